"""Text of files, their names and other programs, made fit to be quoted: short, and without unseen characters."""

from __future__ import annotations

import re

LONGEST, LONGEST_WORD = 600, 60  # characters that are shown
LONGEST_PATH = 100  # the same of a word with slashes, after which lines can break: the log's path must be whole
LONGEST_SHOWN = 120  # characters of a value that stands in a sentence
LONGEST_QUOTED = 56  # characters of a value that a sentence quotes: with the marks around it no word that is cut again
UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
"""Control characters, those that turn the direction of writing or can't be seen, and halves of characters."""


def shortened(text: str, longest: int = LONGEST, longest_word: int = LONGEST_WORD) -> str:
    """Lines of text without control characters, in which long words and long texts are cut in the middle."""
    text = UNSEEN.sub(" ", cut(text, 4 * longest))

    def shorter(word: re.Match[str]) -> str:
        return cut(word[0], max(longest_word, LONGEST_PATH) if "/" in word[0] else longest_word)

    words = re.sub(rf"\S{{{longest_word + 1},}}", shorter, text)
    return cut(words, longest)


def one_line(text: str, longest: int = LONGEST, longest_word: int = LONGEST_WORD) -> str:
    """The same in a single line: a file's name may hold line breaks, to look like another message."""
    return shortened(text.replace("\n", " "), longest, longest_word)


def shown(text: object, longest: int = LONGEST_SHOWN) -> str:
    """A stranger's word, value or path as it may stand in a sentence without quotation marks."""
    return one_line(str(text), longest, longest)


def words_of(error: BaseException, otherwise: str = "") -> str:
    """What an exception says, as the end of a sentence: the system's words, else `otherwise`, else its own."""
    system = error.strerror if isinstance(error, OSError) else ""
    said = system or otherwise or shown(str(error).strip().split("\n", 1)[0]).strip(" .:")
    return f"{(said or type(error).__name__).rstrip(' .:')}."


def quoted(text: str) -> str:
    """A stranger's value in quotation marks, for a sentence."""
    return f"“{one_line(text, LONGEST_QUOTED)}”"


def cut(text: str, longest: int) -> str:
    """Text of at most `longest` characters: its beginning and its end."""
    if len(text) <= longest:
        return text
    end = longest // 3
    return f"{text[: longest - end - 1]}…{text[len(text) - end :]}"
