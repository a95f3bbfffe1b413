// SPDX-License-Identifier: MIT
#include "core/search/suggest.h"

#include <algorithm>
#include <utility>

#include "core/base/limits.h"
#include "core/search/answer.h"
#include "core/search/posting_list.h"
#include "core/search/rows.h"
#include "core/search/shards/partial_index.h"
#include "core/search/similar_terms.h"
#include "core/search/sort_keys.h"
#include "core/search/title_phrases.h"
#include "core/search/usual_form.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace portal::search {
namespace {

constexpr std::size_t titles_read = 100;
constexpr std::size_t titles_fetched = 12;  // each may be a file of its own
/// Terms with the prefix whose documents are counted: those in most documents.
constexpr std::size_t terms_counted = 48;
constexpr std::size_t similar_read = 20;

struct TermCount {
  std::uint32_t term = 0;
  std::size_t documents = 0;
};

text::ByteRange range_of(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// What differs between two texts: without their common start and end, at code points.
text::ByteRange difference(std::string_view typed, std::string_view text) {
  std::size_t begin = 0, same_end = 0;
  const std::size_t shorter = std::min(typed.size(), text.size());
  while (begin < shorter && typed[begin] == text[begin])
    ++begin;
  while (same_end < shorter - begin && typed[typed.size() - 1 - same_end] == text[text.size() - 1 - same_end])
    ++same_end;
  std::size_t end = text.size() - same_end;
  const auto is_inside = [&](std::size_t at) { return at < text.size() && (text[at] & 0xC0) == 0x80; };
  while (begin > 0 && is_inside(begin))
    --begin;
  while (is_inside(end))
    ++end;
  return range_of(begin, end);
}

/// The plain words of the query in the order typed, one a clause; empty if anything else is in it.
std::vector<QueryWord> plain_words(const Query& query) {
  std::vector<QueryWord> words;
  for (const QueryClause& clause : query.clauses) {
    const QueryItem& item = clause.items[0];
    if (!is_plain(clause) || item.quoted) return {};
    words.push_back(item.words[0]);
  }
  return words;
}

}  // namespace

struct Suggester::State {
  explicit State(const IndexView& view) : index(view), answerer(view) {}

  const IndexView& index;
  const Index* documents = nullptr;
  const PartialIndex* parts = nullptr;
  Answerer answerer;
  const SuggestRequest* request = nullptr;
  std::string_view text;

  const Answer& answer(std::string_view asked, std::size_t limit = 0, std::size_t other_limit = 0);
  std::string title(DocId doc) const;
  std::optional<Suggestion> checked(std::string suggested);
  std::string replaced(const std::vector<QueryWord>& words, const std::vector<std::string>& forms) const;
  std::vector<TermCount> completions(const QueryWord& word, const BitSet& docs) const;
  void complete_word(const std::vector<QueryWord>& words, std::vector<Suggestion>& suggestions);
  struct Found {
    TitlePhrases phrases;
    BitSet docs;
  };
  Found find(const std::vector<QueryWord>& words);
  void complete_query(const TitlePhrases& phrases, std::vector<Suggestion>& suggestions);
  std::optional<Suggestion> restore_marks(const std::vector<QueryWord>& words, const Found& found);
  std::optional<Suggestion> correct(const std::vector<QueryWord>& words);
  std::uint32_t likeliest(const QueryWord& word, const BitSet& docs) const;
};

const Answer& Suggester::State::answer(std::string_view asked, std::size_t limit, std::size_t other_limit) {
  Question question;
  question.text = asked;
  question.issued = request->issued;
  question.within = request->within;
  question.limit = limit;
  question.other_limit = other_limit;
  return answerer.answer(question);
}

std::string Suggester::State::title(DocId doc) const {
  if (documents != nullptr) return documents->document(doc).title;
  if (parts != nullptr) return parts->document(doc).title;
  Document row;
  if (index.has_rows()) read_row(index.row(doc.value), row);
  return row.title;
}

/// With its total; nothing for what was typed, or finds nothing.
std::optional<Suggestion> Suggester::State::checked(std::string suggested) {
  const std::size_t total = answer(suggested + ' ').total;
  if (total == 0 || text::fold_case(suggested) == text::fold_case(text)) return std::nullopt;
  const text::ByteRange changed = difference(text.substr(0, text.find_last_not_of(' ') + 1), suggested);
  return Suggestion{std::move(suggested), changed, total};
}

/// The text with the words written otherwise; those with an empty form as they are.
std::string Suggester::State::replaced(const std::vector<QueryWord>& words,
                                       const std::vector<std::string>& forms) const {
  std::string out;
  std::size_t at = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (forms[i].empty() || forms[i] == words[i].exact) continue;
    out.append(text.substr(at, words[i].source.begin - at)).append(forms[i]);
    at = words[i].source.end;
  }
  out.append(text.substr(at));
  while (!out.empty() && out.back() == ' ')
    out.pop_back();
  return out;
}

/// Documents of `docs` with each term that the word may become, the most first; then the terms in their order.
std::vector<TermCount> Suggester::State::completions(const QueryWord& word, const BitSet& docs) const {
  const TermRange range = index.terms().find_prefix(word.folded);
  const auto others = [&](std::size_t count) { return std::uint64_t{index.size()} - count; };
  std::vector<SortKey> terms;
  for (std::uint32_t term = range.begin; term < range.end; ++term)
    terms.push_back({others(posting_count(index.list(term), index.size())), term});
  sort_keys(terms);
  terms.resize(std::min(terms.size(), terms_counted));
  PostingList list;
  for (auto& [key, term] : terms) {
    list.read_docs(index.list(term), index.size());
    BitSet both = docs;
    both.intersect(list.docs());
    key = others(both.count());
  }
  sort_keys(terms);
  std::vector<TermCount> counts;
  for (const auto& [key, term] : terms)
    counts.push_back({term, index.size() - static_cast<std::size_t>(key)});
  return counts;
}

void Suggester::State::complete_word(const std::vector<QueryWord>& words, std::vector<Suggestion>& suggestions) {
  const QueryWord& last = words.back();
  const std::string before(text.substr(0, last.source.begin));
  answer(before);
  const BitSet docs = answerer.matched();
  const auto is_said = [&](std::string_view term) {
    return std::any_of(words.begin(), words.end() - 1, [&](const QueryWord& word) { return word.folded == term; });
  };
  for (const auto& [term, count] : completions(last, docs)) {
    if (suggestions.size() >= request->limit || count == 0) break;
    if (is_said(index.terms().text(term))) continue;
    const std::string form = usual_form(index, term, docs, last);
    if (form.empty() || form == last.exact) continue;
    if (std::optional<Suggestion> suggestion = checked(before + form)) suggestions.push_back(std::move(*suggestion));
  }
}

/// What the best documents of the text are called, and all of them.
Suggester::State::Found Suggester::State::find(const std::vector<QueryWord>& words) {
  const std::vector<Hit> hits = answer(text, parts != nullptr ? titles_fetched : titles_read).hits;
  Found found{TitlePhrases(words), answerer.matched()};
  for (const Hit& hit : hits)
    found.phrases.add(title(hit.doc));
  return found;
}

void Suggester::State::complete_query(const TitlePhrases& phrases, std::vector<Suggestion>& suggestions) {
  for (const std::string& phrase : phrases.continuations(request->limit)) {
    if (std::optional<Suggestion> suggestion = checked(phrase)) suggestions.push_back(std::move(*suggestion));
  }
}

/// As most titles with these words side by side write them, else word by word as most documents do.
std::optional<Suggestion> Suggester::State::restore_marks(const std::vector<QueryWord>& words, const Found& found) {
  const bool any_marked = std::any_of(words.begin(), words.end(), [](const QueryWord& word) { return word.marked; });
  if (any_marked) return std::nullopt;
  std::vector<std::string> forms = found.phrases.usual_forms();
  if (forms.empty()) {
    for (const QueryWord& word : words) {
      const TermRange term = index.terms().find(word.folded);
      forms.push_back(term.size() == 0 ? std::string() : usual_form(index, term.begin, found.docs, word));
    }
  }
  return checked(replaced(words, forms));
}

/// The term near the word that most of the documents hold; the dictionary's size if there is none.
std::uint32_t Suggester::State::likeliest(const QueryWord& word, const BitSet& docs) const {
  std::uint32_t best = index.terms().size();
  std::size_t most = 0;
  PostingList list;
  for (const SimilarTerm& similar : similar_terms(index.terms(), word.folded)) {
    list.read_docs(index.list(similar.term), index.size());
    BitSet both = docs;
    both.intersect(list.docs());
    if (both.count() <= most || usual_form(index, similar.term, docs, {}).empty()) continue;
    most = both.count();
    best = similar.term;
  }
  return best;
}

std::optional<Suggestion> Suggester::State::correct(const std::vector<QueryWord>& words) {
  const HitGroup similar = answer(text, similar_read, similar_read).similar;
  if (similar.hits.empty()) return std::nullopt;
  BitSet docs;
  docs.reset(index.size());
  for (const Hit& hit : similar.hits)
    docs.insert(hit.doc.value);
  std::vector<std::string> forms;
  for (const QueryWord& word : words) {
    const TermRange same = index.terms().find(word.folded);
    std::uint32_t term = same.begin;
    PostingList list;
    if (same.size() > 0) list.read_docs(index.list(term), index.size());
    BitSet both = docs;
    if (same.size() > 0) both.intersect(list.docs());
    if (same.size() == 0 || both.count() == 0) term = likeliest(word, docs);
    forms.push_back(term < index.terms().size() ? usual_form(index, term, docs, {}) : std::string());
  }
  return checked(replaced(words, forms));
}

Suggester::Suggester(const IndexView& index) : state_(std::make_unique<State>(index)) {}
Suggester::Suggester(const Index& index) : Suggester(index.view()) {
  state_->documents = &index;
}
Suggester::Suggester(const PartialIndex& index) : Suggester(index.view()) {
  state_->parts = &index;
}
Suggester::Suggester(Suggester&&) noexcept = default;
Suggester& Suggester::operator=(Suggester&&) noexcept = default;
Suggester::~Suggester() = default;

Suggestions Suggester::suggest(const SuggestRequest& request) {
  State& state = *state_;
  state.request = &request;
  state.text = text::cut(request.text, limits::query_bytes);
  Suggestions suggestions;
  const std::vector<QueryWord> words = plain_words(parse_query(state.text));
  if (words.empty()) return suggestions;
  if (words.back().prefix) state.complete_word(words, suggestions.words);
  const State::Found found = state.find(words);
  state.complete_query(found.phrases, suggestions.queries);
  suggestions.did_you_mean = state.correct(words);
  if (!suggestions.did_you_mean) suggestions.did_you_mean = state.restore_marks(words, found);
  return suggestions;
}

}  // namespace portal::search
