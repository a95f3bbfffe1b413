// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/search/query.h"

/// The ways in which the documents write a word: "du" is "dự" here and "dư" there. A document may use several, so each
/// posting has one *set* of forms; few sets occur, most of them of one form.
///
///   FORMS of a term   varint forms; for each a varint of bytes and its exact-marks form (text/fold.h)
///                     for each set, the frequent ones first: varint forms in it, a varint for each
///   MARKS of a term   planes.h: the place of the set, by rank in the list of documents
///
/// A term that is only written in its bare form has neither.
namespace portal::search {

/// A term keeps this many forms and sets apart. Later ones share the last place: of a form with an empty text, which
/// equals no query, of a set with that form. Real text has some 20.
inline constexpr std::size_t most_forms = 255;

/// The forms of one term while documents are collected.
class TermForms {
 public:
  std::uint8_t form(std::string_view exact);              ///< the place of `exact`
  std::uint8_t set(std::span<const std::uint8_t> forms);  ///< the place of a rising set of places of forms

  /// Appends the two parts. @param sets  by rank in the list, as set() gave them
  void write(std::string_view bare, std::span<const std::uint8_t> sets, std::vector<std::uint8_t>& forms,
             std::vector<std::uint8_t>& marks) const;

 private:
  std::uint8_t find_set(std::span<const std::uint8_t> forms);

  std::vector<std::string> forms_;
  std::vector<std::string> sets_;    ///< one byte a form
  std::vector<std::uint8_t> alone_;  ///< by form: the set of it alone, as nearly all are
};

/// The same as read from an index.
struct FormSets {
  std::vector<std::string> forms;
  std::vector<std::vector<std::uint32_t>> sets;
};

/// @return no sets for a term that is only written in its bare form, or if the bytes are wrong
FormSets read_forms(std::span<const std::uint8_t> bytes);

/// FORMS of a term as read_forms() gave them.
void write_forms(const FormSets& all, ByteWriter& out);

/// Which sets of a term have forms that agree with the marks typed: by set, 2 if all do, 1 if some, else 0.
/// @param bytes  FORMS of the term
/// @param bare   the term itself, the only form of a term without FORMS
std::vector<std::uint8_t> agreeing_sets(std::span<const std::uint8_t> bytes, const QueryWord& word,
                                        std::string_view bare);

}  // namespace portal::search
