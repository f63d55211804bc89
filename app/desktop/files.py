"""Pictures and files on their way in and out of the window."""

from __future__ import annotations

import os
import time
from pathlib import Path

from PySide6.QtCore import QMimeData, QStandardPaths, Qt, QUrl, Slot
from PySide6.QtGui import QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from app.desktop.qimage import to_qimage
from engine.paths import jobs_folder, private_folder
from engine.plain_text import one_line
from engine.request.clip import Clip
from engine.services.batch.table import PHOTO_ENDINGS, TABLES

LONGEST_STEM = 60  # characters; a file's name holds 255 bytes
READABLE = " ".join(f"*{ending}" for ending in (*PHOTO_ENDINGS, ".mp4", ".json", *TABLES))


def keep_picture(picture: QImage, name: str = "pasted") -> Path:
    """A picture from memory as a file, because a job is made from a file."""
    folder = private_folder(jobs_folder().parent / "pictures")
    path = folder / f"{name} {time.strftime('%H%M%S')}.png"
    picture.save(str(path))
    return path


def keep_frame(clip: Clip, index: int) -> Path:
    """A frame of a clip as a file."""
    return keep_picture(to_qimage(clip.frames[index]), f"{stem_of(clip.recipe.source_name)} frame {index + 1}")


def stem_of(name: str) -> str:
    """What a file made of the photo of this name may be called, without the ending; a recipe may name it anyhow."""
    return one_line(Path(name).stem, LONGEST_STEM)


def usual_place(last: Path | None) -> Path:
    """Where photos are looked for: in the folder where the last ones were, or where the system keeps pictures."""
    pictures = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))
    there = (last or pictures, pictures, Path.home())
    return next((folder for folder in there if folder.is_dir()), Path.home())


def ask_for_files(window: QWidget, last: Path | None) -> list[Path]:
    """The files that the user chooses, beginning in the folder where the last photos were."""
    folder = str(usual_place(last))
    kinds = window.tr("Photos and clips ({0})").format(READABLE)
    files, _ = QFileDialog.getOpenFileNames(window, window.tr("Open photos"), folder, kinds)
    return [Path(file) for file in files]


def files_in(mime: QMimeData) -> list[Path]:
    """The files, or the picture kept as a file, of the clipboard or a drop."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    image = mime.imageData() if mime.hasImage() else None
    if not paths and isinstance(image, QImage) and not image.isNull():
        return [keep_picture(image)]
    return paths


def accept_as_copy(event: QDropEvent) -> None:
    """Never as a move: some file managers would then delete the person's file."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()


def clips_folder(photos: Path) -> Path:
    """Where clips of the photos of a folder go unless another place is chosen: a folder of their own, named for it and
    beside it, so that they never lie among the photos; where nothing can be put beside it, within it.
    """
    if os.access(photos.parent, os.W_OK) and photos.name and photos != Path.home():
        return photos.parent / f"{photos.name} clips"
    return photos / "Vivant clips"


@Slot(object)
def copy_file(path: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path))])
    QGuiApplication.clipboard().setMimeData(mime)
