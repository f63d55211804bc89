"""Variations of a request over seeds and strengths, and the small, fast draft of each."""

from __future__ import annotations

import secrets
from dataclasses import replace

from engine.models import model_spec
from engine.request.motion_request import LARGEST_SEED, MotionRequest

SEEDS = 3  # the first is the request's own
STRENGTHS = (0.5, 1.0)  # shares of a third more than the request's motion
LEAST_MOTION = 0.1  # below it the strengths would hardly differ
DRAFT_SIDE, DRAFT_FRAMES = 256, 24  # pixels of the long side, and frames


def draft_requests(request: MotionRequest) -> list[MotionRequest]:
    """Full requests: for each strength, one for each seed. All seeds but the first are random."""
    seeds = [request.seed, *(secrets.randbelow(LARGEST_SEED + 1) for _ in range(SEEDS - 1))]
    return [
        replace(request, seed=seed, motion=min(1.0, round(max(request.motion, LEAST_MOTION) * share * 4 / 3, 2)))
        for share in STRENGTHS
        for seed in seeds
    ]


def as_draft(request: MotionRequest) -> MotionRequest:
    """The same clip in the same time, smaller and with fewer frames a second, within the model's ranges."""
    spec = model_spec(request.model)
    low = spec.side[0]
    scale = min(1.0, DRAFT_SIDE / max(request.width, request.height))
    width, height = (max(low, round(side * scale / 2) * 2) for side in (request.width, request.height))
    frames = min(request.frames, DRAFT_FRAMES)
    fps = min(max(request.fps * frames / request.frames, spec.fps[0]), spec.fps[1])
    return replace(request, width=width, height=height, frames=frames, fps=fps)
