"""The recovery code: read back from paper, slips told from wrong codes."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leeway import recovery
from leeway.errors import FormError


def test_a_code_is_eight_groups_of_four_with_no_letter_that_is_mistaken():
    assert re.fullmatch(r"([0-9A-HJKMNP-TV-Z]{4}-){7}[0-9A-HJKMNP-TV-Z]{4}", recovery.new_code())
    assert len({recovery.new_code() for _ in range(100)}) == 100


def test_a_code_holds_at_least_128_random_bits():
    assert recovery.SECRET_BYTES * 8 >= 128
    assert len(recovery.secret_of(recovery.new_code())) == recovery.SECRET_BYTES


@given(st.binary(min_size=recovery.SECRET_BYTES, max_size=recovery.SECRET_BYTES))
def test_every_secret_comes_back(secret):
    code = recovery._shown(secret)
    assert recovery.secret_of(code) == secret
    assert recovery.secret_of(code.lower().replace("-", " ")) == secret
    assert (
        recovery.secret_of(f" {code.replace('-', '').replace('1', 'l').replace('0', 'o')}\n")
        == secret
    )


@given(
    st.binary(min_size=recovery.SECRET_BYTES, max_size=recovery.SECRET_BYTES),
    st.integers(0, 31),
    st.sampled_from(recovery._SIGNS),
)
def test_one_wrong_sign_is_a_slip(secret, at, sign):
    signs = recovery._shown(secret).replace("-", "")
    if signs[at] != sign:
        with pytest.raises(FormError, match="One sign"):
            recovery.secret_of(signs[:at] + sign + signs[at + 1 :])


@pytest.mark.parametrize("code", ["", "ABCD-EFGH", "U" * 32, "ä" * 32, "0" * 33])
def test_what_is_no_whole_code_is_said_so(code):
    with pytest.raises(FormError, match="not a whole"):
        recovery.secret_of(code)
