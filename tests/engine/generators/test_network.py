"""Loading a model, whole or hostile, opens no connection and reads no token, whatever its files ask for."""

from __future__ import annotations

import json
import shutil
import socket
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import torch
from huggingface_hub import constants

from engine.errors import ModelMissingError
from engine.generators import adapter
from engine.generators.diffusers import footprint, loading
from engine.generators.svd.loading import load_networks
from engine.models import MODELS
from tests.support.diffusers_toys import TOYS
from tests.support.svd_toys import save_toy

# Else a library's warning would end what it is about to do.
pytestmark = pytest.mark.filterwarnings("ignore::FutureWarning", "ignore::UserWarning", "ignore::DeprecationWarning")
SVD = "svd-xt"
STRANGE = "stranger/repository"
ASKING: tuple[Any, ...] = (STRANGE, [STRANGE], f"https://huggingface.co/{STRANGE}", None, 3)
SETTINGS = {
    "auto_map": {"AutoModel": f"{STRANGE}--x.X", "AutoTokenizer": [f"{STRANGE}--x.X", None]}, "_name_or_path": STRANGE,
    "attn_implementation": "kernels-community/x", "_attn_implementation": "kernels-community/x",
    "base_model_name_or_path": STRANGE, "text_config": STRANGE, "vision_config": STRANGE, "pretrained_model_name_or_path": STRANGE,
}  # fmt: skip
reading: list[str] = []  # files that were opened while a test watches
watching: list[bool] = []


def note(event: str, arguments: tuple[Any, ...]) -> None:
    if watching and event == "open":
        reading.append(str(arguments[0]))


sys.addaudithook(note)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    place, made = tmp_path_factory.mktemp("toys"), dict[str, Path]()

    def folder(name: str) -> Path:
        if name not in made:
            made[name] = (save_toy if name == SVD else TOYS[name])(place / name)
        return made[name]

    return folder


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[object]]:
    """What is asked of the network, by libraries that are online and have a token."""
    found: list[object] = []

    def refuse(*given: object, **named: object) -> Any:
        found.append(given)
        raise OSError("no network")

    for name in ("connect", "connect_ex", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    monkeypatch.setattr(constants, "HF_TOKEN_PATH", str(tmp_path / "token"))
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv("HF_TOKEN", raising=False)
    (tmp_path / "token").write_text("hf_secret")
    reading.clear()
    watching.append(True)
    yield found
    watching.clear()


def load(name: str, folder: Path) -> None:
    """Every part of a model, as the product loads it. Raises ModelMissingError."""
    if name == SVD:
        load_networks(folder, torch.device("cpu"), torch.float32)
        return
    for part, kind in loading.classes_in(folder, adapter(MODELS[name]).PARTS).items():
        loading.load_part(folder, part, kind, torch.float32)


def test_the_watch_itself_sees_a_library_that_asks(asked: list[object], tmp_path: Path) -> None:
    from diffusers import LTXVideoTransformer3DModel

    with pytest.raises(OSError, match="stranger/repository|no network"):
        LTXVideoTransformer3DModel.from_config(STRANGE)
    assert asked
    assert str(tmp_path / "token") in reading


@pytest.mark.parametrize("name", [*TOYS, SVD])
def test_a_whole_model_is_loaded_without_a_connection(
    name: str, whole: Callable[[str], Path], asked: list[object], tmp_path: Path
) -> None:
    load(name, whole(name))
    assert asked == []
    assert str(tmp_path / "token") not in reading


@pytest.mark.parametrize("name", [*TOYS, SVD])
def test_configurations_that_are_addresses_are_refused_without_a_connection(
    name: str, whole: Callable[[str], Path], asked: list[object], tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(whole(name), tmp_path / "model"))
    used = [path for path in sorted(folder.rglob("*.json")) if is_used(name, path, folder)]
    assert used
    for number, path in enumerate(used):
        text = path.read_text()
        path.write_text(json.dumps(ASKING[number % len(ASKING)]))
        with pytest.raises((ModelMissingError, loading.InvalidRequestError)):
            load(name, folder)
        path.write_text(text)
    assert asked == []
    assert str(tmp_path / "token") not in reading


def is_used(name: str, path: Path, folder: Path) -> bool:
    """SVD's scheduler and picture processor are our own."""
    return (
        path.parent == folder or path.parent.name in adapter(MODELS[name]).PARTS
        if name != SVD
        else (path.name == "config.json")
    )


@pytest.mark.parametrize("name", [*TOYS, SVD])
def test_settings_that_name_other_repositories_are_not_followed(
    name: str, whole: Callable[[str], Path], asked: list[object], tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(whole(name), tmp_path / "model"))
    for path in folder.rglob("*config.json"):
        path.write_text(json.dumps({**json.loads(path.read_text()), **SETTINGS}))
    with suppress(ModelMissingError):
        load(name, folder)
    assert asked == []
    assert str(tmp_path / "token") not in reading


@pytest.mark.parametrize("name", list(TOYS))
def test_an_adapter_of_another_model_is_refused(
    name: str, whole: Callable[[str], Path], asked: list[object], tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(whole(name), tmp_path / "model"))
    (folder / "text_encoder" / "adapter_config.json").write_text(json.dumps({"base_model_name_or_path": STRANGE}))
    with pytest.raises(ModelMissingError, match="adapter"):
        load(name, folder)
    assert asked == []


def test_the_estimate_of_memory_builds_from_objects_only(
    whole: Callable[[str], Path], asked: list[object], tmp_path: Path
) -> None:
    folder = Path(shutil.copytree(whole("ltx-0.9.8-13b"), tmp_path / "model"))
    family = adapter(MODELS["ltx-0.9.8-13b"])(MODELS["ltx-0.9.8-13b"], folder)
    (folder / "vae" / "config.json").write_text(json.dumps(STRANGE))
    with pytest.raises(ModelMissingError, match="not a JSON object"):
        footprint.built(family, "vae", torch.float32)
    assert asked == []
