"""What to make of a photo: one frozen value that holds everything."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from types import UnionType

from engine.errors import InvalidRequestError
from engine.imaging.fit import check_fit, check_pad
from engine.models import BREEZE, ModelSpec, model_spec
from engine.models.spec import FREE
from engine.request.free_camera import FreeCamera
from engine.request.painted_hints import Hints

LARGEST_SEED = 2**31 - 1
PRESETS = {"subtle": 0.2, "natural": 0.45, "dramatic": 0.8}  # motion
KINDS: dict[str, type | UnionType] = {"int": int, "float": int | float, "str": str, "bool": bool}
LONGEST_PROMPT = 4000  # characters; the models read 77 to 512 tokens of them


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
    background: str = "#ffffff"  # shown where the photo is transparent
    fit: str = "crop"  # or what is around a photo of another shape: blur, white, black, #rrggbb
    pad: str = "blur"  # or white, black, #rrggbb: what the model sees around a very wide or tall photo
    keep_colours: bool = False  # bring colours that drift back to the photo's, for models that make their own pixels
    life: float = 1.0  # how much of the motion is the photo's own, beside the camera's: 0 none, 1 as learned
    face: float = 0.5  # how much heads turn and eyes blink: 0 not, 0.5 naturally, 1 strongly
    style: str = ""  # how that moves, one of the model's styles; empty: by its nature
    focus: str = "subject"  # what the camera flies towards and turns about, or "scene"
    light: float = 0.0  # that passes over the subject, 0 to 1
    hints: str = ""  # what is painted on the photo, see hints.py
    pace: str = ""  # one of the model's presets; empty for its default
    prompt: str = ""
    negative_prompt: str = ""
    end_image: str = ""

    def to_json(self) -> dict[str, str | int | float]:
        """Plain data, for a recipe or a job folder."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, object], row: Callable[[str], ModelSpec] = model_spec) -> MotionRequest:
        """A checked request from data. Raises InvalidRequestError.

        `row` finds its model: data that may come from a stranger is read with `named_model`, which follows no paths.
        """
        known = {field.name: str(field.type) for field in fields(cls)}
        if unknown := sorted(set(data) - set(known)):
            raise InvalidRequestError(f"This version of Vivant does not know “{unknown[0]}”.")
        values = {}
        for name, value in data.items():
            if not isinstance(value, KINDS[known[name]]) or isinstance(value, bool) != (known[name] == "bool"):
                raise InvalidRequestError(f"“{name}” has a value of the wrong kind.")
            values[name] = float(str(value)) if known[name] == "float" else value
        if not {"width", "height"} <= set(values):
            raise InvalidRequestError("The size is missing.")
        request = cls(**values)  # type: ignore[arg-type]
        check(request, row)
        return request


def check(request: MotionRequest, row: Callable[[str], ModelSpec] = model_spec) -> None:
    """Raises InvalidRequestError when the model cannot do what is asked."""
    spec = row(request.model)
    check_ranges(request, spec)
    check_grid(request, spec)
    colour(request.background)
    check_words(request, spec)


def check_ranges(request: MotionRequest, spec: ModelSpec) -> None:
    within("Motion", request.motion, (0, 1))
    within("Life", request.life, (0, 2))
    within("Face", request.face, (0, 1))
    within("Light", request.light, (0, 1))
    if request.light and not spec.light:
        raise InvalidRequestError(f"{spec.title} lets no light pass over the subject.", "Breeze does.")
    within("The number of frames", request.frames, reach(spec, request.loop))
    within("Frames per second", request.fps, spec.fps)
    within("The number of steps", request.steps, spec.steps)
    within("The seed", request.seed, (0, LARGEST_SEED))
    within("The width", request.width, spec.side)
    within("The height", request.height, spec.side)


def reach(spec: ModelSpec, loop: str) -> tuple[int, int]:
    """The fewest and the most frames that a clip may have. Raises InvalidRequestError for a loop it can't do."""
    one_of("loop", loop, spec.loops)
    return spec.shown(spec.frames[0], loop), spec.shown(spec.frames[1], loop)


def check_grid(request: MotionRequest, spec: ModelSpec) -> None:
    """Sizes and frame counts that fall between what the model can make are refused, with the nearest it can."""
    if request.width % 2 or request.height % 2:
        raise InvalidRequestError("Width and height must be even, as video needs it.")
    size = spec.snap_size(request.width, request.height)
    if size != (request.width, request.height):
        hint = f"The nearest it can is {size[0]}x{size[1]}."
        raise InvalidRequestError(f"{spec.title} can't make {request.width}x{request.height} pixels.", hint)
    frames = spec.snap_frames(request.frames, request.loop)
    if frames != request.frames:
        hint = f"The nearest it can is {frames}."
        raise InvalidRequestError(f"{spec.title} can't make {request.frames} frames.", hint)


def check_words(request: MotionRequest, spec: ModelSpec) -> None:
    """The choices by name, the prompts and the end picture."""
    check_picture(request, spec)
    check_camera(request.camera, spec)
    one_of("pace", request.pace, ("", *spec.paces))
    one_of("style", request.style, ("", *spec.styles))
    one_of("focus", request.focus, spec.focuses)
    if Hints.from_text(request.hints).items and not spec.hints:
        raise InvalidRequestError(f"{spec.title} takes no painted hints.", "Breeze does.")
    for name, text in (("prompt", request.prompt), ("negative prompt", request.negative_prompt)):
        if len(text) > LONGEST_PROMPT or not text.isprintable():
            raise InvalidRequestError(f"The {name} is too long or has characters that can't be printed.")
    if spec.prompt == "required" and not request.prompt.strip():
        raise InvalidRequestError(f"{spec.title} needs a prompt.", "Say in a sentence what moves, and how.")
    if request.prompt and spec.prompt == "none":
        raise InvalidRequestError(f"{spec.title} takes no prompt.", "Leave it out, or choose another model.")
    if request.negative_prompt and not spec.negative_prompt:
        raise InvalidRequestError(f"{spec.title} takes no negative prompt.", "Leave it out.")
    if request.end_image and not spec.end_image:
        raise InvalidRequestError(f"{spec.title} can't end on a picture.", "Leave it out, or choose another model.")
    if request.end_image and not re.fullmatch("[0-9a-f]{64}", request.end_image):
        raise InvalidRequestError("The end picture is not given by its hash.")
    if request.end_image and request.loop != "none":
        raise InvalidRequestError("A loop ends where it begins.", "Choose either a loop or an end picture.")


def check_picture(request: MotionRequest, spec: ModelSpec) -> None:
    """What is around the photo and what becomes of its colours. Raises InvalidRequestError."""
    check_fit(request.fit)
    check_pad(request.pad)
    if request.pad != MotionRequest.pad and not spec.pads:
        hint = "Leave the border out; “fit” says what is around a photo of another shape than the clip."
        raise InvalidRequestError(f"{spec.title} puts no border around a photo.", hint)
    if request.keep_colours and spec.moves_the_photo:
        raise InvalidRequestError(f"{spec.title} moves the photo's own colours.", "There are none to bring back.")


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
        raise InvalidRequestError(f"{name} can't be {value:.12g}.", f"It goes from {low:.12g} to {high:.12g}.")


def one_of(name: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise InvalidRequestError(f"There is no {name} “{value}”.", f"Choose from: {', '.join(choices)}.")


def natural_size(photo: tuple[int, int], spec: ModelSpec, long_side: int | None = None) -> tuple[int, int]:
    """Width and height of the clip from the photo's, in its shape and on the model's grid.

    No larger than the photo and the model's default; a model that was trained at one pixel count gets that count.
    """
    if spec.area and long_side is None:
        scale = math.sqrt(spec.area / (photo[0] * photo[1]))
    else:
        scale = min(1.0, (long_side or spec.default_long_side) / max(photo))
    return spec.snap_size(*(max(1, round(side * scale)) for side in photo))


def defaults(spec: ModelSpec, width: int, height: int, loop: str = "none") -> MotionRequest:
    """The request that a model starts from. Raises InvalidRequestError for a loop it can't do."""
    one_of("loop", loop, spec.loops)
    return MotionRequest(
        width, height, spec.id, loop=loop, frames=spec.shown(spec.default_frames, loop), fps=spec.default_fps,
        steps=spec.default_steps, camera=spec.default_camera, prompt=spec.default_prompt,
        negative_prompt=spec.default_negative_prompt,
    )  # fmt: skip


def snapped(request: MotionRequest) -> tuple[MotionRequest, tuple[str, ...]]:
    """The nearest request on the model's grid, and a sentence for each thing that had to change or costs more.

    Raises InvalidRequestError for what is out of the model's reach.
    """
    spec, said = model_spec(request.model), []
    check_ranges(request, spec)
    frames = spec.snap_frames(request.frames, request.loop)
    if frames != request.frames:
        said.append(f"{spec.title} makes {frames} frames, not {request.frames}.")
    width, height = spec.snap_size(request.width, request.height)
    if (width, height) != (request.width, request.height):
        said.append(f"{spec.title} makes {width}x{height} pixels, not {request.width}x{request.height}.")
    if (passes := len(spec.passes(spec.made(frames, request.loop)))) > 1:
        said.append(f"{spec.title} makes {frames} frames in {passes} passes: {passes} times the time of one.")
    return replace(request, frames=frames, width=width, height=height), tuple(said)
