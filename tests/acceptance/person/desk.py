"""A day at the desk: the small things that are noticed only where they do not work."""

from __future__ import annotations

import time
from pathlib import Path

from PIL import Image

from tests.acceptance.person.hands import Hands, open_window
from tests.acceptance.person.scenes import packshots, start_with
from tests.conftest import SAMPLES

TABS = 30  # that lead to a sample at the latest
PHOTOS = 12  # fewer than make a batch, more than are seen at a time


def small_things(work: Path, out: Path) -> str:
    """Enter, paste, a web address, the queue, the wheel, the search, the guide, and the bin."""
    home, done = work / "home", list[str]()
    start_with(home)
    with open_window(home, out, 1.0, XDG_DATA_HOME=str(work / "data")) as hands:
        first_page(hands, work, done)
        queue(hands, work, out, done)
        strip(hands, out, done)
        hands.key("F1")
        hands.focus("Guide")
        hands.look("desk-guide")
        hands.key("Escape")
        hands.focus()
        done.append("the guide opens by F1")
        hands.click(kind="Card", across=0.5, down=0.4)
        hands.key("F2")
        hands.focus("Rename clip")
        hands.key("ctrl+a")
        hands.type("Summer sale")
        hands.key("Return")
        hands.focus()
        hands.wait(lambda state: "Summer sale" in state["names"], "another name")
        hands.click(kind="Card", across=0.5, down=0.4)
        hands.key("Delete")
        hands.wait(lambda state: "Summer sale" not in state["names"], "a clip deleted")
    thrown = [path.name for path in (work / "data" / "Trash" / "files").iterdir()]
    assert any(name.startswith("Summer sale ") for name in thrown), thrown
    done.append("a deleted clip lies in the bin under its name")
    return "; ".join(done)


def first_page(hands: Hands, work: Path, done: list[str]) -> None:
    for _ in range(TABS):
        if any(said.startswith("Try the sample") for said in hands.state["focus"]):
            break
        hands.key("Tab")
    else:
        raise SystemExit(f"Tab leads to no sample: {hands.state['focus']}")
    hands.look("desk-sample")
    hands.key("Return")
    hands.wait(lambda state: state["stage"] != "Empty", "a sample to open by Enter")
    done.append("Enter opens a sample")
    with Image.open(SAMPLES / "books.jpg") as picture:
        picture.resize((600, 400)).save(work / "copied.png")
    before = hands.state["title"]
    with hands.picture_copied(work / "copied.png"):
        hands.click("Seed", kind="QComboBox", across=0.3)
        hands.key("ctrl+v")
        hands.wait(lambda state: state["title"] != before, "the picture of the clipboard, pasted in a number field")
    done.append("Ctrl+V in a number field opens the picture")
    hands.drop("https://example.org/shoe.jpg")
    hands.wait(lambda state: "web address" in state["notice"], "a sentence about a web address")
    done.append("a web address is answered")


def queue(hands: Hands, work: Path, out: Path, done: list[str]) -> None:
    files = sorted(packshots(work / "photos").rglob("*.jpg"))[:PHOTOS]
    hands.drop(*files)
    hands.find(f"{PHOTOS} photos are open. What do you want to make of them?")
    hands.look("desk-many-asked")
    hands.click(f"Make {PHOTOS} clips", kind="QPushButton")
    told = hands.wait(lambda state: state["queue"].endswith(f"of {PHOTOS}"), "how far the queue is")["queue"]
    hands.look("desk-queue")
    hands.key("ctrl+p")
    hands.wait(lambda state: not state["busy"], "the queue to pause")
    held = hands.state["states"].count("finished")
    time.sleep(3)
    assert hands.state["states"].count("finished") == held, "the queue goes on while it is paused"
    hands.key("ctrl+p")
    shares: dict[str, float] = {}
    while set((now := hands.state)["states"]) != {"finished"}:
        which = next((key for key, state in zip(now["clips"], now["states"], strict=True) if state != "finished"), "")
        assert now["share"] == 0 or now["share"] >= shares.get(which, 0.0), "progress started anew"
        shares[which] = now["share"]
        time.sleep(0.2)
    done.append(f"“{told}”, pause and resume; progress only grows")


def strip(hands: Hands, out: Path, done: list[str]) -> None:
    hands.move_to(hands.find(kind="CardArea"))
    before = hands.state["scroll"]
    hands.screen.do("click", "--repeat", 6, "--delay", 60, 4)
    scrolled = hands.wait(lambda state: state["scroll"] < before, "the strip to scroll by the wheel")["scroll"]
    count = len(hands.state["clips"])
    hands.key("ctrl+Return")
    hands.wait(lambda state: state["states"].count("finished") == count + 1, "another clip")
    assert hands.state["scroll"] == scrolled, "the strip went away from the hand"
    done.append("the wheel scrolls, and the strip stays there")
    hands.click("Search clips", kind="QLineEdit")
    hands.type("zzz")
    hands.find("Nothing found")
    hands.look("desk-nothing-found")
    assert not hands.state["cards"]
    hands.key("ctrl+Return")
    hands.wait(lambda state: state["states"].count("finished") == count + 2, "a clip in spite of the search")
    assert len(hands.state["cards"]) == 1, "the search hides the clip just made"
    hands.key("ctrl+a", "BackSpace")
    done.append("the search says that nothing is found, and hides no new clip")
