"""Stands in for the engine in a slot of a batch: instead of a clip it writes the order's name, after a nap."""

from __future__ import annotations

import os
import signal
import time
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from engine.services.batch.order import Item, Order, Outcome, State
from engine.services.batch.perform import CLIP, THUMBNAIL


def nap_item(number: int, seconds: float = 0.0, log: Path | None = None, **fields: Any) -> Item:
    order = Order(f"{number}.jpg", f"{number:064d}", "", "stand-in", {"nap": seconds, "log": str(log or ""), **fields})
    return Item(number, f"/{number}.jpg", f"{number}.mp4", order, {}, {"width": 64, "height": 64, "frames": 2})


def nap(order: Order, folder: Path) -> Outcome:
    if order.fields.get("crash"):
        os.kill(os.getpid(), signal.SIGKILL)
    time.sleep(order.fields["nap"])
    data = order.photo_name.encode()
    (folder / f"{CLIP}{order.ending}").write_bytes(data)
    (folder / THUMBNAIL).write_bytes(b"")
    if order.fields["log"]:
        with Path(order.fields["log"]).open("a", encoding="utf-8") as file:
            file.write(f"{order.photo_name}\n")
    return Outcome(State.PASSED, bytes=len(data), seed=0, tries=1)


def serve(pipe: Connection) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(EOFError, OSError):
        while True:
            order, _, folder, _ = pipe.recv()
            pipe.send(("done", nap(Order.from_json(order), Path(folder)).to_json()))
