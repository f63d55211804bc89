"""A LoRA is known by its header: both styles of names, every architecture, and what can't be used."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest

from engine.errors import InvalidRequestError
from engine.models import MODELS
from engine.models.lora import LoraKind, check_fits, expert_of, read_kind


def file_with(path: Path, shapes: dict[str, tuple[int, ...]]) -> Path:
    """A safetensors file whose tensors are all zero."""
    entries, at = {}, 0
    for name, shape in shapes.items():
        size = 2
        for side in shape:
            size *= side
        entries[name] = {"dtype": "F16", "shape": list(shape), "data_offsets": [at, at + size]}
        at += size
    header = json.dumps(entries).encode()
    path.write_bytes(struct.pack("<Q", len(header)) + header + bytes(at))
    return path


def pair(layer: str, inside: int, outside: int = 0, style: str = "lora_A lora_B") -> dict[str, tuple[int, ...]]:
    down, up = style.split()
    return {f"{layer}.{down}.weight": (4, inside), f"{layer}.{up}.weight": (outside or inside, 4)}


KOHYA = "lora_down lora_up"
CASES = [
    (pair("transformer.blocks.0.attn1.to_q", 5120), "wan", 5120, "wan-2.2-a14b"),
    (pair("diffusion_model.blocks.7.self_attn.q", 5120), "wan", 5120, "wan-2.1-14b"),
    (pair("lora_unet_blocks_3_cross_attn_q", 3072, style=KOHYA), "wan", 3072, "wan-2.2-5b"),
    (pair("blocks.3.ffn.0", 3072, 14336), "wan", 3072, "wan-2.2-5b"),
    (pair("diffusion_model.blocks.7.self_attn.q", 1536), "wan", 1536, ""),
    (pair("transformer.transformer_blocks.0.attn1.to_q", 2048) | pair("transformer.transformer_blocks.0.attn2.to_k", 2048),
     "ltx", 2048, "ltx-0.9.8"),
    (pair("diffusion_model.transformer_blocks.0.attn1.to_q", 2048), "ltx", 2048, "ltx-0.9.8"),
    (pair("diffusion_model.transformer_blocks.0.attn1.to_q", 4096), "ltx", 4096, "ltx-0.9.8-13b"),
    (pair("transformer.transformer_blocks.0.attn1.to_q", 3072), "cogvideox", 3072, "cogvideox-5b"),
    (pair("transformer.transformer_blocks.0.attn1.to_q", 1920), "cogvideox", 1920, ""),
    (pair("diffusion_model.transformer_blocks.0.audio_attn1.to_q", 2048), "ltx2", 0, "ltx-2.3"),
    (pair("diffusion_model.transformer_blocks.0.audio_attn1.to_q", 2048) | pair("diffusion_model.transformer_blocks.0.attn1.to_q", 4096),
     "ltx2", 4096, "ltx-2.3"),
    (pair("lora_unet_down_blocks_0_attentions_0_transformer_blocks_0_attn2_to_k", 768, style=KOHYA)
     | pair("lora_te_text_model_encoder_layers_0_self_attn_q_proj", 768, style=KOHYA), "sd", 768, "animatediff"),
    (pair("unet.up_blocks.1.attentions.0.transformer_blocks.0.attn2.to_k", 2048), "sd", 2048, ""),
    (pair("unet.down_blocks.0.motion_modules.0.transformer_blocks.0.attn1.to_q", 320), "sd", 0, "animatediff"),
    (pair("lora_unet_double_blocks_0_img_attn_qkv", 3072, style=KOHYA), "flux", 0, ""),
    (pair("transformer.transformer_blocks.0.attn.to_q", 3072), "joint", 0, ""),
    (pair("layers.0.attention.to_q", 3840), "", 0, ""),
]  # fmt: skip


@pytest.mark.parametrize(("shapes", "architecture", "width", "model"), CASES)
def test_what_a_file_is_for_is_told_by_its_names_and_shapes(
    shapes: dict, architecture: str, width: int, model: str, tmp_path: Path
) -> None:
    kind = read_kind(file_with(tmp_path / "style.safetensors", shapes))
    assert kind == LoraKind(architecture, width)
    assert kind.title
    fitting = [spec.id for spec in MODELS.values() if kind.fits(spec)]
    assert (model in fitting) if model else not fitting


def test_the_wrong_model_is_refused_by_the_name_of_the_right_one() -> None:
    with pytest.raises(InvalidRequestError, match="“style” is a LoRA for Wan 14B") as caught:
        check_fits("style", LoraKind("wan", 5120), MODELS["wan-2.2-5b"])
    assert caught.value.hint == "Wan 2.2 TI2V 5B takes LoRAs for Wan 2.2 5B."
    with pytest.raises(InvalidRequestError, match="a model that Vivant does not know"):
        check_fits("style", LoraKind("", 0), MODELS["ltx-0.9.8"])
    with pytest.raises(InvalidRequestError, match="Breeze takes no LoRAs"):
        check_fits("style", LoraKind("wan", 5120), MODELS["breeze"])
    check_fits("style", LoraKind("wan", 5120), MODELS["wan-2.2-a14b"])


@pytest.mark.parametrize(
    ("shapes", "words"),
    [
        ({"conv_in.weight": (4, 8, 3, 3)}, "holds no LoRA"),
        ({}, "holds no LoRA"),
        ({"a.lora_A.weight": (4,)}, "holds no LoRA"),
        ({"lora_unet_blocks_0_self_attn_q.lokr_w1": (4, 4)}, "is a LoKr"),
        ({"lora_unet_x.hada_w1_a": (4, 4)}, "is a LoHa"),
        ({**pair("blocks.0.self_attn.q", 5120), "blocks.0.self_attn.q.dora_scale": (5120, 1)}, "is a DoRA"),
    ],
)
def test_what_is_no_lora_is_refused_with_a_sentence(shapes: dict, words: str, tmp_path: Path) -> None:
    with pytest.raises(InvalidRequestError, match=words):
        read_kind(file_with(tmp_path / "style.safetensors", shapes))


def test_other_files_are_refused(tmp_path: Path) -> None:
    for name, data in (("style.pt", b"PK"), ("style.safetensors", b"{}"), ("style.safetensors", b"\xff" * 64)):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(InvalidRequestError, match="safetensors|weights"):
            read_kind(tmp_path / name)
    with pytest.raises(InvalidRequestError):
        read_kind(tmp_path)
    with pytest.raises(InvalidRequestError):
        read_kind(tmp_path / "gone.safetensors")


@pytest.mark.parametrize(
    ("name", "expert"),
    [
        ("wan2.2_i2v_A14b_high_noise_lora", "high"), ("style-LowNoise-v2", "low"), ("Wan2.2_I2V_HIGH_fp16", "high"),
        ("style_LOW", "low"), ("low-poly", ""), ("slow motion", ""), ("Highlights", ""), ("style", ""),
    ],
)  # fmt: skip
def test_a_files_name_tells_the_expert(name: str, expert: str) -> None:
    assert expert_of(name) == expert
