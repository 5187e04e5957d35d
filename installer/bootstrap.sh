#!/usr/bin/env bash
# Sets up a bare Debian 12 machine, builds Penfield (Release) and then does what is asked:
#   installer/bootstrap.sh run    starts the program on the demo; without a display, does the same job as text and pictures
#   installer/bootstrap.sh test   runs every test, then the torch-free rooms again under AddressSanitizer
#   installer/bootstrap.sh build  stops after building
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build/release
out=${PENFIELD_OUTPUT:-$root/penfield-output}
export CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=1  # clones share what they compile

say() { printf '\n== %s\n' "$*"; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; elif command -v sudo >/dev/null; then sudo "$@"; else
    echo "Installing packages needs root: run this as root, or install sudo." >&2; exit 1
  fi
}

install_packages() {
  local wanted missing
  wanted=$(grep -vE '^(#|$)' "$root/installer/packages-debian.txt")
  missing=$(for p in $wanted; do dpkg-query -W -f '${Status}' "$p" 2>/dev/null | grep -q 'ok installed' || echo "$p"; done)
  [ -z "$missing" ] && return
  if ! command -v apt-get >/dev/null; then
    echo "This script installs Debian packages. On another system, install the counterparts of installer/packages-debian.txt and use the presets in README.md." >&2
    exit 1
  fi
  say "Installing $(echo $missing | wc -w) packages"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}

build_preset() {
  say "Building ($1)"
  (cd "$root" && cmake --preset "$1" >"/tmp/penfield-configure-$1-$(id -u).log" 2>&1 || { cat "/tmp/penfield-configure-$1-$(id -u).log"; exit 1; })
  cmake --build "$root/build/$1" --parallel "$(nproc)"
}

run_window() { exec "$build/bin/penfield" "$@"; }

run_headless() {
  mkdir -p "$out"
  say "No display: the demo as text and pictures"
  "$build/bin/penfield-cli" demo
  for view in graph heatmap; do
    for format in png svg; do
      "$build/bin/penfield" --render "$view" -o "$out/$view.$format"
    done
  done
  say "Pictures"
  ls -l "$out"/{graph,heatmap}.{png,svg} | awk '{print $NF " (" $5 " bytes)"}'
}

run_tests() {
  local failed=0
  run_suite release || failed=1
  build_preset asan
  run_suite asan || failed=1
  summarize
  return $failed
}

# One log per preset; Qt Test prints "Totals: N passed, N failed, N skipped, …" for each executable.
run_suite() {
  say "Testing ($1)"
  mkdir -p "$root/build/logs"
  (cd "$root" && ctest --preset "$1" --verbose) >"$root/build/logs/ctest-$1.log" 2>&1 && local rc=0 || local rc=$?
  grep -E '^ *[0-9]+/[0-9]+ Test|^[0-9]+% tests passed|tests failed' "$root/build/logs/ctest-$1.log" || true
  [ $rc -eq 0 ] || grep -E 'FAIL!|ERROR:|runtime error|Loc:|Actual|Expected' "$root/build/logs/ctest-$1.log" | head -60
  return $rc
}

# Every executable also counts initTestCase and cleanupTestCase; they are not tests and are taken off here.
# A ctest entry without a Qt Test total (a fuzz replay, a file that must not compile) counts as one.
summarize() {
  cat "$root"/build/logs/ctest-{release,asan}.log | awk '
    /Totals: [0-9]+ passed/ { match($0, /[0-9]+ passed/); p += substr($0, RSTART, RLENGTH) - 2; match($0, /[0-9]+ failed/); f += substr($0, RSTART, RLENGTH); q++ }
    /^ *[0-9]+\/[0-9]+ Test +#/ { if (/Passed/) tp++; else tf++ }
    END { plain = tp + tf - q; if (plain > 0) p += (plain < tp ? plain : tp); if (tf > 0 && f == 0) f = tf; printf "\n%d passed, %d failed\n", p, f }'
}

install_packages
case "${1:-}" in
  run)
    build_preset release
    shift
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then run_window "$@"; else run_headless; fi ;;
  test) build_preset release; run_tests ;;
  build) build_preset release ;;
  *) sed -n '2,6s/^# \{0,1\}//p' "${BASH_SOURCE[0]}"; exit 2 ;;
esac
