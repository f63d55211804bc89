"""The real window over the real bus of assistive technology: read and pressed as a screen reader does it."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT, SAMPLES

SYSTEM_PYTHON = Path("/usr/bin/python3")
HAS_INTROSPECTION = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
SCRIPT = """\
"$1" -m app "$2" > "$3" 2>&1 &
window=$!
"$4" "$5" vivant "is finished." Dramatic Animate
kill $window
wait $window
"""


def missing() -> str:
    """What this test lacks on this computer; on Debian: at-spi2-core, dbus, python3-gi, gir1.2-atspi-2.0, xvfb."""
    if lacking := [name for name in ("dbus-run-session", "xvfb-run") if shutil.which(name) is None]:
        return ", ".join(lacking)
    if not Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists() or not SYSTEM_PYTHON.exists():
        return "the bus of assistive technology"
    asked = subprocess.run([SYSTEM_PYTHON, "-c", HAS_INTROSPECTION], capture_output=True, check=False)
    return "GObject introspection of AT-SPI" if asked.returncode else ""


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What is told of the window after “Dramatic” and “Animate” were pressed and the clip was made; what was said."""
    if lacking := missing():
        pytest.skip(f"this needs {lacking}")
    place = tmp_path_factory.mktemp("at-spi")
    runtime = place / "run"
    runtime.mkdir(mode=0o700)
    environment = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "LANGUAGE")} | {
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "VIVANT_HOME": str(place / "home"), "LANG": "C.UTF-8",
        "LC_ALL": "C.UTF-8", "XDG_RUNTIME_DIR": str(runtime), "XDG_CONFIG_HOME": str(place),
    }  # fmt: skip
    done = subprocess.run(
        [
            "xvfb-run", "-a", "-s", "-screen 0 1280x900x24", "dbus-run-session", "--", "bash", "-c", SCRIPT, "bash",
            sys.executable, SAMPLES / "dog.jpg", place / "window.txt", SYSTEM_PYTHON,
            ROOT / "tests" / "support" / "screen_reader.py",
        ],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    assert lines, (done.stderr, (place / "window.txt").read_text())
    found: dict[str, Any] = json.loads(lines[-1])
    return found


def of_role(told: dict[str, Any], role: str) -> list[dict[str, Any]]:
    return [one for one in told["tree"] if one["role"] == role]


def test_everything_that_takes_the_keyboard_has_a_name(told: dict[str, Any]) -> None:
    reached = [one for one in told["tree"] if "FOCUSABLE" in one["states"]]
    assert len(reached) > 20
    assert [one for one in reached if not one["name"] and not one["label"]] == []
    boxes = of_role(told, "combo box")
    assert {one["label"] for one in boxes} >= {"Camera", "Length", "Loop", "Model"}
    assert not [one for one in told["tree"] if "<qt>" in one["description"]]


def test_strengths_are_radio_buttons_and_a_press_chooses(told: dict[str, Any]) -> None:
    radios = {one["name"]: "CHECKED" in one["states"] for one in of_role(told, "radio button")}
    assert radios == {"Subtle": False, "Natural": False, "Dramatic": True}


def test_the_clip_is_an_item_of_the_list(told: dict[str, Any]) -> None:
    assert [one["name"] for one in of_role(told, "list")] == ["Clips"]
    items = of_role(told, "list item")
    assert [(one["name"], "SELECTED" in one["states"]) for one in items] == [("dog.jpg, finished", True)]


def test_start_progress_and_end_are_announced(told: dict[str, Any]) -> None:
    heard = told["heard"]
    assert heard[0] == "dog.jpg: Starting"
    assert any(text.endswith("percent") for text in heard)
    assert heard[-1] == "“dog.jpg” is finished."
