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
#include "core/text/tokenizer.h"

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

/// Turns texts into numbered terms and each document's terms into postings.
class WordCollector {
 public:
  /// @param tokenizer  null: text::tokenize(). Borrowed
  explicit WordCollector(text::Tokenizer* tokenizer = nullptr) : tokenizer_(tokenizer) {}

  /// Adds the words of one text of the document at hand.
  void add_text(std::string_view text, bool title);

  /// Ends the document: its postings, in no particular order. Valid until the next call.
  const std::vector<CollectedPosting>& end_document();

  /// The terms of the document at hand in the order of its texts; empties itself in end_document().
  const std::vector<std::uint32_t>& sequence() const { return sequence_; }

  const std::vector<CollectedTerm>& terms() const { return terms_; }
  /// Term numbers by bare form.
  const std::unordered_map<std::string, std::uint32_t>& numbers() const { return numbers_; }

 private:
  struct Local {
    std::uint32_t term = 0;
    std::uint32_t count = 0;
    bool in_title = false;
    std::vector<std::uint8_t> forms;  ///< rising
  };
  Local& local(std::uint32_t term);

  text::Tokenizer* tokenizer_;
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
