"""The window: puts the panels together, connects them to the studio, closes cleanly."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from app.actions import add_actions, enable_for_clip, enable_offers
from app.controllers.appearance import Appearance
from app.controllers.clip_strip import ClipStripController
from app.controllers.collapsible_sidebar import CollapsibleSidebar
from app.controllers.drafts import DraftsController
from app.controllers.end_image import EndImageController
from app.controllers.export import ExportController
from app.controllers.fidelity import FidelityController
from app.controllers.labels import LabelsController
from app.controllers.notifications import NotificationController
from app.controllers.painting import PaintingController
from app.controllers.playback import PlaybackController
from app.controllers.seed_search import SeedSearchController
from app.controllers.update_check import UpdateCheck
from app.desktop.files import ask_for_files, files_in, keep_frame
from app.desktop.qimage import for_screen, on_screen, seen_as
from app.desktop.system_notification import notify
from app.dialogs.model_text import outcome_text
from app.dialogs.models import open_models
from app.layout import WindowLayout
from app.state.clip_queue import ClipItem
from app.state.settings import Settings
from app.state.workspace import Workspace
from app.widgets.display_names import PHASE_WORDS
from app.widgets.fidelity_bar import Offers
from engine.imaging.source_image import SourceImage
from engine.progress import Progress
from engine.request.clip import Clip
from engine.request.motion_request import MotionRequest


class MainWindow(QMainWindow):
    """One stage, one rail, one strip."""

    def __init__(self, settings: Settings, workspace: Workspace | None = None) -> None:
        super().__init__()
        self.setWindowTitle("Vivant")
        self.setAcceptDrops(True)
        self.settings = settings
        self.workspace = workspace or Workspace(settings)
        self.workspace.setParent(self)
        self.appearance = Appearance(settings, self)
        self._shape: tuple[object, ...] = ()  # which photo the stage shows, and in which shape
        panels = self.panels = WindowLayout()
        self.notice, self.stage, self.welcome, self.player = panels.notice, panels.stage, panels.welcome, panels.player
        self.rail, self.strip, self.side = panels.rail, panels.strip, panels.side
        self.export_panel = panels.export_panel
        self.setCentralWidget(panels)
        self.newer = UpdateCheck(self)
        self.notices = NotificationController(self.workspace, self.notice, self)
        self.gallery = ClipStripController(self.workspace, self.strip, self)
        self.easel = PaintingController(self.workspace, self.stage, panels.paint_bar, self)
        self.draft_desk = DraftsController(self.workspace, panels.drafts, self)
        self.playback = PlaybackController(self.workspace, self.stage, self.player, self)
        self.desk = ExportController(self.workspace, settings, self.export_panel, self)
        self.end_desk = EndImageController(self.workspace, self.rail.end, self)
        self.fidelity_desk = FidelityController(self.workspace, panels.fidelity, self)
        self.label_desk = LabelsController(self.workspace, self.fidelity_desk, self)
        self.retry_desk = SeedSearchController(self.workspace, self.fidelity_desk, self)
        self._connect()
        self.actions_by_name = add_actions(self)
        self.fidelity_desk.offered.connect(self._show_offers)
        self.drawer = CollapsibleSidebar(self, self.side)
        self.resize(1240, 820)
        if settings.geometry is not None:
            self.restoreGeometry(settings.geometry)
        self.rail.show_spec(self.workspace.spec)
        self.rail.seed.show_latest(settings.seeds)
        self._show_request(self.workspace.request)
        self._show_clip(None)
        self._show_offers(self.fidelity_desk.offers)
        QTimer.singleShot(0, self.workspace.warm_up)  # after the first paint

    def _connect(self) -> None:
        workspace, rail = self.workspace, self.rail
        workspace.photo_loader.busy_changed.connect(self._show_opening)
        workspace.photo_changed.connect(self._show_photo)
        workspace.spec_changed.connect(self.rail.show_spec)
        workspace.request_changed.connect(self._show_request)
        workspace.generation.run_changed.connect(self._show_run)
        workspace.generation.progressed.connect(self._show_progress)
        workspace.generation.drafted.connect(self._show_draft)
        workspace.clip_changed.connect(self._show_clip)
        workspace.finished_in_background.connect(self._call_attention)
        self.welcome.open_wanted.connect(self.ask_for_photo)
        self.welcome.sample_chosen.connect(lambda path: workspace.open([path]))
        rail.changed.connect(lambda values: workspace.change(**values))
        rail.resized.connect(workspace.resize)
        rail.seed.rolled.connect(workspace.roll_seed)
        rail.seed.locked.connect(workspace.lock_seed)
        rail.animated.connect(workspace.animate)
        rail.variations_wanted.connect(self.draft_desk.begin)
        self.draft_desk.shown.connect(self._show_drafts)
        self.draft_desk.hidden.connect(self._show_stage)
        rail.stopped.connect(workspace.stop)
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
        if self._shape != (photo, *seen_as(self.workspace.request)) or self.stage.count:
            self._show_still(photo)
        self.setWindowTitle(f"{photo.name} – Vivant" if photo else "Vivant")
        self.rail.show_running(self.workspace.running, photo is not None)
        self._show_request(self.workspace.request)
        self.show_rail()
        self.stage.setFocus()

    @Slot(str)
    def _show_opening(self, name: str) -> None:
        """A large photo is on its way, or no longer is; what is there stays until then."""
        if not self.workspace.running:
            self.panels.running.setVisible(bool(name))
            self.panels.running.show_busy(self.tr("Opening “{0}”").format(name))
        self.setCursor(Qt.CursorShape.BusyCursor) if name else self.unsetCursor()

    @Slot(object)
    def _show_request(self, request: MotionRequest) -> None:
        photo = self.workspace.photo
        self.rail.seed.lock.setChecked(self.workspace.seed_locked)
        self.rail.show_request(request, max(photo.width, photo.height) if photo else 0)
        self.rail.show_running(self.workspace.running, photo is not None)
        if photo is None:
            self.rail.show_outcome(self.tr("Open a photo to begin."))
            return
        if self.workspace.clip is None and self._shape != (photo, *seen_as(request)):
            self._show_still(photo)
        self.rail.show_outcome(
            outcome_text(request, self.workspace.spec, self.workspace.forecast(), self.workspace.said)
        )

    def _show_still(self, photo: SourceImage | None) -> None:
        request = self.workspace.request
        self._shape = (photo, *seen_as(request))
        self.stage.show_still(on_screen(photo, request) if photo else None)

    @Slot(object)
    def _show_run(self, entry: ClipItem | None) -> None:
        self.panels.running.setVisible(entry is not None)
        self.rail.show_running(entry is not None, self.workspace.photo is not None)
        self.rail.seed.show_latest(self.settings.seeds)
        if entry is not None:
            self.notice.hide()
            self.easel.put_away()
            self.panels.running.show_share(self.tr("Starting"), 0)
        elif self.workspace.clip is None and self.workspace.photo is not None:
            self._show_still(self.workspace.photo)
        self.player.setVisible(entry is None and self.workspace.clip is not None)
        self.stage.share = 0.0

    @Slot(object, object)
    def _show_progress(self, progress: Progress, left: float | None) -> None:
        text = self.tr(PHASE_WORDS[progress.phase.name])
        text = text if left is None else self.tr("{0}, {1:.0f} s left").format(text, max(1, left))
        entry = self.workspace.generation.entry
        self.panels.running.show_share(text, entry.share if entry else 1)
        if entry is not None:
            self.gallery.show_progress(entry)

    @Slot(object, float)
    def _show_draft(self, frames: object, fps: float) -> None:
        if self._running_photo_is_shown():
            self.player.hide()  # it plays clips, and this is none yet
            self.stage.show_frames(frames, fps, self.tr("Draft"), self.workspace.request.loop != "none")  # type: ignore[arg-type]

    @Slot(object)
    def _show_clip(self, clip: Clip | None) -> None:
        self.player.setVisible(clip is not None)
        enable_for_clip(self.actions_by_name, clip is not None)
        if clip is None:
            self.show_rail()
            if self.stage.count:
                self._show_still(self.workspace.photo)
            return
        self._show_stage()
        self.stage.setFocus()  # so that Space plays
        if self.workspace.photo is not None:
            self.setWindowTitle(f"{clip.recipe.source_name} – Vivant")
            self.stage.show_still(for_screen(self.workspace.photo).fit(clip.frames.shape[2], clip.frames.shape[1]))
        self.stage.show_frames(clip.frames, clip.fps, "", clip.recipe.request.loop != "none")
        self.desk.show_clip()
        self.gallery.show_queue()

    @Slot(object)
    def _show_offers(self, offers: Offers) -> None:
        enable_offers(self.actions_by_name, offers)

    @Slot()
    def _show_stage(self) -> None:
        self.panels.centre.setCurrentWidget(self.panels.easel)
        self.player.setVisible(self.workspace.clip is not None)

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
            self.workspace.open(files)

    def paste(self) -> None:
        if paths := files_in(QApplication.clipboard().mimeData()):
            self.workspace.open(paths)

    def use_frame(self) -> None:
        """The frame that is shown becomes the next photo."""
        if self.workspace.clip is not None:
            self.workspace.open([keep_frame(self.workspace.clip, self.stage.index)])

    @Slot(object)
    def come_forward(self, files: list[Path]) -> None:
        """Another start of Vivant was asked for: this window answers."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()
        if files:
            self.workspace.open(files)

    def show_export(self) -> None:
        if self.workspace.clip is not None:
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
        open_models(self, self.workspace)
        self._show_request(self.workspace.request)

    def show_rail(self) -> None:
        self.stage.show_delivery(None)
        self.side.setCurrentWidget(self.rail)

    def _running_photo_is_shown(self) -> bool:
        entry, photo = self.workspace.generation.entry, self.workspace.photo_path
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
            self.workspace.open(paths)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self.settings.geometry = self.saveGeometry()
        self.stage.play(False)
        self.desk.exporter.shutdown()
        self.label_desk.shutdown()
        self.retry_desk.shutdown()
        self.fidelity_desk.shutdown()
        self.newer.shutdown()
        self.workspace.shutdown()
        super().closeEvent(event)
