"""The names that Stability's single files use, made from diffusers' names, and settings made from shapes."""

from __future__ import annotations

import re
from typing import Any

UNET = "model.diffusion_model."
CLIP = "conditioner.embedders.0.open_clip.model.visual."
ENCODER = "conditioner.embedders.3.encoder."
DECODER = "first_stage_model."
LAYERS = 2  # residual blocks on each level, in all published weights
Shapes = dict[str, tuple[int, ...]]

RESNET = (
    (r"spatial_res_block\.", ""), (r"temporal_res_block\.", "time_stack."), ("norm1", "in_layers.0"),
    ("conv1", "in_layers.2"), ("norm2", "out_layers.0"), ("conv2", "out_layers.3"),
    ("time_emb_proj", "emb_layers.1"), ("conv_shortcut", "skip_connection"),
)  # fmt: skip
ATTENTION = (
    ("temporal_transformer_blocks", "time_stack"), (r"time_pos_embed\.linear_1", "time_pos_embed.0"),
    (r"time_pos_embed\.linear_2", "time_pos_embed.2"),
)  # fmt: skip
UNET_ENDS = {
    "conv_in": "input_blocks.0.0", "conv_norm_out": "out.0", "conv_out": "out.2",
    "time_embedding.linear_1": "time_embed.0", "time_embedding.linear_2": "time_embed.2",
    "add_embedding.linear_1": "label_emb.0.0", "add_embedding.linear_2": "label_emb.0.2",
}  # fmt: skip
VAE_RESNET = (("conv_shortcut", "nin_shortcut"), (r"spatial_res_block\.", ""), (r"time_mixer\.", ""))
VAE_ATTENTION = (
    ("group_norm", "norm"), ("to_q", "q"), ("to_k", "k"), ("to_v", "v"), (r"to_out\.0", "proj_out"),
)  # fmt: skip
CLIP_NAMES = (
    (r"vision_model\.encoder\.layers\.", "transformer.resblocks."), ("layer_norm1", "ln_1"), ("layer_norm2", "ln_2"),
    (r"mlp\.fc1", "mlp.c_fc"), (r"mlp\.fc2", "mlp.c_proj"), (r"self_attn\.out_proj", "attn.out_proj"),
    (r"vision_model\.embeddings\.patch_embedding", "conv1"), ("pre_layrnorm", "ln_pre"),
    ("post_layernorm", "ln_post"), (r"vision_model\.embeddings\.position_embedding\.weight", "positional_embedding"),
    (r"vision_model\.embeddings\.class_embedding", "class_embedding"), (r"visual_projection\.weight", "proj"),
    (r"vision_model\.", ""),
)  # fmt: skip


def renamed(name: str, rules: tuple[tuple[str, str], ...]) -> str:
    for pattern, replacement in rules:
        name = re.sub(pattern, replacement, name)
    return name


def unet_name(name: str) -> str:
    """The original name of one of the denoiser's tensors."""
    stem, _, kind = name.rpartition(".")
    if stem in UNET_ENDS:
        return f"{UNET}{UNET_ENDS[stem]}.{kind}"
    part, rest = name.split(".", 1)
    if part == "mid_block":
        family, index, rest = rest.split(".", 2)
        place = f"middle_block.{2 * int(index) if family == 'resnets' else 1}"
    else:
        level, family, index, rest = rest.split(".", 3)
        rest = rest.replace("conv.", "op.") if family == "downsamplers" else rest
        place = side_block(part, int(level), family, int(index))
    return f"{UNET}{place}.{renamed(rest, ATTENTION if family == 'attentions' else RESNET)}"


def side_block(part: str, level: int, family: str, index: int) -> str:
    """Where a block on the way down or up is: the originals count through all levels."""
    if part == "down_blocks":
        number = 1 + level * (LAYERS + 1) + (LAYERS if family == "downsamplers" else index)
        return f"input_blocks.{number}.{1 if family == 'attentions' else 0}"
    number = level * (LAYERS + 1) + (LAYERS if family == "upsamplers" else index)
    slot = {"resnets": 0, "attentions": 1, "upsamplers": 1 if level == 0 else 2}[family]
    return f"output_blocks.{number}.{slot}"


def vae_name(name: str, levels: int) -> str:
    """The original name of one of the autoencoder's tensors."""
    prefix = DECODER if name.startswith(("decoder.", "post_quant_conv.")) else ENCODER
    half, _, rest = name.partition(".")
    if half == "quant_conv":
        return f"{prefix}{name}"
    if rest.startswith("time_conv_out."):
        return f"{prefix}decoder.conv_out.time_mix_conv.{rest.rsplit('.', 1)[1]}"
    found = re.match(
        r"(mid_block|up_blocks|down_blocks)\.(?:(\d+)\.)?(resnets|attentions|upsamplers|downsamplers)\.(\d+)\.", rest
    )
    if not found:
        return f"{prefix}{half}.{rest.replace('conv_norm_out', 'norm_out')}"
    part, level, family, index = found[1], found[2], found[3], int(found[4])
    tail = rest[found.end() :]
    if family == "attentions":
        return f"{prefix}{half}.mid.attn_1.{renamed(tail, VAE_ATTENTION)}"
    if "temporal_res_block" in tail:
        tail = renamed(tail, RESNET)
    tail = renamed(tail, VAE_RESNET)
    if part == "mid_block":
        return f"{prefix}{half}.mid.block_{index + 1}.{tail}"
    number = levels - 1 - int(level) if part == "up_blocks" else int(level)
    way = "up" if part == "up_blocks" else "down"
    sampler = {"upsamplers": "upsample", "downsamplers": "downsample"}.get(family)
    return f"{prefix}{half}.{way}.{number}.{sampler or f'block.{index}'}.{tail}"


def clip_name(name: str) -> tuple[str, int | None]:
    """The original name of one of CLIP's tensors, and which third of it, for those kept as one."""
    found = re.match(r"vision_model\.encoder\.layers\.(\d+)\.self_attn\.([qkv])_proj\.(weight|bias)", name)
    if found:
        return f"{CLIP}transformer.resblocks.{found[1]}.attn.in_proj_{found[3]}", "qkv".index(found[2])
    return CLIP + renamed(name, CLIP_NAMES), None


def unet_settings(shapes: Shapes, side: int, frames: int) -> dict[str, Any]:
    """For diffusers' denoiser, trained on `frames` of `side` latents. Heads are 64 wide in all published weights."""
    blocks = [shapes[f"{UNET}input_blocks.{1 + i * (LAYERS + 1)}.0.out_layers.3.weight"][0] for i in range(4)]
    numbers = shapes[f"{UNET}label_emb.0.0.weight"][1]
    return {
        "sample_size": side, "num_frames": frames, "in_channels": 8, "out_channels": 4,
        "block_out_channels": tuple(blocks),
        "addition_time_embed_dim": numbers // 3, "projection_class_embeddings_input_dim": numbers,
        "layers_per_block": LAYERS, "num_attention_heads": tuple(width // 64 for width in blocks),
        "cross_attention_dim": shapes[f"{UNET}input_blocks.1.1.transformer_blocks.0.attn2.to_k.weight"][1],
    }  # fmt: skip


def vae_settings(shapes: Shapes) -> dict[str, Any]:
    blocks = [shapes[f"{DECODER}decoder.up.{i}.block.0.conv1.weight"][0] for i in range(4)]
    return {
        "latent_channels": 4, "block_out_channels": tuple(blocks), "layers_per_block": LAYERS,
        "down_block_types": ("DownEncoderBlock2D",) * 4, "scaling_factor": 0.18215, "force_upcast": True,
    }  # fmt: skip


def clip_settings(shapes: Shapes) -> dict[str, Any]:
    """For the image encoder. Heads are 80 wide in CLIP-H."""
    width, _, patch, _ = shapes[f"{CLIP}conv1.weight"]
    layers = {name.split(".resblocks.")[1].split(".")[0] for name in shapes if f"{CLIP}transformer.resblocks." in name}
    return {
        "hidden_size": width, "patch_size": patch, "num_attention_heads": width // 80,
        "num_hidden_layers": len(layers),
        "intermediate_size": shapes[f"{CLIP}transformer.resblocks.0.mlp.c_fc.bias"][0],
        "image_size": round((shapes[f"{CLIP}positional_embedding"][0] - 1) ** 0.5) * patch,
        "projection_dim": shapes[f"{CLIP}proj"][1], "hidden_act": "gelu",
    }  # fmt: skip
