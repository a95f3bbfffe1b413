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

void WordCollector::add_text(std::string_view text, bool title) {
  if (tokenizer_ != nullptr) {
    tokenizer_->tokenize(text, tokens_);
  } else {
    text::tokenize(text, tokens_);
  }
  for (const text::Token& token : tokens_) {
    const auto [entry, added] = numbers_.try_emplace(token.folded, static_cast<std::uint32_t>(terms_.size()));
    const std::uint32_t term = entry->second;
    if (added) {
      terms_.emplace_back();
      places_.push_back(0);
    }
    sequence_.push_back(term);
    Local& word = local(term);
    ++word.count;
    word.in_title = word.in_title || title;
    const std::uint8_t form = terms_[term].forms.form(token.exact);
    const auto at = std::lower_bound(word.forms.begin(), word.forms.end(), form);
    if (at == word.forms.end() || *at != form) word.forms.insert(at, form);
  }
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
