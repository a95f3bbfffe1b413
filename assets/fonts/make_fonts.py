#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Makes the two fonts of this folder from Noto Sans. Run by hand, when the character list or the source changes:

    apt-get install fonts-noto-core            # made with version 20201225-1: Noto Sans 2.004
    pip install fonttools==4.68.0
    python3 assets/fonts/make_fonts.py /usr/share/fonts/truetype/noto assets/fonts

Input: NotoSans-Regular.ttf and NotoSans-Bold.ttf. Output: portalkit-sans-regular.ttf and portalkit-sans-bold.ttf,
the same bytes for the same input and fontTools version. What is changed, and why:

- only the characters of `character_list()` are kept; signs that Noto Sans lacks are added (symbols.py);
- no hinting and no layout tables: the kit draws unhinted outlines and does no shaping (text is composed, NFC);
- ascender − descender = units per em, in all three places: Dear ImGui takes that sum for the font size, so its size
  is then the em of CSS. The ratio is Noto's own, 1069 : 293. Stacked marks (Ẩ) reach above the ascender: lines need
  a height of 1.38 em or more, which the theme gives them;
- the family is named "Portal Kit Sans": a changed version must not go under the name of the original (OFL.txt).
"""

import argparse
import pathlib

from fontTools import subset
from fontTools.ttLib import TTFont, newTable

from symbols import missing_signs

FAMILY = "Portal Kit Sans"
ASCENDER, DESCENDER = 785, -215  # 1069 : 293 in 1000 units
TIMESTAMP = 3691368511  # 2020-12-21, the creation time of the source font: fixed, so that the output is too
USE_TYPO_METRICS = 1 << 7


def character_list():
    """Every character of the fonts but the added signs: Latin-1, Vietnamese, punctuation of administrative texts."""
    ranges = ((0x20, 0x7E), (0xA0, 0xFF), (0x1EA0, 0x1EF9))
    single = "ĂăĐđĨĩŨũƠơƯư" "‐‑–—‘’“”•…‰€₫№" "\N{REPLACEMENT CHARACTER}"
    return [c for first, last in ranges for c in range(first, last + 1)] + [ord(c) for c in single]


def reduced(path):
    """The subset font, with neither hinting nor layout tables."""
    options = subset.Options(hinting=False, layout_features=[], legacy_kern=False, notdef_outline=True,
                             name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14], recalc_timestamp=False)
    options.drop_tables += ["GDEF", "GPOS", "GSUB", "DSIG", "gasp"]
    options.glyph_names = True  # names are needed to add signs; `post` loses them at the end
    font = subset.load_font(path, options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=character_list())
    subsetter.subset(font)
    return font


def add_signs(font):
    for code_point, name, advance, glyph in list(missing_signs(font)):
        glyph.recalcBounds(font["glyf"])
        font["glyf"][name] = glyph
        font["hmtx"][name] = (advance, glyph.xMin)
        for table in font["cmap"].tables:
            table.cmap[code_point] = name


def set_metrics(font):
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = ASCENDER, DESCENDER, 0
    os2 = font["OS/2"]
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = ASCENDER, DESCENDER, 0
    os2.usWinAscent, os2.usWinDescent = ASCENDER, -DESCENDER
    os2.fsSelection |= USE_TYPO_METRICS
    os2.recalcUnicodeRanges(font)
    assert font["head"].unitsPerEm == ASCENDER - DESCENDER


def set_names(font, style):
    postscript = FAMILY.replace(" ", "") + "-" + style
    replaced = {1: FAMILY, 2: style, 3: f"2.004;{postscript}", 4: f"{FAMILY} {style}", 5: "Version 2.004",
                6: postscript, 13: "SIL Open Font License, Version 1.1", 14: "https://openfontlicense.org"}
    for record in font["name"].names:
        record.string = replaced.get(record.nameID, record.toUnicode())
    font["head"].created = font["head"].modified = TIMESTAMP


def without_glyph_names(font):
    post = newTable("post")
    old = font["post"]
    for field in ("italicAngle", "underlinePosition", "underlineThickness", "isFixedPitch",
                  "minMemType42", "maxMemType42", "minMemType1", "maxMemType1"):
        setattr(post, field, getattr(old, field))
    post.formatType = 3.0
    font["post"] = post


def check(font):
    cmap = font.getBestCmap()
    absent = [hex(c) for c in character_list() if c not in cmap]
    widths = {font["hmtx"][cmap[ord(figure)]][0] for figure in "0123456789"}
    assert not absent, f"the source font lacks {absent}"
    assert len(widths) == 1, f"figures are not tabular: {widths}"


def make(source, target, style):
    font = reduced(source / f"NotoSans-{style}.ttf")
    add_signs(font)
    set_metrics(font)
    set_names(font, style)
    without_glyph_names(font)
    check(font)
    font.recalcTimestamp = False
    path = target / f"portalkit-sans-{style.lower()}.ttf"
    font.save(path)
    print(f"{path}: {path.stat().st_size} bytes, {len(font.getBestCmap())} characters")


if __name__ == "__main__":
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("source", type=pathlib.Path, help="folder of the Noto Sans files")
    arguments.add_argument("target", type=pathlib.Path, help="folder to write to")
    parsed = arguments.parse_args()
    for weight in ("Regular", "Bold"):
        make(parsed.source, parsed.target, weight)
