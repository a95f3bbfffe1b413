// SPDX-License-Identifier: MIT
#include "core/feeds/document_rows.h"

#include <algorithm>
#include <utility>

#include "core/base/limits.h"
#include "core/base/url.h"
#include "core/text/known_letter.h"
#include "core/text/tidy.h"
#include "core/text/utf8.h"
#include "core/time/typed_date.h"

namespace portal::feeds {
namespace {

std::string_view message_for(time::DateFault fault) {
  switch (fault) {
    case time::DateFault::none:
    case time::DateFault::empty:
    case time::DateFault::form: return "not a date such as 28/07/2023 or 2023-07-28";
    case time::DateFault::month: return "not a date: the month is not 1 to 12";
    case time::DateFault::day: return "not a date: the month has no such day";
    case time::DateFault::year: return "not a date: the year does not have 4 digits";
  }
  return "";
}

/// What is wrong with a text that is no date. Of "2023-02-31T09:00" the date is blamed, not the time.
time::DateFault find_fault(std::string_view text) {
  constexpr std::size_t iso_date_bytes = 10;
  const bool has_time = text.size() > iso_date_bytes && text[iso_date_bytes] == 'T';
  return time::parse_typed_date(has_time ? text.substr(0, iso_date_bytes) : text).fault;
}

std::string excerpt(std::string_view text) {
  // Twice: U+FFFD is longer than the bytes it stands for.
  const std::string valid = text::to_valid(text::cut(text, limits::excerpt_bytes));
  return std::string(text::cut(valid, limits::excerpt_bytes));
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view spaces = " \t\r\n\f\v";
  const std::size_t begin = text.find_first_not_of(spaces);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(spaces) - begin + 1);
}

/// True of nearly every text, which is tidy then: nothing but letters that the tables know and single spaces between.
bool is_plain(std::string_view text) {
  bool after_space = true;
  for (std::size_t at = 0; at < text.size();) {
    const text::KnownLetter letter = text::known_letter(text.data() + at, text.size() - at);
    const bool space = text[at] == ' ';
    const bool known = letter.folded > ' ' && letter.folded < 0x7F;
    if (!known && (!space || after_space)) return false;
    after_space = space;
    at += letter.size_bytes;
  }
  return !after_space || text.empty();
}

}  // namespace

void DocumentRows::begin_row(std::size_t row, std::size_t offset_bytes) {
  row_ = row;
  row_offset_ = offset_bytes;
  unusable_.clear();
  for (Field& field : fields_)
    field.text.clear();
}

void DocumentRows::set(FieldName name, std::string_view written_as, std::string text, std::size_t offset_bytes) {
  Field& field = fields_[static_cast<std::size_t>(name)];
  if (name == FieldName::attachment && !field.text.empty()) {
    field.text += '\n' + text;
    return;
  }
  if (!field.text.empty()) return;
  field.written_as = written_as;
  field.text = std::move(text);
  field.offset_bytes = offset_bytes;
}

void DocumentRows::set_unusable(std::string_view written_as, std::size_t offset_bytes) {
  unusable_.push_back({std::string(written_as), {}, offset_bytes});
}

void DocumentRows::end_row() {
  search::Document document;
  document.id = take_text(FieldName::id);
  document.number = take_text(FieldName::number);
  document.title = take_text(FieldName::title);
  if (document.title.empty() && document.number.empty()) {
    return reject_row(ProblemCode::missing_field, row_offset_, document.id, "the row has neither title nor number");
  }
  if (!document.id.empty() && !ids_.insert(document.id)) {
    return reject_row(ProblemCode::duplicate_id, row_offset_, document.id, "an earlier row has the same id");
  }
  document.type = take_text(FieldName::type);
  document.agency = take_text(FieldName::agency);
  document.field = take_text(FieldName::field);
  document.signer = take_text(FieldName::signer);
  document.summary = take_text(FieldName::summary);
  document.issued = take_date();
  document.body = take_text(FieldName::body);
  if (document.summary.empty()) document.summary = std::exchange(document.body, {});
  take_attachments(document);
  document.url = take_url();
  for (const Field& field : unusable_)
    warn(ProblemCode::wrong_shape, field, "the value is neither text nor a number");
  documents_.push_back(std::move(document));
  ++documents_read_;
}

std::string DocumentRows::take_text(FieldName name) {
  Field& field = fields_[static_cast<std::size_t>(name)];
  const std::string_view kept = text::cut(field.text, field_bytes_);
  if (kept.size() < field.text.size()) warn(ProblemCode::too_large, field, "the text is too long and was cut");
  if (kept.size() == field.text.size() && is_plain(kept)) return std::move(field.text);
  return text::tidy(kept);
}

std::optional<time::Date> DocumentRows::take_date() {
  const Field& field = fields_[static_cast<std::size_t>(FieldName::issued)];
  const std::string_view text = trimmed(field.text);
  if (text.empty()) return std::nullopt;
  if (const auto date = time::parse_iso_date(text)) return date;
  if (const auto typed = time::parse_typed_date(text); typed.date) return typed.date;
  warn(ProblemCode::bad_date, field, std::string(message_for(find_fault(text))));
  return std::nullopt;
}

std::string DocumentRows::take_url() {
  const Field& field = fields_[static_cast<std::size_t>(FieldName::url)];
  const std::string_view url = trimmed(field.text);  // not tidied: a server may know a file by decomposed letters
  if (url.empty()) return {};
  if (is_safe_url(url)) return std::string(url);
  warn(ProblemCode::bad_url, field, "the link is not http, https, mailto, tel or relative");
  return {};
}

/// Of a row without a link, the first file is what readers open.
void DocumentRows::take_attachments(search::Document& document) {
  const Field& files = fields_[static_cast<std::size_t>(FieldName::attachment)];
  std::string_view rest = files.text;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find_first_of("\n;|"), rest.size());
    const std::string_view file = trimmed(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (file.empty()) continue;
    if (document.attachments.size() == limits::attachments) {
      warn(ProblemCode::too_large, files, "there are too many attachments; the rest is left out");
      break;
    }
    document.attachments.emplace_back(file);
  }
  Field& url = fields_[static_cast<std::size_t>(FieldName::url)];
  if (url.text.empty() && !document.attachments.empty())
    url = {files.written_as, document.attachments.front(), files.offset_bytes};
}

void DocumentRows::warn(ProblemCode code, const Field& field, std::string message) {
  report({Severity::warning, code, {}, row_, field.written_as, field.offset_bytes, field.text, std::move(message)});
}

void DocumentRows::reject_row(ProblemCode code, std::size_t offset_bytes, std::string_view value, std::string message) {
  report({Severity::error, code, {}, row_, {}, offset_bytes, std::string(value), std::move(message)});
}

void DocumentRows::report(Problem problem) {
  problem.source = source_;
  problem.offset_bytes += base_bytes_;
  problem.field = excerpt(problem.field);
  problem.value = excerpt(problem.value);
  if (problems_.size() + 1 < limits::problems) {
    problems_.push_back(std::move(problem));
    return;
  }
  ++unlisted_problems_;
  if (unlisted_problems_ == 1)
    problems_.push_back({Severity::warning, ProblemCode::too_many_problems, source_, 0, {}, 0, {}, {}});
  problems_.back().message = "problems not listed: " + std::to_string(unlisted_problems_);
}

std::vector<Problem> DocumentRows::take_problems() {
  unlisted_problems_ = 0;
  return std::exchange(problems_, {});
}

std::vector<search::Document> DocumentRows::take_documents() {
  return std::exchange(documents_, {});
}

}  // namespace portal::feeds
