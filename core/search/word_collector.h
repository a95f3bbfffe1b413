// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/search/forms.h"
#include "core/search/posting_list.h"
#include "core/text/tokenize.h"

namespace portal::search {

/// What is known of a term before the index is written. Terms are numbered as they are met.
struct CollectedTerm {
  TermForms forms;
  std::uint32_t documents = 0;
  std::uint32_t occurrences = 0;
};

/// A posting whose document is at hand.
struct CollectedPosting {
  std::uint32_t term = 0;
  Posting posting;  ///< without `doc`
};

/// A word as it is written: its term, and its place among the forms of the term.
struct KnownWord {
  std::uint32_t term = 0;
  std::uint8_t form = 0;
};

class WordCollector;

/// Another way to the words of text::tokenize(): the same ones, sooner. An interface, so that a page carries none.
class WordReader {
 public:
  /// Calls count() for the words of the text in their order.
  virtual void read(std::string_view text, bool title, WordCollector& collector) = 0;

 protected:
  ~WordReader() = default;
};

/// Turns texts into numbered terms and each document's terms into postings.
class WordCollector {
 public:
  /// @param reader  of this collector alone; null: text::tokenize(). Borrowed
  explicit WordCollector(WordReader* reader = nullptr) : reader_(reader) {}

  /// Adds the words of one text of the document at hand.
  void add_text(std::string_view text, bool title);

  /// Ends the document: its postings, in no particular order. Valid until the next call.
  const std::vector<CollectedPosting>& end_document();

  /// The terms of the document at hand in the order of its texts; empties itself in end_document().
  const std::vector<std::uint32_t>& sequence() const { return sequence_; }

  const std::vector<CollectedTerm>& terms() const { return terms_; }
  /// Term numbers by bare form.
  const std::unordered_map<std::string, std::uint32_t>& numbers() const { return numbers_; }

  /// For the reader: numbers the word if it is new. The answer stays true.
  KnownWord know(const text::Token& token);
  /// For the reader: the next word of the text.
  void count(KnownWord known, bool title);

 private:
  struct Local {
    std::uint32_t term = 0;
    std::uint32_t count = 0;
    bool in_title = false;
    std::vector<std::uint8_t> forms;  ///< rising
  };
  Local& local(std::uint32_t term);

  WordReader* reader_;
  std::unordered_map<std::string, std::uint32_t> numbers_;
  std::vector<CollectedTerm> terms_;
  std::vector<std::uint32_t> places_;  ///< by term: its place in `locals_` if it occurs in the document at hand
  std::vector<Local> locals_;          ///< the first `used_` count; later ones lend their memory
  std::size_t used_ = 0;
  std::vector<std::uint32_t> sequence_;
  std::vector<CollectedPosting> postings_;
  std::vector<text::Token> tokens_;
};

}  // namespace portal::search
