"""Eyes and hands on a virtual screen: what is to be pressed is looked up, then pressed by mouse and keyboard."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PIL import Image

from installer.proof.screen import Screen, virtual_screen, wait_for

PROGRAM, DRAG_SOURCE = "tests.acceptance.person.program", "tests/support/drag_source.py"
CLIPBOARD_SOURCE = "tests/support/clipboard_source.py"
ROOT = Path(__file__).parents[3]
PAUSE = 0.35  # seconds between what hands do: as quick as a person


class Hands:
    """A window that is open, and what a person does with it."""

    def __init__(self, screen: Screen, out: Path, program: subprocess.Popen[str], scale: float) -> None:
        self.screen, self.out, self._program, self._scale = screen, out, program, scale
        self.at = (0, 0)  # where the mouse is

    def ask(self, question: object) -> Any:
        assert self._program.stdin is not None
        assert self._program.stdout is not None
        self._program.stdin.write(json.dumps(question) + "\n")
        self._program.stdin.flush()
        return json.loads(self._program.stdout.readline())

    @property
    def state(self) -> dict[str, Any]:
        return dict(self.ask("state"))

    def wait(self, true: Callable[[dict[str, Any]], Any], what: str, times: int = 1) -> dict[str, Any]:
        """What the window holds, as soon as something is true of it; `times` as long as usual is waited for it."""
        for left in reversed(range(times)):
            try:
                wait_for(lambda: bool(true(self.state)), what)
            except SystemExit:
                if not left:
                    self.look("waited in vain")
                    raise
        return self.state

    def find(self, text: str = "", **more: str) -> dict[str, Any]:
        """Something that is seen and can be used, the one of that text that was opened last."""

        def seen() -> list[dict[str, Any]]:
            found = self.ask({"text": text, **more})
            return [one for one in found if one["enabled"] and min(one["seen"]) > 0]

        wait_for(lambda: bool(seen()), f"“{text}” {more or ''} to be seen")
        return seen()[-1]

    def there(self, text: str = "", **more: str) -> bool:
        return any(min(one["seen"]) > 0 for one in self.ask({"text": text, **more}))

    def move_to(self, place: dict[str, Any], across: float = 0.5, down: float = 0.5) -> tuple[int, int]:
        left, top, width, height = place["box"]
        x, y = round((left + across * width) * self._scale), round((top + down * height) * self._scale)
        self.screen.do("mousemove", x, y)
        self.at = x, y
        return x, y

    def click(self, text: str = "", button: int = 1, across: float = 0.5, down: float = 0.5, **more: str) -> None:
        self.move_to(self.find(text, **more), across, down)
        self.screen.do("click", button)

    def key(self, *names: str) -> None:
        for name in names:
            self.screen.do("key", name)

    def type(self, text: str) -> None:
        self.screen.do("type", "--delay", "20", text)

    def drag(
        self, place: dict[str, Any], start: tuple[float, float], end: tuple[float, float], steps: int = 8,
        pause: float = PAUSE,
    ) -> None:  # fmt: skip
        """Press at a point of something, shares of its width and height, and let go at another."""
        self.move_to(place, *start)
        self.screen.do("mousedown", 1)
        left, top, width, height = place["box"]
        for step in range(1, steps + 1):
            across, down = (a + (b - a) * step / steps for a, b in zip(start, end, strict=True))
            self.at = round((left + across * width) * self._scale), round((top + down * height) * self._scale)
            subprocess.run(["xdotool", "mousemove", *map(str, self.at)], env=self.screen.environment, check=False)
            time.sleep(pause)
        self.screen.do("mouseup", 1)

    def drop(self, *files: Path | str) -> None:
        """Drag files, or a web address, out of another program's window, and let them go over the stage."""
        unscaled = {name: value for name, value in self.screen.environment.items() if name != "QT_SCALE_FACTOR"}
        source = subprocess.Popen([sys.executable, DRAG_SOURCE, *map(str, files)], cwd=ROOT, env=unscaled)
        try:
            self.screen.window("source of the drag")
            self.focus()
            self.screen.do("mousemove", 1400, 140)
            self.screen.do("mousedown", 1)
            for x, y in ((1310, 166), (1130, 218), (860, 296), (590, 374), (500, 400), (500, 400)):
                self.screen.do("mousemove", x, y)
            self.screen.do("mouseup", 1)
        finally:
            time.sleep(2 * PAUSE)
            source.kill()
            source.wait()
        self.focus()

    @contextmanager
    def picture_copied(self, file: Path) -> Iterator[None]:
        """While this lasts a picture is in the clipboard, as another program leaves it there."""
        source = subprocess.Popen(
            [sys.executable, CLIPBOARD_SOURCE, str(file)], cwd=ROOT, env=self.screen.environment,
            stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        try:
            assert source.stdout is not None
            if source.stdout.readline().strip() != "copied":
                raise SystemExit("The clipboard takes no picture.")
            yield
        finally:
            source.kill()
            source.wait()

    def focus(self, title: str = "Vivant") -> None:
        self.screen.window(title)

    def look(self, name: str) -> Path:
        """Keep a picture of the screen."""
        return self.screen.shot(self.out / f"{name}.png")

    def place(self, x: int, y: int, width: int, height: int) -> None:
        """The window on the screen, in its pixels."""
        window = self.screen.window("Vivant")
        self.screen.do("windowmove", window, x, y)
        self.screen.do("windowsize", window, width, height)
        time.sleep(1.0)

    def grab(self) -> Image.Image:
        """The window as it is on the screen now."""
        from PIL import ImageGrab

        return ImageGrab.grab(xdisplay=self.screen.environment["DISPLAY"])


@contextmanager
def open_window(home: Path, out: Path, scale: float = 1.0, *files: Path, **environment: str) -> Iterator[Hands]:
    """Vivant on a virtual screen of its own, with a home and settings of its own; ended by Ctrl+Q."""
    with virtual_screen() as screen:
        own = {name: str(home / "xdg") for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")}
        whole = {**screen.environment, **own, "VIVANT_HOME": str(home), "PYTHONPATH": str(ROOT), **environment}
        if scale != 1.0:
            whole["QT_SCALE_FACTOR"] = f"{scale:g}"
        with (out / "program.log").open("a") as log:
            program = subprocess.Popen(
                [sys.executable, "-m", PROGRAM, *map(str, files)], cwd=ROOT, env=whole, text=True,
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log,
            )  # fmt: skip
        hands = Hands(Screen(whole), out, program, scale)
        try:
            hands.focus()
            yield hands
            hands.focus()
            hands.key("ctrl+q")
            if program.wait(60) != 0:
                raise SystemExit(f"The window ended with {program.returncode}.")
        finally:
            if program.poll() is None:
                program.kill()
                program.wait()
