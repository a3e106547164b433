"""What all tests share: where the public data lie, and `--bless`."""

import os
from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


def pytest_addoption(parser):
    parser.addoption(
        "--bless", action="store_true", help="rewrite blessed files instead of comparing with them"
    )


def pytest_make_parametrize_id(val, argname):
    """Bytes name no test: packed ones hold the time of day, and workers must collect the same names."""
    return argname if isinstance(val, bytes) else None


@pytest.fixture
def bless(request):
    return request.config.getoption("--bless")


@pytest.fixture(scope="session")
def shared():
    """The folder of public texts and data; a skip where it is absent, a failure in CI."""
    if not SHARED.is_dir():
        if os.environ.get("SECONDSOURCE_REQUIRE_SHARED"):
            pytest.fail(f"no shared folder at {SHARED}")
        pytest.skip("the public texts of ../shared are not on this machine")
    return SHARED


@pytest.fixture(scope="session")
def barrot(shared):
    """The three real articles, by file name."""
    return {path.name: path for path in sorted((shared / "stories" / "barrot").glob("*.txt"))}
