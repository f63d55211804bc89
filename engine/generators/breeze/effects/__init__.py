"""Light and air over the frames, each by its name: see engine.request.effects for how they are requested."""

from __future__ import annotations

from collections.abc import Callable

from engine.generators.breeze.effects.base import Effect, Surface
from engine.generators.breeze.effects.cloud_shadow import CloudShadow
from engine.generators.breeze.effects.dust import Dust
from engine.generators.breeze.effects.glitter import Glitter
from engine.generators.breeze.effects.lamps import Lamps
from engine.generators.breeze.effects.shadows import leaf_shadow, window_light
from engine.generators.breeze.effects.sparkle import Sparkle
from engine.generators.breeze.effects.steam import Steam
from engine.generators.breeze.effects.strip_light import StripLight

MAKERS: dict[str, Callable[[Surface, float], Effect]] = {
    "strip-light": StripLight,
    "window-light": window_light,
    "leaf-shadow": leaf_shadow,
    "cloud-shadow": CloudShadow,
    "dust": Dust,
    "steam": Steam,
    "sparkle": Sparkle,
    "glitter": Glitter,
    "lamps": Lamps,
}
SHAPED = {"strip-light"}  # which need the scene's shape: it takes a quarter of a second
