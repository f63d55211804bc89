"""A window of another program, out of which files or addresses can be dragged: `python drag_source.py FILE...`."""

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget


class Source(QWidget):
    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        drag, mime = QDrag(self), QMimeData()
        mime.setUrls([QUrl(file) if "://" in file else QUrl.fromLocalFile(file) for file in sys.argv[1:]])
        drag.setMimeData(mime)
        drag.exec(Qt.DropAction.CopyAction)


application = QApplication(sys.argv[:1])
source = Source()
source.setWindowTitle("source of the drag")
source.setGeometry(1300, 40, 200, 200)
source.show()
sys.exit(application.exec())
