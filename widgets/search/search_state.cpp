// SPDX-License-Identifier: MIT
#include "widgets/search/search_state.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <utility>

#include "core/base/url.h"
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

std::string iso_or_empty(const std::optional<time::Date>& date) {
  return date ? time::format_iso(*date) : std::string();
}

}  // namespace

void SearchState::set_option(const std::string& name, const std::string& value) {
  if (name == "src" && !value.empty()) {
    phrases_checked_ = true;  // a feed's are
    is_estimate_ = false;
    source_.load(value, outputs_);
    search();
  }
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

void SearchState::receive(const app::ReceiveAnswer& answer) {
  const bool first = source_.phase() != DocumentSource::Phase::ready;
  if (!source_.receive(answer, outputs_)) return;
  if (first) outputs_.push_back(app::Ready{});
  received_ = answer.documents;
  documents_.clear();
  for (search::Document& document : received_) {
    if (!is_safe_url(document.url)) document.url.clear();
    // One of them every document has; here its row could not be had.
    if (!document.title.empty() || !document.number.empty()) documents_.push_back(&document);
  }
  phrases_checked_ = answer.phrases_checked;
  is_estimate_ = answer.is_estimate;
  show(answer.total, answer.text);
  if (page_ > page_count()) {  // as in search()
    page_ = page_count();
    return search();
  }
  if (std::exchange(asked_by_reader_, false)) tell_answer(true);
}

std::vector<app::Output> SearchState::take_outputs() {
  if (std::exchange(asks_, false)) ask();
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
  asked_by_reader_ = true;
  search();
  if (answered()) outputs_.push_back(app::Say{false, total_sentence()});
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
  const bool is_open = source_.in_shards() && source_.phase() == DocumentSource::Phase::ready;
  if (!is_open) source_.retry(outputs_);
  search();
}

void SearchState::count_exactly() {
  counts_exactly_ = asked_by_reader_ = true;
  search();
}

void SearchState::changed_by_reader() {
  counts_exactly_ = false;
  const std::size_t total_before = total_;
  asked_by_reader_ = true;
  search();
  share();
  if (answered()) tell_answer(total_ != total_before);
}

void SearchState::tell_answer(bool say) {
  outputs_.push_back(app::Searched{total_, query_, iso_or_empty(from_.typed.date), iso_or_empty(to_.typed.date)});
  if (say) outputs_.push_back(app::Say{false, total_sentence()});
}

void SearchState::search() {
  if (source_.in_shards()) {
    asks_ = source_.phase() != DocumentSource::Phase::failed;
    if (asks_) source_.ask();
    return;
  }
  total_ = 0;
  documents_.clear();
  marks_.clear();
  if (source_.phase() != DocumentSource::Phase::ready) return;  // keeps the page that an address asks for
  find_page();
  if (page_ > page_count()) {
    page_ = page_count();  // a shared address may ask for a page that is no more
    find_page();
  }
}

void SearchState::find_page() {
  search::SearchRequest request;
  request.text = query_;
  request.issued = range();
  request.order = order_;
  request.limit = page_size_;
  request.offset = (page_ - 1) * page_size_;
  const search::SearchResults& results = searcher_->find(request);
  documents_.clear();
  for (const search::Hit& hit : results.hits)
    documents_.push_back(&source_.index().document(hit.doc));
  show(results.total, query_);
}

void SearchState::ask() {
  const time::DateRange days = range();
  outputs_.push_back(app::AskIndex{source_.request(), source_.url(), query_, iso_or_empty(days.from),
                                   iso_or_empty(days.to), (page_ - 1) * page_size_, page_size_,
                                   order_ == search::SortOrder::relevance, counts_exactly_});
}

void SearchState::show(std::size_t total, std::string_view text) {
  total_ = total;
  first_place_ = (page_ - 1) * page_size_ + 1;
  const search::Query query = search::parse_query(text);
  marks_.clear();
  for (const search::Document* document : documents_) {
    marks_.push_back({search::query_marks(query, document->number), search::query_marks(query, document->title),
                      search::query_marks(query, document->summary)});
  }
}

bool SearchState::nothing_known() const {
  return total_ == 0 && source_.incomplete();
}

bool SearchState::answered() const {
  return source_.phase() == DocumentSource::Phase::ready && !source_.waits_for_answer();
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
  return std::max<std::size_t>(1, (total_ + page_size_ - 1) / page_size_);
}

std::string_view SearchState::heading() const {
  return heading_.empty() ? app::wording(app::Text::search_heading, language_) : std::string_view(heading_);
}

std::string_view SearchState::label() const {
  return label_.empty() ? heading() : std::string_view(label_);
}

std::string SearchState::total_sentence() const {
  if (nothing_known()) return std::string(app::wording(app::Text::partial_answer, language_));
  if (total_ == 0) return std::string(app::wording(app::Text::search_none, language_));
  const app::Text found = is_estimate_ ? app::Text::search_about : app::Text::search_found;
  return app::format(found, language_, {std::to_string(total_)});  // ungrouped, as portals do
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
