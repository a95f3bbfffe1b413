// SPDX-License-Identifier: MIT
#include "core/search/merged_term.h"

#include <algorithm>
#include <string>

#include "core/search/format.h"

namespace portal::search {

void MergedTerm::start(std::string_view text) {
  text_ = text;
  forms_ = TermForms();
  postings_.clear();
  runs_ = 0;
}

/// By set of the segment: the same set in the merged term.
std::vector<std::uint8_t> MergedTerm::unite_forms(const IndexView& index, std::uint32_t term) {
  FormSets own = read_forms(index.forms(term));
  if (own.sets.empty()) own = {{std::string(text_)}, {{0}}};  // written in its bare form alone
  std::vector<std::uint8_t> places;
  for (const std::string& form : own.forms)
    places.push_back(forms_.form(form));
  std::vector<std::uint8_t> united;
  for (const std::vector<std::uint32_t>& set : own.sets) {
    std::vector<std::uint8_t> forms;
    for (const std::uint32_t form : set)
      forms.push_back(places[form]);
    std::sort(forms.begin(), forms.end());
    forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
    united.push_back(forms_.set(forms));
  }
  return united;
}

void MergedTerm::add(std::size_t segment, std::uint32_t term) {
  const IndexView& index = segments_[segment];
  const std::vector<std::uint32_t>& numbers = doc_numbers_[segment];
  const std::vector<std::uint8_t> united = unite_forms(index, term);
  list_.read_docs(index.list(term), index.size());
  list_.read_weights();
  sets_.read(index.marks(term), list_.size());
  std::uint32_t rank = 0;
  list_.docs().visit_while([&](std::uint32_t doc) {
    const std::uint32_t set = sets_[rank];
    if (numbers[doc] != left_out) {
      postings_.push_back({numbers[doc],
                           static_cast<std::uint8_t>(std::min<std::uint32_t>(list_.frequency(rank), most_frequency)),
                           list_.in_title(rank), set < united.size() ? united[set] : united[0]});
    }
    ++rank;
    return true;
  });
  ++runs_;
}

/// By document. Many are put where the set of the documents says: as fast for a hundred segments as for two.
void MergedTerm::sort_postings(std::uint32_t documents) {
  constexpr std::uint32_t few_of = 256;  // fewer than one document of so many
  const auto before = [](const Posting& left, const Posting& right) { return left.doc < right.doc; };
  if (runs_ < 2) return;
  if (postings_.size() < documents / few_of) return std::sort(postings_.begin(), postings_.end(), before);
  docs_.reset(documents);
  for (const Posting& posting : postings_)
    docs_.insert(posting.doc);
  docs_.index_ranks();
  sorted_.resize(postings_.size());
  for (const Posting& posting : postings_)
    sorted_[docs_.rank(posting.doc)] = posting;
  postings_.swap(sorted_);
}

void MergedTerm::write(std::uint32_t documents, std::vector<std::uint8_t>& list, std::vector<std::uint8_t>& forms,
                       std::vector<std::uint8_t>& marks) {
  sort_postings(documents);
  append_posting_list(postings_, documents, list);
  std::vector<std::uint8_t> sets;
  for (const Posting& posting : postings_)
    sets.push_back(posting.forms);
  forms_.write(text_, sets, forms, marks);
}

}  // namespace portal::search
