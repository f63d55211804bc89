"""A language for tests: every text accented, longer and in brackets, so that what is not translated can be seen.

Its catalogue is made from the sources, as a real one is. It can be written from right to left.
"""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree

ROOT = Path(__file__).parents[2]
CODE = "xx"
OPEN, CLOSE = "⟦", "⟧"
RIGHT_TO_LEFT = "א"  # a letter of such a script at its beginning makes a text one that is read from the right
ACCENTED = str.maketrans("aeiouncsyAEIOUNCSY", "áéíóúñčšýÁÉÍÓÚÑČŠÝ")
LONGER = 0.35  # of a text's length is added, as German or French do
KEPT = re.compile(r"(\{[^}]*\}|%n|<[^>]*>|&\w+;)")  # variables and marks that stay as they are


def tools() -> ModuleType:
    """`installer/languages.py`, which is a program and no package."""
    spec = importlib.util.spec_from_file_location("languages", ROOT / "installer" / "languages.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def pseudo(text: str, right_to_left: bool = False) -> str:
    """A text in the pseudo language."""
    parts = [part if i % 2 else part.translate(ACCENTED) for i, part in enumerate(KEPT.split(text))]
    padding = "~" * round(len(text) * LONGER)
    return f"{OPEN}{RIGHT_TO_LEFT * right_to_left}{''.join(parts)}{padding}{CLOSE}"


def make_catalogue(folder: Path, right_to_left: bool = False) -> Path:
    """The pseudo language's catalogue, with what Qt reads of it."""
    made = tools()
    path = folder / f"vivant_{CODE}.ts"
    path.write_text('<!DOCTYPE TS><TS version="2.1" language="de" sourcelanguage="en"></TS>', "utf-8")
    made.collect(path)
    tree = ElementTree.parse(path)
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        text = pseudo(message.findtext("source") or "", right_to_left)
        forms = list(translation.iter("numerusform"))
        for form in forms:
            form.text = text
        if not forms:
            translation.text = text
    if right_to_left:
        add_direction(tree.getroot())
    tree.write(path, "utf-8", xml_declaration=True)
    made.call("lrelease", path, "-qm", path.with_suffix(".qm"), "-silent")
    return path


def add_direction(root: ElementTree.Element) -> None:
    context = ElementTree.SubElement(root, "context")
    ElementTree.SubElement(context, "name").text = "QGuiApplication"
    message = ElementTree.SubElement(context, "message")
    ElementTree.SubElement(message, "source").text = "QT_LAYOUT_DIRECTION"
    ElementTree.SubElement(message, "translation").text = "RTL"
