"""Pictures of every kind open as other programs show them, in bounded memory, and are refused by their name."""

from __future__ import annotations

import io
import json
import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import cv2
import numpy as np
import pi_heif
import pytest
from PIL import Image

from engine.errors import UnreadableImageError
from engine.imaging import decoding
from engine.imaging.decoding import picture_size
from engine.imaging.source_image import SourceImage

PICTURES = Path(__file__).parents[2] / "data" / "pictures"
MANIFEST = json.loads((PICTURES / "manifest.json").read_text())
GIB = 2**30


@pytest.mark.parametrize("case", MANIFEST, ids=lambda case: case["file"])
def test_a_picture_looks_as_browsers_and_viewers_show_it_or_is_named(case: dict[str, Any]) -> None:
    path = PICTURES / case["file"]
    if "refused" in case:
        with pytest.raises(UnreadableImageError, match=case["refused"]):
            SourceImage.open(path)
        return
    pixels = SourceImage.open(path).pixels
    assert [pixels.shape[1], pixels.shape[0]] == case["size"] == list(picture_size(path))
    for at, colour in case.get("pixels", {}).items():
        x, y = map(int, at.split(","))
        assert np.abs(pixels[y, x].astype(int) - colour).max() <= case["tolerance"], at
    if "mean" in case:
        assert np.abs(pixels.mean((0, 1)) - case["mean"]).max() <= case.get("mean_tolerance", 1)


def entry(order: str, tag: int, kind: int, *values: int) -> bytes:
    code = {3: "H", 4: "I"}[kind]
    data = struct.pack(f"{order}{len(values)}{code}", *values)
    assert len(data) <= 4
    return struct.pack(order + "HHI", tag, kind, len(values)) + data.ljust(4, b"\0")


def tiff_of(path: Path, strips: list[bytes], tags: dict[int, tuple[int, ...]], order: str = "<") -> Path:
    """A TIFF with one page of strips; `tags` are short numbers, at most two each."""
    body, offsets = b"", []
    for strip in strips:
        offsets.append(8 + len(body))
        body += strip + bytes(len(strip) % 2)
    lists = struct.pack(f"{order}{len(strips)}I", *offsets) + struct.pack(f"{order}{len(strips)}I", *map(len, strips))
    at = 8 + len(body)
    places = {273: at, 279: at + 4 * len(strips)}
    if len(strips) == 1:
        places = {273: offsets[0], 279: len(strips[0])}
    entries = []
    for tag in sorted({*tags, *places}):
        if tag in places:
            entries.append(struct.pack(order + "HHII", tag, 4, len(strips), places[tag]))
        else:
            entries.append(entry(order, tag, 3, *tags[tag]))
    magic = (b"II" if order == "<" else b"MM") + struct.pack(order + "HI", 42, at + len(lists))
    path.write_bytes(magic + body + lists + struct.pack(order + "H", len(entries)) + b"".join(entries) + bytes(4))
    return path


COLOURS = np.random.default_rng(5).integers(0, 256, (80, 96, 3)).astype(np.uint8)


@pytest.mark.parametrize("order", ["<", ">"])
@pytest.mark.parametrize("compression", [1, 8])
def test_a_tiff_of_sixteen_bits_in_separate_planes_opens(order: str, compression: int, tmp_path: Path) -> None:
    planes = [(COLOURS[..., c].astype(np.uint16) * 257).astype(order + "u2").tobytes() for c in range(3)]
    strips = [zlib.compress(p) for p in planes] if compression == 8 else planes
    tags = {256: (96,), 257: (80,), 258: (16,), 259: (compression,), 262: (2,), 277: (3,), 278: (80,), 284: (2,)}
    assert np.array_equal(SourceImage.open(tiff_of(tmp_path / "a.tif", strips, tags, order)).pixels, COLOURS)


@pytest.mark.parametrize("predictor", [1, 2])
def test_a_tiff_of_floating_point_or_differences_opens(predictor: int, tmp_path: Path) -> None:
    tags = {256: (96,), 257: (80,), 258: (32,), 259: (8,), 262: (2,), 277: (3,), 278: (80,), 339: (3,)}
    data = (COLOURS.astype(np.float32) / 255).tobytes()
    if predictor == 2:
        tags |= {258: (8,), 317: (2,), 339: (1,)}
        data = np.diff(COLOURS, axis=1, prepend=np.uint8(0)).astype(np.uint8).tobytes()
    path = tiff_of(tmp_path / "a.tif", [zlib.compress(data)], tags)
    assert np.abs(SourceImage.open(path).pixels.astype(int) - COLOURS).max() <= 1


def test_sixteen_bits_in_which_white_is_zero_are_not_shown_as_a_negative(tmp_path: Path) -> None:
    grey = COLOURS[..., 0]
    tags = {256: (96,), 257: (80,), 258: (16,), 259: (1,), 262: (0,), 277: (1,), 278: (80,)}
    path = tiff_of(tmp_path / "a.tif", [(65535 - grey.astype(np.uint16) * 257).tobytes()], tags)
    assert np.array_equal(SourceImage.open(path).pixels[..., 0], grey)


def test_greys_that_are_multiplied_by_alpha_show_the_background(tmp_path: Path) -> None:
    pair = np.zeros((80, 96, 2), np.uint8)
    pair[:, :48] = 100, 100
    tags = {256: (96,), 257: (80,), 258: (8,), 259: (1,), 262: (1,), 277: (2,), 278: (80,), 338: (1,)}
    pixels = SourceImage.open(tiff_of(tmp_path / "a.tif", [pair.tobytes()], tags), (255, 0, 0)).pixels
    assert tuple(pixels[40, 60]) == (255, 0, 0)
    assert np.abs(pixels[40, 20].astype(int) - (255, 100, 100)).max() <= 1


@pytest.mark.parametrize("compression", ["tiff_lzw", "packbits", "tiff_adobe_deflate", "group4", "jpeg"])
@pytest.mark.parametrize("mode", ["1", "L", "RGB", "RGBA", "CMYK", "P"])
def test_tiffs_look_as_pillow_shows_them(mode: str, compression: str, tmp_path: Path) -> None:
    if (compression == "group4") != (mode == "1") or (compression == "jpeg" and mode in ("P", "RGBA")):
        pytest.skip("there is no such file")
    path = tmp_path / "a.tif"
    smooth = Image.fromarray(COLOURS).resize((12, 10)).resize((96, 80), Image.Resampling.BILINEAR)
    picture = smooth.convert(mode)
    if mode == "RGBA":
        picture.putalpha(Image.linear_gradient("L").resize((96, 80)))
    picture.save(path, compression=compression)
    with Image.open(path) as image:
        shown = image.convert("RGBA")
        expected = Image.alpha_composite(Image.new("RGBA", shown.size, "white"), shown).convert("RGB")
    assert np.abs(SourceImage.open(path).pixels.astype(int) - np.asarray(expected)).max() <= 2


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes in folders here")
def test_a_pipe_and_a_device_are_refused_at_once(tmp_path: Path) -> None:
    pipe = tmp_path / "photo.jpg"
    os.mkfifo(pipe)
    for path in (pipe, Path("/dev/zero")):
        with pytest.raises(UnreadableImageError, match="device or a pipe"):
            SourceImage.open(path)
        with pytest.raises(UnreadableImageError, match="device or a pipe"):
            picture_size(path)


def test_only_promised_formats_are_tried(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def started(*arguments: object, **options: object) -> None:
        raise AssertionError("a program was started")

    monkeypatch.setattr(subprocess, "Popen", started)
    monkeypatch.setattr(subprocess, "run", started)
    path = tmp_path / "photo.jpg"
    path.write_bytes(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 100 100\nshowpage\n%%EOF\n")
    with pytest.raises(UnreadableImageError, match="a PostScript drawing"):
        SourceImage.open(path)
    for kind in ("PPM", "TGA", "ICO", "JPEG2000", "PCX", "SGI"):
        Image.fromarray(COLOURS).save(path, format=kind)
        with pytest.raises(UnreadableImageError, match="can't be read: it is"):
            SourceImage.open(path)


def peak_memory(path: Path) -> int:
    """Bytes that a process of its own takes at most to open a picture, or to refuse it."""
    code = (
        "import resource, sys; from pathlib import Path; from engine.errors import UnreadableImageError\n"
        "from engine.imaging.source_image import SourceImage\n"
        "try: print(SourceImage.open(Path(sys.argv[1])).pixels.shape)\n"
        "except UnreadableImageError as error: print(error)\n"
        "status = Path('/proc/self/status')\n"  # getrusage also counts the process that this one was forked from
        "lines = status.read_text().splitlines() if status.exists() else []\n"
        "peak = [line.split()[1] for line in lines if line.startswith('VmHWM')]\n"
        "print(*(peak or [resource.getrusage(resource.RUSAGE_SELF).ru_maxrss]))"
    )
    done = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, check=True, timeout=120)
    print(done.stdout)
    return int(done.stdout.split()[-1]) * (1 if sys.platform == "darwin" else 1024)


@pytest.mark.skipif(os.name == "nt", reason="peak memory is measured another way there")
@pytest.mark.parametrize(("bits", "kind"), [(16, 1), (32, 1), (32, 3)])
def test_deep_greys_that_are_small_as_files_stay_below_a_gibibyte(bits: int, kind: int, tmp_path: Path) -> None:
    width, height, rows = 14000, 14000, 500
    strip = zlib.compress(bytes(width * rows * bits // 8))
    tags = {256: (width,), 257: (height,), 258: (bits,), 259: (8,), 262: (1,), 277: (1,), 278: (rows,), 339: (kind,)}
    path = tiff_of(tmp_path / "a.tif", [strip] * (height // rows), tags)
    assert path.stat().st_size < 2**20
    assert peak_memory(path) < GIB


@pytest.mark.skipif(os.name == "nt", reason="peak memory is measured another way there")
@pytest.mark.parametrize(("colour_type", "bits"), [(2, 8), (6, 8), (0, 16)])
def test_pngs_of_two_hundred_megapixels_open_below_a_gibibyte(colour_type: int, bits: int, tmp_path: Path) -> None:
    width, height = 16320, 12240

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    packer = zlib.compressobj(1)
    row = bytes(1 + width * {0: 1, 2: 3, 6: 4}[colour_type] * bits // 8)
    data = b"".join(packer.compress(row * 16) for _ in range(height // 16)) + packer.flush()
    path = tmp_path / "phone.png"
    header = struct.pack(">IIBBBBB", width, height, bits, colour_type, 0, 0, 0)
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b""))
    assert picture_size(path) == (width, height)
    assert peak_memory(path) < GIB


@pytest.mark.skipif(os.name == "nt", reason="peak memory is measured another way there")
def test_a_film_that_is_called_a_photo_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "photo.jpg"
    with path.open("wb") as file:
        file.write(b"\0\0\0\x18ftypisom\0\0\2\0isomiso2")
        file.truncate(2_500_000_000)
    assert peak_memory(path) < GIB // 4


def test_an_avif_with_damaged_exif_data_opens(tmp_path: Path) -> None:
    exif, path = Image.Exif(), tmp_path / "a.avif"
    exif[0x0112], exif[0x010E] = 6, "a bottle"
    Image.fromarray(COLOURS).save(path, exif=exif, quality=100)
    data = path.read_bytes()
    begin = data.find(b"MM\0*") if b"MM\0*" in data else data.find(b"II*\0")
    item = data.find(b"iloc")
    for at, with_what in ((begin - 4, b"\xff" * 4), (begin, b"garbage!"), (item + 36, b"\0\x0f\x42\x40")):
        path.write_bytes(data[:at] + with_what + data[at + len(with_what) :])
        assert SourceImage.open(path).pixels.shape[2] == 3
        assert sorted(picture_size(path)) == [80, 96]


def test_what_would_take_too_much_memory_is_refused_by_its_megapixels(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(decoding, "MOST_AVIF", 5000)
    monkeypatch.setattr(decoding, "MOST_LOSSLESS_WEBP", 5000)
    for file, options in (("a.avif", {}), ("a.webp", {"lossless": True})):
        Image.fromarray(COLOURS).save(tmp_path / file, **options)
        with pytest.raises(UnreadableImageError, match="is too large for a"):
            SourceImage.open(tmp_path / file)
    Image.fromarray(COLOURS).save(tmp_path / "lossy.webp")
    assert SourceImage.open(tmp_path / "lossy.webp").pixels.shape == COLOURS.shape


@pytest.mark.parametrize("name", [b"\xc5xif", b"\xff\xff\xff\xff", b"mim\x80"])
def test_a_heic_whose_notes_have_a_name_that_is_no_text_opens(name: bytes, tmp_path: Path) -> None:
    """The decoder ended the whole program."""
    data = (PICTURES / "exif_prefix.heic").read_bytes()
    assert data.count(b"Exif\0\0\0\0\x0epitm") == 1
    path = tmp_path / "a.heic"
    path.write_bytes(data.replace(b"Exif\0\0\0\0\x0epitm", name + b"\0\0\0\0\x0epitm"))
    assert SourceImage.open(path).pixels.shape[2] == 3


@pytest.mark.parametrize(("alpha", "bits"), [(True, 8), (False, 10), (False, 8)])
def test_a_heic_that_would_take_too_much_memory_is_refused_by_its_megapixels(
    alpha: bool, bits: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stand-ins: the decoder is not asked for pixels of a picture that its head calls large."""
    head = SimpleNamespace(size=(16000, 12000), has_alpha=alpha, info={"bit_depth": bits})
    monkeypatch.setattr(pi_heif, "open_heif", lambda file, **options: head)
    monkeypatch.setattr(decoding.iso_media, "colour_numbers", lambda file: None)
    monkeypatch.setattr(decoding.iso_media, "with_plain_names", lambda file: file)
    if not alpha and bits == 8:
        assert decoding.open_heif(io.BytesIO(), "a.heic").size == (16000, 12000)
        return
    with pytest.raises(UnreadableImageError, match="is too large for a transparent or HDR HEIC") as raised:
        decoding.open_heif(io.BytesIO(), "a.heic")
    assert "105 megapixels are the most" in raised.value.hint


@pytest.mark.parametrize("times", [1, 2, 3, 4])
def test_a_webp_that_its_decoder_halves_looks_as_one_that_is_reduced_later(times: int, tmp_path: Path) -> None:
    path = tmp_path / "a.webp"
    Image.fromarray(COLOURS.repeat(6, 0).repeat(6, 1)).save(path, quality=95)
    with path.open("rb") as file:
        whole = np.asarray(decoding.load_by_opencv(file, False, times).image)
        halved = np.asarray(decoding.load_by_opencv(file, True, times).image)
    small = cv2.resize(halved, whole.shape[1::-1], interpolation=cv2.INTER_AREA)
    assert np.abs(small.astype(int) - whole).mean() < 2


@pytest.mark.skipif(os.name == "nt", reason="peak memory is measured another way there")
def test_a_lossy_webp_of_two_hundred_megapixels_opens_below_a_gibibyte(tmp_path: Path) -> None:
    path = tmp_path / "phone.webp"
    Image.new("RGB", (16320, 12240), (90, 120, 200)).save(path, quality=20, method=2)
    assert peak_memory(path) < GIB


@pytest.mark.skipif(os.name == "nt", reason="peak memory is measured another way there")
def test_a_jpeg_of_two_hundred_megapixels_opens_below_a_gibibyte(tmp_path: Path) -> None:
    path = tmp_path / "phone.jpg"
    Image.new("L", (16320, 12240), 90).save(path, quality=50)
    assert peak_memory(path) < GIB
