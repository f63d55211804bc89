"""`vivant models loras` and `vivant models import loras`: adapters that change a model, found on this computer."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from engine.cli.options import DONE
from engine.cli.progress_output import note, progress_output, say, say_json
from engine.models import MODELS
from engine.weights.loras import KeptLora, import_all, kept

LORAS = "loras"  # what `vivant models import` takes instead of a model's name


@dataclass(frozen=True)
class ListLorasOptions:
    json: bool


def list_loras(options: ListLorasOptions) -> int:
    """Those that were given or imported before."""
    for lora in kept():
        tell(lora, options.json)
    return DONE


def import_loras(folder: Path | None, as_json: bool) -> int:
    """Take in a folder's, or those of ComfyUI and A1111; what is no LoRA is named and left out."""
    with progress_output(as_json) as report:
        taken, left = import_all(folder, report)
    for lora in taken:
        tell(lora, as_json)
    for one in left:
        if as_json:
            say_json(file=str(one.file), left=one.why)
        else:
            note(one.why)
    return DONE


def tell(lora: KeptLora, as_json: bool) -> None:
    models = [spec.id for spec in MODELS.values() if lora.kind.fits(spec)]
    if as_json:
        say_json(name=lora.name, sha256=lora.sha256, file=str(lora.file), made_for=lora.kind.title, models=models)
    else:
        say(f"{lora.name}: for {lora.kind.title}; {', '.join(models) or 'no model of Vivant'}")
