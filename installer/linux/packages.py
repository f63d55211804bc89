"""A bundle becomes a Debian package, a file that installs itself, an AppImage, a Flatpak."""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
import subprocess
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
RELEASE = tomllib.loads((HERE.parent / "release.toml").read_text("utf-8"))
SIDES = (16, 24, 32, 48, 64, 128, 256, 512)
ARCHITECTURES = {"linux x86_64": "amd64", "linux arm64": "arm64"}
# What the program prints of itself, and where shells and `man` look for it below `share`.
PRINTED = {
    "man/man1/vivant.1.gz": ("manual",),
    "bash-completion/completions/vivant": ("completion", "bash"),
    "zsh/vendor-completions/_vivant": ("completion", "zsh"),  # Debian
    "zsh/site-functions/_vivant": ("completion", "zsh"),  # elsewhere
    "fish/vendor_completions.d/vivant.fish": ("completion", "fish"),
}
# Plugins that Qt does without, where what they need is not there.
OPTIONAL = ("wayland", "Wayland", "Wl", "/egl")


def build_deb(bundle: Path, work: Path, dist: Path, stamp: dict[str, str], moment: str) -> None:
    """dist/vivant_VERSION_ARCHITECTURE.deb: all in /usr/lib/vivant, a link in /usr/bin, an entry in the menu."""
    tree = work / "deb"
    lay_out(tree, "usr/lib/vivant", "usr", bundle, work / "icons", stamp)
    command = tree / "usr" / "bin" / "vivant"
    command.parent.mkdir()
    command.symlink_to("../lib/vivant/vivant")
    papers = tree / "usr" / "share" / "doc" / "vivant"
    papers.mkdir(parents=True)
    (papers / "copyright").symlink_to("../../../lib/vivant/_internal/licences/VIVANT.txt")
    (papers / "licences").symlink_to("../../../lib/vivant/_internal/licences")
    architecture = ARCHITECTURES[stamp["system"]]
    control = (HERE / "control").read_text("utf-8")
    size = sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    filled = fill(control, stamp | {"architecture": architecture, "size": str(size // 1024), "depends": needs(bundle)})
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN" / "control").write_text(filled, "utf-8")
    set_times(tree, moment)
    out = dist / f"vivant_{stamp['version']}_{architecture}.deb"
    out.unlink(missing_ok=True)
    call(
        "dpkg-deb",
        "--root-owner-group",
        *(["-Zgzip", "-z1"] if quick() else ["-Zxz", "-z6"]),
        "--build",
        tree,
        out,
        SOURCE_DATE_EPOCH=moment,
    )
    tell(out)


def build_run(bundle: Path, work: Path, dist: Path, stamp: dict[str, str], moment: str) -> None:
    """dist/vivant-VERSION-MACHINE.run: installs for one person, without asking anyone's leave."""
    tree = work / "run"
    lay_out(tree, "lib/vivant", ".", bundle, work / "icons", stamp)
    shutil.copy(HERE / "install.sh", tree)
    set_times(tree, moment)
    out = dist / f"vivant-{stamp['version']}-{stamp['system'].split()[1]}.run"
    ordered = f"--sort=name --mtime=@{moment} --owner=0 --group=0 --numeric-owner"
    day = stamp["date"]  # makeself writes the day of packing into its head
    call(
        "makeself", "--nox11", "--gzip", "--complevel", "1n" if quick() else "9n",  # n: without the moment of packing
        "--tar-extra", ordered,
        "--packaging-date", day, tree, out, f"Vivant {stamp['version']}", "./install.sh",
    )  # fmt: skip
    tell(out)


def build_appimage(bundle: Path, work: Path, dist: Path, stamp: dict[str, str], moment: str) -> None:
    """dist/Vivant-VERSION-MACHINE.AppImage, by appimagetool."""
    if not shutil.which("appimagetool"):
        raise SystemExit("appimagetool is not on the PATH: an AppImage needs it.")
    tree = work / "Vivant.AppDir"
    lay_out(tree, "usr/lib/vivant", "usr", bundle, work / "icons", stamp)
    (tree / "AppRun").symlink_to("usr/lib/vivant/vivant")
    (tree / ".DirIcon").symlink_to("vivant.png")
    shutil.copy(work / "icons" / "256.png", tree / "vivant.png")
    shutil.copy(HERE / "vivant.desktop", tree)
    out = dist / f"Vivant-{stamp['version']}-{stamp['system'].split()[1]}.AppImage"
    call("appimagetool", "--no-appstream", tree, out, SOURCE_DATE_EPOCH=moment)
    tell(out)


def build_flatpak(bundle: Path, work: Path, dist: Path, stamp: dict[str, str], moment: str) -> None:
    """dist/ID.json, a manifest for the bundle laid out beside it; by flatpak-builder, where it is, dist/*.flatpak.

    The runtime that the manifest names must be installed, or be to be had.
    """
    tree = work / "flatpak"
    lay_out(tree, "lib/vivant", ".", bundle, work / "icons", stamp)
    set_times(tree, moment)
    manifest = dist / f"{RELEASE['id']}.json"
    manifest.write_text(json.dumps(flatpak_manifest(tree), indent=2) + "\n", "utf-8")
    print(f"  {manifest.name}")
    if not shutil.which("flatpak-builder"):
        print("  flatpak-builder is not on the PATH: the manifest is written, and nothing is built.")
        return
    repository = work / "flatpak-repository"
    state = f"--state-dir={work / 'flatpak-state'}"
    call("flatpak-builder", "--force-clean", state, f"--repo={repository}", work / "flatpak-build", manifest)
    out = dist / f"vivant-{stamp['version']}.flatpak"
    call("flatpak", "build-bundle", repository, out, RELEASE["id"])
    tell(out)


def flatpak_manifest(tree: Path) -> dict[str, object]:
    """A manifest for flatpak-builder: the bundle as it is laid out in `tree`, which brings Python, Qt and ffmpeg.

    It reads photos where they are and writes clips beside them; the network is for the weights of large models.
    """
    name = RELEASE["id"]
    commands = [
        "cp -a lib share /app/",
        "mkdir -p /app/bin && ln -s ../lib/vivant/vivant /app/bin/vivant",
        f"sed -i 's/vivant.desktop/{name}.desktop/' /app/share/metainfo/{name}.metainfo.xml",
    ]
    return {
        "id": name,
        "runtime": "org.freedesktop.Platform",
        "runtime-version": "24.08",
        "sdk": "org.freedesktop.Sdk",
        "command": "vivant",
        "rename-desktop-file": "vivant.desktop",
        "rename-icon": "vivant",
        "finish-args": [
            "--share=ipc", "--socket=wayland", "--socket=fallback-x11", "--device=dri", "--share=network",
            "--filesystem=home", "--talk-name=org.a11y.Bus",
        ],
        "build-options": {"no-debuginfo": True, "strip": False},
        "modules": [
            {
                "name": "vivant", "buildsystem": "simple", "build-commands": commands,
                "sources": [{"type": "dir", "path": str(tree)}],
            }
        ],
    }  # fmt: skip


def lay_out(tree: Path, home: str, prefix: str, bundle: Path, icons: Path, stamp: dict[str, str]) -> None:
    """The bundle at `home` in `tree`, and under `prefix` what desktops, shells and `man` look for.

    The bundle's files are linked.
    """
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(bundle, tree / home, symlinks=True, copy_function=os.link)
    share = tree / prefix / "share"
    for side in SIDES:
        place = share / "icons" / "hicolor" / f"{side}x{side}" / "apps"
        place.mkdir(parents=True)
        shutil.copy(icons / f"{side}.png", place / "vivant.png")
    drawing = share / "icons" / "hicolor" / "scalable" / "apps"
    drawing.mkdir(parents=True)
    shutil.copy(icons / "vivant.svg", drawing)
    for folder, name, kept_as in (
        ("applications", "vivant.desktop", "vivant.desktop"),
        ("metainfo", "vivant.metainfo.xml", f"{RELEASE['id']}.metainfo.xml"),
    ):
        (share / folder).mkdir()
        (share / folder / kept_as).write_text(fill((HERE / name).read_text("utf-8"), stamp), "utf-8")
    for place, words in PRINTED.items():
        printed = subprocess.run([bundle / "vivant", *words], capture_output=True, check=True).stdout
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        (share / place).write_bytes(gzip.compress(printed, mtime=0) if place.endswith(".gz") else printed)


def fill(text: str, values: dict[str, str]) -> str:
    known = RELEASE | values
    return re.sub(r"@([A-Z]+)@", lambda found: known[found[1].lower()], text)


def needs(bundle: Path) -> str:
    """The packages that hold what the bundle looks for outside itself, and the C library it was built for."""
    files = [path for path in bundle.rglob("*") if path.is_file() and (".so" in path.name or path.name == "vivant")]
    outputs = [readelf(path) for path in files if not any(word in str(path) for word in OPTIONAL)]
    asked = set().union(*(re.findall(r"\(NEEDED\).*\[(.+)\]", text) for text in outputs)) - {
        path.name for path in files
    }
    found = dict(re.findall(r"^\s+(\S+) \(libc6,x86-64.*=> (\S+)$", output("ldconfig", "-p"), re.MULTILINE))
    if lost := asked - set(found):
        raise SystemExit(f"The bundle needs {', '.join(sorted(lost))}, and this system lacks it.")
    packages = {package_of(Path(found[name])) for name in asked}
    versions = re.findall(r"GLIBC_(\d+)\.(\d+)", "".join(outputs))
    newest = ".".join(map(str, max((int(major), int(minor)) for major, minor in versions)))
    return ", ".join(sorted(f"{name} (>= {newest})" if name == "libc6" else name for name in packages))


def readelf(path: Path) -> str:
    return output("readelf", "--dynamic", "--version-info", str(path))


def package_of(library: Path) -> str:
    """On a merged /usr a file may be known by its older name."""
    names = [str(library), str(library.resolve()), *(str(p).removeprefix("/usr") for p in (library, library.resolve()))]
    for name in names:
        if owner := output("dpkg-query", "-S", name, check=False):
            return owner.split(":")[0]
    raise SystemExit(f"The bundle needs {library}, but no package owns it.")


def output(*command: str, check: bool = True) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=check).stdout


def set_times(tree: Path, moment: str) -> None:
    """Nothing younger than the commit, so that two builds of it agree."""
    for path in [tree, *tree.rglob("*")]:
        os.utime(path, (int(moment), int(moment)), follow_symlinks=False)


def call(*command: object, **more: str) -> None:
    subprocess.run([str(word) for word in command], env={**os.environ, **more}, stdout=subprocess.DEVNULL, check=True)


def quick() -> bool:
    return bool(os.environ.get("VIVANT_QUICK"))


def tell(out: Path) -> None:
    print(f"  {out.name}: {out.stat().st_size / 1e6:.1f} MB")
