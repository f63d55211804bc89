#!/usr/bin/env python3
"""Tries a package the way a user does, in a fresh Debian without Python, and writes down what happened.

    sudo .venv/bin/python installer/proof/clean_box.py bookworm dist/vivant_0.1.0_amd64.deb
    sudo .venv/bin/python installer/proof/clean_box.py trixie dist/vivant-0.1.0-x86_64.run

Install, doctor, open the real window on a virtual screen, drop a photo, animate, export, open with a photo, uninstall;
then every file of the box is compared with what was there before. The transcript and pictures of the screen go to
dist/proof/. Needs root (chroot), debootstrap, Xvfb, xdotool, and Vivant's own development environment.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

from box import PERSON, Box, Transcript
from screen import Screen, virtual_screen, wait_for

from engine.export import ffmpeg

ROOT = Path(__file__).parents[2]
HOME = f"/home/{PERSON}"
# What any desktop has and a minimal box lacks; the Debian package asks for these by itself.
DESKTOP_LIBRARIES = ("libgl1", "libegl1", "libfontconfig1", "libx11-xcb1")
OWN_FOLDERS = (".local/share/vivant", ".config/vivant", ".cache/vivant", ".local/state/vivant")
SHARED = (".config/QtProject.conf", ".cache/fontconfig")  # of all programs with such dialogs, with such fonts


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("suite", choices=["bookworm", "trixie"])
    parser.add_argument("package", type=Path)
    parser.add_argument("--pristine", type=Path, help="a minimal Debian that is there already; it is only copied")
    args = parser.parse_args()
    if "VIVANT_INSIDE" not in os.environ:  # mounts and processes of this trial end with it, however it ends
        os.environ["VIVANT_INSIDE"] = "1"
        apart = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"]
        os.execvp(apart[0], [*apart, sys.executable, *sys.argv])
    out = ROOT / "dist" / "proof" / f"{args.suite}-{args.package.suffix[1:]}"
    out.mkdir(parents=True, exist_ok=True)
    transcript = Transcript()
    boxes = ROOT / "build" / "boxes"
    boxes.mkdir(parents=True, exist_ok=True)
    try:
        pristine = args.pristine or boxes / args.suite
        box = Box.fresh(args.suite, pristine, boxes / f"{args.suite}-{args.package.suffix[1:]}", transcript)
        attempt(box, args.package, out)
    finally:
        (out / "transcript.txt").write_text("\n".join(transcript.lines) + "\n", "utf-8")


def attempt(box: Box, package: Path, out: Path) -> None:
    say = box.transcript.say
    release = re.search(r'PRETTY_NAME="(.*)"', box.path("/etc/os-release").read_text())
    say(f"{package.name} in a minimal {release[1] if release else 'Debian'}, {len(box.files())} files")
    if python := box.run("sh", "-c", "command -v python3 || true"):
        raise SystemExit(f"This box is not clean: {python}")
    say("There is no Python in it.\n")
    shutil.copy(package, box.path("/tmp"))
    box.run("apt-get", "update", "-qq")
    deb = package.suffix == ".deb"
    if not deb:
        say("A desktop's own libraries, which this box lacks:")
        box.run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *DESKTOP_LIBRARIES)
        say(f"# apt-get install {' '.join(DESKTOP_LIBRARIES)}\n")
    photo = f"{HOME}/holiday.jpg"
    shutil.copy(ROOT / "resources" / "samples" / "dog.jpg", box.path(photo))
    box.run("chown", f"{PERSON}:{PERSON}", photo)
    before = box.files()
    began = time.monotonic()
    install(box, package, deb)
    say(f"Installed after {time.monotonic() - began:.0f} s.\n")
    box.run("vivant", "--version", who=PERSON, quiet=False)
    box.run("vivant", "doctor", who=PERSON, quiet=False)
    say("Cut off from every network:")
    program = "vivant" if deb else f"{HOME}/.local/bin/vivant"
    offline = f"HOME=/tmp/offline {program} animate {photo} -o /tmp/offline.mp4 --frames 25"
    box.run("unshare", "--net", "sh", "-c", offline, quiet=False)
    say(f"    /tmp/offline.mp4, {box.path('/tmp/offline.mp4').stat().st_size} bytes\n")
    with virtual_screen() as screen:
        use(box, screen, photo, out, began)
        open_with(box, screen, photo, deb, out)
    wait_for(lambda: not box.processes(), "the end of all its processes")
    say("No process of it is left.\n")
    uninstall(box, deb)
    compare(box, before)


def install(box: Box, package: Path, deb: bool) -> None:
    place = f"/tmp/{package.name}"
    if deb:
        box.run("apt-get", "install", "-y", "-q", "--no-install-recommends", place, quiet=False)
    else:
        box.run("sh", place, who=PERSON, quiet=False)
    box.path(place).unlink()


def use(box: Box, screen: Screen, photo: str, out: Path, began: float) -> None:
    """From an empty window to a clip on the disk, by mouse and keyboard."""
    say, clip = box.transcript.say, f"{HOME}/clip.mp4"
    program = box.start("vivant", display=screen.environment["DISPLAY"])
    screen.window("Vivant")
    screen.shot(out / "1-window.png")
    say("  the window is there: 1-window.png")
    screen.drop(photo)
    screen.shot(out / "2-dropped.png")
    say("  a photo dragged from another program and dropped: 2-dropped.png")
    screen.window("holiday")
    screen.click_primary(out / "2-dropped.png")
    jobs = box.path(f"{HOME}/.local/share/vivant/jobs")
    wait_for(lambda: any(jobs.glob("*/recipe.json")), "a finished clip")
    screen.shot(out / "3-animated.png")
    say("  a click on Animate, and a clip is made: 3-animated.png")
    screen.window("holiday")
    screen.do("key", "ctrl+e")
    screen.click_primary(out / "4-export.png")
    screen.window("Export")
    screen.do("key", "ctrl+a")
    screen.do("type", clip)
    screen.do("key", "Return")
    wait_for(box.path(clip).exists, "the exported file")
    decoded = ffmpeg.decode(box.path(clip), [0, 49])
    say(f"  Export: {clip}, {box.path(clip).stat().st_size} bytes, {decoded.count} frames of {decoded.frames[0].shape}")
    say(
        f"  {time.monotonic() - began:.0f} s from the start of the installation to the first clip, in this trial's pace"
    )
    box.run("vivant", "recipe", clip, who=PERSON, quiet=False)
    screen.window("holiday")
    screen.do("key", "ctrl+q")
    status = program.wait(60)
    say(f"  Ctrl+Q: the window closed with status {status}\n")
    if status or decoded.count != 50:
        raise SystemExit("The clip or the end is not what it should be.")


def open_with(box: Box, screen: Screen, photo: str, deb: bool, out: Path) -> None:
    """What a file manager starts for "Open with": the entry's own command with the photo."""
    folder = "/usr/share" if deb else f"{HOME}/.local/share"
    entry = box.path(f"{folder}/applications/vivant.desktop")
    checked = subprocess.run(["desktop-file-validate", entry], capture_output=True, text=True, check=False)
    box.transcript.say(f"The entry in the menu is {'valid' if not checked.returncode else checked.stdout}.")
    command = re.search(r"^Exec=(.*) %F$", entry.read_text("utf-8"), re.MULTILINE)
    if checked.returncode or not command or "image/jpeg" not in entry.read_text("utf-8"):
        raise SystemExit("The entry in the menu is wrong.")
    program = box.start(command[1].strip('"'), photo, display=screen.environment["DISPLAY"])
    screen.window("holiday")
    screen.shot(out / "5-open-with.png")
    box.transcript.say("  “Open with”: the window comes with the photo: 5-open-with.png")
    screen.do("key", "ctrl+q")
    program.wait(60)


def uninstall(box: Box, deb: bool) -> None:
    if deb:
        box.run("apt-get", "purge", "-y", "-q", "--autoremove", "vivant", quiet=False)
    else:
        box.run(f"{HOME}/.local/lib/vivant/uninstall", who=PERSON, quiet=False)


def compare(box: Box, before: set[str]) -> None:
    """Nothing is left but the person's clips, in the folders that the guide names; without those, nothing at all."""
    say = box.transcript.say
    own = [box.path(f"{HOME}/{folder}") for folder in OWN_FOLDERS]
    say("What the person made and chose stays, in these folders:")
    for folder in own:
        if folder.exists():
            say(f"    ~/{folder.relative_to(box.path(HOME))}")
            shutil.rmtree(folder)
    box.path(f"{HOME}/clip.mp4").unlink()
    for name in SHARED:
        place = box.path(f"{HOME}/{name}")
        if place.exists():
            say(f"What all programs of this person share: ~/{name}")
            shutil.rmtree(place) if place.is_dir() else place.unlink()
    for folder in (".local/share", ".local/state", ".local", ".config", ".cache"):
        place = box.path(f"{HOME}/{folder}")
        if place.exists() and not any(place.iterdir()):
            place.rmdir()
    left, lost = sorted(box.files() - before), sorted(before - box.files())
    say(f"Without them: {len(left)} files more than before, {len(lost)} fewer.")
    for name in [*left, *lost][:40]:
        say(f"    {name}")
    if left or lost:
        raise SystemExit("Something is left.")


if __name__ == "__main__":
    main()
