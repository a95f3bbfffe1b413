// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/search/bit_set.h"
#include "core/search/title_order.h"

namespace portal::search {

/// Which words of a query are neighbours in the titles of a segment, found for all documents at once when the first is
/// asked for. From what, says the class that is made of it.
class NeighbourOrder : public TitleOrder {
 public:
  /// False for many terms: those of a short beginning of a word, which says little about order.
  static bool can_lead(TermRange terms) { return terms.size() <= 32; }

  void start() override;
  void add_terms(std::size_t word, TermRange terms) override { add_terms(word, terms, can_lead(terms)); }
  /// @param leads  false: too many terms to look for pairs with each as the first
  void add_terms(std::size_t word, TermRange terms, bool leads);
  std::uint32_t pairs_of(std::uint32_t doc) override;

 protected:
  struct WordTerms {
    TermRange terms;
    bool leads = false;
  };

  explicit NeighbourOrder(std::uint32_t documents) : documents_(documents) {}
  ~NeighbourOrder() = default;

  using Words = std::vector<std::vector<WordTerms>>;

  /// Gives by word the documents with a term of it right before one of the next word. @param neighbours  as many as
  /// words, of documents(), empty
  virtual void find_neighbours(const Words& words, std::vector<BitSet>& neighbours) = 0;

  std::uint32_t documents() const { return documents_; }

 private:
  std::uint32_t documents_;
  Words words_;                     ///< of the query at hand
  std::vector<BitSet> neighbours_;  ///< by its first word; made by the first pairs_of()
  bool are_found_ = false;
};

}  // namespace portal::search
