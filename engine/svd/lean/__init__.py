"""The same networks in less memory.

Each class here is a diffusers module with another `forward`: the same weights, the same result (to rounding), but
worked off in pieces, blended in place, and let go of early. `make_lean` turns a loaded network into these classes.
"""

from engine.svd.lean.conversion import make_lean
from engine.svd.lean.work import Work

__all__ = ["Work", "make_lean"]
