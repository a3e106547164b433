# `make` prints the targets. Everything sets itself up in .venv; nothing but Python 3.11+ and make is needed.
PYTHON ?= python3
BIN := .venv/bin
.DEFAULT_GOAL := help
.PHONY: help setup demo test check bless bench compare speed docs serve clean

help:  ## print the targets
	@grep -E '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 12

# The stamp is renewed whenever pyproject.toml changes. uv when present, pip when not.
.venv/ready: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Second Source needs Python 3.11 or newer; set PYTHON=python3.x"; exit 1; }
	@if command -v uv >/dev/null 2>&1; then \
	  uv venv --quiet --allow-existing --python $(PYTHON) .venv && uv pip install --quiet --python $(BIN)/python -e . --group dev; \
	else \
	  $(PYTHON) -m venv .venv && $(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1' && $(BIN)/python -m pip install --quiet -e . --group dev; \
	fi
	@touch $@

setup: .venv/ready  ## make the virtual environment

demo: .venv/ready  ## the dossier of the bundled example, in the terminal
	@$(BIN)/secondsource demo

test: .venv/ready  ## run every test
	$(BIN)/python -m pytest -n auto

check: .venv/ready  ## lint, types, import contracts, quality floors
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python bench/quality.py --check

bless: .venv/ready  ## rewrite the blessed dossiers in tests/cases; read the diff
	$(BIN)/python -m pytest tests/test_cases.py --bless

bench: .venv/ready  ## score every layer against ../shared/data
	$(BIN)/python bench/quality.py

compare: .venv/ready  ## findings gained and lost between two revisions: make compare BASE=main~1
	$(BIN)/python bench/compare.py $(or $(BASE),HEAD)

speed: .venv/ready  ## articles per second per room, beside a control
	$(BIN)/python bench/speed.py

docs: .venv/ready  ## write the generated parts of docs/
	$(BIN)/python -m pytest tests/test_docs.py --bless

serve: .venv/ready  ## the desk in the browser, on the bundled example
	$(BIN)/secondsource serve --open

clean:  ## remove the virtual environment and caches
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis build dist
