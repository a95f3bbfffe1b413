# SPDX-License-Identifier: MIT
# Sourced by ./dev: puts what a verb needs on the machine. A warm run only compares names and takes no time.

# Set, package of Debian 12, reason. Every verb needs the set `build`. Node is looked for apart: see missing_node.
packages='
build    ca-certificates      npm packages and the upstream archive come over TLS
build    clang-14             the asan and fuzz presets: a second opinion beside GCC
build    cmake                3.25 or later: presets
build    emscripten           the wasm preset: 3.1.6 or later
build    g++                  the dev and release presets
build    git                  list of files for the format and source checks
build    ninja-build          the generator of all presets
build    nlohmann-json3-dev   JSON by SAX in core
build    libxml2-dev          HTML in the command line, as forgiving as a browser; RSS, Atom, sitemaps
build    pkgconf              finds libzip
build    libzip-dev           DOCX attachments: opens the archive
build    zlib1g-dev           shards of a static index
build    libstb-dev           PNG in and out
build    catch2               unit tests; every preset is configured with them
test     chromium             pages in a real browser
test     clang-format-14      one version, since versions format differently
test     firefox-esr          pages in another one
build    libutf8proc-dev      oracle for our Unicode tables, in the unit tests
build    poppler-utils        pdftotext: the text of PDF attachments, and of printed pages in tests
bench    libicu-dev           peer for folding; without it that column is missing
test     libclang-rt-14-dev   the sanitizers of Clang, and libFuzzer
window   libsdl2-dev          a native window for developers
'

# Node 18 and npm may come from elsewhere than the distribution, whose packages would then conflict.
missing_node() {
  node -e 'process.exit(parseInt(process.versions.node) < 18 ? 1 : 0)' 2>/dev/null || echo nodejs
  command -v npm >/dev/null || echo npm
}

# The lines of the table that these sets need: package, reason. Its first line is empty, and in no set.
wanted_packages() { # SET…
  local set package reason
  while read -r set package reason; do
    if [[ $set && " build $* " == *" $set "* ]]; then echo "$package $reason"; fi
  done <<<"$packages"
}

missing_packages() { # SET…
  local installed package
  installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n')
  while read -r package _; do
    grep -qx "installed $package" <<<"$installed" || echo "$package"
  done < <(wanted_packages "$@")
  missing_node
}

as_root() {
  if [[ $(id -u) == 0 ]]; then "$@"; else sudo "$@"; fi
}

install_packages() { # PACKAGE…
  as_root apt-get update -q && as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends "$@"
}

explain_other_systems() { # SET…
  echo "This is not a Debian system. Install the equivalents of these packages, then run with PORTAL_SETUP=skip:"
  while read -r package reason; do
    printf '  %-20s %s\n' "$package" "$reason"
  done < <(wanted_packages "$@")
  printf '  %-20s %s\n' 'nodejs, npm' '18 or later: tests, and the server of the demo'
}

setup_packages() { # SET…
  if ! command -v dpkg-query >/dev/null; then
    explain_other_systems "$@" >&2
    exit 2
  fi
  local missing
  mapfile -t missing < <(missing_packages "$@")
  [[ ${#missing[@]} == 0 ]] && return
  if [[ $(id -u) != 0 ]] && ! command -v sudo >/dev/null; then
    echo "Missing: ${missing[*]}. As root: apt-get install -y --no-install-recommends ${missing[*]}" >&2
    exit 2
  fi
  echo "Installing: ${missing[*]}"
  install_packages "${missing[@]}" || { sleep 5 && install_packages "${missing[@]}"; } # mirrors have bad moments
}

# npm packages of FOLDER, exactly as its lock file says; again only when the lock file has changed.
setup_npm() { # FOLDER
  local stamp=$1/node_modules/.installed-lock
  cmp -s "$1/package-lock.json" "$stamp" && return
  echo "Installing npm packages of $1"
  (cd "$1" && npm ci --ignore-scripts --no-audit --no-fund) && cp "$1/package-lock.json" "$stamp"
}

setup() { # SET…
  [[ ${PORTAL_SETUP:-} == skip ]] || setup_packages "$@"
  setup_npm .
}
