"""Between the clip on the stage and its check: how true it is to its photo, and what can be mended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.background.task_runner import Failure, TaskRunner
from app.state import clip_edits
from app.state.clip_queue import ClipItem
from app.state.workspace import Workspace
from app.widgets.fidelity_bar import FidelityBar, Offers
from engine.imaging.source_image import SourceImage
from engine.jobs.edited_clip import EditRecord, delete, record_of
from engine.models import named_model
from engine.progress import Phase, Progress, ProgressCallback
from engine.request.clip import Clip
from engine.request.edit_log import Outline, added, kind_of
from engine.services.detection_cache import DetectionCache
from engine.services.repair import RepairedClip, repair, repair_again, repair_from_original

if TYPE_CHECKING:  # what it needs takes long to load
    from engine.fidelity.report.report import FidelityReport

Key = tuple[str, tuple[str, ...]]
"""Which job's clip, with which edits."""


class FidelityController(QObject):
    """Checks the studio's clip, trims it, puts labels back; each on a thread of its own.

    A model that makes its own pixels is checked without being asked; Breeze only shows the photo's.
    """

    troubled = Signal(object)  # Failure
    offered = Signal(object)  # Offers

    def __init__(self, workspace: Workspace, bar: FidelityBar, parent: QObject) -> None:
        super().__init__(parent)
        self._workspace, self._bar = workspace, bar
        self._at_work = False
        self._next: Callable[[], None] | None = None  # what waits until a thread has stopped
        self.seen = DetectionCache()
        self._reports: dict[Key, FidelityReport] = {}
        self._doubt: tuple[EditRecord, float] | None = None  # edits and score before a mend that is not checked yet
        self._checker = TaskRunner("checks", self)
        self._checker.progressed.connect(self._show_progress)
        self._checker.succeeded.connect(self._show_report)
        self._checker.failed.connect(self._fail)
        self._checker.cancelled.connect(self._go_on)
        self._mender = TaskRunner("mending", self)
        self._mender.progressed.connect(self._show_progress)
        self._mender.succeeded.connect(self._show_mended)
        self._mender.failed.connect(self._fail)
        self._mender.cancelled.connect(self._go_on)
        bar.stop_wanted.connect(self.stop)
        workspace.clip_changed.connect(self._show_clip)
        workspace.generation.run_changed.connect(self._make_way)
        bar.trim_wanted.connect(self.trim)
        bar.mend_wanted.connect(self.mend)
        bar.undo_wanted.connect(self.undo)

    @property
    def offers(self) -> Offers:
        """What can be done about the clip now; of one that is not checked, whatever may help."""
        clip, report = self._workspace.clip, self._reports.get(self._key)
        if clip is None or self._at_work:
            return Offers()
        if report is None:
            return Offers(label=True, face=True, undo=self._workspace.edited)
        count = report.last_good + 1
        fits = clip.recipe.request.loop == "none" and 1 < count < len(report.frames)
        return Offers(count if fits else 0, "label" in report.faults, "face" in report.faults, self._workspace.edited)

    @Slot()
    def check(self) -> None:
        """Compare every frame of the clip with the photo, unless that is done."""
        clip, photo = self._workspace.clip, self._workspace.photo
        if clip is None or photo is None:
            return
        if self._key in self._reports:
            self._rest()
        elif self._checker.busy:
            self._next = self.check
            self._checker.cancel()
        else:
            self._begin(self.tr("Looking at every frame"))
            self._checker.start(partial(checked, photo, clip, self.seen))

    @Slot(int)
    def trim(self, count: int) -> None:
        """Keep the first frames only; what is known of them stays known."""
        if (clip := self._workspace.clip) is not None:
            edit = f"trim:{count}"
            if (report := self._reports.get(self._key)) is not None:
                from engine.services.check import cut

                self._reports[self._key[0], added(clip.recipe.edits, edit)] = cut(report, count)
            clip_edits.edit(self._workspace, clip.frames[:count], edit)

    def keep_good(self) -> None:
        """Trim to the last good frame."""
        if count := self.offers.keep:
            self.trim(count)

    @Slot(str)
    def mend(self, what: str) -> None:
        """Lay the photo's labels, or its face, over the clip."""
        clip, photo, shown = self._workspace.clip, self._workspace.photo, self._workspace.shown
        if clip is None or photo is None or shown is None:
            return
        if self._mender.busy:  # it is on its way, or has not yet stopped
            self._next = partial(self.mend, what) if self._mender.stopping else None
        else:
            self._begin(self.tr("Following it through the clip"))
            edit, before = self.seen.label_edit(photo) if what == "label" else what, clip.recipe.edits
            if what in map(kind_of, before):  # not over itself
                self._mender.start(
                    partial(repair_from_original, added(before, edit), photo, clip, shown.job, self.seen)
                )
            else:
                self._mender.start(partial(repair, edit, photo, clip, shown.job.folder, self.seen))

    def choose_labels(self, outlines: list[Outline] | None) -> None:
        """These are the photo's labels, as a person says, and are put back; None has them found."""
        if (photo := self._workspace.photo) is None:
            return
        self.stop()
        self.seen.mark(photo, outlines)
        self._reports.clear()  # they told of other labels
        if outlines is None or outlines:
            self.mend("label")
        elif self._workspace.edited:
            self.undo()
        else:
            self.check()

    @Slot()
    def undo(self) -> None:
        clip_edits.go_back(self._workspace)
        self.troubled.emit(Failure(self.tr("The clip is as the model made it."), ""))
        self.check()

    @Slot()
    def stop(self) -> None:
        """End what is being done; the clip is as it was."""
        self._next = None
        self._checker.cancel()
        self._mender.cancel()
        self._rest()

    def shutdown(self) -> None:
        self._checker.shutdown()
        self._mender.shutdown()

    # ------------------------------------------------------------ what is known

    @property
    def _key(self) -> Key:
        clip, shown = self._workspace.clip, self._workspace.shown
        return (shown.job.folder.name, clip.recipe.edits) if clip is not None and shown is not None else ("", ())

    def _know(self, report: FidelityReport) -> None:
        """A report of the clip that is shown."""
        self._reports[self._key] = report
        self._rest()

    def _begin(self, text: str) -> None:
        self._at_work = True
        self._bar.show_work(text)
        self.offered.emit(self.offers)

    def _rest(self) -> None:
        """Nothing is being done: what is known is shown, unless a clip that is made takes the player's place."""
        self._at_work = False
        report = self._reports.get(self._key)
        if report is None or self._workspace.running:
            self._bar.forget()
        else:
            self._bar.show_report(report, self.offers)
        self.offered.emit(self.offers)

    # ------------------------------------------------------------ what happens

    @Slot(object)
    def _show_clip(self, clip: Clip | None) -> None:
        self.stop()
        self._doubt = None
        if clip is None or self._workspace.shown is None:
            return
        if record_of(self._workspace.shown.job).edits != clip.recipe.edits:
            self._mend_again()
        elif self._workspace.edited or invents(clip):
            self.check()

    def _mend_again(self) -> None:
        """The model's frames were drawn anew; the mended ones were let go with the old ones."""
        clip, photo, shown = self._workspace.clip, self._workspace.photo, self._workspace.shown
        if clip is None or photo is None or shown is None:
            return
        if self._mender.busy:
            self._next = self._mend_again
            return
        record, folder = record_of(shown.job), shown.job.folder
        self._begin(self.tr("Mending it again"))
        self._mender.start(partial(repair_again, record.edits, photo, clip, folder, self.seen))

    @Slot(object)
    def _make_way(self, entry: ClipItem | None) -> None:
        """The player's place is taken while a clip is made."""
        if entry is not None:
            self._bar.forget()
        elif not self._at_work:
            self._rest()

    @Slot()
    def _go_on(self) -> None:
        coming, self._next = self._next, None
        if coming is not None:
            coming()

    @Slot(object)
    def _show_progress(self, progress: Progress) -> None:
        if self._workspace.running:
            return
        share = 100 * progress.done // max(progress.total, 1)
        text = (
            self.tr("Following it through the clip")
            if progress.phase is Phase.DECODE
            else self.tr("Looking at every frame")
        )
        self._bar.show_work(self.tr("{0}, {1} %").format(text, share))

    @Slot(object)
    def _show_report(self, found: tuple[Clip, FidelityReport]) -> None:
        clip, report = found
        if clip is self._workspace.clip and not self._checker.stopping:
            doubt, self._doubt = self._doubt, None
            if doubt is not None and report.score < doubt[1]:
                told = self.tr("Mended, the clip would be less true to its photo: it is left as it was.")
                self.troubled.emit(Failure(told, self.tr("It can't be followed well enough here.")))
                clip_edits.go_back(self._workspace, doubt[0])
                return
            self._know(report)
        self._go_on()

    @Slot(object)
    def _show_mended(self, made: RepairedClip) -> None:
        if made.clip is not self._workspace.clip or self._mender.stopping:
            delete(made.file)
            self._go_on()
        elif not made.edit:
            self._show_mended_again(made)
        elif not made.changed:
            delete(made.file)
            self._rest()
            told = self.tr("The clip is left as it was: all is well in it, or can't be followed for sure.")
            self.troubled.emit(Failure(told, ""))
        else:
            self._show_edit(made)

    def _show_edit(self, made: RepairedClip) -> None:
        """The clip with its labels or its face put back; whether it is truer to the photo, the check will tell."""
        known = self._reports.get(self._key)
        before = clip_edits.edit(self._workspace, made.frames, made.edit, made.file.name)
        if before is None:
            delete(made.file)
            self._rest()
            return
        self._doubt = (before, known.score) if known is not None else None
        told = self.tr("Put back in {0} of {1} frames.").format(made.changed, len(made.frames))
        whole = made.changed == len(made.frames)
        rest = "" if whole else self.tr("In the others it can't be followed for sure, or needs no help.")
        self.troubled.emit(Failure(told, rest))

    def _show_mended_again(self, made: RepairedClip) -> None:
        if (shown := self._workspace.shown) is not None:
            clip_edits.remember(self._workspace, shown, replace(record_of(shown.job), file=made.file.name))
            self._workspace.look_at(shown)

    @Slot(object)
    def _fail(self, failure: Failure) -> None:
        self._rest()
        self.troubled.emit(failure)
        self._go_on()


def checked(
    photo: SourceImage, clip: Clip, cache: DetectionCache, report: ProgressCallback
) -> tuple[Clip, FidelityReport]:
    """A clip with its report."""
    from engine.services.check import check_clip

    return clip, check_clip(photo, clip.frames, clip.recipe, cache, report)


def invents(clip: Clip) -> bool:
    """Whether the clip's pixels are a model's own."""
    return not named_model(clip.recipe.request.model).moves_the_photo
