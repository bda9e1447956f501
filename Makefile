# Everything a person does with this project. `make` alone lists the targets.
# Only Python 3.11 or newer with pip, make and git are needed; the rest is installed into .venv.

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PIP    := $(BIN)/python -m pip --disable-pip-version-check --quiet

# One stamp per thing that takes time: a target runs again only when what it was made from has changed.
VENV_STAMP    := $(VENV)/made.stamp
BASE_STAMP    := $(VENV)/base.stamp
DEV_STAMP     := $(VENV)/dev.stamp
BROWSER_STAMP := $(VENV)/browser.stamp

FAST := not browser and not postgres and not torture and not thorough and not slow
# Each worker compiles all tests anew when the first one cannot leave them for the next.
unexport PYTHONDONTWRITEBYTECODE
# More for pytest: make unit ARGS="-k attempt -x".
ARGS ?=
# So many invented people have learned for a year when the demo begins for the first time.
PEOPLE ?= 0

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help install dev browser demo test unit lint format content bench torture texts lock clean

help:  ## list the targets
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-9s %s\n", $$1, $$2}'

install: $(BASE_STAMP)  ## make .venv and install the bot into it

demo: install  ## start the bot with the browser chat: no token, no settings; PEOPLE=300 for figures to look at
	$(BIN)/python -m bot demo --people $(PEOPLE)

test: $(DEV_STAMP) $(BROWSER_STAMP)  ## run every test, the browser and PostgreSQL included
	$(BIN)/python -m pytest -m "not torture and not thorough" -n 2 --dist worksteal $(ARGS)

unit: $(DEV_STAMP)  ## run the fast tests, on SQLite
	HYPOTHESIS_PROFILE=$${HYPOTHESIS_PROFILE:-quick} $(BIN)/python -m pytest -m "$(FAST)" -n 2 --dist worksteal $(ARGS)

lint: $(DEV_STAMP)  ## style, types and who may import whom
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: $(DEV_STAMP)  ## put the code into shape
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

content: install  ## check every module, law entry and checklist in content/
	$(BIN)/python -m bot content check content

bench: $(DEV_STAMP)  ## measure against the budgets and print the table
	$(BIN)/python -m bench
	$(BIN)/python -m bench.search

torture: $(DEV_STAMP)  ## kill real processes for minutes, attack the compiler at length
	$(BIN)/python -m pytest -m "torture or thorough" $(ARGS)

texts: $(DEV_STAMP)  ## collect interface texts into locales/ for translation
	$(BIN)/pybabel -q extract -k t -k html -k n:1,2 --no-location --sort-output --project dv-training-bot \
	    --version "" --copyright-holder "the dv-training-bot authors" -o locales/bot.pot bot
	for locale in ru en; do \
	    $(BIN)/pybabel -q update -i locales/bot.pot -d locales -D bot -l $$locale --init-missing \
	        --no-fuzzy-matching --ignore-obsolete --ignore-pot-creation-date || exit 1; \
	done

lock: $(DEV_STAMP)  ## write requirements/*.lock anew from pyproject.toml, newest versions
	UV="$(BIN)/uv pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	    --no-emit-index-url --no-emit-find-links --no-header"; \
	$$UV pyproject.toml -o requirements/base.lock && \
	$$UV --extra dev -c requirements/base.lock pyproject.toml -o requirements/dev.lock

clean:  ## remove what make and the tools made (not your data)
	rm -rf $(VENV) dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

# ---- made once ------------------------------------------------------------------------------------

$(VENV_STAMP):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	    { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11"; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@touch $@

$(BASE_STAMP): $(VENV_STAMP) requirements/base.lock pyproject.toml
	$(PIP) install --require-hashes -r requirements/base.lock
	$(PIP) install --no-deps -e .
	@touch $@

$(DEV_STAMP): $(BASE_STAMP) requirements/dev.lock
	$(PIP) install --require-hashes -r requirements/dev.lock
	@touch $@

browser: $(BROWSER_STAMP)  ## find or install Chromium for the browser tests

$(BROWSER_STAMP): $(DEV_STAMP)
	BIN=$(BIN) .ci/browser
	@touch $@
