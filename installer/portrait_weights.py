"""Makes `resources/portrait/` from the networks of a published PyPI package. It has been done; this documents how.

    pip download --no-deps mediapipe==0.10.21
    python installer/portrait_weights.py mediapipe-0.10.21-*.whl

TensorFlow Lite's graphs become ONNX graphs of the same layers, with weights in half precision (the face mesh has them
so from the start). Needs the packages onnx and tflite (which reads the format).
"""

from __future__ import annotations

import sys
from pathlib import Path

from tflite_graph import convert_all

FOLDER = Path(__file__).parents[1] / "resources" / "portrait"
NETWORKS = {
    "mesh.onnx": "mediapipe/modules/face_landmark/face_landmark.tflite",
    "iris.onnx": "mediapipe/modules/iris_landmark/iris_landmark.tflite",
    "person.onnx": "mediapipe/modules/selfie_segmentation/selfie_segmentation.tflite",
}


if __name__ == "__main__":
    convert_all(Path(sys.argv[1]), NETWORKS, FOLDER)
