"""Which life to believe: what lives a little by mistake would bend a label.

On photos that the network never saw, the map is below 0.3 inside hand-held products and 0.45 inside packshots on
plain ground, and about 1 at its highest in people, animals and leaves.
"""

from __future__ import annotations

import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.plain_ground import border_share, plain_ground

DOUBT = (0.12, 0.35)  # life below the first is none, above the second is certain
DOUBT_ON_PLAIN = (0.45, 0.7)  # the same for what stands on plain ground, as packshots do
PLAIN = 0.7  # share of the picture's border that is plain ground in a packshot


def certain_life(where: FloatArray, picture: UInt8Array) -> FloatArray:
    """The life map (h, w) of a picture (H, W, 3) without what is in doubt."""
    low, high = DOUBT_ON_PLAIN if border_share(plain_ground(picture)) > PLAIN else DOUBT
    return where * np.clip((where - low) / (high - low), 0, 1).astype(np.float32)
