// SPDX-License-Identifier: MIT
#include "tests/exactness/random_question.h"

#include <algorithm>
#include <string_view>

#include "core/text/fold.h"
#include "core/text/normalize.h"
#include "core/text/tokenize.h"
#include "tests/unit/core/support/sample_documents.h"

namespace portal::exactness {
namespace {

using test::Random;

constexpr std::string_view agencies[] = {"UBND huyện", "HĐND huyện", "Phòng Tài chính", "Phòng Tư pháp", ""};
constexpr std::string_view fields[] = {"Ngân sách", "Đất đai", "Y tế", "Giáo dục", "Nội vụ", ""};
constexpr std::string_view signers[] = {"Lê Văn Đạt", "Nguyễn Thị Hòa", "Trần Hoà", ""};

/// As typed before the colon, in the order of search::Column.
constexpr std::string_view facet_keys[facet_count] = {"loai", "coquan", "linhvuc", "nguoiky"};

constexpr int first_day = 18262;  // 2020-01-01, as in the documents
constexpr std::size_t days = 1400;

bool has_digit(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char byte) { return byte >= '0' && byte <= '9'; });
}

/// Writes a question and notes what it means.
class Writer {
 public:
  Writer(const std::vector<search::Document>& documents, Random& random) : documents_(documents), random_(random) {}

  RandomQuestion write() {
    const std::size_t clauses = random_.below(12) == 0 ? 0 : 1 + random_.below(3);
    for (std::size_t i = 0; i < clauses; ++i)
      add_clause();
    if (random_.below(3) == 0) add_open_word();
    add_dates();
    add_choices();
    return std::move(question_);
  }

 private:
  void add_clause() {
    Clause clause;
    clause.excluded = random_.below(5) == 0;
    if (clause.excluded) question_.text += random_.below(2) == 0 ? "-" : "NOT ";
    if (!clause.excluded && random_.below(6) == 0) {
      clause.items.push_back(write_near());
    } else {
      clause.items.push_back(write_item());
      while (!clause.excluded && random_.below(4) == 0) {
        question_.text += random_.below(2) == 0 ? " OR " : "|";
        clause.items.push_back(write_item());
      }
    }
    question_.text += ' ';
    question_.clauses.push_back(std::move(clause));
  }

  Item write_item() {
    switch (random_.below(8)) {
      case 0: return write_prefix();
      case 1:
      case 2: return write_phrase();
      case 3: return write_title();
      case 4: return write_facet();
      default: return write_word();
    }
  }

  /// Words that stand together in some document; without digits, which are numbers of documents and dates.
  Words take_words(std::size_t most) {
    for (;;) {
      const search::Document& document = documents_[random_.below(documents_.size())];
      const std::string& text = random_.below(3) == 0 && !document.summary.empty() ? document.summary : document.title;
      text::tokenize(text, tokens_);
      if (tokens_.size() < most) continue;
      const std::size_t first = random_.below(tokens_.size() - most + 1);
      Words words;
      typed_.clear();
      for (std::size_t i = first; i < first + most && !has_digit(tokens_[i].folded); ++i) {
        words.push_back(take(text, tokens_[i]));
      }
      if (words.size() == most) return words;
    }
  }

  /// Types a word of `text`. @return its bare form
  std::string take(std::string_view text, const text::Token& word) {
    typed_.push_back(vary(text.substr(word.source.begin, word.source.end - word.source.begin)));
    return word.folded;
  }

  std::string vary(std::string_view word) {
    switch (random_.below(6)) {
      case 0:
      case 1: return text::fold(word);
      case 2: return text::nfd(word);
      default: return std::string(word);
    }
  }

  void type_quoted() {
    question_.text += '"';
    for (std::size_t i = 0; i < typed_.size(); ++i)
      question_.text.append(i == 0 ? "" : " ").append(typed_[i]);
    question_.text += '"';
  }

  Item write_word() {
    Item item{Item::Kind::word, take_words(1)};
    question_.text += typed_[0];
    return item;
  }

  /// The beginning of a word: some of its bare letters.
  std::string take_beginning() {
    const std::string word = take_words(1)[0];
    return word.substr(0, 1 + random_.below(word.size()));
  }

  Item write_prefix() {
    Item item{Item::Kind::prefix, {take_beginning()}};
    question_.text.append(item.words[0]) += '*';
    return item;
  }

  Item write_phrase() {
    Item item{Item::Kind::phrase, take_words(2 + random_.below(2))};
    if (random_.below(4) == 0) std::swap(item.words[0], item.words[1]), std::swap(typed_[0], typed_[1]);
    type_quoted();
    return item;
  }

  Item write_title() {
    Item item{Item::Kind::title, take_words(1 + random_.below(2))};
    question_.text += random_.below(2) == 0 ? "title:" : "trichyeu:";
    type_quoted();
    return item;
  }

  Item write_near() {
    Item item{Item::Kind::near, take_words(1), 1 + random_.below(8)};
    question_.text.append(typed_[0]).append(" NEAR/").append(std::to_string(item.distance)).append(" ");
    item.words.push_back(take_words(1)[0]);
    question_.text += typed_[0];
    return item;
  }

  std::string take_name(std::size_t facet) {
    for (;;) {
      const std::string& name = name_of(documents_[random_.below(documents_.size())], facet);
      if (!name.empty()) return name;
    }
  }

  Item write_facet() {
    Item item{Item::Kind::facet, {}};
    item.facet = random_.below(facet_count);
    const std::string name = take_name(item.facet);
    text::tokenize(name, tokens_);
    typed_.clear();
    const std::size_t words = 1 + random_.below(tokens_.size());
    for (std::size_t i = 0; i < words; ++i)
      item.words.push_back(take(name, tokens_[i]));
    question_.text.append(facet_keys[item.facet]) += ':';
    type_quoted();
    return item;
  }

  /// The last word, still being typed.
  void add_open_word() {
    Item item{Item::Kind::prefix, {take_beginning()}};
    question_.text += item.words[0];
    question_.clauses.push_back({false, {std::move(item)}});
  }

  void add_dates() {
    if (random_.below(3) == 0) question_.issued.from = time::Date{first_day + static_cast<int>(random_.below(days))};
    if (random_.below(3) == 0) question_.issued.to = time::Date{first_day + static_cast<int>(random_.below(days))};
  }

  void add_choices() {
    for (std::size_t facet = 0; facet < facet_count; ++facet) {
      if (random_.below(3) != 0) continue;
      for (std::size_t names = 1 + random_.below(2); names > 0; --names)
        question_.chosen[facet].push_back(take_name(facet));
    }
  }

  const std::vector<search::Document>& documents_;
  Random& random_;
  RandomQuestion question_;
  std::vector<text::Token> tokens_;
  Words typed_;  ///< the words taken last, as a reader would type them
};

}  // namespace

const std::string& name_of(const search::Document& document, std::size_t facet) {
  const std::string* const names[facet_count] = {&document.type, &document.agency, &document.field, &document.signer};
  return *names[facet];
}

std::vector<search::Document> random_documents(std::size_t count, Random& random) {
  std::vector<search::Document> documents = test::sample_documents(count, 1 + random.below(1'000'000));
  for (search::Document& document : documents) {
    document.agency = random.pick(agencies);
    document.field = random.pick(fields);
    document.signer = random.pick(signers);
  }
  return documents;
}

RandomQuestion random_question(const std::vector<search::Document>& documents, Random& random) {
  return Writer(documents, random).write();
}

}  // namespace portal::exactness
