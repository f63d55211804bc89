"""The large models: rows only. Revisions are commits on the Hub; sizes are what the files came to, in bytes.

Where a number comes from: frame counts, sizes, rates, steps and guidance from the models' own documentation and from
diffusers' examples for them; the default negative prompts likewise.
"""

from __future__ import annotations

from dataclasses import replace

from engine.models.magnitudes import WAN_2_1_I2V_480P
from engine.models.spec import CAMERAS, FewSteps, ModelSpec, Source

HUB = "https://huggingface.co/"
GB = 10**9
DIFFUSERS_FILES = ("model_index.json", "*/*.json", "*/*.safetensors", "*/*.model", "*/*.txt")
# What a creator most often wants of a still, in words these models were taught with.
ALIVE = (
    "The photo comes alive with natural, gentle motion: what can move in it moves a little, light and shadow drift. "
    "Realistic, detailed, steady."
)

PACES = ("quality", "fast", "fastest")  # all blocks in every step; some taken over; most of them continued in a line

WAN_5B = ModelSpec(
    id="wan-2.2-5b",
    title="Wan 2.2 TI2V 5B",
    family="wan",
    about="Follows a prompt, 720p at 24 frames a second, under a free licence.",
    frames=(5, 481),
    default_frames=121,
    fps=(1, 60),
    default_fps=24,
    steps=(2, 100),
    default_steps=50,
    side=(64, 1280),
    default_long_side=1280,
    cameras=CAMERAS,
    loops=("none", "pingpong"),
    licence="Apache-2.0",
    licence_link=f"{HUB}Wan-AI/Wan2.2-TI2V-5B-Diffusers",
    licence_note="A free licence; its text is at the link.",
    paces=PACES,
    fewer_bits=("fp8", "int8"),
    prompt="required",
    prompt_tokens=512,
    default_prompt=ALIVE,
    negative_prompt=True,
    default_negative_prompt=(
        "Bright tones, overexposed, static, blurred details, subtitles, overall gray, worst quality, low quality, "
        "JPEG compression residue, ugly, extra fingers, deformed, disfigured, misshapen limbs, fused fingers, "
        "still picture, messy background"
    ),
    lora="wan",
    lora_width=3072,
    motion_knob="words",
    frame_step=4,
    frame_offset=1,
    native_frames=121,
    repeats_for_loops=True,
    multiple=32,
    area=1280 * 704,
    guidance=5.0,
    few_steps=FewSteps("fast", steps=4, guidance=1.0, shift=5.0, folder="few_steps"),
    graphics_memory=(24.2, 24.2, 9.7, 9.4),
    denoisers=(9.3,),
    sources=(
        Source(
            "Wan-AI/Wan2.2-TI2V-5B-Diffusers",
            "b8fff7315c768468a5333511427288870b2e9635",
            DIFFUSERS_FILES,
            34 * GB,
        ),
        Source(  # what FastVideo trained (Apache-2.0), as an adapter
            "Kijai/WanVideo_comfy",
            "8260d429d19fd7a72304cad059160b95d843913f",
            ("FastWan/Wan2_2_5B_FastWanFullAttn_lora_rank_128_bf16.safetensors",),
            660_874_456,
            "few_steps",
            optional=True,
        ),
    ),
)

WAN_A14B = replace(
    WAN_5B,
    id="wan-2.2-a14b",
    title="Wan 2.2 I2V A14B",
    about="Two experts of 14 billion parameters: the finest motion here, start and end picture, for large machines.",
    frames=(5, 321),
    default_frames=81,
    default_fps=16,
    default_steps=40,
    loops=("none", "loop", "pingpong"),
    licence_link=f"{HUB}Wan-AI/Wan2.2-I2V-A14B-Diffusers",
    end_image=True,
    lora_width=5120,
    experts=True,
    native_frames=81,
    multiple=16,
    area=832 * 480,
    guidance=3.5,
    paces=("quality", "fast"),
    # LightX2V's adapters, one for each expert, as in their own workflow: Euler, shift 5, strength 1, no guidance.
    few_steps=FewSteps("fast", steps=4, guidance=1.0, shift=5.0, folder="few_steps"),
    graphics_memory=(63.3, 34.0, 6.7, 6.0),
    denoisers=(26.6, 26.6),
    sources=(
        Source(
            "Wan-AI/Wan2.2-I2V-A14B-Diffusers",
            "596658fd9ca6b7b71d5057529bbf319ecbc61d74",
            DIFFUSERS_FILES,
            126 * GB,
        ),
        Source(
            "lightx2v/Wan2.2-Lightning",
            "18bccf8884ec0a078eed79785eb4ef13ea16ce1e",
            ("Wan2.2-I2V-A14B-4steps-lora-rank64-Seko-V1/*_noise_model.safetensors",),
            2_460_000_000,
            "few_steps",
            optional=True,
        ),
    ),
)

WAN_21_14B = replace(
    WAN_A14B,
    id="wan-2.1-14b",
    title="Wan 2.1 I2V 14B 480P",
    about="One model of 14 billion parameters that also looks at the photo through CLIP. 480p.",
    default_steps=50,
    loops=("none", "pingpong"),
    licence_link=f"{HUB}Wan-AI/Wan2.1-I2V-14B-480P-Diffusers",
    end_image=False,
    experts=False,
    paces=PACES,
    few_steps=None,
    guidance=5.0,
    magnitudes=WAN_2_1_I2V_480P,
    graphics_memory=(38.4, 38.4, 6.9, 6.1),
    denoisers=(30.5,),
    sources=(
        Source(
            "Wan-AI/Wan2.1-I2V-14B-480P-Diffusers",
            "b184e23a8a16b20f108f727c902e769e873ffc73",
            DIFFUSERS_FILES,
            80 * GB,
        ),
    ),
)

COGVIDEOX = ModelSpec(
    id="cogvideox-5b",
    title="CogVideoX 5B I2V",
    family="cogvideox",
    about="Six seconds at 720 x 480, follows long prompts. One size and one length, as it was trained.",
    frames=(49, 193),
    default_frames=49,
    fps=(1, 60),
    default_fps=8,
    steps=(2, 100),
    default_steps=50,
    side=(480, 720),
    default_long_side=720,
    cameras=CAMERAS,
    loops=("none", "pingpong"),
    licence="CogVideoX licence",
    licence_link=f"{HUB}zai-org/CogVideoX-5b-I2V/blob/main/LICENSE",
    licence_note="Its own terms; commercial use asks for registration. Read them before selling what you make.",
    paces=PACES,
    fewer_bits=("fp8", "int8"),
    prompt="required",
    prompt_tokens=226,
    default_prompt=ALIVE,
    negative_prompt=True,
    lora="cogvideox",
    lora_width=3072,
    motion_knob="words",
    frame_step=48,
    frame_offset=1,
    native_frames=49,
    repeats_for_loops=True,
    multiple=16,
    sizes=((720, 480),),
    guidance=6.0,
    graphics_memory=(17.1, 17.1, 4.7, 4.4),
    denoisers=(10.4,),
    sources=(
        Source(
            "zai-org/CogVideoX-5b-I2V",
            "a6f0f4858a8395e7429d82493864ce92bf73af11",
            DIFFUSERS_FILES,
            21_050_000_000,
        ),
    ),
)

COGVIDEOX_15 = replace(
    COGVIDEOX,
    id="cogvideox-1.5-5b",
    title="CogVideoX 1.5 5B I2V",
    about="Up to ten seconds at 16 frames a second, up to 1360 x 768 in steps of 16, follows long prompts.",
    frames=(17, 161),
    default_frames=81,
    default_fps=16,
    side=(768, 1360),
    default_long_side=1360,
    licence_link=f"{HUB}zai-org/CogVideoX1.5-5B-I2V/blob/main/LICENSE",
    frame_step=16,
    native_frames=161,
    sizes=(),
    short_side=768,  # its makers' table: 768 by 768 to 1360, and 16 n + 1 frames
    graphics_memory=(42.4, 42.4, 7.8, 7.5),
    sources=(
        Source(
            "zai-org/CogVideoX1.5-5B-I2V",
            "46c90528707aebbe69066390b4fe7e7d24c9c2a4",
            DIFFUSERS_FILES,
            21_050_000_000,
        ),
    ),
)

ANIMATEDIFF = ModelSpec(
    id="animatediff",
    title="AnimateDiff with SparseCtrl",
    family="animatediff",
    about="Stable Diffusion 1.5 set in motion: start and end picture, the smallest download.",
    frames=(4, 32),
    default_frames=16,
    fps=(1, 60),
    default_fps=8,
    steps=(2, 100),
    default_steps=25,
    side=(64, 1024),
    default_long_side=512,
    cameras=("static",),
    loops=("none", "loop", "pingpong"),
    licence="CreativeML OpenRAIL-M",
    licence_link=f"{HUB}stable-diffusion-v1-5/stable-diffusion-v1-5",
    licence_note="Free for most uses, with a list of forbidden ones; the motion parts are Apache-2.0.",
    fewer_bits=("fp8",),
    prompt="optional",
    prompt_tokens=77,
    prompt_style="tags",
    negative_prompt=True,
    default_negative_prompt="low quality, worst quality, letterboxed",
    end_image=True,
    lora="sd",
    lora_width=768,
    motion_knob="hold",
    native_frames=32,
    repeats_for_loops=True,
    multiple=8,
    area=512 * 512,
    guidance=7.5,
    graphics_memory=(7.2, 7.2, 4.7, 3.9),
    denoisers=(2.4, 0.9),
    sources=(
        Source(
            "stable-diffusion-v1-5/stable-diffusion-v1-5",
            "451f4fe16113bff5a5d2269ed5ad43b0592e9a14",
            (
                "model_index.json", "scheduler/*.json", "tokenizer/*.json", "tokenizer/*.txt",
                "unet/config.json", "vae/config.json",
                "text_encoder/config.json", "unet/diffusion_pytorch_model.fp16.safetensors",
                "vae/diffusion_pytorch_model.fp16.safetensors", "text_encoder/model.fp16.safetensors",
            ),
            2_135_000_000,
        ),
        Source(
            "guoyww/animatediff-motion-adapter-v1-5-3",
            "2e8139b1d1269fd8a21deb96ad19455e187692eb",
            ("config.json", "diffusion_pytorch_model.fp16.safetensors"),
            837_000_000,
            "motion_adapter",
        ),
        Source(
            "guoyww/animatediff-sparsectrl-rgb",
            "b8003d681d813c095e459b9141122894daff2d13",
            ("config.json", "diffusion_pytorch_model.safetensors"),
            1_989_000_000,
            "controlnet",
        ),
    ),
)  # fmt: skip
