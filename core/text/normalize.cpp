// SPDX-License-Identifier: MIT
#include "core/text/normalize.h"

#include <algorithm>
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

/// Canonical ordering (UAX #15, D108): marks between two letters rise by class; equal classes keep their order.
void order_marks(std::u32string& points) {
  for (auto first = points.begin(); first != points.end();) {
    if (combining_class(*first) == 0) {
      ++first;
      continue;
    }
    const auto last = std::find_if(first, points.end(), [](char32_t point) { return combining_class(point) == 0; });
    std::stable_sort(first, last,
                     [](char32_t left, char32_t right) { return combining_class(left) < combining_class(right); });
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

std::u32string decomposed(std::string_view text) {
  std::u32string points;
  points.reserve(text.size());
  for (const CodePoint point : CodePointsView(text))
    decompose(point.value, points);
  order_marks(points);
  return points;
}

/// True if `text` is valid and holds no mark, and so is composed already: the usual case, decided without a copy.
bool is_composed(std::string_view text) {
  for (const CodePoint point : CodePointsView(text)) {
    if (!point.valid || is_mark(point.value)) return false;
  }
  return true;
}

}  // namespace

void nfc(std::u32string& points) {
  std::u32string parts;
  parts.reserve(points.size() * 2);
  for (const char32_t point : points)
    decompose(point, parts);
  order_marks(parts);
  compose(parts);
  points.swap(parts);
}

std::string nfc(std::string_view text) {
  if (is_composed(text)) return std::string(text);
  std::u32string points = decomposed(text);
  compose(points);
  return to_utf8(points);
}

std::string nfd(std::string_view text) {
  return to_utf8(decomposed(text));
}

}  // namespace portal::text
