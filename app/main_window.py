"""The window: puts the panels together, connects them to the studio, closes cleanly."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from app.actions import Callbacks, add_actions, enable_for_clip, enable_offers
from app.controllers.appearance import Appearance
from app.controllers.clip_strip import ClipStripController
from app.controllers.collapsible_sidebar import CollapsibleSidebar
from app.controllers.drafts import DraftsController
from app.controllers.end_image import EndImageController
from app.controllers.export import ExportController
from app.controllers.fidelity import FidelityController
from app.controllers.labels import LabelsController
from app.controllers.live_stage import LiveStageController
from app.controllers.notifications import NotificationController
from app.controllers.painting import PaintingController
from app.controllers.playback import PlaybackController
from app.controllers.seed_search import SeedSearchController
from app.controllers.thumbnails import ThumbnailController
from app.controllers.update_check import UpdateCheck
from app.desktop.files import ask_for_files, files_in, keep_frame
from app.desktop.qimage import for_screen, on_screen, seen, seen_as
from app.desktop.system_notification import notify
from app.dialogs.model_text import outcome_text
from app.dialogs.models import open_models
from app.dialogs.storage import open_storage
from app.layout import WindowLayout
from app.state.adjustments import Adjustments
from app.state.clip_queue import ClipItem
from app.state.importing import open_paths
from app.state.settings import Settings
from app.state.stage import ClipOnStage, DrawingOnStage, Empty, PhotoOnStage, Stage
from app.state.workspace import Workspace
from app.widgets.display_names import PHASE_WORDS
from app.widgets.fidelity_bar import Offers
from engine.models import ModelSpec
from engine.progress import Progress
from engine.request.defaults import cut_off
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
        self.adjustments = Adjustments(self.workspace, self)
        self.easel = PaintingController(self.workspace, self.adjustments, self.stage, panels.paint_bar, self)
        self.draft_desk = DraftsController(self.workspace, panels.drafts, self)
        self.live_stage = LiveStageController(self.workspace, self.stage, self.player, self)
        self.thumbnails = ThumbnailController(self.workspace, self.rail, self)
        self.playback = PlaybackController(self.workspace, self.stage, self.player, self)
        self.desk = ExportController(self.workspace, settings, self.export_panel, self)
        self.end_desk = EndImageController(self.workspace, self.rail.end, self)
        self.fidelity_desk = FidelityController(self.workspace, panels.fidelity, self)
        self.label_desk = LabelsController(self.workspace, self.fidelity_desk, self)
        self.retry_desk = SeedSearchController(self.workspace, self.fidelity_desk, self)
        self._connect()
        self.actions_by_name = add_actions(self, self._callbacks(), (self.stage, self.strip))
        self.fidelity_desk.offered.connect(self._show_offers)
        self.drawer = CollapsibleSidebar(self, self.side)
        self.resize(1240, 820)
        if settings.geometry is not None:
            self.restoreGeometry(settings.geometry)
        self._show_spec(self.workspace.spec)
        self.rail.seed.show_latest(settings.seeds)
        self._show_request(self.workspace.request)
        self._show_stage(self.workspace.stage)
        self._show_offers(self.fidelity_desk.offers)
        QTimer.singleShot(0, self.workspace.warm_up)  # after the first paint

    def _connect(self) -> None:
        workspace, rail = self.workspace, self.rail
        workspace.photo_loader.busy_changed.connect(self._show_opening)
        workspace.stage_changed.connect(self._show_stage)
        workspace.spec_changed.connect(self._show_spec)
        self.live_stage.began_ahead.connect(lambda: self.panels.centre.setCurrentWidget(self.panels.easel))
        self.live_stage.ended_ahead.connect(self._show_all_again)
        workspace.request_changed.connect(self._show_request)
        workspace.generation.run_changed.connect(self._show_run)
        workspace.generation.progressed.connect(self._show_progress)
        workspace.generation.drafted.connect(self._show_draft)
        workspace.finished_in_background.connect(self._call_attention)
        self.welcome.open_wanted.connect(self.ask_for_photo)
        self.welcome.sample_chosen.connect(lambda path: open_paths(workspace, [path]))
        rail.changed.connect(self.adjustments.change)
        rail.auto.asked.connect(self.adjustments.choose_again)
        workspace.auto.changed.connect(self._show_auto)
        rail.resized.connect(self.adjustments.resize)
        rail.seed.rolled.connect(self.adjustments.another_seed)
        rail.seed.locked.connect(workspace.lock_seed)
        rail.animated.connect(self.animate)
        rail.variations_wanted.connect(self.draft_desk.begin)
        self.draft_desk.shown.connect(self._show_drafts)
        self.draft_desk.hidden.connect(self._show_canvas)
        rail.stopped.connect(workspace.stop)
        self.player.export_wanted.connect(self.show_export)
        self.notices.models_wanted.connect(self.show_models)
        self.export_panel.closed.connect(self.show_rail)
        self.desk.framed.connect(self.stage.show_delivery)
        self.desk.notified.connect(self.notices.tell)
        self.player.check_wanted.connect(self.fidelity_desk.check)
        self.panels.fidelity.sought.connect(self.playback.seek)
        self.panels.fidelity.labels_wanted.connect(self.label_desk.begin)
        self.panels.fidelity.retry_wanted.connect(self.retry_desk.begin)
        self.fidelity_desk.notified.connect(self.notices.tell)
        self.retry_desk.notified.connect(self.notices.tell)

    def _callbacks(self) -> Callbacks:
        """What the menus call."""
        workspace, playback, fidelity = self.workspace, self.playback, self.fidelity_desk
        commands: dict[str, Callable[[], object]] = {
            "open": self.ask_for_photo, "paste": self.paste, "models": self.show_models,
            "storage": lambda: open_storage(self, workspace), "export": self.show_export,
            "undo": self.easel.undo, "redo": self.easel.redo, "quit": self.close,
            "animate": workspace.animate, "stop": workspace.stop,
            "seed": self.adjustments.another_seed, "variations": self.vary,
            "play": playback.toggle, "previous": partial(playback.step, -1), "next": partial(playback.step, 1),
            "compare": self.player.compare.toggle, "zoom": self.player.zoom.toggle, "frame": self.use_frame,
            "loopview": playback.toggle_loop, "seam": playback.show_seam,
            "check": fidelity.check, "lock": partial(fidelity.mend, "label"), "hold": partial(fidelity.mend, "face"),
            "colour": partial(fidelity.mend, "colour"),
            "labels": self.label_desk.begin, "retry": self.retry_desk.begin,
            "keep": fidelity.keep_good, "restore": fidelity.undo,
            "drawer": lambda: self.drawer.toggle(), "newer": self.newer.ask,
        }  # fmt: skip
        settings = self.settings
        return Callbacks(
            commands, self.gallery.show_clip, lambda: settings.recent, partial(open_paths, workspace),
            settings.appearance, self.appearance.choose,
        )  # fmt: skip

    # ------------------------------------------------------------ showing what the workspace says

    @Slot(object)
    def _show_stage(self, stage: Stage) -> None:
        """Everything that tells what is on the stage, at once."""
        if isinstance(stage, PhotoOnStage):
            self.notice.hide()
        self.setWindowTitle(f"{name} – Vivant" if (name := name_of(stage)) else "Vivant")
        self._show_canvas()
        if isinstance(stage, ClipOnStage):
            self._show_clip(stage)
        else:
            self._show_still()
            if not self.desk.making:
                self.show_rail()
        self._show_request(self.workspace.request)
        self.stage.setFocus()  # so that Space plays

    @Slot()
    def _show_all_again(self) -> None:
        """Something else was seen on the canvas meanwhile; what is told of it stays to be read."""
        self._shape = ()
        self._show_canvas()
        stage = self.workspace.stage
        self._show_clip(stage) if isinstance(stage, ClipOnStage) else self._show_still()

    @Slot(object)
    def _show_spec(self, spec: ModelSpec) -> None:
        self.rail.show_spec(spec)
        self.actions_by_name["variations"].setVisible(not spec.live)
        self._show_player()

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
        if isinstance(self.workspace.stage, PhotoOnStage):
            self._show_still()
        outcome = outcome_text(request, self.workspace.spec, self.workspace.forecast(), self.workspace.said)
        self.rail.show_outcome(" ".join(filter(None, (outcome, cut_off((photo.width, photo.height), request)))))

    def _show_still(self) -> None:
        """The photo as the model sees it: as it is asked for now, or was for the clip that is being drawn."""
        stage, photo = self.workspace.stage, self.workspace.photo
        drawing = isinstance(stage, DrawingOnStage)
        request = stage.entry.request if isinstance(stage, DrawingOnStage) else self.workspace.request
        shape = (drawing and stage, photo, *seen_as(request))
        if shape == self._shape and not self.stage.count:
            return
        self._shape = shape
        playing_on = isinstance(stage, PhotoOnStage) and self.live_stage.take_over()
        self.stage.show_still(on_screen(photo, request) if photo else None, playing_on)
        if drawing and not (isinstance(stage, DrawingOnStage) and stage.entry.running):
            self.stage.show_badge(self.tr("Waiting"))

    @Slot(object)
    def _show_run(self, entry: ClipItem | None) -> None:
        self.panels.running.setVisible(entry is not None)
        self.rail.show_running(entry is not None, self.workspace.photo is not None)
        self.rail.seed.show_latest(self.settings.seeds)
        if entry is not None:
            self.panels.running.show_share(self._with_title(entry, self.tr("Starting")), 0)
        if entry is not None and entry is self.workspace.shown:
            self.easel.put_away()
            self.stage.show_badge("")
        self.stage.share = 0.0

    def _with_title(self, entry: ClipItem, text: str) -> str:
        """Of a clip that is not on the stage it is said which one is meant."""
        return text if entry is self.workspace.shown else f"{entry.title}: {text}"

    @Slot(object, object)
    def _show_progress(self, progress: Progress, left: float | None) -> None:
        text = self.tr(PHASE_WORDS[progress.phase.name])
        text = text if left is None else self.tr("{0}, {1:.0f} s left").format(text, max(1, left))
        if (entry := self.workspace.generation.entry) is not None:
            self.panels.running.show_share(self._with_title(entry, text), entry.share)
            self.gallery.show_progress(entry)

    @Slot(object, float)
    def _show_draft(self, frames: object, fps: float) -> None:
        stage = self.workspace.stage
        if self.live_stage.shown is not None:
            return  # what plays is better than a draft
        if isinstance(stage, DrawingOnStage) and stage.entry is self.workspace.generation.entry:
            self.stage.show_frames(frames, fps, self.tr("Draft"), stage.entry.request.loop != "none")  # type: ignore[arg-type]

    def _show_clip(self, stage: ClipOnStage) -> None:
        clip, photo = stage.clip, stage.photo
        height, width = clip.frames.shape[1:3]
        self._shape = ()
        self.stage.show_still(seen(for_screen(photo.image), width, height) if photo else None)
        self.stage.show_frames(clip.frames, clip.fps, "", clip.recipe.request.loop != "none")

    @Slot()
    def _show_auto(self) -> None:
        auto = self.workspace.auto
        self.rail.auto.show_choice(auto.choice.sentence if auto.choice else "", sorted(auto.own))

    @Slot(object)
    def _show_offers(self, offers: Offers) -> None:
        enable_offers(self.actions_by_name, offers)

    @Slot()
    def _show_canvas(self) -> None:
        empty = isinstance(self.workspace.stage, Empty)
        self.panels.centre.setCurrentWidget(self.welcome if empty else self.panels.easel)
        self._show_player()

    def _show_player(self) -> None:
        """What plays can be stopped and stepped through, a clip as well as the live preview."""
        clip, live = self.workspace.clip is not None, self.live_stage.shown is not None
        enable_for_clip(self.actions_by_name, clip, live)
        can_export = clip or (live and isinstance(self.workspace.stage, PhotoOnStage))
        self.actions_by_name["export"].setEnabled(can_export)
        self.player.export.setEnabled(can_export)
        self.player.setVisible(clip or live)
        self.player.show_for_clip(clip)

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
            open_paths(self.workspace, files)

    def paste(self) -> None:
        if paths := files_in(QApplication.clipboard().mimeData()):
            open_paths(self.workspace, paths)

    def use_frame(self) -> None:
        """The frame that is shown becomes the next photo."""
        if self.workspace.clip is not None:
            open_paths(self.workspace, [keep_frame(self.workspace.clip, self.stage.index)])

    @Slot(object)
    def come_forward(self, files: list[Path]) -> None:
        """Another start of Vivant was asked for: this window answers."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()
        if files:
            open_paths(self.workspace, files)

    def show_export(self) -> None:
        if self.actions_by_name["export"].isEnabled():
            self.side.setCurrentWidget(self.export_panel)
            self.side.show()
            self.export_panel.choose(self.settings.export_format)
            self.desk.estimate()
            self.export_panel.button.setFocus()

    @Slot()
    def animate(self) -> None:
        """Make a clip of the photo; what was told of earlier ones is done with."""
        self.notice.hide()
        self.workspace.animate()

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

    # ------------------------------------------------------------ the window itself

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        if event.mimeData().hasUrls() or event.mimeData().hasImage():
            accept_as_copy(event)
            self.stage.show_hot(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:  # noqa: N802
        self.stage.show_hot(False)

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        self.stage.show_hot(False)
        if paths := files_in(event.mimeData()):
            accept_as_copy(event)
            open_paths(self.workspace, paths)

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


def accept_as_copy(event: QDropEvent) -> None:
    """Never as a move: some file managers would then delete the person's file."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def name_of(stage: Stage) -> str:
    """The name of the photo on the stage, or of the photo of its clip."""
    if isinstance(stage, Empty):
        return ""
    return stage.photo.image.name if isinstance(stage, PhotoOnStage) else stage.entry.title
