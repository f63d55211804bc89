"""Networks as files of ONNX Runtime: opened in one way, on the processor.

Half of the time that a network takes to open goes into rearranging its graph for this processor. The result is kept in
Vivant's own folder, one file for each network, and is opened in its place from then on; it computes the same bytes.
"""

from __future__ import annotations

import hashlib
import os
import platform
import uuid
from contextlib import suppress
from functools import cache
from pathlib import Path

import cv2
import onnxruntime
from onnxruntime.capi import onnxruntime_pybind11_state as states

from engine.errors import ModelMissingError
from engine.paths import PARTIAL, jobs_folder, private_folder

MOST = 20  # arranged graphs that are kept, the newest: more than there are networks, for another Vivant beside this one
ENDING = ".onnx"
# What ONNX Runtime raises of a file that it can't read or write: its errors have no class in common.
REFUSED = (OSError, RuntimeError, states.Fail, states.InvalidProtobuf, states.InvalidGraph, states.InvalidArgument,
           states.NoSuchFile, states.NoModel, states.RuntimeException, states.NotImplemented)  # fmt: skip


def open_session(path: Path, missing: str, threads: int = 1, arena: bool = False) -> onnxruntime.InferenceSession:
    """A network that came with Vivant. Raises ModelMissingError, with the sentence `missing`, where there is no file.

    One thread is enough for small graphs, and sums in one order give the same bytes. An arena keeps the memory of a
    call for the next one, for networks that run on every frame.
    """
    if not path.exists():
        raise ModelMissingError(missing, "Install Vivant again.")

    def opened(file: Path, arranged: bool = False, keep: Path | None = None) -> onnxruntime.InferenceSession:
        options = onnxruntime.SessionOptions()
        options.log_severity_level = 3  # it warns of leftovers in published graphs
        options.intra_op_num_threads = threads
        options.enable_cpu_mem_arena = arena
        if threads > 1:  # else a thread without work keeps a processor busy for a while, in case that more comes
            options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        if arranged:
            options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_DISABLE_ALL
        if keep:
            options.optimized_model_filepath = str(keep)
        return onnxruntime.InferenceSession(file, options, providers=["CPUExecutionProvider"])

    kept = arranged_file(path)
    if kept.exists():
        try:
            return opened(kept, arranged=True)
        except REFUSED:  # it is damaged
            with suppress(OSError):
                kept.unlink()
    partial = kept.with_name(f"{kept.name}.{uuid.uuid4().hex[:8]}{PARTIAL}")
    try:
        private_folder(kept.parent)
        session = opened(path, keep=partial)
        settle(partial, kept)
    except REFUSED:  # a full disk or a folder that can't be written must not keep a network from opening
        with suppress(OSError):
            partial.unlink()
        return opened(path)
    return session


def arranged_folder() -> Path:
    """Where graphs are kept as they are arranged for this processor; VIVANT_HOME moves it."""
    return jobs_folder().parent / "networks"


def arranged_file(path: Path) -> Path:
    """The arranged graph of a network: of this very file, ONNX Runtime and processor, for others compute otherwise."""
    state = path.stat()
    about = (path.parts[-2:], state.st_size, state.st_mtime_ns, state.st_ctime_ns, onnxruntime.__version__, processor())
    return arranged_folder() / f"{path.stem}-{hashlib.sha256(repr(about).encode()).hexdigest()[:16]}{ENDING}"


@cache
def processor() -> tuple[str, ...]:
    """The kind of processor, and which instructions it has, as far as OpenCV knows them."""
    names = [name for name in dir(cv2) if name.startswith("CPU_") and name != "CPU_MAX_FEATURE"]
    return platform.system(), platform.machine(), *(n for n in names if cv2.checkHardwareSupport(getattr(cv2, n)))


def settle(partial: Path, kept: Path) -> None:
    """Give a written graph its name once it is on the disk, and delete the oldest ones. Raises OSError."""
    with partial.open("r+b") as file:
        os.fsync(file.fileno())
    partial.replace(kept)
    for other in sorted(kept.parent.glob(f"*{ENDING}"), key=lambda file: -file.stat().st_mtime_ns)[MOST:]:
        other.unlink()
