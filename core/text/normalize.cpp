// SPDX-License-Identifier: MIT
#include "core/text/normalize.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "core/text/code_point_data.h"
#include "core/text/utf8.h"
#include "core/text/utf8_writer.h"

namespace portal::text {
namespace {

void decompose(char32_t point, std::u32string& out) {
  const Decomposition parts = decomposition(point);
  if (parts.first == 0) {
    out.push_back(point);
    return;
  }
  decompose(parts.first, out);
  if (parts.second != 0) decompose(parts.second, out);
}

/// A stable sort by counting, because comparing would take too long for millions of marks.
void sort_by_class(char32_t* first, char32_t* last) {
  std::array<std::size_t, 256> places{};  // by class: how many, then where the next one goes
  for (const char32_t* mark = first; mark != last; ++mark)
    ++places[combining_class(*mark)];
  std::size_t place = 0;
  for (std::size_t& count : places)
    place += std::exchange(count, place);
  const std::u32string unsorted(first, last);
  for (const char32_t mark : unsorted)
    first[places[combining_class(mark)]++] = mark;
}

bool has_lower_class(char32_t left, char32_t right) {
  return combining_class(left) < combining_class(right);
}

/// Canonical ordering (UAX #15, D108): marks between two letters rise by class; equal classes keep their order.
void order_marks(std::u32string& points) {
  const auto is_starter = [](char32_t point) { return combining_class(point) == 0; };
  char32_t* const end = points.data() + points.size();
  for (char32_t* first = points.data(); first != end;) {
    if (is_starter(*first)) {
      ++first;
      continue;
    }
    char32_t* const last = std::find_if(first, end, is_starter);
    if (!std::is_sorted(first, last, has_lower_class)) sort_by_class(first, last);
    first = last;
  }
}

/// Canonical composition (UAX #15, D117) in place: each mark joins the last letter unless a mark of the same or a
/// higher class stands between them.
void compose(std::u32string& points) {
  std::size_t kept = 0;
  std::size_t letter = points.size();  // place of the last letter; none yet
  int last_class = -1;                 // of the last mark kept after that letter; -1 directly after it
  for (const char32_t point : points) {
    const int mark_class = combining_class(point);
    const bool reachable = mark_class > 0 && letter < points.size() && last_class < mark_class;
    const char32_t joined = reachable ? composition(points[letter], point) : 0;
    if (joined != 0) {
      points[letter] = joined;
      continue;
    }
    if (mark_class == 0) {
      letter = kept;
      last_class = -1;
    } else {
      last_class = mark_class;
    }
    points[kept++] = point;
  }
  points.resize(kept);
}

std::string to_utf8(const std::u32string& points) {
  Utf8Writer text(points.size() * 2);
  for (const char32_t point : points)
    text.put(point);
  return std::move(text).take();
}

std::u32string decode_all(std::string_view text) {
  std::u32string points;
  points.reserve(text.size());
  for (const CodePoint point : CodePointsView(text))
    points.push_back(point.value);
  return points;
}

/// True if `text` is valid and holds no mark, and so is composed already: the usual case, decided without a copy.
bool is_composed(std::string_view text) {
  for (const CodePoint point : CodePointsView(text)) {
    if (!point.valid || is_mark(point.value) || is_replaced_by_nfc(point.value)) return false;
  }
  return true;
}

}  // namespace

void nfd(std::u32string& points) {
  std::u32string parts;
  parts.reserve(points.size() * 2);
  for (const char32_t point : points)
    decompose(point, parts);
  order_marks(parts);
  points.swap(parts);
}

void nfc(std::u32string& points) {
  nfd(points);
  compose(points);
}

std::string nfc(std::string_view text) {
  if (is_composed(text)) return std::string(text);
  std::u32string points = decode_all(text);
  nfc(points);
  return to_utf8(points);
}

std::string nfd(std::string_view text) {
  std::u32string points = decode_all(text);
  nfd(points);
  return to_utf8(points);
}

}  // namespace portal::text
