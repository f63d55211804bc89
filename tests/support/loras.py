"""LoRA files for toy networks: random matrices for the linear layers that trainers usually adapt."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import torch
from safetensors.torch import save_file

ADAPTED = re.compile(r".*(?:attn[12]|self_attn|cross_attn)\.(?:to_[qkv]|to_out\.0|q_proj|v_proj)")
WAN_NAMES = {"attn1": "self_attn", "attn2": "cross_attn", "to_q": "q", "to_k": "k", "to_v": "v", "to_out.0": "o"}


def matrices(
    network: Any, seed: int = 0, rank: int = 4, size: float = 0.3
) -> dict[str, tuple[torch.Tensor, torch.Tensor]]:
    """Of each layer's name, the matrix that goes down to `rank` numbers and the one that goes up again."""
    draw = torch.Generator().manual_seed(seed)
    found = {}
    for name, layer in network.named_modules():
        if isinstance(layer, torch.nn.Linear) and ADAPTED.fullmatch(name):
            down = torch.randn(rank, layer.in_features, generator=draw) * size
            found[name] = down, torch.randn(layer.out_features, rank, generator=draw) * size
    assert found
    return found


def diffusers_file(path: Path, layers: dict[str, Any], part: str = "transformer", **notes: str) -> Path:
    tensors = {}
    for name, (down, up) in layers.items():
        tensors |= {f"{part}.{name}.lora_A.weight": down, f"{part}.{name}.lora_B.weight": up}
    save_file({name: value.contiguous() for name, value in tensors.items()}, path, notes or None)
    return path


def comfy_file(
    path: Path, layers: dict[str, Any], alpha: float | None = None, names: dict[str, str] | None = None
) -> Path:
    """As ComfyUI has them, Wan's under its makers' names."""
    tensors = {}
    for name, (down, up) in layers.items():
        theirs = f"diffusion_model.{renamed(name, names or {})}"
        tensors |= {f"{theirs}.lora_down.weight": down, f"{theirs}.lora_up.weight": up}
        if alpha is not None:
            tensors[f"{theirs}.alpha"] = torch.tensor(alpha)
    save_file(tensors, path)
    return path


def kohya_file(path: Path, layers: dict[str, Any], alpha: float, names: dict[str, str] | None = None) -> Path:
    """With underscores for dots."""
    tensors = {}
    for name, (down, up) in layers.items():
        theirs = f"lora_unet_{renamed(name, names or {}).replace('.', '_')}"
        tensors |= {f"{theirs}.lora_down.weight": down, f"{theirs}.lora_up.weight": up}
        tensors[f"{theirs}.alpha"] = torch.tensor(alpha)
    save_file(tensors, path)
    return path


def renamed(name: str, names: dict[str, str]) -> str:
    for ours, theirs in names.items():
        name = re.sub(rf"\.{re.escape(ours)}(?=\.|$)", f".{theirs}", name)
    return name
