// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/search/bit_set.h"
#include "core/search/format.h"

namespace portal::search {

struct Query;

/// False in a program that only opens whole indexes: it is then linked without what follows. True in shards/parts.cpp;
/// the page's module, held to its bytes, has its own (web/bridge/whole_indexes.cpp).
extern const bool indexes_come_in_parts;

/// More terms than this that begin with what was typed are not asked for one by one, if an index in parts has their
/// documents together: each would be a request.
inline constexpr std::uint32_t most_listed_terms = 16;

/// What an index holds for one term: its items of LISTS, FORMS and MARKS; of one in shards also shards/title_places.h.
struct TermParts {
  std::span<const std::uint8_t> list, forms, marks, places;
};

/// Where an index view has its lists from if they come one after the other, and what is told which columns are read.
/// Implemented where such an index is (shards/partial_terms.h), so that a page which has the whole does not carry it.
class PartSource {
 public:
  /// Says which terms come next; what of() gave before is no longer valid.
  virtual void start(const Query& query) const = 0;
  /// Empty while it is not there. @param term  less than the number of terms
  virtual const TermParts& of(std::uint32_t term) const = 0;
  /// Fills `docs` with the documents of all terms that begin with `prefix`, empty while these are not there.
  /// @return false if they must be asked for one by one
  virtual bool unite(std::string_view prefix, BitSet& docs) const = 0;
  virtual void want(Section section) const = 0;
  /// Documents that match, if a search over what of() gave since start() found these. Not those if lists are thinned.
  virtual std::size_t count(const BitSet& docs) const = 0;

 protected:
  ~PartSource() = default;
};

}  // namespace portal::search
