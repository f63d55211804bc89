"""The guide in a window of its own: all pages with search, links and pictures, without the network."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, Qt, QUrl, Slot
from PySide6.QtGui import (
    QImage,
    QKeySequence,
    QShortcut,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTextBrowser,
    QTextEdit,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.desktop.opening import open_address
from app.state.guide import FIRST, FOLDER, Section, anchors, excerpt, guide, search
from app.widgets.controls import allow
from app.widgets.plain_text import set_tip
from engine.paths import RESOURCES

ADDRESS = Qt.ItemDataRole.UserRole
WIDEST_PICTURE = 640  # pixels
DEEPEST = 2  # levels of headings in the contents


class GuidePage(QTextBrowser):
    """Shows one page. Only files that ship with Vivant are read; other links open where the system opens them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._follow)

    def show_address(self, address: str, words: str = "") -> None:
        """A page of the guide, at a heading after `#`; the words that were looked for are marked."""
        name, _, anchor = address.partition("#")
        url = QUrl.fromLocalFile(str(FOLDER / name))
        url.setFragment(anchor)
        self.setSource(url)
        self._mark(words.split())

    def doSetSource(  # noqa: N802
        self,
        name: QUrl | str,
        type: QTextDocument.ResourceType = QTextDocument.ResourceType.UnknownResource,  # noqa: A002
    ) -> None:
        """Also called by the buttons that lead back and forward."""
        super().doSetSource(name, type)
        if anchor := QUrl(name).fragment():
            self._scroll_to(anchor)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:  # noqa: N802
        path = Path(self.source().resolved(QUrl(name)).toLocalFile()).resolve()
        if not path.is_relative_to(RESOURCES.resolve()) or not path.is_file():
            return QByteArray()
        if kind == QTextDocument.ResourceType.ImageResource.value:
            picture = QImage(str(path))
            width = min(picture.width(), WIDEST_PICTURE)
            return picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        return super().loadResource(kind, name)

    @Slot(QUrl)
    def _follow(self, link: QUrl) -> None:
        address = self.source().resolved(link)
        if address.isLocalFile():
            self.setSource(address)
        else:
            open_address(address)

    def _scroll_to(self, anchor: str) -> None:
        blocks = list(self._headings())
        names = anchors(block.text() for block in blocks)
        for block, name in zip(blocks, names, strict=True):
            if name == anchor:
                self.setTextCursor(QTextCursor(block))
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(int(top))
                return

    def _headings(self) -> list[QTextBlock]:
        found, block = [], self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                found.append(block)
            block = block.next()
        return found

    def _mark(self, words: list[str]) -> None:
        marks = []
        for word in words:
            cursor = self.document().find(word)
            while not cursor.isNull():
                mark = QTextEdit.ExtraSelection()
                mark.cursor = cursor
                style = QTextCharFormat()
                style.setBackground(self.palette().highlight())
                style.setForeground(self.palette().highlightedText())
                mark.format = style
                marks.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marks)


class GuideWindow(QWidget):
    """Contents and search on the left, the page on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Vivant guide"))
        self.resize(1000, 720)
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the guide"))
        self.search.setAccessibleName(self.tr("Search the guide"))
        self.search.setClearButtonEnabled(True)
        self.contents = QTreeWidget()
        self.contents.setHeaderHidden(True)
        self.contents.setAccessibleName(self.tr("Pages"))
        self.page = GuidePage()
        self.page.setAccessibleName(self.tr("Page"))
        self.back, self.forward = QPushButton(self.tr("Back")), QPushButton(self.tr("Forward"))
        self._lay_out()
        self.search.textChanged.connect(self._show_results)
        self.search.returnPressed.connect(self._open_first)
        self.contents.currentItemChanged.connect(self._open)
        self.back.clicked.connect(self.page.backward)
        self.forward.clicked.connect(self.page.forward)
        self.page.backwardAvailable.connect(self._allow_back)
        self.page.forwardAvailable.connect(self._allow_forward)
        self._allow_back(False)
        self._allow_forward(False)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close)
        self._show_contents()
        self.page.show_address(FIRST)

    @Slot(bool)
    def _allow_back(self, can: bool) -> None:
        allow(self.back, can, self.tr("No page was read before this one"))

    @Slot(bool)
    def _allow_forward(self, can: bool) -> None:
        allow(self.forward, can, self.tr("No page was read after this one"))

    def _lay_out(self) -> None:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.search)
        column.addWidget(self.contents, 1)
        main = QWidget()
        page_column = QVBoxLayout(main)
        page_column.setContentsMargins(0, 0, 0, 0)
        buttons = QHBoxLayout()
        buttons.addWidget(self.back)
        buttons.addWidget(self.forward)
        buttons.addStretch(1)
        page_column.addLayout(buttons)
        page_column.addWidget(self.page, 1)
        splitter = QSplitter()
        splitter.addWidget(side)
        splitter.addWidget(main)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([280, 720])
        QVBoxLayout(self).addWidget(splitter)

    def open_at(self, address: str) -> None:
        """Bring the window to the front, at a page."""
        self.search.clear()
        self.page.show_address(address)
        self.show()
        self.raise_()
        self.activateWindow()
        self.search.setFocus()

    @Slot(str)
    def _show_results(self, words: str) -> None:
        if not words.strip():
            self._show_contents()
            return
        self._fill_silently([(section, self._result(section, words)) for section in search(words)])

    def _result(self, section: Section, words: str) -> QTreeWidgetItem:
        where = section.title if section.level == 1 else f"{section.title} › {section.heading}"
        item = QTreeWidgetItem([f"{section.heading}\n{excerpt(section, words)}"])
        item.setToolTip(0, where)
        return item

    def _show_contents(self) -> None:
        items: list[tuple[Section, QTreeWidgetItem]] = []
        parent: QTreeWidgetItem | None = None
        for section in guide():
            if section.level == 1 or parent is None:
                parent = QTreeWidgetItem([section.heading])
                items.append((section, parent))
            elif section.level <= DEEPEST:
                child = QTreeWidgetItem(parent, [section.heading])
                child.setData(0, ADDRESS, section.address)
        self._fill_silently(items)

    def _fill_silently(self, items: list[tuple[Section, QTreeWidgetItem]]) -> None:
        self.contents.blockSignals(True)
        self.contents.clear()
        for section, item in items:
            item.setData(0, ADDRESS, section.address)
            self.contents.addTopLevelItem(item)
        self.contents.setCurrentItem(None)  # type: ignore[call-overload]
        self.contents.blockSignals(False)
        count = len(items)
        searching = bool(self.search.text().strip())
        self.contents.setAccessibleDescription(self.tr("{0} found").format(count) if searching else "")
        set_tip(self.search, self.tr("Nothing found.") if searching and not count else "")

    @Slot()
    def _open_first(self) -> None:
        if (first := self.contents.topLevelItem(0)) is not None:
            self.contents.setCurrentItem(first)
            self.page.setFocus()

    @Slot(object)
    def _open(self, item: QTreeWidgetItem | None) -> None:
        if item is not None:
            self.page.show_address(str(item.data(0, ADDRESS)), self.search.text())
