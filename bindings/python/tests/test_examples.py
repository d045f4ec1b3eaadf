"""The examples in the docstrings and in docs/python.md run, and give what they say."""
import doctest

import pytest

from refuel import _batch, _plan, _project, _track


@pytest.mark.parametrize("module", [_plan, _batch, _project, _track])
def test_docstrings(module):
    result = doctest.testmod(module)
    assert result.attempted >= 3 and result.failed == 0


def test_the_page(root):
    result = doctest.testfile(str(root / "docs" / "python.md"), module_relative=False)
    assert result.attempted >= 10 and result.failed == 0
