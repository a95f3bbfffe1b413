# SPDX-License-Identifier: MIT
"""Outlines of the signs that Noto Sans lacks, in the weight of the font they join.

Mathematical signs are put together from the font's own `+`, `=`, `<`, `>` and `~`, so that `−` is exactly the bar of
`+`; arrows, marks and the tick are drawn with that bar's thickness. Units are font units (1000 per em, y upwards).
Outer contours run clockwise, as TrueType wants; contours of one sign may overlap (non-zero winding).
"""

from fontTools.misc.transform import Transform
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen

FIGURE_ADVANCE = 572  # the width of a figure in Noto Sans: signs line up in columns of numbers
MARK_ADVANCE = 640
ARROW_ADVANCE = 720


class Frame:
    """What the font's `+` tells: where mathematical signs stand, and how thick they are."""

    def __init__(self, font):
        glyph = font["glyf"]["plus"]
        heights = sorted({y for _, y in glyph.getCoordinates(font["glyf"])[0]})
        self.left, self.right = glyph.xMin, glyph.xMax
        self.bar_bottom = heights[1]
        self.stroke = heights[2] - heights[1]
        self.axis = (heights[1] + heights[2]) / 2


def polygon(pen, points):
    """A closed contour; `points` are complex numbers x + yj, clockwise."""
    pen.moveTo((points[0].real, points[0].imag))
    for point in points[1:]:
        pen.lineTo((point.real, point.imag))
    pen.closePath()


def line(pen, points, thickness):
    """An open line through `points` (complex numbers) with flat ends and mitred corners."""
    ways = [(b - a) / abs(b - a) for a, b in zip(points, points[1:])]
    sides = []
    for i, point in enumerate(points):
        before, after = ways[max(i - 1, 0)], ways[min(i, len(ways) - 1)]
        bisector = (before + after) * 1j  # points to the left; its length makes the mitre
        sides.append(bisector * thickness / abs(bisector) ** 2)
    polygon(pen, [p + s for p, s in zip(points, sides)] + [p - s for p, s in reversed(list(zip(points, sides)))])


def bar(pen, frame, bottom):
    middle = (bottom + frame.stroke / 2) * 1j
    line(pen, [frame.left + middle, frame.right + middle], frame.stroke)


def disc(pen, centre, radius):
    """Eight quadratic arcs of 45 degrees: off the circle by less than one unit."""
    eighth = complex(0.5, -0.5) * 2 ** 0.5  # a clockwise turn
    on = 1j
    pen.moveTo((centre.real, centre.imag + radius))
    for _ in range(8):
        off = on + on * -1j * 0.41421356
        on = on * eighth
        pen.qCurveTo(*[((centre + p * radius).real, (centre + p * radius).imag) for p in (off, on)])
    pen.closePath()


def copy_of(pen, font, name, up):
    """The contours of the font's own glyph, moved up by `up` units."""
    font.getGlyphSet()[name].draw(TransformPen(pen, Transform().translate(0, up)))


def arrow(pen, frame, advance, direction):
    """`direction`: the unit vector of the arrow as a complex number."""
    centre = complex(advance / 2, frame.axis)
    reach, head = 270, 170
    tip = reach - frame.stroke * 0.7071  # centre line of the head; the mitre reaches `reach`
    line(pen, [centre - reach * direction, centre + tip * direction], frame.stroke)
    line(pen, [centre + complex(tip - head, head) * direction, centre + tip * direction,
               centre + complex(tip - head, -head) * direction], frame.stroke)


def ratio_sign(pen, font, frame, name):
    """`≤` or `≥`: the font's sign, raised, above a bar."""
    raised = 50
    copy_of(pen, font, name, raised)
    bar(pen, frame, font["glyf"][name].yMin + raised - 48 - frame.stroke)


def unequal(pen, font, frame):
    copy_of(pen, font, "equal", 0)
    centre = complex(FIGURE_ADVANCE / 2, frame.axis)
    line(pen, [centre - (120 + 290j), centre + (120 + 290j)], frame.stroke * 0.95)


def almost_equal(pen, font):
    tilde = font["glyf"]["asciitilde"]
    apart = (tilde.yMax - tilde.yMin + 66) / 2
    copy_of(pen, font, "asciitilde", apart)
    copy_of(pen, font, "asciitilde", -apart)


def mark(pen, frame, corners, advance=MARK_ADVANCE):
    polygon(pen, [complex(advance / 2, frame.axis) + corner for corner in corners])


def tick(pen, frame):
    line(pen, [90 + 330j, 245 + 165j, 560 + 560j], frame.stroke * 1.1)


def missing_signs(font):
    """Yields (code point, glyph name, advance, TTGlyphPen) of each sign, for a font with the glyphs named above."""
    frame = Frame(font)
    signs = (
        (0x2212, "minus", FIGURE_ADVANCE, lambda pen: bar(pen, frame, frame.bar_bottom)),
        (0x2264, "lessequal", FIGURE_ADVANCE, lambda pen: ratio_sign(pen, font, frame, "less")),
        (0x2265, "greaterequal", FIGURE_ADVANCE, lambda pen: ratio_sign(pen, font, frame, "greater")),
        (0x2260, "notequal", FIGURE_ADVANCE, lambda pen: unequal(pen, font, frame)),
        (0x2248, "approxequal", FIGURE_ADVANCE, lambda pen: almost_equal(pen, font)),
        (0x2190, "arrowleft", ARROW_ADVANCE, lambda pen: arrow(pen, frame, ARROW_ADVANCE, -1)),
        (0x2191, "arrowup", FIGURE_ADVANCE, lambda pen: arrow(pen, frame, FIGURE_ADVANCE, 1j)),
        (0x2192, "arrowright", ARROW_ADVANCE, lambda pen: arrow(pen, frame, ARROW_ADVANCE, 1)),
        (0x2193, "arrowdown", FIGURE_ADVANCE, lambda pen: arrow(pen, frame, FIGURE_ADVANCE, -1j)),
        (0x25A0, "filledbox", MARK_ADVANCE, lambda pen: mark(pen, frame, (-240 - 240j, -240 + 240j, 240 + 240j, 240 - 240j))),
        (0x25B2, "triagup", MARK_ADVANCE, lambda pen: mark(pen, frame, (-280 - 230j, 260j, 280 - 230j))),
        (0x25BC, "triagdn", MARK_ADVANCE, lambda pen: mark(pen, frame, (-280 + 230j, 280 + 230j, -260j))),
        (0x25BE, "smalltriagdn", FIGURE_ADVANCE, lambda pen: mark(pen, frame, (-180 + 110j, 180 + 110j, -150j), FIGURE_ADVANCE)),
        (0x25C6, "blackdiamond", MARK_ADVANCE, lambda pen: mark(pen, frame, (-300, 300j, 300, -300j))),
        (0x25CF, "circle", MARK_ADVANCE, lambda pen: disc(pen, complex(MARK_ADVANCE / 2, frame.axis), 260)),
        (0x2713, "checkmark", MARK_ADVANCE, lambda pen: tick(pen, frame)),
    )
    for code_point, name, advance, draw in signs:
        pen = TTGlyphPen(None)
        draw(pen)
        yield code_point, name, advance, pen.glyph()
