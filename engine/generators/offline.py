"""Hugging Face's libraries kept from the network while they read a model's folder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from engine.models.model_files import AGAIN, reading


@contextmanager
def reading_offline(what: str, hint: str = AGAIN, passing: tuple[type[BaseException], ...] = ()) -> Iterator[None]:
    """See `reading`. Within the block the libraries neither connect to the Hub nor look for a person's token."""
    from huggingface_hub import constants

    before = constants.HF_HUB_OFFLINE, constants.HF_HUB_DISABLE_IMPLICIT_TOKEN
    constants.HF_HUB_OFFLINE = constants.HF_HUB_DISABLE_IMPLICIT_TOKEN = True
    try:
        with reading(what, hint, passing):
            yield
    finally:
        constants.HF_HUB_OFFLINE, constants.HF_HUB_DISABLE_IMPLICIT_TOKEN = before
