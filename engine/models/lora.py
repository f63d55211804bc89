"""Which models a file of low-rank adapters (LoRA, Hu et al. 2021) is for, known by its tensors' names and shapes alone.

Two styles of names are common: diffusers' (transformer.blocks.0.attn1.to_q.lora_A.weight) and that of Kohya's trainers
and ComfyUI (lora_unet_blocks_0_self_attn_q.lora_down.weight, diffusion_model.blocks.0.self_attn.q.lora_A.weight).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from engine.errors import InvalidRequestError, ModelMissingError
from engine.models.model_files import file_size
from engine.models.safetensors_header import Header
from engine.models.spec import ModelSpec
from engine.plain_text import one_line, quoted, shown

LONGEST_NAME = 80  # characters
LARGEST = 8 * 2**30  # bytes of a file; the largest real ones are a quarter of this
DOWN = re.compile(r"(.+?)(?:\.lora_A(?:\.default)?|\.lora_down|[._]lora\.down)\.weight")
PREFIX = re.compile(r"(?:base_model\.model\.)?(?:diffusion_model\.|transformer\.|unet\.|lora_unet_|lora_transformer_)?")
TEXT = ("lora_te", "text_encoder.")  # what adapters of text encoders begin with
OTHER_KINDS = {".lokr_": "LoKr", ".hada_": "LoHa", ".dora_scale": "DoRA", ".lora_magnitude_vector": "DoRA",
               ".oft_": "OFT"}  # fmt: skip
"""Parts of names in files of adapters that are not low-rank matrices, and what those are called."""
HINT = "Use a LoRA that was trained for this model."

# Of each architecture: a layer by which it is known, in names with underscores. The first that is found counts.
ARCHITECTURES = {
    "ltx2": r"transformer_blocks_\d+_(?:audio_|video_to_audio|audio_to_video)",
    "wan": r"blocks_\d+_(?:self_attn_[qkvo]|cross_attn_[qkvo]|attn[12]_to_(?:q|k|v|out_0)|ffn_)",
    "ltx": r"transformer_blocks_\d+_attn2_to_",
    "cogvideox": r"transformer_blocks_\d+_attn1_to_",
    "sd": r"(?:down_|mid_|up_|input_|middle_|output_)blocks?_.*(?:attentions|motion_modules|\d_1)_",
    "flux": r"(?:double_blocks|single_blocks|single_transformer_blocks)_\d+_",
    "joint": r"transformer_blocks_\d+_attn_",
}
INPUT = {"wan": r"(?:self_attn_q|attn1_to_q|cross_attn_q|attn2_to_q|ffn_0|ffn_net_0_proj)$",
         "ltx2": r"\d_attn[12]_to_q$", "ltx": r"attn[12]_to_q$", "cogvideox": r"attn1_to_[qkv]$",
         "sd": r"attn2_to_[kv]$"}  # fmt: skip
"""The layers whose input is as wide as the model, of LTX-2 as its pictures, or for Stable Diffusion as its text."""
TITLES = {
    ("wan", 5120): "Wan 14B", ("wan", 3072): "Wan 2.2 5B", ("wan", 1536): "Wan 1.3B", ("wan", 0): "Wan",
    ("ltx", 2048): "LTX-Video 2B", ("ltx", 4096): "LTX-Video 13B", ("ltx", 0): "LTX-Video",
    ("cogvideox", 3072): "CogVideoX 5B", ("cogvideox", 1920): "CogVideoX 2B", ("cogvideox", 0): "CogVideoX",
    ("sd", 768): "Stable Diffusion 1.5", ("sd", 1024): "Stable Diffusion 2", ("sd", 2048): "Stable Diffusion XL",
    ("sd", 0): "Stable Diffusion", ("ltx2", 0): "LTX-2", ("flux", 0): "Flux or HunyuanVideo",
    ("joint", 0): "Qwen-Image, Stable Diffusion 3 or Flux", ("", 0): "a model that Vivant does not know",
}  # fmt: skip
LTX_WIDTHS = (2048, 4096)  # a file without cross-attention may be for LTX-Video or for CogVideoX
NOISE = re.compile(r"(?i:(high|low)[-_ ]?noise)|(?:^|[-_ .])(HIGH|LOW)(?=[-_ .]|$)")


@dataclass(frozen=True)
class LoraKind:
    """What adapters are for: an architecture, "" where it is not known, and how wide its layers are, 0 likewise."""

    architecture: str
    width: int = 0

    @property
    def title(self) -> str:
        return TITLES.get((self.architecture, self.width)) or TITLES[self.architecture, 0]

    def fits(self, spec: ModelSpec) -> bool:
        return bool(spec.lora) and self.architecture == spec.lora and self.width in (0, spec.lora_width)


def read_kind(file: Path) -> LoraKind:
    """What a file's adapters are for, from its header alone. Raises InvalidRequestError where it holds no LoRA."""
    try:
        file_size(file, LARGEST)
    except ModelMissingError as error:
        raise InvalidRequestError(str(error), "Give a .safetensors file.") from error
    if file.suffix.lower() != ".safetensors":
        hint = "LoRAs are read from safetensors files only: those cannot carry programs."
        raise InvalidRequestError(f"“{shown(file.name)}” is not a safetensors file.", hint)
    shapes = Header.read(file).shapes
    for part, kind in OTHER_KINDS.items():
        if any(part in name for name in shapes):
            raise InvalidRequestError(f"“{shown(file.name)}” is a {kind}, which can't be used.", "Use a plain LoRA.")
    layers = {match[1]: shape for name, shape in shapes.items() if (match := DOWN.fullmatch(name)) and len(shape) > 1}
    if not layers:
        raise InvalidRequestError(f"“{shown(file.name)}” holds no LoRA.", HINT)
    return kind_of({plain(name): shape[1] for name, shape in layers.items() if not name.startswith(TEXT)})


def plain(layer: str) -> str:
    """A layer's name with underscores and without what programs put before it."""
    return PREFIX.sub("", layer, count=1).replace(".", "_")


def kind_of(inputs: dict[str, int]) -> LoraKind:
    """From the layers' names and the width of what goes into each."""
    found = next((one for one, telling in ARCHITECTURES.items() if any(re.match(telling, name) for name in inputs)), "")
    widths = [width for name, width in inputs.items() if found in INPUT and re.search(INPUT[found], name)]
    width = max(set(widths), key=widths.count) if widths else 0
    return LoraKind("ltx" if found == "cogvideox" and width in LTX_WIDTHS else found, width)


def check_fits(name: str, kind: LoraKind, spec: ModelSpec) -> None:
    """Raises InvalidRequestError, which says what the LoRA is for."""
    if not spec.lora:
        raise InvalidRequestError(f"{spec.title} takes no LoRAs.", "Leave it out, or choose another model.")
    if not kind.fits(spec):
        wanted = LoraKind(spec.lora, spec.lora_width).title
        hint = f"{spec.title} takes LoRAs for {wanted}."
        raise InvalidRequestError(f"{quoted(name)} is a LoRA for {kind.title}.", hint)


def lora_name(file_name: str) -> str:
    """A file's name as it may stand in a recipe: without its ending, short, on one line."""
    plain = one_line(file_name.removesuffix(".safetensors").replace(";", ","), LONGEST_NAME, LONGEST_NAME)
    return " ".join(plain.split()) or "LoRA"


def expert_of(name: str) -> str:
    """Which expert of a model with two a file is for, as its name says: "high" or "low" noise; "" for both."""
    match = NOISE.search(name)
    return "" if match is None else (match[1] or match[2]).lower()
