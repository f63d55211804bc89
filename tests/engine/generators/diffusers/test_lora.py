"""LoRAs on every family that takes them: what diffusers makes of the same file, and nothing once they are off again."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from engine.__main__ import main
from engine.arrays import UInt8Array
from engine.errors import EngineError, ModelMissingError
from engine.export import read_recipe
from engine.generators.diffusers import base, lora
from engine.generators.diffusers.base import DiffusersGenerator
from engine.generators.memory.offload import Placement, Policy
from engine.imaging.source_image import SourceImage
from engine.models import MODELS
from engine.progress import ignore
from engine.request.loras import AskedLora, loras_from_text, loras_to_text
from engine.weights.loras import keep
from tests.engine.generators.diffusers.conftest import ask_for, run
from tests.support.loras import WAN_NAMES, comfy_file, diffusers_file, kohya_file, matrices

TAKES = [spec.id for spec in MODELS.values() if spec.lora]
pytestmark = [
    pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning"),
    pytest.mark.filterwarnings("ignore:.*:UserWarning:peft"),
]


def denoiser(family: DiffusersGenerator) -> tuple[str, Any]:
    from engine.generators.diffusers.loading import load_part

    part = "unet" if "unet" in family.classes else "transformer"
    return part, load_part(family.folder, part, family.classes[part], torch.float32)


def fresh(family: DiffusersGenerator) -> DiffusersGenerator:
    return type(family)(family.spec, family.folder)


def asking(family: DiffusersGenerator, *files: Path, strength: float = 1.0, expert: str = "") -> Any:
    known = [keep(file, ignore) for file in files]
    loras = tuple(AskedLora(one.sha256, one.name, strength, expert) for one in known)
    return ask_for(family.spec, loras=loras_to_text(loras))


def as_diffusers_does(
    family: DiffusersGenerator, picture: SourceImage, file: Path, strength: float, **more: bool
) -> UInt8Array:
    """A clip with the adapters that the pipeline's own method loads."""
    plain = fresh(family)
    real = plain._open

    def opened(report: Any) -> Any:
        pipe = real(report)
        pipe.load_lora_weights(str(file), adapter_name="one", **more)
        pipe.set_adapters("one", strength)
        return pipe

    plain._open = opened  # type: ignore[method-assign]
    return run(plain, picture, ask_for(family.spec))


@pytest.mark.parametrize("name", TAKES)
def test_a_clip_with_a_lora_is_the_one_that_diffusers_makes(
    name: str, loaded: Callable[[str], DiffusersGenerator], picture: SourceImage, tmp_path: Path
) -> None:
    family = loaded(name)
    part, network = denoiser(family)
    file = diffusers_file(tmp_path / "style.safetensors", matrices(network), part)
    ours = run(fresh(family), picture, asking(family, file, strength=0.5, expert="high" if family.spec.experts else ""))
    np.testing.assert_array_equal(ours, as_diffusers_does(family, picture, file, 0.5))
    assert (ours != run(family, picture, ask_for(family.spec))).any()


def test_a_lora_comes_and_goes_and_leaves_no_bit_behind(
    loaded: Callable[[str], DiffusersGenerator], picture: SourceImage, tmp_path: Path
) -> None:
    """On one pipeline that stays loaded: other strengths, none, another file, and none again."""
    family = fresh(loaded("ltx-0.9.8-13b"))
    plain = run(family, picture, ask_for(family.spec))
    before = {name: value.clone() for name, value in family._pipe.transformer.state_dict().items()}
    pipe = family._pipe
    one, two = (diffusers_file(tmp_path / f"{seed}.safetensors", matrices(pipe.transformer, seed)) for seed in (1, 2))
    whole = run(family, picture, asking(family, one))
    half = run(family, picture, asking(family, one, strength=0.5))
    both = run(family, picture, asking(family, one, two))
    assert len({clip.tobytes() for clip in (plain, whole, half, both)}) == 4
    np.testing.assert_array_equal(run(family, picture, asking(family, one, strength=0)), plain)
    after = family._pipe.transformer.state_dict()
    assert family._pipe is pipe
    assert after.keys() == before.keys()
    assert all(torch.equal(after[name], before[name]) for name in before)
    np.testing.assert_array_equal(run(family, picture, asking(family, one, strength=0.5)), half)


@pytest.mark.parametrize("policy", [Policy.STREAMED, Policy.STREAMED_FP8])
def test_loras_stream_with_the_blocks_they_belong_to(
    policy: Policy, loaded: Callable[[str], DiffusersGenerator], picture: SourceImage, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    family = loaded("wan-2.2-5b")
    file = diffusers_file(tmp_path / "style.safetensors", matrices(denoiser(family)[1]))
    whole = run(fresh(family), picture, asking(family, file))
    monkeypatch.setattr(base, "ladder", lambda device, bits: [Placement("cpu", "float32", policy)])
    streamed = fresh(family)
    clip = run(streamed, picture, asking(family, file))
    if policy is Policy.STREAMED:
        np.testing.assert_array_equal(clip, whole)
    else:
        adapters = [v for name, v in streamed._pipe.transformer.named_parameters() if "lora_" in name]
        assert {value.dtype for value in adapters} == {torch.float32}  # small, and not in 8 bits
        assert (clip != run(streamed, picture, ask_for(family.spec))).any()


def test_a_lora_of_one_expert_changes_that_one_alone(
    loaded: Callable[[str], DiffusersGenerator], picture: SourceImage, tmp_path: Path
) -> None:
    """As the file's name or the request says; without either, both."""
    family = fresh(loaded("wan-2.2-a14b"))
    layers = matrices(denoiser(family)[1])
    for name, expert, expected in (
        ("style_high_noise", "", (True, False)), ("style-LOW-fp16", "", (False, True)), ("style", "", (True, True)),
        ("style_high_noise", "low", (False, True)), ("style_low_noise", "both", (True, True)),
    ):  # fmt: skip
        file = diffusers_file(tmp_path / f"{name}.safetensors", layers, made_for=name)
        run(family, picture, asking(family, file, expert=expert))
        pipe = family._pipe
        assert (
            tuple(bool(getattr(net, "peft_config", {})) for net in (pipe.transformer, pipe.transformer_2)) == expected
        )


def test_the_same_adapters_in_other_programs_names_are_the_same(
    loaded: Callable[[str], DiffusersGenerator], picture: SourceImage, tmp_path: Path
) -> None:
    """Kohya's and ComfyUI's, with alpha: half the rank is half the strength."""
    for name, names in (("wan-2.2-5b", WAN_NAMES), ("ltx-0.9.8-13b", None), ("ltx-2.3", None), ("cogvideox-5b", None)):
        family = fresh(loaded(name))
        layers = matrices(denoiser(family)[1])
        half = run(
            family, picture, asking(family, diffusers_file(tmp_path / f"{name}.safetensors", layers), strength=0.5)
        )
        comfy = comfy_file(tmp_path / f"{name}-comfy.safetensors", layers, 2.0, names)
        np.testing.assert_array_equal(run(family, picture, asking(family, comfy)), half)
        kohya = kohya_file(tmp_path / f"{name}-kohya.safetensors", layers, 2.0, names)
        np.testing.assert_array_equal(run(family, picture, asking(family, kohya)), half)
        if name == "wan-2.2-5b":
            np.testing.assert_array_equal(as_diffusers_does(family, picture, comfy, 1.0), half)


def test_the_scale_that_diffusers_notes_counts_and_nothing_else_of_the_notes(
    loaded: Callable[[str], DiffusersGenerator], picture: SourceImage, tmp_path: Path
) -> None:
    family = fresh(loaded("ltx-0.9.8-13b"))
    layers = matrices(denoiser(family)[1])
    names = sorted(layers)
    notes = {"transformer.r": 4, "transformer.lora_alpha": 2, "transformer.target_modules": names,
             "transformer.alpha_pattern": {names[0]: 8}}  # fmt: skip
    file = diffusers_file(tmp_path / "noted.safetensors", layers, lora_adapter_metadata=json.dumps(notes))
    clip = run(family, picture, asking(family, file))
    np.testing.assert_array_equal(clip, as_diffusers_does(family, picture, file, 1.0))
    evil = {**notes, "transformer.megatron_core": "antigravity", "transformer.layer_replication": [[0, 10**9]]}
    other = diffusers_file(tmp_path / "evil.safetensors", layers, lora_adapter_metadata=json.dumps(evil))
    np.testing.assert_array_equal(run(family, picture, asking(family, other)), clip)
    for nonsense in ("[", "[]", '{"transformer.lora_alpha": "x", "transformer.alpha_pattern": 3}', "[" * 9999):
        odd = diffusers_file(tmp_path / "odd.safetensors", layers, lora_adapter_metadata=nonsense)
        assert run(family, picture, asking(family, odd)).shape == clip.shape


def test_a_lora_of_stable_diffusion_may_change_the_text_encoder_too(
    loaded: Callable[[str], DiffusersGenerator], picture: SourceImage, tmp_path: Path
) -> None:
    from safetensors.torch import load_file, save_file

    from engine.generators.diffusers.loading import load_part

    family = loaded("animatediff")
    part, network = denoiser(family)
    alone = diffusers_file(tmp_path / "unet.safetensors", matrices(network), part)
    encoder = load_part(family.folder, "text_encoder", family.classes["text_encoder"], torch.float32)
    words = diffusers_file(tmp_path / "te.safetensors", matrices(encoder, size=1.0), "text_encoder")
    both = tmp_path / "both.safetensors"
    save_file(load_file(alone) | load_file(words), both)
    ours = fresh(family)
    clips = [run(ours, picture, asking(family, file)) for file in (alone, both, alone)]
    np.testing.assert_array_equal(clips[0], clips[2])
    assert (clips[0] != clips[1]).any()
    pipe_class = type(ours._pipe)
    stock = pipe_class(**{**dict.fromkeys(family.PARTS), "text_encoder": encoder, "tokenizer": load_part(
        family.folder, "tokenizer", family.classes["tokenizer"], torch.float32), "unet": network,
        "controlnet": load_part(family.folder, "controlnet", family.classes["controlnet"], torch.float32),
        "vae": load_part(family.folder, "vae", family.classes["vae"], torch.float32),
        "scheduler": ours._pipe.scheduler, "motion_adapter": load_part(
        family.folder, "motion_adapter", family.classes["motion_adapter"], torch.float32)})  # fmt: skip
    stock.load_lora_weights(str(both), adapter_name="one")
    request = asking(family, both)
    with torch.no_grad():
        wanted = family.encode(stock, "a red ball", request.negative_prompt, "cpu")["prompt_embeds"]
    run(ours, picture, replace(request, prompt="a red ball"))
    found = next(value for key, value in ours._texts.items() if key[0] == "a red ball")
    assert torch.equal(found["prompt_embeds"], wanted)


def test_files_that_do_not_fit_are_refused_with_a_sentence_and_the_model_is_as_before(
    loaded: Callable[[str], DiffusersGenerator], picture: SourceImage, tmp_path: Path
) -> None:
    family = fresh(loaded("ltx-0.9.8-13b"))
    plain = run(family, picture, ask_for(family.spec))
    layers = matrices(family._pipe.transformer)
    wrong = {
        name: (torch.randn(4, down.shape[1]), torch.randn(up.shape[0] + 1, 4)) for name, (down, up) in layers.items()
    }
    half = {name: (down, torch.randn(up.shape[0], 5)) for name, (down, up) in layers.items()}
    elsewhere = {name.replace("transformer_blocks.", "transformer_blocks.7"): pair for name, pair in layers.items()}
    for name, given, words in (("wrong", wrong, "does not fit"), ("half", half, "does not fit"),
                               ("elsewhere", elsewhere, "Nothing in")):  # fmt: skip
        file = diffusers_file(tmp_path / f"{name}.safetensors", given)
        with pytest.raises(ModelMissingError, match=words):
            run(family, picture, asking(family, file))
        np.testing.assert_array_equal(run(family, picture, ask_for(family.spec)), plain)
        with pytest.raises(ModelMissingError, match=words):  # after one that fits, of which nothing stays
            run(family, picture, asking(family, diffusers_file(tmp_path / "good.safetensors", layers), file))
        np.testing.assert_array_equal(run(family, picture, ask_for(family.spec)), plain)
    other = diffusers_file(tmp_path / "wan.safetensors", matrices(denoiser(loaded("wan-2.2-5b"))[1]))
    with pytest.raises(EngineError, match="LoRA for Wan"):
        run(family, picture, asking(family, other))


def test_a_file_that_changed_after_it_was_given_is_refused(
    loaded: Callable[[str], DiffusersGenerator], picture: SourceImage, tmp_path: Path
) -> None:
    family = fresh(loaded("ltx-0.9.8-13b"))
    layers = matrices(denoiser(family)[1])
    request = asking(family, diffusers_file(tmp_path / "style.safetensors", layers))
    diffusers_file(tmp_path / "style.safetensors", matrices(denoiser(family)[1], 5))
    with pytest.raises(ModelMissingError, match="has changed"):
        run(family, picture, request)
    (tmp_path / "style.safetensors").unlink()
    with pytest.raises(ModelMissingError, match="not on this computer"):
        run(family, picture, request)


def test_numbers_that_overflow_in_a_lora_are_no_clip(
    loaded: Callable[[str], DiffusersGenerator], picture: SourceImage, tmp_path: Path
) -> None:
    family = fresh(loaded("ltx-0.9.8-13b"))
    layers = {name: (down * float("nan"), up) for name, (down, up) in matrices(denoiser(family)[1]).items()}
    with pytest.raises(EngineError, match="overflow"):
        run(family, picture, asking(family, diffusers_file(tmp_path / "nan.safetensors", layers)))


def test_kohyas_names_of_wan_are_told_apart() -> None:
    assert lora.wan_layer("blocks_12_self_attn_q") == "blocks.12.self_attn.q"
    assert lora.wan_layer("blocks_0_cross_attn_k_img") == "blocks.0.cross_attn.k_img"
    assert lora.wan_layer("blocks_3_ffn_0") == "blocks.3.ffn.0"
    assert lora.wan_layer("head_head") == "head_head"


def test_a_lora_goes_from_a_file_into_a_clip_and_its_recipe(
    checkpoint: Callable[[str], Path], loaded: Callable[[str], DiffusersGenerator], photo: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    """Through the command line, as people do it; a recipe brings the LoRA back, and the wrong one is refused."""
    folder, family = checkpoint("ltx-0.9.8-13b"), loaded("ltx-0.9.8-13b")
    style = diffusers_file(photo.with_name("style.safetensors"), matrices(denoiser(family)[1]))
    assert main(["models", "import", "ltx-0.9.8-13b", str(folder)]) == 0
    usual = [
        "animate",
        str(photo),
        "--model",
        "ltx-0.9.8-13b",
        "--steps",
        "2",
        "--size",
        "64x64",
        "--frames",
        "9",
        "--force",
    ]
    clips = []
    for wish in ([], ["--lora", f"{style}:0.7"], ["--lora", "style:0"], ["--lora", "none"]):
        out = photo.with_name(f"clip{len(clips)}.mp4")
        assert main([*usual, "-o", str(out), *wish]) == 0
        clips.append(out)
    assert len({out.read_bytes()[-4000:] for out in clips[:2]}) == 2
    (lora,) = loras_from_text(read_recipe(clips[1]).request.loras)
    assert (lora.name, lora.strength) == ("style", 0.7)
    assert read_recipe(clips[3]).request.loras == ""
    again = photo.with_name("again.mp4")
    assert main(["animate", str(photo), "--from", str(clips[1]), "-o", str(again)]) == 0
    assert read_recipe(again).request == read_recipe(clips[1]).request
    capsys.readouterr()
    wrong = diffusers_file(photo.with_name("wan.safetensors"), matrices(denoiser(loaded("wan-2.2-5b"))[1]))
    assert main([*usual, "-o", str(again), "--lora", str(wrong)]) == 2
    assert "“wan” is a LoRA for Wan." in capsys.readouterr().err
