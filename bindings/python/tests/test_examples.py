"""The examples in the docstrings, in docs/python.md and in the tutorial run, and give what they say."""
import doctest

import pytest

from refuel import _batch, _plan, _project, _track


@pytest.mark.parametrize("module", [_plan, _batch, _project, _track])
def test_docstrings(module):
    result = doctest.testmod(module)
    assert result.attempted >= 3 and result.failed == 0


@pytest.mark.parametrize("page", ["python.md", "tutorial-python.md"])
def test_the_pages(root, page):
    result = doctest.testfile(str(root / "docs" / page), module_relative=False)
    assert result.attempted >= 10 and result.failed == 0
