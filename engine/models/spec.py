"""What a model is and takes, as data: the panels and the command line take their ranges and fields from it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

CAMERAS = (
    "static", "push-in", "pull-out", "orbit-left", "orbit-right", "pan-left", "pan-right",
    "tilt-up", "tilt-down", "crane-up", "crane-down", "roll-left", "roll-right",
)  # fmt: skip
LOOPS = ("none", "loop", "pingpong")
STYLES = ("breathing", "sway", "breeze", "water", "float")  # how what lives moves
NATURE = "nature"  # clouds drift, water flows, leaves flutter: whatever of it there is
FLOW_STYLES = ("water", "clouds", "smoke", "flame", NATURE)  # what flows on and on
PEOPLE_STYLES = ("calm", "lively", "smile", "look-around")  # how people move; everything else by its nature
HELD = "held"  # what is held in a hand sways with it as one, and neither bends
EFFECTS = (  # light and air over the frames
    "strip-light", "window-light", "leaf-shadow", "cloud-shadow", "dust", "steam", "sparkle", "glitter", "lamps",
)  # fmt: skip
FOCUSES = ("subject", "scene")  # what a camera flies towards and turns about

PromptStyle = Literal["sentences", "tags"]
PromptField = Literal["none", "optional", "required"]
Knob = Literal["none", "dial", "bucket", "speed", "hold", "words"]
"""What `motion` turns: a calibrated dial, SVD's motion bucket, the speed of time, how hard the photo is held on to,
words added to the prompt, or nothing."""

KNOB_WORDS: dict[Knob, str] = {
    "none": "This model's motion can't be adjusted", "dial": "How much moves: twice the value, twice the motion",
    "bucket": "How much moves: the model's motion bucket, not a calibrated scale", "speed": "How fast time passes",
    "hold": "How far the clip may depart from the photo", "words": "Becomes words in the prompt, so it is only a hint",
}  # fmt: skip
"""What window and command line say of each knob."""

CostModel = Literal["pixels", "operations", "runs"]
"""What a forecast of seconds starts from: pixels to draw, counted floating-point operations, or earlier runs alone."""

FREE = "free"  # the camera whose six axes are given one by one
PATH = "path"  # the camera that goes from one part of the photo to another


def camera_name(camera: str) -> str:
    """Which of a model's `cameras` a request's camera is: some have more words, which say how they go."""
    return camera.partition(" ")[0]


@dataclass(frozen=True)
class Source:
    """Files of one repository on the Hub: those that match `files`, at one commit, put into `folder` of the model.

    `size` in bytes is what they came to when the row was written; the Hub's own list decides.
    """

    repository: str
    revision: str
    files: tuple[str, ...]
    size: int
    folder: str = ""
    gated: bool = False
    optional: bool = False  # a folder that is imported may lack it


@dataclass(frozen=True)
class FewSteps:
    """A pace with adapters that were trained for few steps and no guidance: as many network passes as steps.

    The adapters are the LoRA files of the source in `folder`; `shift` is that of the noise schedule.
    """

    pace: str
    steps: int
    guidance: float
    shift: float
    folder: str


@dataclass(frozen=True)
class ModelSpec:
    """A row of the table. Ranges are inclusive; sizes in pixels.

    Frame counts are `frame_step * k + frame_offset`; sides are multiples of `multiple`, or the size is one of `sizes`
    (width, height) and nothing else, or the shorter side is `short_side`. Steps of 0 are the pace's own. A clip of more
    than `native_frames` is made in passes, each of which starts at the last frame of the one before. `licence_note` is
    our reading in one line; the text at `licence_link` is what counts. `graphics_memory` is GiB of a card for the usual
    clip, estimated: with all networks on it first, then in ever thriftier ways, which take longer; empty for a model
    that needs no card.
    """

    id: str
    title: str
    family: str
    about: str
    frames: tuple[int, int]
    default_frames: int
    fps: tuple[float, float]
    default_fps: float
    steps: tuple[int, int]
    default_steps: int
    side: tuple[int, int]
    default_long_side: int
    cameras: tuple[str, ...]
    loops: tuple[str, ...]
    licence: str
    built_in: bool = False  # ships with Vivant: nothing to download, and it runs without torch
    moves_the_photo: bool = False  # moves the photo's own pixels; others paint new ones, whose colours may drift
    live: bool = False  # plays on the stage while it is being changed, in the full clip's motion
    transparency: bool = False  # makes transparent clips of transparent photos
    draws_any_rate: bool = False  # the same clip can be drawn again at any number of frames a second, exactly
    cost_model: CostModel = "runs"
    hints: bool = False  # takes what is painted on the photo
    faces: bool = False  # turns heads and lets eyes blink
    effects: tuple[str, ...] = ()  # light and air that it can lay over its frames
    styles: tuple[str, ...] = ()  # of life; empty when the model decides alone
    focuses: tuple[str, ...] = ("subject",)
    paces: tuple[str, ...] = ()  # presets, the slowest first; empty when there is only one way
    fewer_bits: tuple[str, ...] = ()  # in which its weights can be kept: "fp8" or "int8", 8 bits
    magnitudes: tuple[
        float, ...
    ] = ()  # by which the pace fast knows what it may leave out, see engine.models.magnitudes
    few_steps: FewSteps | None = None  # what one of the paces is, where there are adapters for it
    prompt: PromptField = "none"
    default_prompt: str = ""
    prompt_tokens: int = 0  # how many of them it reads
    prompt_style: PromptStyle = "sentences"  # of the prompts it was taught with
    negative_prompt: bool = False
    default_negative_prompt: str = ""
    end_image: bool = False
    lora: str = ""  # the architecture whose LoRAs it takes, as engine.models.lora tells them apart; empty for none
    lora_width: int = 0  # of the layers such a LoRA was trained on
    experts: bool = False  # two networks, of early and of late steps, each of which may have LoRAs of its own
    pads: bool = False  # puts very wide and very tall photos into a shape it knows, with a border that comes off again
    motion_knob: Knob = "dial"
    frame_step: int = 1
    frame_offset: int = 0
    native_frames: int = 0
    repeats_for_loops: bool = False
    multiple: int = 2
    sizes: tuple[tuple[int, int], ...] = ()
    short_side: int = 0  # of every clip, where the model was trained with one
    area: int = 0
    guidance: float = 1.0
    guidance_ramp: tuple[float, float] = (1.0, 1.0)  # of models whose scale grows from the first frame to the last
    graphics_memory: tuple[float, ...] = ()
    denoisers: tuple[float, ...] = ()  # GiB of each network that runs at every step, as published
    licence_link: str = ""
    licence_note: str = ""
    not_licensed_in: tuple[str, ...] = ()
    sources: tuple[Source, ...] = ()
    schedule: tuple[float, ...] = ()  # the noise levels that a distilled model was trained for, one a step
    sound: bool = False  # makes the sound that belongs to its frames
    replaced_by: str = ""  # the model that has taken its place, where it is no longer offered

    @property
    def download_size(self) -> int:
        """Bytes of all sources, as far as they were known when the row was written."""
        return sum(source.size for source in self.sources)

    @property
    def default_camera(self) -> str:
        return "push-in" if "push-in" in self.cameras else self.cameras[0]

    def made(self, frames: int, loop: str = "none") -> int:
        """How many frames the model makes for a clip of `frames`: loops drop or repeat some."""
        if not self.repeats_for_loops:
            return frames
        return {"none": frames, "loop": frames + 1, "pingpong": frames // 2 + 1}[loop]

    def shown(self, made: int, loop: str = "none") -> int:
        """The clip's frames when the model makes `made`: the other way round."""
        if not self.repeats_for_loops:
            return made
        return {"none": made, "loop": made - 1, "pingpong": 2 * made - 2}[loop]

    def snap_frames(self, frames: int, loop: str = "none") -> int:
        """The number of frames nearest to `frames` that this model can give."""
        low, high = self.frames
        step, offset = self.frame_step, self.frame_offset
        fewest, most = -(-(low - offset) // step), (high - offset) // step
        k = min(max(round((self.made(frames, loop) - offset) / step), fewest), most)
        return self.shown(step * k + offset, loop)

    def extended(self, frames: int, loop: str = "none") -> int:
        """The frames of a clip that goes on for once its own length, or as far as the model can."""
        return max(frames, self.snap_frames(2 * frames, loop))

    def snap_size(self, width: int, height: int) -> tuple[int, int]:
        """The size nearest to this one that the model can make: of its own sizes the one nearest in shape."""
        if self.sizes:
            return min(self.sizes, key=lambda size: abs(size[0] * height - size[1] * width) / size[1])
        if self.short_side:
            long = round(max(width, height) / min(width, height) * self.short_side / self.multiple) * self.multiple
            long = min(long, self.side[1])
            return (long, self.short_side) if width >= height else (self.short_side, long)
        low, high = (-(-self.side[0] // self.multiple), self.side[1] // self.multiple)
        across, down = (min(max(round(side / self.multiple), low), high) for side in (width, height))
        return across * self.multiple, down * self.multiple

    def distilled(self, pace: str) -> FewSteps | None:
        """What this pace is, where adapters make it."""
        return self.few_steps if self.few_steps is not None and self.few_steps.pace == pace else None

    def steps_at(self, pace: str, steps: int) -> int:
        """How many steps are taken where `steps` are asked for: adapters were trained for a number of their own."""
        few = self.distilled(pace)
        return few.steps if few else steps

    def guidance_at(self, pace: str) -> float:
        few = self.distilled(pace)
        return few.guidance if few else self.guidance

    def memory_with(self, weights: str) -> tuple[float, ...]:
        """`graphics_memory` with weights in fewer bits: a half of the denoisers' is saved, and a tenth for what goes
        with them. While weights stream they are in 8 bits then, too.
        """
        if not weights or not self.denoisers:
            return self.graphics_memory
        whole, parts, _, least = self.graphics_memory
        resident = whole - 0.55 * sum(self.denoisers)
        return resident, min(resident, parts - 0.55 * max(self.denoisers)), least, least

    def effort(self, pace: str, steps: int) -> float:
        """The steps that are taken, as many as would take the same time with guidance as usual: it doubles a step."""
        taken = self.steps_at(pace, steps)
        return taken / 2 if self.guidance > 1 >= self.guidance_at(pace) else taken

    def work(self, frames: int, width: int, height: int, steps: float) -> float:
        """How much a clip is to compute, in megapixels times steps: for models whose seconds only earlier runs tell."""
        return steps * frames * width * height / 1e6

    def passes(self, made: int) -> tuple[int, ...]:
        """Frames of each pass for a clip of `made` frames; neighbours share one frame."""
        if not self.native_frames or made <= self.native_frames:
            return (made,)
        whole, rest = divmod(made - 1, self.native_frames - 1)
        return (self.native_frames,) * whole + ((rest + 1,) if rest else ())
