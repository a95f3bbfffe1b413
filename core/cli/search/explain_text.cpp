// SPDX-License-Identifier: MIT
#include "core/cli/search/explain_text.h"

#include <algorithm>
#include <cstdarg>
#include <cstdio>
#include <optional>
#include <string_view>

#include "core/search/explain.h"
#include "core/search/pairs.h"
#include "core/search/rank.h"
#include "core/search/rows.h"
#include "core/search/syntax_text.h"
#include "core/search/weight_fields.h"

namespace portal::cli {
namespace {

__attribute__((format(printf, 2, 3))) void print(std::string& out, const char* format, ...) {
  char line[512];
  va_list values;
  va_start(values, format);
  const int size = std::vsnprintf(line, sizeof line, format, values);
  va_end(values);
  if (size > 0) out.append(line, std::min(static_cast<std::size_t>(size), sizeof line - 1));
}

std::string shown(const std::optional<time::Date>& date) {
  return date ? time::format_iso(*date) : std::string("…");
}

void print_understood(const search::Answer& answer, std::string_view text, std::string& out) {
  const auto typed = [&](text::ByteRange place) {
    const std::string_view from = answer.read_as.empty() ? text : std::string_view(answer.read_as);
    return std::string(from.substr(place.begin, place.size()));
  };
  if (!answer.read_as.empty()) out.append("read as:  ").append(answer.read_as).append("\n");
  for (const search::QueryDate& date : answer.dates) {
    out.append("date:     ").append(text.substr(date.source.begin, date.source.size()));
    out.append(" = ").append(shown(date.range.from)).append(" to ").append(shown(date.range.to)).append("\n");
  }
  for (const search::QueryNumber& number : answer.numbers)
    out.append("number:   ").append(typed(number.source)).append("\n");
  for (const search::QuerySynonym& synonym : answer.synonyms)
    out.append("synonym:  ").append(typed(synonym.source)).append(" = ").append(synonym.phrase).append("\n");
  for (const search::SyntaxProblem& problem : answer.problems)
    out.append("problem:  ").append(describe(problem, text, search::SyntaxLanguage::english)).append("\n");
}

void print_weights(const search::RankWeights& weights, std::string& out) {
  out += "weights: ";
  for (const search::WeightField& field : search::weight_fields)
    print(out, " %.*s %g (%g to %g)", static_cast<int>(field.name.size()), field.name.data(),
          static_cast<double>(weights.*field.value), static_cast<double>(field.least), static_cast<double>(field.most));
  out += '\n';
}

void print_reasons(search::ReasonSet reasons, std::string& out) {
  out += "   found";
  if (reasons.is_empty()) out += " as typed";
  for (std::size_t i = 0; i < search::reason_count; ++i) {
    const auto reason = static_cast<search::Reason>(i);
    if (reasons.has(reason)) out.append(" ").append(search::name(reason));
  }
}

void print_score(const search::IndexView& index, const search::Query& query, const search::Hit& hit, bool any,
                 const search::RankWeights& weights, std::string& out) {
  const search::HitScore score = search::explain(index, query, hit, any, weights);
  if (hit.has_number) out += ", has the number";
  print(out, ", %u words with the marks typed; %u words, %.0f on average\n", unsigned{hit.marked_words},
        unsigned{score.length}, static_cast<double>(score.average_length));
  for (const search::WordScore& word : score.words) {
    out.append("   ").append(word.word);
    print(out, ": %.4f = rarity %.4f (in %zu documents) × %.4f", static_cast<double>(word.score),
          static_cast<double>(word.rarity), word.holding,
          word.rarity > 0 ? static_cast<double>(word.score / word.rarity) : 0.0);
    if (word.term.empty()) {
      out += ", not here\n";
      continue;
    }
    out.append(", ").append(word.term);
    print(out, " %u times%s%s\n", unsigned{word.frequency}, word.in_title ? ", in the title" : "",
          word.same_marks ? "" : ", with other marks");
  }
  print(out, "   neighbours: %.4f\n   recency: %.4f\n", static_cast<double>(score.neighbours),
        static_cast<double>(score.recency));
}

}  // namespace

std::string explain_text(const search::IndexView& index, search::Question question,
                         const search::RankWeights& weights) {
  const std::optional<search::PairsView> pairs = search::PairsView::open(index);
  search::Answerer answerer(index, weights, pairs ? &*pairs : nullptr);
  question.give_reasons = true;
  const search::Answer& answer = answerer.answer(question);
  std::string out;
  print_understood(answer, question.text, out);
  print_weights(weights, out);
  print(out, "total:    %zu\n", answer.total);
  const bool ranked = question.order == search::SortOrder::relevance && !answerer.query().words.empty();
  for (std::size_t i = 0; i < answer.hits.size(); ++i) {
    const search::Hit& hit = answer.hits[i];
    search::Document row = search::read_document(index, hit.doc);
    print(out, "%2zu. %.4f  ", question.offset + i + 1, static_cast<double>(hit.score));
    out.append(row.number).append("  ").append(row.title).append("\n");
    print_reasons(answer.reasons[i], out);
    if (ranked) {
      print_score(index, answerer.query(), hit, question.any, weights, out);
    } else {
      out += '\n';
    }
  }
  if (answer.similar.total > 0) print(out, "misspelt: %zu more\n", answer.similar.total);
  if (answer.partial.total > 0) print(out, "partial:  %zu with some of the words\n", answer.partial.total);
  return out;
}

}  // namespace portal::cli
