"""Train Breeze: `python -m engine.training depth|life --photos DIR --run DIR --steps N`.

A run continues from its checkpoint when it is started again. One thread: two are slower on a busy machine.
"""

from __future__ import annotations

import argparse
import logging
from collections.abc import Callable
from functools import partial
from pathlib import Path

import cv2
import torch
from torch import Tensor, nn

from engine.training.dataset import PhotoBank
from engine.training.losses import Batches, depth_batches, depth_loss, life_batches, life_loss
from engine.training.torch_networks import DepthNet, LifeNet
from engine.training.trainer import RunConfig, Trainer

Task = tuple[Callable[[], nn.Module], Batches, Callable[..., Tensor]]
TASKS: dict[str, Task] = {
    "depth": (DepthNet, depth_batches, depth_loss),
    "life": (LifeNet, life_batches, life_loss),
}


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m engine.training", description=__doc__)
    parser.add_argument("network", choices=TASKS)
    parser.add_argument("--photos", type=Path, required=True, help="folder/KIND/*.jpg and folder/subject_masks")
    parser.add_argument("--run", type=Path, required=True, help="folder of the run")
    parser.add_argument("--start", type=Path, help="checkpoint of another run to take the weights from")
    parser.add_argument("--steps", type=int, default=8000)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--learning-rate", type=float, default=6e-4)
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(1)
    cv2.setNumThreads(1)
    network, batches, loss = TASKS[args.network]
    config = RunConfig(args.network, args.steps, args.batch, args.learning_rate, seed=args.seed)
    torch.manual_seed(args.seed)
    trainer = Trainer(network(), config, args.run, args.start)
    data = batches(PhotoBank(args.photos), config, trainer.step)
    trainer.run(data, partial(loss, trainer.network))


if __name__ == "__main__":
    main()
