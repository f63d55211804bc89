"""Stable Video Diffusion: rows, and the row for local weights in a folder or file."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from engine.models.local_weights import trained_frames
from engine.models.spec import LOOPS, ModelSpec, Source

HUB_NAME = "stabilityai/stable-video-diffusion-img2vid"
FILES = ("model_index.json", "*/*.json", "*/*.fp16.safetensors")  # an eighth of what is there: no twin of any weight
SIZE = 4_510_000_000  # bytes

SVD_XT = ModelSpec(
    id="svd-xt",
    title="Stable Video Diffusion XT",
    family="svd",
    about="Imagines new motion for the whole photo. Wants a graphics card, and patience without one.",
    frames=(2, 200),
    default_frames=25,
    fps=(2, 60),
    default_fps=7,
    steps=(0, 100),
    default_steps=0,
    side=(64, 4096),
    default_long_side=1024,
    cameras=("own",),
    loops=LOOPS,
    licence="Stability AI Community",
    licence_link="https://huggingface.co/stabilityai/stable-video-diffusion-img2vid-xt",
    licence_note="Its own terms, which reportedly limit large companies. Read them before selling what you make.",
    cost_model="operations",
    pads=True,
    motion_knob="bucket",
    guidance_ramp=(1.5, 3.0),  # both as in Stability's own configurations, generative-models/scripts/sampling/configs
    paces=("quality", "balanced", "fast"),
    graphics_memory=(6.6, 5.3, 2.7),
    sources=(Source(HUB_NAME + "-xt", "9e43909513c6714f1bc78bcb44d96e733cd242aa", FILES, SIZE),),
)
SVD = replace(
    SVD_XT, id="svd", title="Stable Video Diffusion", default_frames=14, guidance_ramp=(1.0, 2.5),
    sources=(Source(HUB_NAME, "9cf024d5bfa8f56622af86c884f26a52f6676f2e", FILES, SIZE),),
)  # fmt: skip
SVD_XT_1_1 = replace(
    SVD_XT, id="svd-xt-1.1", title="Stable Video Diffusion XT 1.1", default_fps=6,
    sources=(Source(HUB_NAME + "-xt-1-1", "043843887ccd51926e3efed36270444a838e7861", FILES, SIZE, gated=True),),
)  # fmt: skip


def row_of(place: Path) -> ModelSpec:
    """The row of weights outside the table. Raises InvalidRequestError when they are of no model that is known."""
    frames = trained_frames(place)
    like = SVD if frames == SVD.default_frames else SVD_XT
    return replace(like, id=str(place), title=place.stem, default_frames=frames, sources=())
