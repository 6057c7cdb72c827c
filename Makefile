# What a newcomer runs: `make demo` and `make test`. Everything else is for people who work on PolicyLint.

SWIFT ?= swift
# One stripped binary with the Swift runtime in it, and libxml2 where a static library is at hand. That nothing is changed while
# somebody reads it is checked where the tests run.
RELEASE = -c release --static-swift-stdlib -Xswiftc -enforce-exclusivity=unchecked $(if $(filter Darwin,$(shell uname -s)),,-Xlinker -s)
STATIC = PKG_CONFIG_PATH="$$(Tools/static-libxml2.sh .build/static):$$PKG_CONFIG_PATH"
BINARY = .build/release/policylint
# `make install BINARY=…` and `make dist BINARY=…` take a command that is there already.
BUILT = $(if $(filter command,$(firstword $(origin BINARY))),,release)
PREFIX = /usr/local
DIST = .build/dist

.PHONY: demo test build release install uninstall dist lint check bench mutate bless rule setup clean

demo: release
	-@$(BINARY) lint Examples

test: setup
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

build: setup
	$(SWIFT) build

release: setup
	$(STATIC) $(SWIFT) build $(RELEASE) --product policylint

# The command, its manual page, and completions for bash, zsh and fish; DESTDIR is honoured.
install: $(BUILT)
	Tools/install.sh "$(BINARY)" "$(PREFIX)"

uninstall:
	Tools/install.sh --remove "$(PREFIX)"

# policylint-VERSION-OS-ARCH.tar.gz and SHA256SUMS.
dist: $(BUILT)
	Tools/dist.sh "$(BINARY)" "$(DIST)"

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
