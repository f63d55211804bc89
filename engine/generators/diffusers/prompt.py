"""Camera and motion as sentences, for models that take them only in their prompt."""

from __future__ import annotations

from engine.models import ModelSpec
from engine.request.motion_request import MotionRequest

CAMERA = {
    "static": "The camera does not move.", "push-in": "The camera slowly pushes in.",
    "pull-out": "The camera slowly pulls out.", "orbit-left": "The camera slowly orbits to the left.",
    "orbit-right": "The camera slowly orbits to the right.", "pan-left": "The camera slowly pans left.",
    "pan-right": "The camera slowly pans right.", "tilt-up": "The camera slowly tilts up.",
    "tilt-down": "The camera slowly tilts down.", "crane-up": "The camera slowly rises.",
    "crane-down": "The camera slowly sinks.", "roll-left": "The camera slowly rolls to the left.",
    "roll-right": "The camera slowly rolls to the right.",
}  # fmt: skip
MOTION = ((0.15, "Almost nothing moves."), (0.35, "Slow, subtle movement."), (0.65, ""), (0.85, "Lively movement."),
          (1.0, "Fast, dynamic movement."))  # fmt: skip


def full_prompt(request: MotionRequest, spec: ModelSpec) -> str:
    """The prompt as the model gets it: the user's, then the camera, then the motion where the model has no knob."""
    sentences = [request.prompt.strip()]
    if len(spec.cameras) > 1:
        sentences.append(CAMERA[request.camera])
    if spec.motion_knob == "words":
        sentences.append(next(words for limit, words in MOTION if request.motion <= limit))
    return " ".join(sentence for sentence in sentences if sentence)
