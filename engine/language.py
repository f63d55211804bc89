"""The languages of Vivant: which one is chosen, and the engine's sentences in it.

The engine speaks English: its sentences are f-strings, they cross from process to process, and they stand in logs and
in JSON. Where one is shown to a person, `translated` finds the text that it was made from in the catalogue of the
language, and fills what had been filled in into the translation. The catalogues are Qt's, such as
`resources/languages/vivant_de.ts`, and hold the window's own texts as well; here they are read as XML, so that commands
need no Qt.
"""

from __future__ import annotations

import locale
import os
import re
import sys
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path

from engine.paths import RESOURCES

FOLDER = RESOURCES / "languages"
ENGLISH = "en"
NAMES = {
    "en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "ja": "日本語", "pt_BR": "Português (Brasil)",
    "zh_CN": "简体中文",
}  # fmt: skip
"""What a language is called in itself, by its code."""
QUOTES = {"de": "„{}“", "es": "«{}»", "fr": "«\N{NO-BREAK SPACE}{}\N{NO-BREAK SPACE}»", "ja": "「{}」"}
"""Quotation marks, where they differ from the English ones, around names that are filled in."""
QUOTED = re.compile(r"“([^“”]*)”")
DECIMAL_COMMA = ("de", "es", "fr", "pt_BR")
"""Languages that write 10,5; the others write 10.5."""
BYTE = {"fr": "o"}
"""What a byte is called after an amount, where that is not B: 8 MB are 8 Mo."""
UNIT = r"(?:[kMG]i?B|s|seconds|min|minutes|h|hours|times|frames|delta E)\b"
NUMBER = re.compile(rf"-?\d+(?:\.\d+)?(?: {UNIT})?")
AMOUNT_PLACE = re.compile(
    rf"\{{(\d+)\}}(?= {UNIT}| to \{{\d+\}} {UNIT})|(?<=instead of )\{{(\d+)\}}|(?<=clip has )\{{(\d+)\}}"
    r"|(?<=score )\{(\d+)\}"
)
"""Variables of a text that stand for measured amounts. Other numbers may be versions, or what an option takes."""
CONTEXTS = ("Vivant", "")  # of the engine's sentences and of words that several widgets use; of functions
VARIABLE = re.compile(r"\{(\d+)\}")
LETTER = re.compile(r"[^\W\d_]")
FEWEST_LETTERS = 5
MOST_KEPT = 2048  # sentences whose translations are kept

_chosen = ENGLISH


def languages() -> dict[str, str]:
    """The languages that have a catalogue, and English: code and name."""
    return {code: name for code, name in NAMES.items() if code == ENGLISH or catalogue_file(code).exists()}


def catalogue_file(code: str) -> Path:
    return FOLDER / f"vivant_{code}.ts"


def use(code: str) -> None:
    """Speak a language from now on; English where there is no catalogue of it."""
    global _chosen
    _chosen = code


def chosen() -> str:
    return _chosen


def system_language() -> str:
    """The code of the language that the system speaks, as far as there is a catalogue of it; else English."""
    names = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    if sys.platform == "win32":
        import ctypes

        names = [locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")]
    return best_of([next(filter(None, names), "")])


def best_of(wanted: list[str]) -> str:
    """The first language that can be spoken of those that are wanted, such as de_AT.UTF-8 or pt-PT; else English."""
    known = languages()
    for name in wanted:
        code = name.split(".")[0].split("@")[0].replace("-", "_")
        tongue = code.split("_")[0].lower()
        if code in known:
            return code
        if (alike := next((one for one in known if one.split("_")[0] == tongue), None)) is not None:
            return alike
    return ENGLISH


def translated(sentence: str) -> str:
    """What the engine has said, in the language that is chosen; unchanged where that is English, or it is not known."""
    return catalogue_of(_chosen).translate(sentence) if _chosen != ENGLISH and sentence else sentence


@cache
def catalogue_of(code: str) -> Catalogue:
    return Catalogue(read_catalogue(catalogue_file(code)), code)


def read_catalogue(path: Path) -> dict[str, str]:
    """The engine's texts in a catalogue and their translations; none where there is no such file."""
    if not path.exists():
        return {}
    from xml.etree import ElementTree  # not loaded for English

    found: dict[str, str] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        if (context.findtext("name") or "") in CONTEXTS:
            for message in context.iter("message"):
                translation = message.find("translation")
                forms = translation is not None and translation.find("numerusform") is not None  # only the window's
                if translation is not None and translation.text and translation.get("type") is None and not forms:
                    found[message.findtext("source") or ""] = translation.text
    return found


class Number(float):
    """A number that is formatted as the chosen language writes it: {0:.1f} of 10.5 is 10,5 in German."""

    def __format__(self, form: str) -> str:
        return amount(super().__format__(form), _chosen)


def amount(text: str, code: str) -> str:
    """An English number, alone or with its unit, as another language writes it; any other text unchanged."""
    if not NUMBER.fullmatch(text):
        return text
    number, space, unit = text.partition(" ")
    number = number.replace(".", ",") if code in DECIMAL_COMMA else number
    return number + space + (unit.replace("B", BYTE[code]) if code in BYTE else unit)


class Catalogue:
    """Texts in one language. One with variables, {0} and {1}, stands for every sentence that is made from it."""

    def __init__(self, messages: Mapping[str, str], code: str = ENGLISH) -> None:
        self._messages, self._code, self._quotes = messages, code, QUOTES.get(code, "")
        with_variables = [source for source in messages if VARIABLE.search(source) and says_enough(source)]
        with_variables.sort(key=lambda source: len(VARIABLE.sub("", source)), reverse=True)  # the most certain first
        self._forms = [
            (re.compile(form_of(source), re.DOTALL), amounts_in(source), messages[source]) for source in with_variables
        ]
        self.translate = lru_cache(MOST_KEPT)(self._translate)

    def word(self, text: str) -> str:
        """The translation of a text without variables; empty where there is none."""
        return self._messages.get(text, "")

    def _translate(self, sentence: str) -> str:
        if sentence in self._messages:
            return self._messages[sentence]
        if " " in sentence and NUMBER.fullmatch(sentence):
            return amount(sentence, self._code)
        for form, amounts, translation in self._forms:
            if found := form.fullmatch(sentence):
                values = [
                    amount(value, self._code) if i in amounts else self.translate(value) if value else ""
                    for i, value in enumerate(found.groups())
                ]
                return VARIABLE.sub(lambda variable: values[int(variable[1])], translation)  # noqa: B023
        return QUOTED.sub(lambda found: self._quotes.format(found[1]), sentence) if self._quotes else sentence


def says_enough(source: str) -> bool:
    """Whether a text has enough letters of its own to know a sentence by, which “{0}: {1}” has not."""
    return len(LETTER.findall(VARIABLE.sub("", source))) >= FEWEST_LETTERS


def amounts_in(source: str) -> set[int]:
    """The numbers of the variables of a text that are amounts."""
    return {int(next(filter(None, place))) for place in AMOUNT_PLACE.findall(source)}


def form_of(source: str) -> str:
    """A regular expression for the sentences that are made from a text; its groups are the variables in order."""
    return "".join(part if i % 2 == 0 else "(.*?)" for i, part in enumerate(escaped_parts(source)))


def escaped_parts(source: str) -> list[str]:
    """The text between variables, escaped, with the numbers of the variables between."""
    return [re.escape(part) if i % 2 == 0 else part for i, part in enumerate(VARIABLE.split(source))]
