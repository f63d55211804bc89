"""What the window says of a model."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from app.widgets.words import KNOB_WORDS
from engine import large
from engine.forecast import Forecast
from engine.models import ModelSpec
from engine.request import MotionRequest
from engine.weights import is_here


def tr(text: str) -> str:
    return QCoreApplication.translate("models", text)


def headline(spec: ModelSpec) -> str:
    """One line of a list."""
    if is_here(spec):
        return spec.title
    return tr("{0} ({1:.0f} GB to fetch)").format(spec.title, spec.download_size / 1e9)


def details(spec: ModelSpec) -> str:
    """Everything a person wants to know before fetching a model, as rich text."""
    low, high = spec.frames
    takes = [tr("prompt {0}").format(tr(spec.prompt)), tr("end picture")] if spec.prompt != "none" else []
    takes = takes if spec.end_image else takes[:1]
    licence = f'<a href="{spec.licence_link}">{escape(spec.licence)}</a>' if spec.licence_link else escape(spec.licence)
    closed = tr("Not licensed in {0}.").format(", ".join(spec.not_licensed_in)) if spec.not_licensed_in else ""
    rows = {
        tr("Licence"): f"{licence}. {escape(spec.licence_note)} {closed}",
        tr("Download"): tr("{0:.0f} GB").format(spec.download_size / 1e9) if spec.sources else tr("built in"),
        tr("Length"): tr("{0} to {1} frames, made for {2:g} a second").format(low, high, spec.default_fps),
        tr("Takes"): ", ".join(takes) or tr("the photo alone"),
        tr("Motion"): escape(tr(KNOB_WORDS[spec.motion_knob])),
    }
    table = "".join(f"<tr><td><i>{name}</i>&nbsp;&nbsp;</td><td>{text}</td></tr>" for name, text in rows.items())
    return f"<h3>{escape(spec.title)}</h3><p>{escape(spec.about)}</p><table>{table}</table>"


def needs_large(spec: ModelSpec) -> bool:
    """Whether a model runs on what a bundle comes without; from its source Vivant has it installed beside it."""
    return spec.family != "breeze" and large.in_bundle()


def what_large_models_need(here: bool, build: large.TorchBuild) -> str:
    if here:
        return tr("What large models need (torch) is here.")
    return tr(
        "Large models need torch, which is not here: {0:.1f} GB on the disk, for {1}. "
        "Pause whenever you like: what has arrived whole is kept."
    ).format(build.disk / 1e9, tr(build.device))


def outcome_text(request: MotionRequest, spec: ModelSpec, made: Forecast | None, said: tuple[str, ...] = ()) -> str:
    """What will come out, before anyone waits; first what had to be changed of what was asked."""
    shape = tr("{0} x {1} · {2:.1f} s, {3} frames").format(
        request.width, request.height, request.frames / request.fps, request.frames
    )
    shape = "\n".join([*said, shape])
    if not is_here(spec):
        size = spec.download_size / 1e9
        return tr("{0}\n{1} is not here: {2:.0f} GB to fetch, in File, Models").format(shape, spec.title, size)
    if needs_large(spec) and not large.is_here():
        return tr("{0}\n{1} needs torch, which is not here: get it in File, Models").format(shape, spec.title)
    if made is None:
        return tr("{0}\nHow long it takes is known after the first clip").format(shape)
    seconds, memory = max(1, made.seconds), made.memory / 2**30
    time = tr("{0:.0f} s").format(seconds) if seconds < 100 else tr("{0:.0f} min").format(seconds / 60)
    if not made.memory:
        return tr("{0}\nabout {1} to make").format(shape, time)
    return tr("{0}\nabout {1} to make · {2:.1f} GB of memory").format(shape, time, memory)
