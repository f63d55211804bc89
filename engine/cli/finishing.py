"""What a clip is finished with on its way into a file: a text, a logo, a sound, an ending, its photo beside it."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import InvalidRequestError
from engine.plain_text import quoted

if TYPE_CHECKING:
    from engine.export import ExportOptions
    from engine.export.marks import Mark
    from engine.export.sound import Sound

PLACE_HELP = "such as 'top-left size=0.1 colour=#ff0000 from=0.5 to=2'; size is a share of the short side"
SOUND_HELP = "such as 'level=0.6 in=0.5 out=1 once'; without once a short sound is repeated"
ENDING_HELP = "hold[:SECONDS] the last frame, or fade[:SECONDS[:#rrggbb]]"
COMPARE_HELP = "the photo and the clip: beside (each other) or wipe (from one to the other)"
PLAYS_HELP = "how often an animated picture plays (default 0: for ever)"
REPEAT_HELP = "repeat a loop, as many whole times as it takes to last so long"
OFTEN = 1000  # times that an animation plays, at most


@dataclass(frozen=True)
class FinishOptions:
    """As given; nothing of it is checked yet."""

    repeat_to: float = 0.0
    text: str = ""
    text_at: str = ""
    logo: Path | None = None
    logo_at: str = ""
    sound: Path | None = None
    sound_at: str = ""
    ending: str = ""
    plays: int | None = None
    before_after: str = ""

    def applied(self, options: ExportOptions) -> ExportOptions:
        """The options of an export with all that is given here. Raises EngineError."""
        from engine.export.endings import ending_of
        from engine.export.sound import check_sound
        from engine.request.validation import check_repeat, one_of, within

        check_repeat(self.repeat_to)
        one_of("comparison", self.before_after, ("", "beside", "wipe"))
        within("The number of times that it plays", self.plays or 0, (0, OFTEN))
        plays = options.encoding.plays if self.plays is None else self.plays
        sound = self.sound_asked
        if sound is not None:
            check_sound(sound)
        return replace(
            options,
            repeat_to=self.repeat_to or options.repeat_to,
            marks=(*options.marks, *self.marks),
            sound=sound,
            ending=ending_of(self.ending) if self.ending else options.ending,
            encoding=replace(options.encoding, plays=plays),
        )

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Text and logo, checked. Raises EngineError."""
        from engine.export.marks import Mark, check_mark, logo_from

        found = []
        if self.text or self.text_at:
            found.append(placed(Mark(text=self.text.replace("\\n", "\n")), self.text_at))
        if self.logo is not None:
            found.append(placed(Mark(logo=logo_from(self.logo), position="top-right", size=0.12), self.logo_at))
        for mark in found:
            check_mark(mark)
        return tuple(found)

    @property
    def sound_asked(self) -> Sound | None:
        """Raises InvalidRequestError."""
        from engine.export.sound import Sound

        if self.sound is None:
            return None
        values: dict[str, Any] = {}
        for word in self.sound_at.split():
            name, _, value = word.partition("=")
            if word == "once":
                values["repeats"] = False
            elif name in ("level", "in", "out"):
                values[{"level": "level", "in": "fade_in", "out": "fade_out"}[name]] = number(value)
            else:
                raise InvalidRequestError(f"{quoted(word)} says nothing of a sound.", f"Write: {SOUND_HELP}.")
        return Sound(self.sound, **values)


NOTHING = FinishOptions()


def add_finish(command: argparse.ArgumentParser) -> None:
    group = command.add_argument_group("finish")
    group.add_argument("--repeat-to", type=float, default=0.0, metavar="SECONDS", help=REPEAT_HELP)
    group.add_argument("--text", default="", metavar="TEXT", help="a text over the clip; \\n begins another line")
    group.add_argument("--text-at", default="", metavar="WHERE", help=PLACE_HELP)
    group.add_argument("--logo", type=Path, metavar="FILE", help="a picture over the clip, such as a transparent PNG")
    group.add_argument("--logo-at", default="", metavar="WHERE", help="like --text-at")
    group.add_argument("--sound", type=Path, metavar="FILE", help="a sound under the clip: MP3, WAV, M4A, Ogg, …")
    group.add_argument("--sound-at", default="", metavar="HOW", help=SOUND_HELP)
    group.add_argument("--ending", default="", metavar="HOW", help=ENDING_HELP)
    group.add_argument("--plays", type=int, metavar="N", help=PLAYS_HELP)
    group.add_argument("--before-after", default="", metavar="HOW", help=COMPARE_HELP)


def placed(mark: Mark, where: str) -> Mark:
    """A mark where a text says, as PLACE_HELP has it. Raises InvalidRequestError."""
    from engine.export.marks import POSITIONS

    values: dict[str, Any] = {}
    for word in where.split():
        name, _, value = word.partition("=")
        if word in POSITIONS:
            values["position"] = word
        elif name == "colour":
            values["colour"] = value
        elif name in ("size", "from", "to"):
            values[{"size": "size", "from": "start", "to": "end"}[name]] = number(value)
        else:
            hint = f"Write: {PLACE_HELP}. Places: {', '.join(POSITIONS)}."
            raise InvalidRequestError(f"{quoted(word)} says nothing of a text or a logo.", hint)
    return replace(mark, **values)


def number(text: str) -> float:
    try:
        return float(text)
    except ValueError as error:
        raise InvalidRequestError(f"{quoted(text)} is not a number.") from error
