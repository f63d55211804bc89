"""The recipe of a clip: what it was made from and how, as it is written into every export."""

from __future__ import annotations

import base64
import io
import json
from dataclasses import dataclass, replace

from PIL import Image

from engine import version
from engine.arrays import UInt8Array
from engine.errors import EngineError, RecipeError
from engine.imaging.source_image import SourceImage
from engine.models import MODELS, OUTSIDE, RETIRED, named_model
from engine.request.edit_log import parse_edits, trimmed
from engine.request.motion_request import MotionRequest
from engine.request.validation import read_request

THUMBNAIL_SIDE = 192  # pixels
JPEG = b"\xff\xd8\xff"
LARGEST = 256 * 1024  # bytes; a recipe comes out of files from strangers


@dataclass(frozen=True)
class Recipe:
    """A request, the photo's name and hash, and the versions of program and model that ran it.

    `thumbnail`, if the user wants it, is the photo as a small JPEG, for whoever looks for it later. `edits` are what
    was done to the clip afterwards, as engine.request.edit_log has it; the request alone makes it as it was before.
    """

    request: MotionRequest
    source_name: str
    source_sha256: str
    model_version: str
    program_version: str = version()
    thumbnail: bytes = b""
    edits: tuple[str, ...] = ()

    @classmethod
    def of(cls, request: MotionRequest, image: SourceImage, model_version: str) -> Recipe:
        if (
            request.model not in MODELS and request.model not in RETIRED
        ):  # a path, which is meaningless elsewhere and private
            request = replace(request, model=OUTSIDE)
        return cls(request, image.name, image.sha256, model_version)

    @property
    def loops(self) -> bool:
        """Whether the clip's first frame follows its last one, which trimming ends."""
        return self.request.loop != "none" and trimmed(self.edits) == slice(None)

    def with_thumbnail(self, pixels: UInt8Array) -> Recipe:
        """The same recipe with the photo (H, W, 3) in it, small."""
        picture, written = Image.fromarray(pixels), io.BytesIO()
        picture.thumbnail((THUMBNAIL_SIDE, THUMBNAIL_SIDE))
        picture.save(written, "JPEG", quality=80)
        return replace(self, thumbnail=written.getvalue())

    def to_text(self) -> str:
        data: dict[str, object] = {
            "made_by": "Vivant",
            "program_version": self.program_version,
            "model_version": self.model_version,
            "source": {"name": self.source_name, "sha256": self.source_sha256},
            "request": self.request.to_json(),
        }
        if self.edits:
            data["edits"] = list(self.edits)
        if self.thumbnail:
            data["thumbnail"] = base64.b64encode(self.thumbnail).decode()
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
            thumbnail = base64.b64decode(data.get("thumbnail", ""), validate=True)
            if thumbnail and not thumbnail.startswith(JPEG):
                raise RecipeError("The recipe in this file is damaged.")
            edits = parse_edits(data.get("edits", []))
            return cls(read_request(data["request"], named_model), *texts, thumbnail, edits)
        except RecipeError:
            raise
        except EngineError as error:
            raise RecipeError(f"The recipe in this file can't be used: {error}", error.hint) from error
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise RecipeError("This file carries no recipe of Vivant's.") from error
