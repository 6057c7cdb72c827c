# What a newcomer runs: `make demo` and `make test`. Everything else is for people who work on PolicyLint.

SWIFT ?= swift
# One binary with the Swift runtime in it; libxml2 stays a shared library of the system.
RELEASE = -c release --static-swift-stdlib
BINARY = .build/release/policylint

.PHONY: demo test build release lint check bench mutate bless rule setup clean

demo: release
	-@$(BINARY) lint Examples

test: setup
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

build: setup
	$(SWIFT) build

release: setup
	$(SWIFT) build $(RELEASE) --product policylint

lint:
	git ls-files -z '*.swift' | xargs -0 $(SWIFT) format lint --strict

check: lint test

# Against xmllint and others, in one run (Benchmarks/README.md).
bench: release
	Tools/setup.sh xmllint xmlstarlet tidy
	python3 Benchmarks/bench.py $(BINARY)

# Random byte edits of real policies; needs a folder of them.
mutate: release
	python3 Tools/mutate.py $(BINARY) ../shared/corpus
	python3 Tools/mutate-fixes.py $(BINARY) 1 1000 ../shared/corpus

# Writes what the tool says now into the rule pages.
bless: setup
	POLICYLINT_BLESS=1 $(SWIFT) test --filter '(Rule|Canonical)SampleTests|RulePageTests|ConfigurationSchemaTests'

# make rule ID=my-rule CATEGORY=security
rule:
	Tools/new-rule.sh "$(ID)" "$(CATEGORY)"

setup:
	@Tools/setup.sh

clean:
	rm -rf .build
