"""Makes `resources/hands/` from the networks of a published PyPI package. It has been done; this documents how.

    pip download --no-deps mediapipe==0.10.21
    python installer/hand_weights.py mediapipe-0.10.21-*.whl

TensorFlow Lite's graphs become ONNX graphs of the same layers; their weights are in half precision from the start.
Needs the packages onnx and tflite (which reads the format).
"""

from __future__ import annotations

import sys
from pathlib import Path

from tflite_graph import convert_all

FOLDER = Path(__file__).parents[1] / "resources" / "hands"
NETWORKS = {
    "palm.onnx": "mediapipe/modules/palm_detection/palm_detection_lite.tflite",
    "landmarks.onnx": "mediapipe/modules/hand_landmark/hand_landmark_lite.tflite",
}


if __name__ == "__main__":
    convert_all(Path(sys.argv[1]), NETWORKS, FOLDER)
