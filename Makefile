# `make` lists the targets. All work from the repository's root, on Debian or macOS with Swift 6.2 or later.

.DEFAULT_GOAL := help
.PHONY: help build generate check diff docs docc mock test prove build-tests browser interop lint format goldens \
	variants bench corpus fuzz examples clean ci

SWIFT ?= swift
TOOL := .build/release/specsmith
# A module may use only what its target names: DESIGN in docs/architecture.md, enforced by the build.
CHECKED := --explicit-target-dependency-import-check error
# Everything, as `make test` and `make lint` need it, so that it is compiled once.
TRAITS := --traits AsyncHTTPClient,Observability
DEBUG := --build-tests $(TRAITS) $(CHECKED)
TESTING := --skip-build $(TRAITS) --disable-xctest
# What lint is to find nothing in, besides what sdk.yaml says.
SPECS := $(wildcard Specs/*/openapi.yaml Specs/*/*/openapi.yaml)
SOURCES := $(wildcard Generator Runtime Generated Tests Plugins Examples Benchmarks Scripts) Package.swift

help: ## List the targets
	@awk 'BEGIN { FS = ":.*## " } /^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

build: ## Build the tool: .build/release/specsmith
	@Scripts/require swift libyaml
	$(SWIFT) build -c release --product specsmith $(CHECKED)

generate: build ## Write the SDK of every Specs/**/sdk.yaml to Generated/
	@Scripts/sdks generate $(TOOL)

check: build ## Fail if Generated/ or a generated page is not current; writes nothing
	@Scripts/sdks check $(TOOL)
	@Scripts/reference check $(TOOL)
	@Scripts/require python3
	@python3 Tests/SpecsmithMockTests/Cycloid/make-calls.py --check
	@Scripts/traps --check
	@Scripts/decisions --check
	@Scripts/rules $(TOOL) --check
	@for spec in $(SPECS); do $(TOOL) lint $$spec --strict --quiet || exit 1; done

diff: build ## Show what changed from v1 to v2 of Infrastructure as Code
	@$(TOOL) diff Specs/InfrastructureAsCode/v1/openapi.yaml Specs/InfrastructureAsCode/v2/openapi.yaml \
		--config Specs/InfrastructureAsCode/v2/sdk.yaml

docs: build ## Write the reference and other generated pages to docs/, and the reference as HTML to .build/docs
	@Scripts/rules $(TOOL)
	@Scripts/traps
	@Scripts/decisions
	@Scripts/reference write $(TOOL)
	@Scripts/reference html $(TOOL)

docc: build ## Build the documentation archives of both SDKs with swift-docc-plugin, in .build/docc
	@for api in InfrastructureAsCode/v2 Cycloid; do \
		Scripts/docc/build.sh $(TOOL) Specs/$$api/openapi.yaml .build/docc/$${api%%/*}.doccarchive || exit 1; done

mock: ## Serve SPEC on PORT: the document's answers, without the API
	@Scripts/require swift libyaml
	$(SWIFT) build -c release --product specsmith-mock $(CHECKED)
	.build/release/specsmith-mock $(or $(SPEC),Specs/Cycloid/openapi.yaml) --port $(or $(PORT),8080)

build-tests: ## Build everything, tests included, in debug
	@Scripts/require swift libyaml
	$(SWIFT) build $(DEBUG)

# Those with servers and many calls run after the others: Foundation's Process fails in a process with a thousand open
# files.
test: build-tests ## Run all tests
	$(SWIFT) test $(TESTING) --skip SpecsmithMockTests
	$(SWIFT) test $(TESTING) --filter SpecsmithMockTests

prove: ## Compile callers of SDKs of other versions, and show that no text of a document is code; after make test
	@Scripts/require python3
	@test -x .build/debug/specsmith || $(MAKE) build-tests
	python3 Tests/SourceCompatibility/prove.py --tool .build/debug/specsmith
	python3 Tests/Injection/prove.py --tool .build/debug/specsmith
	python3 Tests/PageExamples/compile.py --modules .build/debug/Modules \
		docs/reference/InfrastructureAsCode/v2 docs/reference/Cycloid
	python3 Tests/PageExamples/compile.py --tool .build/debug/specsmith --modules .build/debug/Modules \
		--document Specs/InfrastructureAsCode/v1/openapi.yaml --config Specs/InfrastructureAsCode/v2/sdk.yaml \
		docs/reference/InfrastructureAsCode/v1

browser: build ## Use the reference pages in headless Chromium, where it is installed
	@Scripts/require python3
	@Scripts/reference html $(TOOL)
	python3 Tests/Browser/page.py .build/docs/Cycloid/index.html
	python3 Tests/Browser/page.py .build/docs/InfrastructureAsCode/v2/index.html

interop: ## Call the mock with clients of others, where they can be installed; after make test
	@Scripts/require python3
	@test -x .build/debug/specsmith-mock || $(MAKE) build-tests
	python3 Tests/Interop/purecloud.py
	python3 Tests/Interop/fuzz-mock.py --examples 5

examples: ## Run the plugin in Examples/PluginUser, a package of its own, and then its program
	@Scripts/require swift libyaml
	$(SWIFT) package --package-path Examples/PluginUser --scratch-path .build/plugin-user \
		--allow-writing-to-package-directory generate-sdk --check
	$(SWIFT) run --package-path Examples/PluginUser --scratch-path .build/plugin-user TodoList

lint: ## Check format, imports and the edges between modules
	@Scripts/require swift libyaml
	$(SWIFT) format lint --strict --parallel --recursive $(SOURCES)
	$(SWIFT) package dump-package | $(SWIFT) Scripts/check-edges.swift docs/architecture.md
	$(SWIFT) build $(DEBUG)
	.build/debug/TemplateCompiler lint Templates Generator/SwiftRendering/Views
	.build/debug/TemplateCompiler lint Templates Generator/ChangeReporting/Page
	.build/debug/TemplateCompiler lint Templates Generator/ReferenceMarkdown
	.build/debug/TemplateCompiler lint Templates Generator/ReferencePage

format: ## Reformat all sources
	@Scripts/require swift
	$(SWIFT) format --in-place --parallel --recursive $(SOURCES)

goldens: build-tests ## Rewrite the expected output of tests; fails, so that nobody commits it unread
	UPDATE_GOLDENS=1 $(SWIFT) test $(TESTING) --filter Golden

variants: ## Build the libraries without any trait
	@Scripts/require swift libyaml
	$(SWIFT) build -c release --target InfrastructureAsCode $(CHECKED)
	$(SWIFT) build -c release --target Cycloid $(CHECKED)
	$(SWIFT) build -c release --target SDKObservability $(CHECKED)
	$(SWIFT) build -c release --target AsyncHTTPClientTransport $(CHECKED)

bench: build ## Measure generation, JSON, and the compile time of SDKs (needs python3 and cc)
	@Scripts/require swift libyaml
	Benchmarks/Generation/measure.sh $(TOOL)
	$(SWIFT) run -c release JSONCodingBenchmark
	Benchmarks/ModelShapes/measure.sh
	Benchmarks/GeneratedModels/measure.sh $(TOOL)
	Benchmarks/Diff/measure.sh $(TOOL)
	$(SWIFT) build -c release --product specsmith-mock
	$(SWIFT) build -c release --product MockServerBenchmark
	Benchmarks/MockServer/measure.sh .build/release/specsmith-mock .build/release/MockServerBenchmark

fuzz: ## Fuzz reading and planning, SECONDS each (20 minutes without it)
	@Scripts/require swift libyaml python3
	for target in ReadJSON ReadYAML PlanDocument PlanTree; do \
		python3 Tests/Fuzzing/fuzz.py $$target --seconds $(or $(SECONDS),1200) || exit 1; done

corpus: build build-tests ## Generate and compile an SDK of every document below DIR, and count what is lost
	@Scripts/require python3 pyyaml
	@test -d "$(DIR)" || { echo "say where the documents are: make corpus DIR=…"; exit 2; }
	python3 Benchmarks/Corpus/measure.py --tool $(TOOL) --modules .build/debug/Modules --report docs/corpus.md "$(DIR)"

clean: ## Remove what was built
	rm -rf .build

ci: ## Do what continuous integration does
	@.ci/run
