"""What each large model takes of a graphics card's memory, by policy, as a Markdown table. All figures are estimates.

    python tests/benchmarks/family_memory.py [MODEL ...]

The networks are built from their true configurations on torch's meta device and run once at the model's default clip;
no weights are needed, and no figure was measured on a card. The text encoder is not in them: it runs before, on the
processor, and needs its size of the computer's memory.
"""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from safetensors.torch import save_file

from engine.generators import adapter
from engine.generators.diffusers.footprint import footprint
from engine.generators.memory.offload import Policy
from engine.models import MODELS
from engine.request.defaults import defaults, natural_size

PHOTO = (3000, 2000)
WAN = {"_class_name": "WanTransformer3DModel", "patch_size": [1, 2, 2], "attention_head_dim": 128, "text_dim": 4096,
       "freq_dim": 256, "cross_attn_norm": True, "qk_norm": "rms_norm_across_heads"}  # fmt: skip
WAN_14B = {**WAN, "num_attention_heads": 40, "num_layers": 40, "ffn_dim": 13824, "in_channels": 36, "out_channels": 16}
WAN_VAE = {"_class_name": "AutoencoderKLWan"}
WAN_VAE_5B = {"_class_name": "AutoencoderKLWan", "base_dim": 160, "decoder_base_dim": 256, "z_dim": 48,
              "is_residual": True, "in_channels": 12, "out_channels": 12, "patch_size": 2, "scale_factor_spatial": 16,
              "scale_factor_temporal": 4, "latents_mean": [0.0] * 48, "latents_std": [1.0] * 48}  # fmt: skip
COG = {"_class_name": "CogVideoXTransformer3DModel", "num_attention_heads": 48, "attention_head_dim": 64,
       "in_channels": 32, "out_channels": 16, "num_layers": 42, "patch_size": 2, "text_embed_dim": 4096,
       "time_embed_dim": 512, "sample_width": 90, "sample_height": 60, "sample_frames": 49,
       "use_rotary_positional_embeddings": True}  # fmt: skip
COG_VAE = {"_class_name": "AutoencoderKLCogVideoX", "block_out_channels": [128, 256, 256, 512], "latent_channels": 16,
           "layers_per_block": 3, "down_block_types": ["CogVideoXDownBlock3D"] * 4,
           "up_block_types": ["CogVideoXUpBlock3D"] * 4}  # fmt: skip
LTX_VAE = {"_class_name": "AutoencoderKLLTXVideo", "latent_channels": 128, "timestep_conditioning": True,
           "block_out_channels": [128, 256, 512, 1024, 2048], "down_block_types": ["LTXVideo095DownBlock3D"] * 4,
           "decoder_block_out_channels": [256, 512, 1024], "layers_per_block": [4, 6, 6, 2, 2],
           "decoder_layers_per_block": [5, 5, 5, 5], "spatio_temporal_scaling": [True] * 4,
           "decoder_spatio_temporal_scaling": [True] * 3, "decoder_inject_noise": [False] * 4,
           "downsample_type": ["spatial", "temporal", "spatiotemporal", "spatiotemporal"],
           "upsample_residual": [True] * 3, "upsample_factor": [2, 2, 2], "decoder_causal": False,
           "spatial_compression_ratio": 32, "temporal_compression_ratio": 8}  # fmt: skip
LTX2 = {"_class_name": "LTX2VideoTransformer3DModel", "gated_attn": True, "cross_attn_mod": True,
        "audio_gated_attn": True, "audio_cross_attn_mod": True, "rope_type": "split", "use_prompt_embeddings": False,
        "perturbed_attn": True}  # fmt: skip
LTX2_VAE = {"_class_name": "AutoencoderKLLTX2Video", "latent_channels": 128, "timestep_conditioning": False,
            "block_out_channels": [256, 512, 1024, 1024], "decoder_block_out_channels": [256, 512, 512, 1024],
            "layers_per_block": [4, 6, 4, 2, 2], "decoder_layers_per_block": [4, 6, 4, 2, 2],
            "decoder_spatio_temporal_scaling": [True] * 4, "decoder_inject_noise": [False] * 5,
            "upsample_type": ["spatiotemporal", "spatiotemporal", "temporal", "spatial"],
            "upsample_residual": [False] * 4, "upsample_factor": [2, 2, 1, 2], "decoder_causal": False,
            "decoder_spatial_padding_mode": "zeros", "spatial_compression_ratio": 32,
            "temporal_compression_ratio": 8}  # fmt: skip
SIGLIP = {"_class_name": "SiglipVisionModel", "model_type": "siglip_vision_model", "hidden_size": 1152,
          "intermediate_size": 4304, "num_hidden_layers": 27, "num_attention_heads": 16, "image_size": 384,
          "patch_size": 14}  # fmt: skip
SD_VAE = {"_class_name": "AutoencoderKL", "block_out_channels": [128, 256, 512, 512], "layers_per_block": 2,
          "down_block_types": ["DownEncoderBlock2D"] * 4, "up_block_types": ["UpDecoderBlock2D"] * 4}  # fmt: skip
TRUE: dict[str, dict[str, dict[str, Any]]] = {
    "wan-2.2-5b": {
        "transformer": {**WAN, "num_attention_heads": 24, "num_layers": 30, "ffn_dim": 14336, "in_channels": 48,
                        "out_channels": 48},
        "vae": WAN_VAE_5B,
    },
    "wan-2.2-a14b": {"transformer": WAN_14B, "transformer_2": WAN_14B, "vae": WAN_VAE},
    "wan-2.1-14b": {"transformer": {**WAN_14B, "image_dim": 1280, "added_kv_proj_dim": 5120}, "vae": WAN_VAE},
    "ltx-0.9.8": {"transformer": {"_class_name": "LTXVideoTransformer3DModel"}, "vae": LTX_VAE},
    "ltx-0.9.8-13b": {
        "transformer": {"_class_name": "LTXVideoTransformer3DModel", "num_layers": 48, "attention_head_dim": 128,
                        "cross_attention_dim": 4096},
        "vae": LTX_VAE,
    },
    "ltx-2.3": {
        "transformer": LTX2, "vae": LTX2_VAE, "audio_vae": {"_class_name": "AutoencoderKLLTX2Audio"},
        "vocoder": {"_class_name": "LTX2VocoderWithBWE"},
    },
    "hunyuan-1.5": {
        "transformer": {"_class_name": "HunyuanVideo15Transformer3DModel", "use_meanflow": True},
        "vae": {"_class_name": "AutoencoderKLHunyuanVideo15"},
        "image_encoder": SIGLIP,
    },
    "cogvideox-5b": {"transformer": {**COG, "use_learned_positional_embeddings": True}, "vae": COG_VAE},
    "cogvideox-1.5-5b": {
        "transformer": {**COG, "patch_size_t": 2, "ofs_embed_dim": 512, "patch_bias": False, "sample_width": 300,
                        "sample_height": 300, "sample_frames": 81},
        "vae": COG_VAE,
    },
    "animatediff": {
        "unet": {"_class_name": "UNet2DConditionModel", "cross_attention_dim": 768},
        "motion_adapter": {"_class_name": "MotionAdapter"},
        "controlnet": {"_class_name": "SparseControlNetModel"},
        "vae": SD_VAE,
    },
}  # fmt: skip


def folder_of(name: str, place: Path, configs: dict[str, dict[str, Any]] | None = None) -> Path:
    """A folder with the true configurations, or with these, and no weights that could be loaded."""
    others = {part: (kinds[0] or kinds[1]) for part, kinds in adapter(MODELS[name]).PARTS.items() if kinds[0]}
    index = {part: kind.rsplit(".", 1) for part, kind in others.items()}
    for part, config in (configs or TRUE[name]).items():
        (place / part).mkdir(parents=True)
        (place / part / "config.json").write_text(json.dumps(config))
        known = [kind for kind in adapter(MODELS[name]).PARTS[part] if kind.endswith(f".{config['_class_name']}")]
        index[part] = known[0].rsplit(".", 1) if known else ["diffusers", config["_class_name"]]
    for part in index:
        (place / part).mkdir(parents=True, exist_ok=True)
        save_file({}, place / part / "none.safetensors")
        if not (config := place / part / "config.json").exists():
            config.write_text("{}")
    (place / "model_index.json").write_text(json.dumps(index))
    return place


def row(name: str) -> str:
    spec = MODELS[name]
    with tempfile.TemporaryDirectory() as place:
        family = adapter(spec)(spec, folder_of(name, Path(place)))
        request = defaults(spec, *natural_size(PHOTO, spec))
        found = footprint(family, request)
    weights = sum(part.weights for part in found.denoisers) / 1e9
    peaks = " | ".join(f"{found.peak(policy) / 2**30:.1f}" for policy in Policy)
    return f"| {name} | {request.width} x {request.height}, {request.frames} | {weights:.1f} GB | {peaks} |"


def main() -> None:
    print("| model | clip | denoiser | " + " | ".join(policy.value + ", GiB" for policy in Policy) + " |")
    print("|---|---|---|" + "---|" * len(Policy))
    for name in sys.argv[1:] or TRUE:
        print(row(name), flush=True)


if __name__ == "__main__":
    main()
