"""Each row becomes an item with a request of its own, or a sentence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from engine.errors import InvalidRequestError
from engine.imaging import decoding
from engine.services.batch.order import Item, Order
from engine.services.batch.plan import Plan, Wanted, make_plan
from engine.services.batch.table import BadRow, Row, rows_of
from engine.services.file_names import safe
from engine.services.own_presets import ExportChoice

QUICK = Wanted({"frames": 2, "steps": 4})


def plan_of(source: Path, wanted: Wanted = QUICK) -> Plan:
    return make_plan(rows_of(source, source / "out"), wanted, source)


def table_plan(photos: Path, text: str, wanted: Wanted = QUICK) -> Plan:
    table = photos / "products.csv"
    table.write_text(text)
    return plan_of(table, wanted)


def test_each_photo_keeps_its_own_size_and_its_folder(photos: Path) -> None:
    plan = plan_of(photos)
    assert [(item.out, item.draft["width"], item.draft["height"]) for item in plan.items] == [
        ("dog.mp4", 96, 64), ("below/coffee.mp4", 64, 96),
    ]  # fmt: skip
    assert not plan.bad


def test_a_row_says_more_than_the_command(photos: Path) -> None:
    plan = table_plan(
        photos,
        "file,sku,ratio,seed,motion,effect,name\n"
        "dog.png,A/1,1:1,7,\"0,3\",dust:0.5,\ndog.png,B,,,,none,own/name.mp4\n",
        replace(QUICK, name="{sku}-{ratio}", fields={"frames": 2, "steps": 4, "seed": 3}),
    )  # fmt: skip
    first, second = plan.items
    assert (first.out, first.draft["width"], first.draft["height"]) == ("A-1-1x1.mp4", 64, 64)
    assert (first.draft["seed"], first.draft["motion"], first.draft["effects"]) == (7, 0.3, "dust:0.5")
    assert (second.out, second.draft["seed"], second.draft["effects"]) == ("own/name.mp4", 3, "")


def test_every_bad_row_is_told_by_number_and_the_rest_goes_on(photos: Path) -> None:
    (photos / "broken.jpg").write_bytes(b"\xff\xd8\xff no picture")
    plan = table_plan(
        photos,
        "file,ratio,seed,motion\ndog.png,,,\nnone.png,,,\nbroken.jpg,,,\ndog.png,9to16,,\ndog.png,,x,\ndog.png,,,7\n",
    )
    assert [row.number for row in plan.bad] == [3, 4, 5, 6, 7]
    assert all(row.sentence.endswith((".", "?")) for row in plan.bad)
    assert [item.number for item in plan.items] == [2]


def test_clips_of_one_name_are_numbered_also_where_only_case_differs(photos: Path) -> None:
    plan = table_plan(photos, "file,sku\ndog.png,a\ndog.png,A\ndog.png,a\n", replace(QUICK, name="{sku}"))
    assert [item.out for item in plan.items] == ["a.mp4", "A-2.mp4", "a-3.mp4"]


def test_several_presets_give_several_clips(photos: Path) -> None:
    plan = table_plan(photos, "file,preset\ndog.png,\ndog.png,email\n", replace(QUICK, presets=("shopify", "tiktok")))
    assert [item.out for item in plan.items] == ["dog-shopify.mp4", "dog-tiktok.mp4", "dog-email.gif"]


@pytest.mark.parametrize("pattern", ["{price}", "../{sku}", "/{sku}"])
def test_a_pattern_that_leads_nowhere_is_refused(photos: Path, pattern: str) -> None:
    with pytest.raises(InvalidRequestError):
        plan_of(photos, replace(QUICK, name=pattern))


@pytest.mark.parametrize(
    ("text", "expected"), [("../../etc", "-..-etc"), ("a:b", "a-b"), ("CON", "CON-"), ("...", "clip"), ("x. ", "x")]
)
def test_names_are_safe_on_every_system(text: str, expected: str) -> None:
    assert safe(text) == expected


def test_a_name_in_a_table_never_leads_out_of_the_folder(photos: Path) -> None:
    plan = table_plan(photos, "file,name\ndog.png,../../x\ndog.png,/etc/y\ndog.png,..\\z\n")
    assert [item.out for item in plan.items] == ["x.mp4", "etc/y.mp4", "z.mp4"]


def test_an_id_changes_with_photo_request_and_delivery_and_with_nothing_else(photos: Path) -> None:
    before = plan_of(photos).items[0]
    assert plan_of(photos).items[0].id == before.id
    assert plan_of(photos, replace(QUICK, fields={"frames": 3, "steps": 4})).items[0].id != before.id
    assert plan_of(photos, replace(QUICK, presets=("tiktok",))).items[0].id != before.id
    assert replace(before, order=replace(before.order, model_version="breeze 0")).id != before.id
    with Image.open(photos / "dog.png") as image:
        image.rotate(180).save(photos / "dog.png")
    assert plan_of(photos).items[0].id != before.id


def test_an_item_survives_json(photos: Path) -> None:
    item = table_plan(photos, "file,ratio,note\ndog.png,1:1,ü\n").items[0]
    assert Item.from_json(item.to_json()) == item


def test_no_photo_is_decoded(photos: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise AssertionError("decoded")

    monkeypatch.setattr(decoding, "decode", fail)
    monkeypatch.setattr(decoding.StoredPicture, "pixels", fail)
    rows: list[Row | BadRow] = list(rows_of(photos, photos / "out"))
    assert len(make_plan(rows, QUICK, photos, hashed=False).items) == 2


def test_shapes_are_places_of_a_batch_too(photos: Path) -> None:
    plan = plan_of(photos, replace(QUICK, presets=("9:16", "tiktok"), name="{photo}-{shape}-{size}"))
    former = plan_of(photos, replace(QUICK, presets=("9:16", "tiktok"), name="{photo}-{place}-{size}"))
    assert former == plan, "what was kept under the former word makes the same files"
    by_shape = plan_of(photos, replace(QUICK, presets=("9:16",), name="{place}-{photo}"))
    assert by_shape.items[0].out == "9x16-dog.mp4", "the shape is said once"
    assert [item.out for item in plan.items][:2] == [
        "dog-9x16-1080x1920.mp4", "dog-tiktok-1080x1920.mp4",
    ]  # fmt: skip
    first, second = plan.items[0].order, plan.items[1].order
    assert first.export == {"format": "mp4", "short_side": 1080, "quality": 100, "clean": False}
    assert "export" not in second.to_json(), "orders that were planned before are known again"
    assert Order.from_json(first.to_json()) == first
    assert Order.from_json(second.to_json()) == second


def test_edges_are_as_asked_for_all_places_and_never_forgotten(photos: Path) -> None:
    def order_of(**changes: object) -> Order:
        return plan_of(photos, replace(QUICK, **{"presets": ("9:16",), **changes})).items[0].order  # type: ignore[arg-type]

    assert "fit" not in order_of().export, "orders that were planned before are known again"
    assert order_of(fit="white").export["fit"] == "white"
    assert order_of(presets=("tiktok",), fit="#336699").export["fit"] == "#336699"
    assert order_of(presets=("own",), fit="white").export == {}, "a photo in its own shape has no edges"
    assert order_of(export=ExportChoice(fit="blur")).export["fit"] == "blur"
    assert order_of(export=ExportChoice(fit="blur"), fit="crop").export["fit"] == "crop"
    assert order_of(fit="white").fields == order_of().fields, "they are the file's: the frames are the same"
    with pytest.raises(InvalidRequestError, match="stretch"):
        order_of(fit="stretch")


def test_a_shape_in_a_table_has_the_edges_that_are_asked_for(photos: Path) -> None:
    plan = table_plan(photos, "file,ratio\ndog.png,1:1\ndog.png,\n", replace(QUICK, fit="white"))
    assert [item.draft["fit"] for item in plan.items] == ["white", "crop"]
    assert [item.order.fields.get("fit") for item in plan.items] == ["white", None]


def test_a_clip_for_a_place_is_called_the_same_however_many_places_there_are(photos: Path) -> None:
    many = {item.out for item in plan_of(photos, replace(QUICK, presets=("own", "9:16", "1:1"))).items}
    assert "dog-9x16.mp4" in many
    for place in ("own", "9:16", "1:1"):
        assert {item.out for item in plan_of(photos, replace(QUICK, presets=(place,))).items} < many
