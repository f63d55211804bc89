"""The machine-readable mark of AI-generated content that every clip carries (EU AI Act, article 50).

The values are IPTC's digital source types. Breeze takes every pixel from the photo and generates only the motion, by a
diffusion model; so its clips are `compositeWithTrainedAlgorithmicMedia`: captured media, edited with generative AI.
The frames of the other models are generated: `trainedAlgorithmicMedia`.
"""

from __future__ import annotations

from engine.errors import InvalidRequestError
from engine.models import model_spec
from engine.request.recipe import Recipe

EDITED, GENERATED = "compositeWithTrainedAlgorithmicMedia", "trainedAlgorithmicMedia"
REASONS = {
    EDITED: "The pixels are the photo's; a diffusion model generated their motion.",
    GENERATED: "A diffusion model generated these frames from the photo.",
}
FACES = " Where people are seen, Vivant made their heads turn and their eyes blink: they did not move like this."


def reason_of(recipe: Recipe) -> str:
    """In plain words why a clip is marked: what was done to the photo, and to the people in it."""
    source_type = source_type_of(recipe)
    moved = source_type == EDITED and recipe.request.face > 0
    return REASONS[source_type] + (FACES if moved else "")


def source_type_of(recipe: Recipe) -> str:
    """The digital source type of a recipe's clip; an unknown model is assumed to generate pixels."""
    try:
        spec = model_spec(recipe.request.model)
    except InvalidRequestError:
        return GENERATED
    return EDITED if spec.moves_the_photo else GENERATED
