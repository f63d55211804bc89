"""A fresh Debian that has never seen Python, to try packages in."""

from __future__ import annotations

import re
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

PERSON = "ann"
# What apt and dpkg keep for themselves, whichever package comes and goes.
BOOKKEEPING = ("var/lib/dpkg", "var/lib/apt", "var/cache", "var/log", "run", "tmp", "proc", "dev", "etc/ld.so.cache")


@dataclass
class Transcript:
    """What was done and what came of it, as it is printed."""

    lines: list[str] = field(default_factory=list)

    def say(self, text: str) -> None:
        print(text, flush=True)
        self.lines.append(re.sub(r"Linux-[^ ,]*-with", "Linux-with", text))  # the kernel is not the box's own


@dataclass(frozen=True)
class Box:
    root: Path
    transcript: Transcript

    @classmethod
    def fresh(cls, suite: str, pristine: Path, root: Path, transcript: Transcript) -> Box:
        """A copy of a minimal Debian, made by debootstrap the first time; with one person in it."""
        if not pristine.exists():
            subprocess.run(["debootstrap", "--variant=minbase", suite, pristine], check=True)
        if root.exists():
            shutil.rmtree(root)
        subprocess.run(["cp", "-a", "--reflink=auto", pristine, root], check=True)
        for words in (["-t", "proc", "proc", "proc"], ["--bind", "/dev", "dev"], ["-t", "tmpfs", "tmpfs", "dev/shm"]):
            subprocess.run(["mount", *words[:-1], root / words[-1]], check=True)
        box = cls(root, transcript)
        box.run("useradd", "--create-home", PERSON)
        return box

    def run(self, *command: str, who: str = "root", quiet: bool = True, ok: bool = True) -> str:
        """Run a command to its end; what it printed. Not `quiet`: into the transcript, with its command.

        Raises SystemExit when it fails.
        """
        if not quiet:
            self.transcript.say(f"{'#' if who == 'root' else '$'} {' '.join(command)}")
        done = subprocess.run(
            self.inside(*command, who=who), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            text=True, encoding="utf-8", check=False,
        )  # fmt: skip
        if not quiet and done.stdout.strip():
            self.transcript.say(indented(done.stdout))
        if done.returncode and ok:
            raise SystemExit(f"{' '.join(command)} failed ({done.returncode}): {done.stdout[-3000:]}")
        return done.stdout.strip()

    def start(self, *command: str, display: str) -> subprocess.Popen[bytes]:
        """Start a program with a window, as the person."""
        self.transcript.say(f"$ {' '.join(command)} &")
        with (self.root / "tmp" / "window.txt").open("ab") as told:
            return subprocess.Popen(
                self.inside(*command, who=PERSON, DISPLAY=display), stdin=subprocess.DEVNULL, stdout=told, stderr=told
            )

    def inside(self, *command: str, who: str, **more: str) -> list[str]:
        home = "/root" if who == "root" else f"/home/{who}"
        variables = {
            "HOME": home, "USER": who, "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive",
            "PATH": f"{home}/.local/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", **more,
        }  # fmt: skip
        pairs = [f"{name}={value}" for name, value in variables.items()]
        there = ["env", "-i", *pairs, "sh", "-c", 'cd "$HOME" && exec "$@"', "sh", *command]
        return ["chroot", f"--userspec={who}:{who}", str(self.root), *there]

    def path(self, inside: str) -> Path:
        return self.root / inside.lstrip("/")

    def files(self) -> set[str]:
        """Every file, link and folder, less what apt keeps for itself."""
        skipped = [word for place in BOOKKEEPING for word in ("-path", f"./{place}", "-prune", "-o")]
        told = subprocess.run(
            ["find", ".", *skipped, "-print"], cwd=self.root, capture_output=True, text=True, check=True
        )
        return set(told.stdout.splitlines())

    def processes(self) -> list[str]:
        """Programs that run out of this box."""
        found = []
        for process in Path("/proc").glob("[0-9]*"):
            try:
                if (process / "root").resolve() == self.root.resolve():
                    found.append((process / "cmdline").read_bytes().replace(b"\0", b" ").decode())
            except OSError:
                continue
        return found


def indented(text: str, most: int = 30) -> str:
    lines = text.strip().splitlines()
    shown = (
        lines if len(lines) <= most else [*lines[: most // 2], f"… {len(lines) - most} lines …", *lines[-most // 2 :]]
    )
    return "\n".join(f"    {line}" for line in shown)
