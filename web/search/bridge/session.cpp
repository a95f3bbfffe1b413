// SPDX-License-Identifier: MIT
#include "web/search/bridge/session.h"

#include <utility>

#include "core/search/facet_filter.h"
#include "core/search/query.h"
#include "core/search/readings.h"
#include "core/search/rows.h"
#include "web/search/bridge/answer.h"

namespace portal::search_api {
namespace {

constexpr std::uint8_t query_cut = 1, phrases_unchecked = 2;

search::FacetFilter filter_of(const Request& request, const search::IndexView& index) {
  search::FacetFilter filter(index);
  for (std::size_t column = 0; column < search::column_count; ++column)
    filter.choose(static_cast<search::Column>(column), request.chosen[column]);
  return filter;
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

}  // namespace

Result<std::unique_ptr<Session>> Session::open(std::vector<std::uint8_t> bytes) {
  std::unique_ptr<Session> session(new Session());
  session->bytes_ = std::move(bytes);
  Result<search::IndexView> view = search::IndexView::open(session->bytes_);
  if (!view) return view.error();
  session->index_ = std::move(*view);
  session->searcher_.emplace(session->index_);
  return session;
}

void Session::search(std::span<const std::uint8_t> bytes, ByteWriter& out) {
  const Result<Request> request = read_request(bytes);
  if (!request) return write_error(request.error(), out);
  const search::FacetFilter filter = filter_of(*request, index_);
  const search::BitSet within = filter.within();
  search::SearchRequest asked;
  asked.text = request->text;
  asked.issued = request->issued;
  asked.order = request->order;
  asked.offset = request->offset;
  asked.limit = request->limit;
  asked.similar = request->similar;
  asked.within = filter.is_open() ? nullptr : &within;
  asked.any = request->any;
  asked.other_reading = search::read_with_input_method;
  write(*request, searcher_->search(asked), out);
  write_facets(count_facets(*request, filter, index_, searcher_->text_matched()), out);
  write_periods(request->period ? search::count_periods(index_, searcher_->matched(), *request->period)
                                : std::vector<search::PeriodCount>(),
                out);
  write_syntax(request->text, search::parse_query(request->text).problems, out);
}

void Session::write(const Request& request, const search::SearchResults& results, ByteWriter& out) const {
  const search::Query query = search::parse_query(results.read_as.empty() ? request.text : results.read_as);
  out.u8(1);
  out.varint(results.total);
  out.u8(static_cast<std::uint8_t>((results.query_cut ? query_cut : 0) |
                                   (results.phrases_checked ? 0 : phrases_unchecked)));
  out.string(results.read_as);
  write_hits(results.hits, query, out);
  out.varint(results.similar_total);
  write_hits(results.similar, query, out);
}

void Session::write_hits(const std::vector<search::Hit>& hits, const search::Query& query, ByteWriter& out) const {
  out.varint(hits.size());
  for (const search::Hit& hit : hits)
    write_hit(hit, search::read_document(index_, hit.doc), query, out);
}

}  // namespace portal::search_api
