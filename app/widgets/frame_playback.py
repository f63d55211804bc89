"""Which frame of a clip is shown when: by a timer, or in step with the clip's sound where that is heard."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

SEAM_FRAMES = 6  # frames before and after a seam that are played
END_PAUSE = 12  # frames for which a clip without a loop rests on its last one
Clock = Callable[[], float | None]
"""Seconds into the clip as it is played, its rest at the end included; None while nothing tells."""


class FramePlayback(QObject):
    """Plays `order`, the numbers of a clip's frames as they follow each other, at `fps`.

    While a clock is set it alone says which frame it is: ears notice a gap in the sound of 10 ms, eyes none of a frame
    that comes 20 ms later, so the pictures follow the sound and never the other way round. Without one each tick of the
    timer is a frame.
    """

    shown = Signal(int)  # the number of the frame that is to be seen
    moved = Signal()  # it was started, stopped or sought, or plays something else: not by time alone

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.order: Sequence[int] = ()
        self.count = 0  # of the clip's frames
        self.place, self.index, self.fps = 0, 0, 1.0  # the place in the order; the frame that is shown
        self._loops = True
        self._rested = 0  # ticks on the last frame
        self._around: int | None = None  # the frame to and fro over which is played
        self._clock: Clock | None = None
        self._between = False  # frames: the timer ticks twice for each while there is a clock
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    @property
    def playing(self) -> bool:
        return self._timer.isActive()

    @property
    def at_a_seam(self) -> bool:
        """Whether a few frames are played over and over, in place of the clip."""
        return self._around is not None

    @property
    def seconds(self) -> float:
        """Where it is, as the clock counts."""
        return (self.place + self._rested) / self.fps

    @property
    def rest(self) -> float:
        """Seconds on the last frame, before it begins anew."""
        return 0.0 if self.loops else END_PAUSE / self.fps

    @property
    def loops(self) -> bool:
        return self._loops

    @loops.setter
    def loops(self, on: bool) -> None:
        self._loops, self._rested = on, 0
        self.moved.emit()

    def load(self, count: int, order: Sequence[int], fps: float, loops: bool, start: int, plays: bool) -> None:
        """Another clip, of `count` frames; it is shown from frame `start` on, and goes on if one was playing."""
        self.count, self.order, self.fps, self._loops = count, order or range(count), max(fps, 0.5), loops
        self._around, self._clock = None, None
        self._time()
        self._go_to(start)
        if plays and not self.playing:
            self._timer.start()
        self.moved.emit()

    def clear(self) -> None:
        """There is nothing to play."""
        self._timer.stop()
        self.order, self._clock = (), None
        self.moved.emit()

    def set_clock(self, clock: Clock | None) -> None:
        """Follow a clock from now on, or the timer again."""
        if clock is not self._clock:
            self._clock = clock
            self._time()

    def play(self, on: bool) -> None:
        self._around = None
        self._timer.start() if on and self.order else self._timer.stop()
        self.moved.emit()

    def play_around(self, index: int) -> None:
        """Repeat a few frames before and after one, to inspect a loop's seam."""
        if self.order:
            self._around = index
            self._go_to(index - SEAM_FRAMES)
            self._timer.start()
            self.moved.emit()

    def seek(self, index: int) -> None:
        if self.order:
            self._go_to(index)
            self.moved.emit()

    def _go_to(self, index: int) -> None:
        index %= self.count
        self._rested = 0
        self.place = next((place for place, frame in enumerate(self.order) if frame >= index), 0)
        self._show(index)

    def _show(self, index: int) -> None:
        self.index = index
        self.shown.emit(index)

    def _time(self) -> None:
        self._between = False
        self._timer.setInterval(max(1, round(1000 / self.fps / (1 if self._clock is None else 2))))

    @Slot()
    def tick(self) -> None:
        if self._around is not None:
            past = (self.index - self._around) % self.count == SEAM_FRAMES
            self._go_to(self.index + 1 - (2 * SEAM_FRAMES if past else 0))
            return
        if self._clock is not None:
            if (now := self._clock()) is not None:
                self._follow(now)
                return
            self._between = not self._between
            if self._between:
                return
        if self.place == len(self.order) - 1 and not self.loops and self._rested < END_PAUSE:
            self._rested += 1
            return
        self._rested = 0
        self.place = (self.place + 1) % len(self.order)
        self._show(self.order[self.place])

    def _follow(self, now: float) -> None:
        last = len(self.order) - 1
        place = int(now * self.fps + 1e-6)
        self._rested, place = max(0, place - last), min(place, last)
        if place != self.place:
            self.place = place
            self._show(self.order[place])
