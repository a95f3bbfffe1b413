#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes normalize_table.inc: decompositions, combining classes and lower case of the code points that normalize.h covers.

    python3 core/text/make_normalize_table.py > core/text/normalize_table.inc

Python's unicodedata is the source; its Unicode version is written into the file. Run it again only for a new version.
"""
import unicodedata

LATIN = (0x0000, 0x02FF)
MARKS = (0x0300, 0x036F)
ADDITIONAL = (0x1E00, 0x1EFF)
PUNCTUATION = (0x2000, 0x206F)
LETTERLIKE = (0x212A, 0x212B)  # Kelvin and Angstrom: other names of Latin letters
RARE_MARKS = ((0x1AB0, 0x1AFF), (0x1DC0, 0x1DFF), (0x20D0, 0x20FF), (0xFE20, 0xFE2F))
COVERED = [code for first, last in (LATIN, MARKS, ADDITIONAL, PUNCTUATION, LETTERLIKE) for code in range(first, last + 1)]


def decomposition(code):
    """(first, second) of the canonical decomposition, second 0 for a singleton; None if there is none."""
    fields = unicodedata.decomposition(chr(code)).split()
    if not fields or fields[0].startswith("<"):
        return None
    parts = [int(field, 16) for field in fields]
    assert all(part in COVERED for part in parts), hex(code)
    return parts[0], parts[1] if len(parts) == 2 else 0


def composes(code):
    """False for singletons and other composition exclusions."""
    return unicodedata.normalize("NFC", chr(code)) == chr(code)


def simple_lower(code):
    """The simple mapping of UnicodeData.txt: str.lower() but for U+0130, whose full mapping has two code points."""
    lower = chr(code).lower()
    return ord(lower) if len(lower) == 1 else ord(lower[0])


def class_runs(blocks):
    """[first, last, class] of the marks in `blocks`, neighbours of one class joined."""
    runs = []
    for code in (code for first, last in blocks for code in range(first, last + 1)):
        mark_class = unicodedata.combining(chr(code))
        if runs and runs[-1][1:] == [code - 1, mark_class]:
            runs[-1][1] = code
        elif mark_class:
            runs.append([code, code, mark_class])
    return [tuple(run) for run in runs]


def rows(values, width, form):
    for start in range(0, len(values), width):
        print("    " + ", ".join(form % value for value in values[start:start + width]) + ",")


def main():
    pairs = [(code, *decomposition(code)) for code in COVERED if decomposition(code)]
    order = sorted((i for i, pair in enumerate(pairs) if composes(pair[0])), key=lambda i: pairs[i][1:])
    print("// SPDX-License-Identifier: MIT")
    print("// Written by make_normalize_table.py from Unicode %s. Do not edit." % unicodedata.unidata_version)
    print("// clang-format off")
    print("\n/// Canonical decompositions, one step, rising by `composed`; `second` is 0 for a singleton.")
    print("constexpr Decomposition decompositions[] = {")
    rows(pairs, 4, "{0x%04X, 0x%04X, 0x%04X}")
    print("};")
    print("\n/// Places in `decompositions` of the pairs that compose, rising by (first, second).")
    print("constexpr std::uint16_t composition_order[] = {")
    rows(order, 20, "%d")
    print("};")
    print("\n/// Canonical combining class of U+0300 + i.")
    print("constexpr std::uint8_t mark_classes[] = {")
    rows([unicodedata.combining(chr(code)) for code in range(MARKS[0], MARKS[1] + 1)], 20, "%d")
    print("};")
    print("\n/// Classes of the marks beyond, rising; 0 for those not named.")
    print("constexpr ClassRun rare_mark_classes[] = {")
    rows(class_runs(RARE_MARKS), 5, "{0x%04X, 0x%04X, %d}")
    print("};")
    blocks = (("latin", LATIN), ("additional", ADDITIONAL))
    shifts = sorted({simple_lower(code) - code for _, (first, last) in blocks for code in range(first, last + 1)})
    print("\n/// What lies between a letter and its lower case.")
    print("constexpr std::int16_t lower_shifts[] = {")
    rows(shifts, 16, "%d")
    print("};")
    for name, (first, last) in blocks:
        print("\n/// Place in `lower_shifts` for U+%04X + i." % first)
        print("constexpr std::uint8_t lower_%s[] = {" % name)
        rows([shifts.index(simple_lower(code) - code) for code in range(first, last + 1)], 24, "%d")
        print("};")
    print("// clang-format on")


main()
