"""LoRAs on the command line: imported from other programs' folders, and listed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.__main__ import main
from engine.cli.loras import import_loras, list_loras
from tests.engine.models.test_lora import file_with, pair
from tests.engine.weights.test_loras import WAN


def test_what_comfyui_has_is_imported_and_listed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "ComfyUI" / "models" / "loras"
    place.mkdir(parents=True)
    file_with(place / "film look.safetensors", WAN)
    file_with(place / "flux.safetensors", pair("lora_unet_double_blocks_0_img_attn_qkv", 8))
    file_with(place / "other.safetensors", {"conv_in.weight": (4, 8)})
    assert main(["models", "import", "loras", str(tmp_path / "ComfyUI")]) == 0
    out, err = capsys.readouterr()
    assert "film look: for Wan 14B; wan-2.2-a14b, wan-2.1-14b\n" in out
    assert "flux: for Flux or HunyuanVideo; no model of Vivant\n" in out
    assert "“other.safetensors” holds no LoRA." in err
    assert main(["models", "loras", "--json"]) == 0
    first = json.loads(capsys.readouterr().out.splitlines()[0])
    assert (first["name"], first["models"]) == ("film look", ["wan-2.2-a14b", "wan-2.1-14b"])
    assert import_loras.__module__ == list_loras.__module__
    assert main(["models", "import", "loras", str(tmp_path / "nowhere")]) == 2
