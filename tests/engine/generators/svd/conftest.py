"""Toy checkpoints, made once, and one thread: two are slower here, and change the lowest bits."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from engine.generators.svd.loading import load_networks
from engine.generators.svd.networks import Networks
from tests.support.svd_toys import save_toy

torch.set_num_threads(1)


@pytest.fixture(scope="session")
def toy_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A toy checkpoint in the layout of a repository on the Hub."""
    return save_toy(tmp_path_factory.mktemp("weights") / "toy")


@pytest.fixture(scope="session")
def networks(toy_folder: Path) -> Networks:
    """The toy, loaded in full precision; not to be changed."""
    return load_networks(toy_folder, torch.device("cpu"), torch.float32)
