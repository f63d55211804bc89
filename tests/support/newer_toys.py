"""Toy checkpoints of LTX-2.3 and HunyuanVideo 1.5; see `tests.support.diffusers_toys`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from diffusers import (
    AutoencoderKLHunyuanVideo15,
    AutoencoderKLLTX2Audio,
    AutoencoderKLLTX2Video,
    FlowMatchEulerDiscreteScheduler,
    HunyuanVideo15Transformer3DModel,
    LTX2VideoTransformer3DModel,
)
from diffusers.guiders import ClassifierFreeGuidance
from diffusers.pipelines.ltx2 import LTX2TextConnectors, LTX2Vocoder
from transformers import (
    ByT5Tokenizer,
    Gemma3Config,
    Gemma3ForConditionalGeneration,
    GemmaTokenizer,
    Qwen2_5_VLTextConfig,
    Qwen2_5_VLTextModel,
    Qwen2Tokenizer,
    SiglipVisionConfig,
    SiglipVisionModel,
    T5Config,
    T5EncoderModel,
)

CHAT = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def files_of(tokenizer: Any) -> Callable[[Path], None]:
    return lambda folder: tokenizer.save_pretrained(folder)


def byte_letters() -> list[str]:
    """The 256 letters that byte-level vocabularies begin with."""
    plain = [chr(code) for code in (*range(33, 127), *range(161, 173), *range(174, 256))]
    return plain + [chr(256 + n) for n in range(256 - len(plain))]


def qwen_tokenizer() -> Qwen2Tokenizer:
    marks = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    vocabulary = {token: i for i, token in enumerate([*byte_letters(), *marks])}
    tokenizer = Qwen2Tokenizer(vocab=vocabulary, merges=[], model_max_length=4000, additional_special_tokens=marks[1:])
    tokenizer.chat_template = CHAT
    return tokenizer


def siglip_files(folder: Path) -> None:
    config = {"image_processor_type": "SiglipImageProcessor", "size": {"height": 28, "width": 28},
              "image_mean": [0.5] * 3, "image_std": [0.5] * 3, "rescale_factor": 1 / 255}  # fmt: skip
    (folder / "preprocessor_config.json").write_text(json.dumps(config))


def hunyuan_parts() -> dict[str, Any]:
    torch.manual_seed(0)
    transformer = HunyuanVideo15Transformer3DModel(
        in_channels=9, out_channels=4, num_attention_heads=2, attention_head_dim=16, num_layers=2,
        num_refiner_layers=1, mlp_ratio=2.0, text_embed_dim=16, text_embed_2_dim=32, image_embed_dim=12,
        rope_axes_dim=(4, 4, 8), target_size=64, task_type="i2v", use_meanflow=True,
    )  # fmt: skip
    vae = AutoencoderKLHunyuanVideo15(
        latent_channels=4, block_out_channels=(16, 16, 16, 16), layers_per_block=1, spatial_compression_ratio=8,
        temporal_compression_ratio=4, downsample_match_channel=False, upsample_match_channel=False,
    )  # fmt: skip
    words = Qwen2_5_VLTextModel(
        Qwen2_5_VLTextConfig(
            hidden_size=16, intermediate_size=16, num_hidden_layers=3, num_attention_heads=2, num_key_value_heads=2,
            vocab_size=300, rope_scaling={"mrope_section": [1, 1, 2], "rope_type": "default", "type": "default"},
            rope_theta=1e6,
        )
    )  # fmt: skip
    glyphs = T5EncoderModel(
        T5Config(d_model=32, d_kv=8, d_ff=37, num_layers=1, num_heads=2, vocab_size=400, feed_forward_proj="gated-gelu")
    )
    seeing = SiglipVisionModel(
        SiglipVisionConfig(
            hidden_size=12, intermediate_size=16, num_hidden_layers=1, num_attention_heads=2, image_size=28,
            patch_size=14,
        )
    )  # fmt: skip
    return {
        "tokenizer": ("Qwen2Tokenizer", files_of(qwen_tokenizer())), "text_encoder": words,
        "tokenizer_2": ("ByT5Tokenizer", files_of(ByT5Tokenizer())), "text_encoder_2": glyphs,
        "guider": ClassifierFreeGuidance(guidance_scale=1.0), "image_encoder": seeing,
        "feature_extractor": ("SiglipImageProcessor", siglip_files), "transformer": transformer, "vae": vae,
        "scheduler": FlowMatchEulerDiscreteScheduler(shift=7.0),
    }  # fmt: skip


def gemma_tokenizer() -> GemmaTokenizer:
    marks = ["<pad>", "<eos>", "<bos>", "<unk>", "\u2581"]
    vocabulary = [*marks, *(f"<0x{byte:02X}>" for byte in range(256)), *"abcdefghijklmnopqrstuvwxyz.,"]
    return GemmaTokenizer(vocab={token: i for i, token in enumerate(vocabulary)}, merges=[], model_max_length=1024)


def gemma() -> Gemma3ForConditionalGeneration:
    text = {"hidden_size": 16, "intermediate_size": 16, "num_hidden_layers": 2, "num_attention_heads": 2,
            "num_key_value_heads": 1, "head_dim": 8, "vocab_size": 320, "sliding_window": 64}  # fmt: skip
    vision = {"hidden_size": 16, "intermediate_size": 16, "num_hidden_layers": 1, "num_attention_heads": 2,
              "image_size": 28, "patch_size": 14}  # fmt: skip
    return Gemma3ForConditionalGeneration(
        Gemma3Config(text_config=text, vision_config=vision, mm_tokens_per_image=1, image_token_index=319)
    )


def ltx_2_3_parts() -> dict[str, Any]:
    torch.manual_seed(0)
    transformer = LTX2VideoTransformer3DModel(
        in_channels=8, out_channels=8, num_attention_heads=2, attention_head_dim=16, cross_attention_dim=32,
        audio_in_channels=8, audio_out_channels=8, audio_num_attention_heads=2, audio_attention_head_dim=8,
        audio_cross_attention_dim=16, num_layers=2, caption_channels=16, gated_attn=True, cross_attn_mod=True,
        audio_gated_attn=True, audio_cross_attn_mod=True, rope_type="split", use_prompt_embeddings=False,
        perturbed_attn=True,
    )  # fmt: skip
    connectors = LTX2TextConnectors(
        caption_channels=16, text_proj_in_factor=3, video_connector_num_attention_heads=2,
        video_connector_attention_head_dim=16, video_connector_num_layers=1, video_connector_num_learnable_registers=None,
        audio_connector_num_attention_heads=2, audio_connector_attention_head_dim=8, audio_connector_num_layers=1,
        audio_connector_num_learnable_registers=None, connector_rope_base_seq_len=1024, rope_type="split",
        per_modality_projections=True, video_hidden_dim=32, audio_hidden_dim=16, proj_bias=True,
    )  # fmt: skip
    vae = AutoencoderKLLTX2Video(
        latent_channels=8, block_out_channels=(8, 8, 8, 8), decoder_block_out_channels=(8, 8, 8),
        layers_per_block=(1, 1, 1, 1, 1), decoder_layers_per_block=(1, 1, 1, 1), upsample_factor=(1, 1, 1),
        upsample_residual=(False,) * 3, decoder_causal=False, decoder_spatial_padding_mode="zeros",
        spatial_compression_ratio=32, temporal_compression_ratio=8,
    )  # fmt: skip
    audio_vae = AutoencoderKLLTX2Audio(
        base_channels=8, ch_mult=(1, 2, 4), num_res_blocks=1, resolution=32, latent_channels=4, mel_bins=8
    )
    vocoder = LTX2Vocoder(
        in_channels=16, hidden_channels=32, upsample_kernel_sizes=[16, 15, 8, 4, 4], resnet_kernel_sizes=[3],
        resnet_dilations=[[1, 3, 5]], output_sampling_rate=24000,
    )  # fmt: skip
    return {
        "tokenizer": ("GemmaTokenizerFast", files_of(gemma_tokenizer())), "text_encoder": gemma(),
        "connectors": connectors, "transformer": transformer, "vae": vae, "audio_vae": audio_vae, "vocoder": vocoder,
        "scheduler": FlowMatchEulerDiscreteScheduler(use_dynamic_shifting=True, shift_terminal=0.1),
    }  # fmt: skip
