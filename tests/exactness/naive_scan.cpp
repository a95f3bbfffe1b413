// SPDX-License-Identifier: MIT
#include "tests/exactness/naive_scan.h"

#include <algorithm>

#include "core/text/tokenize.h"

namespace portal::exactness {
namespace {

Words words_of(const std::string& text) {
  std::vector<text::Token> tokens;
  text::tokenize(text, tokens);
  Words words;
  for (const text::Token& token : tokens)
    words.push_back(token.folded);
  return words;
}

bool has_phrase(const Words& text, const Words& phrase) {
  return std::search(text.begin(), text.end(), phrase.begin(), phrase.end()) != text.end();
}

bool has_prefix(const Words& text, const std::string& prefix) {
  return std::any_of(text.begin(), text.end(), [&](const std::string& word) { return word.starts_with(prefix); });
}

bool has_near(const Words& text, const Words& words, std::size_t distance) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    for (std::size_t j = 0; j < text.size(); ++j) {
      const std::size_t between = i < j ? j - i - 1 : i - j - 1;
      if (i != j && text[i] == words[0] && text[j] == words[1] && between <= distance) return true;
    }
  }
  return false;
}

bool text_holds(const Words& text, const Item& item) {
  switch (item.kind) {
    case Item::Kind::prefix: return has_prefix(text, item.words[0]);
    case Item::Kind::near: return has_near(text, item.words, item.distance);
    default: return has_phrase(text, item.words);
  }
}

bool is_issued_in(const search::Document& document, const time::DateRange& range) {
  if (!range.from && !range.to) return true;
  if (!document.issued) return false;
  return (!range.from || *range.from <= *document.issued) && (!range.to || *document.issued <= *range.to);
}

bool is_chosen(const search::Document& document, const RandomQuestion& question, std::size_t facet) {
  const std::vector<std::string>& names = question.chosen[facet];
  return names.empty() || std::find(names.begin(), names.end(), name_of(document, facet)) != names.end();
}

/// The first day of the day, month or year of `date`.
time::Date first_day_of(search::Period period, time::Date date) {
  const time::YearMonthDay day = time::civil(date);
  const int month = period == search::Period::year ? 1 : day.month;
  return *time::make_date(day.year, month, period == search::Period::day ? day.day : 1);
}

}  // namespace

NaiveScan::NaiveScan(const search::Index& index) : index_(index) {
  for (std::uint32_t doc = 0; doc < index.size(); ++doc) {
    const search::Document& document = index.document({doc});
    Row row{{words_of(document.title), words_of(document.number), words_of(document.summary)}, {}};
    for (std::size_t facet = 0; facet < facet_count; ++facet)
      row.names[facet] = words_of(name_of(document, facet));
    rows_.push_back(std::move(row));
  }
}

bool NaiveScan::holds(const Row& row, const Item& item) const {
  if (item.kind == Item::Kind::facet) return has_phrase(row.names[item.facet], item.words);
  if (item.kind == Item::Kind::title) return has_phrase(row.texts[0], item.words);
  return std::any_of(row.texts.begin(), row.texts.end(), [&](const Words& text) { return text_holds(text, item); });
}

bool NaiveScan::matches(std::uint32_t doc, const RandomQuestion& question) const {
  if (!is_issued_in(index_.document({doc}), question.issued)) return false;
  return std::all_of(question.clauses.begin(), question.clauses.end(), [&](const Clause& clause) {
    const bool held = std::any_of(clause.items.begin(), clause.items.end(),
                                  [&](const Item& item) { return holds(rows_[doc], item); });
    return held != clause.excluded;
  });
}

Numbers NaiveScan::answer(const RandomQuestion& question) const {
  Numbers numbers;
  for (std::uint32_t doc = 0; doc < rows_.size(); ++doc) {
    if (!matches(doc, question)) continue;
    const search::Document& document = index_.document({doc});
    std::array<bool, facet_count> passes{};
    std::size_t refused = 0;
    for (std::size_t facet = 0; facet < facet_count; ++facet) {
      passes[facet] = is_chosen(document, question, facet);
      refused += passes[facet] ? 0U : 1U;
    }
    for (std::size_t facet = 0; facet < facet_count; ++facet) {
      const bool others_pass = refused == 0 || (refused == 1 && !passes[facet]);
      const std::string& name = name_of(document, facet);
      if (others_pass && !name.empty()) ++numbers.facets[facet][name];
    }
    if (refused > 0) continue;
    numbers.docs.push_back(doc);
    for (std::size_t period = 0; document.issued && period < numbers.periods.size(); ++period)
      ++numbers.periods[period][first_day_of(static_cast<search::Period>(period), *document.issued)];
  }
  numbers.total = numbers.docs.size();
  return numbers;
}

}  // namespace portal::exactness
