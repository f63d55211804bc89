"""The toy models of both kinds, whose memory is counted here."""

from __future__ import annotations

from tests.engine.generators.diffusers.conftest import checkpoint, family, loaded, picture, toy_rows  # noqa: F401
from tests.engine.generators.svd.conftest import toy_folder  # noqa: F401
