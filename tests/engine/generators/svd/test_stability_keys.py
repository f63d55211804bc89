"""Names of Stability's single files, made from diffusers' names."""

from __future__ import annotations

import pytest

from engine.generators.svd import stability_keys

ORIGINAL = [
    ("unet", "time_embedding.linear_2.bias", "model.diffusion_model.time_embed.2.bias"),
    ("unet", "add_embedding.linear_1.weight", "model.diffusion_model.label_emb.0.0.weight"),
    ("unet", "conv_in.weight", "model.diffusion_model.input_blocks.0.0.weight"),
    ("unet", "down_blocks.0.resnets.1.spatial_res_block.conv2.weight", "model.diffusion_model.input_blocks.2.0.out_layers.3.weight"),
    ("unet", "down_blocks.1.resnets.0.spatial_res_block.conv_shortcut.weight", "model.diffusion_model.input_blocks.4.0.skip_connection.weight"),
    ("unet", "down_blocks.0.resnets.0.temporal_res_block.time_emb_proj.bias", "model.diffusion_model.input_blocks.1.0.time_stack.emb_layers.1.bias"),
    ("unet", "down_blocks.3.resnets.1.time_mixer.mix_factor", "model.diffusion_model.input_blocks.11.0.time_mixer.mix_factor"),
    ("unet", "down_blocks.0.downsamplers.0.conv.weight", "model.diffusion_model.input_blocks.3.0.op.weight"),
    ("unet", "down_blocks.2.attentions.1.temporal_transformer_blocks.0.ff_in.net.0.proj.weight", "model.diffusion_model.input_blocks.8.1.time_stack.0.ff_in.net.0.proj.weight"),
    ("unet", "mid_block.resnets.1.temporal_res_block.norm2.weight", "model.diffusion_model.middle_block.2.time_stack.out_layers.0.weight"),
    ("unet", "mid_block.attentions.0.time_pos_embed.linear_2.weight", "model.diffusion_model.middle_block.1.time_pos_embed.2.weight"),
    ("unet", "up_blocks.0.upsamplers.0.conv.weight", "model.diffusion_model.output_blocks.2.1.conv.weight"),
    ("unet", "up_blocks.1.upsamplers.0.conv.bias", "model.diffusion_model.output_blocks.5.2.conv.bias"),
    ("unet", "up_blocks.3.attentions.2.transformer_blocks.0.attn2.to_out.0.bias", "model.diffusion_model.output_blocks.11.1.transformer_blocks.0.attn2.to_out.0.bias"),
    ("unet", "conv_out.weight", "model.diffusion_model.out.2.weight"),
    ("vae", "encoder.down_blocks.0.resnets.1.conv1.weight", "conditioner.embedders.3.encoder.encoder.down.0.block.1.conv1.weight"),
    ("vae", "encoder.down_blocks.2.downsamplers.0.conv.bias", "conditioner.embedders.3.encoder.encoder.down.2.downsample.conv.bias"),
    ("vae", "encoder.mid_block.attentions.0.to_out.0.weight", "conditioner.embedders.3.encoder.encoder.mid.attn_1.proj_out.weight"),
    ("vae", "quant_conv.weight", "conditioner.embedders.3.encoder.quant_conv.weight"),
    ("vae", "decoder.up_blocks.0.resnets.2.spatial_res_block.norm1.weight", "first_stage_model.decoder.up.3.block.2.norm1.weight"),
    ("vae", "decoder.up_blocks.3.resnets.0.spatial_res_block.conv_shortcut.weight", "first_stage_model.decoder.up.0.block.0.nin_shortcut.weight"),
    ("vae", "decoder.up_blocks.1.resnets.0.temporal_res_block.conv1.weight", "first_stage_model.decoder.up.2.block.0.time_stack.in_layers.2.weight"),
    ("vae", "decoder.mid_block.resnets.0.time_mixer.mix_factor", "first_stage_model.decoder.mid.block_1.mix_factor"),
    ("vae", "decoder.up_blocks.2.upsamplers.0.conv.weight", "first_stage_model.decoder.up.1.upsample.conv.weight"),
    ("vae", "decoder.conv_norm_out.bias", "first_stage_model.decoder.norm_out.bias"),
    ("vae", "decoder.time_conv_out.weight", "first_stage_model.decoder.conv_out.time_mix_conv.weight"),
    ("clip", "vision_model.encoder.layers.1.mlp.fc1.bias", "conditioner.embedders.0.open_clip.model.visual.transformer.resblocks.1.mlp.c_fc.bias"),
    ("clip", "vision_model.encoder.layers.0.self_attn.k_proj.bias", "conditioner.embedders.0.open_clip.model.visual.transformer.resblocks.0.attn.in_proj_bias"),
    ("clip", "vision_model.pre_layrnorm.weight", "conditioner.embedders.0.open_clip.model.visual.ln_pre.weight"),
    ("clip", "vision_model.embeddings.class_embedding", "conditioner.embedders.0.open_clip.model.visual.class_embedding"),
    ("clip", "visual_projection.weight", "conditioner.embedders.0.open_clip.model.visual.proj"),
]  # fmt: skip


@pytest.mark.parametrize(("part", "name", "original"), ORIGINAL)
def test_original_names_are_known(part: str, name: str, original: str) -> None:
    of = {
        "unet": stability_keys.unet_name,
        "vae": lambda name: stability_keys.vae_name(name, 4),
        "clip": lambda name: stability_keys.clip_name(name)[0],
    }
    assert of[part](name) == original
