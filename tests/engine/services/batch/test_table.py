"""Rows come out of folders and of the tables that spreadsheets and shops write."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.errors import InvalidRequestError
from engine.services.batch.table import BadRow, Row, photos_in, rows_of


def rows(tmp_path: Path, text: str | bytes, name: str = "products.csv") -> list[Row | BadRow]:
    table = tmp_path / name
    table.write_bytes(text if isinstance(text, bytes) else text.encode())
    return list(rows_of(table, tmp_path / "out"))


def test_a_folder_gives_its_photos_in_order_those_below_too_and_nothing_hidden(photos: Path) -> None:
    (photos / "notes.txt").write_text("no photo")
    (photos / "out").mkdir()
    (photos / "out" / "own.png").write_bytes((photos / "dog.png").read_bytes())
    found = [path.relative_to(photos).as_posix() for path in photos_in(photos, photos / "out")]
    assert found == ["dog.png", "below/coffee.png"]


def test_columns_are_found_by_shopifys_names_and_others_travel(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, "Handle,Variant SKU,Image Src,Vendor\nmug,M-1,mug.jpg,Acme\n")
    assert isinstance(row, Row)
    assert (row.number, row.photo, row.values) == (
        2,
        tmp_path / "mug.jpg",
        {"file": "mug.jpg", "sku": "M-1"} | row.values,
    )
    assert row.cells == {"Handle": "mug", "Variant SKU": "M-1", "Image Src": "mug.jpg", "Vendor": "Acme"}


def test_a_column_of_the_very_name_comes_before_an_alias(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, "image,file\nwrong.jpg,right.jpg\n")
    assert isinstance(row, Row)
    assert row.photo.name == "right.jpg"


def test_a_shop_s_own_article_number_comes_before_its_handle_whatever_their_order(tmp_path: Path) -> None:
    for header, cells in (
        ("Handle,Image Src,Variant SKU", "mug,a.jpg,M-1"),
        ("Variant SKU,Image Src,Handle", "M-1,a.jpg,mug"),
    ):
        (row,) = rows(tmp_path, f"{header}\n{cells}\n")
        assert isinstance(row, Row)
        assert row.values == {"file": "a.jpg", "sku": "M-1"}


@pytest.mark.parametrize("address", ["https://cdn.example/a.jpg", "//cdn.example/a.jpg", "FTP://x/a.jpg"])
def test_web_addresses_are_refused_by_row(tmp_path: Path, address: str) -> None:
    first, second = rows(tmp_path, f"file\n{address}\ndog.png\n")
    assert isinstance(first, BadRow)
    assert (first.number, "web address" in first.sentence) == (2, True)
    assert isinstance(second, Row)


@pytest.mark.parametrize(
    "data",
    [
        "file;sku\nküche.jpg;1\n".encode(), "file;sku\nküche.jpg;1\n".encode("cp1252"),
        "file\tsku\nküche.jpg\t1\n".encode("utf-16"), "\ufefffile,sku\r\nküche.jpg,1\r\n".encode(),
    ],
)  # fmt: skip
def test_the_encodings_and_separators_of_spreadsheets_are_read(tmp_path: Path, data: bytes) -> None:
    (row,) = rows(tmp_path, data)
    assert isinstance(row, Row)
    assert (row.photo.name, row.values["sku"]) == ("küche.jpg", "1")


def test_rows_without_a_photo_or_with_too_many_cells_are_bad_and_empty_ones_are_nothing(tmp_path: Path) -> None:
    found = rows(tmp_path, "file,sku\n,1\n\n,\na.jpg,1,2\n")
    assert [(type(row), row.number) for row in found] == [(BadRow, 2), (BadRow, 5)]


def test_a_table_without_a_column_of_photos_says_which_is_needed(tmp_path: Path) -> None:
    with pytest.raises(InvalidRequestError, match="no column with photos"):
        rows(tmp_path, "sku,price\n1,2\n")


def test_what_is_neither_a_folder_nor_a_table_is_refused(photos: Path, tmp_path: Path) -> None:
    for source in (photos / "dog.png", tmp_path / "nothing"):
        with pytest.raises(InvalidRequestError):
            list(rows_of(source, tmp_path / "out"))


def test_a_folder_gives_its_photos_under_every_ending_and_none_of_what_systems_leave_in_it(tmp_path: Path) -> None:
    for name in ("a.jfif", "B.JPEG", "c.jpe", "d.png", "._d.png", ".hidden.jpg", "Thumbs.db", ".DS_Store", "notes.txt"):
        (tmp_path / name).write_bytes(b"x")
    assert [path.name for path in photos_in(tmp_path, tmp_path / "out")] == ["B.JPEG", "a.jfif", "c.jpe", "d.png"]


def test_a_row_without_a_photo_is_told_the_tables_own_column(tmp_path: Path) -> None:
    (row,) = rows(tmp_path, "Handle,Image Src\nmug,\n")
    assert isinstance(row, BadRow)
    assert "“Image Src”" in row.hint
