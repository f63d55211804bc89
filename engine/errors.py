"""Errors for the user: `str(error)` is one sentence, `error.hint` says what to try.

`error.details` is for developers: the traceback where the error comes from another process, or what another program or
library said of it, which never becomes part of the sentence.
"""

from __future__ import annotations


class EngineError(Exception):
    """An error that the user can act on."""

    def __init__(self, message: str, hint: str = "", details: str = "") -> None:
        super().__init__(message)
        self.hint, self.details = hint, details


class UnreadableImageError(EngineError):
    """The file is not a picture or a clip that can be opened."""


class InvalidRequestError(EngineError):
    """The request asks for something that is not possible."""


class ModelMissingError(EngineError):
    """The model's weights are not installed."""


class OutOfMemoryError(EngineError):
    """The job does not fit into memory, even at the lowest memory setting."""


class PrecisionError(EngineError):
    """The result overflows or holds no picture, even at full precision."""


class DownloadError(EngineError):
    """A download failed. What has arrived is kept, and the next attempt resumes it."""


class DeviceError(EngineError):
    """The requested device is missing or can't do this, or its results ran out of range."""


class ExportError(EngineError):
    """The clip could not be written. Its frames are still in the job's folder."""


class UnreadableVideoError(ExportError):
    """A file is no video that ffmpeg can decode."""


class RecipeError(EngineError):
    """The file carries no recipe, or none that can be used."""


class JobError(EngineError):
    """A job's folder can't be read or written."""


class DiskError(EngineError):
    """The system refused to read or write a file: the disk is full, gone, damaged or closed to this user."""


class WorkerDiedError(EngineError):
    """The engine's process ended unexpectedly. The next job gets a new one."""


class SettingsError(EngineError):
    """The settings can't be read or written."""


class UnexpectedError(EngineError):
    """An error that the program did not expect: a bug. Its details are the traceback."""


class Cancelled(BaseException):
    """The person pressed Stop. Not an error; `except Exception` does not catch it."""
