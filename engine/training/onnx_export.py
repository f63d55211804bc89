"""From a trained run to the graphs that ship: half-precision weights, single-precision arithmetic."""

from __future__ import annotations

import argparse
import warnings
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn

from engine.generators.breeze.networks import FOLDER
from engine.training.torch_networks import CELL, HINT_PLANES, LIFE, DepthNet, LifeNet

OPSET = 18
HALVED_FROM = 256  # numbers; smaller tensors stay as they are


class Encoder(nn.Module):
    def __init__(self, life: LifeNet) -> None:
        super().__init__()
        self.life = life

    def forward(self, thumbnail: Tensor, layout: Tensor, hints: Tensor) -> tuple[Tensor, Tensor]:
        return self.life.encode(thumbnail, layout, hints)


class Denoiser(nn.Module):
    def __init__(self, life: LifeNet) -> None:
        super().__init__()
        self.life = life

    def forward(self, noisy: Tensor, sigma: Tensor, features: Tensor) -> Tensor:
        return self.life.denoise(noisy, sigma, features)


def export_depth(network: DepthNet, folder: Path) -> None:
    write(network, (torch.zeros(1, 3, 64, 96),), ["thumbnail"], folder / "depth.onnx")


def export_life(network: LifeNet, folder: Path) -> None:
    h, w = 64, 96
    cells = h // CELL, w // CELL
    inputs = torch.zeros(1, 3, h, w), torch.zeros(1, 2, *cells), torch.zeros(1, HINT_PLANES, *cells)
    write(Encoder(network), inputs, ["thumbnail", "layout", "told"], folder / "encoder.onnx", ["features", "map"])
    features = torch.zeros(1, network.FEATURES, *cells)
    noise = torch.zeros(1, LIFE, *cells), torch.ones(1), features
    write(Denoiser(network), noise, ["noisy", "sigma", "features"], folder / "denoiser.onnx")


def write(
    network: nn.Module, inputs: Sequence[Tensor], names: list[str], path: Path, outputs: Sequence[str] = ("out",)
) -> None:
    spatial = {name: {2: f"{name}_h", 3: f"{name}_w"} for name, x in zip(names, inputs, strict=True) if x.ndim == 4}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it is the old exporter (the new one needs one more package), and it traces
        torch.onnx.export(
            network.eval(), tuple(inputs), path, input_names=names, output_names=list(outputs),
            dynamic_axes=spatial, opset_version=OPSET, dynamo=False,
            do_constant_folding=False,  # keeps every weight under its own name
        )  # fmt: skip
    model = onnx.load(path)
    halve(model)
    onnx.checker.check_model(model)
    onnx.save(model, path)


def halve(model: onnx.ModelProto) -> None:
    """Store large weights in half precision; a cast at load gives them back."""
    graph, casts = model.graph, []
    for tensor in graph.initializer:
        values = numpy_helper.to_array(tensor)
        if tensor.data_type != TensorProto.FLOAT or values.size < HALVED_FROM:
            continue
        name, half = tensor.name, f"{tensor.name}.half"
        tensor.CopyFrom(numpy_helper.from_array(values.astype(np.float16), half))
        casts.append(helper.make_node("Cast", [half], [name], to=TensorProto.FLOAT, name=f"{name}.cast"))
    for node in reversed(casts):
        graph.node.insert(0, node)


def load_weights(network: nn.Module, *paths: Path) -> None:
    """The weights of exported graphs, back into the network they came from."""
    tensors = [tensor for path in paths for tensor in onnx.load(path).graph.initializer]
    stored = {t.name.removesuffix(".half").removeprefix("life."): numpy_helper.to_array(t) for t in tensors}
    network.load_state_dict({name: torch.from_numpy(stored[name].astype(np.float32)) for name in network.state_dict()})


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m engine.training.onnx_export", description=__doc__)
    parser.add_argument("--depth", type=Path, help="checkpoint of a depth run")
    parser.add_argument("--life", type=Path, help="checkpoint of a life run")
    parser.add_argument("--out", type=Path, default=FOLDER)
    args = parser.parse_args(arguments)
    if args.depth:
        depth = DepthNet()
        depth.load_state_dict(torch.load(args.depth, weights_only=True)["average"])
        export_depth(depth, args.out)
    if args.life:
        life = LifeNet()
        life.load_state_dict(torch.load(args.life, weights_only=True)["average"])
        export_life(life, args.out)


if __name__ == "__main__":
    main()
