"""What a machine announces to its crew: which clips it makes, and whether they are byte for byte those of others."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image

from engine import version
from engine.generators import load
from engine.models import BREEZE, model_spec
from engine.progress import ignore
from engine.services.batch.order import Order
from engine.services.batch.perform import perform
from engine.services.batch.plan import digest
from engine.services.session import Session
from engine.temporary import temporary_folder

PROBE_SIDE = 96  # pixels


def tag(model: str, model_version: str) -> str:
    """What a machine must announce to be given orders of a model: the same program and the same weights."""
    return f"vivant {version()}, {model}, {model_version}"


def strict_tag(model: str, model_version: str, probe: str) -> str:
    """The same for a machine that makes the very same bytes."""
    return f"{tag(model, model_version)}, probe {probe}"


@cache
def probe() -> str:
    """The hash of a tiny clip: processors that round differently make another one."""
    y, x = np.mgrid[0:PROBE_SIDE, 0:PROBE_SIDE]
    waves = 120 + 90 * np.sin(x / 7.0) * np.cos(y / 11.0)
    with temporary_folder() as folder:
        photo = folder / "probe.png"
        Image.fromarray(np.stack([waves, waves[::-1], x * 2], -1).clip(0, 255).astype(np.uint8)).save(photo)
        fields = {"frames": 4, "steps": 4, "camera": "orbit-left"}
        order = Order(photo.name, digest(photo), BREEZE.id, load(BREEZE).version, fields, check=False)
        return perform(order, photo, Session().generate, folder, ignore).sha256[:12]


def resources(slots: int, models: tuple[str, ...] = ()) -> dict[str, float]:
    """What a machine with so many slots announces. `models` are large ones that it takes, one clip at a time."""
    announced: dict[str, float] = {}
    found = probe()
    for model in (BREEZE.id, *models):
        count = float(slots if model == BREEZE.id else 1)
        model_version = load(model_spec(model)).version
        announced[tag(model, model_version)] = count
        announced[strict_tag(model, model_version, found)] = count
    return announced


def needed(order: Order, mixed: bool) -> dict[str, float]:
    """What an order asks of the machine that takes it; `mixed`: of any that has program and weights."""
    model = model_of(order)
    if mixed:
        return {tag(model, order.model_version): 1.0}
    return {strict_tag(model, order.model_version, probe()): 1.0}


def model_of(order: Order) -> str:
    if order.model or not order.recipe:
        return order.model or BREEZE.id
    recipe = order.wishes.recipe
    assert recipe is not None
    return recipe.request.model


def photo_name(name: str) -> str:
    """The name of a photo that came over the network, as a name and nothing else."""
    return Path(name.replace("\\", "/")).name.lstrip(".") or "photo"
