"""The fidelity report: how well each frame of a clip keeps what the photo shows."""

from __future__ import annotations

import itertools
from dataclasses import asdict, dataclass
from enum import IntEnum

import numpy as np

FULL_MOTION = 0.05  # of the long side: root mean square displacement of motion 1, as Breeze's dial has it
EVIDENT = ("held", "face", "brand")  # what is wrong then tells more than that it looks like something else
OF_HANDS, VAGUE = ("fingers", "hand"), ("missing", "shape", "subject")  # a hand's fault says more than a subject's
LOST = "lost"  # a label that can't be tracked, but is still found, readable or covered: it may be well
GONE = "gone"  # a label that can neither be tracked nor found nor read, though nothing covers it


class Verdict(IntEnum):
    GREEN, AMBER, RED = 0, 1, 2


@dataclass(frozen=True)
class Limit:
    """From where on a number is amber, and red; `more` when more of it is worse."""

    amber: float
    red: float
    more: bool

    def judge(self, value: float | None) -> Verdict:
        if value is None:
            return Verdict.GREEN
        sign = 1 if self.more else -1
        return Verdict((sign * value > sign * self.amber) + (sign * value > sign * self.red))


LIMITS = {
    "held": Limit(1.5, 3.5, more=True),
    "second": Limit(0.45, 0.65, more=True),
    "fingers": Limit(0.28, 0.45, more=True),
    "hand": Limit(0.7, 1.8, more=True),
    "missing": Limit(0.04, 0.1, more=True),
    "shimmer": Limit(0.7, 1.2, more=True),
    "shape": Limit(0.7, 1.8, more=True),
    "sharpness": Limit(0.8, 0.5, more=False),
    "label": Limit(0.9, 0.7, more=False),
    "subject": Limit(0.8, 0.6, more=False),
    "inside": Limit(6.0, 12.0, more=True),  # judged with the subject: with more it has become something else
    "face": Limit(0.8, 0.6, more=False),
    "flicker": Limit(2.5, 6.0, more=True),
    "background": Limit(3.0, 6.0, more=True),
    "brand": Limit(3.0, 6.0, more=True),
}


@dataclass(frozen=True)
class FrameReport:
    """One frame: `label` and `subject` similarity 0..1, `background` in delta E 2000, `sharpness` over the first
    frame's, `flicker` in levels, `motion` as root mean square displacement from the first frame in long sides.

    `label` is None without a label, or where it can't be followed; `face`, how surely it is still the same person, is
    None without a face (of one that is no person's it is similarity of structure, 0..1). `brand` is how far the brand
    colour that strays most is from the photo's, in delta E 2000, None where none is watched. `lost` is whether a label
    that should be visible can't be tracked, which is doubt; `gone`, whether it can't be found or read either, though
    nothing covers it, which is a fault.

    `shape` is how far edges of a label or the subject have warped, `shimmer` how far they tremble, in pixels of a frame
    1024 wide (of what lives, less counts); `missing` the share of its structure that is empty, `second` how like it
    something else in the frame is, 0 to 1; each None where it is not known. `held` is for how many frames the clip has
    stood still before it jumps on. `inside` is how far the subject's own colours are from the photo's, beyond
    what light does, in delta E 2000: a subject that becomes something else; None where it is not known.

    `hand` is how far a hand's edges have warped, as `shape`, divided by 2.5; `fingers` what share of a finger is
    missing, something else or too many, 0 to 1; None without a hand, and where none is seen as in the photo.
    """

    label: float | None
    subject: float
    background: float
    sharpness: float
    flicker: float
    motion: float
    face: float | None = None
    brand: float | None = None
    lost: bool = False
    gone: bool = False
    shape: float | None = None
    shimmer: float | None = None
    missing: float | None = None
    second: float | None = None
    held: int = 0
    inside: float | None = None
    hand: float | None = None
    fingers: float | None = None

    @property
    def verdict(self) -> Verdict:
        return max(self._verdicts.values())

    @property
    def worst(self) -> str:
        """The number that decides, or "lost" or "gone"; empty when all is well."""
        verdicts = self._verdicts
        if not self.verdict:
            return ""
        if verdicts["inside"] is self.verdict:  # then print, edges and sharpness are something else's as well
            return next((name for name in EVIDENT if verdicts[name] is self.verdict), "subject")
        worst = max(verdicts, key=lambda name: verdicts[name])
        hand = max(OF_HANDS, key=lambda name: verdicts[name])
        if worst in VAGUE and verdicts[hand]:
            return hand
        if worst == "second" and verdicts["missing"]:
            return "missing"  # what is left of it is alike
        return "second" if worst == "background" and verdicts["second"] else worst

    def falls_short(self, name: str) -> bool:
        """Whether one of LIMITS, or "lost" or "gone", is missed."""
        return bool(self._verdicts[name])

    @property
    def _verdicts(self) -> dict[str, Verdict]:
        by_number = {name: limit.judge(getattr(self, name)) for name, limit in LIMITS.items()}
        lost, gone = Verdict.AMBER * self.lost, Verdict.RED * self.gone
        by_number["subject"] = max(by_number["subject"], by_number["inside"])
        return by_number | {LOST: Verdict(lost), GONE: Verdict(gone)}


@dataclass(frozen=True)
class FidelityReport:
    """All frames, the motion that was asked for (0..1, None if unknown) and got, the labels' texts."""

    frames: tuple[FrameReport, ...]
    labels: tuple[str, ...]
    asked: float | None = None
    colours: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()  # brand colours that the photo has not
    unchecked: tuple[str, ...] = ()  # what could not be checked: "labels", where text can't be read, "hands"

    @property
    def verdict(self) -> Verdict:
        """That of the worst frame; never green where something could not be checked."""
        return max(Verdict.AMBER if self.unchecked else Verdict.GREEN, *(frame.verdict for frame in self.frames))

    @property
    def got(self) -> float:
        """How much moved, on the dial from 0 to 1 (and beyond)."""
        return max(frame.motion for frame in self.frames) / FULL_MOTION

    @property
    def last_good(self) -> int:
        """The last frame before the first that is red; -1 when none is good."""
        bad = (i for i, frame in enumerate(self.frames) if frame.verdict is Verdict.RED)
        return next(bad, len(self.frames)) - 1

    @property
    def faults(self) -> list[str]:
        """The numbers in which some frame falls short, "lost" and "gone"."""
        return sorted({frame.worst for frame in self.frames} - {""})

    def falls_short(self, name: str) -> bool:
        """Whether one of LIMITS is missed in some frame, even where another one is missed by more."""
        return any(frame.falls_short(name) for frame in self.frames)

    @property
    def drift(self) -> dict[str, float]:
        """How each number changes from the first frame to the last, by a line through all frames."""
        time = np.linspace(0, 1, len(self.frames))
        result = {}
        for name in LIMITS:
            values = [getattr(frame, name) for frame in self.frames]
            known = [i for i, value in enumerate(values) if value is not None]
            if len(known) > 1:
                line = np.polyfit(time[known], np.array([values[i] for i in known], np.float64), 1)
                result[name] = float(line[0])
        return result

    @property
    def score(self) -> float:
        """One number to compare clips by: the mean of the frames, green 1, amber 0.5, red 0."""
        return float(np.mean([1 - frame.verdict / 2 for frame in self.frames]))

    def to_json(self) -> dict[str, object]:
        frames = [
            {name: round(v, 4) if isinstance(v, float) else v for name, v in asdict(frame).items()}
            | {"verdict": frame.verdict.name.lower(), "worst": frame.worst}
            for frame in self.frames
        ]
        return {
            "verdict": self.verdict.name.lower(), "unchecked": list(self.unchecked),
            "score": round(self.score, 4), "last_good": self.last_good, "labels": list(self.labels),
            "colours": list(self.colours), "missing": list(self.missing),
            "motion": {"asked": self.asked, "got": round(self.got, 3)},
            "drift": {name: round(value, 4) for name, value in self.drift.items()}, "frames": frames,
        }  # fmt: skip


def runs(report: FidelityReport) -> list[tuple[Verdict, int, int]]:
    """The strip: verdict, first frame and number of frames of each stretch."""
    result = []
    start = 0
    for verdict, group in itertools.groupby(frame.verdict for frame in report.frames):
        count = len(list(group))
        result.append((verdict, start, count))
        start += count
    return result
