# Everything that people and machines run: `make help`.

SHELL := /bin/bash
SUDO := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
PACKAGES := binutils gcc g++ libc6-dev pkg-config python3 sqlite3 zlib1g-dev \
	coinor-libcbc-dev libexpat1-dev liblemon-dev libmd-dev libminizip-dev libsqlite3-dev libxlsxwriter-dev
# What the tests need besides: programs that fill in forms, a browser, and the rules that pages are held against.
TEST_PACKAGES := libreoffice-calc-nogui python3-openpyxl python3-pandas chromium python3-venv
RELEASE := .build/release/nedenfra
PEERS := .build/peers/bin/python
OPTIMA := .build/optima/bin/python
OPTIMA_PACKAGES := ortools==9.15.6755
PEER_PACKAGES := duckdb==2.0.1 polars==2.1.0 pyarrow==26.0.1
WITHIN := .build/release/benchmark-within
BENCHMARKS := .build/benchmarks
AXE := .build/axe/axe.min.js
AXE_WHEEL := axe-playwright-python==0.1.4

.PHONY: help dependencies build release demo format lint test accessibility peers optima soak bench clean

help: ## What can be made
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 20

dependencies: ## Install the Debian packages that are missing
	@missing=""; for package in $(PACKAGES) $(EXTRA); do \
	  dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'install ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	  echo "Installing:$$missing"; \
	  $(SUDO) apt-get update -qq && DEBIAN_FRONTEND=noninteractive $(SUDO) apt-get install -y -qq $$missing >/dev/null; \
	fi

build: dependencies ## Build for development
	swift build

release: dependencies ## Build the program as it is shipped: one file, .build/release/nedenfra
	swift build -c release --static-swift-stdlib --product nedenfra -Xlinker -no-pie

demo: release ## A made-up municipality, and four answers about it
	@bash Scripts/demo.sh $(RELEASE)

format: ## Let the formatter decide the layout
	swift format -i --recursive Sources Tests Package.swift

lint: ## Whether the formatter has something to say
	swift format lint --strict --recursive Sources Tests Package.swift

test: PACKAGES += $(TEST_PACKAGES)
test: dependencies lint ## Format lint, build with the import check, and every test
	swift build --build-tests --explicit-target-dependency-import-check error
	swift test --skip-build
	@$(MAKE) --no-print-directory accessibility
	@$(MAKE) --no-print-directory peers
	@$(MAKE) --no-print-directory optima

peers: $(PEERS) ## Whether DuckDB, polars and SQLite count the same on a small demo
	$(PEERS) Tests/Benchmarks/Peers/agree.py .build/debug/nedenfra

$(PEERS):
	@$(MAKE) --no-print-directory dependencies EXTRA=python3-venv
	python3 -m venv .build/peers
	$(PEERS) -m pip -q install --disable-pip-version-check $(PEER_PACKAGES)

optima: $(OPTIMA) ## Whether OR-tools finds the same optimum of 500 made-up plans
	@$(OPTIMA) Tests/Optima/allocation.py .build/debug/allocation-instances 500
	@$(OPTIMA) Tests/Optima/training.py .build/debug/training-instances 500

$(OPTIMA):
	@$(MAKE) --no-print-directory dependencies EXTRA=python3-venv
	python3 -m venv .build/optima
	$(OPTIMA) -m pip -q install --disable-pip-version-check $(OPTIMA_PACKAGES)

accessibility: $(AXE) ## Every HTML report in a browser, against axe-core
	python3 Tests/Accessibility/check.py .build/debug/nedenfra $(AXE)

$(AXE):
	@$(MAKE) --no-print-directory dependencies EXTRA="$(TEST_PACKAGES)"
	python3 -m venv .build/axe/venv
	.build/axe/venv/bin/pip -q install --disable-pip-version-check --no-deps $(AXE_WHEEL)
	cp .build/axe/venv/lib/python3*/site-packages/axe_playwright_python/axe.min.js $@

soak: dependencies ## The kill test 200 times
	swift build --build-tests
	NEDENFRA_KILLS=200 swift test --skip-build --filter KillTests

bench: release $(PEERS) $(OPTIMA) ## The speeds that the project promises, measured in one run: hours, and 12 GB of disk
	@python3 Tests/Benchmarks/bench.py $(RELEASE)
	@swift build -c release --static-swift-stdlib --product benchmark-within -Xlinker -no-pie
	@swift build -c release --static-swift-stdlib --product allocation-instances -Xlinker -no-pie
	@$(OPTIMA) Tests/Benchmarks/trust.py $(BENCHMARKS) $(RELEASE) .build/release/allocation-instances
	@$(PEERS) Tests/Benchmarks/national.py $(BENCHMARKS) $(RELEASE) $(WITHIN)

clean: ## Remove what was built
	rm -rf .build
