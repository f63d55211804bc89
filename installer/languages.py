#!/usr/bin/env python3
"""Keeps the catalogues of the languages: what is said in the sources goes into resources/languages/*.ts.

    python installer/languages.py update       collects all texts, and drops those that are no longer there
    python installer/languages.py release      makes the .qm files that Qt reads
    python installer/languages.py check        says which texts lack a translation, or have lost a variable

The window's texts are collected by Qt's lupdate. The catalogue of English holds only those with a number: 1 clip, 2
clips. The engine's sentences are collected here: they are plain English in the sources, f-strings among them, and stand
in the context "Vivant" with {0}, {1} in place of what is filled in.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import PySide6

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "languages"
TOOLS = Path(PySide6.__file__).parent
CONTEXT = "Vivant"
LEFT_OUT = (
    "engine/training/", "engine/services/batch/page.py", "engine/generators/diffusers/prompt.py",
    "engine/services/prompts.py",
)  # fmt: skip
PRINTERS = ("say", "warn", "note", "tell", "say_result", "told")  # functions that print what they are given
SHOWN = (
    "Error",
    "Preset",
    "Format",
    "by_ffmpeg",
    "by_pillow",
    "Finding",
    "Choice",
    "OtherKind",
    "TorchBuild",
)  # ends of names that take texts
SHOWN_FIELDS = ("about", "licence_note")  # of a ModelSpec
UNSEEN = (
    "compile", "getLogger", "error", "warning", "debug", "info", "add_argument", "add_command", "add_action",
    "add_parser",
)  # fmt: skip
TABLES = ("_WORDS", "_TIPS", "PHASES", "FAULT_NAMES", "TOOLS", "REMEDIES", "APPEARANCES")  # ends of names of tables
HELP = ("_HELP", "EXAMPLES", "EPILOG", "ALIVE")  # ends of names of texts that stay English
SENTENCE = re.compile(r"(?=.*[^\W\d_]{2})[\s\S]*[\w”)}…] ?[.?!…:]$")
VARIABLE = re.compile(r"\{\d+(?::[^{}]*)?\}|%n|%\d")


def main(arguments: list[str]) -> int:
    action = arguments[0] if arguments else "check"
    if action == "update":
        update()
    elif action == "release":
        release()
    elif action == "check":
        faults = [fault for path in sorted(FOLDER.glob("*.ts")) for fault in faults_of(path)]
        for path in sorted(ROOT.joinpath("app").rglob("*.py")):
            lines = out_of_reach(ast.parse(path.read_text("utf-8")))
            faults += [f"{path.relative_to(ROOT)}:{line}: translate needs its own name and context" for line in lines]
        print("\n".join(faults) or "All texts are translated.")
        return 1 if faults else 0
    else:
        print(__doc__)
        return 2
    return 0


def update() -> None:
    """Bring every catalogue up to date; translations of texts that stay are kept."""
    for path in sorted(FOLDER.glob("*.ts")):
        collect(path)


def collect(path: Path) -> None:
    """Bring a catalogue up to date, or make it."""
    language = path.stem.removeprefix("vivant_")
    with tempfile.TemporaryDirectory() as folder:
        sentences = Path(folder, "engine_sentences.py")
        lines = [f"QT_TRANSLATE_NOOP({CONTEXT!r}, {text!r})" for text in shared_texts()]
        sentences.write_text("\n".join(lines) + "\n", "utf-8")
        app = sorted(ROOT.joinpath("app").rglob("*.py"))
        only = ["-pluralonly"] if language == "en" else []
        call(
            "lupdate", *app, sentences, "-ts", path, "-no-obsolete", "-locations", "none", "-source-language", "en",
            "-target-language", language, "-silent", *only,
        )  # fmt: skip


def release() -> None:
    for path in sorted(FOLDER.glob("*.ts")):
        call("lrelease", path, "-qm", path.with_suffix(".qm"), "-silent", "-nounfinished")


def call(tool: str, *arguments: object) -> None:
    subprocess.run([str(TOOLS / tool), *map(str, arguments)], check=True, stdin=subprocess.DEVNULL)


# ------------------------------------------------------------ the engine's sentences


def shared_texts() -> list[str]:
    """The engine's sentences and words, and the window's tables of words, without repetition, by file."""
    found: dict[str, None] = {}
    for path in sorted(ROOT.joinpath("engine").rglob("*.py")):
        if not path.relative_to(ROOT).as_posix().startswith(LEFT_OUT):
            found |= dict.fromkeys(texts_of(ast.parse(path.read_text("utf-8"))))
    for path in sorted(ROOT.joinpath("app").rglob("*.py")):
        words = tables(ast.parse(path.read_text("utf-8")))
        found |= dict.fromkeys(str(node.value) for node in words if is_text(str(node.value)))
    return list(found)


def texts_of(tree: ast.Module) -> Iterator[str]:
    """The texts of a module: sentences wherever they are, everything that is printed, and the words of tables."""
    skipped, shown = set(unseen(tree)), set(shown_nodes(tree))
    for node in ast.walk(tree):
        if node in skipped:
            continue
        if isinstance(node, ast.JoinedStr):
            skipped |= {child for child in ast.walk(node) if child is not node}
            text = template(node)
            if is_text(text) and (SENTENCE.match(text) or node in shown):
                yield text
            yield from choices(node)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and is_text(node.value):
            sentence = " " in node.value and SENTENCE.match(node.value)
            if node in shown or sentence:
                yield node.value


def is_text(text: str) -> bool:
    """Whether there is something to translate: words that are not variables, options, addresses, names of files.

    A text with variables needs enough words of its own to be found again.
    """
    own = re.sub(r"\{\d+\}|--?[\w-]+|\S*[/\\_]\S*|\S*\.\w+", "", text)
    letters = "".join(re.findall(r"[^\W\d_]{2,}", own))
    return len(letters) >= (5 if VARIABLE.search(text) else 2) and "\x00" not in text


def unseen(tree: ast.Module) -> Iterator[ast.AST]:
    """Docstrings; what goes to logs; the help of the command line, which stays English."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr):
            yield node.value
        elif isinstance(node, ast.Call) and called(node) in UNSEEN:
            yield from (child for part in (*node.args, *node.keywords) for child in ast.walk(part))
        else:
            prompt = isinstance(node, ast.keyword) and (node.arg or "").endswith("prompt")
            if prompt or (isinstance(node, ast.Assign) and names(node).endswith(HELP)):
                yield from ast.walk(node.value)


def shown_nodes(tree: ast.Module) -> Iterator[ast.AST]:
    """Texts that need not look like sentences: what is printed, errors, and the tables."""
    for node in ast.walk(tree):
        if isinstance(node, ast.keyword) and node.arg in SHOWN_FIELDS:
            yield from direct(node.value)
        elif isinstance(node, ast.Call) and (called(node) in PRINTERS or called(node).endswith(SHOWN)):
            for argument in (*node.args, *(word.value for word in node.keywords)):
                yield from (part for part in direct(argument) if not is_name(part))
    yield from tables(tree)


def tables(tree: ast.Module) -> Iterator[ast.Constant]:
    """The values in tables of words."""
    for node in tree.body:
        if isinstance(node, ast.Assign | ast.AnnAssign) and names(node).endswith(TABLES) and node.value:
            values = node.value.values if isinstance(node.value, ast.Dict) else [node.value]
            words = names(node).endswith("_WORDS")
            for part in (part for value in values for part in ast.walk(value)):
                if isinstance(part, ast.Constant) and isinstance(part.value, str) and (words or not is_name(part)):
                    yield part


def is_name(node: ast.AST) -> bool:
    """Whether a text is a name that programs use, such as mp4-h265 or .gif, rather than a word for people."""
    return isinstance(node, ast.Constant) and bool(re.fullmatch(r"\.?[a-z0-9]+([-_.:][a-z0-9]+)*", str(node.value)))


def names(node: ast.Assign | ast.AnnAssign) -> str:
    """The name that is assigned to."""
    target = node.targets[0] if isinstance(node, ast.Assign) else node.target
    return target.id if isinstance(target, ast.Name) else ""


def direct(node: ast.AST) -> Iterator[ast.AST]:
    """The texts that an argument can be, without those that it is made from."""
    if isinstance(node, ast.IfExp):
        yield from direct(node.body)
        yield from direct(node.orelse)
    elif isinstance(node, ast.Constant | ast.JoinedStr):
        yield node


def called(node: ast.Call) -> str:
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def template(node: ast.JoinedStr) -> str:
    """An f-string as a text with {0}, {1} for what is filled in."""
    parts, number = [], 0
    for value in node.values:
        if isinstance(value, ast.Constant):
            parts.append(str(value.value))
        else:
            parts.append(f"{{{number}}}")
            number += 1
    return "".join(parts)


def choices(node: ast.JoinedStr) -> Iterator[str]:
    """The words that an f-string chooses from, such as "frame is" and "frames are"."""
    for child in ast.walk(node):
        if isinstance(child, ast.IfExp):
            for part in (child.body, child.orelse):
                if isinstance(part, ast.Constant) and isinstance(part.value, str) and is_text(part.value):
                    yield part.value


# ------------------------------------------------------------ the check


def faults_of(path: Path) -> Iterator[str]:
    """What is wrong in a catalogue: texts that it lacks, translations that are missing or have lost a variable."""
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / path.name
        collect(fresh)
        wanted = set(messages(fresh))
    there = messages(path)
    for context, source in sorted(wanted - set(there)):
        yield f"{path.name}: {context}: missing: {source}"
    for context, source in sorted(set(there) - wanted):
        yield f"{path.name}: {context}: no longer there: {source}"
    for (context, source), translations in there.items():
        for translation in translations or [""]:
            if not translation:
                yield f"{path.name}: {context}: not translated: {source}"
            elif lost := lost_variables(source, translation):
                yield f"{path.name}: {context}: {', '.join(sorted(lost))} lost in: {translation}"


def out_of_reach(tree: ast.AST) -> Iterator[int]:
    """The lines of texts that lupdate does not find: under another name of translate, or with a context by a name."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Attribute) and node.value.attr == "translate":
            yield node.lineno
        if isinstance(node, ast.Call) and called(node) == "translate" and len(node.args) > 1:
            context, text = node.args[:2]
            if isinstance(text, ast.Constant) and not isinstance(context, ast.Constant):
                yield node.lineno


def lost_variables(source: str, translation: str) -> set[str]:
    """Variables of which there are more in one than in the other. One form of a plural may leave the number out."""
    return (set(VARIABLE.findall(source)) ^ set(VARIABLE.findall(translation))) - {"%n"}


def messages(path: Path) -> dict[tuple[str, str], list[str]]:
    """Context and source text to its translation, or the forms of a plural."""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else list(translation.iter("numerusform"))
            texts = [form.text or "" for form in forms] or [translation.text or "" if translation is not None else ""]
            unfinished = translation is None or translation.get("type") == "unfinished"
            found[name, message.findtext("source") or ""] = [] if unfinished else texts
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
