"""The user's preferences, saved between starts. Never read by a job: jobs carry their own request."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import platformdirs
from PySide6.QtCore import QByteArray

from app.background.ini_file import IniFile
from app.desktop.files import clips_folder
from engine.errors import InvalidRequestError, SettingsError
from engine.paths import RESOURCES, jobs_folder, private, private_folder
from engine.request.motion_request import MotionRequest
from engine.request.switch_model import still_offered
from engine.request.validation import read_request
from engine.services.settings import SYSTEM, SettingsFile

RECENT, PROMPTS = 10, 30
OLDER_NAMES = {  # of what is shared now
    "appearance": "appearance", "export_folder": "export-folder", "export_format": "export-format",
    "store_limit": "storage-limit",
}  # fmt: skip
log = logging.getLogger(__name__)


def private_ini(path: Path) -> IniFile:
    """A file for its owner's eyes: it names photos."""
    with suppress(OSError):  # the window works without settings
        private_folder(path.parent)
        os.close(private(str(path), os.O_WRONLY | os.O_CREAT))
        path.chmod(0o600)
    return IniFile(path)


def readable(path: Path) -> bool:
    """Whether there is a file; a name that the system refuses is none."""
    try:
        return path.is_file()
    except OSError:
        return False


def is_persons(path: Path) -> bool:
    """Whether a photo or a folder is a person's own, and no sample or pasted picture."""
    return not path.is_relative_to(RESOURCES) and not path.is_relative_to(jobs_folder().parent / "pictures")


def texts(value: object) -> list[str]:
    """Texts out of a settings file that somebody may have changed."""
    try:
        found = json.loads(str(value or "[]"))
    except ValueError:
        return []
    return [one for one in found if isinstance(one, str)][:PROMPTS] if isinstance(found, list) else []


class Settings:
    """What the window remembers, in an INI file of its own; `shared` holds what commands read and set, too."""

    def __init__(self, file: Path | None = None) -> None:
        folder = platformdirs.user_config_path("vivant", appauthor=False)
        self._store = private_ini(file or folder / "settings.ini")
        self.shared = SettingsFile(file.with_suffix(".json") if file else None)
        self._take_over()

    @property
    def request(self) -> MotionRequest | None:
        """The last request, as a start for the next one."""
        try:
            return still_offered(read_request(json.loads(str(self._store.value("request", "")))))
        except (ValueError, InvalidRequestError):
            return None

    @request.setter
    def request(self, request: MotionRequest) -> None:
        self._store.set_value("request", json.dumps(request.to_json()))

    @property
    def geometry(self) -> QByteArray | None:
        value = self._store.value("geometry")
        return value if isinstance(value, QByteArray) else None

    @geometry.setter
    def geometry(self, value: QByteArray) -> None:
        self._store.set_value("geometry", value)

    @property
    def recent(self) -> list[Path]:
        """Photos opened lately that are still there, newest first."""
        value = self._store.value("recent") or []
        return [path for path in map(Path, [value] if isinstance(value, str) else value) if readable(path)]

    def add_recent(self, photo: Path) -> None:
        self._store.set_value("recent", [str(p) for p in [photo, *(p for p in self.recent if p != photo)][:RECENT]])
        self.photos_folder = photo.parent

    @property
    def photos_folder(self) -> Path | None:
        """Where the photos were that were opened last, in the window or for a batch; None if that is not known."""
        kept = str(self._store.value("photos_folder") or "")
        return Path(kept) if kept else next((photo.parent for photo in self.recent if is_persons(photo)), None)

    @photos_folder.setter
    def photos_folder(self, folder: Path) -> None:
        if is_persons(folder):
            self._store.set_value("photos_folder", str(folder))

    @property
    def seeds(self) -> list[int]:
        """The seeds of the latest clips, newest first."""
        value = self._store.value("seeds") or []
        return [int(seed) for seed in ([value] if isinstance(value, str) else value) if str(seed).isdigit()]

    def add_seed(self, seed: int) -> None:
        self._store.set_value("seeds", [str(s) for s in [seed, *(s for s in self.seeds if s != seed)][:RECENT]])

    @property
    def prompts(self) -> list[str]:
        """The prompts of the latest clips, newest first."""
        return texts(self._store.value("prompts"))

    def add_prompt(self, prompt: str) -> None:
        if prompt:
            kept = [prompt, *(one for one in self.prompts if one != prompt)][:PROMPTS]
            self._store.set_value("prompts", json.dumps(kept))

    @property
    def favourite_prompts(self) -> list[str]:
        """Prompts that the user keeps, in the order in which they were kept."""
        return texts(self._store.value("favourite_prompts"))

    @favourite_prompts.setter
    def favourite_prompts(self, prompts: list[str]) -> None:
        self._store.set_value("favourite_prompts", json.dumps(prompts[-PROMPTS:]))

    @property
    def own_choices(self) -> list[str]:
        """Fields of the request that the user has set, and auto leaves alone."""
        return [name for name in str(self._store.value("own_choices") or "").split(",") if name]

    @own_choices.setter
    def own_choices(self, names: list[str]) -> None:
        self._store.set_value("own_choices", ",".join(names))

    @property
    def export_folder(self) -> Path:
        """Where the last file went, else where the photo is that was opened last, if there can be files there."""
        own = (photo.parent for photo in self.recent if not photo.is_relative_to(RESOURCES))
        beside = next((folder for folder in own if os.access(folder, os.W_OK)), Path.home())
        return Path(str(self.shared.value("export-folder")) or beside)

    @export_folder.setter
    def export_folder(self, folder: Path) -> None:
        self._share("export-folder", str(folder.absolute()))

    @property
    def many_exports_folder(self) -> Path:
        """Where many files go together: where the last ones went, else beside the folder of the photo opened last."""
        beside = next((photo.parent for photo in self.recent if is_persons(photo)), None)
        if self.shared.is_set("export-folder") or beside is None or not os.access(beside, os.W_OK):
            return self.export_folder
        return clips_folder(beside)

    @property
    def export_format(self) -> str:
        """The id of the kind of file that was written last."""
        return str(self.shared.value("export-format"))

    @export_format.setter
    def export_format(self, name: str) -> None:
        self._share("export-format", name)

    @property
    def export_many(self) -> dict[str, object]:
        """What was chosen for the export of many clips; whoever takes it checks each value."""
        return self._mapping("export_many")

    @export_many.setter
    def export_many(self, chosen: Mapping[str, object]) -> None:
        self._store.set_value("export_many", json.dumps(chosen))

    @property
    def batches(self) -> list[dict[str, object]]:
        """The batches that the strip shows, as BatchPlace writes them; whoever takes one checks it."""
        try:
            kept = json.loads(str(self._store.value("batches") or "[]"))
        except ValueError:
            return []
        return [one for one in kept if isinstance(one, dict)] if isinstance(kept, list) else []

    @batches.setter
    def batches(self, kept: list[dict[str, object]]) -> None:
        self._store.set_value("batches", json.dumps(kept))
        self._store.sync()  # so that not even a crash forgets them

    @property
    def batch_choices(self) -> dict[str, object]:
        """What was chosen for the last batch; whoever takes it checks each value."""
        return self._mapping("batch_choices")

    @batch_choices.setter
    def batch_choices(self, chosen: Mapping[str, object]) -> None:
        self._store.set_value("batch_choices", json.dumps(chosen))

    @property
    def batch_folder(self) -> Path | None:
        """Where the clips of the last batch went, if a person chose that; None where it can't be made any more."""
        kept = str(self._store.value("batch_folder") or "")
        return Path(kept) if kept and Path(kept).parent.is_dir() else None

    @batch_folder.setter
    def batch_folder(self, folder: Path | None) -> None:
        self._store.set_value("batch_folder", str(folder or ""))

    @property
    def crew(self) -> tuple[str, str]:
        """Address and key of the crew that makes batches; the address is empty for this computer."""
        kept = self._mapping("crew")
        return str(kept.get("address", "")), str(kept.get("key", ""))

    @crew.setter
    def crew(self, crew: tuple[str, str]) -> None:
        self._store.set_value("crew", json.dumps({"address": crew[0], "key": crew[1]}))

    @property
    def clip_order(self) -> str:
        """How the strip sorts its clips, a key of SORTED_BY."""
        return str(self._store.value("clip_order") or "")

    @clip_order.setter
    def clip_order(self, order: str) -> None:
        self._store.set_value("clip_order", order)

    @property
    def appearance(self) -> str:
        """A name of APPEARANCES; empty: as the system is."""
        name = str(self.shared.value("appearance"))
        return "" if name == SYSTEM else name

    @appearance.setter
    def appearance(self, name: str) -> None:
        self._share("appearance", name or SYSTEM)

    @property
    def language(self) -> str:
        """The code of a language; empty: the system's."""
        code = str(self.shared.value("language"))
        return "" if code == SYSTEM else code

    @language.setter
    def language(self, code: str) -> None:
        self._share("language", code or SYSTEM)

    @property
    def store_limit(self) -> int:
        """GB that the clips may take before frames of old ones are discarded; 0: no limit."""
        return int(self.shared.value("storage-limit"))

    @store_limit.setter
    def store_limit(self, limit: int) -> None:
        self._share("storage-limit", limit)

    @property
    def seed_locked(self) -> bool:
        return str(self._store.value("seed_locked")).lower() == "true"

    @seed_locked.setter
    def seed_locked(self, locked: bool) -> None:
        self._store.set_value("seed_locked", locked)

    @property
    def volume(self) -> int:
        """Of the sound in the player, 0 to 100."""
        value = str(self._store.value("volume") or "")
        return min(int(value), 100) if value.isdigit() else 100

    @volume.setter
    def volume(self, volume: int) -> None:
        self._store.set_value("volume", str(volume))

    @property
    def muted(self) -> bool:
        return str(self._store.value("muted")).lower() == "true"

    @muted.setter
    def muted(self, muted: bool) -> None:
        self._store.set_value("muted", muted)

    def sync(self) -> None:
        """Wait until everything is on the disk: the window is closing."""
        self._store.sync()

    def _mapping(self, name: str) -> dict[str, object]:
        try:
            kept = json.loads(str(self._store.value(name) or "{}"))
        except ValueError:
            return {}
        return kept if isinstance(kept, dict) else {}

    def _share(self, name: str, value: str | int) -> None:
        """The window goes on where the file can't be written: the value is then not kept."""
        try:
            self.shared.set(name, value)
        except (SettingsError, InvalidRequestError) as error:
            log.warning("%s", error)

    def _take_over(self) -> None:
        """Move what an older version kept in the window's own file into the shared one."""
        for old, name in OLDER_NAMES.items():
            value = self._store.value(old)
            if value not in (None, "") and not self.shared.is_set(name):
                self._share(name, str(value))
            self._store.remove(old)
