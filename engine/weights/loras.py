"""The LoRAs that are known on this computer: each file is linked under its hash and stays where it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from engine.errors import EngineError, InvalidRequestError, ModelMissingError
from engine.models.lora import LoraKind, lora_name, read_kind
from engine.models.model_files import reading
from engine.paths import sha256_of
from engine.plain_text import shown
from engine.progress import Phase, Progress, ProgressCallback
from engine.weights import models_folder
from engine.weights.library import refer

ENDING = ".safetensors"
FOLDERS = ("models/loras", "models/Lora", "models/LyCORIS", "loras", "Lora")  # of ComfyUI and A1111, below their own
PROGRAMS = ("ComfyUI", "Documents/ComfyUI", "stable-diffusion-webui", "stable-diffusion-webui-forge")
"""Where those programs usually are, below a person's folder."""
MOST_LOOKED_AT = 20_000  # files and folders
SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class KeptLora:
    """A file that is known: its hash, its name in recipes, where it is, and what it is for."""

    sha256: str
    name: str
    file: Path
    kind: LoraKind


@dataclass(frozen=True)
class NotTaken:
    """A file that was found and is of no use, and why."""

    file: Path
    why: str


def loras_folder() -> Path:
    return models_folder() / "loras"


def keep(file: Path, report: ProgressCallback) -> KeptLora:
    """Link a file, so that requests can name it by its hash. Raises EngineError, also where it holds no LoRA."""
    kind = read_kind(file)
    done, total = 0, file.stat().st_size

    def seen(count: int) -> None:
        nonlocal done
        done += count
        report(Progress(Phase.VERIFY, min(done, total), total))

    with reading(f"“{shown(file.name)}” can't be imported", "Check the file and its permissions."):
        sha256 = sha256_of(file, seen)
        if (known := place_of(sha256)) is None:
            folder = loras_folder() / sha256
            folder.mkdir(parents=True, exist_ok=True)
            for gone in folder.iterdir():
                gone.unlink()  # a link to what is there no more
            known = folder / f"{lora_name(file.name)}{ENDING}"
            refer(file.resolve(), known)
    return KeptLora(sha256, known.stem, known, kind)


def kept() -> list[KeptLora]:
    """All that are still there, by name."""
    found = []
    for folder in sorted(loras_folder().glob("*")):
        file = place_of(folder.name)
        if file is not None:
            try:
                found.append(KeptLora(folder.name, file.stem, file, read_kind(file)))
            except EngineError:
                continue  # damaged since: reported when it is asked for
    return sorted(found, key=lambda lora: lora.name.casefold())


def place_of(sha256: str) -> Path | None:
    """The file with this hash, where one is known and still there."""
    if not SHA256.fullmatch(sha256):
        return None
    files = (loras_folder() / sha256).glob(f"*{ENDING}")
    return next((file for file in files if file.is_file()), None)


def file_of(sha256: str, name: str) -> Path:
    """The file with this hash, which a request calls `name`. Raises ModelMissingError."""
    file = place_of(sha256)
    if file is None:
        raise ModelMissingError(
            f"The LoRA “{shown(name)}” is not on this computer.",
            "Give its file again, or import it: vivant models import loras FOLDER",
        )
    return file


def check_unchanged(sha256: str, name: str, file: Path) -> None:
    """Raises ModelMissingError where the file is not the one that the request means any more."""
    with reading(f"“{shown(name)}” can't be read"):
        same = sha256_of(file) == sha256
    if not same:
        raise ModelMissingError(f"The LoRA “{shown(name)}” has changed since it came here.", "Give its file again.")


def named(name: str) -> KeptLora:
    """The known LoRA of this name. Raises InvalidRequestError."""
    found = [lora for lora in kept() if name in (lora.name, f"{lora.name}{ENDING}")]
    if len(found) > 1:
        raise InvalidRequestError(f"There are several LoRAs “{shown(name)}”.", "Give the file.")
    if not found:
        hint = "Known ones are listed by: vivant models loras"
        raise InvalidRequestError(f"There is no file and no known LoRA “{shown(name)}”.", hint)
    return found[0]


def import_all(folder: Path | None, report: ProgressCallback) -> tuple[list[KeptLora], list[NotTaken]]:
    """Link every LoRA in a folder, or in the usual folders of ComfyUI and A1111. Raises ModelMissingError."""
    roots = [folder] if folder else [Path.home() / name for name in PROGRAMS]
    files = [file for root in roots if root.is_dir() for file in lora_files(root)]
    if not files:
        hint = "Give the folder that holds the LoRAs."
        if folder is None:
            raise ModelMissingError("ComfyUI's and A1111's usual folders hold no safetensors files.", hint)
        raise ModelMissingError(f"There are no safetensors files in {shown(folder)}.", hint)
    taken, left = [], []
    for file in files:
        try:
            taken.append(keep(file, report))
        except EngineError as error:
            left.append(NotTaken(file, str(error)))
    return taken, left


def lora_files(root: Path) -> Iterator[Path]:
    """The safetensors files in a program's folders for LoRAs; where it has none, all below the folder itself."""
    places = list({place.resolve(): place for name in FOLDERS if (place := root / name).is_dir()}.values())
    with reading(f"{shown(root)} can't be looked through", "Check the folder and its permissions."):
        for place in places or [root]:
            found = islice(place.rglob("*"), MOST_LOOKED_AT)
            yield from sorted(file for file in found if file.suffix.lower() == ENDING and file.is_file())
