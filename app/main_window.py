"""The window: puts the panels together, connects them to the workspace, closes cleanly."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from app.actions import Callbacks, add_actions, enable_for_clip, enable_offers, enable_queue, told_in_help
from app.controllers.appearance import Appearance
from app.controllers.batches import BatchesController
from app.controllers.clip_strip import ClipStripController
from app.controllers.collapsible_sidebar import CollapsibleSidebar
from app.controllers.drafts import DraftsController
from app.controllers.drops import DropController
from app.controllers.end_image import EndImageController
from app.controllers.export import ExportController
from app.controllers.fidelity import FidelityController
from app.controllers.help import Help
from app.controllers.labels import LabelsController
from app.controllers.live_stage import LiveStageController
from app.controllers.loras import LorasController
from app.controllers.made_clips import MadeClipsController
from app.controllers.notifications import NotificationController
from app.controllers.own_exports import OwnExports
from app.controllers.photos import PhotosController
from app.controllers.playback import PlaybackController
from app.controllers.presets import PresetsController
from app.controllers.progress import ProgressController
from app.controllers.queue import QueueController
from app.controllers.seed_search import SeedSearchController
from app.controllers.selected_clips import SelectedClipsController
from app.controllers.stage_tools import StageTools
from app.controllers.thumbnails import ThumbnailController
from app.desktop.files import keep_frame
from app.desktop.language import localized
from app.desktop.qimage import for_screen, on_screen, seen_as
from app.dialogs.history import open_history
from app.dialogs.model_text import outcome_text
from app.dialogs.models import open_models
from app.dialogs.storage import open_storage
from app.layout import WindowLayout
from app.state.adjustments import Adjustments
from app.state.clip_queue import ClipItem
from app.state.importing import open_paths
from app.state.settings import Settings
from app.state.stage import ClipOnStage, DrawingOnStage, Empty, PhotoOnStage, Stage, name_of, order_shown
from app.state.workspace import Workspace
from app.widgets.plain_text import title_text
from engine.models import MODELS, ModelSpec
from engine.request.defaults import cut_off
from engine.request.motion_request import MotionRequest
from engine.weights import State, state_of


class MainWindow(QMainWindow):
    """One canvas, the settings beside it, the strip of clips below."""

    language_wanted = Signal(str)  # a code; empty for the system's language

    def __init__(self, settings: Settings, workspace: Workspace | None = None, again: bool = False) -> None:
        super().__init__()
        self.settings = settings
        self.workspace = workspace or Workspace(settings)
        self.workspace.setParent(self)
        self.handed_over = False  # the workspace goes on in another window
        self.appearance = Appearance(settings, self)
        self._shape: tuple[object, ...] = ()  # which photo the stage shows, and in which shape
        panels = self.panels = WindowLayout()
        self.notification_bar, self.canvas = panels.notification_bar, panels.canvas
        self.welcome, self.player, self.export_panel = panels.welcome, panels.player, panels.export_panel
        self.settings_panel, self.clip_strip, self.side = panels.settings_panel, panels.clip_strip, panels.side
        self.setCentralWidget(panels)
        self.help = Help(self)
        self.notifications = NotificationController(self.workspace, self.notification_bar, self)
        self.queue = QueueController(self.workspace, self.clip_strip, self.settings_panel, self)
        self.clip_strip_controller = ClipStripController(
            self.workspace, self.clip_strip, self.queue.control, self.queue.editor, self
        )
        self.progress = ProgressController(self.workspace, panels.progress_bar, self.clip_strip_controller, self)
        self.adjustments = Adjustments(self.workspace, self)
        self.presets = PresetsController(self.workspace, self.adjustments, self.settings_panel.preset_field, self)
        self.tools = StageTools(self.workspace, self.adjustments, panels, self)
        self.drafts_controller = DraftsController(self.workspace, panels.drafts, self)
        self.live_stage = LiveStageController(self.workspace, self.canvas, self.player, self)
        self.thumbnails = ThumbnailController(self.workspace, self.settings_panel, self)
        self.playback = PlaybackController(self.workspace, self.canvas, self.player, self)
        self.export_controller = ExportController(self.workspace, settings, self.export_panel, self)
        self.end_image_controller = EndImageController(self.workspace, self.settings_panel.end, self)
        self.loras_controller = LorasController(self.workspace, self.settings_panel, self)
        self.fidelity_controller = FidelityController(self.workspace, panels.fidelity_bar, self)
        self.labels_controller = LabelsController(self.workspace, self.fidelity_controller, self)
        self.seed_search = SeedSearchController(self.workspace, self.fidelity_controller, self)
        self.selected_clips = SelectedClipsController(
            self.workspace, self.clip_strip_controller, self.fidelity_controller, self.clip_strip.selection_bar, self
        )
        self.own_exports = OwnExports(
            self.workspace, self.export_panel, self.presets, self.selected_clips.export_many, self
        )
        self.batches = BatchesController(self.workspace, panels, self._show_canvas, self)
        self.drops = DropController(self.workspace, self.canvas, self.welcome, self)
        self.photos = PhotosController(self.workspace, panels, self.batches, self)
        self._export_next: ClipItem | None = None  # whose export is opened as soon as it is shown
        self._connect()
        self.actions_by_name = add_actions(self, self._callbacks(), (self.canvas, self.clip_strip))
        self.fidelity_controller.offered.connect(partial(enable_offers, self.actions_by_name))
        self.sidebar = CollapsibleSidebar(self, self.side, panels.centre, self.batches.view)
        self.resize(1240, 820)
        if settings.geometry is not None:
            self.restoreGeometry(settings.geometry)
        self._show_spec(self.workspace.spec)
        self.settings_panel.seed.show_latest(settings.seeds)
        self._show_request(self.workspace.request)
        self._show_stage(self.workspace.stage)
        enable_offers(self.actions_by_name, self.fidelity_controller.offers)
        if not again:
            QTimer.singleShot(0, self.workspace.warm_up)  # after the first paint

    def _connect(self) -> None:
        workspace, settings = self.workspace, self.settings_panel
        workspace.stage_changed.connect(self._show_stage)
        workspace.spec_changed.connect(self._show_spec)
        self.live_stage.began_ahead.connect(lambda: self.panels.centre.setCurrentWidget(self.panels.canvas_area))
        self.live_stage.ended_ahead.connect(self._show_all_again)
        workspace.request_changed.connect(self._show_request)
        workspace.generation.run_changed.connect(self._show_run)
        workspace.generation.drafted.connect(self._show_draft)
        self.queue.title_changed.connect(self._show_title)
        self.queue.enabled_changed.connect(lambda: enable_queue(self.actions_by_name, self.queue.progress.status))
        self.clip_strip_controller.export_wanted.connect(self.export_clip)
        settings.changed.connect(self.adjustments.change)
        settings.auto.asked.connect(self.adjustments.choose_again)
        workspace.auto.changed.connect(self._show_auto)
        settings.resized.connect(self.adjustments.resize)
        settings.prompt_wanted.connect(self.adjustments.propose_prompt)
        settings.seed.rolled.connect(self.adjustments.another_seed)
        settings.seed.locked.connect(workspace.lock_seed)
        settings.animated.connect(self.animate)
        settings.drafts_wanted.connect(self.drafts_controller.begin)
        self.drafts_controller.shown.connect(self._show_drafts)
        self.drafts_controller.hidden.connect(self._show_canvas)
        settings.stopped.connect(workspace.stop)
        self.player.export_wanted.connect(self.show_export)
        self.notifications.models_wanted.connect(self.show_models)
        self.export_panel.closed.connect(self.show_settings)
        self.export_controller.sound_laid.connect(self.playback.sound.lay)
        self.export_controller.crop_changed.connect(self.canvas.show_crop)
        self.player.check_wanted.connect(self.fidelity_controller.check)
        self.panels.fidelity_bar.sought.connect(self.playback.seek)
        self.panels.fidelity_bar.labels_wanted.connect(self.labels_controller.begin)
        self.panels.fidelity_bar.retry_wanted.connect(self.seed_search.begin)
        for notifier in (
            self.export_controller, self.fidelity_controller, self.seed_search, self.selected_clips, self.presets,
        ):  # fmt: skip
            notifier.notified.connect(self.notifications.show_message)
        self.clip_strip_controller.selection.changed.connect(self._show_player)
        self.side.currentChanged.connect(self._show_player)
        workspace.queue.changed.connect(self._show_title)
        MadeClipsController(self.queue, self.clip_strip_controller, self.selected_clips, self.notification_bar, self)

    def _callbacks(self) -> Callbacks:
        """What the menus call."""
        workspace, playback, fidelity = self.workspace, self.playback, self.fidelity_controller
        strip = self.clip_strip_controller
        history = workspace.history
        commands: dict[str, Callable[[], object]] = {
            "open": self.photos.ask, "paste": self.drops.paste, "models": self.show_models,
            "storage": lambda: open_storage(self, workspace), "export": self.export,
            "quit": self.close, "undo": history.stack.undo, "redo": history.stack.redo,
            "history": partial(open_history, self, history),
            "pause": self.queue.pause_or_resume, "clear": self.queue.control.clear,
            "stop-all": self.queue.control.stop_all, "edit": self.queue.edit_shown,
            "animate": self.animate_or_save, "stop": strip.select_none_or_stop,
            "seed": self.adjustments.another_seed, "drafts": self.make_drafts,
            "play": playback.toggle, "previous": partial(playback.step, -1), "next": partial(playback.step, 1),
            "compare": self.player.compare.toggle, "zoom": self.player.zoom.toggle, "frame": self.use_frame,
            "start-here": playback.trimming.start_here, "end-here": playback.trimming.end_here,
            "loopview": playback.toggle_loop, "mute": playback.sound.toggle_mute, "seam": playback.show_seam,
            "check": fidelity.check, "restore-label": partial(fidelity.repair, "label"),
            "restore-product": partial(fidelity.repair, "product"),
            "restore-face": partial(fidelity.repair, "face"),
            "restore-colours": partial(fidelity.repair, "colour"),
            "labels": self.labels_controller.begin, "retry": self.seed_search.begin,
            "keep-good-frames": fidelity.keep_good_frames, "undo-edits": fidelity.undo,
            "select-all": strip.select_all, "favourite": strip.mark_favourites, "rename": strip.rename,
            "remove": strip.remove_chosen, "extend": strip.extend_shown,
            "save-preset": self.presets.save_as,
            "controls": lambda: self.sidebar.toggle(), **self.help.commands, **self.batches.commands,
            "keys": lambda: self.help.show_keys(told_in_help(self.actions_by_name)),
        }  # fmt: skip
        return Callbacks(
            commands, strip.show_clip, lambda: self.settings.recent, partial(open_paths, workspace),
            self.settings.appearance, self.appearance.choose, self.settings.language, self.language_wanted.emit,
            history.stack,
        )  # fmt: skip

    # ------------------------------------------------------------ showing what the workspace says

    @Slot(object)
    def _show_stage(self, stage: Stage) -> None:
        """Everything that tells what is on the stage, at once."""
        if isinstance(stage, PhotoOnStage):
            self.notification_bar.hide()
        self._show_title()
        self._show_canvas()
        self._show_clip(stage) if isinstance(stage, ClipOnStage) else self._show_still()
        if not isinstance(stage, ClipOnStage) and not self.export_controller.making:
            self.show_settings()
        self._show_request(self.workspace.request)
        (self.welcome.button if isinstance(stage, Empty) else self.canvas).setFocus()  # so that Space plays
        wanted, self._export_next = self._export_next, None
        if isinstance(stage, ClipOnStage) and stage.entry is wanted:
            self.show_export()
        elif isinstance(stage, DrawingOnStage) and stage.entry is wanted:
            self._export_next = wanted

    @Slot()
    def _show_title(self) -> None:
        """How far the queue is, what is on the stage, and whose window it is."""
        parts = (self.queue.short, name_of(self.workspace.stage), "Vivant")
        self.setWindowTitle(title_text(" – ".join(filter(None, parts))))

    @Slot()
    def _show_all_again(self) -> None:
        """Something else was shown on the canvas; its message stays."""
        self._shape = ()
        self._show_canvas()
        stage = self.workspace.stage
        self._show_clip(stage) if isinstance(stage, ClipOnStage) else self._show_still()

    @Slot(object)
    def _show_spec(self, spec: ModelSpec) -> None:
        self.settings_panel.show_spec(spec)
        found = {model.id: state_of(model) for model in MODELS.values()}.items()
        self.settings_panel.show_missing({name: state.name.lower() for name, state in found if state is not State.HERE})
        self.actions_by_name["drafts"].setVisible(not spec.live)
        self._show_player()

    @Slot(object)
    def _show_request(self, request: MotionRequest) -> None:
        photo = self.workspace.photo
        self.settings_panel.seed.lock.setChecked(self.workspace.seed_locked)
        self.settings_panel.show_request(request, (photo.width, photo.height) if photo else (0, 0))
        self.settings_panel.show_running(self.workspace.running, photo is not None)
        if photo is None:
            self.settings_panel.show_outcome(self.tr("Open a photo to begin."))
            return
        if isinstance(self.workspace.stage, PhotoOnStage):
            self._show_still()
        outcome = outcome_text(request, self.workspace.spec, self.workspace.forecast(), self.workspace.adjustments)
        hidden = cut_off((photo.width, photo.height), request)
        self.settings_panel.show_outcome(" ".join(filter(None, (outcome, localized(hidden)))))

    def _show_still(self) -> None:
        """The photo as the model sees it: as it is asked for now, or was for the clip that is being drawn."""
        stage, photo = self.workspace.stage, self.workspace.photo
        drawing = isinstance(stage, DrawingOnStage)
        request = stage.entry.request if isinstance(stage, DrawingOnStage) else self.workspace.request
        shape = (drawing and stage, photo, *seen_as(request))
        if shape == self._shape and not self.canvas.count:
            return
        self._shape = shape
        playing_on = isinstance(stage, PhotoOnStage) and self.live_stage.take_over()
        self.canvas.show_still(on_screen(photo, request) if photo else None, playing_on)
        if drawing and not (isinstance(stage, DrawingOnStage) and stage.entry.running):
            self.canvas.show_badge(self.tr("Waiting"))

    @Slot(object)
    def _show_run(self, entry: ClipItem | None) -> None:
        self.settings_panel.show_running(entry is not None, self.workspace.photo is not None)
        self.settings_panel.seed.show_latest(self.settings.seeds)
        if entry is not None and entry is self.workspace.shown:
            self.tools.painting.deselect_tool()
            self.canvas.show_badge("")
        self.canvas.share = 0.0

    @Slot(object, float)
    def _show_draft(self, frames: object, fps: float) -> None:
        stage = self.workspace.stage
        if self.live_stage.shown is not None:
            return  # what plays is better than a draft
        if isinstance(stage, DrawingOnStage) and stage.entry is self.workspace.generation.entry:
            self.canvas.show_frames(frames, fps, self.tr("Draft"), stage.entry.request.loop != "none")  # type: ignore[arg-type]

    def _show_clip(self, stage: ClipOnStage) -> None:
        clip, photo = stage.clip, stage.photo
        self._shape, (height, width) = (), clip.frames.shape[1:3]
        self.canvas.show_still(for_screen(photo.image).seen(width, height) if photo else None)
        self.canvas.show_frames(clip.frames, clip.fps, "", clip.recipe.loops, order_shown(clip))

    @Slot()
    def _show_auto(self) -> None:
        auto = self.workspace.auto
        self.settings_panel.auto.show_choice(localized(auto.choice.sentence) if auto.choice else "", sorted(auto.own))

    @Slot()
    def _show_canvas(self) -> None:
        empty = isinstance(self.workspace.stage, Empty)
        self.panels.centre.setCurrentWidget(self.welcome if empty else self.panels.canvas_area)
        self._show_player()

    def _show_player(self) -> None:
        """What plays can be stopped and stepped through, a clip as well as the live preview."""
        clip, live = self.workspace.clip is not None, self.live_stage.shown is not None
        can_export = clip or (live and isinstance(self.workspace.stage, PhotoOnStage))
        enable_for_clip(self.actions_by_name, clip, live, can_export, len(self.selected_clips.finished))
        panel_open = self.side.currentWidget() is self.export_panel
        self.player.show_export(can_export, not panel_open and not self.clip_strip_controller.selection.picking)
        self.player.setVisible(clip or live)
        self.player.show_for_clip(clip)

    @Slot()
    def _show_drafts(self) -> None:
        self.panels.centre.setCurrentWidget(self.panels.drafts)
        self.player.hide()

    # ------------------------------------------------------------ the user's actions

    def use_frame(self) -> None:
        """The frame that is shown becomes the next photo."""
        if self.workspace.clip is not None:
            open_paths(self.workspace, [keep_frame(self.workspace.clip, self.canvas.index)])

    @Slot(object)
    def raise_window(self, files: list[Path]) -> None:
        """Another start of Vivant was asked for: this window answers."""
        self.showNormal() if self.isMinimized() else self.show()
        self.raise_()
        self.activateWindow()
        if files:
            open_paths(self.workspace, files)

    def export(self) -> None:
        """All clips that are selected, or the one on the stage."""
        if not self.selected_clips.export():
            self.show_export()

    @Slot(object)
    def export_clip(self, entry: ClipItem) -> None:
        """Show a clip of the strip and open its export as soon as it is shown."""
        self._export_next = entry
        self.workspace.open_clip(entry)

    def show_export(self) -> None:
        if self.player.export.isEnabled():
            self.side.setCurrentWidget(self.export_panel)
            self.side.show()
            self.export_panel.choose(self.settings.export_format)
            self.export_controller.estimate()
            self.export_panel.button.setFocus()

    @Slot()
    def animate(self) -> None:
        """Make a clip of the photo; messages about earlier ones are hidden."""
        self.notification_bar.hide()
        self.photos.animate()

    def animate_or_save(self) -> None:
        """While a clip of the queue is edited, its settings are saved instead."""
        self.queue.editor.save() if self.queue.editor.entry is not None else self.photos.animate()

    def make_drafts(self) -> None:
        """Drafts, unless the export panel is open: its clip stays in view."""
        if self.side.currentWidget() is self.settings_panel:
            self.drafts_controller.begin()

    def show_models(self) -> None:
        """The models dialog, with the chosen model in front."""
        open_models(self, self.workspace)
        self._show_spec(self.workspace.spec)
        self._show_request(self.workspace.request)

    def show_settings(self) -> None:
        self.canvas.show_crop(None)
        self.side.setCurrentWidget(self.settings_panel)

    # ------------------------------------------------------------ the window itself

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        self.settings.geometry = self.saveGeometry()
        self.canvas.play(False)
        for part in (
            self.export_controller, self.selected_clips, self.labels_controller, self.seed_search, self.playback,
            self.fidelity_controller, self.loras_controller, self.help, self.batches, self.clip_strip_controller,
        ):  # fmt: skip
            part.shutdown()
        if not self.handed_over:
            self.workspace.shutdown()
        self.settings.sync()
        super().closeEvent(event)
