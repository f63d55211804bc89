"""A prompt for a photo, from what it shows: a first sentence to go on from, in the words a model was taught with."""

from __future__ import annotations

from engine.models import ModelSpec

# Of each kind of photo, as auto knows them. They are for models, which were taught in English: not translated.
PROMPTS = {
    "portrait": "The person breathes, blinks and smiles slightly; strands of hair move in the air.",
    "dark portrait": "The person breathes and blinks in low light; dust drifts slowly through a beam of light.",
    "statue": "The statue stands still; soft light passes over the stone, and the shadows move slowly.",
    "people": "The people breathe, blink and shift a little, as if filmed; their clothes move slightly.",
    "packshot": "The product stands still; a soft strip of light glides over it, its label stays readable.",
    "product in a hand": "The hand holds the product steady; light passes softly over it, its label stays readable.",
    "animal": "The animal breathes, blinks and moves its ears and head a little; its fur stirs in the air.",
    "living thing": "It breathes and moves gently; its finest parts stir in the air.",
    "hot drink": "Steam rises slowly from the hot drink and curls in the air; everything else is still.",
    "water": "The water flows and ripples, and reflections glitter on its surface.",
    "fire": "The flames dance and flicker; their warm light plays over what is around them.",
    "lamps": "Lamps glow and flicker in the dark; their light plays over what is around them.",
    "clouds": "The clouds drift slowly across the sky, and the light changes softly.",
    "before greenery": "The subject moves a little; the leaves behind it sway in a light breeze.",
    "plants": "A light breeze moves leaves and stems, and light and shadow play over them.",
    "object": "The object stands still; soft light passes over it and brings out its surface.",
    "object outdoors": "The subject stands in the open air; light and clouds move slowly around it.",
    "scene": "The scene comes alive: what can move in it moves a little, light and shadow drift.",
}
ENDINGS = {"sentences": " Realistic, detailed, steady.", "tags": ", natural motion, realistic, best quality"}


def proposed_prompt(kind: str, spec: ModelSpec) -> str:
    """For a kind of photo, as `auto.choose` tells it; empty for a model that takes no prompt.

    Large video models follow sentences; those that came from Stable Diffusion 1.5 were taught with lists of words.
    """
    if spec.prompt == "none":
        return ""
    text = PROMPTS[kind]
    if spec.prompt_style == "tags":
        text = text.rstrip(".").replace(";", ",").replace(". ", ", ")
        text = text[0].lower() + text[1:]
    return text + ENDINGS[spec.prompt_style]
