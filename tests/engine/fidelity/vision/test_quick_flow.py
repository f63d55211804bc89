"""A known shift is found, also in pictures so low that the process would end; that is tried in one of its own."""

from __future__ import annotations

import subprocess
import sys

import cv2
import numpy as np
import pytest

from engine.arrays import UInt8Array
from engine.fidelity.vision.patch_registration import PatchRegistration, grey
from engine.fidelity.vision.quick_flow import FAST, ULTRAFAST, QuickFlow

SHIFT = 2


def striped(width: int, height: int, by: int = 0) -> UInt8Array:
    noise = np.random.default_rng(4).integers(0, 255, (height, width + 40), dtype=np.uint8)
    return cv2.GaussianBlur(noise, (0, 0), 2.0)[:, 20 - by : 20 - by + width].copy()


def try_flow(preset: int, width: int, height: int) -> None:
    flow = QuickFlow(preset).calc(striped(width, height), striped(width, height, SHIFT))
    assert flow.shape == (height, width, 2)
    assert abs(float(np.median(flow[..., 0])) - SHIFT) < 0.7


def try_line_of_text() -> None:
    """One that is 110 pixels long and 10 high in a small clip."""
    picture = np.full((120, 300, 3), 230, np.uint8)
    cv2.putText(picture, "OAT DRINK 1 L", (30, 60), cv2.FONT_HERSHEY_SIMPLEX, 0.45, (30, 30, 30), 1, cv2.LINE_AA)
    mask = np.zeros(picture.shape[:2], np.uint8)
    mask[50:62, 28:140] = 1
    found = PatchRegistration(picture, mask).register(grey(picture), [np.eye(3)])
    assert found is not None
    assert found.warp < 0.1
    assert found.correlation > 0.95


@pytest.mark.parametrize(
    "call",
    ["try_line_of_text()", *(f"try_flow({p}, {w}, {h})" for p in (FAST, ULTRAFAST) for w, h in ((256, 28), (110, 18)))],
)
def test_what_is_wide_and_low_does_not_end_the_process(call: str) -> None:
    """In a process of its own, so that a crash is one failed test."""
    code = f"from tests.engine.fidelity.vision.test_quick_flow import *; {call}"
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("size", [(200, 150), (40, 160)])
def test_other_shapes_have_the_flow_of_the_library(size: tuple[int, int]) -> None:
    a, b = striped(*size), striped(*size, SHIFT)
    usual = cv2.DISOpticalFlow.create(ULTRAFAST).calc(a, b, None)
    assert np.array_equal(QuickFlow(ULTRAFAST).calc(a, b), usual)
