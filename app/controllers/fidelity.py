"""Checks clips against their photos and repairs them.

Work continues for its own clip when another one is opened; the bar shows only the work on the clip on the stage.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.background.task_queue import TaskQueue
from app.background.task_runner import Message
from app.desktop.language import localized
from app.state import clip_edits
from app.state.clip_queue import ClipItem
from app.state.stage import ClipOnStage, Stage
from app.state.workspace import Workspace
from app.widgets.fidelity_bar import FidelityBar, Offers
from engine.errors import EngineError
from engine.imaging.source_image import SourceImage
from engine.jobs.edited_clip import EditRecord, clip_of, delete, known_record
from engine.jobs.job import Job
from engine.models import named_model
from engine.progress import Phase, Progress, ProgressCallback
from engine.request.clip import Clip
from engine.request.edit_log import Outline, first_repaired, kind_of, repairs_in, trim_edit, trimmed, with_edit
from engine.services.detection_cache import DetectionCache
from engine.services.repair import RepairedClip, repair, repair_again, repair_from_original

if TYPE_CHECKING:  # what it needs takes long to load
    from engine.fidelity.report.report import FidelityReport

LABEL_FAULTS = {"label", "shape", "shimmer", "missing"}  # what restored labels can help, where the photo has some
COLOUR_FAULTS = {"background", "brand", "flicker"}  # what restored colours can help
Key = tuple[str, tuple[str, ...]]
"""Which job's clip, with which edits."""


@dataclass(frozen=True)
class Subject:
    """What a check or a repair works on. Two are equal when clip and edits are the same."""

    key: Key
    on: ClipOnStage = field(compare=False)

    @classmethod
    def of(cls, on: ClipOnStage) -> Subject:
        return cls(on.key, on)

    @property
    def entry(self) -> ClipItem:
        return self.on.entry


class FidelityController(QObject):
    """Checks clips, trims them, puts labels back; each on a thread of its own.

    A model that makes its own pixels is checked without being asked; Breeze only shows the photo's.
    """

    notified = Signal(object)  # Message
    offered = Signal(object)  # Offers
    checked = Signal(object)  # ClipItem
    failed = Signal(object)  # ClipItem whose check or repair failed

    def __init__(self, workspace: Workspace, bar: FidelityBar, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._bar = workspace, bar
        self.detections = DetectionCache()
        self._reports: dict[Key, FidelityReport] = {}
        # Edits and score before a repair that is not checked yet.
        self._unverified: dict[Key, tuple[EditRecord, float]] = {}
        self._texts: dict[Key, str] = {}  # what is being done, in words
        self._checker, self._repairer = TaskQueue("checks", self), TaskQueue("repairs", self)
        for queue in (self._checker, self._repairer):
            queue.progressed.connect(self._show_progress)
            queue.failed.connect(self._fail)
        self._checker.succeeded.connect(self._on_report)
        self._repairer.succeeded.connect(self._on_repaired)
        self._repairer.discarded.connect(lambda made: delete(made.file))
        bar.stop_wanted.connect(self.stop)
        workspace.stage_changed.connect(self._show_stage)
        workspace.queue.changed.connect(self._forget_removed)
        workspace.queue.frame_users.append(self.is_busy_with)
        bar.trim_wanted.connect(self.trim)
        bar.repair_wanted.connect(self.repair)
        bar.undo_wanted.connect(self.undo)

    @property
    def offers(self) -> Offers:
        """What can be done about the clip now; of one that is not check_in_background, whatever may help."""
        on = self._on_stage
        if on is None or self.is_busy_with(on.entry):
            return Offers()
        edited = bool(on.clip.recipe.edits)
        if (report := self._reports.get(on.key)) is None:
            there = on.photo is not None
            return Offers(0, there, there, there, there, edited)
        count = report.last_good + 1
        fits = on.clip.recipe.request.loop == "none" and 1 < count < len(report.frames)
        label = report.falls_short("label") or bool(report.labels and any(map(report.falls_short, LABEL_FAULTS)))
        product = any(map(report.falls_short, {*LABEL_FAULTS, "subject"}))
        product = product and all(frame.face is None for frame in report.frames)
        colour = any(map(report.falls_short, COLOUR_FAULTS))
        return Offers(count if fits else 0, label, product, report.falls_short("face"), colour, edited)

    @Slot()
    def check(self) -> None:
        """Compare every frame of the clip with the photo, unless that is done."""
        if (on := self._on_stage) is not None and self._has_photo(on):
            self._check(on)

    def _check(self, on: ClipOnStage, first: bool = True) -> None:
        if on.photo is not None and on.key not in self._reports:
            self._texts.setdefault(on.key, self.tr("Checking every frame"))
            self._checker.add(
                Subject.of(on), partial(check_in_background, on.photo.image, on.clip, self.detections), first
            )
        self._refresh()

    def check_entry(self, entry: ClipItem) -> None:
        """Check a clip that need not be on the stage, after those that are on their way."""
        try:
            on = ClipOnStage(entry, clip_of(entry.job), None)
        except (EngineError, OSError, ValueError):  # reported when it is opened
            return
        if (report := self._reports.get(on.key)) is not None:
            entry.verdict = report.verdict.name.lower()
            self.checked.emit(entry)
        else:
            self._checker.add(Subject.of(on), partial(check_job, entry.job, on.clip, self.detections))

    def is_checking(self, entry: ClipItem) -> bool:
        """Whether its check is on its way."""
        return any(isinstance(s, Subject) and s.entry is entry for s in self._checker.subjects())

    @Slot(int)
    def trim(self, count: int) -> None:
        """Keep the first frames only; what is known of them stays known."""
        if (on := self._on_stage) is not None:
            first = trimmed(on.clip.recipe.edits).start or 0
            clip_edits.apply_edit(self._workspace, on, on.clip.frames[:count], trim_edit(first, first + count))

    def _take_over_report(self, on: ClipOnStage) -> None:
        """What is known of more of a clip's frames is known of these, too."""
        repairs, kept = repairs_in(on.clip.recipe.edits), trimmed(on.clip.recipe.edits).start or 0
        for (folder, edits), report in list(self._reports.items()):
            first = kept - (trimmed(edits).start or 0)
            end = first + len(on.clip.frames)
            if folder == on.key[0] and repairs_in(edits) == repairs and 0 <= first < end <= len(report.frames):
                from engine.services.check import cut  # loaded by now: this report was made by it

                self._reports.setdefault(on.key, cut(report, slice(first, end)))

    def keep_good_frames(self) -> None:
        """Trim to the last good frame."""
        if count := self.offers.keep:
            self.trim(count)

    @Slot(str)
    def repair(self, what: str) -> None:
        """Restore the photo's labels, face or colours in the clip."""
        on = self._on_stage
        if on is None or not self._has_photo(on) or on.photo is None:
            return
        photo, clip, job = on.photo.image, on.clip, on.entry.job
        edit, before = self.detections.label_edit(photo) if what == "label" else what, clip.recipe.edits
        if what in map(kind_of, before):  # not over itself
            call = partial(repair_from_original, with_edit(before, edit), photo, clip, job, self.detections)
        else:
            call = partial(repair, edit, photo, clip, job.folder, self.detections)
        self._texts[on.key] = self.tr("Tracking it through the clip")
        self._repairer.add(Subject.of(on), call)
        self._refresh()

    def choose_labels(self, outlines: list[Outline] | None) -> None:
        """Use these labels of the photo and restore them; None has them detected."""
        on = self._on_stage
        if on is None or on.photo is None:
            return
        self.stop()
        photo, before = on.photo.image, self.detections.marked(on.photo.image)
        self._mark(photo.sha256, outlines)
        self._workspace.history.push(
            self.tr("label marks of {0}").format(photo.name),
            partial(self._mark, photo.sha256, before), partial(self._mark, photo.sha256, outlines),
        )  # fmt: skip
        if outlines is None or outlines:
            self.repair("label")
        elif self._workspace.edited:
            self.undo()
        else:
            self.check()

    def _mark(self, photo: str, outlines: list[Outline] | None) -> None:
        """Where the labels of a photo, known by its hash, are; what was found of others does not hold any more."""
        self.detections.mark_hash(photo, outlines)
        self._reports.clear()
        self._refresh()

    @Slot()
    def undo(self) -> None:
        if (on := self._on_stage) is not None:
            clip_edits.revert(self._workspace, on.entry)
            self.notified.emit(Message(self.tr("All edits were undone."), "", kind="info"))
            self.check()

    @Slot()
    def stop(self) -> None:
        """Cancel the work on the clip on the stage; the clip is unchanged."""
        if (on := self._on_stage) is not None:
            self._cancel(lambda subject: subject.entry is on.entry)

    def shutdown(self) -> None:
        self._workspace.queue.frame_users.remove(self.is_busy_with)
        self._checker.shutdown()
        self._repairer.shutdown()

    # ------------------------------------------------------------ what is known

    @property
    def _on_stage(self) -> ClipOnStage | None:
        stage = self._workspace.stage
        return stage if isinstance(stage, ClipOnStage) else None

    def _has_photo(self, on: ClipOnStage) -> bool:
        """Whether there is something to compare with; it is text when there is not."""
        if on.photo is None:
            text = self.tr("The photo of “{0}” can't be opened any more.").format(on.entry.name)
            self.notified.emit(Message(text, self.tr("The clip can't be checked without it."), kind="warning"))
        return on.photo is not None

    def _subjects(self) -> list[Subject]:
        return [s for queue in (self._repairer, self._checker) for s in queue.subjects() if isinstance(s, Subject)]

    @property
    def busy(self) -> bool:
        """Whether a check or a repair runs or waits."""
        return bool(self._subjects())

    def is_busy_with(self, entry: ClipItem) -> bool:
        return any(subject.entry is entry for subject in self._subjects())

    def _cancel(self, unwanted: Callable[[Subject], bool]) -> None:
        for queue in (self._checker, self._repairer):
            queue.cancel(lambda subject: isinstance(subject, Subject) and unwanted(subject))
        active = {subject.key for subject in self._subjects()}
        self._texts = {key: text for key, text in self._texts.items() if key in active}
        self._refresh()

    def _refresh(self) -> None:
        """Show what is being done to the clip on the stage, or what is known of it."""
        on = self._on_stage
        report = self._reports.get(on.key) if on is not None else None
        if on is None or report is None:
            self._bar.clear()
        if on is not None and self.is_busy_with(on.entry):
            self._bar.show_busy(self._text_of(on))
        elif report is not None:
            self._bar.show_report(report, self.offers)
        self.offered.emit(self.offers)

    def _text_of(self, on: ClipOnStage) -> str:
        """What is being done to a clip, or that it waits for another one."""
        if Subject.of(on) in (self._repairer.running, self._checker.running):
            return self._texts.get(on.key, "")
        return self.tr("Waiting for another clip")

    def _notify(self, entry: ClipItem, title: str, hint: str = "") -> None:
        """Show a message; name the clip if it is not on the stage."""
        if self._workspace.shown is not entry:
            title = f"“{entry.name}”: {title}"
        self.notified.emit(Message(title, hint, kind="info"))

    # ------------------------------------------------------------ events

    @Slot(object)
    def _show_stage(self, stage: Stage) -> None:
        if not isinstance(stage, ClipOnStage):
            self._refresh()
            return
        self._take_over_report(stage)
        subject, record = Subject.of(stage), known_record(stage.entry.job)
        self._cancel(lambda other: other.entry is stage.entry and other != subject)  # of other edits than these
        if record.edits != stage.clip.recipe.edits:
            self._repair_again(stage, record)
        elif repairs_in(stage.clip.recipe.edits) or makes_new_pixels(stage.clip) or subject in self._checker.subjects():
            self._check(stage)

    def _repair_again(self, on: ClipOnStage, record: EditRecord) -> None:
        """The model's frames were drawn again, so the repaired ones must be made again, too."""
        if on.photo is not None:
            photo, folder = on.photo.image, on.entry.job.folder
            self._texts.setdefault(on.key, self.tr("Repairing it again"))
            call = partial(repair_again, record.edits, photo, on.clip, folder, self.detections)
            self._repairer.add(Subject.of(on), call)
        self._refresh()

    @Slot()
    def _forget_removed(self) -> None:
        entries = self._workspace.queue.entries
        if any(subject.entry not in entries for subject in self._subjects()):
            self._cancel(lambda subject: subject.entry not in entries)

    @Slot(object, object)
    def _show_progress(self, subject: Subject, progress: Progress) -> None:
        share = 100 * progress.done // max(progress.total, 1)
        text = (
            self.tr("Tracking it through the clip")
            if progress.phase is Phase.DECODE
            else self.tr("Checking every frame")
        )
        self._texts[subject.key] = self.tr("{0}, {1} %").format(text, share)
        if (on := self._on_stage) is not None and on.key == subject.key:
            self._bar.show_busy(self._texts[subject.key])

    @Slot(object, object)
    def _on_report(self, subject: Subject, found: tuple[Clip, FidelityReport]) -> None:
        report = found[1]
        self._texts.pop(subject.key, None)
        before_repair = self._unverified.pop(subject.key, None)
        if before_repair is not None and report.score < before_repair[1]:
            text = self.tr("The repair would make the clip less true to its photo. The clip is unchanged.")
            self._notify(subject.entry, text, self.tr("It can't be tracked well enough in this clip."))
            clip_edits.withdraw(self._workspace, subject.entry, before_repair[0])
            return
        self._reports[subject.key] = report
        subject.entry.verdict = report.verdict.name.lower()
        self._refresh()
        self.checked.emit(subject.entry)

    @Slot(object, object)
    def _on_repaired(self, subject: Subject, made: RepairedClip) -> None:
        self._texts.pop(subject.key, None)
        if not made.edit:
            self._save_repaired_again(subject.entry, made)
        elif not made.changed:
            delete(made.file)
            text = self.tr("The clip is unchanged: it needs no repair, or nothing can be tracked reliably.")
            self._notify(subject.entry, text)
        else:
            self._save_edit(subject, made)
        self._refresh()

    def _save_edit(self, subject: Subject, made: RepairedClip) -> None:
        """Save the repaired clip; the check that follows undoes it if the clip became less true to the photo."""
        on = subject.on
        changed, known = clip_edits.with_added_edit(on, made.frames, made.edit), self._reports.get(subject.key)
        if known is not None:
            self._unverified[changed.key] = (known_record(subject.entry.job), known.score)
        if clip_edits.apply_edit(self._workspace, on, made.frames, made.edit, made.file.name) is None:
            self._unverified.pop(changed.key, None)
            delete(made.file)
            return
        if self._on_stage is None or self._on_stage.key != changed.key:
            self._check(changed, first=False)
        text = self.tr("Restored in {0} of {1} frames.").format(made.changed, len(made.frames))
        whole = made.changed == len(made.frames)
        rest = "" if whole else self.tr("In the other frames it can't be tracked reliably, or needs no repair.")
        self._notify(subject.entry, text, rest)

    def _save_repaired_again(self, entry: ClipItem, made: RepairedClip) -> None:
        known = known_record(entry.job)
        record = replace(known, file=made.file.name, first=first_repaired(known.edits))
        if clip_edits.save(self._workspace, entry, record) is None:
            delete(made.file)
        elif self._workspace.shown is entry:
            self._workspace.open_clip(entry)

    @Slot(object, object)
    def _fail(self, subject: Subject, failure: Message) -> None:
        self._texts.pop(subject.key, None)
        self._refresh()
        if self._workspace.shown is not subject.entry:
            failure = replace(failure, title=f"“{subject.entry.title}”: {localized(failure.title)}")
        self.notified.emit(failure)
        self.failed.emit(subject.entry)


def check_in_background(
    photo: SourceImage, clip: Clip, cache: DetectionCache, report: ProgressCallback
) -> tuple[Clip, FidelityReport]:
    """A clip with its report."""
    from engine.services.check import check_clip

    return clip, check_clip(photo, clip.frames, clip.recipe, cache, report)


def check_job(job: Job, clip: Clip, cache: DetectionCache, report: ProgressCallback) -> tuple[Clip, FidelityReport]:
    """The clip of a job with its report; its photo is opened here, where nobody waits for it."""
    return check_in_background(job.image(), clip, cache, report)


def makes_new_pixels(clip: Clip) -> bool:
    """Whether the model makes pixels of its own instead of moving the photo's."""
    return not named_model(clip.recipe.request.model).moves_the_photo
