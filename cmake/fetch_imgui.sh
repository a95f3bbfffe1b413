#!/bin/sh
# SPDX-License-Identifier: MIT
# fetch_imgui.sh VERSION FOLDER: downloads Dear ImGui's original archive from the distribution's source packages into
# FOLDER and prints its path; fails with one line that says why. Needs no root and leaves the machine's lists alone.
set -eu
version=$1
folder=$2
suite=forky # the release of Debian that has this version
apt=$folder/apt

fail() {
  echo "$1" >&2
  exit 1
}

# The machine's own first source that has Debian's main component, as source packages of $suite: it names a mirror that
# is known to work from here, and the keyring that its lists are signed with. Files may hold either of apt's two formats.
write_source() {
  cat /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null |
    sed -n -E "s/^deb +((\[[^]]*\] +)?)([a-z+]+:[^ ]+) +[^ ]+ .*\bmain\b.*/deb-src \1\3 $suite main/p" |
    grep -v ' cdrom:' | head -n 1 >"$apt/parts/first.list"
  [ -s "$apt/parts/first.list" ] && return
  rm "$apt/parts/first.list"
  for file in /etc/apt/sources.list.d/*.sources; do
    [ -f "$file" ] && grep -v '^#' "$file" && echo
  done |
    awk 'BEGIN { RS = "" } /(^|\n)Types:[^\n]*deb/ && /(^|\n)Components:[^\n]*main/ && !/(^|\n)Enabled: *no/ { print; exit }' |
    sed -e 's/^Types:.*/Types: deb-src/' -e "s/^Suites:.*/Suites: $suite/" >"$apt/parts/first.sources"
  [ -s "$apt/parts/first.sources" ] || fail "apt has no source with the component main"
}

# Runs an apt program on the private source alone. It stays the caller's user: apt's own could not write into $folder.
private() {
  program=$1
  shift
  "$program" -qq -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$apt/parts" -o Dir::State::Lists="$apt/lists" \
    -o Dir::Cache="$apt/cache" -o APT::Sandbox::User="$(id -un)" "$@" 2>>"$apt/log"
}

command -v apt-get >/dev/null || fail "this system has no apt-get"
mkdir -p "$apt/parts" "$apt/lists/partial" "$apt/cache/archives/partial"
write_source
private apt-get update -o APT::Update::Error-Mode=any >/dev/null || fail "apt-get update for the sources of $suite failed: $(tail -n 1 "$apt/log")"
found=$(private apt-cache showsrc --only-source imgui | sed -n 's/^Version: //p' | head -n 1)
case $found in
  "$version"[-+~]*) ;;
  *) fail "the distribution's source package is Dear ImGui ${found:-(none)}, the pinned version is $version" ;;
esac
cd "$folder"
private apt-get source --download-only "imgui=$found" >/dev/null || fail "downloading imgui $found failed: $(tail -n 1 "$apt/log")"
ls "$folder"/imgui_*.orig.tar.*
