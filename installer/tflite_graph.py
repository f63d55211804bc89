"""Graphs of TensorFlow Lite as ONNX graphs of the same layers. Needs the packages onnx and tflite."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import onnx
import tflite
from onnx import TensorProto, helper, numpy_helper

TYPES = tflite.TensorType
KINDS = {TYPES.FLOAT32: np.float32, TYPES.FLOAT16: np.float16, TYPES.INT32: np.int32}
OPERATORS = {getattr(tflite.BuiltinOperator, name): name for name in dir(tflite.BuiltinOperator) if name.isupper()}


class Graph:
    """Turns a TensorFlow Lite graph into an ONNX graph: (1, H, W, C) becomes (1, C, H, W)."""

    def __init__(self, data: bytes) -> None:
        self.model = tflite.Model.GetRootAsModel(data, 0)
        self.source = self.model.Subgraphs(0)
        self.nodes: list[onnx.NodeProto] = []
        self.constants: dict[str, onnx.TensorProto] = {}
        self.values: dict[int, np.ndarray] = {}
        for i in range(self.source.TensorsLength()):
            tensor = self.source.Tensors(i)
            raw = self.model.Buffers(tensor.Buffer()).DataAsNumpy()
            if isinstance(raw, np.ndarray):
                self.values[i] = np.frombuffer(raw.tobytes(), KINDS[tensor.Type()]).reshape(tensor.ShapeAsNumpy())

    def convert(self, name: str) -> onnx.ModelProto:
        for i in range(self.source.OperatorsLength()):
            operator = self.source.Operators(i)
            code = self.model.OperatorCodes(operator.OpcodeIndex())
            kind = OPERATORS[max(code.BuiltinCode(), code.DeprecatedBuiltinCode())]
            getattr(self, kind.lower())(operator, list(operator.InputsAsNumpy()), operator.Outputs(0))
        ends = [
            [helper.make_tensor_value_info(f"t{i}", TensorProto.FLOAT, planes(self.shape(i))) for i in tensors]
            for tensors in (self.source.InputsAsNumpy(), self.source.OutputsAsNumpy())
        ]
        whole = helper.make_graph(self.nodes, name, *ends, list(self.constants.values()))
        model = helper.make_model(whole, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
        onnx.checker.check_model(model)
        return model

    def shape(self, i: int) -> list[int]:
        return [int(n) for n in self.source.Tensors(i).ShapeAsNumpy()]

    def node(self, kind: str, inputs: list[str], output: str, **options: object) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [output], **options))
        return output

    def weights(self, i: int, order: tuple[int, ...]) -> str:
        """A constant in half precision, and the node that turns it into single precision."""
        name = f"w{i}"
        if name not in self.constants:
            value = np.ascontiguousarray(self.values[i].transpose(order)).astype(np.float16)
            self.constants[name] = numpy_helper.from_array(value, name)
            self.node("Cast", [name], f"{name}f", to=TensorProto.FLOAT)
        return f"{name}f"

    def options(self, operator: tflite.Operator, kind: type) -> object:
        options, table = kind(), operator.BuiltinOptions()
        options.Init(table.Bytes, table.Pos)
        return options

    def dequantize(self, operator: tflite.Operator, inputs: list[int], output: int) -> None:
        self.values[output] = self.values[inputs[0]]

    def conv_2d(self, operator: tflite.Operator, inputs: list[int], output: int) -> None:
        self.convolution(self.options(operator, tflite.Conv2DOptions), inputs, output, (0, 3, 1, 2), 1)

    def depthwise_conv_2d(self, operator: tflite.Operator, inputs: list[int], output: int) -> None:
        groups = self.shape(inputs[0])[3]
        self.convolution(self.options(operator, tflite.DepthwiseConv2DOptions), inputs, output, (3, 0, 1, 2), groups)

    def convolution(self, options: object, inputs: list[int], output: int, order: tuple[int, ...], groups: int) -> None:
        x, weights, bias = inputs
        side = self.values[weights].shape[1:3]
        pads = self.pads(options, x, side)
        names = [f"t{x}", self.weights(weights, order), self.weights(bias, (0,))]
        strides, rectified = [options.StrideH(), options.StrideW()], self.rectified(options)
        result = f"r{output}" if rectified else f"t{output}"
        self.node("Conv", names, result, strides=strides, pads=pads, group=groups, kernel_shape=list(side))
        if rectified:
            self.node("Clip", [result, *self.scalars(0.0, 6.0)], f"t{output}")

    def rectified(self, options: object) -> bool:
        """Whether a layer's values are cut off at 0 and 6. Raises AssertionError where something else is done."""
        kinds = tflite.ActivationFunctionType
        assert options.FusedActivationFunction() in (kinds.NONE, kinds.RELU6)
        return options.FusedActivationFunction() == kinds.RELU6

    def scalars(self, *values: float) -> list[str]:
        for value in values:
            self.constants[f"c{value}"] = numpy_helper.from_array(np.array(value, np.float32), f"c{value}")
        return [f"c{value}" for value in values]

    def pads(self, options: object, x: int, side: tuple[int, ...]) -> list[int]:
        """What TensorFlow's "same" puts around a picture: the odd one goes below and to the right."""
        if options.Padding() == tflite.Padding.VALID:
            return [0, 0, 0, 0]
        before, after = [], []
        strides = options.StrideH(), options.StrideW()
        for size, stride, reach in zip(self.shape(x)[1:3], strides, side, strict=True):
            total = max(0, (-(-size // stride) - 1) * stride + reach - size)
            before.append(total // 2)
            after.append(total - total // 2)
        return before + after

    def max_pool_2d(self, operator: tflite.Operator, inputs: list[int], output: int) -> None:
        options = self.options(operator, tflite.Pool2DOptions)
        side = options.FilterHeight(), options.FilterWidth()
        self.node(
            "MaxPool", [f"t{inputs[0]}"], f"t{output}", kernel_shape=list(side),
            strides=[options.StrideH(), options.StrideW()], pads=self.pads(options, inputs[0], side),
        )  # fmt: skip

    def prelu(self, operator: tflite.Operator, inputs: list[int], output: int) -> None:
        self.node("PRelu", [f"t{inputs[0]}", self.weights(inputs[1], (2, 0, 1))], f"t{output}")

    def add(self, operator: tflite.Operator, inputs: list[int], output: int) -> None:
        self.node("Add", [f"t{i}" for i in inputs], f"t{output}")

    def relu(self, operator: tflite.Operator, inputs: list[int], output: int) -> None:
        self.node("Relu", [f"t{inputs[0]}"], f"t{output}")

    def hard_swish(self, operator: tflite.Operator, inputs: list[int], output: int) -> None:
        self.node("HardSwish", [f"t{inputs[0]}"], f"t{output}")

    def logistic(self, operator: tflite.Operator, inputs: list[int], output: int) -> None:
        self.node("Sigmoid", [f"t{inputs[0]}"], f"t{output}")

    def mul(self, operator: tflite.Operator, inputs: list[int], output: int) -> None:
        self.node("Mul", [f"t{i}" for i in inputs], f"t{output}")

    def average_pool_2d(self, operator: tflite.Operator, inputs: list[int], output: int) -> None:
        assert self.shape(output)[1:3] == [1, 1]
        self.node("GlobalAveragePool", [f"t{inputs[0]}"], f"t{output}")

    def resize_bilinear(self, operator: tflite.Operator, inputs: list[int], output: int) -> None:
        options = self.options(operator, tflite.ResizeBilinearOptions)
        assert options.HalfPixelCenters()
        assert not options.AlignCorners()
        name = f"s{output}"
        self.constants[name] = numpy_helper.from_array(np.array(planes(self.shape(output)), np.int64), name)
        self.node("Resize", [f"t{inputs[0]}", "", "", name], f"t{output}", mode="linear")

    def custom(self, operator: tflite.Operator, inputs: list[int], output: int) -> None:
        """MediaPipe's own "Convolution2DTransposeBias": doubles both sides."""
        x, weights, bias = inputs
        names = [f"t{x}", self.weights(weights, (3, 0, 1, 2)), self.weights(bias, (0,))]
        self.node(
            "ConvTranspose", names, f"t{output}", strides=[2, 2], kernel_shape=list(self.values[weights].shape[1:3])
        )

    def pad(self, operator: tflite.Operator, inputs: list[int], output: int) -> None:
        before, after = self.values[inputs[1]].T
        name = f"p{output}"
        self.constants[name] = numpy_helper.from_array(np.array(planes(before) + planes(after), np.int64), name)
        self.node("Pad", [f"t{inputs[0]}", name], f"t{output}")

    def reshape(self, operator: tflite.Operator, inputs: list[int], output: int) -> None:
        if self.shape(inputs[0])[:3] == [1, 1, 1]:
            self.node("Flatten", [f"t{inputs[0]}"], f"t{output}")
            return
        assert len(self.shape(inputs[0])) == 4
        assert len(self.shape(output)) == 3
        last, name = self.node("Transpose", [f"t{inputs[0]}"], f"l{output}", perm=[0, 2, 3, 1]), f"s{output}"
        self.constants[name] = numpy_helper.from_array(np.array(self.shape(output), np.int64), name)
        self.node("Reshape", [last, name], f"t{output}")

    def concatenation(self, operator: tflite.Operator, inputs: list[int], output: int) -> None:
        options = self.options(operator, tflite.ConcatenationOptions)
        assert len(self.shape(output)) == 3
        self.node("Concat", [f"t{i}" for i in inputs], f"t{output}", axis=options.Axis())

    def mean(self, operator: tflite.Operator, inputs: list[int], output: int) -> None:
        assert self.values[inputs[1]].tolist() == [1, 2]
        self.node("GlobalAveragePool", [f"t{inputs[0]}"], f"m{output}")
        self.node("Flatten", [f"m{output}"], f"t{output}")

    def fully_connected(self, operator: tflite.Operator, inputs: list[int], output: int) -> None:
        assert not self.rectified(self.options(operator, tflite.FullyConnectedOptions))
        x, weights, bias = inputs
        self.node("Gemm", [f"t{x}", self.weights(weights, (0, 1)), self.weights(bias, (0,))], f"t{output}", transB=1)


def planes(shape: list[int]) -> list[int]:
    """(1, H, W, C) as (1, C, H, W); other shapes as they are."""
    return [int(shape[i]) for i in (0, 3, 1, 2)] if len(shape) == 4 else [int(n) for n in shape]


def convert_all(wheel: Path, networks: Mapping[str, str], folder: Path) -> None:
    """Write ONNX files into a folder: `networks` says of each which file of the wheel it is made from."""
    folder.mkdir(exist_ok=True)
    with zipfile.ZipFile(wheel) as archive:
        for name, member in networks.items():
            onnx.save(Graph(archive.read(member)).convert(Path(name).stem), folder / name)
