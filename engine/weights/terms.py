"""Licences that leave out parts of the world: they have to be accepted before a model is taken in."""

from __future__ import annotations

from engine.errors import InvalidRequestError
from engine.models import ModelSpec


def notice(spec: ModelSpec) -> str:
    """What has to be accepted before the model is downloaded or imported; "" where nothing has."""
    return spec.licence_note if spec.not_licensed_in else ""


def check_accepted(spec: ModelSpec, accepted: bool) -> None:
    """Raises InvalidRequestError where a licence has to be accepted and was not."""
    if not accepted and (what := notice(spec)):
        raise InvalidRequestError(
            what, f"Read it: {spec.licence_link} If it allows you to use the model, repeat this with --accept-licence."
        )
