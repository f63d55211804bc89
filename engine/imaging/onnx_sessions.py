"""Networks as files of ONNX Runtime: opened in one way, on the processor."""

from __future__ import annotations

from pathlib import Path

import onnxruntime

from engine.errors import ModelMissingError


def open_session(path: Path, missing: str, threads: int = 1, arena: bool = False) -> onnxruntime.InferenceSession:
    """A network that came with Vivant. Raises ModelMissingError, with the sentence `missing`, where there is no file.

    One thread is enough for small graphs, and sums in one order give the same bytes. An arena keeps the memory of a
    call for the next one, for networks that run on every frame.
    """
    if not path.exists():
        raise ModelMissingError(missing, "Install Vivant again.")
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3  # it warns of leftovers in published graphs
    options.intra_op_num_threads = threads
    options.enable_cpu_mem_arena = arena
    if threads > 1:  # else a thread without work keeps a processor busy for a while, in case that more comes
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
