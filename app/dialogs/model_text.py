"""The window's texts about models."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication

from app.desktop.language import Number, localized
from engine.generators.memory.device import CONTEXT, GIB
from engine.models import ModelSpec
from engine.models.spec import KNOB_WORDS
from engine.plain_text import one_line
from engine.request.motion_request import MotionRequest
from engine.runtime import torch_install
from engine.runtime.gpu_detection import Gpu
from engine.services.forecast import Forecast
from engine.weights import State, state_of


def tr(text: str) -> str:
    return QCoreApplication.translate("models", text)


def headline(spec: ModelSpec, machine: Machine | None) -> str:
    """Two lines of a list: what it is, and what it takes."""
    words = {
        State.HERE: tr("installed") if spec.sources else tr("built in"), State.PARTIAL: tr("here in part"),
        State.MISSING: tr("{0:.0f} GB to download").format(spec.download_size / 1e9), State.DAMAGED: tr("damaged"),
    }  # fmt: skip
    return f"{spec.title}\n{words[state_of(spec)]} · {needs(spec, machine)}"


def needs(spec: ModelSpec, machine: Machine | None) -> str:
    """How much graphics memory, and in a word whether this computer has it."""
    if not spec.graphics_memory:
        return tr("needs no graphics card")
    text = tr("needs a GPU with {0:.0f} to {1:.0f} GiB (estimate)").format(
        min(spec.graphics_memory), spec.graphics_memory[0]
    )
    if machine is None:
        return text
    words = {"whole": tr("fits"), "parts": tr("fits, slower"), "no": tr("does not fit"), "none": tr("no GPU")}
    return tr("{0}: {1}").format(text, words[machine.holds(spec)])


def memory_text(spec: ModelSpec, machine: Machine | None) -> str:
    """The memory it needs, in sentences."""
    if not spec.graphics_memory:
        return tr("none: it runs on any computer")
    most, least = spec.graphics_memory[0], min(spec.graphics_memory)
    text = tr("{0:.1f} GiB for the whole model on the GPU; at least {1:.1f} GiB, slower (estimates).").format(
        Number(most), Number(least)
    )
    if machine is None:
        return text
    if machine.card is None:
        return text + " " + tr("No graphics card was found; without one it is very slow.")
    rest = {
        "whole": tr("fits."), "parts": tr("fits, but slower."), "no": tr("not enough."),
    }[machine.holds(spec)]  # fmt: skip
    card = tr("{0} with {1:.0f} GiB:").format(escape(one_line(machine.card.name)), machine.card.gib)
    return f"{text} {card} {rest}"


@dataclass(frozen=True)
class Machine:
    """What is known of this computer: its card, if it has one."""

    card: Gpu | None

    def holds(self, spec: ModelSpec) -> str:
        """Whether its card's memory is enough: the "whole" model at once, "parts" of it, "no", or "none" is there."""
        if self.card is None:
            return "none"
        needed = [one * GIB + CONTEXT for one in spec.graphics_memory]
        if needed[0] <= self.card.memory:
            return "whole"
        return "parts" if min(needed) <= self.card.memory else "no"


def details(spec: ModelSpec, machine: Machine | None) -> str:
    """All details of a model, as rich text."""
    low, high = spec.frames
    prompts = {"required": tr("prompt (required)"), "optional": tr("prompt (optional)")}
    takes = [prompts[spec.prompt], tr("end picture")] if spec.prompt != "none" else []
    takes = takes if spec.end_image else takes[:1]
    licence = f'<a href="{spec.licence_link}">{escape(spec.licence)}</a>' if spec.licence_link else escape(spec.licence)
    closed = tr("Not licensed in {0}.").format(", ".join(spec.not_licensed_in)) if spec.not_licensed_in else ""
    rows = {
        tr("Licence"): f"{licence}. {escape(localized(spec.licence_note))} {closed}",
        tr("Download"): tr("{0:.0f} GB").format(spec.download_size / 1e9) if spec.sources else tr("built in"),
        tr("Graphics memory"): memory_text(spec, machine),
        tr("Length"): tr("{0} to {1} frames, made for {2:g} a second").format(low, high, Number(spec.default_fps)),
        tr("Takes"): ", ".join(takes) or tr("the photo alone"),
        tr("Motion"): escape(tr(KNOB_WORDS[spec.motion_knob])),
    }
    table = "".join(f"<tr><td><i>{name}</i>&nbsp;&nbsp;</td><td>{text}</td></tr>" for name, text in rows.items())
    return f"<h3>{escape(spec.title)}</h3><p>{escape(localized(spec.about))}</p><table>{table}</table>"


def needs_large(spec: ModelSpec) -> bool:
    """Whether a model runs on what a bundle comes without; from its source Vivant has it installed beside it."""
    return not spec.built_in and torch_install.in_bundle()


def what_large_models_need(here: bool, build: torch_install.TorchBuild) -> str:
    if here:
        return tr("torch, which large models need, is installed.")
    return tr(
        "Large models need torch, which is not installed: {0:.1f} GB of disk space, for {1}. "
        "You can pause at any time: complete files are kept."
    ).format(Number(build.disk / 1e9), tr(build.device))


def outcome_text(request: MotionRequest, spec: ModelSpec, made: Forecast | None, notes: tuple[str, ...] = ()) -> str:
    """A forecast of the clip; first the adjustments made to the request."""
    shape = tr("{0} x {1} · {2:.1f} s, {3} frames").format(
        request.width, request.height, Number(request.frames / request.fps), request.frames
    )
    shape = "\n".join([*map(localized, notes), shape])
    state = state_of(spec)
    if state is State.DAMAGED:
        return tr("{0}\n{1} is damaged: check it, then download it again in File, Models").format(shape, spec.title)
    if state is State.PARTIAL:
        return tr("{0}\n{1} is here only in part: download the rest in File, Models").format(shape, spec.title)
    if state is State.MISSING:
        size = spec.download_size / 1e9
        return tr("{0}\n{1} is not installed: download it ({2:.0f} GB) in File, Models").format(shape, spec.title, size)
    if needs_large(spec) and not torch_install.is_installed():
        return tr("{0}\n{1} needs torch, which is not installed: get it in File, Models").format(shape, spec.title)
    if made is None or made.seconds is None:
        return tr("{0}\nThe time is known after the first clip").format(shape)
    seconds, memory = max(1, made.seconds), made.memory / 2**30
    time = tr("{0:.0f} s").format(seconds) if seconds < 100 else tr("{0:.0f} min").format(seconds / 60)
    if not made.memory:
        return tr("{0}\nabout {1} to make").format(shape, time)
    return tr("{0}\nabout {1} to make · {2:.1f} GB of memory").format(shape, time, Number(memory))
