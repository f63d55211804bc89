"""HunyuanVideo's row. See `engine.models.catalog` for where numbers come from."""

from __future__ import annotations

from engine.models.catalog import ALIVE, DIFFUSERS_FILES, HUB
from engine.models.spec import CAMERAS, ModelSpec, Source

REPOSITORY = "hunyuanvideo-community/HunyuanVideo-1.5-Diffusers-480p_i2v_step_distilled"

HUNYUAN_15 = ModelSpec(
    id="hunyuan-1.5",
    title="HunyuanVideo 1.5 I2V, step-distilled",
    family="hunyuan",
    about="Five seconds in 480p in eight to twelve steps, fine for its size. Not licensed in the EU, the UK and Korea.",
    frames=(5, 481),
    default_frames=121,
    fps=(1, 60),
    default_fps=24,
    steps=(2, 50),
    default_steps=8,  # its makers recommend 8 or 12
    side=(64, 1280),
    default_long_side=848,
    cameras=CAMERAS,
    loops=("none", "pingpong"),
    licence="Tencent HunyuanVideo 1.5 Community License",
    licence_link=f"{HUB}tencent/HunyuanVideo-1.5/blob/main/LICENSE",
    licence_note=(
        "Not licensed in the European Union, the United Kingdom and South Korea: neither the model nor what it makes "
        "may be used there."
    ),
    not_licensed_in=("the European Union", "the United Kingdom", "South Korea"),
    fewer_bits=("fp8", "int8"),
    prompt="required",
    prompt_tokens=1000,
    default_prompt=ALIVE,
    motion_knob="words",
    frame_step=4,
    frame_offset=1,
    native_frames=121,
    repeats_for_loops=True,
    multiple=16,
    area=640 * 640,
    graphics_memory=(28.2, 27.3, 19.5, 19.2),
    denoisers=(15.5,),
    sources=(
        Source(
            REPOSITORY, "854c04a4c8a53d990b418c7478f0802c0fc8c726", (*DIFFUSERS_FILES, "*/*.jinja"), 34_640_000_000
        ),
    ),
)  # fmt: skip
