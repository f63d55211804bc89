"""The engine's sentences are found in the catalogue of a language by the texts they were made from."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine import language
from engine.language import Catalogue, Number, amount, best_of, read_catalogue, translated
from engine.runtime.torch_install import APPLE, CPU, CUDA

GERMAN = Catalogue(
    {
        "There is no file “{0}”.": "Die Datei „{0}“ gibt es nicht.",
        "“{0}” can't be written: {1}.": "„{0}“ kann nicht geschrieben werden: {1}.",
        "{0} of {1} photos failed.": "Von {1} Fotos sind {0} fehlgeschlagen.",
        "{0} kept.": "{0} behalten.",
        "The disk is full": "Der Datenträger ist voll",
        "Stopped.": "Angehalten.",
        "{0}: {1}": "{1} : {0}",
    }
)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Stopped.", "Angehalten."),
        ("There is no file “a “b”.jpg”.", "Die Datei „a “b”.jpg“ gibt es nicht."),
        ("“a {0}.mp4” can't be written: The disk is full.", "„a {0}.mp4“ kann nicht geschrieben werden: Der Datenträger ist voll."),
        ("1 of 3 photos failed.", "Von 3 Fotos sind 1 fehlgeschlagen."),
        ("dog.png: Stopped.", "dog.png: Stopped."),
        ("Nobody has said this.", "Nobody has said this."),
        ("", ""),
    ],
)  # fmt: skip
def test_what_was_filled_in_is_filled_into_the_translation(sentence: str, expected: str) -> None:
    assert GERMAN.translate(sentence) == expected


@pytest.fixture
def catalogue(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(language, "FOLDER", tmp_path)
    language.catalogue_of.cache_clear()
    path = tmp_path / "vivant_pt_BR.ts"
    path.write_text(
        '<!DOCTYPE TS><TS version="2.1" language="pt_BR"><context><name>Vivant</name>'
        "<message><source>Stopped.</source><translation>Parado.</translation></message>"
        '<message><source>Loading</source><translation type="unfinished">?</translation></message>'
        "</context><context><name>OtherWidget</name>"
        "<message><source>Close</source><translation>Fechar</translation></message></context></TS>",
        "utf-8",
    )
    return path


def test_a_catalogue_gives_what_is_finished_and_not_a_widgets_own(catalogue: Path) -> None:
    assert read_catalogue(catalogue) == {"Stopped.": "Parado."}
    assert read_catalogue(catalogue.with_name("vivant_fr.ts")) == {}


@pytest.mark.parametrize(
    ("wanted", "code"),
    [
        (["pt_BR.UTF-8"], "pt_BR"), (["pt-PT"], "pt_BR"), (["de_AT@euro", "pt"], "pt_BR"), (["de"], "en"), (["C"], "en"),
        ([""], "en"), (["en_GB", "pt"], "en"),
    ],
)  # fmt: skip
def test_the_systems_language_is_found_as_far_as_it_is_there(wanted: list[str], code: str, catalogue: Path) -> None:
    assert catalogue.exists()
    assert best_of(wanted) == code


def test_english_is_spoken_until_another_language_is_chosen(catalogue: Path) -> None:
    assert catalogue.exists()
    assert translated("Stopped.") == "Stopped."
    language.use("pt_BR")
    try:
        assert translated("Stopped.") == "Parado."
    finally:
        language.use(language.ENGLISH)


@pytest.mark.parametrize(
    ("code", "quoted"),
    [
        ("de", "„mist“"),
        ("es", "«mist»"),
        ("fr", "«\N{NO-BREAK SPACE}mist\N{NO-BREAK SPACE}»"),
        ("ja", "「mist」"),
        ("zh_CN", "“mist”"),
    ],
)
def test_names_that_are_filled_in_are_in_the_quotation_marks_of_the_language(
    monkeypatch: pytest.MonkeyPatch, code: str, quoted: str
) -> None:
    monkeypatch.setattr(language, "_chosen", code)
    sentence = language.translated("There is no effect “mist”.")
    assert quoted in sentence
    assert sentence != "There is no effect “mist”."
    assert language.translated("“mist”") == quoted


SPOKEN = {
    "en": ("10.5", "10.5 GB"), "de": ("10,5", "10,5 GB"), "es": ("10,5", "10,5 GB"), "fr": ("10,5", "10,5 Go"),
    "ja": ("10.5", "10.5 GB"), "pt_BR": ("10,5", "10,5 GB"), "zh_CN": ("10.5", "10.5 GB"),
}  # fmt: skip


@pytest.mark.parametrize("code", sorted(language.languages()))
def test_numbers_are_written_as_the_language_writes_them(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    monkeypatch.setattr(language, "_chosen", code)
    language.catalogue_of.cache_clear()
    number, size = SPOKEN[code]
    assert f"{Number(10.5):.1f}" == "{:g}".format(Number(10.5)) == number  # noqa: UP032
    assert translated("10.5 GB") == size
    assert f"{Number(12):g}" == "12"
    told = translated("The model needs 10.5 GB more, and 3.2 GB are free in /disk/1.5.")
    assert size in told
    assert "/disk/1.5" in told
    assert ("3,2" if "," in number else "3.2") in told
    assert size in translated("This clip does not fit into 10.5 GB of MP4, H.264.")
    assert number in translated("Instagram Reel takes 3 to 90 seconds; this clip has 10.5.")
    assert "2.13.0" in translated("torch 2.13.0 is installed in /packages.")
    assert "0.05" in translated("Its width goes from 0.05 to 1, as a share of the photo's.")  # what --camera takes


def test_only_numbers_are_written_in_another_way() -> None:
    assert amount("1.2.mp4", "fr") == "1.2.mp4"
    assert amount("", "fr") == ""
    assert amount("Big Buck 1.5 MB", "fr") == "Big Buck 1.5 MB"
    assert amount("-1.5", "de") == "-1,5"


@pytest.mark.parametrize("code", sorted(set(language.languages()) - {language.ENGLISH}))
def test_the_device_that_torch_is_for_is_named_in_the_language(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    monkeypatch.setattr(language, "_chosen", code)
    language.catalogue_of.cache_clear()
    for build in (CPU, CUDA, APPLE):
        assert translated(build.device) not in ("", build.device)
