# SPDX-License-Identifier: MIT
"""The words in which make_sentences.py labels a sentence, and the exact arithmetic that turns labels into records.

An amount is "8.9 ty": the number as written, with a dot, and a short unit name. The digits after the dot are those
that the text writes, because the class match_precision depends on them.
A period is "y2023", "q1-2023", "m9-2023" (nine months from January), "l6-2023" (last six), "t10-2023" (October),
"2023-01-01..2023-06-30", or None.
"""
import calendar
import json
import pathlib
import unicodedata
from fractions import Fraction

UNITS = {
    "d": (1, "đồng"), "k": (10**3, "nghìn đồng"), "tr": (10**6, "triệu đồng"), "ty": (10**9, "tỷ đồng"),
    "kty": (10**12, "nghìn tỷ đồng"), "trty": (10**15, "triệu tỷ đồng"),
}


class Amount:
    def __init__(self, text):
        number, unit = text.split()
        scale, self.unit = UNITS[unit]
        decimals = len(number.partition(".")[2])
        self.dong = Fraction(number) * scale
        self.half = Fraction(scale, 2 * 10**decimals) if scale >= 10**6 else Fraction(0)
        assert self.dong.denominator == 1, text


def period(text):
    if text is None:
        return None
    if ".." in text:
        begin, end = text.split("..")
        return {"from": begin, "to": end}
    kind, year = text[0], int(text[-4:])
    count = int(text[1:].split("-")[0]) if "-" in text else 0
    first, last = {"y": (1, 12), "q": (3 * count - 2, 3 * count), "m": (1, count), "l": (13 - count, 12), "t": (count, count)}[kind]
    return {"from": f"{year}-{first:02}-01", "to": f"{year}-{last:02}-{calendar.monthrange(year, last)[1]:02}"}


def R(kind, percent, ref=None):
    """A ratio: đạt percent of the reference."""
    return dict(kind=kind, relation="ratio", percent=percent, direction="none", ref=ref, delta=None)


def T(kind, times, ref=None, step="10"):
    """A multiple: "gấp 1,6 lần" is T("yoy", "160"), "gấp 1,65 lần" T("yoy", "165", step="1")."""
    return dict(R(kind, times, ref=ref), step=step)


def G(kind, percent, direction, ref=None, delta=None, **extra):
    """A growth: tăng or giảm by percent, by delta, or both."""
    return dict(kind=kind, relation="growth", percent=percent, direction=direction, ref=ref, delta=delta, **extra)


def truncated(value, step):
    steps = abs(value) // step
    return steps * step if value >= 0 else -steps * step


def raised(value, step):
    down = truncated(value, step)
    return down if down == value else down + (step if value >= 0 else -step)


def classify(stated, step, exact, low, high):
    if abs(exact - stated) <= step / 2:
        return "match_round"
    if stated == truncated(exact, step):
        return "match_trunc"
    if low <= stated + step / 2 and stated - step / 2 <= high:
        return "match_precision"
    if stated == raised(exact, step):
        return "match_up"
    return "mismatch"


def reading(amount, comparison, reference, delta, scale=Fraction(1), wrong_base=False):
    """The exact percentage of a comparison, signed for growth, with the bounds of what the written digits allow."""
    a, a_half = amount.dong * scale, amount.half * scale
    sign = -1 if comparison["direction"] == "down" else 1
    if reference is not None:
        b, b_half = reference.dong, reference.half
        low, high = (a - a_half) / (b + b_half), (a + a_half) / (b - b_half)
        if comparison["relation"] == "ratio":
            return a / b * 100, low * 100, high * 100
        if wrong_base:
            return sign * (1 - b / a) * 100, None, None
        bounds = sorted((sign * (low - 1) * 100, sign * (high - 1) * 100))
        return sign * (a / b - 1) * 100, *bounds
    base, base_half = a - sign * delta.dong, a_half + delta.half
    if wrong_base:
        return delta.dong / a * 100, None, None
    if base - base_half <= 0:
        return (delta.dong / base * 100,) * 3 if base > 0 else None
    return (delta.dong / base * 100, (delta.dong - delta.half) / (base + base_half) * 100,
            (delta.dong + delta.half) / (base - base_half) * 100)


def half_up(value, decimals=4):
    scaled = abs(value) * 10**decimals + Fraction(1, 2)
    digits = str(scaled.numerator // scaled.denominator).rjust(decimals + 1, "0")
    return digits[:-decimals] + "." + digits[-decimals:]


def comparison_record(amount, pair, comparison):
    reference = pair if comparison["ref"] == "pair" else Amount(comparison["ref"]) if comparison["ref"] else None
    delta = Amount(comparison["delta"]) if comparison["delta"] else None
    sign = -1 if comparison["direction"] == "down" else 1
    reference_dong = reference.dong if reference else amount.dong - sign * delta.dong if delta else None
    record = {
        "kind": comparison["kind"], "relation": comparison["relation"], "percent": comparison["percent"],
        "direction": comparison["direction"], "reference_dong": None if reference_dong is None else int(reference_dong),
        "delta_dong": int(delta.dong) if delta else None, "computed": None, "class": "unverifiable",
    }
    percent = comparison["percent"]
    if percent is None or reference_dong is None:
        return record
    stated, decimals = Fraction(percent), len(percent.partition(".")[2])
    step = Fraction(comparison.get("step", Fraction(1, 10**decimals)))
    exact, low, high = reading(amount, comparison, reference, delta)
    record["computed"] = half_up(exact)
    record["class"] = classify(stated, step, exact, low, high)
    if record["class"] == "mismatch":
        if comparison["relation"] == "growth":
            other, _, _ = reading(amount, comparison, reference, delta, wrong_base=True)
            if classify(stated, step, other, other, other) != "mismatch":
                record["hint"] = "wrong_base"
        for scale in (Fraction(1000), Fraction(1, 1000)):
            slipped = reading(amount, comparison, reference, delta, scale)
            if "hint" not in record and slipped and classify(stated, step, *slipped) != "mismatch":
                record["hint"] = "unit_slip"
    return record


def F(flow, amount, when, est=0, cum=0, pair=None, role=None, c=(), flags=(), unit=None, to=None, place=None):
    """One figure."""
    value = Amount(amount)
    second = Amount(pair) if pair else None
    record = {
        "flow": flow, "amount_dong": int(value.dong), "unit": UNITS[unit][1] if unit else value.unit, "estimate": bool(est),
        "cumulative": bool(cum), "pair_dong": int(second.dong) if second else None, "pair_role": role,
        "period": period(when), "comparisons": [comparison_record(value, second, one) for one in c], "flags": list(flags),
    }
    if to:
        record["amount_to_dong"] = int(Amount(to).dong)
    if place:
        record["place"] = place
    return record


class Paragraphs:
    """What a file of labelled texts is made of."""

    def __init__(self, default_doc=None):
        self.default_doc = default_doc
        self.all = []

    def add(self, text, *figures, doc=None, nfd=False):
        """A paragraph of an article of that date, and its figures in the order of the text; none is a negative case."""
        text = unicodedata.normalize("NFD", text) if nfd else text
        self.all.append((text, doc or self.default_doc, figures))

    def write(self, name, prefix):
        lines = []
        for position, (text, doc, figures) in enumerate(self.all, start=1):
            expected = figures[0] if len(figures) == 1 else list(figures) or None
            record = {"id": f"{prefix}{position:03}", "text": text, "doc_date": doc, "expected": expected}
            lines.append(json.dumps(record, ensure_ascii=False) + "\n")
        (pathlib.Path(__file__).parent / name).write_text("".join(lines), encoding="utf-8")
        print(name, len(self.all), "paragraphs,", sum(len(figures) for _, _, figures in self.all), "figures")
