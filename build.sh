#!/usr/bin/env bash
# One door to everything; `./build.sh help` lists what is behind it. Every verb does its own set-up, and only what it needs.
set -euo pipefail

caller=$PWD
root=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$root"
target=${CARGO_TARGET_DIR:-$root/target}

usage() {
  cat <<'END'
./build.sh VERB

  demo                build, then open a small marketplace in a browser with Caveat in it; without a display:
                      print each page's report, write screenshots to demo-out/
  check FILE          print the report for a saved page; `check --help` lists what else it takes
  test [--bless]      every test: native, wasm, browser; --bless rewrites the expected reports of the corpus
  lint                formatting, clippy, types, the store's linter, the rules of this repository
  build               dist/chrome and dist/firefox, ready to be loaded into a browser
  package [--verify]  their zips and the sources' in dist/; --verify builds the browsers' zips elsewhere, of the sources' zip, and compares every byte of the two
  bench               speed and size of what is shipped
  score [PART...]     the reference scorer over its corpus, where that is present
  types               write extension/src/generated/protocol.ts from crate/protocol
  new-detector NAME   a detector's file, its place in the list, its words, its first case
  setup               everything all verbs need, at once
END
}

die() {
  echo "build.sh: $*" >&2
  exit 1
}

have() { command -v "$1" >/dev/null; }

# ---- set-up: says nothing and takes no time where nothing is to be done ------------------------------------------------------

need_rust() {
  have cargo || die "Rust is missing: install it with rustup (https://rustup.rs), then run this again."
}

need_wasm() {
  need_rust
  need_node
  need_target wasm32-unknown-unknown
}

need_target() {
  [ -d "$(rustc --print sysroot)/lib/rustlib/$1" ] && return
  have rustup || die "Rust's $1 target is missing: install it from where your Rust came from."
  rustup target add "$1"
}

need_node() {
  have npm || die "Node.js 20 or newer with npm is missing: install it, then run this again."
  cmp -s package-lock.json node_modules/.installed && return
  npm ci --ignore-scripts --loglevel=error
  cp package-lock.json node_modules/.installed
}

has_chromium() {
  [ -n "${CAVEAT_CHROMIUM:-}" ] || have chromium || have chromium-browser || have google-chrome || have google-chrome-stable
}

has_firefox() {
  [ -n "${CAVEAT_FIREFOX:-}" ] || have firefox-esr || have firefox
}

need_openssl() { have openssl || install openssl; }

need_both_browsers() {
  local missing=()
  has_chromium || missing+=(chromium)
  has_firefox || missing+=(firefox-esr)
  have openssl || missing+=(openssl)
  # Without Chinese letters the Chinese pages are rows of boxes, and nothing fails.
  [ -n "$(fc-list :lang=zh 2>/dev/null)" ] || missing+=(fontconfig fonts-noto-cjk)
  [ ${#missing[@]} -eq 0 ] || install "${missing[@]}"
}

need_one_browser() { has_chromium || has_firefox || need_both_browsers; }

# Takes Debian's names of packages.
install() {
  if [ "$(id -u)" -ne 0 ] || ! grep -qs '^ID=debian$' /etc/os-release; then
    die "please install, with what your system has for it: $*"
  fi
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -qq --yes --no-install-recommends "$@"
}

# ---- tests -------------------------------------------------------------------------------------------------------------------

passed=0
failed=0

# step NAME COMMAND...: runs it, shows it, adds what its runner counted.
step() {
  local name=$1 log status=0 p f
  shift
  printf '\n== %s\n' "$name"
  log=$(mktemp)
  "$@" 2>&1 | tee "$log" || status=$?
  read -r p f < <(count "$log")
  rm "$log"
  if [ "$status" -ne 0 ] && [ "$f" -eq 0 ]; then
    f=1 # it broke before it could count
  fi
  passed=$((passed + p)) failed=$((failed + f))
}

# The closing lines of the three runners: nextest, cargo test, node.
count() {
  sed 's/\x1b\[[0-9;]*m//g' "$1" | awk '
    function before(word) { return match($0, "[0-9]+ " word) ? substr($0, RSTART) + 0 : 0 }
    /^ *Summary \[/   { p += before("passed"); f += before("failed") + before("timed out") }
    /^test result: /  { p += before("passed"); f += before("failed") }
    /^(ℹ|#) pass /    { p += $3 }
    /^(ℹ|#) (fail|cancelled) / { f += $3 }
    END { print p + 0, f + 0 }'
}

run_tests() {
  case "${1:-}" in
    "") ;;
    --bless) export CAVEAT_BLESS=1 ;;
    *) die "test takes --bless or nothing" ;;
  esac
  need_wasm
  need_both_browsers
  local node_test=(node --test --test-reporter=spec --test-concurrency=1)
  if have cargo-nextest; then
    step "engine, command line, chores" cargo nextest run --workspace --no-fail-fast
    step "examples in the documentation" cargo test --quiet --workspace --doc --no-fail-fast
  else
    step "engine, command line, chores" cargo test --quiet --workspace --no-fail-fast
  fi
  step "the command line, as the tests call it" cargo build --quiet --release --package caveat-cli
  step "the extension, built" cargo xtask dist
  step "types" node_modules/.bin/tsc --noEmit
  step "extension" node extension/test.mjs
  step "the engine as wasm" "${node_test[@]}" tests/wasm/*.test.mjs
  step "browsers" "${node_test[@]}" tests/browser/*.test.mjs
  printf '\n%d passed, %d failed\n' "$passed" "$failed"
  [ "$failed" -eq 0 ]
}

run_lint() {
  need_wasm
  cargo fmt --all --check
  cargo clippy --quiet --workspace --all-targets -- -D warnings
  cargo clippy --quiet --package caveat-wasm --package caveat-codes-wasm --target wasm32-unknown-unknown -- -D warnings
  cargo xtask tidy
  cargo xtask dist
  node_modules/.bin/tsc --noEmit
  node_modules/.bin/oxlint --deny-warnings extension tests
  node_modules/.bin/addons-linter --boring --warnings-as-errors dist/firefox
  cargo xtask licences >/dev/null
  if have shellcheck; then shellcheck build.sh .ci/run; fi
  echo "lint: nothing to complain about"
}

# ---- the other verbs ---------------------------------------------------------------------------------------------------------

build_cli() {
  need_rust
  cargo build --quiet --release --package caveat-cli
}

run_package() {
  need_wasm
  cargo xtask package
  [ "${1:-}" = --verify ] || return 0
  have python3 || die "python3 is missing: it unpacks the sources for the comparison."
  # What a stranger would do: unpack the sources elsewhere, build them, compare.
  local copy browser
  copy=$(mktemp -d)
  trap 'rm -rf "$copy"' EXIT
  python3 -m zipfile -e dist/caveat-source.zip "$copy"
  env -u CARGO_TARGET_DIR bash "$copy/build.sh" package
  for browser in chrome firefox; do
    cmp "dist/caveat-$browser.zip" "$copy/dist/caveat-$browser.zip" || die "caveat-$browser.zip depends on where it is built."
  done
  echo "the same bytes from another folder"
}

run_score() {
  local scorer=../shared/score/score.py
  [ -f "$scorer" ] || die "the reference scorer is not here (looked for $scorer beside this folder)."
  build_cli
  exec python3 "$scorer" --caveat "$target/release/caveat" "$@"
}

run_bench() {
  local peers=(metascraper@5.49.24 metascraper-{title,description,image,url,publisher}@5.49.24)
  need_wasm
  need_both_browsers
  build_cli
  cargo xtask dist
  node tests/bench/size.mjs
  node tests/bench/engine.mjs
  # Compared with, never shipped: what does not install is said, and the other figures are printed all the same.
  npm install --silent --no-audit --no-fund --ignore-scripts --prefix target/peers "${peers[@]}" || printf 'peers: metascraper cannot be installed\n' >&2
  node tests/bench/peers.mjs
  need_target wasm32-wasip1
  node --disable-warning=ExperimentalWarning tests/bench/pieces.mjs
  node tests/bench/codes.mjs
  node tests/browser/bench.mjs
  node tests/browser/bench-memory.mjs
}

verb=${1:-help}
[ $# -eq 0 ] || shift
# No `a && b` here: bash stops minding errors inside `a`.
case $verb in
  setup)
    need_wasm
    need_both_browsers
    cargo fetch --quiet
    ;;
  build)
    need_wasm
    cargo xtask dist
    ;;
  demo)
    need_wasm
    need_one_browser
    need_openssl
    build_cli
    cargo xtask dist
    exec node tests/demo/run.mjs "$@"
    ;;
  check)
    build_cli
    cd "$caller"
    exec "$target/release/caveat" check "$@"
    ;;
  types)
    need_rust
    CAVEAT_WRITE=1 cargo test --quiet --package caveat-protocol
    ;;
  new-detector)
    need_rust
    cargo xtask new-detector "${1:-}"
    ;;
  test) run_tests "$@" ;;
  lint) run_lint ;;
  score) run_score "$@" ;;
  bench) run_bench ;;
  package) run_package "$@" ;;
  help | --help | -h) usage ;;
  *)
    usage >&2
    exit 2
    ;;
esac
