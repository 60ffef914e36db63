# make run      builds the release and opens the prompt
# make test     builds and runs every test
# make check    the layout of the Swift files, without changing them
# make bench    our side and the peers side of each measurement
# make cluster-test   a forecast on a Dask cluster of this machine, a worker killed half-way
# make install  puts the release under PREFIX (default /usr/local)

PREFIX ?= /usr/local
# A wholly static executable starts in half the time: no shared library is looked for and bound. STATIC=no links the
# C library and libedit dynamically, for systems that have no static ones.
STATIC ?= yes
STATIC_FLAGS_yes = -Xswiftc -static-executable -Xswiftc -use-ld=lld -Xlinker -lbsd -Xlinker -lmd -Xlinker -ltinfo
# BigInt imports Foundation where it can, for conversions that nothing here uses. Foundation is half the executable, and
# the run-time walks its conformances at start: for the release it goes by a name that no module has.
RELEASE_FLAGS = -c release --static-swift-stdlib $(STATIC_FLAGS_$(STATIC)) \
  -Xswiftc -module-alias -Xswiftc Foundation=NoFoundation
RELEASE = .build/release/treaty

.PHONY: man run release build test check bench cluster-test install clean format

run: release
	@exec $(RELEASE)

release:
	@scripts/bootstrap
	@swift build $(RELEASE_FLAGS) --product treaty

build:
	@scripts/bootstrap
	@swift build --build-tests

# The style check and the Swift tests first; the scripts and terminal tests then use the release, which is what people run.
test: check build release
	@scripts/bootstrap test
	swift test --skip-build --parallel
	TREATY=$(RELEASE) Tests/Scripts/run
	/usr/bin/python3 Tests/Terminal/run.py $(RELEASE)
	/usr/bin/python3 Tests/Robustness/run.py $(RELEASE)

check:
	@swift format lint --strict --parallel --recursive Package.swift Sources Tests

format:
	@swift format --in-place --parallel --recursive Package.swift Sources Tests

bench: release
	@scripts/bootstrap bench
	@scripts/bench $(RELEASE)

cluster-test: release
	@scripts/cluster/test $(RELEASE)

SHARE = $(DESTDIR)$(PREFIX)/share
COMPLETIONS = bash-completion/completions/treaty zsh/site-functions/_treaty fish/vendor_completions.d/treaty.fish

# The command, its manual page, and completion for the shells that look in these folders.
install: release
	install -d $(DESTDIR)$(PREFIX)/bin $(SHARE)/doc/treaty $(SHARE)/man/man1 $(addprefix $(SHARE)/,$(dir $(COMPLETIONS)))
	install -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/treaty
	install -m 644 docs/treaty.1 $(SHARE)/man/man1/treaty.1
	$(RELEASE) --generate-completion-script bash > $(SHARE)/$(word 1,$(COMPLETIONS))
	$(RELEASE) --generate-completion-script zsh > $(SHARE)/$(word 2,$(COMPLETIONS))
	$(RELEASE) --generate-completion-script fish > $(SHARE)/$(word 3,$(COMPLETIONS))
	install -m 644 LICENSE $(wildcard NOTICE README.md CHANGELOG.md) $(DESTDIR)$(PREFIX)/share/doc/treaty

# The manual page, written anew by ArgumentParser's own tool; Tests/Scripts/run says when that is needed.
man:
	swift package plugin generate-manual
	find .build/plugins/GenerateManual -name treaty.1 -exec cp {} docs/treaty.1 \;

clean:
	rm -rf .build
