// SPDX-License-Identifier: MIT
#include "core/search/usual_form.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "core/search/forms.h"
#include "core/search/planes.h"
#include "core/search/posting_list.h"

namespace portal::search {
namespace {

constexpr std::size_t most_looked_at = 4096;

}  // namespace

std::string usual_form(const IndexView& index, std::uint32_t term, const BitSet& docs, const QueryWord& typed) {
  const std::string bare = index.terms().text(term);
  const auto agrees = [&](const std::string& form) { return !typed.marked || agrees_in_marks(typed, form); };
  const FormSets term_forms = read_forms(index.forms(term));
  if (term_forms.sets.empty()) return agrees(bare) ? bare : std::string();
  PostingList list;
  list.read_docs(index.list(term), index.size());
  Planes sets;
  sets.read(index.marks(term), list.size());
  std::vector<std::size_t> counts(term_forms.forms.size());
  std::uint32_t rank = 0;
  std::size_t looked_at = 0;
  list.docs().visit_while([&](std::uint32_t doc) {
    const std::uint32_t set = sets[rank++];
    if (!docs.contains(doc) || set >= term_forms.sets.size()) return true;
    for (const std::uint32_t form : term_forms.sets[set])
      ++counts[form];
    return ++looked_at < most_looked_at;
  });
  std::string best;
  std::size_t most = 0;
  for (std::size_t form = 0; form < counts.size(); ++form) {
    if (counts[form] <= most || !agrees(term_forms.forms[form])) continue;
    most = counts[form];
    best = term_forms.forms[form];
  }
  return best;
}

}  // namespace portal::search
