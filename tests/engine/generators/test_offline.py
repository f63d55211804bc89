"""Inside the boundary Hugging Face's libraries are offline; outside they are as the person has them."""

from __future__ import annotations

import pytest
from huggingface_hub import constants, is_offline_mode

from engine.errors import ModelMissingError
from engine.generators.offline import reading_offline


def test_the_libraries_are_offline_inside_and_as_before_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    with reading_offline("It can't be loaded"):
        assert is_offline_mode()
        assert constants.HF_HUB_DISABLE_IMPLICIT_TOKEN
    assert not is_offline_mode()


def test_they_are_online_again_after_a_failure_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    with pytest.raises(ModelMissingError), reading_offline("It can't be loaded"):
        raise KeyError
    assert not is_offline_mode()
