"""The texts about a batch."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.desktop.counts import clips
from app.desktop.language import Number, localized
from app.state.batch_choice import AS_SET, EACH
from app.state.batches import Batch, Making, Stage
from app.widgets.display_names import PHASE_WORDS
from app.widgets.queue_bar import time_left
from engine.export.formats import BY_ENDING
from engine.fidelity.report.faults import FAULT_WORDS
from engine.jobs.store import readable_size
from engine.services.batch.made_as import MadeAs
from engine.services.batch.order import BATCH_WORDS, SCORE_WORDS, Outcome, State

GREEN = "green"  # the verdict on a frame that keeps its photo, as runs of frames name it
NEEDS_LOOK = (State.FAILED, State.SHORT, State.DOUBTFUL)


def tr(text: str) -> str:
    return QCoreApplication.translate("Batch", text)


def state_word(state: State, compared: bool = True) -> str:
    """What a clip that was not `compared` with its photo has passed is nothing: it is made."""
    return tr("Made") if state is State.PASSED and not compared else tr(BATCH_WORDS[state])


def making_text(making: Making) -> str:
    """What is being done for a clip, and how far that is."""
    phase = tr(PHASE_WORDS.get(making.phase, PHASE_WORDS["LOAD"]))
    return tr("{0}, {1} %").format(phase, round(100 * making.share)) if making.share else phase


def now_text(batch: Batch) -> str:
    """Which clips are being made now; empty where none is."""
    now = [f"{Path(batch.clips[key].out).name} ({making_text(one)})" for key, one in batch.making.items()]
    return tr("Now: {0}").format(", ".join(now)) if now and batch.stage is not Stage.STOPPING else ""


def progress_text(batch: Batch) -> str:
    """How far a batch is, and how long it still takes."""
    if batch.stage is Stage.WAITING:
        return tr("Waits for another batch")
    if batch.stage is Stage.LOOKING:
        return tr("Looking at the photos: {0}").format(batch.looked)
    if batch.stage is Stage.STOPPING:
        return tr("Stopping…")
    far = tr("{0} of {1}").format(batch.done, batch.total)
    if batch.stage is Stage.PAUSED:
        return tr("Paused at {0}").format(far)
    if batch.stage is Stage.STOPPED:
        return tr("Stopped at {0}").format(far)
    if batch.stage is Stage.FINISHED:
        return tr("Finished: {0}").format(clips(sum(outcome.state.has_clip for outcome in batch.outcomes.values())))
    size = tr("about {0} in all").format(localized(readable_size(batch.bytes))) if batch.bytes else ""
    return ", ".join(filter(None, (far, time_left(batch.left), size)))


def worries_text(batch: Batch) -> str:
    """How many clips need to be looked at, by state; empty where none does."""
    counts = batch.counts
    return ", ".join(f"{state_word(state)}: {counts[state]}" for state in NEEDS_LOOK if counts[state])


def again_text(batch: Batch) -> tuple[str, str]:
    """What other motions have come to, as a sentence and a hint; empty where none were tried, or all have failed."""
    now = {clip.out: batch.outcomes.get(key) for key, clip in batch.clips.items() if clip.out in batch.before}
    pairs = [(out, batch.before[out], one) for out, one in now.items() if one is not None and one.state.has_clip]
    better = [one.sha256 != before.sha256 for _, before, one in pairs]
    if len(pairs) > 1:
        text = tr("Other motions made {0} of {1} clips better; of the others the first one was the best.")
        return text.format(sum(better), len(pairs)), ""
    for out, _, one in pairs:
        name = Path(out).name
        if better[0]:
            return tr("“{0}” is another one now: the best of {1} tries.").format(name, one.tries), ""
        hint = tr("To have it otherwise, change its settings and make it again.")
        if one.tries > 1:
            return tr("“{0}” stays as it is: the first one is the best of {1} tries.").format(name, one.tries), hint
        return tr("“{0}” stays as it is: nothing was found in it that other motions could better.").format(name), hint
    return "", ""


def outcome_text(outcome: Outcome) -> str:
    """The state of a clip, and what falls short, as far as its sentence does not say that too."""
    words = [FAULT_WORDS.get(fault, fault) for fault in outcome.faults]
    faults = [tr(word) for word in words if word not in outcome.sentence]
    word = state_word(outcome.state, outcome.score is not None)
    return " · ".join(filter(None, (word, ", ".join(faults))))


def score_text(outcome: Outcome) -> str:
    """How like its photo a clip is in all, as a number with what it means; empty where that is not known."""
    return "" if outcome.score is None else tr(SCORE_WORDS).format(Number(outcome.score))


def sentence_text(outcome: Outcome) -> str:
    """Why a clip failed; of one that falls short, in how many of its frames that is seen and from which one on."""
    if outcome.sentence or outcome.hint:
        return f"{localized(outcome.sentence)} {localized(outcome.hint)}".strip()
    if outcome.state not in NEEDS_LOOK:
        return ""
    total = sum(count for _, count in outcome.strip)
    bad, first, at = 0, 0, 0
    for verdict, count in outcome.strip:
        if verdict != GREEN:
            bad, first = bad + count, first or at + 1
        at += count
    if not bad:
        return ""
    return tr("Seen in {0} of {1} frames, first in frame {2}.").format(bad, total, first)


def made_text(kinds: Sequence[MadeAs], asked: str) -> str:
    """What each clip will be: length, sizes, formats; and what settings count, which are `asked` as in BatchChoice."""
    if not kinds:
        return ""
    lengths = sorted({kind.seconds for kind in kinds})
    ends = [f"{Number(seconds):g}" for seconds in dict.fromkeys((lengths[0], lengths[-1]))]
    length = tr("{0} s").format(ends[0] if len(ends) == 1 else tr("{0} to {1}").format(*ends))
    sizes = [tr("{0} x {1}").format(*kind.size) if kind.size else tr("the photo's own shape") for kind in kinds]
    formats = [BY_ENDING[kind.ending].title for kind in kinds]
    whole = ", ".join([length, *dict.fromkeys(sizes), *dict.fromkeys(formats)])
    counts = {
        EACH: tr("What moves is chosen for each photo; the length is that of the window."),
        AS_SET: tr("All is as set in the window."),
    }
    return f"{whole}\n{counts.get(asked, tr('All is as the preset says.'))}"
