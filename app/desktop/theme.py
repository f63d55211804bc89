"""Vivant's look: neutral greys so that photos keep their colour, and one accent."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.desktop.icons import icon_file

TITLE, CAPTION = 17 / 12, 10 / 12  # sizes of titles and of words under icons, as shares of other text's


CHOSEN = 0.28  # share of the accent behind what is chosen


@dataclass(frozen=True)
class Theme:
    """The colours of one appearance."""

    stage: str
    window: str
    raised: str
    line: str
    border: str  # of controls: at least 3:1 against what is inside and around them
    text: str
    quiet: str
    accent: str
    on_accent: str
    warn: str


DARK = Theme(
    "#1b1c1e", "#232528", "#2e3136", "#3d4148", "#80848b", "#ececea", "#a3a7ad", "#f0a04b", "#1b1c1e", "#f2c14e"
)
LIGHT = Theme(
    "#e4e4e1", "#f5f5f4", "#ffffff", "#cfcfcb", "#7e7e7a", "#1d1e20", "#5d6066", "#a85a05", "#ffffff", "#8a5a00"
)


APPEARANCES = {"": "As the system", "light": "Light", "dark": "Dark"}


def current_theme(appearance: str = "") -> Theme:
    """The one of an appearance; as the system is dark unless the system says light."""
    if appearance == "":
        appearance = "light" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Light else "dark"
    return LIGHT if appearance == "light" else DARK


def apply_theme(application: QApplication, theme: Theme) -> None:
    application.setStyle("Fusion")
    application.setPalette(palette_of(theme))
    application.setStyleSheet(style_of(theme))


def palette_of(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in {
        roles.Window: theme.window, roles.Base: theme.raised, roles.AlternateBase: theme.window,
        roles.Button: theme.raised, roles.Text: theme.text, roles.WindowText: theme.text, roles.ButtonText: theme.text,
        roles.PlaceholderText: theme.quiet, roles.ToolTipBase: theme.raised, roles.ToolTipText: theme.text,
        roles.Highlight: theme.accent, roles.HighlightedText: theme.on_accent, roles.Mid: theme.line,
        roles.Dark: theme.border,
        roles.Accent: theme.accent, roles.Link: theme.accent,
    }.items():  # fmt: skip
        palette.setColor(role, QColor(colour))
    for role in (roles.Text, roles.WindowText, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.quiet))
    return palette


def text_size(factor: float) -> str:
    """In proportion to the text that the system asks for."""
    font = QGuiApplication.font()
    if font.pointSizeF() > 0:
        return f"{factor * font.pointSizeF():.2f}pt"
    return f"{factor * font.pixelSize():.0f}px"


def caption_width() -> int:
    """Pixels that a word under an icon has, at least."""
    return round(CAPTION * QFontMetrics(QGuiApplication.font()).horizontalAdvance("m" * 5))


def chosen_ground(theme: Theme) -> str:
    """Behind what is chosen: a tint of the accent. What has the keyboard has a ring of the text's colour instead."""
    raised, accent = QColor(theme.raised), QColor(theme.accent)
    mixed = (round(a + CHOSEN * (b - a)) for a, b in zip(raised.getRgb()[:3], accent.getRgb()[:3], strict=True))  # type: ignore[index]
    return QColor(*mixed).name()


def style_of(theme: Theme) -> str:
    return f"""
    QMainWindow, #settings, #strip {{ background: {theme.window}; }}
    #stage {{ background: {theme.stage}; }}
    #settings {{ border-left: 1px solid {theme.line}; }}
    #strip {{ border-top: 1px solid {theme.line}; }}
    #quiet {{ color: {theme.quiet}; }}
    #warn {{ color: {theme.warn}; }}
    #title {{ font-size: {text_size(TITLE)}; font-weight: 600; }}
    QPushButton, QToolButton {{ background: {theme.raised}; border: 1px solid {theme.border}; border-radius: 6px;
        padding: 6px 12px; min-height: 18px; }}
    QToolButton {{ padding: 6px; }}
    QPushButton:hover, QToolButton:hover {{ border-color: {theme.text}; }}
    QPushButton:checked, QToolButton:checked {{ border-color: {theme.accent}; background: {chosen_ground(theme)}; }}
    QPushButton:focus {{ border: 2px solid {theme.text}; padding: 5px 11px; }}
    QToolButton:focus {{ border: 2px solid {theme.text}; padding: 5px; }}
    QPushButton:disabled, QToolButton:disabled {{ color: {theme.quiet}; }}
    QPushButton#primary {{ background: {theme.accent}; color: {theme.on_accent}; border-color: {theme.accent};
        font-weight: 600; padding: 9px 12px; }}
    QPushButton#primary:focus {{ border: 2px solid {theme.text}; padding: 8px 11px; }}
    QPushButton:disabled, QToolButton:disabled {{ border-color: {theme.line}; }}
    QPushButton#primary:disabled {{ background: {theme.raised}; color: {theme.quiet}; border-color: {theme.line}; }}
    QPushButton#flat, QToolButton#flat {{ background: transparent; border-color: transparent; }}
    QPushButton#flat:hover, QToolButton#flat:hover {{ background: {theme.raised}; }}
    QToolButton#flat::menu-indicator {{ image: none; }}
    QPushButton#flat:checked {{ background: transparent; }}
    QToolButton#flat:checked {{ background: {chosen_ground(theme)}; border-color: {theme.accent}; }}
    QToolButton[captioned="true"] {{ font-size: {text_size(CAPTION)}; padding: 3px 4px; min-width: {caption_width()}px;
        min-height: {round(20 + CAPTION * QFontMetrics(QGuiApplication.font()).height())}px; }}
    QToolButton[captioned="true"]:focus {{ padding: 2px 3px; }}
    QPushButton#flat:focus, QToolButton#flat:focus {{ border-color: {theme.text}; }}
    QComboBox, QSpinBox, QDoubleSpinBox, QLineEdit {{ background: {theme.raised}; border: 1px solid {theme.border};
        border-radius: 6px; padding: 5px 8px; min-height: 18px; }}
    QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus, QLineEdit:focus
        {{ border: 2px solid {theme.text}; padding: 4px 7px; }}
    QComboBox::drop-down {{ border: none; width: 22px; }}
    QComboBox::down-arrow {{ image: url({icon_file("chevron", theme.quiet)}); width: 12px; height: 12px; }}
    QComboBox QAbstractItemView {{ background: {theme.raised}; border: 1px solid {theme.line}; }}
    QComboBox QAbstractItemView {{ selection-background-color: {theme.accent}; selection-color: {theme.on_accent}; }}
    QComboBox {{ combobox-popup: 0; }}
    QComboBox QAbstractItemView::item {{ padding: 4px 6px; }}
    QComboBox QAbstractItemView::item:selected {{ background: {theme.accent}; color: {theme.on_accent}; }}
    QSlider#axis::sub-page:horizontal {{ background: {theme.border}; }}
    QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button
        {{ width: 0; border: none; }}
    QSlider::groove:horizontal {{ height: 4px; background: {theme.border}; border-radius: 2px; }}
    QSlider::sub-page:horizontal {{ background: {theme.accent}; border-radius: 2px; }}
    QSlider::handle:horizontal {{ background: {theme.text}; width: 14px; height: 14px; margin: -5px 0;
        border-radius: 7px; }}
    QSlider::handle:horizontal:focus {{ background: {theme.accent}; }}
    QCheckBox::indicator {{ width: 14px; height: 14px; border: 1px solid {theme.quiet}; border-radius: 3px;
        background: {theme.raised}; }}
    QCheckBox::indicator:checked {{ background: {theme.accent}; border-color: {theme.accent};
        image: url({icon_file("check", theme.on_accent)}); }}
    QCheckBox::indicator:focus {{ border: 2px solid {theme.text}; width: 12px; height: 12px; }}
    QRadioButton::indicator {{ width: 14px; height: 14px; border: 1px solid {theme.quiet}; border-radius: 8px;
        background: {theme.raised}; }}
    QRadioButton::indicator:checked {{ border: 5px solid {theme.accent}; width: 6px; height: 6px;
        background: {theme.on_accent}; }}
    QRadioButton::indicator:focus {{ border-color: {theme.text}; }}
    QProgressBar {{ background: {theme.line}; border: none; border-radius: 2px; max-height: 4px; }}
    QProgressBar::chunk {{ background: {theme.accent}; border-radius: 2px; }}
    QScrollArea {{ border: none; background: transparent; }}
    QToolTip {{ background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.line}; padding: 4px; }}
    """
