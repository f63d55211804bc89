"""What to make of a photo: one frozen value that holds everything. Plain data; validation.py has the checks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from types import UnionType

from engine.errors import InvalidRequestError
from engine.models import BREEZE
from engine.plain_text import quoted

LARGEST_SEED = 2**31 - 1
TRANSPARENT = "none"  # for a background
PRESETS = {"subtle": 0.2, "natural": 0.45, "dramatic": 0.8}  # motion
KINDS: dict[str, type | UnionType] = {"int": int, "float": int | float, "str": str, "bool": bool}


@dataclass(frozen=True)
class MotionRequest:
    """The same request and the same pictures make the same clip. `motion` runs from 0 to 1.

    `end_image` is the SHA-256 of the file of the picture the clip shall end on; the job folder holds the file.
    """

    width: int
    height: int
    model: str = BREEZE.id
    motion: float = PRESETS["natural"]
    frames: int = 50
    fps: float = 25.0
    seed: int = 0
    steps: int = 12
    camera: str = "push-in"
    loop: str = "none"
    background: str = "#ffffff"  # shown where the photo is transparent, or "none": the clip is transparent there
    fit: str = "crop"  # or what is around a photo of another shape: blur, white, black, #rrggbb
    pad: str = "blur"  # or white, black, #rrggbb: what the model sees around a very wide or tall photo
    keep_colours: bool = False  # bring colours that drift back to the photo's, for models that make their own pixels
    life: float = 1.0  # how much of the motion is the photo's own, beside the camera's: 0 none, 1 as learned
    face: float = 0.5  # how much heads turn and eyes blink: 0 not, 0.5 naturally, 1 strongly
    style: str = ""  # how that moves, one of the model's styles; empty: by its nature
    focus: str = "subject"  # what the camera flies towards and turns about, or "scene"
    effects: str = ""  # light and air over the frames, see effects.py
    hints: str = ""  # what is painted on the photo, see painted_hints.py
    depth: str = ""  # the photo's depth, where it is not to be found by the model, see depth_picture.py
    pace: str = ""  # one of the model's presets; empty for its default
    weights: str = ""  # in how few bits the model's are kept, one of its `fewer_bits`; empty: as they were published
    prompt: str = ""
    negative_prompt: str = ""
    end_image: str = ""
    loras: str = ""  # adapters of the model, see loras.py

    @property
    def transparent(self) -> bool:
        """Whether its frames have an alpha."""
        return self.background == TRANSPARENT

    @property
    def channels(self) -> int:
        return 4 if self.transparent else 3

    def to_json(self) -> dict[str, str | int | float]:
        """Plain data, for a recipe or a job folder."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, object]) -> MotionRequest:
        """A request of the right kinds of values; whether a model can make it, validation.check says.

        Raises InvalidRequestError.
        """
        if not isinstance(data, Mapping):  # from a damaged file
            raise InvalidRequestError("The request can't be read.")
        known = {field.name: str(field.type) for field in fields(cls)}
        data = with_effects_for_light(data)
        if unknown := sorted(set(data) - set(known)):
            raise InvalidRequestError(f"This version of Vivant does not know {quoted(str(unknown[0]))}.")
        values = {}
        for name, value in data.items():
            if not isinstance(value, KINDS[known[name]]) or isinstance(value, bool) != (known[name] == "bool"):
                raise InvalidRequestError(f"“{name}” has a value of the wrong kind.")
            values[name] = float(str(value)) if known[name] == "float" else value
        if not {"width", "height"} <= set(values):
            raise InvalidRequestError("The size is missing.")
        return cls(**values)  # type: ignore[arg-type]


def with_effects_for_light(data: Mapping[str, object]) -> Mapping[str, object]:
    """Data in which an older version's `light`, which passed over the subject, is a strip light."""
    if "light" not in data:
        return data
    light = data["light"]
    if not isinstance(light, int | float) or isinstance(light, bool) or not 0 <= light <= 1:
        raise InvalidRequestError("“light” has a value of the wrong kind.")
    rest = {name: value for name, value in data.items() if name != "light"}
    return {"effects": f"strip-light:{light:.12g}", **rest} if light else rest
