"""Training is a resumable command: a run that was cut goes on as if it had not been."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from engine.training.__main__ import TASKS, main


@pytest.mark.parametrize("network", ["depth", "life"])
def test_a_cut_run_goes_on_as_if_uncut(
    network: str, photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.training.losses.ASPECTS", ((0.5, 0.5),))
    monkeypatch.setattr("engine.training.trainer.SAVE_EVERY", 2)
    options = [network, "--photos", str(photos), "--batch", "2"]
    main([*options, "--run", str(tmp_path / "whole"), "--steps", "4"])

    from engine.training.trainer import Trainer

    save = Trainer._save

    def save_and_die(trainer: Trainer) -> None:
        save(trainer)
        if trainer.step == 2:
            raise KeyboardInterrupt

    monkeypatch.setattr(Trainer, "_save", save_and_die)
    with pytest.raises(KeyboardInterrupt):
        main([*options, "--run", str(tmp_path / "cut"), "--steps", "4"])
    main([*options, "--run", str(tmp_path / "cut"), "--steps", "4"])
    states = [torch.load(tmp_path / run / "checkpoint.pt", weights_only=True)["average"] for run in ("whole", "cut")]
    assert all(torch.equal(states[0][name], states[1][name]) for name in states[0])


def test_training_lowers_the_loss(photos: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("engine.training.losses.ASPECTS", ((0.5, 0.5),))
    monkeypatch.setattr("engine.training.trainer.LOG_EVERY", 1)
    monkeypatch.setattr("engine.training.trainer.WARM_UP", 4)
    main(
        [
            "depth",
            "--photos",
            str(photos),
            "--run",
            str(tmp_path),
            "--steps",
            "40",
            "--batch",
            "4",
            "--learning-rate",
            "2e-3",
        ]
    )
    losses = [float(row.split(",")[2]) for row in (tmp_path / "log.csv").read_text().splitlines()]
    assert losses[-1] < 0.8 * losses[0]


def test_every_network_can_be_trained_and_no_other_can_be_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    for name, (network, _, _) in TASKS.items():
        assert sum(values.numel() for values in network().parameters()) > 10_000, name
    with pytest.raises(SystemExit):
        main(["colour", "--photos", "x", "--run", "y"])
    assert "invalid choice: 'colour'" in capsys.readouterr().err
