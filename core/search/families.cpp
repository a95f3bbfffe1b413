// SPDX-License-Identifier: MIT
#include "core/search/families.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace portal::search {
namespace {

/// More than one document bears the number.
constexpr std::uint32_t shared = std::numeric_limits<std::uint32_t>::max();

}  // namespace

void Families::add(std::string_view number, std::string_view title) {
  const auto place = static_cast<std::uint32_t>(documents_.size());
  documents_.push_back({read_title_relations(title), {}, {}});
  const std::optional<text::DocNumber> read = text::parse_doc_number(number);
  if (!read) return;
  const auto [known, is_new] = places_.emplace(text::format_doc_number(*read), place);
  if (!is_new) known->second = shared;
}

void Families::tie() {
  for (std::uint32_t place = 0; place < documents_.size(); ++place) {
    for (const TitleRelation& relation : documents_[place].said) {
      const auto other = places_.find(text::format_doc_number(relation.target));
      if (other == places_.end() || other->second == shared || other->second == place) continue;
      documents_[place].acts_on.push_back({relation.relation, relation.whole, other->second});
      documents_[other->second].acted_on_by.push_back({relation.relation, relation.whole, place});
    }
    documents_[place].said.clear();
  }
}

bool Families::may_be_out_of_force(std::uint32_t document) const {
  const std::vector<FamilyTie>& ties = documents_[document].acted_on_by;
  return std::any_of(ties.begin(), ties.end(), [](const FamilyTie& tie) {
    return tie.whole && (tie.relation == Relation::replaces || tie.relation == Relation::repeals);
  });
}

}  // namespace portal::search
