"""Any picture a creator has opens right, and what is not a picture is told in a sentence."""

from __future__ import annotations

import io
import os
import struct
import subprocess
import sys
import threading
import warnings
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms

from engine.arrays import UInt8Array
from engine.errors import RecipeError, UnreadableImageError
from engine.export import read_recipe
from engine.imaging.decoding import SILENCE_WARNINGS, picture_size
from engine.imaging.source_image import SourceImage

DATA = Path(__file__).parents[2] / "data"


def difference(a: UInt8Array, b: UInt8Array) -> float:
    return float(np.abs(a.astype(int) - b).mean())


@pytest.mark.parametrize(
    ("ending", "options", "limit"),
    [
        ("jpg", {"quality": 95}, 3),
        ("png", {}, 0),
        ("webp", {"lossless": True}, 0),
        ("avif", {"quality": 95}, 3),
        ("tiff", {}, 0),
        ("bmp", {}, 0),
        ("gif", {}, 12),
    ],
)
def test_every_common_format_opens(ending: str, options: dict, limit: float, slope: UInt8Array, tmp_path: Path) -> None:
    path = tmp_path / f"picture.{ending}"
    Image.fromarray(slope).save(path, **options)
    assert difference(SourceImage.open(path).pixels, slope) <= limit


def test_heic_opens(slope: UInt8Array) -> None:
    assert difference(SourceImage.open(DATA / "slope.heic").pixels, slope) < 4


def test_the_first_frame_of_an_animation_is_taken(slope: UInt8Array, tmp_path: Path) -> None:
    path = tmp_path / "two.gif"
    Image.fromarray(slope).save(path, save_all=True, append_images=[Image.new("RGB", (128, 96), "blue")])
    assert difference(SourceImage.open(path).pixels, slope) < 12


@pytest.mark.parametrize("orientation", range(1, 9))
def test_all_eight_orientations_come_upright(orientation: int, slope: UInt8Array, tmp_path: Path) -> None:
    undo = {
        2: lambda a: a[:, ::-1], 3: lambda a: a[::-1, ::-1], 4: lambda a: a[::-1], 5: lambda a: a.transpose(1, 0, 2),
        6: lambda a: np.rot90(a), 7: lambda a: a[::-1, ::-1].transpose(1, 0, 2), 8: lambda a: np.rot90(a, -1),
    }  # fmt: skip
    stored = np.ascontiguousarray(undo.get(orientation, lambda a: a)(slope))
    exif = Image.Exif()
    exif[0x0112] = orientation
    path = tmp_path / "turned.png"
    Image.fromarray(stored).save(path, exif=exif)
    assert np.array_equal(SourceImage.open(path).pixels, slope)
    assert picture_size(path) == (128, 96)


def swapped_profile() -> bytes:
    """A valid profile in which red and blue have changed places."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    (count,) = struct.unpack(">I", profile[128:132])
    entries = {bytes(profile[132 + 12 * i : 136 + 12 * i]): 132 + 12 * i for i in range(count)}
    red, blue = entries[b"rXYZ"], entries[b"bXYZ"]
    profile[red + 4 : red + 12], profile[blue + 4 : blue + 12] = (
        profile[blue + 4 : blue + 12],
        profile[red + 4 : red + 12],
    )
    return bytes(profile)


@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_colours_go_through_the_embedded_profile(mode: str, tmp_path: Path) -> None:
    path = tmp_path / "profile.png"
    Image.new("RGB", (80, 80), (255, 0, 0)).convert(mode).save(path, icc_profile=swapped_profile())
    red, _, blue = SourceImage.open(path).pixels[40, 40]
    assert blue > 240
    assert red < 15


def test_a_broken_profile_is_passed_over(slope: UInt8Array, tmp_path: Path) -> None:
    path = tmp_path / "broken.png"
    Image.fromarray(slope).save(path, icc_profile=b"nonsense" * 20)
    assert np.array_equal(SourceImage.open(path).pixels, slope)


def test_cmyk_becomes_rgb(tmp_path: Path) -> None:
    path = tmp_path / "print.jpg"
    Image.new("CMYK", (80, 80), (0, 255, 255, 0)).save(path, quality=95)
    red, green, blue = SourceImage.open(path).pixels[40, 40]
    assert red > 200
    assert max(green, blue) < 60


@pytest.mark.parametrize("ending", ["png", "tiff"])
def test_sixteen_bit_greys_keep_their_tones(ending: str, tmp_path: Path) -> None:
    greys = np.tile(np.linspace(0, 65535, 128).astype(np.uint16), (80, 1))
    path = tmp_path / f"deep.{ending}"
    Image.fromarray(greys).save(path)
    row = SourceImage.open(path).pixels[40, :, 0].astype(int)
    assert np.abs(row - np.linspace(0, 255, 128)).max() <= 1.5


def sixteen_bit_png(slope: UInt8Array) -> bytes:
    """A 16-bit RGB PNG, which Pillow reads but does not write."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    height, width = slope.shape[:2]
    rows = (slope.astype(">u2") * 257).astype(">u2")
    raw = b"".join(b"\0" + row.tobytes() for row in rows)
    header = struct.pack(">IIBBBBB", width, height, 16, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    )  # fmt: skip


def test_sixteen_bit_colour_opens(slope: UInt8Array, tmp_path: Path) -> None:
    path = tmp_path / "deep.png"
    path.write_bytes(sixteen_bit_png(slope))
    assert difference(SourceImage.open(path).pixels, slope) < 1


@pytest.mark.parametrize("mode", ["L", "1", "P", "LA", "PA", "I", "F"])
def test_every_mode_shows_its_greys(mode: str, tmp_path: Path) -> None:
    grey = Image.fromarray(np.where(np.arange(128) < 64, 0, 255).astype(np.uint8).reshape(1, -1).repeat(80, 0))
    path = tmp_path / "mode.tiff"
    if mode in ("LA", "PA", "P"):
        path = tmp_path / "mode.png"
    grey.convert("LA").save(path) if mode == "PA" else grey.convert(mode).save(path)
    pixels = SourceImage.open(path).pixels
    assert tuple(pixels[40, 10]) == (0, 0, 0)
    assert tuple(pixels[40, 100]) == (255, 255, 255)


def test_transparency_shows_white_unless_told_otherwise(tmp_path: Path) -> None:
    path = tmp_path / "cut out.png"
    Image.new("RGBA", (80, 80), (255, 0, 0, 0)).save(path)
    assert tuple(SourceImage.open(path).pixels[5, 5]) == (255, 255, 255)
    assert tuple(SourceImage.open(path, background=(0, 32, 64)).pixels[5, 5]) == (0, 32, 64)


def test_transparency_in_a_palette_is_seen(tmp_path: Path) -> None:
    path = tmp_path / "palette.png"
    picture = Image.new("P", (80, 80), 0)
    picture.putpalette([255, 0, 0, 0, 255, 0])
    picture.save(path, transparency=0)
    assert tuple(SourceImage.open(path).pixels[5, 5]) == (255, 255, 255)


@pytest.mark.parametrize("name", ["ein schönes Foto.png", "猫の写真.png", "صورة.png", "a'b\"c;d$(e).png", "no ending"])
def test_names_in_any_script_open(name: str, slope: UInt8Array, tmp_path: Path) -> None:
    path = tmp_path / name
    Image.fromarray(slope).save(path, format="PNG")
    image = SourceImage.open(path)
    assert image.name == name
    assert np.array_equal(image.pixels, slope)


def test_a_wrong_ending_does_not_matter(slope: UInt8Array, tmp_path: Path) -> None:
    path = tmp_path / "really a png.jpg"
    Image.fromarray(slope).save(path, format="PNG")
    assert np.array_equal(SourceImage.open(path).pixels, slope)


def refused(path: Path) -> UnreadableImageError:
    with pytest.raises(UnreadableImageError) as caught:
        SourceImage.open(path)
    assert str(caught.value).endswith(".")
    assert caught.value.hint.endswith(".")
    return caught.value


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "empty"), (b"%PDF-1.7 ...", "PDF"), (b"PK\x03\x04....", "Office"), (b"\0\0\0 ftypisom....", "video"),
        (b"<svg xmlns=...", "text"), (b"just words", "a text"),
    ],
)  # fmt: skip
def test_what_is_not_a_picture_is_named(data: bytes, told: str, tmp_path: Path) -> None:
    path = tmp_path / "thing.jpg"
    path.write_bytes(data)
    assert told in str(refused(path))


@pytest.mark.parametrize("ending", ["jpg", "png", "webp", "avif", "tiff", "gif", "bmp"])
def test_truncated_pictures_are_refused_at_any_length(ending: str, slope: UInt8Array, tmp_path: Path) -> None:
    whole = io.BytesIO()
    noisy = np.clip(slope + np.random.default_rng(0).integers(0, 60, slope.shape), 0, 255).astype(np.uint8)
    Image.fromarray(noisy).save(whole, format={"jpg": "JPEG"}.get(ending, ending.upper()))
    data = whole.getvalue()
    path = tmp_path / f"half.{ending}"
    for share in (0.02, 0.1, 0.3, 0.6, 0.9):
        path.write_bytes(data[: int(len(data) * share)])
        refused(path)


def test_flipped_bits_never_escape_as_something_else(slope: UInt8Array, tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    path = tmp_path / "flipped"
    for kind in ("JPEG", "PNG", "GIF", "TIFF", "WEBP"):
        whole = io.BytesIO()
        Image.fromarray(slope).save(whole, format=kind)
        for _ in range(40):
            data = bytearray(whole.getvalue())
            for at in rng.integers(len(data), size=6):
                data[at] ^= 1 << int(rng.integers(8))
            path.write_bytes(data)
            try:
                assert SourceImage.open(path).pixels.dtype == np.uint8
            except UnreadableImageError:
                pass


def test_too_small_a_picture_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "icon.png"
    Image.new("RGB", (200, 16)).save(path)
    assert "200 x 16" in str(refused(path))


def test_a_decompression_bomb_is_refused_unopened(tmp_path: Path) -> None:
    path = tmp_path / "bomb.png"
    bomb = Image.new("1", (20000, 20000))
    bomb.save(path)
    assert path.stat().st_size < 100_000
    assert "too many pixels" in str(refused(path))


def test_a_folder_and_a_missing_file_are_told_apart(tmp_path: Path) -> None:
    assert "folder" in str(refused(tmp_path))
    assert "no file" in str(refused(tmp_path / "gone.jpg"))


@pytest.mark.skipif(os.name == "nt", reason="permissions are another matter there")
def test_a_file_that_may_not_be_read_is_said_so(
    slope: UInt8Array, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "private.png"
    Image.fromarray(slope).save(path)
    path.chmod(0)
    if os.geteuid() == 0:  # root may read everything, so become nobody for a moment
        tmp_path.chmod(0o755)
        for parent in tmp_path.parents:
            if parent.stat().st_uid == 0 and str(parent).startswith("/tmp/"):
                parent.chmod(0o755)
        os.seteuid(65534)
        try:
            error = refused(path)
        finally:
            os.seteuid(0)
    else:
        error = refused(path)
    assert "no permission" in str(error)


@pytest.mark.parametrize(("width", "height"), [(64, 96), (300, 64), (128, 96), (90, 90)])
def test_fitting_crops_and_never_stretches(width: int, height: int, tmp_path: Path) -> None:
    """A circle stays a circle whatever size is asked for."""
    y, x = np.mgrid[0:200, 0:320]
    disc = np.where((x - 160) ** 2 + (y - 100) ** 2 < 40**2, 255, 0).astype(np.uint8)
    fitted = SourceImage.from_array(np.stack([disc] * 3, -1)).fit(width, height)
    assert fitted.shape == (height, width, 3)
    rows, columns = np.nonzero(fitted[..., 0] > 127)
    tall, wide = np.ptp(rows) + 1, np.ptp(columns) + 1
    if tall < height and wide < width:
        assert abs(tall - wide) <= 1


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_very_large_photo_is_halved_as_it_opens_and_looks_the_same(kind: str, tmp_path: Path) -> None:
    slope = np.linspace(0, 255, 8400).astype(np.uint8)
    large = Image.fromarray(np.broadcast_to(slope, (64 * 4, 8400)))
    exif = Image.Exif()
    exif[0x0112] = 6
    path = tmp_path / "panorama"
    large.save(path, format=kind, exif=exif, **({"quality": 95} if kind == "JPEG" else {}))
    image = SourceImage.open(path)
    assert (image.width, image.height) == (128, 4200)
    assert picture_size(path) == (256, 8400)
    expected = np.linspace(0, 255, 4200)
    assert np.abs(image.pixels[:, 64, 0] - expected).max() < 4


def test_a_large_photo_opens_in_bounded_memory(tmp_path: Path) -> None:
    path = tmp_path / "large.jpg"
    Image.new("RGB", (9000, 9000), (200, 30, 60)).save(path)
    code = (
        "import resource, sys; from pathlib import Path; from engine.imaging.source_image import SourceImage; "
        "used = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss; before = used(); "
        "SourceImage.open(Path(sys.argv[1])); print(used() - before)"
    )
    done = subprocess.run([sys.executable, "-c", code, path], capture_output=True, text=True, check=True)
    assert int(done.stdout) < 9000 * 9000 * 3 / 1024, "less than the photo itself would take"


RAW_BEGINNINGS = {
    "shot.cr2": b"II*\0\x10\0\0\0CR\x02\0", "shot.raf": b"FUJIFILMCCD-RAW 0201", "shot.orf": b"IIRO\x08\0\0\0",
    "shot.rw2": b"IIU\0\x18\0\0\0", "shot.cr3": b"\0\0\0\x18ftypcrx \0\0\0\1", "shot.x3f": b"FOVb\0\0\x02\0",
}  # fmt: skip


@pytest.mark.parametrize("name", RAW_BEGINNINGS)
def test_raw_files_are_refused_with_what_to_do(name: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_bytes(RAW_BEGINNINGS[name] + bytes(5000))
    error = refused(path)
    assert "RAW" in str(error)
    assert "JPEG or TIFF" in error.hint


@pytest.mark.parametrize(
    ("name", "tags"),
    [("shot.nef", {}), ("shot.tif", {254: 1}), ("shot.dng", {}), ("renamed.tif", {50706: b"\1\4\0\0"})],
)
def test_the_thumbnail_in_a_raw_file_is_not_taken_for_the_photo(
    name: str, tags: dict, slope: UInt8Array, tmp_path: Path
) -> None:
    path = tmp_path / name
    Image.fromarray(slope).save(path, format="TIFF", tiffinfo=tags)
    assert "RAW" in str(refused(path))
    with pytest.raises(UnreadableImageError, match="RAW"):
        picture_size(path)


def test_an_ordinary_tiff_opens(slope: UInt8Array, tmp_path: Path) -> None:
    path = tmp_path / "scan.tif"
    Image.fromarray(slope).save(path, compression="tiff_lzw")
    assert np.array_equal(SourceImage.open(path).pixels, slope)


def test_pillow_warnings_are_silenced_whichever_thread_opens(monkeypatch: pytest.MonkeyPatch) -> None:
    inside, leave, heard = threading.Event(), threading.Event(), []

    def other() -> None:
        with SILENCE_WARNINGS:
            inside.set()
            leave.wait(60)
            try:
                warnings.warn("a warning", stacklevel=1)
            except UserWarning as warning:  # all are errors here
                heard.append(warning)

    before = list(warnings.filters)
    thread = threading.Thread(target=other)
    with SILENCE_WARNINGS:
        thread.start()
        assert inside.wait(60)
    leave.set()  # this one has left, the other has not
    thread.join()
    assert not heard
    assert list(warnings.filters) == before


def test_a_picture_of_many_pixels_is_opened_without_a_word(tmp_path: Path) -> None:
    path = tmp_path / "large.png"
    Image.new("1", (10_000, 9_000)).save(path)
    with pytest.raises(RecipeError):
        read_recipe(path)
    assert picture_size(path) == (10_000, 9_000)


def test_a_picture_is_not_decoded_again_while_it_is_held(tmp_path: Path) -> None:
    path, other = tmp_path / "photo.png", tmp_path / "copy" / "photo.png"
    other.parent.mkdir()
    Image.fromarray(np.random.default_rng(0).integers(0, 255, (80, 90, 3), np.uint8)).save(path)
    other.write_bytes(path.read_bytes())
    held = SourceImage.open(path)
    assert SourceImage.open(other).pixels is held.pixels
    before = held.pixels.copy()
    del held
    Image.fromarray(255 - before).save(path)  # another picture of the same name
    np.testing.assert_array_equal(SourceImage.open(path).pixels, 255 - before)
    clear = np.dstack([before, np.full(before.shape[:2], 100, np.uint8)])
    Image.fromarray(clear).save(path)
    black, white = SourceImage.open(path, (0, 0, 0)), SourceImage.open(path, (255, 255, 255))
    assert (black.pixels != white.pixels).any()
