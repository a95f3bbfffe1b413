// SPDX-License-Identifier: MIT
#include "core/search/postings.h"

namespace portal::search {
namespace {

std::string_view slice(const std::string& text, const std::vector<std::uint32_t>& offsets, std::size_t item) {
  return std::string_view(text).substr(offsets[item], offsets[item + 1] - offsets[item]);
}

/// The first term for which `is_before` is false.
template <class IsBefore>
std::uint32_t lower_bound(const Postings& postings, IsBefore is_before) {
  std::uint32_t low = 0;
  auto high = static_cast<std::uint32_t>(postings.term_count());
  while (low < high) {
    const std::uint32_t middle = low + (high - low) / 2;
    if (is_before(postings.term(middle))) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

}  // namespace

std::string_view Postings::term(std::uint32_t term) const {
  return slice(term_text, term_offsets, term);
}

std::string_view Postings::form(std::uint32_t term, std::size_t form) const {
  return slice(form_text, form_offsets, form_begins[term] + form);
}

TermRange Postings::find(std::string_view word) const {
  const std::uint32_t place = lower_bound(*this, [&](std::string_view term) { return term < word; });
  const bool found = place < term_count() && term(place) == word;
  return {place, place + (found ? 1 : 0)};
}

TermRange Postings::find_prefix(std::string_view prefix) const {
  const std::uint32_t begin = lower_bound(*this, [&](std::string_view term) { return term < prefix; });
  const std::uint32_t end =
      lower_bound(*this, [&](std::string_view term) { return term.substr(0, prefix.size()) <= prefix; });
  return {begin, end};
}

std::span<const Posting> Postings::postings_of(TermRange terms) const {
  return std::span(postings).subspan(posting_begins[terms.begin],
                                     posting_begins[terms.end] - posting_begins[terms.begin]);
}

}  // namespace portal::search
