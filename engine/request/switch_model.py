"""A request for another model: what holds for every model is kept."""

from __future__ import annotations

from dataclasses import replace

from engine.models import MODELS, RETIRED, ModelSpec
from engine.request.defaults import defaults, natural_size
from engine.request.motion_request import MotionRequest


def for_model(spec: ModelSpec, old: MotionRequest, photo: tuple[int, int], loop: str = "none") -> MotionRequest:
    """The model's defaults for a photo (width, height), with what the earlier request has for it.

    Raises InvalidRequestError for a loop it can't do.
    """
    new = defaults(spec, *natural_size(photo, spec), loop)
    prompt = new.prompt if spec.prompt == "none" else old.prompt or new.prompt
    end_image = old.end_image if spec.end_image else ""
    background = new.background if old.transparent and not spec.transparency else old.background
    loras = old.loras if (spec.lora, spec.lora_width, spec.experts) == lora_family(old.model) else ""
    weights = old.weights if old.weights in spec.fewer_bits else ""
    return replace(
        new,
        weights=weights,
        motion=old.motion,
        seed=old.seed,
        background=background,
        prompt=prompt,
        end_image=end_image,
        loras=loras,
    )


def still_offered(request: MotionRequest) -> MotionRequest:
    """The request, for the model that has taken the place of its own where that one is no longer offered."""
    spec = RETIRED.get(request.model)
    if spec is None:
        return request
    new = MODELS[spec.replaced_by]
    loop = request.loop if request.loop in new.loops else "none"
    return replace(for_model(new, request, (request.width, request.height), loop), camera=request.camera)


def lora_family(model: str) -> tuple[str, int, bool]:
    """Models of which this is equal take the same LoRAs."""
    spec = MODELS.get(model) or RETIRED.get(model)
    return (spec.lora, spec.lora_width, spec.experts) if spec else ("", 0, False)
