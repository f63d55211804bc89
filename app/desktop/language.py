"""The language of the window: Qt's translators, the direction of writing, and the engine's sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from engine import language
from engine.language import ENGLISH, FOLDER, Catalogue, Number, catalogue_of, languages

__all__ = ["Number", "WindowTranslator", "direction_of", "language_for", "localized", "speak"]

DIRECTION = "QT_LAYOUT_DIRECTION"  # what Qt's own catalogues call the direction of writing


class WindowTranslator(QTranslator):
    """The window's texts; words of tables, which stand in one context for all widgets, come after them."""

    def __init__(self, code: str, parent: QApplication) -> None:
        super().__init__(parent)
        self.load(str(FOLDER / f"vivant_{code}.qm"))
        self._words: Catalogue = catalogue_of(code)

    def translate(self, context: str, text: str, comment: str | None = None, count: int = -1) -> str | None:
        """None where there is no translation: an empty text would be taken for one."""
        return super().translate(context, text, comment, count) or self._words.word(text) or None


def language_for(wanted: str) -> str:
    """The code of the language to speak: the one that is wanted, or where that is empty the system's."""
    if wanted:
        return wanted if wanted in languages() else ENGLISH
    return language.best_of(QLocale.system().uiLanguages())


def speak(application: QApplication, wanted: str) -> None:
    """Have all that is made from now on speak a language; empty for the system's."""
    code = language_for(wanted)
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()
    language.use(code)
    if code != ENGLISH:
        base = QTranslator(application)  # Qt's own: buttons of boxes, menus of text fields
        if base.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            application.installTranslator(base)
    application.installTranslator(WindowTranslator(code, application))  # of English: one clip, two clips
    QLocale.setDefault(QLocale(code))
    application.setLayoutDirection(direction_of(code))


def direction_of(code: str) -> Qt.LayoutDirection:
    """The direction of writing: what the catalogue says, else what is usual in the language."""
    if QCoreApplication.translate("QGuiApplication", DIRECTION) == "RTL":
        return Qt.LayoutDirection.RightToLeft
    return QLocale(code).textDirection()


def localized(sentence: str) -> str:
    """A sentence of the engine, in the language of the window."""
    return language.translated(sentence)
