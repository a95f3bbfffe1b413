// SPDX-License-Identifier: MIT
#include "web/search/bridge/session.h"

#include <string>
#include <utility>

#include "core/search/counts.h"
#include "core/search/facet_filter.h"
#include "core/search/query.h"
#include "core/search/query_dates.h"
#include "core/search/query_numbers.h"
#include "core/search/rows.h"
#include "core/search/shards/thin_answer.h"
#include "web/search/bridge/answer.h"

namespace portal::search_api {
namespace {

constexpr std::uint8_t query_cut = 1, phrases_unchecked = 2, incomplete = 4, estimated = 8, similar_first = 16;

search::FacetFilter filter_of(const Request& request, const search::IndexView& index) {
  search::FacetFilter filter(index);
  for (std::size_t column = 0; column < search::column_count; ++column)
    filter.choose(static_cast<search::Column>(column), request.chosen[column]);
  return filter;
}

/// @param within  may be null
search::Question question_of(const Request& request, const search::BitSet* within) {
  return {.text = request.text,
          .issued = request.issued,
          .order = request.order,
          .days_as_indexed = request.days_as_indexed,
          .offset = request.offset,
          .limit = request.limit,
          .other_limit = request.others,
          .within = within,
          .any = request.any,
          .allowed = request.allowed,
          .give_reasons = request.give_reasons,
          .dates = request.dates};
}

std::vector<FacetCounts> count_facets(const Request& request, const search::FacetFilter& filter,
                                      const search::IndexView& index, const search::BitSet& text_matched) {
  std::vector<FacetCounts> facets;
  for (std::size_t i = 0; i < search::column_count; ++i) {
    if (!request.counts(i)) continue;
    const auto column = static_cast<search::Column>(i);
    facets.push_back({column, &index.column(column), filter.counts(column, text_matched)});
  }
  return facets;
}

/// The hits of an answer with their documents.
struct Shown {
  const std::vector<search::Hit>& hits;
  std::vector<search::Document> documents;

  /// @param reason_of  of the hit at a place, or nothing
  template <class ReasonOf>
  void write(const ReasonOf& reason_of, const HitStyle& style, ByteWriter& out) const {
    out.varint(hits.size());
    for (std::size_t i = 0; i < hits.size(); ++i)
      write_hit(hits[i], documents[i], reason_of(i), style, out);
  }
};

}  // namespace

Result<std::unique_ptr<Session>> Session::open(std::vector<std::uint8_t> bytes) {
  std::unique_ptr<Session> session(new Session());
  session->bytes_ = std::move(bytes);
  Result<search::IndexView> view = search::IndexView::open(session->bytes_);
  if (!view) return view.error();
  session->index_ = std::move(*view);
  session->pairs_ = search::PairsView::open(session->index_);
  session->answerer_.emplace(session->index_, search::rank_weights, session->pairs_ ? &*session->pairs_ : nullptr);
  return session;
}

Result<std::unique_ptr<Session>> Session::open_root(search::SegmentId base, std::span<const std::uint8_t> root) {
  auto shards = search::PartialIndex::open(base, root);
  if (!shards) return shards.error();
  std::unique_ptr<Session> session(new Session());
  session->shards_ = std::move(*shards);
  session->answerer_.emplace(session->index());
  return session;
}

bool Session::supply(search::ShardName name, std::span<const std::uint8_t> bytes) {
  if (!shards_ || !shards_->supply(name, bytes)) return false;
  if (name.number == 0) answerer_.emplace(index());  // of a base with its update
  return true;
}

/// Asks for what is certain to be needed, before documents are found: fewer rounds.
void Session::expect(const Request& request, bool read_numbers) const {
  if (!shards_ || index().size() == 0) return;
  for (std::size_t i = 0; i < search::column_count; ++i) {
    if (request.counts(i)) index().column(static_cast<search::Column>(i));
  }
  if (request.period) index().issued(0);
  const std::string words = search::without_dates(request.text, request.dates);
  const search::Query query = search::parse_query(words);
  const bool ranked = request.order == search::SortOrder::relevance && !query.words.empty();
  if (ranked) {
    shards_->expect(query);
    if (!request.any && request.others > 0) shards_->expect_similar(query);
    if (!read_numbers || search::find_query_numbers(words).empty()) return;
    index().issued(0);  // the year of a number without one
  } else if (request.limit == 0) {
    return;
  } else {
    const bool newest = request.order == search::SortOrder::newest || request.order == search::SortOrder::relevance;
    if (newest && request.days_as_indexed) return;
    index().issued(0);
  }
  index().ordinal(0);
  index().column(search::Column::symbol);
  if (ranked || request.order == search::SortOrder::number) index().year(0);
}

/// Writes what is missing, if anything is.
bool Session::needs_more(bool as_is, ByteWriter& out) {
  if (!shards_) return false;
  const std::vector<search::ShardName> missing = shards_->missing();
  incomplete_ = incomplete_ || !missing.empty();
  if (missing.empty() || as_is) return false;
  write_needs(missing, out);
  return true;
}

std::vector<search::Document> Session::documents(const std::vector<search::Hit>& hits) const {
  std::vector<search::Document> documents;
  for (const search::Hit& hit : hits)
    documents.push_back(shards_ ? shards_->document(hit.doc) : search::read_document(index_, hit.doc));
  return documents;
}

/// Answers from thinned lists if that is as good, else from whole ones. @return false if more is needed, as written
bool Session::find(const Request& request, const search::Question& question, bool as_is, ByteWriter& out) {
  const bool wants_all = request.exact || request.counted != 0 || request.period.has_value();
  search::Thin thin = shards_ && !wants_all ? search::may_thin(*shards_, question) : search::Thin::no;
  for (;; thin = search::Thin::no) {
    const bool is_thin = thin != search::Thin::no;
    if (shards_) shards_->set_thin(thin);
    const search::Question asked = is_thin ? search::thin_question(question) : question;
    expect(request, asked.read_numbers);
    answerer_->find(asked);
    // While lists are missing little is found, which is no reason to look for more.
    if (needs_more(as_is, out)) return false;
    answerer_->try_harder(asked);
    if (needs_more(as_is, out)) return false;
    is_estimate_ = is_thin && shards_->is_estimate() && answerer_->last().total > 0;
    if (!is_thin || search::is_as_good(*shards_, *answerer_, asked)) return true;
  }
}

void Session::search(std::span<const std::uint8_t> bytes, bool as_is, ByteWriter& out) {
  const Result<Request> request = read_request(bytes);
  if (!request) return write_error(request.error(), out);
  incomplete_ = false;
  const search::FacetFilter filter = filter_of(*request, index());
  const search::BitSet within = filter.within();
  const search::Question question = question_of(*request, filter.is_open() ? nullptr : &within);
  if (!find(*request, question, as_is, out)) return;
  const search::Answer& answer = answerer_->last();
  const std::vector<FacetCounts> facets = count_facets(*request, filter, index(), answerer_->text_matched());
  std::vector<search::PeriodCount> periods;
  if (request->period) periods = search::count_periods(index(), answerer_->matched(), *request->period);
  if (needs_more(as_is, out)) return;
  const Shown hits{answer.hits, documents(answer.hits)};
  const Shown similar{answer.similar.hits, documents(answer.similar.hits)};
  const Shown partial{answer.partial.hits, documents(answer.partial.hits)};
  if (needs_more(as_is, out)) return;

  using Reasons = std::optional<search::ReasonSet>;
  const HitStyle style{answerer_->query(), request->snippet};
  out.u8(1);
  out.varint(answer.total);
  out.u8(static_cast<std::uint8_t>((answer.query_cut ? query_cut : 0) |
                                   (answer.phrases_checked ? 0 : phrases_unchecked) | (incomplete_ ? incomplete : 0) |
                                   (is_estimate_ ? estimated : 0) | (answer.similar_first ? similar_first : 0)));
  out.string(answer.read_as);
  hits.write([&](std::size_t i) { return i < answer.reasons.size() ? Reasons(answer.reasons[i]) : std::nullopt; },
             style, out);
  out.varint(answer.similar.total);
  similar.write([](std::size_t) { return Reasons(search::Reason::typo); }, style, out);
  out.varint(answer.partial.total);
  partial.write([](std::size_t) { return Reasons(search::Reason::partial); }, style, out);
  write_facets(facets, out);
  write_periods(periods, out);
  write_found_dates(request->text, answer.dates, out);
  write_synonyms(answer.read_as.empty() ? request->text : answer.read_as, answer.synonyms, out);
  write_syntax(request->text, answer.problems, out);
}

search::Suggester& Session::suggester() {
  if (!suggester_ && shards_) suggester_.emplace(*shards_);
  if (!suggester_) suggester_.emplace(index_);
  return *suggester_;
}

void Session::suggest(std::span<const std::uint8_t> bytes, bool as_is, ByteWriter& out) {
  const Result<Request> request = read_request(bytes);
  if (!request) return write_error(request.error(), out);
  incomplete_ = false;
  const search::FacetFilter filter = filter_of(*request, index());
  const search::BitSet within = filter.within();
  const search::BitSet* narrowed = filter.is_open() ? nullptr : &within;
  if (shards_) shards_->set_thin(search::Thin::no);
  expect(*request, true);
  if (shards_) answerer_->find(question_of(*request, narrowed));  // so that the lists of the words are there
  if (needs_more(as_is, out)) return;
  const search::Suggestions found = suggester().suggest({request->text, request->issued, narrowed, request->limit});
  if (needs_more(as_is, out)) return;
  out.u8(1);
  out.u8(incomplete_ ? incomplete : 0);
  write_suggestions(found.words, out);
  write_suggestions(found.queries, out);
  const auto& meant = found.did_you_mean;
  write_suggestions(meant ? std::span(&*meant, 1) : std::span<const search::Suggestion>(), out);
}

}  // namespace portal::search_api
