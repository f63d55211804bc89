"""Finds the places of the window's code where a text reaches a widget without going through `app/widgets/plain_text.py`.

What may reach a widget as it is are the program's own words: literals, translations of literals, entries of tables in
capitals, and what is put together of these alone. Everything else may quote a file or a person, and has to be the
result of one of the functions in HARMLESS, or be set on a label that shows plain text.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

HARMLESS = {"button_text", "command_text", "one_line", "shortened", "tip_of", "title_text"}
PLAIN_WIDGETS = {"PlainLabel"}
GUESSING = {  # what takes HTML for HTML
    "QErrorMessage", "QInputDialog", "QLabel", "QMessageBox", "QProgressDialog", "QTextBrowser", "QTextDocument",
    "QTextEdit", "QToolTip", "QWhatsThis",
}  # fmt: skip
MADE_OF_TEXT = {"QAction", "QCheckBox", "QGroupBox", "QListWidgetItem", "QMenu", "QPushButton", "QRadioButton"}
TAKING_TEXT = {
    "addAction", "addItem", "addItems", "addMenu", "addTab", "drawText", "elidedText", "setAccessibleDescription",
    "setAccessibleName", "setItemText", "setPlaceholderText", "setStatusTip", "setTabText", "setText", "setTitle",
    "setToolTip", "setWhatsThis", "setWindowTitle",
}  # fmt: skip
TRANSLATING = {"tr", "translate"}
ANYTHING = ast.Attribute(ast.Name("caller", ast.Load()), "value", ast.Load())  # what a function is given


def unescaped_texts(source: str) -> list[tuple[int, str]]:
    """Line and code of each text that reaches a widget as it is."""
    tree = ast.parse(source)
    found = [
        (node.lineno, alias.name)
        for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)
        for alias in node.names if alias.name in GUESSING
    ]  # fmt: skip
    found += [(n.lineno, n.attr) for n in ast.walk(tree) if isinstance(n, ast.Attribute) and n.attr in GUESSING]
    plain = plain_labels(tree)
    for scope, call in calls(tree, tree):
        found += [(text.lineno, ast.unparse(text)) for text in texts_of(call, plain) if not is_own(text, scope)]
    return sorted(found)


def calls(node: ast.AST, scope: ast.AST) -> Iterator[tuple[ast.AST, ast.Call]]:
    """Every call, with the function or module that it is in."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield scope, child
        yield from calls(child, child if isinstance(child, ast.FunctionDef) else scope)


def plain_labels(tree: ast.AST) -> set[str]:
    """The names and attributes that hold labels of plain text: made here, or by a function that says so."""
    making = PLAIN_WIDGETS | {
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and isinstance(node.returns, ast.Name) and node.returns.id in PLAIN_WIDGETS
    }
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            for target, value in pairs(node.targets[0], node.value):
                if isinstance(value, ast.Call) and name_of(value.func) in making:
                    names.add(name_of(target))
    return names


def pairs(target: ast.expr, value: ast.expr) -> list[tuple[ast.expr, ast.expr]]:
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        return list(zip(target.elts, value.elts, strict=True))
    return [(target, value)]


def texts_of(call: ast.Call, plain: set[str]) -> list[ast.expr]:
    """The arguments of a call that a widget will show."""
    name = name_of(call.func)
    if name in MADE_OF_TEXT:
        return [argument for argument in call.args[:1] if not is_parent(argument)]
    if name not in TAKING_TEXT or not isinstance(call.func, ast.Attribute):
        return []
    receiver = call.func.value
    if name == "setText" and (name_of(receiver) in plain or name_of(receiver) in {"clipboard", "super"}):
        return []
    if isinstance(receiver, ast.Call) and name_of(receiver.func) == "scene":  # of a drawing: takes shapes
        return []
    if name == "addAction" and len(call.args) == 1 and is_action(call.args[0]):
        return []
    return call.args[-1:] if name == "drawText" else call.args[:1]


def is_parent(argument: ast.expr) -> bool:
    return isinstance(argument, ast.Name) and argument.id == "self"


def is_action(argument: ast.expr) -> bool:
    """An action that was made elsewhere."""
    return isinstance(argument, ast.Subscript) or (isinstance(argument, ast.Name) and argument.id == "action")


def name_of(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    if isinstance(node, ast.Call):
        return name_of(node.func)
    return node.id if isinstance(node, ast.Name) else ""


def is_own(node: ast.expr, scope: ast.AST, seen: frozenset[str] = frozenset()) -> bool:
    """Whether an expression holds nothing but the program's own words, or was made harmless."""
    match node:
        case ast.Constant():
            return True
        case ast.Subscript(value=ast.Name(id=name)):
            return name.isupper()
        case ast.Name(id=name):
            values = list(bound(name, scope))
            known = name not in seen and bool(values)
            return name.isupper() or (known and all(is_own(value, scope, seen | {name}) for value in values))
        case ast.Call():
            return name_of(node.func) in HARMLESS or is_own_call(node, scope, seen)
    parts = parts_of(node)
    return bool(parts) and all(is_own(part, scope, seen) for part in parts)


def is_own_call(call: ast.Call, scope: ast.AST, seen: frozenset[str]) -> bool:
    if name_of(call.func) in TRANSLATING:
        return is_own(call.args[1 if name_of(call.func) == "translate" else 0], scope, seen)
    if isinstance(call.func, ast.Attribute) and call.func.attr in {"items", "values"}:  # of a table
        return name_of(call.func.value).isupper()
    return name_of(call.func) == "elidedText"  # its own argument is looked at by itself


def parts_of(node: ast.expr) -> list[ast.expr]:
    """What an expression is put together of, if it adds no words."""
    match node:
        case ast.Tuple() | ast.List():
            return node.elts
        case ast.IfExp():
            return [node.body, node.orelse]
        case ast.BinOp(op=ast.Add()):
            return [node.left, node.right]
        case ast.ListComp():
            return [node.elt]
    return []


def bound(name: str, scope: ast.AST) -> Iterator[ast.expr]:
    """What a name is given within a function: assigned, or taken from what is iterated over."""
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign):
            pairs_here = [pair for target in node.targets for pair in pairs(target, node.value)]
            yield from (value for target, value in pairs_here if holds(target, name))
        elif isinstance(node, ast.For | ast.comprehension) and holds(node.target, name):
            yield node.iter
        elif isinstance(node, ast.FunctionDef):
            of_callers = ast.walk(node.args)
            yield from (ANYTHING for each in of_callers if isinstance(each, ast.arg) and each.arg == name)


def holds(target: ast.expr, name: str) -> bool:
    return any(isinstance(node, ast.Name) and node.id == name for node in ast.walk(target))
