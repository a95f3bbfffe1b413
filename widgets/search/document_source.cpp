// SPDX-License-Identifier: MIT
#include "widgets/search/document_source.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/base/limits.h"
#include "core/text/tidy.h"
#include "widgets/search/problem_text.h"

namespace portal::search_widget {
namespace {

// Some 2 ms in wasm: the host asks for more slices while its time lasts.
constexpr std::size_t rows_per_slice = 64;
constexpr std::size_t postings_per_slice = 20'000;

constexpr std::uint32_t table_request = 1;  // web/README.md: a table answers without having been asked for

struct FailureText {
  ProblemCode code;
  app::Text text;
};
constexpr std::array<FailureText, 3> failure_texts = {{{ProblemCode::too_large, app::Text::error_too_large},
                                                       {ProblemCode::too_many_rows, app::Text::error_too_large},
                                                       {ProblemCode::truncated, app::Text::error_truncated}}};

app::Text failure_text(const std::vector<Problem>& problems) {
  for (const FailureText& entry : failure_texts) {
    if (!problems.empty() && problems.back().code == entry.code) return entry.text;
  }
  return app::Text::error_data;
}

bool is_blank(const std::vector<feeds::TableCell>& row) {
  return std::all_of(row.begin(), row.end(),
                     [](const feeds::TableCell& cell) { return text::tidy(cell.text).empty(); });
}

// Below the heading.
std::size_t count_rows(const app::ReceiveTable& table) {
  if (table.rows.empty()) return 0;
  return static_cast<std::size_t>(
      std::count_if(table.rows.begin() + 1, table.rows.end(), [](const auto& row) { return !is_blank(row); }));
}

bool ends_input(ProblemCode code) {
  return code == ProblemCode::truncated || code == ProblemCode::too_many_rows;
}

ProblemCode problem_code(app::DataStatus status) {
  if (status == app::DataStatus::too_large) return ProblemCode::too_large;
  return status == app::DataStatus::damaged ? ProblemCode::bad_index : ProblemCode::not_loaded;
}

// Whatever follows the path.
bool names_manifest(std::string_view url) {
  return url.substr(0, url.find_first_of("?#")).ends_with("manifest.json");
}

app::Text failure_text(app::DataStatus status) {
  if (status == app::DataStatus::too_large) return app::Text::error_too_large;
  if (status == app::DataStatus::damaged) return app::Text::error_data;
  const auto code = static_cast<unsigned>(status);
  return code >= 400 && code < 500 ? app::Text::error_missing : app::Text::error_network;
}

}  // namespace

void DocumentSource::load(std::string url, Outputs& out) {
  if (phase_ == Phase::fetching) out.push_back(app::CancelData{request_});
  url_ = std::move(url);
  phase_ = Phase::fetching;
  in_shards_ = names_manifest(url_);
  waits_for_answer_ = stopped_ = false;
  std::string().swap(bytes_);  // gives the memory back
  reader_.reset();
  rows_ = 0;
  builder_ = search::IndexBuilder();
  problems_.clear();
  if (!in_shards_) out.push_back(app::NeedData{++request_, url_});
}

void DocumentSource::ask() {
  ++request_;
  waits_for_answer_ = true;
}

bool DocumentSource::receive(const app::ReceiveAnswer& answer, Outputs& out) {
  if (!waits_for_answer_ || answer.request != request_) return false;
  waits_for_answer_ = false;
  phase_ = Phase::ready;
  problems_.clear();
  if (!answer.missing.empty()) blame(Severity::warning, ProblemCode::not_loaded, answer.missing);
  report(out);
  return true;
}

void DocumentSource::receive(const app::ReceiveData& data, Outputs& out) {
  if (phase_ != Phase::fetching || data.request != request_) return;
  if (bytes_.size() + data.bytes.size() > limits::feed_bytes) {
    out.push_back(app::CancelData{request_});
    fail({request_, app::DataStatus::too_large, "the feed is larger than the page can index"}, out);
    return;
  }
  bytes_ += data.bytes;
  if (!data.last) return;
  reader_.emplace(std::exchange(bytes_, {}), url_);
  phase_ = Phase::reading;
}

void DocumentSource::fail(const app::FailData& failure, Outputs& out) {
  if (phase_ != Phase::fetching && !waits_for_answer_) return;
  if (failure.request != request_) return;
  std::string().swap(bytes_);
  blame(Severity::error, problem_code(failure.status), failure.message);
  fail_with(failure_text(failure.status), out);
}

// Of the whole input.
void DocumentSource::blame(Severity severity, ProblemCode code, const std::string& message) {
  Problem problem;
  problem.severity = severity;
  problem.code = code;
  problem.source = url_;
  problem.message = message;
  problems_.assign(1, std::move(problem));
}

void DocumentSource::receive_table(const app::ReceiveTable& table, Outputs& out) {
  if (phase_ != Phase::idle || table.request != table_request) return;
  feeds::TableFeed feed = feeds::read_table(table.rows, "<table>");
  problems_ = std::move(feed.problems);
  rows_ = count_rows(table);
  if (feed.failed || (feed.documents.empty() && rows_ > 0)) return fail_with(app::Text::error_data, out);
  for (search::Document& document : feed.documents)
    builder_.add(std::move(document));
  start_indexing(out);
}

void DocumentSource::stop(Outputs& out) {
  if (phase_ == Phase::fetching) out.push_back(app::CancelData{request_});
  if (phase_ != Phase::fetching && phase_ != Phase::reading) return;
  stopped_ = true;
  std::string().swap(bytes_);
  if (builder_.size() > 0) return start_indexing(out);
  reader_.reset();
  fail_with(app::Text::stopped_before, out);
}

void DocumentSource::fail_with(app::Text reason, Outputs& out) {
  failure_ = reason;
  phase_ = Phase::failed;
  waits_for_answer_ = false;
  index_ = search::Index();
  report(out);
  out.push_back(app::Say{!stopped_, std::string(app::wording(reason, language_))});
  out.push_back(app::ShowFallback{});
}

void DocumentSource::start_indexing(Outputs& out) {
  if (reader_) problems_ = reader_->problems();
  report(out);
  reader_.reset();
  phase_ = Phase::indexing;
}

void DocumentSource::report(Outputs& out) const {
  for (const Problem& problem : problems_)
    out.push_back(app::ReportProblem{problem, reader_text(problem, language_)});
}

void DocumentSource::read_slice(Outputs& out) {
  const bool more = reader_->step(rows_per_slice);
  rows_ = reader_->rows_read();
  for (search::Document& document : reader_->take_documents())
    builder_.add(std::move(document));
  if (more) return;
  const bool all_bad = builder_.size() == 0 && rows_ > 0;
  if (!reader_->failed() && !all_bad) return start_indexing(out);
  problems_ = reader_->problems();
  reader_.reset();
  fail_with(failure_text(problems_), out);
}

bool DocumentSource::work(Outputs& out) {
  if (phase_ == Phase::reading) {
    read_slice(out);
  } else if (phase_ == Phase::indexing && !builder_.build_step(postings_per_slice)) {
    index_ = std::move(builder_).build();
    builder_ = search::IndexBuilder();
    phase_ = Phase::ready;
  }
  return phase_ == Phase::reading || phase_ == Phase::indexing;
}

std::size_t DocumentSource::rows_read() const {
  return rows_;
}

int DocumentSource::progress_per_mille() const {
  if (!reader_ || reader_->bytes_total() == 0) return phase_ == Phase::fetching ? 0 : 1000;
  return static_cast<int>(std::uint64_t{reader_->bytes_read()} * 1000 / reader_->bytes_total());
}

bool DocumentSource::lists_all_problems() const {
  return problems_.empty() || problems_.back().code != ProblemCode::too_many_problems;
}

std::size_t DocumentSource::bad_rows() const {
  std::size_t listed = 0, last_row = 0;
  for (const Problem& problem : problems_) {
    const bool of_row = problem.row != 0 && concerns_reader(problem.code) && !ends_input(problem.code);
    if (of_row && problem.row != last_row) ++listed;
    if (of_row) last_row = problem.row;
  }
  const std::size_t left_out = rows_ - std::min(rows_, index_.size());
  return lists_all_problems() ? listed : std::max(listed, left_out);
}

bool DocumentSource::cut_short() const {
  return std::any_of(problems_.begin(), problems_.end(),
                     [](const Problem& problem) { return ends_input(problem.code); });
}

}  // namespace portal::search_widget
