"""Animations written by Pillow: GIF, WebP, AVIF and animated PNG, with delays that add up to the clip's length."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image
from PIL.PngImagePlugin import PngInfo

from engine.arrays import UInt8Array
from engine.errors import ExportError, RecipeError
from engine.export import avif, webp, xmp
from engine.export.encoding import Encoding, coarse_psnr, demand, psnr, spread
from engine.export.frame_source import HALF, FileMetadata, FrameSource
from engine.imaging.decoding import DAMAGE, SILENCE_WARNINGS
from engine.progress import ProgressCallback

FASTEST_GIF = 50  # frames per second; players slow down faster ones
PALETTE_SIDE, PALETTE_FRAMES = 128, 8  # pixels of a frame's long side, and frames, that a palette is chosen from
PURE_WHITE, PURE_BLACK = (255, 255, 255), (0, 0, 0)
CLEAR = 255  # the palette's place of what is transparent
PLAIN_SHARE, EXACT_SHARE = 0.25, 0.002  # of the border for a ground's colour; of a frame for any exact colour
WEBP_QUALITY, AVIF_QUALITY, AVIF_CRF = (85, 25), (80, 30), (18, 46)  # best and worst
AVIF_SPEED = 6
ALIKE, EXACT = 22.0, 99.0  # dB; less means the file does not show the clip
TICKS = {"gif": 100}  # per second, the unit of delays; in other formats a thousand


def delays(source: FrameSource, kind: str) -> list[int]:
    """Milliseconds for each frame. Raises ExportError."""
    if kind == "gif" and source.fps > FASTEST_GIF:
        raise ExportError(f"GIF can't play {source.fps:g} frames per second.", f"At most {FASTEST_GIF}: see --fps.")
    ticks = TICKS.get(kind, 1000)
    return [d * 1000 // ticks for d in spread(source.count, source.fps, ticks)]


def write_gif(source: FrameSource, path: Path, encoding: Encoding, report: ProgressCallback) -> None:
    """One palette for all frames. What is transparent has a hard edge. Raises ExportError."""
    durations = delays(source, "gif")
    palette = common_palette(source, encoding.colours)
    clear = {"transparency": CLEAR, "disposal": 2} if source.transparent else {"disposal": 1}
    first, *rest = (quantized(frame, palette) for frame in source.hard_edged().pictures(report))
    with path.open("wb") as file:  # Pillow leaves its own open when it is stopped
        first.save(
            file, format="GIF", save_all=True, append_images=rest, duration=durations,
            optimize=False, comment=source.metadata.recipe.encode(), **clear, **encoding.repeats(),
        )  # fmt: skip
    xmp.append_gif(path, xmp.packet("", source.metadata.source_type))


def common_palette(source: FrameSource, colours: int) -> Image.Image:
    """One palette for all frames, so that nothing flickers: chosen from a few thousand pixels of some frames.

    White, black and the colour of the border, where the frames have them, are in it exactly. Of transparent frames only
    what is seen counts, and one place is left for what is transparent.
    """
    numbers = sorted({round(i) for i in np.linspace(0, source.count - 1, min(PALETTE_FRAMES, source.count))})
    frames = [source.picture(i) for i in numbers]
    step = max(1, max(source.size) // PALETTE_SIDE)
    few = np.concatenate([seen_colours(frame[::step, ::step]) for frame in frames])
    exact = exact_colours(frames[0])
    colours -= source.transparent
    chosen = Image.fromarray(few[None]).quantize(max(2, colours - len(exact)), dither=Image.Dither.NONE)
    palette = (chosen.getpalette() or [])[: 3 * (colours - len(exact))]
    held = Image.new("P", (1, 1))
    held.putpalette([*(int(c) for colour in exact for c in colour), *palette])
    return held


def exact_colours(frame: UInt8Array) -> list[tuple[int, int, int]]:
    """White, black and the commonest colour of the border, as far as a part of the frame shows them."""
    if frame.shape[2] == 4:
        seen = seen_colours(frame)
        return [c for c in (PURE_WHITE, PURE_BLACK) if (seen == c).all(-1).mean() > EXACT_SHARE]
    border = np.concatenate([frame[0], frame[-1], frame[:, 0], frame[:, -1]])
    shades, counts = np.unique(border, axis=0, return_counts=True)
    wanted = [PURE_WHITE, PURE_BLACK]
    if counts.max() > len(border) * PLAIN_SHARE:
        red, green, blue = (int(c) for c in shades[counts.argmax()])
        wanted.append((red, green, blue))
    return [c for c in dict.fromkeys(wanted) if (frame == c).all(-1).mean() > EXACT_SHARE]


def seen_colours(frame: UInt8Array) -> UInt8Array:
    """The colours (N, 3) of the pixels of a frame that are not transparent; all of them where every pixel is."""
    pixels = frame.reshape(-1, frame.shape[2])
    opaque = pixels[pixels[:, 3] >= HALF] if frame.shape[2] == 4 else pixels
    return (opaque if len(opaque) else pixels)[:, :3]


def quantized(frame: UInt8Array, palette: Image.Image) -> Image.Image:
    """The frame in the palette's colours, without dither: plain grounds stay plain; exact colours stay exact.

    What is transparent is CLEAR.
    """
    colours = np.ascontiguousarray(frame[..., :3])
    shown = Image.fromarray(colours).quantize(palette=palette, dither=Image.Dither.NONE)
    index, table = np.asarray(shown).copy(), palette.getpalette() or []
    for number, colour in enumerate(np.array(table[: 3 * 3]).reshape(-1, 3)):
        index[(colours == colour).all(-1)] = number
    if frame.shape[2] == 4:
        index[frame[..., 3] == 0] = CLEAR
    result = Image.fromarray(index, mode="P")
    result.putpalette(table)
    return result


def write_webp(source: FrameSource, path: Path, encoding: Encoding, report: ProgressCallback) -> None:
    quality = round(encoding.between(*WEBP_QUALITY))
    webp.write(source, path, quality, delays(source, "webp"), encoding.plays, packet_of(source), report)


def write_avif(source: FrameSource, path: Path, encoding: Encoding, report: ProgressCallback) -> None:
    """By Pillow where it is transparent: there is no white ground to be kept. Raises ExportError."""
    if not source.transparent:
        crf = round(encoding.between(*AVIF_CRF))
        avif.write(source, path, crf, encoding.plays, packet_of(source), report)
        return
    quality = round(encoding.between(*AVIF_QUALITY))
    first, rest = pictures(source, report)
    with path.open("wb") as file:
        first.save(
            file, format="AVIF", save_all=True, append_images=rest, duration=delays(source, "avif"),
            subsampling="4:4:4", range="limited", quality=quality, speed=AVIF_SPEED, xmp=packet_of(source),
        )  # fmt: skip


def write_apng(source: FrameSource, path: Path, encoding: Encoding, report: ProgressCallback) -> None:
    first, rest = pictures(source, report)
    with path.open("wb") as file:
        first.save(
            file, format="PNG", save_all=True, append_images=list(rest), duration=delays(source, "apng"),
            loop=encoding.plays, pnginfo=png_note(source.metadata),
        )  # fmt: skip


def packet_of(source: FrameSource) -> bytes:
    return xmp.packet(source.metadata.recipe, source.metadata.source_type)


def pictures(source: FrameSource, report: ProgressCallback) -> tuple[Image.Image, Iterator[Image.Image]]:
    """The first frame, and an iterator over the others."""
    images = (Image.fromarray(frame) for frame in source.pictures(report))
    return next(images), images


def png_note(metadata: FileMetadata) -> PngInfo:
    note = PngInfo()
    if packet := xmp.packet(metadata.recipe, metadata.source_type):
        note.add_itxt("XML:com.adobe.xmp", packet.decode())
    return note


def verify(kind: str, source: FrameSource, path: Path) -> FileMetadata:
    """Read what was written: size, length, first and last picture; its metadata. Raises ExportError."""
    source = source.hard_edged() if kind == "gif" else source
    length, count, shown = 0.0, 0, {}
    with Image.open(path) as image:
        count = int(getattr(image, "n_frames", 1))
        demand(image.size == source.size, "The written file has another size than the clip.")
        for i in range(count):
            image.seek(i)
            image.load()  # Pillow tells a WebP's delays only then
            length += float(image.info.get("duration", 0))
            if i in (0, count - 1):
                shown[i] = np.asarray(image.convert("RGBA" if source.transparent else "RGB"))
    if count > 1:  # a single picture has no time; equal pictures are written as one that stays longer
        wanted = sum(delays(source, kind))
        same = abs(length - wanted) <= count / 2 if kind == "avif" else length == wanted  # of read ones it is rounded
        demand(same, "The written file has another length than the clip.")
    for i, original in ((0, 0), (count - 1, source.count - 1)):
        picture = source.picture(original)
        same = psnr(shown[i], picture) >= EXACT if kind == "apng" else coarse_psnr(shown[i], picture) >= ALIKE
        demand(same, "The written file does not look like the clip.")
    return read_metadata(path)


def read_metadata(path: Path) -> FileMetadata:
    """Raises RecipeError."""
    try:
        with SILENCE_WARNINGS, Image.open(path) as image:
            note, comment = image.info.get("xmp", b""), image.info.get("comment", b"")
    except (*DAMAGE, Image.DecompressionBombError) as error:
        raise RecipeError(f"“{path.name}” can't be read.") from error
    if path.suffix.lower() == ".gif":
        recipe = comment.decode("utf-8", "replace") if isinstance(comment, bytes) else str(comment)
        return FileMetadata(recipe, xmp.parse(xmp.read_gif(path))[1])
    return FileMetadata(*xmp.parse(note if isinstance(note, bytes) else str(note).encode()))
