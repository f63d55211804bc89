"""All checks by name."""

from __future__ import annotations

from collections.abc import Callable

from tests.acceptance.gpu.bench import Bench
from tests.acceptance.gpu.families import family
from tests.acceptance.gpu.outcome import Outcome
from tests.acceptance.gpu.pictures import environment, exactness, weights
from tests.acceptance.gpu.speed import plans_on_the_card, session
from tests.acceptance.gpu.troubles import interruption, ladder, numbers

FAMILIES = (
    "ltx-0.9.8-13b", "animatediff", "cogvideox-5b", "wan-2.2-a14b", "wan-2.1-14b", "wan-2.2-5b", "cogvideox-1.5-5b",
    "ltx-2.3", "hunyuan-1.5",
)  # fmt: skip
CHECKS: dict[str, Callable[[Bench], Outcome]] = {
    "environment": environment, "weights": weights, "exactness": exactness, "plans": plans_on_the_card,
    "session": session, "ladder": ladder, "interruption": interruption, "numbers": numbers,
    **{name: family(name) for name in FAMILIES},
}  # fmt: skip
