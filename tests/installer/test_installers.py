"""What people download: the locks, the entry in the menu, the installer that is a shell script, the one for Windows."""

from __future__ import annotations

import ast
import gzip
import importlib.util
import json
import re
import shutil
import socket
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from PIL import Image

import engine
from app.dialogs.about import PARTS
from engine.export import sound, video
from engine.export.ffmpeg import ONLY, executable
from engine.services import doctor
from tests.conftest import ROOT

INSTALLER = ROOT / "installer"
LOCK = (INSTALLER / "lock" / "standard.txt").read_text("utf-8")
STAMP = {"version": "1.2.3", "commit": "abc", "date": "2026-01-02", "system": "linux x86_64", "python": "3.11.7"}
ENTRY, STORE = INSTALLER / "linux" / "vivant.desktop", INSTALLER / "linux" / "vivant.metainfo.xml"


def module(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name.replace("/", "_"), INSTALLER / f"{name}.py")
    assert spec
    assert spec.loader
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


packages, examine = module("linux/packages"), module("bundle/examine")
extend, ffmpeg = module("bundle/extend"), module("linux/ffmpeg")
stand_ins = module("bundle/stand_ins")


def versions(text: str) -> dict[str, str]:
    return {
        name.lower().replace("_", "-"): version for name, version in re.findall(r"^([\w.-]+)==([^\s;]+)", text, re.M)
    }


def test_a_bundle_holds_the_versions_that_the_tests_run_with() -> None:
    pins = versions((INSTALLER / "constraints.txt").read_text("utf-8"))
    locked = versions(LOCK)
    del locked["colorama"]  # Windows only
    assert {name: pins.get(name) for name in locked} == locked


@pytest.mark.parametrize("name", ["standard", "tools"])
def test_every_version_is_locked_by_hash_and_no_address_is_named(name: str) -> None:
    text = (INSTALLER / "lock" / f"{name}.txt").read_text("utf-8")
    entries = re.split(r"\n(?=\w)", text.strip())
    assert len(entries) > 10
    assert all(re.match(r"[\w.-]+==\S+", entry) and "--hash=sha256:" in entry for entry in entries)
    assert "://" not in text


def test_the_lock_has_all_that_the_window_needs() -> None:
    needed = [name.lower().replace("_", "-") for name in PARTS]
    assert set(needed) <= set(versions(LOCK))


def test_a_bundle_fetches_all_that_the_large_models_ask_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    asked = {line for line in project["optional-dependencies"]["models"] if not line.startswith("torch")}
    assert asked <= set((INSTALLER / "lock" / "large.in").read_text("utf-8").splitlines())


def test_the_list_of_parts_in_the_window_finds_every_part_in_a_bundle() -> None:
    assert {"vivant", *PARTS} <= set(value_in_spec("PARTS"))


def value_in_spec(name: str) -> tuple[str, ...]:
    spec = ast.parse((INSTALLER / "bundle" / "vivant.spec").read_text("utf-8"))
    return next(
        ast.literal_eval(node.value)
        for node in spec.body
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name) and node.targets[0].id == name
    )


def test_every_folder_of_resources_is_in_a_bundle() -> None:
    only_for_the_readme = {"readme"}
    folders = {path.name for path in (ROOT / "resources").iterdir() if path.is_dir()}
    assert folders - only_for_the_readme == set(value_in_spec("RESOURCES"))


def test_the_ffmpeg_of_bundles_is_built_with_every_encoder_that_clips_are_written_with() -> None:
    recipe = (INSTALLER / "ffmpeg" / "build.sh").read_text("utf-8")
    built = {
        word
        for kind, words in re.findall(r"--enable-(encoder|demuxer|muxer)=(\S+)", recipe)
        for word in (f"{kind} {name}" for name in words.split(","))
    }
    sounds = {options[options.index("-c:a") + 1] for options in sound.ENCODERS.values()}
    videos = {codec.encoder for codec in vars(video).values() if isinstance(codec, video.Codec)}
    encoders = {name.replace("-", "_") for name in {*sounds, *videos, *doctor.ENCODERS}}
    containers = {name for part in (ONLY[3], sound.ONLY[3]) for name in part.split(",")} - {"webm"}  # read as matroska
    assert len(videos) > 5
    wanted = {f"encoder {name}" for name in encoders} | {f"demuxer {name}" for name in containers} | {"muxer avif"}
    assert wanted - built == set()


def test_the_ffmpeg_of_bundles_has_every_filter_and_container_that_is_asked_for() -> None:
    """What a full ffmpeg calls a filter, where it stands in a text of the sources as one does: `scale=` or `,scale`."""
    recipe = (INSTALLER / "ffmpeg" / "build.sh").read_text("utf-8")
    built = {
        name for words in re.findall(r"--enable-(?:filter|muxer|demuxer)=(\S+)", recipe) for name in words.split(",")
    }
    listed = subprocess.run(
        [executable(), "-hide_banner", "-filters"], capture_output=True, text=True, check=True
    ).stdout
    filters = set(re.findall(r"^ [T.][S.][C.]? (\w+)", listed, re.M))
    texts: list[str] = []
    after_f: list[str] = []
    for path in [*(ROOT / "engine" / "export").glob("*.py"), ROOT / "engine" / "generators" / "diffusers" / "ltx2.py"]:
        tree = ast.parse(path.read_text("utf-8"))
        texts += [
            node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
        ]
        after_f += re.findall(r'"-f", "(\w+)"', path.read_text("utf-8"))
    used = {word for text in texts for word in re.findall(r"(?:^|[,;\]])([a-z0-9]+)=", text)} & filters
    assert {"scale", "asetpts", "afade", "minterpolate", "setpts"} <= used
    assert used - built == set()
    assert {"h264", "avif", "wav"} <= set(after_f)
    assert set(after_f) - built - {"lavfi"} == set()


def test_a_bundle_tells_its_build(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert engine.build() == "run from its source"
    stamp = tmp_path / "build.json"
    stamp.write_text(json.dumps(STAMP))
    monkeypatch.setattr(engine, "STAMP", stamp)
    assert engine.build() == "bundle of 2026-01-02 for linux x86_64, commit abc, Python 3.11.7"


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="needs desktop-file-validate")
def test_the_entry_in_the_menu_is_valid() -> None:
    done = subprocess.run(["desktop-file-validate", ENTRY], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="needs appstreamcli")
def test_what_software_centres_show_is_valid(tmp_path: Path) -> None:
    filled = tmp_path / f"{packages.RELEASE['id']}.metainfo.xml"
    filled.write_text(packages.fill(STORE.read_text("utf-8"), STAMP), "utf-8")
    command = ["appstreamcli", "validate", "--no-net", str(filled)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_menu_and_the_software_centre_name_the_same_pictures() -> None:
    found = re.search(r"^MimeType=(.*);$", ENTRY.read_text("utf-8"), re.M)
    assert found
    assert found[1].split(";") == re.findall(r"<mediatype>(.*)</mediatype>", STORE.read_text("utf-8"))


def test_what_a_releaser_must_set_stands_in_one_file_alone() -> None:
    texts = {
        path: path.read_text("utf-8")
        for path in INSTALLER.rglob("*")
        if path.suffix in {".py", ".xml", ".nsi", ".sh", ".spec", ".desktop", ""} and path.is_file()
    }
    assert len(texts) > 10
    for placeholder in packages.RELEASE.values():
        assert not [path.name for path, text in texts.items() if placeholder in text]


@pytest.fixture
def toy_bundle(tmp_path: Path) -> Path:
    """Where the bundle would be, a program that says what it was given."""
    bundle = tmp_path / "bundle"
    (bundle / "_internal").mkdir(parents=True)
    program = bundle / "vivant"
    program.write_text('#!/bin/sh\necho "vivant: $*"\n')
    program.chmod(0o755)
    return bundle


@pytest.fixture
def icons(tmp_path: Path) -> Path:
    folder = tmp_path / "icons"
    folder.mkdir()
    for side in packages.SIDES:
        Image.new("RGBA", (side, side), "orange").save(folder / f"{side}.png")
    Image.new("RGBA", (64, 64), "orange").save(folder / "vivant.ico")
    shutil.copy(ROOT / "resources" / "icons" / "vivant.svg", folder)
    return folder


@pytest.mark.skipif(sys.platform != "linux", reason="Linux only")
def test_the_self_installing_file_installs_runs_and_leaves_nothing(
    tmp_path: Path, toy_bundle: Path, icons: Path
) -> None:
    tree, home = tmp_path / "tree", tmp_path / "ann o'nym"
    packages.lay_out(tree, "lib/vivant", ".", toy_bundle, icons, STAMP)
    shutil.copy(INSTALLER / "linux" / "install.sh", tree)

    def install(home: Path) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["sh", "./install.sh"], cwd=tree, env={"HOME": str(home), "PATH": "/usr/bin:/bin"}, capture_output=True, text=True, check=False
        )  # fmt: skip

    home.mkdir()
    refused = install(home)
    assert refused.returncode == 2
    assert "without quotes" in refused.stderr

    home = tmp_path / "ann maria"
    other = home / ".local" / "share" / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.touch()
    before = {path for path in home.rglob("*") if path.name != "mimeinfo.cache"}
    for _ in range(2):  # the second time over the first
        done = install(home)
        assert done.returncode == 0, done.stderr
    said = subprocess.run([home / ".local/bin/vivant", "a b"], capture_output=True, text=True, check=True).stdout
    assert said == "vivant: a b\n"
    share = home / ".local" / "share"
    assert gzip.decompress((share / "man/man1/vivant.1.gz").read_bytes()) == b"vivant: manual\n"
    assert (share / "bash-completion/completions/vivant").read_text() == "vivant: completion bash\n"
    assert (share / "fish/vendor_completions.d/vivant.fish").read_text() == "vivant: completion fish\n"
    entry = (other.parent / "vivant.desktop").read_text("utf-8")
    assert f'Exec="{home}/.local/lib/vivant/vivant" %F' in entry
    assert (home / ".local/share/icons/hicolor/48x48/apps/vivant.png").exists()
    subprocess.run([home / ".local/lib/vivant/uninstall"], check=True, capture_output=True)
    assert {path for path in home.rglob("*") if path.name != "mimeinfo.cache"} == before


def test_the_manifest_for_flatpak_installs_what_is_laid_out(tmp_path: Path, toy_bundle: Path, icons: Path) -> None:
    (tmp_path / "dist").mkdir()
    (tmp_path / "work").mkdir()
    shutil.copytree(icons, tmp_path / "work" / "icons")
    tree = tmp_path / "tree"
    packages.lay_out(tree, "lib/vivant", ".", toy_bundle, icons, STAMP)
    manifest = packages.flatpak_manifest(tree)
    assert manifest["id"].count(".") >= 2  # what flatpak asks of a name
    assert (tree / "share" / "applications" / manifest["rename-desktop-file"]).is_file()
    assert list(tree.rglob(f"{manifest['rename-icon']}.png"))
    (module,) = manifest["modules"]
    assert {path.name for path in tree.iterdir()} == set(module["build-commands"][0].split()[2:-1])
    if shutil.which("flatpak-builder"):
        written = tmp_path / "dist" / f"{manifest['id']}.json"
        written.write_text(json.dumps(manifest))
        told = subprocess.run(
            ["flatpak-builder", "--show-manifest", written], cwd=tmp_path, capture_output=True, text=True, check=True
        )  # which leaves a cache in the working folder
        assert json.loads(told.stdout)["command"] == "vivant"


@pytest.mark.skipif(not shutil.which("makensis"), reason="needs makensis (apt install nsis)")
def test_the_installer_for_windows_compiles(tmp_path: Path, toy_bundle: Path, icons: Path) -> None:
    out = tmp_path / "vivant-1.2.3-setup.exe"
    defines = {"VERSION": "1.2.3", "PAYLOAD": toy_bundle, "ICON": icons / "vivant.ico", "OUT": out, "AMD64": "1"}
    words = [f"-D{name}={value}" for name, value in defines.items()]
    done = subprocess.run(
        ["makensis", "-WX", *words, INSTALLER / "windows" / "vivant.nsi"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout
    assert out.read_bytes()[:2] == b"MZ"


def test_a_bundle_that_has_grown_too_large_stops_the_build(toy_bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (toy_bundle / "_internal" / "part").mkdir()
    (toy_bundle / "_internal" / "part" / "big").write_bytes(bytes(2_000_000))
    assert "2.0 MB  part" in examine.sizes(toy_bundle)
    monkeypatch.setattr(examine, "MOST_BYTES", 10**6)
    with pytest.raises(SystemExit, match="takes 2 MB; 1 are allowed"):
        examine.sizes(toy_bundle)


@pytest.mark.skipif(sys.platform == "win32", reason="the toy is a shell script")
def test_a_damaged_bundle_stops_the_build(toy_bundle: Path) -> None:
    finding = json.dumps({"name": "ffmpeg", "ok": False, "text": "missing"})
    (toy_bundle / "vivant").write_text(f"#!/bin/sh\necho '{finding}'\nexit 1\n")
    with pytest.raises(SystemExit, match="damaged"):
        examine.examine(toy_bundle)


def test_what_is_added_to_a_bundle_stands_in_its_bill_of_materials(tmp_path: Path) -> None:
    about = tmp_path / "packages" / "Toy_Torch-2.0+cpu.dist-info"
    about.mkdir(parents=True)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: Toy_Torch\nVersion: 2.0+cpu\n")
    bill = tmp_path / "sbom.cdx.json"
    bill.write_text(json.dumps({"components": [{"name": "numpy", "version": "2"}]}))
    extend.describe_packages(tmp_path / "packages", bill)
    parts = json.loads(bill.read_text("utf-8"))["components"]
    assert [(part["name"], part.get("purl")) for part in parts[1:]] == [("toy-torch", "pkg:pypi/toy-torch@2.0%2Bcpu")]


@pytest.mark.skipif(sys.platform == "win32", reason="a named pipe there")
def test_an_open_window_is_known_by_its_socket(tmp_path: Path) -> None:
    (tmp_path / "vivant-run-0").mkdir()
    assert not examine.is_listening(tmp_path)
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(str(tmp_path / "vivant-run-0" / "vivant-0123"))
        assert examine.is_listening(tmp_path)


def test_a_source_that_is_nowhere_stops_the_build_by_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    recipe = INSTALLER / "ffmpeg"
    named = [line.split()[1] for line in (recipe / "sources.sha256").read_text("utf-8").splitlines()]
    assert [name.split("_")[0] for name in named] == ["dav1d", "ffmpeg", "nv-codec-headers", "svt-av1"]
    monkeypatch.setenv("PATH", str(tmp_path))  # without an apt
    (tmp_path / "apt-cache").write_text("#!/bin/sh\n")
    (tmp_path / "apt-cache").chmod(0o755)
    with pytest.raises(SystemExit, match=re.escape(named[0])):
        ffmpeg.build_ffmpeg(recipe, tmp_path / "work")


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("gcc"), reason="as bundles for Linux are made")
def test_a_stand_in_loads_in_place_of_a_codec_and_what_only_that_needed_goes(tmp_path: Path) -> None:
    inner = tmp_path / "_internal"
    libraries, cv2 = inner / stand_ins.FOLDER, inner / "cv2"
    libraries.mkdir(parents=True)
    cv2.mkdir()

    def compile_c(out: Path, source: str, *options: str) -> None:
        (tmp_path / "x.c").write_text(source)
        command = ["gcc", "-shared", "-fPIC", f"-Wl,-soname,{out.name}", "-o", out, tmp_path / "x.c", *options]
        subprocess.run(list(map(str, command)), check=True)

    (tmp_path / "versions").write_text("LIBAV_62 { global: av_open; };")
    compile_c(libraries / "libvpx-1.so.1", "int vpx(void) { return 1; }")
    compile_c(libraries / "libpng-1.so.1", "int png(void) { return 7; }")
    needs = [f"-Wl,-rpath,{libraries}", "-Wl,--no-as-needed"]
    compile_c(
        libraries / "libavcodec-1.so.1", "int vpx(void); int av_open(void) { return vpx(); }",
        f"-Wl,--version-script={tmp_path / 'versions'}", *needs, str(libraries / "libvpx-1.so.1"),
    )  # fmt: skip
    compile_c(
        cv2 / "cv2.so", "int av_open(void); int png(void); int open_it(void) { return av_open(); } int ask(void) { return png(); }",
        *needs, str(libraries / "libavcodec-1.so.1"), str(libraries / "libpng-1.so.1"),
    )  # fmt: skip
    (inner / "libvpx-1.so.1").symlink_to(libraries / "libvpx-1.so.1")
    stand_ins.replace_codecs(inner, tmp_path / "work")
    assert sorted(path.name for path in libraries.iterdir()) == ["libavcodec-1.so.1", "libpng-1.so.1"]
    assert not (inner / "libvpx-1.so.1").is_symlink()
    code = (
        f"import ctypes; found = ctypes.CDLL({str(cv2 / 'cv2.so')!r}); print(found.ask(), flush=True); found.open_it()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout == "7\n"
    assert done.returncode < 0
    assert done.stderr == "OpenCV's own video codecs are not in this bundle.\n"


def test_nothing_calls_the_codecs_of_opencv() -> None:
    """They are not in bundles. Pictures are decoded by it in one place, and only WebP."""
    sources = [path for name in ("app", "engine") for path in (ROOT / name).rglob("*.py")]
    texts = {path.relative_to(ROOT).as_posix(): path.read_text("utf-8") for path in sources}
    assert [name for name, text in texts.items() if re.search(r"cv2\.(Video|imread|imwrite|imencode)", text)] == []
    assert [name for name, text in texts.items() if "cv2.imdecode" in text] == ["engine/imaging/decoding.py"]
