# Everything a person does with this checkout. `make` alone lists the verbs.
.DEFAULT_GOAL := help
.PHONY: help setup build demo test bench format tidy docs reset
SHELL := /bin/bash

SWIFT_BUILD := swift build --explicit-target-dependency-import-check error

help: ## List the verbs
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## /  make \1\t/' | expand -t 16

setup: ## Install what building needs (Debian 12; asks nothing, starts no service)
	@scripts/setup.sh

build: ## Build the program in release form
	$(SWIFT_BUILD) -c release --product aram

demo: setup build ## Start Aram with a sample world on http://127.0.0.1:8080
	@exec .build/release/aram demo

test: ## Install what testing needs, then run every test on both database engines
	@scripts/setup.sh --tests
	@scripts/test.sh

bench: ## Measure the budgets of the product on this machine
	@scripts/setup.sh --bench
	@$(SWIFT_BUILD) -c release --product aram
	@exec bench/run

format: ## Lay the Swift code out as .swift-format says
	swift format --in-place --parallel --recursive Package.swift $(wildcard Sources Tests Plugins)

tidy: ## Check the house rules, in seconds and without a build of the product
	@scripts/tidy.sh

docs: ## Write the pages that are made from the program and the decisions
	@scripts/docs.sh

reset: ## Delete what was built or fetched, and the world of the demo; own data stay
	rm -rf .build .build-* .venv Vendor data/demo
