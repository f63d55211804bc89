"""The labels dialog: shows the labels found in a photo; the user can change them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.background.task_runner import Message, TaskRunner
from app.desktop.language import localized
from app.desktop.qimage import for_screen, to_qimage
from app.widgets.controls import allow
from app.widgets.plain_text import PlainLabel, one_line
from app.widgets.region_editor import RegionEditor
from engine.imaging.source_image import SourceImage
from engine.progress import ProgressCallback
from engine.request.edit_log import LABELS, Outline
from engine.services.detection_cache import DetectionCache

SIZE = QSize(900, 680)


class LabelsDialog(QDialog):
    """`chosen` carries the labels, or None if they are unchanged from what was found."""

    chosen = Signal(object)  # list[Outline] | None

    def __init__(
        self, photo: SourceImage, known: list[Outline] | None, seen: DetectionCache, parent: QWidget | None = None
    ) -> None:
        """`known` are the labels that the user has marked before; else they are detected."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Labels"))
        self.resize(SIZE)
        self._photo, self._seen = photo, seen
        self._found: list[Outline] | None = None
        small = for_screen(photo)
        self.editor = RegionEditor(QPixmap.fromImage(to_qimage(small.on_white)), photo.width / small.width)
        self.editor.setAccessibleName(self.tr("The photo with its labels"))
        self.editor.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the editor around it has the keyboard
        self.editor.changed.connect(self._show_state)
        self.status = PlainLabel()
        self.status.setObjectName("quiet")
        self.status.setWordWrap(True)
        self._lay_out()
        self._runner = TaskRunner("labels", self)
        self._runner.succeeded.connect(self._show_found)
        self._runner.failed.connect(self._show_failure)
        self.finished.connect(self._runner.shutdown)
        if known is None:
            self.look()
        else:
            self.editor.show_outlines(known)

    def _lay_out(self) -> None:
        self.box, self.hand, self.add, self.remove, self.again, self.cancel, self.ready = (
            QPushButton(text) for text in (
                self.tr("Rectangle"), self.tr("Freehand"), self.tr("Add"), self.tr("Remove"),
                self.tr("Search again"), self.tr("Cancel"), self.tr("Restore them"),
            )
        )  # fmt: skip
        tools = QButtonGroup(self)
        for button in (self.box, self.hand):
            button.setCheckable(True)
            tools.addButton(button)
        self.hand.toggled.connect(self._choose_tool)
        self.add.setToolTip(self.tr("Add one in the middle; the arrow keys move it, Space selects another one"))
        for button, do in (
            (self.add, self.editor.add_one), (self.remove, self.editor.remove_chosen), (self.again, self.look),
            (self.cancel, self.reject), (self.ready, self._finish),
        ):  # fmt: skip
            button.clicked.connect(do)
            button.setAutoDefault(False)
        for button in (self.add, self.remove, self.box, self.hand):  # the keys are for the labels
            button.clicked.connect(self.editor.setFocus)
        self.ready.setObjectName("primary")
        self.box.setChecked(True)
        top, bottom = QHBoxLayout(), QHBoxLayout()
        for button in (self.box, self.hand, self.add, self.remove):
            top.addWidget(button)
        top.addStretch(1)
        top.addWidget(self.again)
        bottom.addWidget(self.status, 1)
        bottom.addWidget(self.cancel)
        bottom.addWidget(self.ready)
        whole = QVBoxLayout(self)
        whole.addLayout(top)
        whole.addWidget(self.editor, 1)
        whole.addLayout(bottom)
        self.editor.setFocus()

    @Slot()
    def look(self) -> None:
        """Search for labels; the result replaces the marked ones."""
        if not self._runner.busy:
            self._runner.start(self._find)
            self._show_state()

    def _find(self, report: ProgressCallback) -> list[Outline]:
        return [region.corners for region in self._seen.found(self._photo)]

    @Slot(object)
    def _show_found(self, outlines: list[Outline]) -> None:
        self.editor.show_outlines(outlines)
        self._found = self.editor.outlines
        self._show_state()
        self.editor.setFocus()

    @Slot(object)
    def _show_failure(self, failure: Message) -> None:
        """They can still be drawn."""
        self._show_state()
        self.status.setText(one_line(f"{localized(failure.title)} {localized(failure.hint)}".strip()))

    @Slot(bool)
    def _choose_tool(self, by_hand: bool) -> None:
        self.editor.by_hand = by_hand

    @Slot()
    def _show_state(self) -> None:
        busy, count = self._runner.busy, len(self.editor.labels)
        looking = self.tr("Looking for text …")
        for part in (self.editor, self.again, self.ready):
            allow(part, not busy, looking)
        most = QCoreApplication.translate("LoraList", "No more than {0} at a time").format(LABELS)
        allow(self.add, not busy and count < LABELS, looking if busy else most)
        allow(self.remove, bool(self.editor.chosen), self.tr("Choose a label first"))
        self.ready.setText(self.tr("Restore them") if count or busy else self.tr("There is no label"))
        if busy:
            self.status.setText(looking)
        elif count:
            self.status.setText(self.tr("These are kept as in the photo. Drag a label or its corners to change it."))
        else:
            self.status.setText(self.tr("Draw around what must stay as in the photo."))

    @Slot()
    def _finish(self) -> None:
        outlines = self.editor.outlines
        self.chosen.emit(None if outlines and outlines == self._found else outlines)
        self.accept()
