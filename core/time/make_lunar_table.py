#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes lunar_table.inc: the months of the Vietnamese lunar years 1799 to 2199, one number a year.

    python3 core/time/make_lunar_table.py > core/time/lunar_table.inc

Series of Jean Meeus, "Astronomical Formulae for Calculators" (new moons) and "Astronomical Algorithms", chapter 25 (sun).
Civil days are those of UTC+8 before 1968-01-01 and of UTC+7 from then on (Quyết định 121-CP of 8 August 1967).

Compared with a full ephemeris (astronomy-engine 2.1, all 400 years, the same meridians): equal but for the months that begin on
2072-12-10, 2085-10-18, 2130-05-08, 2150-05-27, 2159-05-18 and 2199-01-27. There the new moon is within two minutes of
midnight, nearer than anyone can foretell the rotation of the Earth, and the ephemeris puts it on the other day.
"""
import datetime
import math

FIRST_YEAR, LAST_YEAR = 1799, 2199
JULIAN_DAY_OF_1970 = 2440588  # of its noon
UTC7_FROM = JULIAN_DAY_OF_1970 - 731  # 1968-01-01

# Year: leap month. In 1805 the sun enters Virgo 6 minutes after a midnight, and the short series say 4 minutes before. The ephemeris
# and the calendars printed at the time have a leap month 6, not 7.
CORRECTIONS = {1805: 6}


def sin(degrees):
    return math.sin(math.radians(degrees))


def new_moon(k):
    """Julian date, universal time, of the new moon `k` months after that of 1 January 1900."""
    t = k / 1236.85
    mean = (2415020.75933 + 29.53058868 * k + 0.0001178 * t**2 - 0.000000155 * t**3
            + 0.00033 * sin(166.56 + 132.87 * t - 0.009173 * t**2))
    sun = 359.2242 + 29.10535608 * k - 0.0000333 * t**2 - 0.00000347 * t**3
    moon = 306.0253 + 385.81691806 * k + 0.0107306 * t**2 + 0.00001236 * t**3
    node = 21.2964 + 390.67050646 * k - 0.0016528 * t**2 - 0.00000239 * t**3
    true = ((0.1734 - 0.000393 * t) * sin(sun) + 0.0021 * sin(2 * sun) - 0.4068 * sin(moon) + 0.0161 * sin(2 * moon)
            - 0.0004 * sin(3 * moon) + 0.0104 * sin(2 * node) - 0.0051 * sin(sun + moon) - 0.0074 * sin(sun - moon)
            + 0.0004 * sin(2 * node + sun) - 0.0004 * sin(2 * node - sun) - 0.0006 * sin(2 * node + moon)
            + 0.0010 * sin(2 * node - moon) + 0.0005 * sin(2 * moon + sun))
    delta_t = -0.000278 + 0.000265 * t + 0.000262 * t**2
    return mean + true - delta_t


def new_moon_day(k):
    """Julian day number of the civil day that holds the new moon."""
    time = new_moon(k)
    day_utc8 = math.floor(time + 0.5 + 8 / 24)
    return day_utc8 if day_utc8 < UTC7_FROM else math.floor(time + 0.5 + 7 / 24)


def sector(day):
    """Which twelfth of the ecliptic (0..11, from the spring equinox) the sun is in when the civil day begins."""
    zone = (8 if day < UTC7_FROM else 7) / 24
    t = (day - 0.5 - zone - 2451545) / 36525
    sun = 357.5291 + 35999.0503 * t - 0.0001559 * t**2 - 0.00000048 * t**3
    longitude = (280.46645 + 36000.76983 * t + 0.0003032 * t**2 + (1.9146 - 0.004817 * t - 0.000014 * t**2) * sin(sun)
                 + (0.019993 - 0.000101 * t) * sin(2 * sun) + 0.00029 * sin(3 * sun))
    return int(longitude % 360 // 30)


def julian_day(year, month, day):
    return (datetime.date(year, month, day) - datetime.date(1970, 1, 1)).days + JULIAN_DAY_OF_1970


def month_11(year):
    """k of the month that holds the winter solstice of the civil year."""
    last_day = julian_day(year, 12, 31)
    k = math.floor((last_day - 2415021.077) / 29.530588853) + 1
    while new_moon_day(k) > last_day:
        k -= 1
    return k if sector(new_moon_day(k)) < 9 else k - 1


def leap_offset(first, year):
    """Which of the 13 months from `first`, the month 11 before `year`, is leap: the first without a major term."""
    if year in CORRECTIONS:
        return CORRECTIONS[year] + 2
    return next(i for i in range(1, 13) if sector(new_moon_day(first + i)) == sector(new_moon_day(first + i + 1)))


def months():
    """(lunar year, month, is leap, k) of every month, in order."""
    for year in range(FIRST_YEAR, LAST_YEAR + 2):
        first, behind = month_11(year - 1), month_11(year)
        leap = leap_offset(first, year) if behind - first == 13 else 13
        for i in range(behind - first):
            number = 11 + i - (i >= leap)
            yield (year - 1 if number <= 12 else year), (number - 1) % 12 + 1, i == leap, first + i


def code(months_of_year, year):
    """Bits 0-12: month i of the year has 30 days; 13-16: leap month or 0; from 17: days from 1 January to Tết."""
    days = [new_moon_day(k + 1) - new_moon_day(k) for _, _, _, k in months_of_year]
    assert len(days) in (12, 13) and set(days) <= {29, 30}, year
    long = sum(1 << i for i, length in enumerate(days) if length == 30)
    leap = next((month for _, month, is_leap, _ in months_of_year if is_leap), 0)
    assert (leap != 0) == (len(days) == 13), year
    return long | leap << 13 | (new_moon_day(months_of_year[0][3]) - julian_day(year, 1, 1)) << 17


def main():
    by_year = {}
    for month in months():
        by_year.setdefault(month[0], []).append(month)
    print("// SPDX-License-Identifier: MIT")
    print("// Written by make_lunar_table.py, which says from what; do not edit.")
    codes = [code(by_year[year], year) for year in range(FIRST_YEAR, LAST_YEAR + 1)]
    print(f"constexpr std::uint32_t year_codes[] = {{  // from the lunar year {FIRST_YEAR} to {LAST_YEAR}")
    for start in range(0, len(codes), 12):
        print("    " + ", ".join(f"0x{number:06X}" for number in codes[start:start + 12]) + ",")
    print("};")


if __name__ == "__main__":
    main()
