// SPDX-License-Identifier: MIT
#include "core/search/answer.h"

#include <algorithm>
#include <utility>

#include "core/base/limits.h"
#include "core/search/exact_marks.h"
#include "core/search/hit_order.h"
#include "core/search/matcher.h"
#include "core/search/query_alternatives.h"
#include "core/search/ranker.h"
#include "core/search/readings.h"
#include "core/text/utf8.h"

namespace portal::search {
namespace {

/// What words may be forgiven, the fewest first.
constexpr ReasonSet forgiven[] = {
    ReasonSet(),
    Reason::without_marks,
    Reason::number,
    Reason::abbreviation,
    ReasonSet(Reason::number).with(Reason::without_marks),
    ReasonSet(Reason::abbreviation).with(Reason::without_marks),
    ReasonSet(Reason::number).with(Reason::abbreviation),
    ReasonSet(Reason::number).with(Reason::abbreviation).with(Reason::without_marks),
};

bool filters(const QueryClause& clause) {
  const QueryItem& item = clause.items[0];
  return clause.excluded || (item.kind == QueryItem::Kind::field && item.field != QueryField::title);
}

}  // namespace

/// One question on its way to the answer.
struct Answerer::State {
  State(const IndexView& view, const RankWeights& weights, const PhraseFilter* pairs)
      : index(view),
        lists(view),
        matcher(view, lists, pairs),
        ranker(view, lists, weights, pairs),
        question_texts(view, weights, pairs),
        marks(view, lists) {}

  const IndexView& index;
  ListCache lists;
  Matcher matcher;
  Ranker ranker;
  QuestionScorer question_texts;
  ExactMarks marks;
  std::string words;  ///< the text without its dates
  time::DateRange issued;
  Query query;
  BitSet text_matched, matched;
  Answer answer;

  void read_dates(const Question& question);
  void parse(std::string_view text) { query = parse_query(text); }
  void add_readings(Query& plain, std::string_view text, ReasonSet allowed, bool any);
  void match(const Query& looked_for, const Question& question, ReasonSet allowed, Beginnings beginnings, BitSet& docs);
  void run(std::string_view text, const Question& question);
  void list(const Question& question);
  std::vector<std::unique_ptr<BitSet>> spare_typed();
  TextScorer* scorer(bool any) { return any && index.stream() != nullptr ? &question_texts : nullptr; }
  void try_other_reading(const Question& question);
  void list_similar(const Question& question);
  void list_partial(const Question& question);
  void give_reasons(const Question& question);
  void filter(const Question& question, BitSet& docs) const {
    if (question.within != nullptr) docs.intersect(*question.within);
  }
  std::optional<NumberQuery> number_first(const Question& question) const;
  std::string_view text() const { return answer.read_as.empty() ? std::string_view(words) : answer.read_as; }
};

/// Dates that exclude each other leave nothing to find: those after the first stay words.
void Answerer::State::read_dates(const Question& question) {
  words = std::string(text::cut(question.text, limits::query_bytes));
  issued = question.issued;
  answer.dates.clear();
  time::DateRange said;
  for (const QueryDate& date : question.dates) {
    const time::DateRange both = common_range(said, date.range);
    if (date.source.end > words.size() || (both.from && both.to && *both.to < *both.from)) continue;
    said = both;
    answer.dates.push_back(date);
  }
  words = without_dates(words, answer.dates);
  issued = common_range(issued, said);
}

/// @param plain  parse_query() of `text`
void Answerer::State::add_readings(Query& plain, std::string_view text, ReasonSet allowed, bool any) {
  answer.numbers = find_query_numbers(text);
  answer.synonyms.clear();
  if (any) return;
  std::vector<text::ByteRange> literal;
  for (const QueryNumber& number : answer.numbers) {
    literal.push_back(number.source);
    if (allowed.has(Reason::number)) add_number(plain, number);
  }
  if (allowed.has(Reason::abbreviation)) answer.synonyms = add_synonyms(plain, text, literal);
}

void Answerer::State::match(const Query& looked_for, const Question& question, ReasonSet allowed, Beginnings beginnings,
                            BitSet& docs) {
  const DocRange dates = index.issued_in(issued);
  matcher.start(looked_for, dates);
  if (question.any) {
    matcher.match_any();
  } else {
    matcher.match_all();
  }
  docs = matcher.matched();
  if (!allowed.has(Reason::without_marks) && !question.any) marks.keep(looked_for, dates, beginnings, docs);
}

/// After parse() of the text.
void Answerer::State::run(std::string_view text, const Question& question) {
  add_readings(query, text, question.allowed, question.any);
  match(query, question, question.allowed, Beginnings::read, text_matched);
  matched = text_matched;
  filter(question, matched);
  answer.total = index.count(matched);
  answer.hits.clear();
}

std::optional<NumberQuery> Answerer::State::number_first(const Question& question) const {
  if (!question.read_numbers) return std::nullopt;
  if (!question.allowed.has(Reason::number)) return find_number(words);
  if (answer.numbers.empty()) return std::nullopt;
  return answer.numbers[0].number;
}

void Answerer::State::list(const Question& question) {
  if (answer.total == 0) return;
  const bool ranked = question.order == SortOrder::relevance;
  if (!ranked || query.words.empty()) {
    const SortOrder order = ranked ? SortOrder::newest : question.order;
    if (question.days_as_indexed && order == SortOrder::newest)
      return list_as_indexed(matched, question.offset, question.limit, answer.hits);
    return list_in_order(index, matched, order, question.offset, question.limit, answer.hits);
  }
  const std::vector<std::unique_ptr<BitSet>> typed = spare_typed();
  ranker.rank({query, matcher.words(), matched, number_first(question), question.any, question.offset, question.limit,
               scorer(question.any)},
              answer.hits);
}

/// Lets the words of alternatives count only where what they stand for is not. @return the sets to keep while ranking
std::vector<std::unique_ptr<BitSet>> Answerer::State::spare_typed() {
  std::vector<std::unique_ptr<BitSet>> sets;
  std::vector<IndexedWord>& found = matcher.words();
  for (std::size_t place = 0; place < query.words.size(); ++place) {
    const QueryItem* typed = typed_for(query, place);
    if (typed == nullptr) continue;
    sets.push_back(std::make_unique<BitSet>(matched));
    for (const std::uint8_t word : typed->places)
      sets.back()->intersect(found[word].docs());
    found[place].unless = sets.back().get();
  }
  return sets;
}

/// What was typed with the input method off finds nothing as typed.
void Answerer::State::try_other_reading(const Question& question) {
  if (answer.total > 0 || !question.allowed.has(Reason::input_method)) return;
  std::optional<OtherReading> reading = read_with_input_method(words);
  if (!reading) return;
  parse(reading->text);
  run(reading->text, question);
  list(question);
  const bool sure = reading->likely || question.order != SortOrder::relevance || ranker.first_keeps_order();
  if (answer.total > 0 && sure) {
    answer.read_as = std::move(reading->text);
  } else {
    parse(words);
    run(words, question);
  }
}

/// A second group, when the first is small and none of it looks like what was typed. By the words as typed: what is
/// written as one abbreviation has no typo.
void Answerer::State::list_similar(const Question& question) {
  answer.similar = {};
  answer.similar_first = false;
  if (question.other_limit == 0 || question.any || !question.allowed.has(Reason::typo)) return;
  if (answer.total >= question.limit) return;
  if (answer.total > 0 && (question.order != SortOrder::relevance || ranker.first_keeps_order())) return;
  const Query plain = parse_query(text());
  matcher.start(plain, index.issued_in(issued));
  matcher.match_all();
  if (!matcher.match_similar()) return;
  BitSet docs = matcher.matched();
  filter(question, docs);
  docs.subtract(matched);
  answer.similar.total = index.count(docs);
  ranker.rank({plain, matcher.words(), docs, std::nullopt, false, 0, question.other_limit}, answer.similar.hits);
  answer.similar_first = !answer.similar.hits.empty() && ranker.first_keeps_order();
}

void Answerer::State::list_partial(const Question& question) {
  answer.partial = {};
  if (question.other_limit == 0 || question.any || !question.allowed.has(Reason::partial)) return;
  if (answer.total > 0 || answer.similar.total > 0) return;
  const Query plain = parse_query(text());
  if (plain.words.empty()) return;
  Query hard;
  std::copy_if(plain.clauses.begin(), plain.clauses.end(), std::back_inserter(hard.clauses), filters);
  const DocRange dates = index.issued_in(issued);
  matcher.start(hard, dates);
  matcher.match_all();
  BitSet docs = matcher.matched();
  filter(question, docs);
  matcher.start(plain, dates);
  matcher.match_any();
  docs.intersect(matcher.matched());
  answer.partial.total = index.count(docs);
  ranker.rank({plain, matcher.words(), docs, std::nullopt, true, 0, question.other_limit, scorer(true)},
              answer.partial.hits);
}

/// Of each hit the first set of reasons that suffices for it.
void Answerer::State::give_reasons(const Question& question) {
  answer.reasons.clear();
  if (!question.give_reasons) return;
  const ReasonSet always = answer.read_as.empty() ? ReasonSet() : Reason::input_method;
  answer.reasons.assign(answer.hits.size(), always);
  if (question.any) return;
  const auto numbers = answer.numbers;
  const auto synonyms = answer.synonyms;
  std::vector<bool> known(answer.hits.size());
  std::size_t left = known.size();
  for (const ReasonSet reasons : forgiven) {
    if (left == 0) break;
    if (!question.allowed.contains(reasons)) continue;
    if (reasons.has(Reason::number) && numbers.empty()) continue;
    if (reasons.has(Reason::abbreviation) && synonyms.empty()) continue;
    Query looked_for = parse_query(text());
    add_readings(looked_for, text(), reasons, false);
    BitSet docs;
    match(looked_for, question, reasons, Beginnings::taken_as_typed, docs);
    for (std::size_t i = 0; i < known.size(); ++i) {
      if (known[i] || !docs.contains(answer.hits[i].doc.value)) continue;
      known[i] = true;
      answer.reasons[i] = reasons.with(always);
      --left;
    }
  }
  answer.numbers = numbers;
  answer.synonyms = synonyms;
}

Answerer::Answerer(const IndexView& index, const RankWeights& weights, const PhraseFilter* pairs)
    : state_(std::make_unique<State>(index, weights, pairs)) {}
Answerer::Answerer(Answerer&&) noexcept = default;
Answerer& Answerer::operator=(Answerer&&) noexcept = default;
Answerer::~Answerer() = default;

void Answerer::find(const Question& question) {
  State& state = *state_;
  Answer& answer = state.answer;
  answer.read_as.clear();
  state.lists.start();
  state.marks.clear();
  state.read_dates(question);
  state.parse(question.text);
  answer.problems = state.query.problems;
  answer.query_cut = state.query.cut;
  if (state.words != question.text) state.parse(state.words);
  state.run(state.words, question);
  if (question.limit > 0) state.list(question);
}

const Answer& Answerer::try_harder(const Question& question) {
  State& state = *state_;
  Answer& answer = state.answer;
  state.try_other_reading(question);
  answer.phrases_checked = state.matcher.phrases_checked();
  state.list_similar(question);
  state.list_partial(question);
  state.give_reasons(question);
  return answer;
}

const Answer& Answerer::last() const {
  return state_->answer;
}

const BitSet& Answerer::matched() const {
  return state_->matched;
}

const BitSet& Answerer::text_matched() const {
  return state_->text_matched;
}

const Query& Answerer::query() const {
  return state_->query;
}

}  // namespace portal::search
