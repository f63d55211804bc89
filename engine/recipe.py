"""The recipe of a clip: what it was made from and how, as it is written into every export."""

from __future__ import annotations

import json
from dataclasses import dataclass

from engine import version
from engine.errors import EngineError, RecipeError
from engine.image import SourceImage
from engine.request import MotionRequest

LARGEST = 256 * 1024  # bytes; a recipe comes out of files from strangers


@dataclass(frozen=True)
class Recipe:
    """A request, the photo's name and hash, and the versions of program and model that ran it."""

    request: MotionRequest
    source_name: str
    source_sha256: str
    model_version: str
    program_version: str = version()

    @classmethod
    def of(cls, request: MotionRequest, image: SourceImage, model_version: str) -> Recipe:
        return cls(request, image.name, image.sha256, model_version)

    def to_text(self) -> str:
        data = {
            "made_by": "Vivant",
            "program_version": self.program_version,
            "model_version": self.model_version,
            "source": {"name": self.source_name, "sha256": self.source_sha256},
            "request": self.request.to_json(),
        }
        return json.dumps(data, sort_keys=True)  # ASCII, which no format and no file name can break

    @classmethod
    def from_text(cls, text: str) -> Recipe:
        """A recipe from a file that may come from a stranger, checked field by field. Raises RecipeError."""
        if len(text) > LARGEST:
            raise RecipeError("The recipe in this file is too large to be one of Vivant's.")
        try:
            data = json.loads(text)
            if data["made_by"] != "Vivant":
                raise RecipeError("This file was not made by Vivant.")
            texts = data["source"]["name"], data["source"]["sha256"], data["model_version"], data["program_version"]
            if not all(isinstance(t, str) and len(t) < 1024 for t in texts):
                raise RecipeError("The recipe in this file is damaged.")
            return cls(MotionRequest.from_json(data["request"]), *texts)
        except RecipeError:
            raise
        except EngineError as error:
            raise RecipeError(f"The recipe in this file can't be used: {error}", error.hint) from error
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise RecipeError("This file carries no recipe of Vivant's.") from error
