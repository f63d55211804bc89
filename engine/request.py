"""What to make of a photo: one frozen value that holds everything."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from types import UnionType

from engine.axes import FREE, FreeCamera
from engine.errors import InvalidRequestError
from engine.fitting import check_fit
from engine.hints import Hints
from engine.models import ModelSpec, model_spec

LARGEST_SEED = 2**31 - 1
PRESETS = {"subtle": 0.2, "natural": 0.45, "dramatic": 0.8}  # motion


@dataclass(frozen=True)
class MotionRequest:
    """The same request and the same photo make the same clip. `motion` runs from 0 to 1."""

    width: int
    height: int
    model: str = "breeze"
    motion: float = PRESETS["natural"]
    frames: int = 50
    fps: float = 25.0
    seed: int = 0
    steps: int = 12
    camera: str = "push-in"
    loop: str = "none"
    background: str = "#ffffff"  # shown where the photo is transparent
    fit: str = "crop"  # or what is around a photo of another shape: blur, white, black, #rrggbb
    life: float = 1.0  # how much of the motion is the photo's own, beside the camera's: 0 none, 1 as learned
    hints: str = ""  # what is painted on the photo, see hints.py
    pace: str = ""  # one of the model's presets; empty for its default

    def to_json(self) -> dict[str, str | int | float]:
        """Plain data, for a recipe or a job folder."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, object]) -> MotionRequest:
        """A checked request from data that may come from a stranger. Raises InvalidRequestError."""
        known = {field.name: str(field.type) for field in fields(cls)}
        if unknown := sorted(set(data) - set(known)):
            raise InvalidRequestError(f"This version of Vivant does not know “{unknown[0]}”.")
        values = {}
        for name, value in data.items():
            kind: type | UnionType = {"int": int, "float": int | float, "str": str}[known[name]]
            if not isinstance(value, kind) or isinstance(value, bool):
                raise InvalidRequestError(f"“{name}” has a value of the wrong kind.")
            values[name] = float(str(value)) if known[name] == "float" else value
        if not {"width", "height"} <= set(values):
            raise InvalidRequestError("The size is missing.")
        request = cls(**values)  # type: ignore[arg-type]
        check(request)
        return request


def check(request: MotionRequest) -> None:
    """Raises InvalidRequestError when the model cannot do what is asked."""
    spec = model_spec(request.model)
    within("Motion", request.motion, (0, 1))
    within("Life", request.life, (0, 2))
    within("The number of frames", request.frames, spec.frames)
    within("Frames per second", request.fps, spec.fps)
    within("The number of steps", request.steps, spec.steps)
    within("The seed", request.seed, (0, LARGEST_SEED))
    within("The width", request.width, spec.side)
    within("The height", request.height, spec.side)
    if request.width % 2 or request.height % 2:
        raise InvalidRequestError("Width and height must be even, as video needs it.")
    colour(request.background)
    check_fit(request.fit)
    check_camera(request.camera, spec)
    one_of("loop", request.loop, spec.loops)
    one_of("pace", request.pace, ("", *spec.paces))
    if Hints.from_text(request.hints).items and not spec.hints:
        raise InvalidRequestError(f"{spec.title} takes no painted hints.", "Breeze does.")


def check_camera(camera: str, spec: ModelSpec) -> None:
    """Raises InvalidRequestError."""
    one_of("camera", camera.partition(" ")[0], spec.cameras)
    if camera.startswith(FREE):
        FreeCamera.from_text(camera)


def colour(text: str) -> tuple[int, int, int]:
    """Red, green and blue of #rrggbb. Raises InvalidRequestError."""
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", text):
        raise InvalidRequestError(f"“{text}” is not a colour.", "Write it like #ffffff (white) or #202020.")
    red, green, blue = bytes.fromhex(text[1:])
    return red, green, blue


def within(name: str, value: float, limits: tuple[float, float]) -> None:
    low, high = limits
    if not (math.isfinite(value) and low <= value <= high):
        raise InvalidRequestError(f"{name} can't be {value:g}.", f"It goes from {low:g} to {high:g}.")


def one_of(name: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise InvalidRequestError(f"There is no {name} “{value}”.", f"Choose from: {', '.join(choices)}.")


def natural_size(photo: tuple[int, int], spec: ModelSpec, long_side: int | None = None) -> tuple[int, int]:
    """Width and height of the clip from the photo's: its shape, even, no larger than it and the model's default."""
    scale = min(1.0, (long_side or spec.default_long_side) / max(photo))
    low, high = spec.side
    width, height = (min(max(round(s * scale / 2) * 2, low), high) for s in photo)
    return width, height
