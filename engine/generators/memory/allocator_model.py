"""A model of torch's caching allocator: from the lives of storages to the smallest memory in which they all fit.

Sizes are rounded, small and large blocks come from segments, the best fitting free block is split, neighbours are
joined again, and wholly free segments are given back when the memory is full. So fragmentation is counted.
"""

from __future__ import annotations

import bisect
from dataclasses import dataclass, field

from engine.generators.memory.meter import Event

MIB = 2**20
ROUND, SMALL, SMALL_SEGMENT, LARGE_SEGMENT, HUGE = 512, MIB, 2 * MIB, 20 * MIB, 10 * MIB


@dataclass(eq=False)
class Block:
    """A piece of a segment, linked to its neighbours in it."""

    size: int
    large: bool
    before: Block | None = None
    after: Block | None = None
    free: bool = True

    @property
    def whole(self) -> bool:
        return self.before is None and self.after is None


@dataclass
class Pool:
    """Free blocks by size."""

    keys: list[tuple[int, int]] = field(default_factory=list)
    blocks: dict[tuple[int, int], Block] = field(default_factory=dict)

    def put(self, block: Block) -> None:
        key = block.size, id(block)
        bisect.insort(self.keys, key)
        self.blocks[key] = block

    def take(self, block: Block) -> None:
        key = block.size, id(block)
        del self.keys[bisect.bisect_left(self.keys, key)], self.blocks[key]

    def best(self, size: int) -> Block | None:
        """The smallest that is large enough, taken out."""
        index = bisect.bisect_left(self.keys, (size, 0))
        if index == len(self.keys):
            return None
        block = self.blocks[self.keys[index]]
        self.take(block)
        return block


class Allocator:
    """Replays events within a limit of bytes."""

    def __init__(self, limit: int | None = None) -> None:
        self.limit = limit
        self.reserved = self.peak = 0
        self.pools = {False: Pool(), True: Pool()}
        self.used: dict[int, Block] = {}

    def replay(self, events: list[Event]) -> bool:
        """Whether all of it fits; `peak` is the most that was reserved."""
        for number, size in events:
            if number < 0:
                if (block := self.used.pop(-number, None)) is not None:
                    self.release(block)
            elif not self.reserve(number, size):
                return False
        return True

    def reserve(self, number: int, wanted: int) -> bool:
        size = max(ROUND, -(-wanted // ROUND) * ROUND)
        large = size > SMALL
        block = self.pools[large].best(size) or self.segment(size, large)
        if block is None:
            return False
        self.split(block, size)
        block.free = False
        self.used[number] = block
        return True

    def segment(self, size: int, large: bool) -> Block | None:
        """New memory from the card; when it is full, after giving back what is wholly free."""
        length = SMALL_SEGMENT if not large else LARGE_SEGMENT if size < HUGE else -(-size // (2 * MIB)) * 2 * MIB
        if self.limit is not None and self.reserved + length > self.limit:
            self.give_back()
            if self.reserved + length > self.limit:
                return None
        self.reserved += length
        self.peak = max(self.peak, self.reserved)
        return Block(length, large)

    def give_back(self) -> None:
        for pool in self.pools.values():
            for block in [block for block in pool.blocks.values() if block.whole]:
                pool.take(block)
                self.reserved -= block.size

    def split(self, block: Block, size: int) -> None:
        rest = block.size - size
        if rest < (SMALL + 1 if block.large else ROUND):
            return
        other = Block(rest, block.large, block, block.after)
        if block.after is not None:
            block.after.before = other
        block.after, block.size = other, size
        self.pools[block.large].put(other)

    def release(self, block: Block) -> None:
        """Free a block, joined with its free neighbours."""
        block.free = True
        if (before := block.before) is not None and before.free:
            self.pools[block.large].take(before)
            block = self.join(before, block)
        if (after := block.after) is not None and after.free:
            self.pools[block.large].take(after)
            block = self.join(block, after)
        self.pools[block.large].put(block)

    @staticmethod
    def join(first: Block, second: Block) -> Block:
        first.size += second.size
        first.after = second.after
        if second.after is not None:
            second.after.before = first
        return first


def smallest_memory(events: list[Event], live: int, step: int = 16 * MIB) -> int:
    """Bytes of the smallest memory, in steps, in which these events succeed; `live` is their peak without rounding."""
    whole = Allocator()
    whole.replay(events)
    low, high = live - live % step, whole.peak
    while high - low > step:
        middle = (low + high) // 2
        if Allocator(middle).replay(events):
            high = middle
        else:
            low = middle
    return high
