"""LTX-Video's rows. See `engine.models.catalog` for where numbers come from."""

from __future__ import annotations

from dataclasses import replace

from engine.models.catalog import ALIVE, DIFFUSERS_FILES, GB, HUB, PACES
from engine.models.spec import CAMERAS, ModelSpec, Source

# As in Lightricks' own workflow for one pass, ltxvideo-i2v-distilled.json.
DISTILLED = (1.0, 0.9937, 0.9875, 0.9812, 0.975, 0.9094, 0.725, 0.4219)
OWN_TERMS = "Its own terms, which reportedly limit large companies. Read them before selling what you make."
IN_0_9_5 = Source(
    "Lightricks/LTX-Video-0.9.5",
    "e58e28c39631af4d1468ee57a853764e11c1d37e",
    ("model_index.json", "scheduler/*.json", "tokenizer/*.json", "tokenizer/*.model", "text_encoder/*.json",
     "text_encoder/*.safetensors", "transformer/config.json", "vae/config.json"),
    19_050_000_000,
)  # fmt: skip

LTX = ModelSpec(
    id="ltx-0.9.8",
    title="LTX-Video 2B 0.9.8 distilled",
    family="ltx",
    about="The fastest of the large ones, in eight steps: start and end picture, a true speed of motion, ten seconds.",
    frames=(9, 257),
    default_frames=97,
    fps=(1, 60),
    default_fps=24,
    steps=(2, 20),
    default_steps=8,
    side=(64, 1280),
    default_long_side=768,
    cameras=CAMERAS,
    loops=("none", "loop", "pingpong"),
    licence="LTX-Video Open Weights",
    licence_link=f"{HUB}Lightricks/LTX-Video",
    licence_note=OWN_TERMS,
    fewer_bits=("fp8", "int8"),
    prompt="required",
    prompt_tokens=256,
    default_prompt=ALIVE,
    end_image=True,
    lora="ltx",
    lora_width=2048,
    motion_knob="speed",
    frame_step=8,
    frame_offset=1,
    native_frames=257,
    repeats_for_loops=True,
    multiple=32,
    area=768 * 512,
    schedule=DISTILLED,
    graphics_memory=(7.6, 7.6, 4.1, 3.9),
    denoisers=(3.6,),
    sources=(
        IN_0_9_5,
        Source(
            "Lightricks/LTX-Video",
            "8984fa25007f376c1a299016d0957a37a2f797bb",
            ("ltxv-2b-0.9.8-distilled.safetensors",),
            6_340_000_000,
        ),
    ),
)

LTX_13B = replace(
    LTX,
    id="ltx-0.9.8-13b",
    title="LTX-Video 13B 0.9.8 distilled",
    about="LTX-Video at 13 billion parameters, in eight steps: finer than 2B, slower, start and end picture.",
    licence_link=f"{HUB}Lightricks/LTX-Video-0.9.8-13B-distilled",
    lora_width=4096,
    graphics_memory=(31.0, 31.0, 5.7, 5.1),
    denoisers=(24.3,),
    sources=(
        Source(
            "Lightricks/LTX-Video-0.9.8-13B-distilled",
            "7c64400e1861cc0d7b98d570a1926d5408ec60cd",
            # It holds a second copy of all below vae/, which a pattern with a folder's star would fetch, too.
            ("model_index.json", "scheduler/scheduler_config.json", "tokenizer/*.json", "tokenizer/spiece.model",
             "text_encoder/config.json", "text_encoder/model*.safetensors", "text_encoder/model*.json",
             "transformer/config.json", "transformer/diffusion_pytorch_model*.safetensors",
             "transformer/diffusion_pytorch_model*.json",
             "vae/config.json", "vae/diffusion_pytorch_model.safetensors"),
            47_630_000_000,
        ),
    ),
)  # fmt: skip

LTX_2_3 = replace(
    LTX,
    id="ltx-2.3",
    title="LTX-2.3 22B distilled",
    family="ltx2",
    about="Frames with the sound that belongs to them, in eight steps, up to twenty seconds: for the largest machines.",
    frames=(9, 481),
    default_frames=121,
    area=768 * 512,
    licence="LTX-2 Community License",
    licence_link=f"{HUB}diffusers/LTX-2.3-Distilled-Diffusers",
    licence_note=(
        "Its own terms, reportedly free below a revenue of ten million dollars; its text encoder has Gemma's. "
        "Read them before selling what you make."
    ),
    prompt_tokens=1024,
    lora="ltx2",
    lora_width=4096,
    loops=("none",),  # sound has no loop, and does not run backwards
    native_frames=481,
    repeats_for_loops=False,
    schedule=(1.0, 0.99375, 0.9875, 0.98125, 0.975, 0.909375, 0.725, 0.421875),  # diffusers' DISTILLED_SIGMA_VALUES
    sound=True,
    graphics_memory=(43.7, 43.3, 7.3, 6.5),
    denoisers=(35.4,),
    sources=(
        Source(
            "diffusers/LTX-2.3-Distilled-Diffusers",
            "432e0d3c2d1769aaa4d295f9243f7062bf6b47ee",
            DIFFUSERS_FILES,
            94_977_693_482,
        ),
    ),
)

LTX_0_9_5 = replace(
    LTX,
    id="ltx-0.9.5",
    title="LTX-Video 2B 0.9.5",
    about="What came before 0.9.8 distilled.",
    replaced_by=LTX.id,
    steps=(2, 100),
    default_steps=40,
    licence_link=f"{HUB}Lightricks/LTX-Video-0.9.5",
    paces=PACES,
    negative_prompt=True,
    default_negative_prompt="worst quality, inconsistent motion, blurry, jittery, distorted",
    guidance=5.0,  # as in diffusers' documentation, for what is not distilled
    schedule=(),
    graphics_memory=(8.2, 8.2, 4.6, 4.5),
    sources=(replace(IN_0_9_5, files=DIFFUSERS_FILES, size=25 * GB),),
)
