// SPDX-License-Identifier: MIT
#include "core/search/word_collector.h"

#include <algorithm>

#include "core/search/format.h"

namespace portal::search {

WordCollector::Local& WordCollector::local(std::uint32_t term) {
  const std::uint32_t place = places_[term];
  if (place < used_ && locals_[place].term == term) return locals_[place];
  places_[term] = static_cast<std::uint32_t>(used_);
  if (locals_.size() == used_) locals_.emplace_back();
  Local& fresh = locals_[used_++];
  fresh.term = term;
  fresh.count = 0;
  fresh.in_title = false;
  fresh.forms.clear();
  return fresh;
}

KnownWord WordCollector::know(const text::Token& token) {
  const auto [entry, added] = numbers_.try_emplace(token.folded, static_cast<std::uint32_t>(terms_.size()));
  const std::uint32_t term = entry->second;
  if (added) {
    terms_.emplace_back();
    places_.push_back(0);
  }
  return {term, terms_[term].forms.form(token.exact)};
}

void WordCollector::count(KnownWord known, bool title) {
  sequence_.push_back(known.term);
  Local& word = local(known.term);
  ++word.count;
  word.in_title = word.in_title || title;
  const auto at = std::lower_bound(word.forms.begin(), word.forms.end(), known.form);
  if (at == word.forms.end() || *at != known.form) word.forms.insert(at, known.form);
}

void WordCollector::add_text(std::string_view text, bool title) {
  if (reader_ != nullptr) return reader_->read(text, title, *this);
  text::tokenize(text, tokens_);
  for (const text::Token& token : tokens_)
    count(know(token), title);
}

const std::vector<CollectedPosting>& WordCollector::end_document() {
  postings_.clear();
  for (std::size_t i = 0; i < used_; ++i) {
    const Local& word = locals_[i];
    CollectedTerm& term = terms_[word.term];
    ++term.documents;
    term.occurrences += word.count;
    const auto frequency = static_cast<std::uint8_t>(std::min<std::uint32_t>(word.count, most_frequency));
    postings_.push_back({word.term, {0, frequency, word.in_title, term.forms.set(word.forms)}});
  }
  used_ = 0;
  sequence_.clear();
  return postings_;
}

}  // namespace portal::search
