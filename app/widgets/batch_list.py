"""The clips of a batch as a list: a picture, the name, and what became of it; thousands of them without a wait."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QIcon, QImage, QKeyEvent, QPainter, QPixmap
from PySide6.QtWidgets import QListView, QWidget

from app.widgets.clip_card import VERDICTS
from app.widgets.plain_text import one_line, set_name, tip_of

PICTURE, ROW = QSize(96, 64), 76  # pixels; a row is as high as three lines of text and the picture need
MOST_PICTURES = 600  # that are kept
MARK = 20  # pixels: the side of a mark
TOP, FEWEST = 90 * 16, 20  # where a pie begins, in sixteenths of a degree; how many degrees of it are filled at least
LONGEST = 240  # characters of a line; what the window is too narrow for is cut off where it is drawn
MADE = "made"  # the mark of a clip that nobody compared with its photo
MAKING = "making"
MARKS = {
    "passed": VERDICTS["green"], "doubtful": VERDICTS["amber"], "short": VERDICTS["red"],
    "failed": (VERDICTS["red"][0], "✕"), "waiting": ("#9a9ca2", "…"),
    MADE: ("#9a9ca2", "✓"), MAKING: ("#9a9ca2", ""),
}  # fmt: skip
ROLES = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class BatchRow:
    """One clip, or a row of a table that no clip can be made of. `state` is a key of MARKS."""

    key: str
    title: str
    line: str  # the state in words
    sentence: str
    state: str
    has_picture: bool = False
    share: float = 0.0  # of a clip that is being made
    hint: str = ""  # that is said under the pointer only

    @property
    def text(self) -> str:
        return "\n".join(one_line(text, LONGEST) for text in (self.title, self.line, self.sentence) if text)


class BatchModel(QAbstractListModel):
    """Keys of rows; what a row says is asked for when it is looked at, by `describe`.

    `picture_wanted` is emitted with the key of a row that is looked at and whose picture is not here.
    """

    picture_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.describe: Callable[[str], BatchRow] = lambda key: BatchRow(key, key, "", "", "waiting")
        self.keys: list[str] = []
        self._places: dict[str, int] = {}
        self._pictures: OrderedDict[str, QImage | None] = OrderedDict()

    def show_keys(self, keys: list[str]) -> None:
        """Other rows, or the same in another order."""
        if keys != self.keys:
            self.beginResetModel()
            self.keys, self._places = keys, {key: place for place, key in enumerate(keys)}
            self.endResetModel()

    def forget(self) -> None:
        """The pictures are of another batch."""
        self._pictures.clear()
        self.show_keys([])

    def show_change(self, key: str, another_picture: bool = False) -> None:
        """The text of a row has changed, or its picture too."""
        if another_picture:
            self._pictures.pop(key, None)
        self._show(key)

    def show_picture(self, key: str, image: QImage | None) -> None:
        """The picture of a row, None where there is none."""
        if key not in self._places:
            return
        self._pictures[key] = image and small(image)
        while len(self._pictures) > MOST_PICTURES:
            self._pictures.popitem(last=False)
        self._show(key)

    def place_of(self, key: str) -> int | None:
        """In which row a clip stands; None where it is not among them."""
        return self._places.get(key)

    def _show(self, key: str) -> None:
        if (place := self._places.get(key)) is not None:
            self.dataChanged.emit(self.index(place), self.index(place))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.keys)

    def data(self, index: Index, role: int = ROLES.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == ROLES.SizeHintRole:
            return QSize(PICTURE.width(), ROW)
        if role not in (ROLES.DisplayRole, ROLES.AccessibleTextRole, ROLES.DecorationRole, ROLES.ToolTipRole):
            return None
        row = self.describe(self.keys[index.row()])
        if role == ROLES.ToolTipRole:
            return tip_of("\n".join(filter(None, (row.title, row.line, row.sentence, row.hint))))
        if role == ROLES.DecorationRole:
            return untinted(self._picture(row))
        return row.text if role == ROLES.DisplayRole else row.text.replace("\n", ", ")

    def _picture(self, row: BatchRow) -> QPixmap:
        if row.key in self._pictures:
            self._pictures.move_to_end(row.key)
        elif row.has_picture:
            self.picture_wanted.emit(row.key)
        return tile(self._pictures.get(row.key), row.state, row.share)


class BatchList(QListView):
    """Shows a BatchModel. `opened` is emitted with a row's key when it is pressed twice, or Enter is; `chosen` when it
    is gone to by hand, `asked` when its menu is wanted.
    """

    opened = Signal(str)
    chosen = Signal(str)
    asked = Signal(str, QPoint)  # for the menu, at that point of the screen

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.clips = BatchModel(self)
        self.setModel(self.clips)
        self.setUniformItemSizes(True)
        self.setIconSize(PICTURE)
        self.setSpacing(2)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        set_name(self, name)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.clicked.connect(self._choose)
        self.activated.connect(lambda index: self.opened.emit(self.clips.keys[index.row()]))

    @property
    def current(self) -> str:
        """The key of the current row; empty where there is none."""
        index = self.currentIndex()
        return self.clips.keys[index.row()] if index.isValid() else ""

    def show_current(self, key: str, scroll: bool = True) -> None:
        """Have a row be the current one, and seen; nothing where it is not among those that are shown."""
        place = self.clips.place_of(key)
        if place is not None and key != self.current:
            self.setAutoScroll(scroll)  # the view's own way takes held keys for those of a click
            only = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self.clips.index(place), only)
            self.setAutoScroll(True)

    @property
    def selected(self) -> tuple[str, ...]:
        """The keys of the rows that are picked, from the top."""
        return tuple(self.clips.keys[row] for row in sorted(index.row() for index in self.selectedIndexes()))

    def show_selected(self, keys: Collection[str]) -> None:
        """Have these rows be picked, as far as they are shown."""
        if keys != self.selected:
            for key in keys:
                if (place := self.clips.place_of(key)) is not None:
                    self.selectionModel().select(self.clips.index(place), QItemSelectionModel.SelectionFlag.Select)

    def _choose(self, index: Index) -> None:
        """A row is gone to by hand; picking more rows is no such thing."""
        if index.isValid() and len(self.selectedIndexes()) <= 1:
            self.chosen.emit(self.clips.keys[index.row()])

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Space:  # which plays and pauses
            event.ignore()
            return
        before = self.current
        super().keyPressEvent(event)
        if self.current != before:
            self._choose(self.currentIndex())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802
        index = self.currentIndex()
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        if by_mouse:
            index = self.indexAt(event.pos())
        if index.isValid():
            place = event.globalPos() if by_mouse else self.viewport().mapToGlobal(self.visualRect(index).center())
            self.asked.emit(self.clips.keys[index.row()], place)


def untinted(picture: QPixmap) -> QIcon:
    """A picture that looks the same in a row that is picked."""
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon


def small(image: QImage) -> QImage:
    """As large as a picture of the list may be."""
    return image.scaled(PICTURE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)


def tile(image: QImage | None, state: str, share: float = 0.0) -> QPixmap:
    """A `small` picture in the middle of its place, with a mark of the state in colour and as a sign; of a clip that is
    being made, the mark fills as much as is done.
    """
    pixmap = QPixmap(PICTURE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if image is not None:
        painter.drawImage((PICTURE.width() - image.width()) // 2, (PICTURE.height() - image.height()) // 2, image)
    colour, sign = MARKS[state]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(4, PICTURE.height() - MARK - 4, MARK, MARK)
    if state == MAKING:
        painter.setBrush(QColor(VERDICTS["amber"][0]))
        painter.drawPie(4, PICTURE.height() - MARK - 4, MARK, MARK, TOP, -max(FEWEST, round(share * 360)) * 16)
    painter.setPen(QColor("black"))
    painter.drawText(4, PICTURE.height() - MARK - 4, MARK, MARK, Qt.AlignmentFlag.AlignCenter, one_line(sign))
    painter.end()
    return pixmap
