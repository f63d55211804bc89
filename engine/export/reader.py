"""The one reader of clips, whoever made them. They may come from a stranger: containers and sizes are checked."""

from __future__ import annotations

import io
import re
import weakref
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.arrays import UInt8Array
from engine.errors import ExportError, RecipeError, UnreadableImageError
from engine.export import ExportOptions, deliver, ffmpeg, image_sequence, read_metadata
from engine.export.frame_source import FileMetadata, FrameSource
from engine.imaging.decoding import DAMAGE
from engine.imaging.transparency import continued, joined
from engine.progress import ProgressCallback
from engine.request.recipe import Recipe
from engine.temporary import temporary_folder

LARGEST_PICTURE = 256 * 2**20  # bytes of one picture in an archive
MOST = 8 * 2**30  # bytes of pictures; kept on the disk
VIDEOS = (".mp4", ".m4v", ".mov", ".webm", ".mkv", ".avi")  # that may hold sound
BY_PILLOW = (".gif", ".webp", ".avif", ".png", ".apng", ".jpg", ".jpeg")
HINT = "Clips are MP4, MOV, WebM, MKV, AVI, GIF, WebP, AVIF and APNG files, and ZIP files or folders that Vivant made."


@dataclass(frozen=True, eq=False)
class ClipFile:
    """`frames` (T, H, W, 3), of transparent clips (T, H, W, 4), uint8 sRGB at `fps`.

    `metadata` holds the recipe when Vivant made the file, `sound` is the file itself where it holds sound.
    """

    frames: UInt8Array
    fps: float
    metadata: FileMetadata
    sound: Path | None = None

    @property
    def transparent(self) -> bool:
        return self.frames.shape[3] == 4

    @property
    def recipe(self) -> Recipe | None:
        return Recipe.from_text(self.metadata.recipe) if self.metadata.recipe else None


@dataclass(frozen=True, eq=False)
class Decoded:
    """The pictures of a file (N, H, W, 3 or 4), and which of them is shown at each tick of `fps`."""

    pictures: UInt8Array
    shown: NDArray[np.intp]
    fps: float

    def at(self, i: int) -> UInt8Array:
        picture: UInt8Array = self.pictures[self.shown[i]]
        return picture


@contextmanager
def opened(path: Path) -> Iterator[FrameSource]:
    """The pictures and metadata of a clip. Raises UnreadableImageError, RecipeError."""
    # Windows removes no file that is mapped; its own clean-up does later.
    with temporary_folder() as folder:
        clip, metadata = decoded(path, folder), kept_metadata(path)
        yield source(clip.pictures.shape, len(clip.shown), clip.fps, clip.at, metadata, sound_of(path))


def read(path: Path) -> ClipFile:
    """All frames of a clip; they lie on the disk until used, and go with the array. Raises as `opened` does."""
    with ExitStack() as stack:
        temporary = temporary_folder()
        folder = Path(stack.enter_context(temporary))
        clip = decoded(path, folder)
        frames = clip.pictures
        if len(clip.shown) == 1:
            raise UnreadableImageError(f"“{path.name}” is a picture, not a clip.", HINT)
        if len(clip.shown) != len(frames):
            frames = store(map(clip.at, range(len(clip.shown))), folder / "repeated")
        weakref.finalize(frames, stack.pop_all().close)
    return ClipFile(frames, clip.fps, kept_metadata(path), sound_of(path))


def source_of(clip: ClipFile) -> FrameSource:
    """A clip as it goes into a file."""
    return source(clip.frames.shape, len(clip.frames), clip.fps, clip.frames.__getitem__, clip.metadata, clip.sound)


def source(
    shape: tuple[int, ...], count: int, fps: float, picture: Callable[[int], UInt8Array], metadata: FileMetadata,
    sound: Path | None,
) -> FrameSource:  # fmt: skip
    """Of pictures of a `shape` (N, H, W, channels)."""
    _, height, width, channels = shape
    kept = FrameSource(width, height, count, fps, picture, loops(metadata), metadata, transparent=channels == 4)
    return replace(kept, sound=sound)


def sound_of(path: Path) -> Path | None:
    """The file itself, where it is a video that holds sound."""
    return path if path.is_file() and path.suffix.lower() in VIDEOS and ffmpeg.has_sound(path) else None


def write(clip: ClipFile | FrameSource, path: Path, overwrite: bool, report: ProgressCallback) -> None:
    """Write a clip in the format that its name ends in. Raises ExportError."""
    deliver(source_of(clip) if isinstance(clip, ClipFile) else clip, path, ExportOptions(full=True), overwrite, report)


def decoded(path: Path, folder: Path) -> Decoded:
    """Everything in a clip, its pictures in a file in `folder`. Raises as `opened` does."""
    if not path.exists():
        raise UnreadableImageError(f"There is no file “{path}”.", "Check the name and the folder.")
    ending = path.suffix.lower()
    if path.is_dir() or ending == ".zip":
        pictures, fps = sequence(path, folder)
    elif ending in BY_PILLOW:
        return animation(path, folder)
    else:
        try:
            found = ffmpeg.decode_into(path, folder / "frames", MOST)
        except ExportError as error:
            raise UnreadableImageError(f"“{path.name}” is not a clip that can be read.", HINT) from error
        pictures, fps = found.frames, found.fps
    return Decoded(pictures, np.arange(len(pictures)), fps)


def kept_metadata(path: Path) -> FileMetadata:
    """What of the file's notes is Vivant's, and sound."""
    try:
        metadata = read_metadata(path)
    except RecipeError:
        return FileMetadata()
    source_type = metadata.source_type if re.fullmatch(r"\w{1,64}", metadata.source_type) else ""
    try:
        Recipe.from_text(metadata.recipe)
    except RecipeError:
        return FileMetadata("", source_type)
    return FileMetadata(metadata.recipe, source_type)


def loops(metadata: FileMetadata) -> bool:
    return bool(metadata.recipe) and Recipe.from_text(metadata.recipe).loops


def store(pictures: Iterator[UInt8Array], path: Path) -> UInt8Array:
    """Pictures of one size, on the disk: (N, H, W, 3 or 4). Raises UnreadableImageError."""
    shape, count = (0, 0, 0), 0
    with path.open("wb") as file:
        for count, picture in enumerate(pictures, 1):
            shape = shape if count > 1 else picture.shape
            if picture.shape != shape or file.tell() > MOST:
                raise UnreadableImageError("The pictures of this clip differ in size, or are too many.")
            file.write(picture.tobytes())
    if not count:
        raise UnreadableImageError("There are no pictures in this clip.")
    return np.memmap(path, np.uint8, "r", shape=(count, *shape))


def animation(path: Path, folder: Path) -> Decoded:
    """A GIF, WebP, AVIF or PNG; what stays longer than the shortest picture is shown several times."""
    delays: list[float] = []

    def pictures() -> Iterator[UInt8Array]:
        transparent = False
        with Image.open(path) as image:
            for i in range(int(getattr(image, "n_frames", 1))):
                image.seek(i)
                image.load()
                delays.append(max(float(image.info.get("duration", 0)), 10.0))
                transparent = is_transparent(image) if i == 0 else transparent
                yield pixels_of(image, transparent)

    try:
        frames = store(pictures(), folder / "frames")
    except (*DAMAGE, Image.DecompressionBombError) as error:
        raise UnreadableImageError(f"“{path.name}” is damaged or incomplete.", "Copy or download it again.") from error
    shown = np.repeat(np.arange(len(frames)), [round(delay / min(delays)) for delay in delays])
    return Decoded(frames, shown, len(shown) * 1000 / sum(delays))


def is_transparent(image: Image.Image) -> bool:
    """Whether a part of a picture is; the first one decides for a clip."""
    if image.mode not in ("RGBA", "LA", "PA", "P") and "transparency" not in image.info:
        return False
    lowest, _ = image.convert("RGBA").getchannel("A").getextrema()
    return isinstance(lowest, int) and lowest < 255


def pixels_of(image: Image.Image, transparent: bool) -> UInt8Array:
    """A picture as (H, W, 3), or (H, W, 4) with colours that go on under what is transparent."""
    if not transparent:
        return np.asarray(image.convert("RGB"))
    pixels = np.asarray(image.convert("RGBA"))
    colours, alpha = np.ascontiguousarray(pixels[..., :3]), np.ascontiguousarray(pixels[..., 3])
    return joined(continued(colours, alpha), alpha)


def sequence(path: Path, folder: Path) -> tuple[UInt8Array, float]:
    """Pictures and rate of a folder or archive of PNG files. Raises UnreadableImageError, RecipeError."""
    fps = image_sequence.sidecar(path).get("fps")
    if not isinstance(fps, int | float) or not 0 < fps <= 1000:
        raise RecipeError(f"“{path.name}” does not say how fast it plays.")

    def pictures() -> Iterator[UInt8Array]:
        transparent = None
        for name in image_sequence.picture_names(path):
            with Image.open(io.BytesIO(image_sequence.content(path, name, LARGEST_PICTURE))) as image:
                transparent = is_transparent(image) if transparent is None else transparent
                yield pixels_of(image, transparent)

    try:
        return store(pictures(), folder / "frames"), float(fps)
    except (*DAMAGE, Image.DecompressionBombError) as error:
        raise UnreadableImageError(f"A picture in “{path.name}” is damaged.", "Copy it again.") from error
