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
RELEASE_FLAGS = -c release --static-swift-stdlib $(STATIC_FLAGS_$(STATIC))
RELEASE = .build/release/treaty

.PHONY: run release build test check bench cluster-test install clean format

run: release
	@exec $(RELEASE)

release:
	@scripts/bootstrap
	@swift build $(RELEASE_FLAGS) --product treaty

build:
	@scripts/bootstrap
	@swift build --build-tests

# The Swift tests first; the scripts and terminal tests then use the release, which is what people run.
test: build release
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

install: release
	install -d $(DESTDIR)$(PREFIX)/bin $(DESTDIR)$(PREFIX)/share/doc/treaty
	install -m 755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/treaty
	install -m 644 LICENSE $(wildcard NOTICE README.md CHANGELOG.md) $(DESTDIR)$(PREFIX)/share/doc/treaty

clean:
	rm -rf .build
