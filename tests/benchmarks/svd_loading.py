"""Main memory while Stable Video Diffusion is loaded at true size: `python tests/benchmarks/svd_loading.py`.

Writes a checkpoint of the true shapes in half precision (4.5 GB, deleted afterwards), and loads it in fresh processes:
by Vivant, and by diffusers' own pipeline. Prints the highest resident memory of each, and of a process that only imports.
Vivant reads the VAE's encoder in full precision at once, as the photo is encoded in it; diffusers' pipeline reads half,
and turns the whole VAE to full precision in each call before it encodes: its second row is the one to compare with.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from engine.generators.memory.device import GIB

STOCK = """
from diffusers import StableVideoDiffusionPipeline
kept = StableVideoDiffusionPipeline.from_pretrained({place!r}, variant="fp16", dtype=torch.float16)
for network in (kept.unet, kept.vae, kept.image_encoder):  # it leaves weights in the file until they are used
    for value in network.parameters():
        value.sum()
"""
STOCK_READY = (
    STOCK
    + """
kept.vae.to(dtype=torch.float32)  # what its call does where the configuration has `force_upcast`, as SVD's has
"""
)
OURS = """
from pathlib import Path
from engine.generators.svd.loading import load_networks
kept = load_networks(Path({place!r}), torch.device("cpu"), torch.float16)
"""
IMPORTS = "from engine.generators.svd import loading"
PEAK = r"""
import re
print(re.search(r"VmHWM:\s*(\d+)", open("/proc/self/status").read())[1])
"""


def write(place: Path) -> None:
    import torch
    from diffusers import EulerDiscreteScheduler
    from safetensors.torch import save_file
    from transformers import CLIPImageProcessor

    from engine.generators.svd.memory_simulation import clip_encoder, stock_unet, stock_vae

    names = {"unet": "diffusion_pytorch_model", "vae": "diffusion_pytorch_model", "image_encoder": "model"}
    networks: dict[str, Any] = {"unet": stock_unet(), "vae": stock_vae(), "image_encoder": clip_encoder()}
    index: dict[str, Any] = {"_class_name": "StableVideoDiffusionPipeline", "_diffusers_version": "0.24.0"}
    for name, network in networks.items():
        network.save_config(place / name) if name != "image_encoder" else network.config.save_pretrained(place / name)
        weights = {key: torch.full(value.shape, 0.01, dtype=value.dtype) for key, value in network.state_dict().items()}
        save_file(weights, place / name / f"{names[name]}.fp16.safetensors", metadata={"format": "pt"})
        index[name] = [type(network).__module__.split(".")[0], type(network).__name__]
    EulerDiscreteScheduler(use_karras_sigmas=True).save_pretrained(place / "scheduler")
    CLIPImageProcessor().save_pretrained(place / "feature_extractor")
    index["scheduler"] = ["diffusers", "EulerDiscreteScheduler"]
    index["feature_extractor"] = ["transformers", "CLIPImageProcessor"]
    (place / "model_index.json").write_text(json.dumps(index))


def peak(code: str) -> float:
    """GiB of a fresh process that runs this."""
    done = subprocess.run([sys.executable, "-c", "import torch\n" + code + PEAK], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stderr)
    return int(done.stdout.split()[-1]) * 1024 / GIB


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        write(Path(folder))
        for name, code in (
            ("imports alone", IMPORTS),
            ("Vivant", OURS),
            ("diffusers", STOCK),
            ("diffusers, ready to encode", STOCK_READY),
        ):
            print(f"{name}: {peak(code.format(place=folder)):.2f} GiB", flush=True)
