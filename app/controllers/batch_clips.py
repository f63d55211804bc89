"""The clips of an opened batch: what their rows say, how one is looked at, and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QMenu

from app.background.clip_frames import SmallClip, small_clip, small_photo
from app.background.task_runner import Message, TaskRunner
from app.desktop.language import localized
from app.desktop.opening import open_file, reveal
from app.desktop.qimage import to_qimage
from app.desktop.reduced_motion import reduced_motion
from app.dialogs.batch_text import NEEDS_LOOK, making_text, outcome_text, score_text, sentence_text, state_word
from app.state.batches import Batch
from app.widgets.batch_list import MADE, MAKING, BatchRow
from app.widgets.batch_view import BatchView
from app.widgets.clip_player import PlayedClip
from app.widgets.controls import allow_command
from app.widgets.plain_text import button_text
from engine.progress import Phase, Progress, ProgressCallback
from engine.services.batch.order import Outcome, State
from engine.services.batch.table import FILE

PICTURES = 24  # that are read at a time
BAD = "row "  # what the keys of rows begin with that no clip can be made of


class BatchClips(QObject):
    """`again_wanted` asks for other motions of clips, by their ids; `change_wanted` for other settings."""

    again_wanted = Signal(tuple)
    change_wanted = Signal(tuple)

    def __init__(self, view: BatchView, parent: QObject) -> None:
        super().__init__(parent)
        self.batch: Batch | None = None
        self.played = ""  # the key of the clip that is looked at
        self._view, self._list, self._player = view, view.list, view.player
        self._wanted: list[str] = []  # whose pictures are to be read, the latest last
        self._pictures, self._frames = TaskRunner("batch pictures", self), TaskRunner("batch clip", self)
        self._read_later = QTimer(self)
        self._read_later.setSingleShot(True)
        self._read_later.timeout.connect(self._read_pictures)
        self._pictures.succeeded.connect(self._show_pictures)
        self._frames.succeeded.connect(self._show_frames)
        self._frames.failed.connect(self._show_unreadable)
        self._frames.cancelled.connect(self._read_frames)
        self._list.clips.describe = self.describe
        self._list.clips.picture_wanted.connect(self._want_picture)
        self._list.opened.connect(self.open)
        self._list.chosen.connect(self._follow)
        self._list.asked.connect(self._show_menu)
        player = self._player
        player.closed.connect(self.close)
        player.open_wanted.connect(lambda: self._open_outside(self.played))
        player.reveal_wanted.connect(lambda: self._reveal(self.played))
        player.again_wanted.connect(lambda: self.again_wanted.emit((self.played,)))
        player.change_wanted.connect(lambda: self.change_wanted.emit((self.played,)))

    def show_batch(self, batch: Batch | None) -> None:
        """Another batch is opened, or none."""
        if batch is not self.batch:
            self.close()
            self.batch = batch
            self._list.clips.forget()
            self._wanted.clear()

    def shutdown(self) -> None:
        self._pictures.shutdown()
        self._frames.shutdown()

    # ------------------------------------------------------------ what a row says

    def describe(self, key: str) -> BatchRow:
        """What is shown of a clip of the opened batch, or of a row that can't be used."""
        batch = self.batch
        assert batch is not None
        if key.startswith(BAD):
            row = batch.bad[int(key.removeprefix(BAD))]
            title = " · ".join(filter(None, (self.tr("Row {0}").format(row.number), row.cells.get(FILE, ""))))
            sentence = f"{localized(row.sentence)} {localized(row.hint)}".strip()
            return BatchRow(key, title, state_word(State.FAILED), sentence, State.FAILED.value)
        if key not in batch.clips:  # until the list is told that there are others
            return BatchRow(key, "", "", "", State.WAITING.value)
        if (making := batch.making.get(key)) is not None:
            line = f"{self.tr('Being made')} · {making_text(making)}"
            return BatchRow(key, batch.clips[key].out, line, "", MAKING, key in batch.was, making.of_all)
        outcome, name = batch.outcomes.get(key, Outcome(State.WAITING)), batch.clips[key].out
        mark = MADE if outcome.state is State.PASSED and outcome.score is None else outcome.state.value
        seen = outcome.state.has_clip or key in batch.was
        return BatchRow(key, name, outcome_text(outcome), sentence_text(outcome), mark, seen, hint=score_text(outcome))

    # ------------------------------------------------------------ one is looked at

    @Slot(str)
    def open(self, key: str) -> None:
        """Play a clip beside the list; of one that could not be made its photo is shown, and why."""
        if self.batch is None:
            return
        self.played = key
        self._view.player.show()
        self._list.show_current(key)
        self._list.scrollTo(self._list.currentIndex())
        self.show_data()
        self._player.show_nothing(self.tr("Opening…"))
        self._read_frames()

    @Slot()
    def close(self) -> None:
        """Look at no clip any more."""
        self.played = ""
        self._frames.cancel()
        self._player.show_nothing()
        if self._player.isVisible():
            self._player.hide()
            self._list.setFocus()

    @Slot(str)
    def _follow(self, key: str) -> None:
        """Whichever row is gone to is played."""
        if key != self.played:
            self.open(key)

    def follow_clips(self, now: Mapping[str, str]) -> None:
        """Clips are made anew, under other ids than they had."""
        self.played = now.get(self.played, self.played)

    def show_change(self, key: str) -> None:
        """A clip has ended."""
        self._list.clips.show_change(key, another_picture=True)
        if key == self.played:
            self.open(key)

    def show_progress(self, key: str) -> None:
        """How far a clip is that is being made."""
        self._list.clips.show_change(key)

    def show_data(self) -> None:
        """What is said of the clip that is looked at, and what can be done about it now."""
        batch, key = self.batch, self.played
        if batch is None or not key:
            return
        if not key.startswith(BAD) and key not in batch.clips:
            self.close()
            return
        row = self.describe(key)
        is_warning = key.startswith(BAD) or batch.state(key) in NEEDS_LOOK
        self._player.show_data(
            PlayedClip(row.title, row.line, row.sentence, row.has_picture, is_warning, self._why_not_again(key))
        )

    def _why_not_again(self, key: str) -> str:
        batch = self.batch
        if batch is None or key.startswith(BAD):
            return self.tr("No clip can be made of it.")
        if batch.active:
            return self.tr("It can be made again once the batch is done, or stopped.")
        return ""

    @Slot()
    def _read_frames(self) -> None:
        """Read what is looked at; what is being read for another clip ends first."""
        if self._frames.busy:
            self._frames.cancel()
            return
        batch, key = self.batch, self.played
        if batch is None or not key:
            return
        if key.startswith(BAD):
            self._player.show_nothing()
        elif batch.state(key).has_clip:
            self._frames.start(partial(keyed, key, small_clip, batch.folder / batch.clips[key].out))
        else:
            self._frames.start(partial(keyed, key, small_photo, Path(batch.clips[key].photo)))

    @Slot(object)
    def _show_frames(self, found: tuple[str, SmallClip]) -> None:
        key, clip = found
        if key != self.played:
            self._read_frames()
        elif self._player.isVisible():
            self._player.show_frames(clip.frames, clip.fps, clip.loops, plays=not reduced_motion())

    @Slot(object)
    def _show_unreadable(self, message: Message) -> None:
        if self._frames.stopping:  # another one is looked at meanwhile
            self._read_frames()
            return
        self._player.show_nothing()
        if self.played:
            self._player.show_sentence(f"{localized(message.title)} {localized(message.hint)}".strip())

    # ------------------------------------------------------------ what can be done

    @Slot(str, QPoint)
    def _show_menu(self, key: str, at: QPoint) -> None:
        menu = QMenu()
        menu.setToolTipsVisible(True)
        for text, do, why_not in self.menu_rows(key):
            action = menu.addAction(button_text(text))
            allow_command(action, why_not)
            action.triggered.connect(lambda _=False, do=do: do())
        menu.exec(at)

    def menu_rows(self, key: str) -> list[tuple[str, Callable[[], object], str]]:
        """Text, what it does, and why it can't be done; empty where it can."""
        batch = self.batch
        assert batch is not None
        no_photo = self.tr("No clip can be made of it.") if key.startswith(BAD) else ""
        no_clip = no_photo or ("" if batch.state(key).has_clip else self.tr("There is no clip yet."))
        keys, why_not = self._meant(key), self._why_not_again(key)
        again, change = self.tr("Try other motions"), self.tr("Change settings and make again…")
        if len(keys) > 1:
            again = self.tr("Try other motions for %n clips", "", len(keys))
            change = self.tr("Change settings and make %n clips again…", "", len(keys))
        return [
            (self.tr("Open"), partial(self.open, key), ""),
            (self.tr("What was found"), partial(self.open, key), self._why_nothing_found(key)),
            (change, partial(self.change_wanted.emit, keys), why_not),
            (again, partial(self.again_wanted.emit, keys), why_not),
            (self.tr("Open with…"), partial(self._open_outside, key), no_clip),
            (self.tr("Show in folder"), partial(self._reveal, key), no_photo),
        ]

    def _why_nothing_found(self, key: str) -> str:
        """Why there is nothing to say about a clip; empty where there is."""
        batch = self.batch
        if batch is None or key.startswith(BAD) or batch.state(key) in NEEDS_LOOK:
            return ""
        if not batch.state(key).has_clip:
            return self.tr("There is no clip yet.")
        if batch.outcomes[key].score is None:
            return self.tr("It was not compared with its photo.")
        return self.tr("Nothing in it differs from its photo.")

    def _meant(self, key: str) -> tuple[str, ...]:
        """The clips that a row's menu is about: all that are picked, if it is one of them."""
        picked = self._list.selected
        return tuple(one for one in picked if not one.startswith(BAD)) if key in picked else (key,)

    def _open_outside(self, key: str) -> None:
        if self.batch is not None and key in self.batch.clips:
            open_file(self.batch.folder / self.batch.clips[key].out)

    def _reveal(self, key: str) -> None:
        """Where the clip is; the photo of one that is not made."""
        batch = self.batch
        if batch is not None and key in batch.clips:
            clip = batch.clips[key]
            reveal(batch.folder / clip.out if batch.state(key).has_clip else Path(clip.photo))

    # ------------------------------------------------------------ pictures

    @Slot(str)
    def _want_picture(self, key: str) -> None:
        if key not in self._wanted:
            self._wanted.append(key)
            self._read_later.start(0)

    @Slot()
    def _read_pictures(self) -> None:
        batch = self.batch
        if batch is None or self._pictures.busy or not self._wanted:
            return
        keys, self._wanted = self._wanted[-PICTURES:], self._wanted[:-PICTURES]
        thumbnails = {key: batch.manifest.thumbnail_of(batch.with_picture(key)) for key in keys}
        self._pictures.start(partial(pictures_of, thumbnails))

    @Slot(object)
    def _show_pictures(self, found: dict[str, QImage | None]) -> None:
        if self.batch is not None:
            for key, image in found.items():
                self._list.clips.show_picture(key, image)
        self._read_pictures()


def keyed(
    key: str, read: Callable[[Path, ProgressCallback], SmallClip], path: Path, report: ProgressCallback
) -> tuple[str, SmallClip]:
    """The frames with the key of their clip, on a thread."""
    return key, read(path, report)


def pictures_of(thumbnails: dict[str, Path], report: ProgressCallback) -> dict[str, QImage | None]:
    """A frame of each clip, on a thread."""
    from engine.services.batch.results import middle_frame

    found: dict[str, QImage | None] = {}
    for key, path in thumbnails.items():
        report(Progress(Phase.LOAD, len(found), len(thumbnails)))
        frame = middle_frame(path)
        found[key] = to_qimage(np.asarray(frame)) if frame is not None else None
    return found
