"""One resumable training run: a folder with its configuration, its checkpoint and its log."""

from __future__ import annotations

import copy
import csv
import json
import logging
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch import Tensor, nn

log = logging.getLogger(__name__)
WARM_UP = 200  # steps
DECAY = 0.3  # the last share of the steps, in which the learning rate falls to nothing
SAVE_EVERY = 200
LOG_EVERY = 50


@dataclass(frozen=True)
class RunConfig:
    """What a run is. `steps` may grow when a run is continued; the rest stays."""

    network: str
    steps: int
    batch: int = 16
    learning_rate: float = 6e-4
    weight_decay: float = 0.01
    seed: int = 0


class Trainer:
    """Trains `network` on batches made by `batches(first_step)`, with an exponential moving average."""

    def __init__(self, network: nn.Module, config: RunConfig, folder: Path, start: Path | None = None) -> None:
        self.network, self.config, self.folder = network, config, folder
        if start:
            network.load_state_dict(torch.load(start, weights_only=True)["average"], strict=False)
        self.average = copy.deepcopy(network).eval().requires_grad_(False)
        self.optimizer = torch.optim.AdamW(
            network.parameters(), lr=config.learning_rate, weight_decay=config.weight_decay, betas=(0.9, 0.99)
        )
        self.step = 0
        self.hours = 0.0
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "config.json").write_text(json.dumps(asdict(config), indent=1))
        if self.checkpoint.exists():
            self._load()

    @property
    def checkpoint(self) -> Path:
        return self.folder / "checkpoint.pt"

    def run(self, batches: Iterator[tuple[Tensor, ...]], loss_of: Callable[..., Tensor]) -> None:
        """Train to the last step. `loss_of(*batch)` is a scalar; a kill loses at most SAVE_EVERY steps."""
        smooth, began = None, time.time()
        while self.step < self.config.steps:
            for group in self.optimizer.param_groups:
                group["lr"] = self.config.learning_rate * schedule(self.step, self.config.steps)
            loss = loss_of(*next(batches))
            self.optimizer.zero_grad()
            loss.backward()  # type: ignore[no-untyped-call]
            nn.utils.clip_grad_norm_(self.network.parameters(), 1.0)
            self.optimizer.step()
            self.step += 1
            self._follow()
            smooth = loss.item() if smooth is None else 0.98 * smooth + 0.02 * loss.item()
            if self.step % LOG_EVERY == 0:
                self._log(smooth)
            if self.step % SAVE_EVERY == 0 or self.step == self.config.steps:
                self.hours, began = self.hours + (time.time() - began) / 3600, time.time()
                self._save()

    def _follow(self) -> None:
        pace = 1 - min(0.999, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for mean, value in zip(self.average.parameters(), self.network.parameters(), strict=True):
                mean.lerp_(value, pace)

    def _log(self, loss: float) -> None:
        log.info("step %d of %d, loss %.4f", self.step, self.config.steps, loss)
        with (self.folder / "log.csv").open("a", newline="") as file:
            csv.writer(file).writerow([self.step, round(time.time()), f"{loss:.5f}"])

    def _save(self) -> None:
        state = {
            "step": self.step,
            "hours": self.hours,
            "network": self.network.state_dict(),
            "average": self.average.state_dict(),
            "optimizer": self.optimizer.state_dict(),
        }
        partial = self.checkpoint.with_suffix(".partial")
        torch.save(state, partial)
        partial.replace(self.checkpoint)

    def _load(self) -> None:
        state = torch.load(self.checkpoint, weights_only=True)
        self.step, self.hours = state["step"], state["hours"]
        self.network.load_state_dict(state["network"])
        self.average.load_state_dict(state["average"])
        self.optimizer.load_state_dict(state["optimizer"])
        log.info("continuing at step %d of %d", self.step, self.config.steps)


def schedule(step: int, steps: int) -> float:
    """Warm up, hold, then fall linearly over the last DECAY of the steps."""
    left = (steps - step) / (DECAY * steps)
    return min(1.0, (step + 1) / WARM_UP, max(left, 0.01))
