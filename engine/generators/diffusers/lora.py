"""Low-rank adapters (LoRA) on a pipeline's networks, by diffusers and peft: put on, weighed, taken off again.

The weights of the networks themselves are never changed, so that without an adapter they are what they were. Of a
file's notes, which strangers wrote, only numbers are used.
"""

from __future__ import annotations

import json
import logging
import math
import re
from collections.abc import Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import ModelMissingError
from engine.generators.aligned_weights import aligned
from engine.models import ModelSpec
from engine.models.lora import check_fits, expert_of, lora_name, read_kind
from engine.models.model_files import reading
from engine.models.safetensors_header import Header
from engine.plain_text import shown
from engine.request.loras import AskedLora, loras_from_text
from engine.weights.loras import check_unchanged, file_of
from engine.weights.manifest import Manifest

log = logging.getLogger(__name__)
Tensors = dict[str, Any]
NOTES = "lora_adapter_metadata"  # in which diffusers keeps peft's settings, as JSON
EXPERTS = {"high": ("transformer",), "low": ("transformer_2",)}
DENOISERS = ("transformer", "transformer_2", "unet")
TEXT_ENCODER = "text_encoder"
WAN_LAYER = re.compile(r"blocks\.[0-9]+\.(?:self_attn|cross_attn|ffn\.[02])\.")  # in its makers' names
KOHYA, COMFY = ("lora_unet_", "lora_transformer_"), "diffusion_model."


@dataclass(frozen=True)
class Adapter(AskedLora):
    """A LoRA and its file, which is a person's own or, where `own` is set, came with the model."""

    file: Path = Path()
    own: bool = False


def in_use(text: str) -> tuple[Adapter, ...]:
    """The LoRAs of a request that change anything: a strength of 0 is none. Raises ModelMissingError."""
    asked = (lora for lora in loras_from_text(text) if lora.strength)
    return tuple(Adapter(**vars(lora), file=file_of(lora.sha256, lora.name)) for lora in asked)


def of_the_pace(spec: ModelSpec, pace: str, manifest: Manifest) -> tuple[Adapter, ...]:
    """The adapters that came with a model for a pace of few steps. Raises ModelMissingError where they are not here."""
    few = spec.distilled(pace)
    if few is None:
        return ()
    files = {path: entry for path, entry in manifest.files.items() if path.startswith(f"{few.folder}/")}
    if not files:
        raise ModelMissingError(
            f"The adapters with which {spec.title} needs only {few.steps} steps are not on this computer.",
            f"Choose another pace, or fetch them: vivant models fetch {spec.id}",
        )
    return tuple(
        Adapter(entry.sha256, lora_name(Path(path).name), file=manifest.folder / path, own=True)
        for path, entry in sorted(files.items())
    )


def bytes_of(loras: Iterable[Adapter], networks: int) -> int:
    """What they add to the weights, at most: each may be on every one of the denoisers."""
    return sum(networks * lora.file.stat().st_size for lora in loras)


def put_on(pipe: Any, loras: tuple[Adapter, ...], spec: ModelSpec, dtype: Any) -> None:
    """Add adapters to the denoisers of a pipeline. Raises EngineError, which names the file."""
    for lora in loras:
        file = lora.file
        check_fits(lora.name, read_kind(file), spec)
        if not lora.own:  # a model's files are checked by their manifest
            check_unchanged(lora.sha256, lora.name, file)
        with loading(lora):
            state = converted(pipe, file)
            found = [add(network, state, lora, dtype) for network in changed_by(pipe, lora)]
            only_text = any(name.startswith(TEXT_ENCODER) for name in state)
            if not any(found) and not only_text:
                hint = "Use a LoRA that was trained for this model."
                raise ModelMissingError(f"Nothing in “{shown(lora.name)}” fits {spec.title}.", hint)
    weigh(pipe, loras)


def loading(lora: AskedLora) -> AbstractContextManager[None]:
    """What a file makes the libraries raise becomes a sentence; a full memory is for the caller."""
    import torch

    what = f"The LoRA “{shown(lora.name)}” can't be loaded"
    return reading(what, "Use another file of it.", (torch.OutOfMemoryError,))


def weigh(pipe: Any, loras: tuple[AskedLora, ...]) -> None:
    """Give the adapters that are there their strengths."""
    for part in DENOISERS:
        network: Any = getattr(pipe, part, None)
        here = [lora for lora in loras if lora.sha256 in getattr(network, "peft_config", {})]
        if here:
            network.set_adapters([lora.sha256 for lora in here], [lora.strength for lora in here])


def take_off(pipe: Any) -> None:
    """The networks as they were without adapters."""
    if hasattr(pipe, "unload_lora_weights"):
        pipe.unload_lora_weights()


def put_on_text(pipe: Any, loras: tuple[Adapter, ...]) -> None:
    """Adapters of the text encoder, which some LoRAs for Stable Diffusion have. Raises EngineError."""
    from diffusers.loaders.lora_base import set_adapters_for_text_encoder

    there = []
    for lora in loras:
        with loading(lora):
            state = converted(pipe, lora.file)
            alphas = {name: state.pop(name).item() for name in list(state) if name.endswith(".alpha")}
            if any(name.startswith(f"{TEXT_ENCODER}.") for name in state):
                pipe.load_lora_into_text_encoder(state, alphas or None, pipe.text_encoder, adapter_name=lora.sha256)
                there.append(lora)
    if there:
        names, strengths = [lora.sha256 for lora in there], [lora.strength for lora in there]
        set_adapters_for_text_encoder(names, pipe.text_encoder, strengths)


def changed_by(pipe: Any, lora: AskedLora) -> list[Any]:
    """The denoisers that a LoRA is for: of a model with two experts, the one it names, else both."""
    names: tuple[str, ...] = DENOISERS
    if getattr(pipe, "transformer_2", None) is not None:
        names = EXPERTS.get(lora.expert or expert_of(lora.name), DENOISERS)
    return [network for name in names if (network := getattr(pipe, name, None)) is not None]


def converted(pipe: Any, file: Path) -> Tensors:
    """A file's tensors in diffusers' names, with “….alpha” for each layer whose scale is not 1."""
    from safetensors.torch import load_file

    tensors = load_file(file)
    part = "unet" if hasattr(pipe, "unet") else "transformer"
    network = getattr(pipe, part)
    if part == "transformer":
        tensors = with_dots(tensors, [name for name, _ in network.named_modules()])
        tensors = {f"{COMFY}{name}" if WAN_LAYER.match(name) else name: value for name, value in tensors.items()}
    found = type(pipe).lora_state_dict(tensors)
    state, alphas = found if isinstance(found, tuple) else (found, None)
    state = {with_part(name, part): value for name, value in state.items()}
    return state | scales(file, state, part) | {name: as_tensor(value) for name, value in (alphas or {}).items()}


def as_tensor(value: Any) -> Any:
    import torch

    return torch.as_tensor(float(value))


def with_part(name: str, part: str) -> str:
    """Some trainers leave out which network of the pipeline a layer is in, or call the matrices down and up."""
    name = name.removeprefix("base_model.model.")
    name = name.replace(".lora_down.", ".lora_A.").replace(".lora_up.", ".lora_B.")
    return name if name.startswith((f"{part}.", TEXT_ENCODER)) else f"{part}.{name.removeprefix(COMFY)}"


def with_dots(tensors: Tensors, modules: list[str]) -> Tensors:
    """Kohya's names, in which underscores stand for dots, as diffusers' or ComfyUI's; others as they are."""
    if not any(name.startswith(KOHYA) for name in tensors):
        return tensors
    dotted = {module.replace(".", "_"): module for module in modules}
    made = {}
    for name, value in tensors.items():
        layer, _, rest = name.partition(".")
        layer = next((layer.removeprefix(prefix) for prefix in KOHYA if layer.startswith(prefix)), layer)
        ours = f"transformer.{dotted[layer]}" if layer in dotted else f"{COMFY}{wan_layer(layer)}"
        made[f"{ours}.{rest}"] = value
    return made


def wan_layer(layer: str) -> str:
    """A layer of Wan in its makers' names: blocks_0_self_attn_q is blocks.0.self_attn.q."""
    parts = layer.split("_")
    if parts[0] != "blocks" or len(parts) < 4:
        return layer
    rest = "_".join(parts[2:])
    for block in ("self_attn", "cross_attn", "ffn"):
        if rest.startswith(f"{block}_"):
            return f"blocks.{parts[1]}.{block}.{rest.removeprefix(f'{block}_')}"
    return layer


def scales(file: Path, state: Tensors, part: str) -> Tensors:
    """What diffusers wrote of the layers' scales into a file's notes, as “….alpha”."""
    try:
        notes = json.loads(Header.read(file).notes.get(NOTES, "{}"))
        usual, stable = notes.get(f"{part}.lora_alpha"), notes.get(f"{part}.use_rslora") is True
        own = list((notes.get(f"{part}.alpha_pattern") or {}).items())
    except (ValueError, AttributeError, RecursionError):
        return {}
    made = {}
    for name, value in state.items():
        if name.startswith(f"{part}.") and name.endswith(".lora_A.weight"):
            layer = name.removesuffix(".lora_A.weight")
            alpha = next((a for key, a in own if layer.endswith(f".{str(key).lstrip('^')}")), usual)
            if isinstance(alpha, int | float) and math.isfinite(alpha):
                rank = value.shape[0]
                made[f"{layer}.alpha"] = as_tensor(alpha * math.sqrt(rank) if stable else alpha)
    return made


def add(network: Any, state: Tensors, lora: AskedLora, dtype: Any) -> bool:
    """Put what fits onto a network; False where nothing does. What is left out is noted in the log."""
    from diffusers.utils import convert_unet_state_dict_to_peft

    part = "unet" if type(network).__name__.startswith("UNet") else "transformer"
    prefix = f"{part}."
    own = {name.removeprefix(prefix): value for name, value in state.items() if name.startswith(prefix)}
    alphas = {name: value.item() for name, value in own.items() if name.endswith(".alpha")}
    own = {name: value for name, value in own.items() if name not in alphas}
    if own and "lora_A" not in next(iter(own)):
        own = convert_unet_state_dict_to_peft(own)
    layers = dict(network.named_modules())
    whole = {name.split(".lora_")[0] for name in own if ".lora_A." in name} & set(layers)
    fitting = {name: value for name, value in own.items() if name.split(".lora_")[0] in whole}
    if left := sorted(set(own) - set(fitting)):
        log.warning("%d tensors of the LoRA %s have no layer, the first: %s", len(left), lora.name, shown(left[0]))
    if not fitting:
        return False
    check_pairs(fitting, layers, lora)
    ranks = {name.split(".lora_")[0]: value.shape[0] for name, value in fitting.items() if ".lora_A" in name}
    scaled = {f"{prefix}{layer}.alpha": scale_of(alphas, layer, rank) for layer, rank in ranks.items()}
    if all(scaled[f"{prefix}{layer}.alpha"] == rank for layer, rank in ranks.items()):
        scaled = {}
    network.load_lora_adapter(
        {f"{prefix}{name}": aligned(value, dtype) for name, value in fitting.items()},
        prefix=part, network_alphas=scaled or None, adapter_name=lora.sha256, low_cpu_mem_usage=True,
    )  # fmt: skip
    return True


def scale_of(alphas: dict[str, float], layer: str, rank: int) -> float:
    """Alpha of a layer; its rank, which makes the scale 1, where the file has none."""
    names = (f"{layer}.alpha", f"{layer}.lora_A.weight.alpha", f"{layer}.lora.down.weight.alpha")
    return next((alphas[name] for name in names if name in alphas), float(rank))


def check_pairs(tensors: Tensors, layers: dict[str, Any], lora: AskedLora) -> None:
    """Raises ModelMissingError where a layer's matrices are not two that fit each other and the layer."""
    for name in tensors:
        layer, down = name.split(".lora_")[0], ".lora_A." in name
        other = name.replace(".lora_A.", ".lora_B.") if down else name.replace(".lora_B.", ".lora_A.")
        if name.endswith(".bias"):
            continue
        base = getattr(layers[layer], "base_layer", layers[layer])
        a, b = (tensors[name], tensors.get(other)) if down else (tensors.get(other), tensors[name])
        sides = (getattr(base, "in_features", None), getattr(base, "out_features", None))
        linear = a is not None and b is not None and None not in sides and a.ndim == b.ndim == 2
        if a is None or b is None or (linear and (a.shape[1], b.shape[0], a.shape[0]) != (*sides, b.shape[1])):
            what = f"The LoRA “{shown(lora.name)}” does not fit the model's {shown(layer)}."
            raise ModelMissingError(what, "Use a LoRA that was trained for this model.")


def unweighed(loras: tuple[Adapter, ...]) -> list[tuple[str, str]]:
    """Which LoRAs are on which networks, whatever their strengths."""
    return [(one.sha256, one.expert) for one in loras]
