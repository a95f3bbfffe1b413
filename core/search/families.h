// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/search/title_relations.h"

namespace portal::search {

/// What one document of a collection does to another, as a title says.
struct FamilyTie {
  Relation relation = Relation::follows;
  bool whole = false;       ///< see TitleRelation
  std::uint32_t other = 0;  ///< place of the other document

  bool operator==(const FamilyTie&) const = default;
};

/// The documents of a collection that amend, replace, repeal or follow each other. A number that two documents bear
/// ties neither: numbers start again each year, and titles often leave the year out.
class Families {
 public:
  /// @param number  of the document, as its feed writes it; @param title  UTF-8
  void add(std::string_view number, std::string_view title);

  /// Ties what was added. Cost: linear in the relations.
  void tie();

  std::size_t size() const { return documents_.size(); }

  /// What the document does to others, in the order of its title; and others to it, in the order they were added.
  /// @param document  place: the order of adding
  std::span<const FamilyTie> acts_on(std::uint32_t document) const { return documents_[document].acts_on; }
  std::span<const FamilyTie> acted_on_by(std::uint32_t document) const { return documents_[document].acted_on_by; }

  /// Another document says that it replaces or repeals the whole of it. A hint to readers ("có thể đã hết hiệu lực"),
  /// not a verdict: the other may not be in force, and what the collection lacks is not known.
  bool may_be_out_of_force(std::uint32_t document) const;

 private:
  struct Member {
    std::vector<TitleRelation> said;
    std::vector<FamilyTie> acts_on;
    std::vector<FamilyTie> acted_on_by;
  };

  std::vector<Member> documents_;
  std::unordered_map<std::string, std::uint32_t> places_;  ///< by number in the decree's spelling; or `shared`
};

}  // namespace portal::search
