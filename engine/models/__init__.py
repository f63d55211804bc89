"""Every model Vivant can run, as a table: what the panels and the command line take their ranges from."""

from __future__ import annotations

from engine.axes import FREE
from engine.errors import InvalidRequestError
from engine.models.families import ANIMATEDIFF, COGVIDEOX, COGVIDEOX_15, LTX, WAN_5B, WAN_21_14B, WAN_A14B
from engine.models.spec import CAMERAS, LOOPS, ModelSpec, Source

__all__ = ["BREEZE", "CAMERAS", "LOOPS", "MODELS", "ModelSpec", "Source", "model_spec"]

BREEZE = ModelSpec(
    id="breeze",
    title="Breeze",
    family="breeze",
    about="Built in. Moves the photo's own pixels, so labels and faces stay themselves. Any computer.",
    frames=(2, 600),
    default_frames=50,
    fps=(1, 60),
    default_fps=25,
    steps=(4, 60),
    default_steps=12,
    side=(64, 4096),
    default_long_side=1024,
    cameras=(*CAMERAS, FREE),
    loops=LOOPS,
    licence="Apache-2.0",
    hints=True,
    exact_drafts=True,
)

MODELS = {spec.id: spec for spec in (BREEZE, WAN_5B, WAN_A14B, WAN_21_14B, LTX, COGVIDEOX, COGVIDEOX_15, ANIMATEDIFF)}


def model_spec(model: str) -> ModelSpec:
    """The row of a model. Raises InvalidRequestError."""
    if model not in MODELS:
        names = ", ".join(MODELS)
        raise InvalidRequestError(f"There is no model “{model}”.", f"Models: {names}.")
    return MODELS[model]
