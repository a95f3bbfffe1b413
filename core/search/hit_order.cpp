// SPDX-License-Identifier: MIT
#include "core/search/hit_order.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <optional>
#include <tuple>

#include "core/search/number_query.h"

namespace portal::search {
namespace {

/// What documents are compared by, the least first. Symbols lie in their column sorted.
struct NumberKey {
  std::uint32_t years_back = 0;
  std::uint32_t ordinal = 0;
  std::uint32_t symbol = 0;
  std::uint32_t doc = 0;

  bool operator<(const NumberKey& other) const {
    return std::tie(years_back, ordinal, symbol, doc) <
           std::tie(other.years_back, other.ordinal, other.symbol, other.doc);
  }
};

NumberKey key_of(const IndexView& index, std::uint32_t doc, bool by_year) {
  constexpr std::uint32_t last = std::numeric_limits<std::uint32_t>::max();
  const std::uint32_t ordinal = index.ordinal(doc);
  if (ordinal == 0) return {last, last, last, doc};
  return {by_year ? last - 1 - number_year(index, doc) : 0, ordinal, index.column(Column::symbol).code(doc), doc};
}

/// Takes groups of documents one after the other, and of each group what belongs on the page.
class Page {
 public:
  Page(const IndexView& index, std::size_t offset, std::size_t limit, std::vector<Hit>& hits)
      : index_(index), skip_(offset), limit_(limit), hits_(hits) {}

  bool is_full() const { return hits_.size() >= limit_; }

  /// Documents of one day, in any order.
  void add(const std::vector<std::uint32_t>& day, bool by_year = false) {
    if (skip_ >= day.size()) {
      skip_ -= day.size();
      return;
    }
    std::vector<NumberKey> keys;
    keys.reserve(day.size());
    for (const std::uint32_t doc : day)
      keys.push_back(key_of(index_, doc, by_year));
    const std::size_t wanted = std::min(keys.size(), skip_ + std::min(keys.size(), limit_ - hits_.size()));
    std::partial_sort(keys.begin(), keys.begin() + static_cast<std::ptrdiff_t>(wanted), keys.end());
    for (std::size_t i = skip_; i < wanted; ++i)
      hits_.push_back({DocId{keys[i].doc}});
    skip_ = 0;
  }

 private:
  const IndexView& index_;
  std::size_t skip_;
  std::size_t limit_;
  std::vector<Hit>& hits_;
};

/// @param docs  of falling or of rising date
template <class Docs>
void list_days(const IndexView& index, const Docs& docs, Page& page) {
  std::vector<std::uint32_t> day;
  for (auto doc = docs.begin(); doc != docs.end() && !page.is_full(); ++doc) {
    if (!day.empty() && index.issued(day.front()) != index.issued(*doc)) {
      page.add(day);
      day.clear();
    }
    day.push_back(*doc);
  }
  if (!page.is_full()) page.add(day);
}

}  // namespace

void list_in_order(const IndexView& index, const BitSet& docs, SortOrder order, std::size_t offset, std::size_t limit,
                   std::vector<Hit>& hits) {
  assert(order != SortOrder::relevance);
  hits.clear();
  std::vector<std::uint32_t> all;  // newest first, those without a date last
  docs.visit_while([&](std::uint32_t doc) {
    all.push_back(doc);
    return true;
  });
  Page page(index, offset, limit, hits);
  if (order == SortOrder::number) return page.add(all, true);
  if (order == SortOrder::oldest) {
    const auto undated =
        std::partition_point(all.begin(), all.end(), [&](std::uint32_t doc) { return index.issued(doc).has_value(); });
    std::reverse(all.begin(), undated);
  }
  list_days(index, all, page);
}

void list_as_indexed(const BitSet& docs, std::size_t offset, std::size_t limit, std::vector<Hit>& hits) {
  hits.clear();
  std::size_t place = 0;
  docs.visit_while([&](std::uint32_t doc) {
    if (hits.size() >= limit) return false;
    if (place++ >= offset) hits.push_back({DocId{doc}});
    return true;
  });
}

}  // namespace portal::search
