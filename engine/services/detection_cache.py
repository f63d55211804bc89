"""What was found in a photo, kept until the next one: finding labels and faces takes seconds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from engine.arrays import UInt8Array
from engine.imaging.source_image import SourceImage
from engine.request.edit_log import Outline, label_edit

if TYPE_CHECKING:  # what it needs takes long to load
    from engine.fidelity.product.subject import Subject
    from engine.fidelity.vision.region import Region
    from engine.imaging.face_detection import Face


class DetectionCache:
    """The labels, faces and product of a photo. Only the latest photo's are kept.

    Labels that the user has marked replace the detected ones.
    """

    def __init__(self) -> None:
        self._found: dict[tuple[str, str], list[object]] = {}
        self._marked: dict[str, list[Outline]] = {}

    def mark(self, photo: SourceImage, outlines: list[Outline] | None) -> None:
        """Set the labels of a photo, in its pixels; None leaves them to text detection."""
        self.mark_hash(photo.sha256, outlines)

    def mark_hash(self, sha256: str, outlines: list[Outline] | None) -> None:
        """The same, of the photo whose bytes have this hash."""
        self._marked.pop(sha256, None)
        if outlines is not None:
            self._marked[sha256] = outlines

    def marked(self, photo: SourceImage) -> list[Outline] | None:
        """The labels that the user has marked; None if there are none."""
        return self._marked.get(photo.sha256)

    def label_edit(self, photo: SourceImage) -> str:
        """The edit that restores the photo's labels, as engine.request.edit_log has it."""
        outlines = self.marked(photo)
        return "label" if outlines is None else label_edit(outlines)

    def labels(self, photo: SourceImage, outlines: list[Outline] | None = None) -> list[Region]:
        """The labels at `outlines`; where those are empty, the marked ones, or else the ones that are found.

        Raises ModelMissingError where text can't be read, InvalidRequestError for an outline outside the photo.
        """
        from engine.fidelity.vision.region import polygons

        known = outlines or self.marked(photo)
        return self.found(photo) if known is None else polygons(known, photo.pixels)

    def found(self, photo: SourceImage) -> list[Region]:
        """The labels that text detection finds. Raises ModelMissingError."""
        from engine.fidelity.labels import detection

        return self._once("labels", photo, detection.detect_labels)

    def faces(self, photo: SourceImage) -> list[Face]:
        """The faces of a photo, the largest first."""
        from engine.imaging import face_detection

        return self._once("faces", photo, face_detection.find)

    def product(self, photo: SourceImage) -> Subject:
        """The rigid subject of a photo. Raises InvalidRequestError where there is none, with the reason."""
        from engine.fidelity.product import subject

        found: list[Subject] = self._once("product", photo, lambda pixels: [subject.find_subject(pixels)])
        return found[0]

    def _once(self, what: str, photo: SourceImage, find: Callable[[UInt8Array], list]) -> list:  # type: ignore[type-arg]
        if (what, photo.sha256) not in self._found:
            found = find(photo.pixels)
            self._found = {key: old for key, old in self._found.items() if key[1] == photo.sha256}
            self._found[what, photo.sha256] = found
        return self._found[what, photo.sha256]
