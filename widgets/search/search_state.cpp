// SPDX-License-Identifier: MIT
#include "widgets/search/search_state.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

#include "core/search/marks.h"
#include "widgets/app/query_string.h"

namespace portal::search_widget {
namespace {

constexpr std::size_t max_page_size = 60;  // more rows make a mirror that screen readers and layout wade through

std::size_t to_number(std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error == std::errc::result_out_of_range) return std::numeric_limits<std::size_t>::max();  // 32 bits in wasm
  return error == std::errc() && end == text.data() + text.size() ? number : 0;
}

DateEnd read_date(std::string text) {
  const time::TypedDate typed = time::parse_typed_date(text);
  return {std::move(text), typed};
}

std::string iso_or_empty(const DateEnd& end) {
  return end.typed.date ? time::format_iso(*end.typed.date) : std::string();
}

}  // namespace

void SearchState::set_option(const std::string& name, const std::string& value) {
  if (name == "src" && !value.empty()) source_.load(value, outputs_);
  if (name == "lang") source_.set_language(language_ = app::language_of(value));
  if (name == "heading") heading_ = value;
  if (name == "label") label_ = value;
  if (name == "fallback") has_fallback_ = value == "1";
  if (name == "state") restore(value);
  if (name == "page-size") {
    const std::size_t size = to_number(value);
    if (size != 0) page_size_ = std::min(size, max_page_size);
    search();
  }
}

bool SearchState::work() {
  const DocumentSource::Phase before = source_.phase();
  const bool more = source_.work(outputs_);
  if (source_.phase() == DocumentSource::Phase::ready && before != DocumentSource::Phase::ready) {
    searcher_.emplace(source_.index());
    search();
    outputs_.push_back(app::Ready{});
  }
  return more;
}

std::vector<app::Output> SearchState::take_outputs() {
  return std::exchange(outputs_, {});
}

void SearchState::type_query(std::string text) {
  query_ = std::move(text);
  page_ = 1;
  changed_by_reader();
}

void SearchState::type_from(std::string text) {
  from_ = read_date(std::move(text));
  page_ = 1;
  changed_by_reader();
}

void SearchState::type_to(std::string text) {
  to_ = read_date(std::move(text));
  page_ = 1;
  changed_by_reader();
}

void SearchState::choose_order(search::SortOrder order) {
  order_ = order;
  page_ = 1;
  changed_by_reader();
}

void SearchState::go_to_page(std::size_t page) {
  page_ = std::clamp<std::size_t>(page, 1, page_count());
  changed_by_reader();
}

void SearchState::submit() {
  search();
  if (source_.phase() == DocumentSource::Phase::ready) outputs_.push_back(app::Say{false, total_sentence()});
}

void SearchState::reset() {
  query_.clear();
  from_ = to_ = DateEnd();
  page_ = 1;
  changed_by_reader();
}

void SearchState::stop() {
  source_.stop(outputs_);
}

void SearchState::retry() {
  source_.retry(outputs_);
}

void SearchState::changed_by_reader() {
  const std::size_t total_before = results_.total;
  search();
  share();
  if (source_.phase() != DocumentSource::Phase::ready) return;
  outputs_.push_back(app::Searched{results_.total, query_, iso_or_empty(from_), iso_or_empty(to_)});
  if (results_.total != total_before) outputs_.push_back(app::Say{false, total_sentence()});
}

void SearchState::search() {
  results_ = {};
  marks_.clear();
  if (source_.phase() != DocumentSource::Phase::ready) return;  // keeps the page that an address asks for
  find_page();
  if (page_ > page_count()) {
    page_ = page_count();  // a shared address may ask for a page that is no more
    find_page();
  }
  mark_hits();
}

void SearchState::find_page() {
  search::SearchRequest request;
  request.text = query_;
  request.issued = range();
  request.order = order_;
  request.limit = page_size_;
  request.offset = (page_ - 1) * page_size_;
  results_ = searcher_->search(request);
}

void SearchState::mark_hits() {
  const search::Query query = search::parse_query(query_);
  for (const search::Hit& hit : results_.hits) {
    const search::Document& document = source_.index().document(hit.doc);
    marks_.push_back({search::query_marks(query, document.number), search::query_marks(query, document.title),
                      search::query_marks(query, document.summary)});
  }
}

time::DateRange SearchState::range() const {
  if (range_reversed()) return {};
  return {from_.typed.date, to_.typed.date};
}

bool SearchState::range_reversed() const {
  return from_.typed.date && to_.typed.date && *to_.typed.date < *from_.typed.date;
}

bool SearchState::filtered() const {
  return !query_.empty() || !from_.text.empty() || !to_.text.empty();
}

std::size_t SearchState::page_count() const {
  return std::max<std::size_t>(1, (results_.total + page_size_ - 1) / page_size_);
}

std::string_view SearchState::heading() const {
  return heading_.empty() ? app::wording(app::Text::search_heading, language_) : std::string_view(heading_);
}

std::string_view SearchState::label() const {
  return label_.empty() ? heading() : std::string_view(label_);
}

std::string SearchState::total_sentence() const {
  if (results_.total == 0) return std::string(app::wording(app::Text::search_none, language_));
  return app::format(app::Text::search_found, language_, {std::to_string(results_.total)});  // ungrouped, as portals do
}

void SearchState::restore(std::string_view query_string) {
  query_.clear();
  from_ = to_ = DateEnd();
  order_ = search::SortOrder::newest;
  page_ = 1;
  for (auto& [name, value] : app::parse_query_string(query_string)) {
    if (name == "q")
      query_ = std::move(value);
    else if (name == "from")
      from_ = read_date(std::move(value));
    else if (name == "to")
      to_ = read_date(std::move(value));
    else if (name == "sort" && value == "relevance")
      order_ = search::SortOrder::relevance;
    else if (name == "page")
      page_ = std::max<std::size_t>(1, to_number(value));
  }
  search();
}

void SearchState::share() {
  app::QueryPairs pairs;
  if (!query_.empty()) pairs.emplace_back("q", query_);
  if (!from_.text.empty()) pairs.emplace_back("from", from_.text);
  if (!to_.text.empty()) pairs.emplace_back("to", to_.text);
  if (order_ == search::SortOrder::relevance) pairs.emplace_back("sort", "relevance");
  if (page_ > 1) pairs.emplace_back("page", std::to_string(page_));
  outputs_.push_back(app::ShareState{app::make_query_string(pairs)});
}

}  // namespace portal::search_widget
