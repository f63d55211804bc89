"""How many tokens a prompt is, as its model reads it: counted with the model's own tokenizer where it is here."""

from __future__ import annotations

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from engine.errors import EngineError
from engine.generators.diffusers.prompt import full_prompt
from engine.models import ModelSpec
from engine.models.model_files import reading
from engine.request.motion_request import MotionRequest
from engine.weights import weights_folder

SPLIT = re.compile(r"[A-Za-z]+|\d|[^\w\s]|[^\x00-\x7f]")  # words, digits, marks; other scripts by the letter
LONG = 7  # letters that a vocabulary has in one piece, about
ENDS = 1  # tokens that are added for the end of a text


@dataclass(frozen=True)
class TokenCount:
    """`exact`: by the model's own tokenizer; else estimated."""

    tokens: int
    exact: bool


def tokens_of(request: MotionRequest, spec: ModelSpec) -> TokenCount:
    """Of the prompt with the camera and the motion that are added to it. Nothing is downloaded."""
    text = full_prompt(request, spec)
    tokenizer = own_tokenizer(weights_folder(spec) / "tokenizer")
    if tokenizer is None:
        return TokenCount(estimated(text), False)
    return TokenCount(tokenizer(text), True)


def estimated(text: str) -> int:
    """A token for every short word, digit and mark, more for long words: within a quarter for English."""
    return ENDS + sum(max(1, -(-len(piece) // LONG)) for piece in SPLIT.findall(text))


@cache
def own_tokenizer(folder: Path) -> Callable[[str], int] | None:
    """Counts a text's tokens; None where the model, or what reads its tokenizer, is not here."""
    with suppress(EngineError, ImportError), reading(f"The model's {folder.name} can't be loaded"):
        if (folder / "tokenizer.json").is_file():
            from tokenizers import Tokenizer

            whole = Tokenizer.from_file(str(folder / "tokenizer.json"))
            return lambda text: len(whole.encode(text).ids)
        if (folder / "spiece.model").is_file():
            from sentencepiece import SentencePieceProcessor

            pieces = SentencePieceProcessor(model_file=str(folder / "spiece.model"))
            return lambda text: len(pieces.encode(text)) + ENDS
    return None
