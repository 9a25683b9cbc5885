# Postwarden. `make help` lists what there is. Two commands start everything: make demo, make test.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-builtin-rules

BIN := .venv/bin
NODE_STAMP := extension/node_modules/.package-lock.json
RIG_STAMP := tests/rig/node_modules/.package-lock.json
LINT_STAMP := tests/lint/node_modules/.package-lock.json
EXTENSION := extension/dist/.built
EXTENSION_SOURCES := $(shell find extension/src extension/*.mjs extension/package.json -type f 2>/dev/null)
# Python keeps what it has compiled: to read 540 modules anew takes the companion a second longer to start, and 3 MB more.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: help demo run test check fix schemas bench chaos e2e shots extension package unit lock clean tools

help: ## This list
	@awk -F ':.*## ' '/^[a-z0-9]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

demo: $(BIN)/.dev $(EXTENSION) ## The main job on a made-up mail world; report and screenshots in build/demo/
	@$(BIN)/postwarden demo

run: $(BIN)/.run $(EXTENSION) ## The companion for real use; says what to do next
	@$(BIN)/postwarden serve

test: tools check unit e2e demo ## Everything: checks, unit, contract, real peers, security, end to end in Chromium and Firefox

unit: tools $(BIN)/.dev
	@$(BIN)/python -m pytest -n auto --dist worksteal

e2e: tools $(BIN)/.dev $(EXTENSION) ## The extension in real browsers, against real servers; screenshots in build/e2e/
	@cd extension && node e2e.mjs

check: $(BIN)/.dev $(EXTENSION) $(LINT_STAMP) ## ruff, mypy, tsc, eslint, web-ext lint; generated files are up to date
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/mypy --explicit-package-bases tests
	@cd extension && npm run --silent check
	@cd extension && npm run --silent test
	@node tests/lint/lint.mjs
	@$(MAKE) --no-print-directory schemas
	@git diff --exit-code --stat -- companion/web/shapes_gen.py extension/src/shared || \
	  { echo "check: generated files differ from shared-schemas; commit what 'make schemas' wrote"; exit 1; }

fix: $(BIN)/.dev $(NODE_STAMP) ## Formats, and mends what the linters can
	@$(BIN)/ruff check --fix .
	@$(BIN)/ruff format .
	@cd extension && npx eslint --fix .

schemas: $(BIN)/.dev $(NODE_STAMP) ## Generates types and validators from shared-schemas/
	@cd extension && npm run --silent schemas
	@$(BIN)/python shared-schemas/generate.py companion/web/shapes_gen.py

bench: $(BIN)/.dev $(EXTENSION) tools ## Speeds and sizes, side by side in one run
	@bash tests/install.sh bench
	@$(BIN)/python tests/bench/run.py

chaos: $(BIN)/.dev tools ## A thousand messages while everything around breaks; about twenty minutes
	@$(BIN)/python -m tests.sending.chaos

shots: $(BIN)/.dev $(EXTENSION) tools ## Every state in four skins, beside the mocks in POSTWARDEN_MOCKS, in build/shots/
	@cd extension && node shots.mjs

extension: $(EXTENSION) ## Builds extension/dist/chromium and extension/dist/firefox

package: $(EXTENSION) ## What the stores take, and the source for their reviewers, in build/package/
	@cd extension && node package.mjs

lock: $(BIN)/.dev ## Makes the Python lock files anew from pyproject.toml
	@for part in run:build dev:dev; do \
	  $(BIN)/uv pip compile -q --upgrade --universal --generate-hashes --no-emit-index-url --no-header --no-annotate \
	    --python-version 3.11 --extra "$${part#*:}" -o "companion/locks/$${part%:*}.txt" pyproject.toml; done

clean: ## Removes what was built, but no environment and no data of yours
	@rm -rf build extension/dist

tools: $(RIG_STAMP)
	@bash tests/install.sh

$(EXTENSION): $(NODE_STAMP) $(EXTENSION_SOURCES)
	@cd extension && npm run --silent build
	@touch $@

$(NODE_STAMP): extension/package-lock.json
	@bash tests/install.sh node
	@echo "extension: installing locked packages"
	@cd extension && npm ci --silent --no-progress
	@touch $@

$(RIG_STAMP): tests/rig/package-lock.json
	@bash tests/install.sh node
	@echo "tests: installing locked packages of the OAuth server"
	@cd tests/rig && npm ci --silent --no-progress
	@touch $@

$(LINT_STAMP): tests/lint/package-lock.json
	@bash tests/install.sh node
	@echo "tests: installing locked packages of the add-on linter"
	@cd tests/lint && npm ci --silent --no-progress
	@touch $@

# One environment; .run holds what real use needs, .dev everything.
$(BIN)/.run: companion/locks/run.txt pyproject.toml
	@bash tests/install.sh venv run
	@touch $@

$(BIN)/.dev: companion/locks/dev.txt pyproject.toml
	@bash tests/install.sh venv dev
	@touch $@ $(BIN)/.run
