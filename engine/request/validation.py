"""Whether a model can make what a request asks for; each check raises InvalidRequestError with a hint."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from engine.errors import InvalidRequestError
from engine.imaging.depth_picture import from_text
from engine.imaging.fit import check_fit, check_pad
from engine.models import ModelSpec, model_spec
from engine.models.spec import FREE, PATH, camera_name
from engine.plain_text import quoted
from engine.request.camera_path import CameraPath
from engine.request.effects import effects_from_text
from engine.request.free_camera import FreeCamera
from engine.request.loras import loras_from_text
from engine.request.motion_request import LARGEST_SEED, TRANSPARENT, MotionRequest
from engine.request.painted_hints import Hints

UNSPEAKABLE = 1e15  # numbers this large are not repeated to anybody; those of 400 digits can't even be
LONGEST_REPEAT = 120  # seconds that a loop is repeated to, at most: some formats hold all of it in memory
LONGEST_PROMPT = 4000  # characters; the models read 77 to 512 tokens of them


def read_request(data: Mapping[str, object], row: Callable[[str], ModelSpec] = model_spec) -> MotionRequest:
    """A checked request from plain data. Raises InvalidRequestError.

    `row` finds its model: data that may come from a stranger is read with `named_model`, which follows no paths.
    """
    request = MotionRequest.from_json(data)
    check(request, row)
    return request


def check(request: MotionRequest, row: Callable[[str], ModelSpec] = model_spec) -> None:
    """Raises InvalidRequestError when the model cannot do what is asked."""
    spec = row(request.model)
    check_ranges(request, spec)
    check_grid(request, spec)
    if ground(request.background) is None and not spec.transparency:
        hint = "Give a colour as its background, or choose Breeze."
        raise InvalidRequestError(f"{spec.title} can't make transparent clips.", hint)
    check_words(request, spec)


def check_ranges(request: MotionRequest, spec: ModelSpec) -> None:
    within("Motion", request.motion, (0, 1))
    within("Life", request.life, (0, 2))
    within("Face", request.face, (0, 1))
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
    one_of("weights", request.weights, ("", *spec.fewer_bits))
    one_of("style", request.style, ("", *spec.styles))
    one_of("focus", request.focus, spec.focuses)
    check_painting(request, spec)
    check_loras(request, spec)
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


def check_painting(request: MotionRequest, spec: ModelSpec) -> None:
    """What is painted on the photo, and which light and air lie over it. Raises InvalidRequestError."""
    if Hints.from_text(request.hints).items and not spec.hints:
        raise InvalidRequestError(f"{spec.title} takes no painted hints.", "Breeze does.")
    if request.depth and not spec.hints:
        raise InvalidRequestError(f"{spec.title} takes no depth picture.", "Breeze does.")
    if request.depth:
        from_text(request.depth)
    if effects_from_text(request.effects) and not spec.effects:
        raise InvalidRequestError(f"{spec.title} has no effects.", "Breeze has: leave them out, or choose Breeze.")


def check_loras(request: MotionRequest, spec: ModelSpec) -> None:
    """Whether the model takes any; what is in their files is seen where those are. Raises InvalidRequestError."""
    loras = loras_from_text(request.loras)
    if loras and not spec.lora:
        raise InvalidRequestError(f"{spec.title} takes no LoRAs.", "Leave them out, or choose another model.")
    if not spec.experts and any(lora.expert for lora in loras):
        raise InvalidRequestError(f"{spec.title} has no experts for high and low noise.", "Give the LoRA without them.")


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
    name = camera_name(camera)
    one_of("camera", name, spec.cameras)
    if name == FREE:
        FreeCamera.from_text(camera)
    if name == PATH:
        CameraPath.from_text(camera)


def check_repeat(seconds: float) -> None:
    """Up to which length a loop is repeated; 0 for not at all. Raises InvalidRequestError."""
    within("The length to repeat to, in seconds,", seconds, (0, LONGEST_REPEAT))


def ground(text: str) -> tuple[int, int, int] | None:
    """Red, green and blue of #rrggbb, None of "none", which is transparent. Raises InvalidRequestError."""
    return None if text == TRANSPARENT else colour(text)


def colour(text: str) -> tuple[int, int, int]:
    """Red, green and blue of #rrggbb. Raises InvalidRequestError."""
    if not re.fullmatch(r"#[0-9a-fA-F]{6}", text):
        hint = "Write it like #ffffff (white) or #202020. A background may also be “none”: transparent."
        raise InvalidRequestError(f"{quoted(text)} is not a colour.", hint)
    red, green, blue = bytes.fromhex(text[1:])
    return red, green, blue


def within(name: str, value: float, limits: tuple[float, float]) -> None:
    low, high = limits
    if not low <= value <= high:  # NaN is not, either
        shown = f"{value:.12g}" if abs(value) < UNSPEAKABLE else "so large"
        raise InvalidRequestError(f"{name} can't be {shown}.", f"It goes from {low:.12g} to {high:.12g}.")


def one_of(name: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise InvalidRequestError(f"There is no {name} {quoted(value)}.", f"Choose from: {', '.join(choices)}.")
