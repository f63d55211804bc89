"""Prompts of earlier clips, favourites, and the length of the one that is being written."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.state.request_history import note
from app.state.workspace import Workspace
from app.widgets.prompt_tools import PromptTools
from engine.request.motion_request import MotionRequest
from engine.services.prompt_tokens import tokens_of


class PromptsController(QObject):
    """Between the tools below the prompt, the settings that remember prompts, and the request."""

    def __init__(self, workspace: Workspace, tools: PromptTools, window: QWidget) -> None:
        super().__init__(window)
        self._workspace, self._tools = workspace, tools
        tools.chosen.connect(lambda prompt: note(workspace, partial(workspace.change, prompt=prompt)))
        tools.kept.connect(self._keep)
        workspace.request_changed.connect(self._show)
        workspace.queue.changed.connect(lambda: self._show(workspace.request))
        self._show(workspace.request)

    @Slot(bool)
    def _keep(self, kept: bool) -> None:
        settings, prompt = self._workspace.settings, self._workspace.request.prompt
        others = [one for one in settings.favourite_prompts if one != prompt]
        settings.favourite_prompts = [*others, prompt] if kept else others
        self._show(self._workspace.request)

    @Slot(object)
    def _show(self, request: MotionRequest) -> None:
        settings, spec = self._workspace.settings, self._workspace.spec
        if spec.prompt == "none":
            return
        self._tools.show_prompts(settings.prompts, settings.favourite_prompts, request.prompt)
        count = tokens_of(request, spec)
        text = self.tr("{0} of {1} tokens") if count.exact else self.tr("about {0} of {1} tokens")
        self._tools.show_count(text.format(count.tokens, spec.prompt_tokens), count.tokens > spec.prompt_tokens)
