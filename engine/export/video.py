"""Video by ffmpeg: converted to and tagged as bt709, index at the front, decoded again as a check after writing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.errors import ExportError, RecipeError
from engine.export import ffmpeg, xmp
from engine.export.encoding import Encoding, coarse_psnr, coarse_size, demand, psnr
from engine.export.frame_source import FileMetadata, FrameSource
from engine.export.hardware_encoders import BITS_PER_PIXEL, chip_for
from engine.export.sound import encoder_for
from engine.export.white_headroom import HEADROOM, limited_range
from engine.progress import ProgressCallback

THREADS = 4  # a fixed number, as x264's bytes depend on it
BT709 = "out_color_matrix=bt709:out_primaries=bt709:out_transfer=bt709"
SAME_BYTES = ("-fflags", "+bitexact", "-flags:v", "+bitexact")
ISO_MEDIA = (".mp4", ".mov")  # carry XMP in a box; their index is put in front
ALIKE, EXACT = 22.0, 99.0  # dB; less means the file does not show the clip
OPAQUE = ffmpeg.Kind(transparent=False, options=())
SAME_RATE = 2e-3  # relative; ffmpeg rounds odd rates to fractions


@dataclass(frozen=True)
class Codec:
    """An encoder of ffmpeg's: its options, pixel format, and the `-crf` of the best and the worst quality."""

    encoder: str
    options: tuple[str, ...]
    pixels: str = "yuv420p"
    crf: tuple[int, int] | None = None
    exact: bool = False  # gives back every pixel
    unsigned: tuple[str, ...] = ()  # takes the encoder's own note out of the stream
    transparent: str = ""  # pixel format with an alpha, where it can hold one; the colours are straight
    alpha_options: tuple[str, ...] = ()
    headroom: int = HEADROOM  # above white, in steps of 8 bits

    def command(self, encoding: Encoding, source: FrameSource) -> list[str]:
        if encoding.hardware and (chip := chip_for(self.encoder)):
            bits = encoding.between(*BITS_PER_PIXEL) * source.width * source.height * source.fps
            return ["-vf", self.converted("yuv420p"), "-c:v", chip, "-b:v", f"{bits:.0f}", *SAME_BYTES]
        return self.software(encoding, source.transparent)

    def converted(self, pixels: str) -> str:
        """The filters from RGB to a pixel format."""
        return limited_range(pixels, BT709, self.headroom)

    def software(self, encoding: Encoding, transparent: bool) -> list[str]:
        pixels = self.transparent if transparent else self.pixels
        shape = "null" if self.exact else self.converted(pixels)
        crf = ["-crf", f"{encoding.between(*self.crf):.0f}"] if self.crf else []
        unsigned = self.unsigned if encoding.bare else ()
        own = ["-pix_fmt", pixels] if self.exact else []
        more = [*(self.alpha_options if transparent else ()), *own, *unsigned, *SAME_BYTES]
        return ["-vf", shape, "-c:v", self.encoder, *crf, *self.options, *more]


H264 = Codec(
    "libx264", ("-preset", "faster", "-threads", str(THREADS)), crf=(16, 36),
    unsigned=("-bsf:v", "filter_units=remove_types=6"),
)  # fmt: skip
H265 = Codec(
    "libx265", ("-preset", "fast", "-tag:v", "hvc1", "-x265-params", "log-level=error:info=0"), crf=(18, 38),
)  # fmt: skip
AV1 = Codec("libsvtav1", ("-preset", "8", "-svtav1-params", "lp=2"), crf=(22, 52))
VP9 = Codec(
    "libvpx-vp9", ("-b:v", "0", "-deadline", "good", "-cpu-used", "4", "-row-mt", "1"), crf=(22, 52),
    transparent="yuva420p", alpha_options=("-auto-alt-ref", "0"),
)  # fmt: skip
PRORES_HQ = Codec("prores_ks", ("-profile:v", "3", "-vendor", "apl0"), "yuv422p10le")
PRORES_4444 = Codec(
    "prores_ks", ("-profile:v", "4", "-vendor", "apl0"), "yuv444p10le",
    transparent="yuva444p10le", alpha_options=("-alpha_bits", "16"), headroom=0,
)  # fmt: skip
FFV1 = Codec(  # checksums find bit rot
    "ffv1", ("-level", "3", "-g", "1", "-slicecrc", "1"), "bgr0", exact=True, transparent="bgra"
)


def write(codec: Codec, source: FrameSource, path: Path, encoding: Encoding, report: ProgressCallback) -> None:
    """Raises ExportError."""
    source = shown(codec, source)
    boxed = path.suffix.lower() in ISO_MEDIA
    options = [*codec.command(encoding, source), *(("-movflags", "+faststart") if boxed else ())]
    tags = {"comment": source.metadata.recipe, "digital_source_type": "" if boxed else source.metadata.source_type}
    sound = (encoding.sound, (*encoder_for(path.suffix), "-flags:a", "+bitexact")) if encoding.sound else None
    ffmpeg.encode(source.pictures(report), source.size, source.fps, options, tags, path, source.transparent, sound)
    if boxed:
        xmp.append_box(path, xmp.packet("", source.metadata.source_type))


def shown(codec: Codec, source: FrameSource) -> FrameSource:
    """The frames as the codec can hold them."""
    return source if codec.exact else source.even()


def verify(codec: Codec, source: FrameSource, path: Path) -> FileMetadata:
    """Decode what was written: size, number of frames, rate, first and last picture. Raises ExportError.

    Its metadata is read by the way, and given back.
    """
    source = shown(codec, source)
    last = source.count - 1
    wanted = sorted({0, last})
    coarse = None if codec.exact or codec.transparent else coarse_size(*source.size)
    decoded = ffmpeg.decode(path, wanted, None if codec.transparent else OPAQUE, coarse)
    demand(decoded.size == source.size, "The written video has another size than the clip.")
    demand(decoded.count == source.count, f"The written video has {decoded.count} frames instead of {source.count}.")
    same_rate = abs(decoded.fps / source.fps - 1) < SAME_RATE or source.count == 1
    demand(same_rate, f"The written video plays {decoded.fps:g} frames per second instead of {source.fps:g}.")
    for picture, i in zip(decoded.frames, wanted, strict=True):
        original = source.picture(i)
        same = psnr(picture, original) >= EXACT if codec.exact else coarse_psnr(picture, original) >= ALIKE
        demand(same, "The written video does not look like the clip.")
    return labels_of(path, decoded.tags)


def read_metadata(path: Path) -> FileMetadata:
    """Raises RecipeError."""
    try:
        tags = ffmpeg.tags_of(path)
    except ExportError as error:
        raise RecipeError(f"“{path.name}” is not a video.") from error
    return labels_of(path, tags)


def labels_of(path: Path, tags: Mapping[str, str]) -> FileMetadata:
    """The metadata of a video file with these tags. Raises RecipeError."""
    if path.suffix.lower() in ISO_MEDIA:
        return FileMetadata(tags.get("comment", ""), xmp.parse(xmp.read_box(path))[1])
    return FileMetadata(tags.get("comment", ""), tags.get("digital_source_type", ""))
