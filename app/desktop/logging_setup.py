"""What happened before a crash: a log file, and everything that would otherwise vanish goes into it."""

from __future__ import annotations

import faulthandler
import logging
import sys
import threading
from contextlib import suppress
from types import TracebackType
from typing import IO

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from engine.logs import log_file, log_handler
from engine.paths import private

log = logging.getLogger("vivant")
LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG, QtMsgType.QtInfoMsg: logging.INFO, QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR, QtMsgType.QtFatalMsg: logging.CRITICAL,
}  # fmt: skip
_faults: list[IO[str]] = []  # kept open for faulthandler


def set_up_logging() -> None:
    """Write the log to a file of at most 1 MB and one older one."""
    logging.getLogger().addHandler(log_handler())
    logging.getLogger().setLevel(logging.INFO)
    with suppress(OSError):  # without a log there is still a program
        fault_log = open(log_file().with_name("fault.log"), "w", encoding="utf-8", opener=private)  # noqa: SIM115
        _faults.append(fault_log)
        faulthandler.enable(_faults[-1])
    qInstallMessageHandler(on_qt_message)
    sys.excepthook = on_exception
    threading.excepthook = lambda args: log.error("in a thread", exc_info=args.exc_value)


def on_qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    log.log(LEVELS.get(kind, logging.WARNING), "Qt: %s", text)


def on_exception(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    log.error("unexpected", exc_info=(kind, error, trace))
    sys.__excepthook__(kind, error, trace)
