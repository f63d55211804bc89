"""What is chosen for a batch, and what that asks of the engine."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path

from app.desktop.files import clips_folder
from app.state.auto_choice import FIELDS
from app.state.workspace import Workspace
from engine.errors import InvalidRequestError
from engine.export.places import OWN, PLACES
from engine.models import BREEZE
from engine.services.batch.plan import Wanted
from engine.services.batch.table import is_table, root_of
from engine.services.many_exports import check_edges
from engine.services.own_presets import SETTINGS, OwnPreset

AS_SET, EACH = "as set", "each"  # the settings of the window, or those that auto chooses for each photo
OWN_PRESET = "preset:"  # what comes before the name of a preset of a person's own
SEEDS = (1, 3, 5)  # that are tried for a clip


@dataclass(frozen=True)
class BatchChoice:
    """`asked` is AS_SET, EACH or OWN_PRESET and a name; the rest is as in Wanted."""

    asked: str = AS_SET
    places: tuple[str, ...] = (OWN,)
    pattern: str = ""
    check: bool = True
    best_of: int = 1
    fit: str = ""

    @classmethod
    def of(cls, kept: Mapping[str, object], auto: bool = False) -> BatchChoice:
        """What was remembered, as far as it makes sense still. At first, and where `auto` chooses all that it can for a
        photo, it does so for each.
        """
        usual = cls(EACH if auto else AS_SET)
        values = {one.name: kept.get(one.name) for one in fields(cls)}
        places = values["places"] if isinstance(values["places"], list) else []
        return cls(
            asked=values["asked"] if isinstance(values["asked"], str) else usual.asked,
            places=tuple(name for name in PLACES if name in places) or usual.places,
            pattern=values["pattern"] if isinstance(values["pattern"], str) else usual.pattern,
            check=values["check"] if isinstance(values["check"], bool) else usual.check,
            best_of=values["best_of"] if values["best_of"] in SEEDS else usual.best_of,
            fit=edges_of(values["fit"]),
        )

    def to_keep(self) -> dict[str, object]:
        return {**asdict(self), "places": list(self.places)}

    def wanted(self, workspace: Workspace, presets: Mapping[str, OwnPreset]) -> Wanted:
        """What is asked of all clips."""
        common = {
            "presets": self.places,
            "name": self.pattern,
            "best_of": self.best_of,
            "check": self.check,
            "fit": self.fit,
        }
        preset = presets.get(self.asked.removeprefix(OWN_PRESET)) if self.asked.startswith(OWN_PRESET) else None
        request = workspace.request
        if preset is not None:
            export = replace(preset.export, fit=self.fit)
            return Wanted(preset.values, preset.model, export=export, **common)  # type: ignore[arg-type]
        seed = {"seed": request.seed} if workspace.seed_locked else {}
        given = {name: getattr(request, name) for name in SETTINGS if name != "model"}
        if self.asked == EACH:  # length, rate and more are as set, where they are Breeze's, which auto is for
            free = set(FIELDS) if request.model == BREEZE.id else set(given)
            kept = {name: value for name, value in given.items() if name not in free or name in workspace.auto.own}
            return Wanted({**kept, **seed}, **common)  # type: ignore[arg-type]
        model = "" if request.model == BREEZE.id else request.model
        return Wanted({**given, **seed}, model, **common)  # type: ignore[arg-type]


def edges_of(kept: object) -> str:
    """Edges that were remembered, if there are such."""
    try:
        check_edges(kept if isinstance(kept, str) else "")
    except InvalidRequestError:
        return ""
    return kept if isinstance(kept, str) else ""


def usual_folder(sources: tuple[Path, ...]) -> Path:
    """Where the clips of these go unless another folder is chosen: beside the folder or the table."""
    first = sources[0]
    if len(sources) == 1 and first.is_dir():
        return clips_folder(first)
    if len(sources) == 1 and is_table(first):
        return first.parent / f"{first.stem} clips"
    return clips_folder(root_of(sources))
