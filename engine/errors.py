"""What can go wrong, said to the person: `str(error)` is one sentence, `error.hint` what to try.

`error.details` is for developers: the traceback where the error comes from another process, else empty.
"""

from __future__ import annotations


class EngineError(Exception):
    """Something the person can read and act on."""

    def __init__(self, message: str, hint: str = "", details: str = "") -> None:
        super().__init__(message)
        self.hint, self.details = hint, details


class UnreadableImageError(EngineError):
    """The file is not a picture or a clip that can be opened."""


class InvalidRequestError(EngineError):
    """The request asks for something that cannot be done."""


class ModelMissingError(EngineError):
    """The model's weights are not here."""


class OutOfMemoryError(EngineError):
    """Not even the thriftiest way of running fits into memory."""


class PrecisionError(EngineError):
    """The numbers overflow, or there is no picture in them, even at full precision."""


class DownloadError(EngineError):
    """Weights could not be fetched. What has arrived is kept, and the next try goes on from there."""


class DeviceError(EngineError):
    """The device that was asked for is not there, cannot do this, or its numbers ran out of range."""


class ExportError(EngineError):
    """The clip could not be written. Its frames are still in the job folder."""


class RecipeError(EngineError):
    """The file carries no recipe, or one that cannot be used."""


class JobError(EngineError):
    """A job folder cannot be written or read."""


class WorkerDiedError(EngineError):
    """The process that runs the engine is gone. A new one is started for the next job."""


class UnexpectedError(EngineError):
    """An error that no code has foreseen: a fault of the program. Its details are the traceback."""


class Cancelled(BaseException):
    """The person pressed Stop. Not an error, and no `except Exception` may swallow it."""
