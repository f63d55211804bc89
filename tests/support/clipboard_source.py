"""A program that has a picture in the clipboard until it is ended: `python clipboard_source.py FILE`."""

import sys

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

application = QApplication(sys.argv[:1])
application.setQuitOnLastWindowClosed(False)
application.clipboard().setImage(QImage(sys.argv[1]))
print("copied", flush=True)
sys.exit(application.exec())
