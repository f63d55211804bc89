"""Layers with grain on them: optical flow then sees all of a motion that the photo itself asked for."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from engine.arrays import Bytes
from engine.breeze.layers import Layers, fill_behind, premultiply
from engine.breeze.training import measures


def grained(layers: Layers, pixels: Bytes) -> Layers:
    """The layers of a photo with grain on them, cut where they were cut."""
    picture = measures.grained(pixels)
    if layers.subject is None:
        return replace(layers, backdrop=picture)
    coverage = layers.subject[..., 3]
    behind = fill_behind(picture, picture, coverage.astype(np.float32) / np.float32(255), coverage)
    subject, backdrop = premultiply(picture, behind, coverage)
    return replace(layers, subject=subject, backdrop=backdrop)
