"""The window: puts the panels together, connects them to the studio, closes cleanly."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from app.actions import add_actions, enable_for_clip, enable_offers
from app.appearance import Appearance
from app.draft_desk import DraftDesk
from app.drawer import Drawer
from app.easel import Easel
from app.ends import EndDesk
from app.export_desk import ExportDesk
from app.fidelity_desk import FidelityDesk
from app.files import ask_for_files, files_in, keep_frame
from app.gallery import Gallery
from app.imaging import for_screen, on_screen, seen_as
from app.label_desk import LabelDesk
from app.models_dialog import open_models
from app.models_text import outcome_text
from app.newer import Newer
from app.notices import Notices
from app.notify import notify
from app.panels import Panels
from app.playback import Playback
from app.queue import Entry
from app.retry_desk import RetryDesk
from app.settings import Settings
from app.studio import Studio
from app.widgets.fidelity_bar import Offers
from app.widgets.words import PHASE_WORDS
from engine.clip import Clip
from engine.image import SourceImage
from engine.progress import Progress
from engine.request import MotionRequest


class MainWindow(QMainWindow):
    """One stage, one rail, one strip."""

    def __init__(self, settings: Settings, studio: Studio | None = None) -> None:
        super().__init__()
        self.setWindowTitle("Vivant")
        self.setAcceptDrops(True)
        self.settings = settings
        self.studio = studio or Studio(settings)
        self.studio.setParent(self)
        self.appearance = Appearance(settings, self)
        self._shape: tuple[object, ...] = ()  # which photo the stage shows, and in which shape
        panels = self.panels = Panels()
        self.notice, self.stage, self.welcome, self.player = panels.notice, panels.stage, panels.welcome, panels.player
        self.rail, self.strip, self.side = panels.rail, panels.strip, panels.side
        self.export_panel = panels.export_panel
        self.setCentralWidget(panels)
        self.newer = Newer(self)
        self.notices = Notices(self.studio, self.notice, self)
        self.gallery = Gallery(self.studio, self.strip, self)
        self.easel = Easel(self.studio, self.stage, panels.paint_bar, self)
        self.draft_desk = DraftDesk(self.studio, panels.drafts, self)
        self.playback = Playback(self.studio, self.stage, self.player, self)
        self.desk = ExportDesk(self.studio, settings, self.export_panel, self)
        self.end_desk = EndDesk(self.studio, self.rail.end, self)
        self.fidelity_desk = FidelityDesk(self.studio, panels.fidelity, self)
        self.label_desk = LabelDesk(self.studio, self.fidelity_desk, self)
        self.retry_desk = RetryDesk(self.studio, self.fidelity_desk, self)
        self._connect()
        self.actions_by_name = add_actions(self)
        self.fidelity_desk.offered.connect(self._show_offers)
        self.drawer = Drawer(self, self.side)
        self.resize(1240, 820)
        if settings.geometry is not None:
            self.restoreGeometry(settings.geometry)
        self.rail.show_spec(self.studio.spec)
        self.rail.seed.show_latest(settings.seeds)
        self._show_request(self.studio.request)
        self._show_clip(None)
        self._show_offers(self.fidelity_desk.offers)
        QTimer.singleShot(0, self.studio.warm_up)  # after the first paint

    def _connect(self) -> None:
        studio, rail = self.studio, self.rail
        studio.opener.busy_changed.connect(self._show_opening)
        studio.photo_changed.connect(self._show_photo)
        studio.spec_changed.connect(self.rail.show_spec)
        studio.request_changed.connect(self._show_request)
        studio.making.run_changed.connect(self._show_run)
        studio.making.progressed.connect(self._show_progress)
        studio.making.drafted.connect(self._show_draft)
        studio.clip_changed.connect(self._show_clip)
        studio.finished_in_background.connect(self._call_attention)
        self.welcome.open_wanted.connect(self.ask_for_photo)
        self.welcome.sample_chosen.connect(lambda path: studio.open([path]))
        rail.changed.connect(lambda values: studio.change(**values))
        rail.resized.connect(studio.resize)
        rail.seed.rolled.connect(studio.roll_seed)
        rail.seed.locked.connect(studio.lock_seed)
        rail.animated.connect(studio.animate)
        rail.variations_wanted.connect(self.draft_desk.begin)
        self.draft_desk.shown.connect(self._show_drafts)
        self.draft_desk.hidden.connect(self._show_stage)
        rail.stopped.connect(studio.stop)
        self.player.export_wanted.connect(self.show_export)
        self.notices.models_wanted.connect(self.show_models)
        self.export_panel.closed.connect(self.show_rail)
        self.desk.framed.connect(self.stage.show_delivery)
        self.desk.troubled.connect(self.notices.tell)
        self.player.check_wanted.connect(self.fidelity_desk.check)
        self.panels.fidelity.sought.connect(self.playback.seek)
        self.panels.fidelity.labels_wanted.connect(self.label_desk.begin)
        self.panels.fidelity.retry_wanted.connect(self.retry_desk.begin)
        self.fidelity_desk.troubled.connect(self.notices.tell)
        self.retry_desk.troubled.connect(self.notices.tell)

    # ------------------------------------------------------------ showing what the studio says

    @Slot(object)
    def _show_photo(self, photo: SourceImage | None) -> None:
        self.notice.hide()
        self.panels.centre.setCurrentWidget(self.panels.easel if photo else self.welcome)
        if self._shape != (photo, *seen_as(self.studio.request)) or self.stage.count:
            self._show_still(photo)
        self.setWindowTitle(f"{photo.name} – Vivant" if photo else "Vivant")
        self.rail.show_running(self.studio.running, photo is not None)
        self._show_request(self.studio.request)
        self.show_rail()
        self.stage.setFocus()

    @Slot(str)
    def _show_opening(self, name: str) -> None:
        """A large photo is on its way, or no longer is; what is there stays until then."""
        if not self.studio.running:
            self.panels.running.setVisible(bool(name))
            self.panels.running.show_busy(self.tr("Opening “{0}”").format(name))
        self.setCursor(Qt.CursorShape.BusyCursor) if name else self.unsetCursor()

    @Slot(object)
    def _show_request(self, request: MotionRequest) -> None:
        photo = self.studio.photo
        self.rail.seed.lock.setChecked(self.studio.seed_locked)
        self.rail.show_request(request, max(photo.width, photo.height) if photo else 0)
        self.rail.show_running(self.studio.running, photo is not None)
        if photo is None:
            self.rail.show_outcome(self.tr("Open a photo to begin."))
            return
        if self.studio.clip is None and self._shape != (photo, *seen_as(request)):
            self._show_still(photo)
        self.rail.show_outcome(outcome_text(request, self.studio.spec, self.studio.forecast(), self.studio.said))

    def _show_still(self, photo: SourceImage | None) -> None:
        request = self.studio.request
        self._shape = (photo, *seen_as(request))
        self.stage.show_still(on_screen(photo, request) if photo else None)

    @Slot(object)
    def _show_run(self, entry: Entry | None) -> None:
        self.panels.running.setVisible(entry is not None)
        self.rail.show_running(entry is not None, self.studio.photo is not None)
        self.rail.seed.show_latest(self.settings.seeds)
        if entry is not None:
            self.notice.hide()
            self.easel.put_away()
            self.panels.running.show_share(self.tr("Starting"), 0)
        elif self.studio.clip is None and self.studio.photo is not None:
            self._show_still(self.studio.photo)
        self.player.setVisible(entry is None and self.studio.clip is not None)
        self.stage.share = 0.0

    @Slot(object, object)
    def _show_progress(self, progress: Progress, left: float | None) -> None:
        text = self.tr(PHASE_WORDS[progress.phase.name])
        text = text if left is None else self.tr("{0}, {1:.0f} s left").format(text, max(1, left))
        entry = self.studio.making.entry
        self.panels.running.show_share(text, entry.share if entry else 1)
        if entry is not None:
            self.gallery.show_progress(entry)

    @Slot(object, float)
    def _show_draft(self, frames: object, fps: float) -> None:
        if self._running_photo_is_shown():
            self.player.hide()  # it plays clips, and this is none yet
            self.stage.show_frames(frames, fps, self.tr("Draft"), self.studio.request.loop != "none")  # type: ignore[arg-type]

    @Slot(object)
    def _show_clip(self, clip: Clip | None) -> None:
        self.player.setVisible(clip is not None)
        enable_for_clip(self.actions_by_name, clip is not None)
        if clip is None:
            self.show_rail()
            if self.stage.count:
                self._show_still(self.studio.photo)
            return
        self._show_stage()
        self.stage.setFocus()  # so that Space plays
        if self.studio.photo is not None:
            self.setWindowTitle(f"{clip.recipe.source_name} – Vivant")
            self.stage.show_still(for_screen(self.studio.photo).fit(clip.frames.shape[2], clip.frames.shape[1]))
        self.stage.show_frames(clip.frames, clip.fps, "", clip.recipe.request.loop != "none")
        self.desk.show_clip()
        self.gallery.show_queue()

    @Slot(object)
    def _show_offers(self, offers: Offers) -> None:
        enable_offers(self.actions_by_name, offers)

    @Slot()
    def _show_stage(self) -> None:
        self.panels.centre.setCurrentWidget(self.panels.easel)
        self.player.setVisible(self.studio.clip is not None)

    @Slot()
    def _show_drafts(self) -> None:
        self.panels.centre.setCurrentWidget(self.panels.drafts)
        self.player.hide()

    @Slot(str)
    def _call_attention(self, title: str) -> None:
        if not self.isActiveWindow():
            notify(self, self.tr("“{0}” is finished.").format(title))

    # ------------------------------------------------------------ answering the person

    def ask_for_photo(self) -> None:
        if files := ask_for_files(self, self.settings.recent):
            self.studio.open(files)

    def paste(self) -> None:
        if paths := files_in(QApplication.clipboard().mimeData()):
            self.studio.open(paths)

    def use_frame(self) -> None:
        """The frame that is shown becomes the next photo."""
        if self.studio.clip is not None:
            self.studio.open([keep_frame(self.studio.clip, self.stage.index)])

    @Slot(object)
    def come_forward(self, files: list[Path]) -> None:
        """Another start of Vivant was asked for: this window answers."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()
        if files:
            self.studio.open(files)

    def show_export(self) -> None:
        if self.studio.clip is not None:
            self.side.setCurrentWidget(self.export_panel)
            self.side.show()
            self.export_panel.choose(self.settings.export_format)
            self.desk.estimate()
            self.export_panel.button.setFocus()

    def vary(self) -> None:
        """Drafts, unless the export panel is open: its clip stays in view."""
        if self.side.currentWidget() is self.rail:
            self.draft_desk.begin()

    def show_models(self) -> None:
        """The models dialog, with the chosen model in front."""
        open_models(self, self.studio)
        self._show_request(self.studio.request)

    def show_rail(self) -> None:
        self.stage.show_delivery(None)
        self.side.setCurrentWidget(self.rail)

    def _running_photo_is_shown(self) -> bool:
        entry, photo = self.studio.making.entry, self.studio.photo_path
        return entry is not None and photo is not None and entry.job.photo.name == photo.name

    # ------------------------------------------------------------ the window itself

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            event.acceptProposedAction()
            self.stage.show_hot(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        self.stage.show_hot(False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self.stage.show_hot(False)
        if paths := files_in(event.mimeData()):
            event.acceptProposedAction()
            self.studio.open(paths)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self.settings.geometry = self.saveGeometry()
        self.stage.play(False)
        self.desk.exporter.shutdown()
        self.label_desk.shutdown()
        self.retry_desk.shutdown()
        self.fidelity_desk.shutdown()
        self.newer.shutdown()
        self.studio.shutdown()
        super().closeEvent(event)
