"""The table of export formats; the export panel and the command line list their choices from it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from engine.errors import ExportError
from engine.export import animated_images, image_sequence, video
from engine.export.encoding import Encoding
from engine.export.frame_source import FileMetadata, FrameSource
from engine.progress import ProgressCallback

Writer = Callable[[FrameSource, Path, Encoding, ProgressCallback], None]
"""Writes all frames and the metadata to a path. Raises ExportError."""


@dataclass(frozen=True)
class Format:
    """A file format: how it is written, verified against its frames, and read for its metadata.

    Verifying gives the metadata as well. `group` and `use` are for people; `gives` names what a byte budget may reduce,
    besides the size.
    """

    id: str
    endings: tuple[str, ...]
    group: str
    title: str
    use: str
    write: Writer
    verify: Callable[[FrameSource, Path], FileMetadata]
    read_metadata: Callable[[Path], FileMetadata]
    gives: tuple[str, ...] = ()
    fastest: float = 1000.0  # frames per second
    rates: tuple[float, ...] = (30, 25, 20, 15, 12)  # that a byte budget may choose
    usual_side: int = 0  # pixels of the long side, of pictures for the web; 0: as made
    usual_rates: tuple[float, float] | None = None  # frames per second of those
    signable: bool = False  # can hold content credentials (C2PA)
    transparency: bool = False  # can hold an alpha

    @property
    def ending(self) -> str:
        return self.endings[0]


def by_ffmpeg(codec: video.Codec, *about: str, gives: tuple[str, ...] = ("quality", "rate")) -> Format:
    name, ending, group, title, use = about
    write, verify = partial(video.write, codec), partial(video.verify, codec)
    signable = ending in video.ISO_MEDIA
    return Format(
        name, (ending,), group, title, use, write, verify, video.read_metadata, gives,
        signable=signable, transparency=bool(codec.transparent),
    )  # fmt: skip


def by_pillow(name: str, title: str, use: str, write: Writer, gives: tuple[str, ...]) -> Format:
    verify = partial(animated_images.verify, name)
    signable = name != "avif"  # signing breaks its other metadata
    return Format(
        name, (f".{name}",), "Web", title, use, write, verify, animated_images.read_metadata, gives,
        signable=signable, transparency=True,
    )  # fmt: skip


FORMATS = {
    kind.id: kind
    for kind in (
        by_ffmpeg(video.H264, "mp4", ".mp4", "Video", "MP4 (H.264)", "Plays everywhere; for feeds and shops"),
        by_ffmpeg(video.H265, "mp4-h265", ".mp4", "Video", "MP4 (H.265)", "A quarter smaller; phones and Macs"),
        by_ffmpeg(video.AV1, "mp4-av1", ".mp4", "Video", "MP4 (AV1)", "A third smaller; plays where AV1 does"),
        Format(
            "gif", (".gif",), "GIF", "GIF", "Plays in email and chat; 640 pixels, 12 to 15 frames a second",
            animated_images.write_gif,
            partial(animated_images.verify, "gif"), animated_images.read_metadata, ("colours", "rate"),
            fastest=animated_images.FASTEST_GIF, rates=(50, 25, 20, 12.5, 10, 5, 2.5), signable=True,
            transparency=True, usual_side=640, usual_rates=(12, 15),
        ),
        by_pillow(
            "webp", "WebP", "Far smaller than GIF; every browser",
            animated_images.write_webp, ("quality", "rate"),
        ),
        by_pillow("avif", "AVIF", "The smallest animated picture", animated_images.write_avif, ("quality", "rate")),
        by_pillow(
            "apng", "Animated PNG", "Lossless, plays in browsers; large",
            animated_images.write_apng, ("rate",),
        ),
        by_ffmpeg(video.VP9, "webm", ".webm", "Web", "WebM (VP9)", "Video for web pages"),
        by_ffmpeg(video.AV1, "webm-av1", ".webm", "Web", "WebM (AV1)", "Video for web pages, smaller"),
        by_ffmpeg(
            video.PRORES_HQ, "mov", ".mov", "Edit", "ProRes 422 HQ", "For video editors; large", gives=("rate",)
        ),
        by_ffmpeg(
            video.PRORES_4444, "mov-4444", ".mov", "Edit", "ProRes 4444", "All colour detail; larger", gives=("rate",)
        ),
        by_ffmpeg(
            video.FFV1, "archive", ".mkv", "Edit", "Archive (FFV1)", "Lossless; can be exported again later",
            gives=("rate",),
        ),
        Format(
            "frames", (".zip", ""), "Edit", "PNG frames", "Each frame as a picture, in a ZIP archive or a folder",
            image_sequence.write_sequence, image_sequence.verify_sequence, image_sequence.read_sequence_metadata,
            ("rate",), transparency=True,
        ),
        Format(
            "still", (".png",), "Edit", "Single frame (PNG)", "A poster: one frame as a picture",
            image_sequence.write_still, image_sequence.verify_still, animated_images.read_metadata,
            signable=True, transparency=True,
        ),
    )
}  # fmt: skip
BY_ENDING = {ending: kind for kind in reversed(FORMATS.values()) for ending in kind.endings if ending}
PHOTOS = (".png", ".webp", ".avif")  # endings that photos have as well


def check_transparency(kind: Format, transparent: bool) -> None:
    """Raises ExportError when a clip is transparent and its format has no alpha."""
    if transparent and not kind.transparency:
        others = ", ".join(kind.title for kind in FORMATS.values() if kind.transparency)
        hint = f"These can: {others}. Or give the clip a colour as its background."
        raise ExportError(f"{kind.title} can't hold a transparent clip.", hint)


def format_of(path: Path, name: str = "") -> Format:
    """The named format, or the one that belongs to the path's ending. Raises ExportError."""
    ending = path.suffix.lower()
    if name:
        if name not in FORMATS:
            raise ExportError(f"There is no format “{name}”.", f"Use one of: {', '.join(FORMATS)}.")
        if ending not in FORMATS[name].endings:
            raise ExportError(f"{FORMATS[name].title} files do not end in “{ending}”.", f"Use {FORMATS[name].ending}.")
        return FORMATS[name]
    if ending not in BY_ENDING:
        known = ", ".join(sorted(BY_ENDING))
        raise ExportError(f"Vivant does not write “{ending or path.name}” files.", f"Use one of: {known}.")
    return BY_ENDING[ending]
