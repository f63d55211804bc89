"""A clip that goes on for once its own length: another clip of the same photo, made as one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from app.background.task_runner import Message
from app.state.clip_queue import ClipItem
from app.state.workspace import Workspace
from engine.models import model_spec


def make_longer(workspace: Workspace, entry: ClipItem) -> None:
    """Put it into the queue; the clip that it continues stays. A message says where its model makes none."""
    request, photo = entry.request, entry.photo
    if photo is None:
        return
    spec = model_spec(request.model)
    frames = spec.extended(request.frames, request.loop)
    if frames == request.frames:
        text = QCoreApplication.translate("MainWindow", "{0} makes no longer clips.").format(spec.title)
        hint = QCoreApplication.translate("MainWindow", "A loop can be exported repeated, as long as it is wanted.")
        workspace.notified.emit(Message(text, hint, kind="warning"))
        return
    workspace.end_images.add_from_job(entry)
    idle = not workspace.running and workspace.queue.next() is None
    longer = workspace.add(photo, wanted=replace(request, frames=frames))
    if idle:
        workspace.open_clip(longer)
