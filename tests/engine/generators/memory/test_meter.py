"""Every byte that lives is counted, on the meta device and off it."""

from __future__ import annotations

import torch

from engine.generators.memory.meter import AttentionModel, Meter, convolution_scratch


def test_the_meter_counts_every_byte_from_birth_to_death() -> None:
    known = torch.empty(1000, device="meta")
    with Meter(False, [known]) as meter:
        a = torch.empty(256, device="meta")
        b = a + 1
        del a
        c = b.view(16, 16).t()
        b = b * 2
        known.add_(1)
    assert meter.now == 2 * 1024
    assert meter.peak == 2 * 1024
    del b, c
    assert meter.now == 0


def test_a_view_keeps_its_storage_alive_in_the_count() -> None:
    with Meter(False) as meter:
        one = torch.zeros(1000)
        two = one + 1
        view = two[:10]
        del one
        three = two * 2
        assert (meter.now, meter.peak) == (8000, 8000)
        del two
        assert meter.now == 8000
        del view
        assert meter.now == 4000
        del three
    assert (meter.now, meter.peak) == (0, 8000)


def test_attention_is_counted_without_the_matrix_of_all_pairs_however_it_is_called() -> None:
    query = torch.empty(1, 2, 5000, 16, device="meta")
    peaks = []
    for named in (False, True):
        with Meter(False, [query]) as meter, AttentionModel(meter):
            value = query[..., :8]
            given = {"query": query, "key": query, "value": value}
            attention = torch.nn.functional.scaled_dot_product_attention
            out = attention(**given) if named else attention(*given.values())
        assert out.shape == (1, 2, 5000, 8)
        peaks.append(meter.peak)
    assert peaks == [out.nbytes + 4 * 2 * 5000] * 2


def test_a_wide_head_takes_an_accumulator_of_the_outputs_size() -> None:
    query = torch.empty(3, 100, 512, device="meta")  # heads, length, width: without a batch
    with Meter(False, [query]) as meter, AttentionModel(meter):
        out = torch.nn.functional.scaled_dot_product_attention(query, query, query)
    assert meter.peak == out.nbytes + 4 * 3 * 100 * (1 + 512)


def test_half_precision_convolutions_take_scratch_memory_and_others_do_not() -> None:
    for dtype, extra in ((torch.float16, True), (torch.float32, False)):
        x, weight = (
            torch.empty(1, 16, 8, 8, dtype=dtype, device="meta"),
            torch.empty(4, 16, 3, 3, dtype=dtype, device="meta"),
        )
        with Meter(True, [x, weight]) as meter:
            out = torch.nn.functional.conv2d(x, weight, padding=1)
        scratch = convolution_scratch(x, weight, None, [1, 1], [1, 1])
        assert scratch == 2 * (x.numel() + weight.numel() + out.numel())
        assert meter.peak == out.nbytes + (scratch if extra else 0)
        assert meter.now == out.nbytes
