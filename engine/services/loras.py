"""LoRAs as people give them, for window, command line and scripts: files or names, each with a strength."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from engine.errors import InvalidRequestError
from engine.models import ModelSpec, model_spec, path_exists
from engine.models.lora import check_fits, read_kind
from engine.plain_text import quoted
from engine.progress import ProgressCallback, ignore
from engine.request.loras import MOST, AskedLora, checked_strength, loras_from_text, loras_to_text
from engine.request.motion_request import MotionRequest
from engine.weights.loras import KeptLora, file_of, keep, kept, named

WISH = re.compile(r"(?P<file>.+?)(?::(?P<strength>[-+]?[0-9]*\.?[0-9]+))?(?::(?P<expert>high|low|both))?")
FORM = "Write FILE:0.8, or for one of two experts FILE:0.8:high."


def asked_loras(wishes: Sequence[str], report: ProgressCallback = ignore) -> str:
    """The text for a request of wishes like “style.safetensors:0.8”; files become known. Raises EngineError."""
    if len(wishes) > MOST:
        raise InvalidRequestError(f"{len(wishes)} LoRAs are too many.", f"A clip can have {MOST}.")
    text = loras_to_text(tuple(asked(wish, report) for wish in wishes))
    loras_from_text(text)
    return text


def asked(wish: str, report: ProgressCallback) -> AskedLora:
    """One wish: a file, or the name of a LoRA that is known already. Raises EngineError."""
    match = None if path_exists(wish) else WISH.fullmatch(wish)
    name, strength, expert = match.groups() if match else (wish, None, None)
    if not name.strip():
        raise InvalidRequestError(f"{quoted(wish)} names no file.", FORM)
    found = keep(Path(name).expanduser(), report) if path_exists(str(Path(name).expanduser())) else named(name)
    return AskedLora(found.sha256, found.name, checked_strength(float(strength or 1)), expert or "")


def check_loras(request: MotionRequest) -> None:
    """Whether what a request names is here and for its model. Raises EngineError."""
    spec = model_spec(request.model)
    for lora in loras_from_text(request.loras):
        check_fits(lora.name, read_kind(file_of(lora.sha256, lora.name)), spec)


def fitting(spec: ModelSpec) -> list[KeptLora]:
    """The known ones that a model takes."""
    return [lora for lora in kept() if lora.kind.fits(spec)] if spec.lora else []
