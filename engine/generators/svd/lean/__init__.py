"""The same networks in less memory.

Each class here is a diffusers module with another `forward`: the same weights, the same result (to rounding), but
computed in pieces, blended in place, and freed early. `make_lean` turns a loaded network into these classes.
"""

from engine.generators.svd.lean.chunking import ChunkPlan
from engine.generators.svd.lean.conversion import make_lean

__all__ = ["ChunkPlan", "make_lean"]
