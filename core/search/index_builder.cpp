// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cassert>
#include <limits>
#include <numeric>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "core/search/index.h"
#include "core/search/postings.h"
#include "core/text/tokenize.h"

namespace portal::search {
namespace {

/// What add() learns of a term. Terms are numbered as they are met and get their place in the dictionary at the end.
struct Term {
  std::vector<std::string> forms;
  std::uint32_t postings = 0;
};

struct Occurrence {
  std::uint32_t term;
  std::uint8_t form;
  TextField field;
};

/// A posting of the document at hand.
struct TermPosting {
  std::uint32_t term;
  std::uint8_t form;
  std::array<std::uint8_t, text_field_count> counts;
};

constexpr std::int32_t undated_rank = std::numeric_limits<std::int32_t>::max();

bool is_before(const Occurrence& left, const Occurrence& right) {
  return left.term != right.term ? left.term < right.term : left.form < right.form;
}

std::uint8_t form_place(Term& term, std::string_view exact) {
  const auto found = std::find(term.forms.begin(), term.forms.end(), exact);
  const auto place = static_cast<std::size_t>(found - term.forms.begin());
  if (found == term.forms.end() && place < Postings::max_forms) {
    const bool last = place + 1 == Postings::max_forms;
    term.forms.emplace_back(last ? std::string_view() : exact);
  }
  return static_cast<std::uint8_t>(std::min(place, Postings::max_forms - 1));
}

void count(std::uint8_t& occurrences) {
  if (occurrences < std::numeric_limits<std::uint8_t>::max()) ++occurrences;
}

}  // namespace

/// Everything between add() and build(). The finished parts grow in `index`.
struct IndexBuilder::Work {
  enum class Stage : std::uint8_t { adding, ordered, placing, done };

  Stage stage = Stage::adding;
  std::vector<Document> documents;
  std::unordered_map<std::string, std::uint32_t> term_numbers;  ///< by bare form
  std::vector<Term> terms;
  std::vector<TermPosting> postings;             ///< document by document
  std::vector<std::uint32_t> posting_begins{0};  ///< by document, one entry more than documents
  std::vector<std::uint32_t> document_words;
  std::vector<text::Token> tokens;      ///< scratch
  std::vector<Occurrence> occurrences;  ///< scratch

  std::vector<std::pair<std::int32_t, std::uint32_t>> order;  ///< rank and input place: newest first, then as added
  std::vector<std::uint32_t> cursors;                         ///< by term number: where its next posting goes
  std::size_t placed = 0;                                     ///< documents of `order` that are done
  Index index;

  void collect(std::string_view text, TextField field);
  void merge_occurrences();
  void order_documents();
  void write_dictionary();
  void place_document(std::uint32_t input);
};

void IndexBuilder::Work::collect(std::string_view text, TextField field) {
  text::tokenize(text, tokens);
  for (const text::Token& token : tokens) {
    const auto [entry, added] = term_numbers.try_emplace(token.folded, static_cast<std::uint32_t>(terms.size()));
    if (added) terms.emplace_back();
    occurrences.push_back({entry->second, form_place(terms[entry->second], token.exact), field});
  }
}

void IndexBuilder::Work::merge_occurrences() {
  std::sort(occurrences.begin(), occurrences.end(), is_before);
  for (std::size_t i = 0; i < occurrences.size(); ++i) {
    const Occurrence& occurrence = occurrences[i];
    if (i == 0 || is_before(occurrences[i - 1], occurrence)) {
      postings.push_back({occurrence.term, occurrence.form, {}});
      ++terms[occurrence.term].postings;
    }
    count(postings.back().counts[static_cast<std::size_t>(occurrence.field)]);
  }
}

void IndexBuilder::Work::order_documents() {
  for (const Document& document : documents) {
    const auto input = static_cast<std::uint32_t>(order.size());
    order.push_back({document.issued ? -document.issued->day_number : undated_rank, input});
    if (document.issued) ++index.dated_;
  }
  std::sort(order.begin(), order.end());
  index.documents_.reserve(documents.size());
}

void IndexBuilder::Work::write_dictionary() {
  std::vector<std::pair<std::string_view, std::uint32_t>> sorted(term_numbers.begin(), term_numbers.end());
  std::sort(sorted.begin(), sorted.end());
  Postings& out = *index.postings_;
  cursors.resize(terms.size());
  for (const auto& [text, number] : sorted) {
    out.term_text += text;
    out.term_offsets.push_back(static_cast<std::uint32_t>(out.term_text.size()));
    for (const std::string& form : terms[number].forms) {
      out.form_text += form;
      out.form_offsets.push_back(static_cast<std::uint32_t>(out.form_text.size()));
    }
    out.form_begins.push_back(static_cast<std::uint32_t>(out.form_offsets.size() - 1));
    cursors[number] = out.posting_begins.back();
    out.posting_begins.push_back(cursors[number] + terms[number].postings);
  }
  out.postings.resize(postings.size());
  out.document_words.reserve(documents.size());
  const auto words = std::accumulate(document_words.begin(), document_words.end(), std::uint64_t{0});
  if (!documents.empty()) out.average_words = static_cast<float>(words) / static_cast<float>(documents.size());
}

void IndexBuilder::Work::place_document(std::uint32_t input) {
  const auto doc = static_cast<std::uint32_t>(placed);
  Postings& out = *index.postings_;
  for (std::uint32_t i = posting_begins[input]; i < posting_begins[input + 1]; ++i) {
    out.postings[cursors[postings[i].term]++] = {doc, postings[i].form, postings[i].counts};
  }
  out.document_words.push_back(document_words[input]);
  index.documents_.push_back(std::move(documents[input]));
}

IndexBuilder::IndexBuilder() : work_(std::make_unique<Work>()) {}
IndexBuilder::IndexBuilder(IndexBuilder&&) noexcept = default;
IndexBuilder& IndexBuilder::operator=(IndexBuilder&&) noexcept = default;
IndexBuilder::~IndexBuilder() = default;

std::size_t IndexBuilder::size() const {
  return work_->posting_begins.size() - 1;
}

void IndexBuilder::add(Document document) {
  assert(work_->stage == Work::Stage::adding);
  work_->occurrences.clear();
  work_->collect(document.title, TextField::title);
  work_->collect(document.number, TextField::number);
  work_->collect(document.summary, TextField::summary);
  work_->merge_occurrences();
  work_->document_words.push_back(static_cast<std::uint32_t>(work_->occurrences.size()));
  work_->posting_begins.push_back(static_cast<std::uint32_t>(work_->postings.size()));
  work_->documents.push_back(std::move(document));
}

bool IndexBuilder::build_step(std::size_t max_postings) {
  if (work_->stage == Work::Stage::adding) {
    work_->order_documents();
    work_->stage = Work::Stage::ordered;
    return true;
  }
  if (work_->stage == Work::Stage::ordered) {
    work_->write_dictionary();
    work_->stage = Work::Stage::placing;
    return true;
  }
  std::size_t placed_postings = 0;
  while (work_->placed < work_->order.size() && placed_postings < max_postings) {
    const std::uint32_t input = work_->order[work_->placed].second;
    work_->place_document(input);
    placed_postings += work_->posting_begins[input + 1] - work_->posting_begins[input];
    ++work_->placed;
  }
  if (work_->placed == work_->order.size()) work_->stage = Work::Stage::done;
  return work_->stage != Work::Stage::done;
}

Index IndexBuilder::build() && {
  while (build_step(std::numeric_limits<std::size_t>::max())) {
  }
  Index index = std::move(work_->index);
  work_ = std::make_unique<Work>();
  return index;
}

}  // namespace portal::search
