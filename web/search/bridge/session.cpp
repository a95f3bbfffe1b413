// SPDX-License-Identifier: MIT
#include "web/search/bridge/session.h"

#include <utility>

#include "core/search/counts.h"
#include "core/search/facet_filter.h"
#include "core/search/number_query.h"
#include "core/search/query.h"
#include "core/search/readings.h"
#include "core/search/rows.h"
#include "web/search/bridge/answer.h"

namespace portal::search_api {
namespace {

constexpr std::uint8_t query_cut = 1, phrases_unchecked = 2, incomplete = 4;

search::FacetFilter filter_of(const Request& request, const search::IndexView& index) {
  search::FacetFilter filter(index);
  for (std::size_t column = 0; column < search::column_count; ++column)
    filter.choose(static_cast<search::Column>(column), request.chosen[column]);
  return filter;
}

/// @param within  may be null
search::SearchRequest search_of(const Request& request, const search::BitSet* within) {
  return {.text = request.text,
          .issued = request.issued,
          .order = request.order,
          .offset = request.offset,
          .limit = request.limit,
          .within = within,
          .similar = request.similar,
          .other_reading = search::read_with_input_method,
          .any = request.any};
}

std::vector<FacetCounts> count_facets(const Request& request, const search::FacetFilter& filter,
                                      const search::IndexView& index, const search::BitSet& text_matched) {
  std::vector<FacetCounts> facets;
  for (std::size_t i = 0; i < search::column_count; ++i) {
    if (!request.counts(i)) continue;
    const auto column = static_cast<search::Column>(i);
    search::BitSet docs = filter.within_others(column);
    docs.intersect(text_matched);
    facets.push_back({column, &index.column(column), search::count_names(index.column(column), docs)});
  }
  return facets;
}

void write_hits(const std::vector<search::Hit>& hits, const std::vector<search::Document>& documents,
                const search::Query& query, ByteWriter& out) {
  out.varint(hits.size());
  for (std::size_t i = 0; i < hits.size(); ++i)
    write_hit(hits[i], documents[i], query, out);
}

}  // namespace

Result<std::unique_ptr<Session>> Session::open(std::vector<std::uint8_t> bytes) {
  std::unique_ptr<Session> session(new Session());
  session->bytes_ = std::move(bytes);
  Result<search::IndexView> view = search::IndexView::open(session->bytes_);
  if (!view) return view.error();
  session->index_ = std::move(*view);
  session->searcher_.emplace(session->index());
  return session;
}

Result<std::unique_ptr<Session>> Session::open_root(search::ShardDigest digest, std::vector<std::uint8_t> root) {
  if (search::digest_of(root) != digest) return Error{ErrorCode::malformed, 0, "not the root that the manifest names"};
  auto shards = search::PartialIndex::open(std::move(root));
  if (!shards) return shards.error();
  std::unique_ptr<Session> session(new Session());
  session->shards_ = std::move(*shards);
  session->searcher_.emplace(session->index());
  return session;
}

bool Session::supply(search::ShardDigest digest, std::span<const std::uint8_t> bytes) {
  return shards_ && shards_->supply(digest, bytes);
}

/// Asks for what is certain to be needed, before documents are found: fewer rounds.
void Session::expect(const Request& request) const {
  for (std::size_t i = 0; i < search::column_count; ++i) {
    if (request.counts(i)) index().column(static_cast<search::Column>(i));
  }
  if (request.period && index().size() > 0) index().issued(0);
  if (request.order != search::SortOrder::relevance || index().size() == 0) return;
  const search::Query query = search::parse_query(request.text);
  shards_->expect(query);
  if (!request.any && request.similar > 0) shards_->expect_similar(query);
  if (!search::find_number(request.text)) return;
  index().ordinal(0);
  index().year(0);
  index().column(search::Column::symbol);
}

/// Writes what is missing, if anything is.
bool Session::needs_more(bool as_is, ByteWriter& out) {
  if (!shards_) return false;
  const std::vector<search::ShardDigest> missing = shards_->missing();
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

void Session::search(std::span<const std::uint8_t> bytes, bool as_is, ByteWriter& out) {
  const Result<Request> request = read_request(bytes);
  if (!request) return write_error(request.error(), out);
  incomplete_ = false;
  const search::FacetFilter filter = filter_of(*request, index());
  const search::BitSet within = filter.within();
  const search::SearchRequest asked = search_of(*request, filter.is_open() ? nullptr : &within);
  if (shards_) expect(*request);
  searcher_->find(asked);
  // While lists are missing little is found, which is no reason to look for more.
  if (needs_more(as_is, out)) return;
  const search::SearchResults& results = searcher_->try_harder(asked);
  const std::vector<FacetCounts> facets = count_facets(*request, filter, index(), searcher_->text_matched());
  std::vector<search::PeriodCount> periods;
  if (request->period) periods = search::count_periods(index(), searcher_->matched(), *request->period);
  if (needs_more(as_is, out)) return;
  const std::vector<search::Document> hits = documents(results.hits), similar = documents(results.similar);
  if (needs_more(as_is, out)) return;

  const search::Query query = search::parse_query(results.read_as.empty() ? request->text : results.read_as);
  out.u8(1);
  out.varint(results.total);
  out.u8(static_cast<std::uint8_t>((results.query_cut ? query_cut : 0) |
                                   (results.phrases_checked ? 0 : phrases_unchecked) | (incomplete_ ? incomplete : 0)));
  out.string(results.read_as);
  write_hits(results.hits, hits, query, out);
  out.varint(results.similar_total);
  write_hits(results.similar, similar, query, out);
  write_facets(facets, out);
  write_periods(periods, out);
  write_syntax(request->text, search::parse_query(request->text).problems, out);
}

}  // namespace portal::search_api
