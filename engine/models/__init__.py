"""Every model Vivant can run, as a table: what the panels and the command line take their ranges from."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from engine.errors import InvalidRequestError
from engine.models.catalog import ANIMATEDIFF, COGVIDEOX, COGVIDEOX_15, WAN_5B, WAN_21_14B, WAN_A14B
from engine.models.hunyuan import HUNYUAN_15
from engine.models.ltx import LTX, LTX_0_9_5, LTX_2_3, LTX_13B
from engine.models.model_files import reading
from engine.models.spec import (
    CAMERAS,
    EFFECTS,
    FLOW_STYLES,
    FOCUSES,
    FREE,
    HELD,
    LOOPS,
    PATH,
    PEOPLE_STYLES,
    STYLES,
    ModelSpec,
    Source,
)
from engine.models.svd import SVD, SVD_XT, SVD_XT_1_1, row_of
from engine.plain_text import quoted, shown

__all__ = [
    "BREEZE",
    "CAMERAS",
    "EFFECTS",
    "FLOW_STYLES",
    "FOCUSES",
    "HELD",
    "LOOPS",
    "MODELS",
    "OUTSIDE",
    "PEOPLE_STYLES",
    "RETIRED",
    "STYLES",
    "SVD",
    "SVD_XT",
    "ModelSpec",
    "Source",
    "model_spec",
    "named_model",
]

BREEZE = ModelSpec(
    id="breeze",
    title="Breeze",
    family="breeze",
    about="Built in. Moves the photo's own pixels, so labels and faces stay themselves. Any computer.",
    frames=(2, 18_000),
    default_frames=50,
    fps=(1, 60),
    default_fps=25,
    steps=(4, 60),
    default_steps=12,
    side=(64, 4096),
    default_long_side=1024,
    transparency=True,
    cameras=(*CAMERAS, FREE, PATH),
    loops=LOOPS,
    licence="Apache-2.0",
    built_in=True,
    moves_the_photo=True,
    live=True,
    draws_any_rate=True,
    cost_model="pixels",
    hints=True,
    effects=EFFECTS,
    faces=True,
    styles=(*STYLES, *(style for style in FLOW_STYLES if style not in STYLES), *PEOPLE_STYLES, HELD),
    focuses=FOCUSES,
)

MODELS = {
    spec.id: spec
    for spec in (
        BREEZE,
        SVD_XT,
        SVD_XT_1_1,
        SVD,
        WAN_5B,
        WAN_A14B,
        WAN_21_14B,
        LTX,
        LTX_13B,
        LTX_2_3,
        HUNYUAN_15,
        COGVIDEOX,
        COGVIDEOX_15,
        ANIMATEDIFF,
    )
}
RETIRED = {spec.id: spec for spec in (LTX_0_9_5,)}  # no longer offered; recipes name them, and weights may be here

OUTSIDE = "outside"  # what a recipe calls weights that are no row of the table: not where they lay


def model_spec(model: str) -> ModelSpec:
    """The row of a model, or of the weights in a folder or file. Raises InvalidRequestError and ModelMissingError."""
    if model not in MODELS and model not in RETIRED and path_exists(model):
        with reading(f"“{shown(model)}” can't be used"):
            return row_of(Path(model))
    return named_model(model)


def named_model(model: str) -> ModelSpec:
    """The row of a model by its name alone: names out of strangers' files are never taken for paths.

    Raises InvalidRequestError.
    """
    if model == OUTSIDE:
        return replace(SVD_XT, id=OUTSIDE, title="Weights of one's own")
    if model in RETIRED:
        return RETIRED[model]
    if model not in MODELS:
        raise InvalidRequestError(f"There is no model {quoted(model)}.", f"Models: {', '.join(MODELS)}.")
    return MODELS[model]


def path_exists(place: str) -> bool:
    """Whether there is such a folder or file."""
    try:
        return bool(place) and Path(place).exists()
    except (OSError, ValueError):  # no system has such a name
        return False
