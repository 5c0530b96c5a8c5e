# make         installs the C libraries that are missing, builds Lathe, and builds the sample portal into site/
# make test    installs what the tests need and runs every test there is
# make format  lays the Swift out as swift-format does it; make test says what differs
# make package packages Lathe for machines without Swift, into packages/; make try-package tries them in fresh systems
# make pictures takes the pictures of the README and the manual from the sample portal
# make fuzz    runs each harness of Tests/Fuzz under libFuzzer, SECONDS=60 each, two at once

LIBRARIES := libcmark-gfm-dev libcmark-gfm-extensions-dev libxxhash-dev libstemmer-dev libqrencode-dev zlib1g-dev libvips42
TOOLS     := apache2-bin chromium default-jre-headless fonts-noto-cjk groff-base nginx nodejs python3-venv python3-xapian strace zbar-tools
SUDO      := $(shell [ "$$(id -u)" = 0 ] || echo sudo)
LATHE     := .build/release/lathe
PYTHON    := .venv/bin/python
SECONDS   ?= 60
# The program carries Swift's own libraries, and looks beside itself for those that a package brings along.
ALONE     := --static-swift-stdlib -Xlinker -rpath -Xlinker '$$ORIGIN/../lib/lathe'
SWIFT     := Sources Tests Plugins Package.swift

.PHONY: all portal lathe swift libraries tools test format package try-package pictures fuzz clean

all: portal

portal: lathe
	$(LATHE) build

lathe: swift libraries
	$(call build,-c release $(ALONE) --product lathe)

# $(call install,PACKAGES): says what is missing and installs it; silent where nothing is.
define install
	@missing=""; for package in $(1); do \
	    dpkg-query -W -f '$${Status}' $$package 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$package"; \
	done; \
	if [ -n "$$missing" ]; then \
	    echo "Missing, to be installed / 缺少，即将安装:$$missing"; \
	    $(SUDO) apt-get update -qq && \
	    $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
	fi
endef

# $(call build,ARGUMENTS): SwiftPM itself dies of a signal now and then; a second run goes on where it stopped.
build = swift build $(1) || { [ $$? -ge 128 ] && swift build $(1); }

swift:
	@command -v swift >/dev/null || { \
	    echo "There is no Swift here. Install Swift 6.3 (https://www.swift.org/install/linux/), open a new terminal, and run make again."; \
	    echo "这里没有 Swift。装好 Swift 6.3（https://www.swift.org/install/linux/），开一个新的终端，再运行 make。"; \
	    echo "Without Swift: make package on a machine that has it; README.md tells how / 不想装 Swift：在有 Swift 的机器上运行 make package，见 README.md"; \
	    exit 1; }

libraries:
	$(call install,$(LIBRARIES))

tools: libraries
	$(call install,$(TOOLS))
	-$(call install,chromium-headless-shell)
	@[ -x $(PYTHON) ] || python3 -m venv .venv
	@$(PYTHON) -m pip install -q --disable-pip-version-check -r Tests/requirements.txt

format:
	swift format --in-place --parallel --recursive $(SWIFT)

# Half of the time of tests goes into modules that every small portal runs through; Package.swift has them optimized.
test: export LATHE_HOT = 1
test: tools lathe
	swift format lint --strict --parallel --recursive $(SWIFT)
	$(call build,--build-tests)
	PATH="$(CURDIR)/.venv/bin:$$PATH" swift test --skip-build
	node --test Tests/SearchClient
	node --test Tests/Scripts
	LATHE="$(CURDIR)/$(LATHE)" $(PYTHON) -m pytest -q -n 2 --dist loadfile --no-loadscope-reorder --durations=30 Tests/Browser

package: lathe
	Packaging/package.sh $(LATHE) packages

try-package: package
	$(call install,debootstrap)
	$(SUDO) Packaging/try.sh packages

pictures: tools lathe
	$(PYTHON) Documentation/pictures.py --lathe $(LATHE)

fuzz: swift libraries
	Tests/Fuzz/run.py $(SECONDS)

clean:
	swift package clean
	rm -rf .venv .build-fuzz
