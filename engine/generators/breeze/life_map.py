"""Which life to believe: what lives a little by mistake would bend a label.

On photos that the network never saw, the map is below 0.3 inside hand-held products and 0.45 inside packshots on
plain ground, and about 1 at its highest in people, animals and leaves.
"""

from __future__ import annotations

import cv2
import numpy as np

from engine.arrays import FloatArray, UInt8Array
from engine.generators.breeze.plain_ground import border_share, plain_ground
from engine.generators.breeze.regions import Look, plants
from engine.models.spec import NATURE

DOUBT = (0.14, 0.35)  # life below the first is none, above the second is certain
DOUBT_ON_PLAIN = (0.45, 0.7)  # the same for what stands on plain ground, as packshots do
PLAIN = 0.7  # share of the picture's border that is plain ground in a packshot


def certain_life(where: FloatArray, picture: UInt8Array) -> FloatArray:
    """The life map (h, w) of a picture (H, W, 3) without what is in doubt."""
    low, high = DOUBT_ON_PLAIN if border_share(plain_ground(picture)) > PLAIN else DOUBT
    return where * np.clip((where - low) / (high - low), 0, 1).astype(np.float32)


def believed_life(where: FloatArray, picture: UInt8Array, asked: str, style: str) -> FloatArray:
    """The life map (h, w) of a picture (H, W, 3) as the network gives it for a `style`, where that is to be believed.

    A style is `asked` for wherever it may be. A breeze moves all plants; in a landscape it moves nothing else.
    """
    if asked == NATURE or style == "breeze":
        soft = cv2.GaussianBlur(plants(Look.of(picture, np.zeros(where.shape, np.float32))), (0, 0), 1.5)
        leaves = cv2.resize(soft, where.shape[::-1], interpolation=cv2.INTER_AREA).astype(np.float32)
        return leaves if asked == NATURE else np.maximum(where, leaves)
    return where if style else certain_life(where, picture)
