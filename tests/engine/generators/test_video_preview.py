"""A tiny video decoder draws the drafts where its file is here: as its author wrote it, and only if it fits."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
from safetensors.torch import save_file
from torch import nn

from engine.generators import video_preview
from engine.generators.latent_to_rgb import LatentToRgb
from engine.generators.video_preview import TinyVideoDecoder, video_decoder, video_preview_decoder

CPU = torch.device("cpu")
WIDTHS = (8, 6, 4, 4)


class MemBlock(nn.Module):
    """As the author has it: a frame, and the frame before."""

    def __init__(self, n_in: int, n_out: int) -> None:
        super().__init__()
        self.conv = nn.Sequential(
            nn.Conv2d(2 * n_in, n_out, 3, padding=1), nn.ReLU(), nn.Conv2d(n_out, n_out, 3, padding=1), nn.ReLU(),
            nn.Conv2d(n_out, n_out, 3, padding=1),
        )  # fmt: skip


class TGrow(nn.Module):
    def __init__(self, n_f: int, stride: int) -> None:
        super().__init__()
        self.conv, self.stride = nn.Conv2d(n_f, n_f * stride, 1, bias=False), stride


def original(channels: int, patch: int) -> nn.Sequential:
    torch.manual_seed(3)
    a, b, c, d = WIDTHS
    up = nn.Upsample(scale_factor=2)
    return nn.Sequential(
        nn.Identity(), nn.Conv2d(channels, a, 3, padding=1), nn.ReLU(), MemBlock(a, a), MemBlock(a, a), MemBlock(a, a),
        up, TGrow(a, 1), nn.Conv2d(a, b, 3, padding=1, bias=False), MemBlock(b, b), MemBlock(b, b), MemBlock(b, b),
        up, TGrow(b, 2), nn.Conv2d(b, c, 3, padding=1, bias=False), MemBlock(c, c), MemBlock(c, c), MemBlock(c, c),
        up, TGrow(c, 2), nn.Conv2d(c, d, 3, padding=1, bias=False), nn.ReLU(),
        nn.Conv2d(d, 3 * patch * patch, 3, padding=1),
    )  # fmt: skip


def one_by_one(network: nn.Sequential, latents: torch.Tensor) -> torch.Tensor:
    """Frame after frame through all layers, each memory kept from the frame before."""
    frames = list(torch.tanh(latents / 3) * 3)
    for layer in list(network)[1:]:
        done, past = [], torch.zeros(0)
        for frame in frames:
            x = frame[None]
            if isinstance(layer, MemBlock):
                before = past if len(past) else torch.zeros_like(x)
                done.append(torch.relu(layer.conv(torch.cat([x, before], 1)) + x)[0])
                past = x
            elif isinstance(layer, TGrow):
                done.extend(layer.conv(x)[0].chunk(layer.stride))
            else:
                done.append(layer(x)[0])
        frames = done
    return torch.stack(frames)


def file_of(network: nn.Sequential, path: Path) -> Path:
    tensors = {f"decoder.{name}": value for name, value in network.state_dict().items()}
    save_file({**tensors, "encoder.0.weight": torch.zeros(4, 3, 3, 3)}, path)
    return path


@pytest.mark.parametrize("patch", [1, 2])
def test_it_draws_what_the_authors_network_draws(tmp_path: Path, patch: int) -> None:
    network, latents = original(16, patch), torch.randn(3, 16, 4, 6)
    layers = video_decoder(file_of(network, tmp_path / "taew.safetensors"), 16)
    assert layers is not None
    drawn = TinyVideoDecoder(layers, CPU).decode(latents.numpy())
    with torch.no_grad():
        whole = nn.functional.pixel_shuffle(one_by_one(network, latents), patch)[3::4].clamp(0, 1)
    small = nn.functional.avg_pool2d(whole, 2).permute(0, 2, 3, 1) * 255
    assert drawn.shape == (3, 16 * patch, 24 * patch, 3)
    assert np.abs(drawn - small.numpy()).max() <= 1


def test_other_files_are_no_decoder_of_these_latents(tmp_path: Path) -> None:
    path = file_of(original(16, 1), tmp_path / "taew.safetensors")
    assert video_decoder(path, 48) is None
    (tmp_path / "words.safetensors").write_text("no tensors")
    assert video_decoder(tmp_path / "words.safetensors", 16) is None
    save_file({"decoder.1.weight": torch.zeros(8, 16, 3, 3)}, tmp_path / "part.safetensors")
    assert video_decoder(tmp_path / "part.safetensors", 16) is None


def test_it_is_used_only_where_it_draws_the_photo_better_and_in_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file_of(original(16, 1), tmp_path / "taew.safetensors")
    photo = np.random.default_rng(0).integers(0, 255, (64, 64, 3)).astype(np.uint8)
    latents = np.random.default_rng(1).normal(size=(16, 8, 8)).astype(np.float32)
    assert isinstance(video_preview_decoder((tmp_path,), latents, photo, 64, CPU), LatentToRgb)  # random weights
    monkeypatch.setattr(video_preview, "error", lambda drawn, picture: float(drawn.shape != (32, 32, 3)))
    assert isinstance(video_preview_decoder((tmp_path,), latents, photo, 64, CPU), TinyVideoDecoder)
    assert isinstance(video_preview_decoder((tmp_path,), latents, photo, 10**6, CPU), LatentToRgb)
    assert isinstance(video_preview_decoder((tmp_path / "none",), latents, photo, 64, CPU), LatentToRgb)
