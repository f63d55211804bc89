"""What a 4K plate costs and gains: `python tests/benchmarks/plate.py`. Not a test: it judges nothing.

A photo of 3840 x 2160 (a sample photo enlarged, with fine grain, so that there is structure as fine as its pixels), a
clip of 960 x 540 made of it. Told are CPU seconds, the most memory a frame takes, and how
sharp a still frame is against the photo and against the clip enlarged.
"""

from __future__ import annotations

import time
import tracemalloc

import cv2
import numpy as np

from engine.fidelity.detail.photo_detail import PhotoDetailUpscaler
from tests.engine.fidelity.detail.test_photo_detail import sharpness, textured
from tests.support.labelled import backdrop

COUNT = 25


def main() -> None:
    cv2.setNumThreads(1)
    photo = textured(backdrop("coffee", (3840, 2160), 0))
    small = cv2.resize(photo, (960, 540), interpolation=cv2.INTER_AREA)
    soft, rng = cv2.GaussianBlur(small, (0, 0), 0.6), np.random.default_rng(0)
    noisy = (np.rint(soft + rng.normal(0, 2, small.shape)) for _ in range(COUNT))
    clip = np.stack([np.clip(frame, 0, 255).astype(np.uint8) for frame in noisy])
    cpu = time.process_time()
    plate = PhotoDetailUpscaler(photo, clip)
    looked = time.process_time() - cpu
    for i in range(COUNT):
        picture = plate.picture(i)
    spent = time.process_time() - cpu
    tracemalloc.start()
    plate.picture(0)
    most = tracemalloc.get_traced_memory()[1]
    size, everywhere = (plate.width, plate.height), np.ones(picture.shape[:2], bool)
    plain = cv2.resize(clip[-1], size, interpolation=cv2.INTER_CUBIC)
    real = sharpness(cv2.resize(photo, size, interpolation=cv2.INTER_AREA), everywhere)
    print(f"{COUNT} frames at {size[0]} x {size[1]}: {spent:.1f} s CPU, {looked:.1f} s of it following the motion")
    print(f"memory for a frame: {most / 2**20:.0f} MB at most")
    shares = (sharpness(x, everywhere) / real for x in (plain, picture))
    print("sharpness against the photo: enlarged {:.2f}, plate {:.2f}".format(*shares))


if __name__ == "__main__":
    main()
