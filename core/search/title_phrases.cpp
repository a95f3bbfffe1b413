// SPDX-License-Identifier: MIT
#include "core/search/title_phrases.h"

#include <algorithm>

#include "core/search/sort_keys.h"
#include "core/text/tokenize.h"

namespace portal::search {
namespace {

constexpr std::size_t most_words_behind = 4;
constexpr std::size_t most_counted = 0xFFFF'FFFF;

}  // namespace

void TitlePhrases::add(std::string_view title) {
  std::vector<text::Token> tokens;
  text::tokenize(title, tokens);
  const auto same = [](const text::Token& token, const QueryWord& word) { return matches(word, token.folded); };
  const auto found = std::search(tokens.begin(), tokens.end(), words_.begin(), words_.end(), same);
  if (found == tokens.end()) return;
  const auto behind = found + static_cast<std::ptrdiff_t>(words_.size());
  std::vector<std::string> forms;
  std::string bare;
  for (auto token = found; token != behind; ++token) {
    forms.push_back(token->exact);
    bare.append(bare.empty() ? "" : " ").append(token->folded);
  }
  const auto known =
      std::find_if(forms_.begin(), forms_.end(), [&](const Forms& other) { return other.forms == forms; });
  if (known == forms_.end()) {
    forms_.push_back({std::move(forms), 1});
  } else {
    ++known->titles;
  }
  std::size_t words = words_.size();
  for (auto token = behind; token != tokens.end() && words < words_.size() + most_words_behind; ++token) {
    const std::uint32_t gap = std::prev(token)->source.end;
    if (token->source.begin != gap + 1 || title[gap] != ' ') break;
    bare.append(" ").append(token->folded);
    Phrase& phrase = phrases_[bare];
    if (phrase.titles++ == 0) {
      phrase.text = title.substr(found->source.begin, token->source.end - found->source.begin);
      phrase.words = words + 1;
    }
    ++words;
  }
}

std::vector<std::string> TitlePhrases::usual_forms() const {
  const auto fewer = [](const Forms& left, const Forms& right) { return left.titles < right.titles; };
  const auto most = std::max_element(forms_.begin(), forms_.end(), fewer);
  return most == forms_.end() ? std::vector<std::string>() : most->forms;
}

std::vector<std::string> TitlePhrases::continuations(std::size_t limit) const {
  std::vector<const Phrase*> kept;
  for (auto phrase = phrases_.begin(); phrase != phrases_.end(); ++phrase) {
    bool longer = false;  // in the order of bytes those that go on follow
    for (auto other = std::next(phrase); other != phrases_.end() && !longer; ++other) {
      if (other->first.compare(0, phrase->first.size(), phrase->first) != 0) break;
      const bool goes_on = other->first[phrase->first.size()] == ' ';
      longer = goes_on && other->second.titles * 2 > phrase->second.titles;
    }
    if (!longer) kept.push_back(&phrase->second);
  }
  std::vector<SortKey> order;  // what most titles share first, then the longer
  for (const Phrase* phrase : kept) {
    const std::uint64_t others = most_counted - std::min(phrase->titles, most_counted);
    const std::uint64_t shorter = most_counted - std::min(phrase->words, most_counted);
    order.push_back({others << 32 | shorter, static_cast<std::uint32_t>(order.size())});
  }
  sort_keys(order);
  order.resize(std::min(limit, order.size()));
  std::vector<std::string> texts;
  for (const auto& [key, place] : order)
    texts.push_back(kept[place]->text);
  return texts;
}

}  // namespace portal::search
