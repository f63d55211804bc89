"""How much smaller what all blocks of a network add becomes from step to step, as measured by others for a model.

MagCache (Ma et al. 2025, arXiv 2506.09045) leaves out steps by it. The numbers are its authors', from
magcache_generate.py of github.com/Zehong-Ma/MagCache (Apache-2.0): the passes with the prompt, of 40 steps.
"""

from __future__ import annotations

WAN_2_1_I2V_480P = (
    1.0, 0.98783, 0.97559, 0.98311, 0.98202, 0.9888, 0.98762, 0.98957, 0.99052, 0.99383,
    0.98857, 0.99065, 0.98845, 0.99057, 0.98957, 0.98601, 0.98823, 0.98756, 0.98808, 0.98721,
    0.98571, 0.98543, 0.98157, 0.98411, 0.97952, 0.98149, 0.9774, 0.97825, 0.97355, 0.97085,
    0.97056, 0.96588, 0.96113, 0.9567, 0.94961, 0.93973, 0.93217, 0.91878, 0.90955, 0.92617,
)  # fmt: skip
