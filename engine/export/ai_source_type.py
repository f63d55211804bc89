"""What a clip must say of how it came to be, so that people and machines can tell (EU AI Act, article 50).

The words are IPTC's digital source types. Breeze takes every pixel from the photo and only imagines how it moves, by
a diffusion model; so its clips are `compositeWithTrainedAlgorithmicMedia`: captured media, edited with generative AI.
A model that paints the frames itself makes `trainedAlgorithmicMedia`.
"""

from __future__ import annotations

from engine.errors import InvalidRequestError
from engine.models import model_spec
from engine.request.recipe import Recipe

EDITED, GENERATED = "compositeWithTrainedAlgorithmicMedia", "trainedAlgorithmicMedia"
REASONS = {
    EDITED: "The pixels are the photo's; a diffusion model imagined their motion.",
    GENERATED: "A diffusion model painted these pictures after the photo.",
}
FACES = " Where people are seen, Vivant made their heads turn and their eyes blink: they did not move like this."


def reason_of(recipe: Recipe) -> str:
    """In plain words why a clip is marked: what was done to the photo, and to the people in it."""
    source_type = source_type_of(recipe)
    moved = source_type == EDITED and recipe.request.face > 0
    return REASONS[source_type] + (FACES if moved else "")


def source_type_of(recipe: Recipe) -> str:
    """The digital source type of what a recipe makes; a model nobody knows any more is taken to paint."""
    try:
        spec = model_spec(recipe.request.model)
    except InvalidRequestError:
        return GENERATED
    return EDITED if spec.moves_the_photo else GENERATED
