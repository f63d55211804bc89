"""What a person does in the window, from outside: each scene raises SystemExit or AssertionError where it goes wrong."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw

from app.state.settings import Settings
from engine.export.reader import opened
from engine.request.motion_request import MotionRequest
from engine.services.settings import SettingsFile
from tests.acceptance.person.hands import Hands, open_window
from tests.conftest import SAMPLES

FOLDERS, NAMES = 10, ("front.jpg", "back.jpg", "side.jpg", "detail.jpg")  # forty photos, ten of each name
SHAPES = {"Tall 9:16": (9, 16), "Square 1:1": (1, 1), "Wide 16:9": (16, 9)}
FRAMES = 8
LOOKS = {
    "light": ("light", 1240, 820, 1.0), "dark": ("dark", 1240, 820, 1.0), "narrow": ("dark", 760, 640, 1.0),
    "2x": ("light", 780, 490, 2.0),
}  # fmt: skip


def packshots(folder: Path) -> Path:
    """Forty bottles on paper, no two alike, in ten folders."""
    for i in range(FOLDERS):
        for j, name in enumerate(NAMES):
            picture = Image.new("RGB", (480, 360), (246, 245, 242))
            draw = ImageDraw.Draw(picture)
            left = 120 + 20 * i
            draw.rounded_rectangle((left, 60, left + 90, 330), 18, (20 * i, 90 + 30 * j, 150))
            draw.rectangle((left + 12, 150, left + 78, 250), (250, 240, 220))
            draw.text((left + 20, 190), f"No {i}{j}", (30, 30, 30))
            place = folder / f"product {i}" / name
            place.parent.mkdir(parents=True, exist_ok=True)
            picture.save(place, quality=92)
    return folder


def start_with(home: Path, frames: int = FRAMES, appearance: str = "dark", fps: float = 8.0) -> None:
    """Short clips, so that this does not take long."""
    file = home / "xdg" / "vivant" / "settings.ini"
    file.parent.mkdir(parents=True)
    Settings(file).request = MotionRequest(512, 384, frames=frames, fps=fps)
    SettingsFile(home / "settings.json").set("appearance", appearance)


def many_files(work: Path, out: Path) -> str:
    """Forty photos with several equal names become a folder of 120 files."""
    home, photos = work / "home", packshots(work / "photos")
    start_with(home)
    began = time.monotonic()
    with open_window(home, out) as hands:
        hands.drop(photos)
        hands.focus("Make many clips")
        hands.find("40 photos")
        for shape in SHAPES:  # the photo's own, which is only offered, goes with the first
            hands.click(shape, across=0.05)
        if hands.there("Check that each clip looks like its photo"):
            hands.click("Check that each clip looks like its photo", across=0.05)
        hands.find("40 photos, 120 clips")
        hands.look("many-1-asked")
        hands.click("Make 120 clips")
        hands.focus()
        files = work / "photos clips"
        hands.wait(lambda _: len(written(files)) >= 60, "half of the files", 4)
        hands.look("many-2-half")
        hands.wait(lambda _: len(written(files)) == 120, "120 files", 4)
        hands.wait(lambda state: not state["batch"], "the end of it")
        hands.look("many-3-made")
    return f"{counted(files)} in {time.monotonic() - began:.0f} s"


def written(folder: Path) -> list[Path]:
    """The clips that are done; what is still being written is in a hidden folder."""
    found = folder.rglob("*.mp4")
    return sorted(path for path in found if not any(part.startswith(".") for part in path.relative_to(folder).parts))


def counted(folder: Path) -> str:
    """How many files of which shapes there are; all of them can be read, and no name is there twice."""
    files = written(folder)
    shapes = dict.fromkeys(SHAPES, 0)
    for path in files:
        with opened(path) as source:
            width, height = source.size
            assert source.count >= FRAMES, f"{path} has {source.count} frames"
        shape = next(name for name, (a, b) in SHAPES.items() if abs(width / height - a / b) < 0.01)
        shapes[shape] += 1
    assert len(files) == 120, f"{len(files)} files"
    assert set(shapes.values()) == {40}, shapes
    return f"120 files, 40 of each of {', '.join(shapes)}"


def ten_minds(work: Path, out: Path) -> str:
    """Ten changes of mind on the live stage, each seen; all undone, and done again."""
    home = work / "home"
    start_with(home, 24)
    with open_window(home, out) as hands:
        hands.drop(SAMPLES / "dog.jpg")
        before = hands.wait(lambda state: state["live"] and not state["busy"], "the photo to move")
        time.sleep(2)  # auto has chosen
        before = hands.state
        for i, (what, change) in enumerate(changes(hands).items(), 1):
            old = hands.state["request"]
            change()
            hands.wait(lambda state, old=old: state["request"] != old, f"another request after: {what}")
            assert hands.state["live"], f"the stage stands still after: {what}"
            if i in (5, 10):
                time.sleep(2)
                hands.look(f"minds-{i}")
        after = hands.state
        through_history(hands, before, after, "request")
    return f"ten changes, {len(after['steps'])} steps undone and done again"


def changes(hands: Hands) -> dict[str, Any]:
    def choose(name: str, *keys: str) -> None:
        hands.click(name, kind="QComboBox")
        hands.key(*keys, "Return")

    def paint(tool: str, start: tuple[float, float], end: tuple[float, float]) -> None:
        hands.click(tool, kind="QToolButton")
        hands.drag(hands.find(kind="Canvas"), start, end)
        hands.click(tool, kind="QToolButton")

    def strength() -> None:
        place = hands.find("Motion strength")
        hands.drag(place, (0.3, 0.5), (0.8, 0.5))

    return {
        "less motion": lambda: hands.click("Subtle", kind="QPushButton"),
        "the slider of the strength": strength,
        "another camera": lambda: choose("Camera", "Down", "Down"),
        "a loop": lambda: choose("Loop", "Down"),
        "another seed": lambda: (hands.click(kind="Canvas", across=0.02, down=0.02), hands.key("r")),
        "a longer clip": lambda: choose("Length", "Down"),
        "a stroke that keeps still": lambda: paint("Keep still", (0.4, 0.4), (0.6, 0.5)),
        "a stroke that moves": lambda: paint("Make it move", (0.3, 0.7), (0.5, 0.75)),
        "a direction": lambda: paint("Set its direction", (0.5, 0.5), (0.6, 0.3)),
        "the camera back": lambda: choose("Camera", "Up"),
    }


def every_undo(work: Path, out: Path) -> str:
    """Whatever can be undone is done to clips, undone to the first step, and done again."""
    home = work / "home"
    start_with(home, 12)
    with open_window(home, out) as hands:
        hands.drop(SAMPLES / "coffee.jpg")
        hands.wait(lambda state: state["live"], "the photo to move")
        time.sleep(2)
        hands.key("ctrl+Return")
        hands.wait(lambda state: state["states"] == ["finished"] and not state["busy"], "a clip")
        hands.key("ctrl+Return")
        hands.wait(lambda state: state["states"] == ["finished"] * 2 and not state["busy"], "another clip")
        time.sleep(1)
        before = hands.state
        first = len(before["steps"])
        canvas = hands.find(kind="Canvas")
        hands.move_to(canvas, 0.02, 0.02)
        hands.screen.do("click", 1)
        done = change_clips(hands, before)
        after = hands.state
        hands.key("ctrl+h")
        hands.focus("History")
        hands.look("undo-2-history")
        hands.key("Escape")
        hands.focus()
        through_history(hands, before, after, "clips", "names", "favourites", first=first)
    return f"undone and done again: {', '.join(done)}"


def change_clips(hands: Hands, before: dict[str, Any]) -> list[str]:
    """All that can be done to clips, one after another; what it was."""
    done: list[str] = []

    def step(what: str, true: Any) -> None:
        hands.wait(true, what)
        done.append(what)

    hands.key("b")
    step("a favourite", lambda state: len(state["favourites"]) == 1)
    hands.key("F2")
    hands.focus("Rename clip")
    hands.key("ctrl+a")
    hands.type("Morning cup")
    hands.key("Return")
    hands.focus()
    step("another name", lambda state: "Morning cup" in state["names"])
    hands.click(kind="Canvas", across=0.02, down=0.02)
    hands.key("space", "Right", "Right", "i")
    step("a cut", lambda state: any("trim" in edit for edit in state["edits"]))
    hands.key("ctrl+shift+u")
    time.sleep(2)
    if len(hands.state["edits"]) > 1:
        done.append("colours restored")
    hands.click("Dramatic", kind="QPushButton")
    step("other settings", lambda state: state["request"]["motion"] != before["request"]["motion"])
    hands.click(kind="Card", across=0.5, down=0.4)  # the newest is found last
    hands.key("Delete")
    step("a clip deleted", lambda state: len(state["clips"]) == 1)
    hands.look("undo-1-deleted")
    hands.click("Undo", kind="QPushButton")
    hands.wait(lambda state: len(state["clips"]) == 2, "the clip to be back by the bar's button")
    hands.key("ctrl+a")
    hands.wait(lambda state: state["selected"] == 2, "both clips selected")
    hands.key("Delete")
    step("both deleted", lambda state: not state["clips"])
    return done


def through_history(
    hands: Hands, before: dict[str, Any], after: dict[str, Any], *held: str, first: int | None = None
) -> None:
    """Undo all steps since `before`, and do them again."""
    start = before["step"] if first is None else first
    for _ in range(len(after["steps"]) + 1):
        if (now := hands.state)["step"] <= start:
            break
        hands.key("ctrl+z")
        hands.wait(
            lambda state, at=now["step"]: state["step"] < at, f"the undoing of “{now['steps'][now['step'] - 1]}”"
        )
    for name in held:
        hands.wait(lambda state, name=name: state[name] == before[name], f"“{name}” as it was before")
    while (now := hands.state)["step"] < len(now["steps"]):
        hands.key("ctrl+shift+z")
        hands.wait(lambda state, at=now["step"]: state["step"] > at, f"“{now['steps'][now['step']]}” done again")
    for name in held:
        hands.wait(lambda state, name=name: state[name] == after[name], f"“{name}” as it was after all")


def screens(work: Path, out: Path) -> str:
    """The window with a photo that moves, a few clips and the export panel, in each look."""
    for look, (appearance, width, height, scale) in LOOKS.items():
        home = work / look
        start_with(home, appearance=appearance)
        with open_window(home, out, scale) as hands:
            hands.place(0, 0, round(width * scale), round(height * scale))
            hands.drop(SAMPLES / "parrot.jpg")
            hands.wait(lambda state: state["live"], "the photo to move")
            time.sleep(3)
            hands.look(f"screen-{look}-live")
            hands.key("ctrl+Return")
            hands.wait(lambda state: state["states"] == ["finished"], "a clip")
            hands.key("ctrl+e")
            time.sleep(2)
            hands.look(f"screen-{look}-export")
    return ", ".join(LOOKS)
