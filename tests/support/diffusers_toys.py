"""Toy checkpoints of every family: the real classes, random weights, the layout they are published in."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sentencepiece
import torch
from diffusers import (
    AutoencoderKL,
    AutoencoderKLCogVideoX,
    AutoencoderKLLTXVideo,
    AutoencoderKLWan,
    CogVideoXDDIMScheduler,
    CogVideoXTransformer3DModel,
    FlowMatchEulerDiscreteScheduler,
    LTXVideoTransformer3DModel,
    MotionAdapter,
    PNDMScheduler,
    SparseControlNetModel,
    UNet2DConditionModel,
    UniPCMultistepScheduler,
    WanTransformer3DModel,
)
from safetensors.torch import save_file
from transformers import (
    CLIPTextConfig,
    CLIPTextModel,
    CLIPVisionConfig,
    CLIPVisionModel,
    T5Config,
    T5EncoderModel,
    UMT5Config,
    UMT5EncoderModel,
)

from tests.support.newer_toys import hunyuan_parts, ltx_2_3_parts

WIDTH = 32  # of the text encoders
T5: dict[str, Any] = {"d_model": WIDTH, "d_kv": 8, "d_ff": 37, "num_layers": 2, "num_heads": 4, "feed_forward_proj": "gated-gelu",
      "pad_token_id": 0, "eos_token_id": 1, "decoder_start_token_id": 0, "vocab_size": 160}  # fmt: skip
SENTENCES = ("A red ball rolls over the grass.", "The camera slowly pans to the left.", "blurry, low quality, static",
             "What can move in it moves a little, light and shadow drift.", "Realistic, detailed, steady motion!")  # fmt: skip


def save(folder: Path, published_as: str, parts: dict[str, Any], **settings: Any) -> Path:
    """Each part in its folder, and model_index.json as the makers wrote it."""
    index: dict[str, Any] = {"_class_name": published_as, "_diffusers_version": "0.33.0", **settings}
    for name, part in parts.items():
        if part is None:
            index[name] = [None, None]
        elif isinstance(part, tuple):  # files of a tokenizer or processor: what it is, and a way to write it
            kind, write = part
            (folder / name).mkdir(parents=True)
            write(folder / name)
            index[name] = ["transformers", kind]
        else:
            part.save_pretrained(folder / name)
            module = type(part).__module__.split(".")  # as diffusers writes it: modules of pipelines by their own name
            index[name] = [module[2] if module[1] == "pipelines" else module[0], type(part).__name__]
    folder.mkdir(exist_ok=True)
    (folder / "model_index.json").write_text(json.dumps(index))
    return folder


def t5_files(length: int) -> Callable[[Path], None]:
    """A trained sentencepiece file and nothing else, as CogVideoX and LTX publish theirs."""

    def write(folder: Path) -> None:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(SENTENCES * 20), model_prefix=str(folder / "spiece"), vocab_size=60,
            pad_id=0, eos_id=1, unk_id=2, bos_id=-1, minloglevel=2, num_threads=1,
        )  # fmt: skip
        (folder / "spiece.vocab").unlink()
        (folder / "tokenizer_config.json").write_text(
            json.dumps({"tokenizer_class": "T5Tokenizer", "extra_ids": 0, "model_max_length": length})
        )

    return write


def clip_files(folder: Path) -> None:
    """vocab.json and merges.txt, as Stable Diffusion's: letters only, no merges."""
    plain = [chr(code) for code in (*range(33, 127), *range(161, 173), *range(174, 256))]
    letters = plain + [chr(256 + n) for n in range(256 - len(plain))]
    tokens = [*letters, *(letter + "</w>" for letter in letters), "<|startoftext|>", "<|endoftext|>"]
    (folder / "vocab.json").write_text(json.dumps({token: i for i, token in enumerate(tokens)}))
    (folder / "merges.txt").write_text("#version: 0.2\n")
    marks = {"bos_token": "<|startoftext|>", "eos_token": "<|endoftext|>", "unk_token": "<|endoftext|>"}
    config = {"tokenizer_class": "CLIPTokenizer", "model_max_length": 77, "pad_token": "<|endoftext|>", **marks}
    (folder / "tokenizer_config.json").write_text(json.dumps(config))


def processor_files(folder: Path) -> None:
    config = {"image_processor_type": "CLIPImageProcessor", "crop_size": 224, "size": 224}
    (folder / "preprocessor_config.json").write_text(json.dumps(config))


def calm(vae: Any) -> Any:
    """Random decoders that shuffle pixels make pure noise, which no video can hold; with less contrast it can."""
    with torch.no_grad():
        for values in vae.decoder.conv_out.parameters():
            values *= 0.2
    return vae


def wan_parts() -> dict[str, Any]:
    torch.manual_seed(0)
    scheduler = UniPCMultistepScheduler(
        prediction_type="flow_prediction", use_flow_sigmas=True, num_train_timesteps=1000, flow_shift=3.0
    )
    return {"tokenizer": ("T5TokenizerFast", t5_files(512)), "text_encoder": UMT5EncoderModel(UMT5Config(**T5)),
            "vae": wan_vae(z_dim=16), "scheduler": scheduler}  # fmt: skip


def wan_vae(**changes: Any) -> AutoencoderKLWan:
    shape = {"base_dim": 8, "dim_mult": [1, 1, 1, 1], "num_res_blocks": 1, "temperal_downsample": [False, True, True]}
    return calm(AutoencoderKLWan(**shape, **changes))


def wan_transformer(channels: int, **changes: Any) -> WanTransformer3DModel:
    shape: dict[str, Any] = {"out_channels": 16, "attention_head_dim": 12, "ffn_dim": 48, **changes}
    return WanTransformer3DModel(
        patch_size=(1, 2, 2), num_attention_heads=2, in_channels=channels, text_dim=WIDTH, freq_dim=64, num_layers=2,
        cross_attn_norm=True, qk_norm="rms_norm_across_heads", rope_max_seq_len=64, **shape,
    )  # fmt: skip


def wan_5b(folder: Path) -> Path:
    vae = wan_vae(
        decoder_base_dim=8, z_dim=48, is_residual=True, in_channels=12, out_channels=12, patch_size=2,
        scale_factor_spatial=16, scale_factor_temporal=4, latents_mean=[0.0] * 48, latents_std=[1.0] * 48,
    )  # fmt: skip
    parts = {**wan_parts(), "vae": vae, "transformer": wan_transformer(48, out_channels=48)}
    absent = {"image_encoder": None, "image_processor": None, "transformer_2": None}
    return save(folder, "WanPipeline", {**parts, **absent}, expand_timesteps=True, boundary_ratio=None)


def wan_a14b(folder: Path) -> Path:
    experts = {"transformer": wan_transformer(36), "transformer_2": wan_transformer(36)}
    return save(folder, "WanImageToVideoPipeline", {**wan_parts(), **experts}, boundary_ratio=0.9)


def wan_21_14b(folder: Path) -> Path:
    seeing = CLIPVisionModel(
        CLIPVisionConfig(
            hidden_size=16, num_hidden_layers=3, num_attention_heads=2, image_size=224, intermediate_size=16,
            patch_size=56,
        )
    )  # fmt: skip
    parts = {"transformer": wan_transformer(36, image_dim=16), "image_encoder": seeing,
             "image_processor": ("CLIPImageProcessor", processor_files)}  # fmt: skip
    return save(folder, "WanImageToVideoPipeline", {**wan_parts(), **parts})


def cogvideox(folder: Path, **changes: Any) -> Path:
    torch.manual_seed(0)
    positions = {"use_rotary_positional_embeddings": True, "use_learned_positional_embeddings": True, **changes}
    transformer = CogVideoXTransformer3DModel(
        num_attention_heads=2, attention_head_dim=16, in_channels=8, out_channels=4, time_embed_dim=8,
        text_embed_dim=WIDTH, num_layers=2, sample_width=8, sample_height=8, sample_frames=9, patch_size=2,
        temporal_compression_ratio=4, max_text_seq_length=226, **positions,
    )  # fmt: skip
    vae = AutoencoderKLCogVideoX(
        down_block_types=("CogVideoXDownBlock3D",) * 4, up_block_types=("CogVideoXUpBlock3D",) * 4,
        block_out_channels=(8, 8, 8, 8), latent_channels=4, layers_per_block=1, norm_num_groups=2,
        temporal_compression_ratio=4, sample_height=256, sample_width=256, scaling_factor=0.7,
        invert_scale_latents=True,
    )  # fmt: skip
    scheduler = CogVideoXDDIMScheduler(
        beta_end=0.012, beta_schedule="scaled_linear", clip_sample=False, prediction_type="v_prediction",
        rescale_betas_zero_snr=True, set_alpha_to_one=True, snr_shift_scale=1.0, timestep_spacing="trailing",
    )  # fmt: skip
    parts = {"tokenizer": ("T5Tokenizer", t5_files(226)), "text_encoder": T5EncoderModel(T5Config(**T5)),
             "transformer": transformer, "vae": vae, "scheduler": scheduler}  # fmt: skip
    return save(folder, "CogVideoXImageToVideoPipeline", parts)


def cogvideox_15(folder: Path) -> Path:
    return cogvideox(folder, use_learned_positional_embeddings=False, patch_size_t=2, patch_bias=False, ofs_embed_dim=8)


def ltx(folder: Path) -> Path:
    torch.manual_seed(0)
    vae = AutoencoderKLLTXVideo(
        latent_channels=8, block_out_channels=(8, 8, 8, 8), decoder_block_out_channels=(8, 8, 8, 8),
        layers_per_block=(1, 1, 1, 1, 1), decoder_layers_per_block=(1, 1, 1, 1, 1),
        spatio_temporal_scaling=(True, True, True, False), decoder_spatio_temporal_scaling=(True, True, True, False),
        decoder_inject_noise=(False,) * 5, upsample_residual=(False,) * 4, upsample_factor=(1,) * 4,
        timestep_conditioning=True, patch_size=4, patch_size_t=1, encoder_causal=True, decoder_causal=False,
    )  # fmt: skip
    return save(folder, "LTXPipeline", ltx_parts(vae))


def ltx_parts(vae: Any) -> dict[str, Any]:
    transformer = LTXVideoTransformer3DModel(
        in_channels=8, out_channels=8, num_attention_heads=4, attention_head_dim=8, cross_attention_dim=WIDTH,
        num_layers=2, caption_channels=WIDTH,
    )  # fmt: skip
    return {"tokenizer": ("T5Tokenizer", t5_files(128)), "text_encoder": T5EncoderModel(T5Config(**T5)),
            "transformer": transformer, "vae": calm(vae), "scheduler": FlowMatchEulerDiscreteScheduler(shift=1.0)}  # fmt: skip


def ltx_in_one_file(folder: Path) -> Path:
    """Version 0.9.8's 2B: transformer and VAE in one file in their makers' names, the rest from 0.9.5's folder."""
    torch.manual_seed(0)
    vae = AutoencoderKLLTXVideo(  # 2048 channels say to diffusers that it is 0.9.5's
        latent_channels=8, block_out_channels=(16, 32, 32, 256, 2048), down_block_types=("LTXVideo095DownBlock3D",) * 4,
        decoder_block_out_channels=(8, 16, 32), layers_per_block=(1, 1, 1, 1, 0), decoder_layers_per_block=(1, 1, 1, 1),
        spatio_temporal_scaling=(True,) * 4, decoder_spatio_temporal_scaling=(True,) * 3,
        decoder_inject_noise=(False,) * 4, downsample_type=("spatial", "temporal", "spatiotemporal", "spatiotemporal"),
        upsample_residual=(True,) * 3, upsample_factor=(2, 2, 2), timestep_conditioning=True, patch_size=4,
        patch_size_t=1, encoder_causal=True, decoder_causal=False, spatial_compression_ratio=32,
        temporal_compression_ratio=8,
    )  # fmt: skip
    save(folder, "LTXPipeline", parts := ltx_parts(vae))
    networks = {"transformer": ltx_maker_name, "vae": ltx_vae_maker_name}
    tensors = {
        named(name): value for part, named in networks.items() for name, value in parts[part].state_dict().items()
    }
    save_file(tensors, folder / "ltxv-2b-0.9.8-distilled.safetensors")
    for part in networks:
        (folder / part / "diffusion_pytorch_model.safetensors").unlink()
    return folder


def ltx_maker_name(name: str) -> str:
    """What Lightricks calls a tensor of the transformer."""
    for ours, theirs in (("proj_in", "patchify_proj"), ("time_embed", "adaln_single"), ("norm_q", "q_norm"),
                         ("norm_k", "k_norm")):  # fmt: skip
        name = name.replace(ours, theirs)
    return f"model.diffusion_model.{name}"


def ltx_vae_maker_name(name: str) -> str:
    """What Lightricks calls a tensor of the VAE since 0.9.5: blocks and what changes their size are in one row."""
    side, _, rest = name.partition(".")
    rest = re.sub(r"^down_blocks\.(\d)\.downsamplers\.0", lambda found: f"down_blocks.{2 * int(found[1]) + 1}#", rest)
    rest = re.sub(r"^down_blocks\.(\d)\.", lambda found: f"down_blocks.{2 * int(found[1])}.", rest).replace("#", "")
    rest = re.sub(r"^up_blocks\.(\d)\.upsamplers\.0", lambda found: f"up_blocks.{2 * int(found[1]) + 1}#", rest)
    rest = re.sub(r"^up_blocks\.(\d)\.", lambda found: f"up_blocks.{2 * int(found[1]) + 2}.", rest).replace("#", "")
    rest = rest.replace("mid_block", "down_blocks.8" if side == "encoder" else "up_blocks.0")
    rest = re.sub(r"^(time_embedder|scale_shift_table)", r"last_\1", rest).replace("resnets", "res_blocks")
    statistics = {"latents_mean": "per_channel_statistics.mean-of-means",
                  "latents_std": "per_channel_statistics.std-of-means"}  # fmt: skip
    return f"vae.{statistics[name]}" if name in statistics else f"vae.{side}.{rest}"


def animatediff(folder: Path) -> Path:
    """Three repositories: Stable Diffusion 1.5, the motion adapter, SparseCtrl."""
    torch.manual_seed(0)
    blocks = (32, 64)
    unet = UNet2DConditionModel(
        block_out_channels=blocks, layers_per_block=1, sample_size=8, cross_attention_dim=WIDTH, norm_num_groups=8,
        down_block_types=("CrossAttnDownBlock2D", "DownBlock2D"), up_block_types=("UpBlock2D", "CrossAttnUpBlock2D"),
        attention_head_dim=4,
    )  # fmt: skip
    vae = AutoencoderKL(
        block_out_channels=(16, 16, 16, 16), down_block_types=("DownEncoderBlock2D",) * 4,
        up_block_types=("UpDecoderBlock2D",) * 4, latent_channels=4, norm_num_groups=4, sample_size=64,
    )  # fmt: skip
    config = CLIPTextConfig(
        bos_token_id=512, eos_token_id=513, pad_token_id=513, hidden_size=WIDTH, intermediate_size=37,
        num_attention_heads=4, num_hidden_layers=2, vocab_size=514, max_position_embeddings=77,
    )  # fmt: skip
    parts = {"tokenizer": ("CLIPTokenizer", clip_files), "text_encoder": CLIPTextModel(config), "unet": unet,
             "vae": vae, "scheduler": PNDMScheduler(beta_start=0.00085, beta_end=0.012, skip_prk_steps=True)}  # fmt: skip
    save(folder, "StableDiffusionPipeline", parts, safety_checker=[None, None])
    MotionAdapter(
        block_out_channels=blocks, motion_layers_per_block=1, motion_norm_num_groups=8, motion_num_attention_heads=4,
        motion_max_seq_length=32, use_motion_mid_block=False,
    ).save_pretrained(folder / "motion_adapter")  # fmt: skip
    control = SparseControlNetModel(
        block_out_channels=blocks, layers_per_block=1, conditioning_channels=4, norm_num_groups=8,
        down_block_types=("CrossAttnDownBlockMotion", "DownBlockMotion"), cross_attention_dim=WIDTH,
        num_attention_heads=4, motion_num_attention_heads=4, use_simplified_condition_embedding=True,
    )  # fmt: skip
    for layer in (control.controlnet_down_blocks[0], control.controlnet_cond_embedding):
        torch.nn.init.normal_(layer.weight, std=0.5)  # they begin at zero: the photo would make no difference
    control.save_pretrained(folder / "controlnet")
    return folder


def hunyuan_15(folder: Path) -> Path:
    parts = hunyuan_parts()
    return save(folder, "HunyuanVideo15ImageToVideoPipeline", {**parts, "vae": calm(parts["vae"])})


def ltx_2_3(folder: Path) -> Path:
    parts = ltx_2_3_parts()
    return save(folder, "LTX2Pipeline", {**parts, "vae": calm(parts["vae"])})


TOYS = {
    "wan-2.2-5b": wan_5b, "wan-2.2-a14b": wan_a14b, "wan-2.1-14b": wan_21_14b, "ltx-0.9.8": ltx_in_one_file,
    "ltx-0.9.8-13b": ltx, "cogvideox-5b": cogvideox, "cogvideox-1.5-5b": cogvideox_15, "animatediff": animatediff,
    "hunyuan-1.5": hunyuan_15, "ltx-2.3": ltx_2_3,
}  # fmt: skip
