// SPDX-License-Identifier: MIT
#include "core/cli/inputs/rss.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/base/limits.h"
#include "core/cli/html_document.h"
#include "core/cli/inputs/xml_push.h"
#include "core/feeds/document_rows.h"
#include "core/time/internet_date.h"

namespace portal::cli {
namespace {

using feeds::FieldName;

struct Name {
  std::string_view name;
  FieldName field;
};

/// What RSS, Atom and Dublin Core call it where that differs from feeds/field_names.h.
constexpr Name names[] = {
    {"guid", FieldName::id},          {"identifier", FieldName::id}, {"pubDate", FieldName::issued},
    {"published", FieldName::issued}, {"encoded", FieldName::body},  {"category", FieldName::field},
};

std::optional<FieldName> field_of(std::string_view name) {
  const auto known =
      std::find_if(std::begin(names), std::end(names), [&](const Name& one) { return one.name == name; });
  return known != std::end(names) ? std::optional(known->field) : feeds::field_by_name(name);
}

std::string_view value_of(std::span<const XmlAttribute> attributes, std::string_view name) {
  for (const XmlAttribute& attribute : attributes)
    if (attribute.name == name) return attribute.value;
  return {};
}

bool looks_like_html(std::string_view text) {
  return text.find('<') != std::string_view::npos || text.find('&') != std::string_view::npos;
}

bool is_text(FieldName field) {
  return field != FieldName::url && field != FieldName::attachment && field != FieldName::id;
}

}  // namespace

struct RssReader::State final : XmlEvents {
  State(std::string source, feeds::DocumentSink& chosen)
      : sink(chosen), rows(std::move(source), limits::indexed_field_bytes), parser(*this) {}

  feeds::DocumentSink& sink;
  feeds::DocumentRows rows;
  XmlPushParser parser;
  std::size_t depth = 0;       ///< of elements
  std::size_t item_depth = 0;  ///< of the item at hand; 0 outside
  std::size_t item_line = 0;
  std::size_t items = 0;
  bool is_feed = false;
  std::string child;  ///< the child of the item at hand
  std::string content;
  std::string updated;

  void open(std::string_view name, std::span<const XmlAttribute> attributes, std::size_t line) override;
  void text(std::string_view text) override;
  void close(std::string_view name) override;
  void open_item(std::size_t line);
  void close_child();
  void close_item();
  void set_link(std::span<const XmlAttribute> attributes);
  void report_whole(ProblemCode code, Severity severity, std::size_t line, std::string message);
  void deliver();
};

void RssReader::State::open(std::string_view name, std::span<const XmlAttribute> attributes, std::size_t line) {
  ++depth;
  if (depth == 1) is_feed = name == "rss" || name == "feed" || name == "RDF";
  if (!is_feed) return;
  if (item_depth == 0) {
    if (name == "item" || name == "entry") open_item(line);
    return;
  }
  if (depth != item_depth + 1) {
    if (!content.empty()) content += ' ';  // between elements of XHTML
    return;
  }
  child = name;
  content.clear();
  if (name == "link" || name == "enclosure") set_link(attributes);
  if (name == "category") content = value_of(attributes, "term");
}

void RssReader::State::open_item(std::size_t line) {
  item_depth = depth;
  item_line = line;
  updated.clear();
  rows.begin_row(++items, 0);
}

/// Of Atom, and of RSS's enclosures.
void RssReader::State::set_link(std::span<const XmlAttribute> attributes) {
  const std::string_view relation = value_of(attributes, "rel");
  const std::string_view target = value_of(attributes, child == "enclosure" ? "url" : "href");
  if (target.empty()) return;
  if (child == "enclosure" || relation == "enclosure") {
    rows.set(FieldName::attachment, child, std::string(target), 0);
  } else if (relation.empty() || relation == "alternate") {
    rows.set(FieldName::url, child, std::string(target), 0);
  }
}

void RssReader::State::text(std::string_view text) {
  if (item_depth == 0 || depth <= item_depth || content.size() > limits::indexed_field_bytes) return;
  content += text;
}

void RssReader::State::close(std::string_view) {
  if (item_depth > 0 && depth == item_depth + 1) close_child();
  if (item_depth > 0 && depth == item_depth) close_item();
  if (depth > 0) --depth;
}

void RssReader::State::close_child() {
  std::string written = std::exchange(content, {});
  if (child == "updated") {
    updated = std::move(written);
    return;
  }
  const std::optional<FieldName> field = field_of(child);
  if (!field) return;
  if (*field == FieldName::issued) {
    if (const std::optional<time::Date> date = time::parse_internet_date(written)) written = time::format_iso(*date);
  } else if (is_text(*field) && looks_like_html(written)) {
    written = read_html(written).text;
  }
  rows.set(*field, child, std::move(written), 0);
}

void RssReader::State::close_item() {
  rows.set(FieldName::issued, "updated", std::move(updated), 0);
  if (items <= limits::indexed_rows) rows.end_row();
  deliver();
  item_depth = 0;
}

void RssReader::State::report_whole(ProblemCode code, Severity severity, std::size_t line, std::string message) {
  rows.report({severity, code, {}, 0, {}, 0, {}, std::move(message)});
  for (Problem& problem : rows.take_problems()) {
    problem.line = line;
    sink.report(std::move(problem));
  }
}

void RssReader::State::deliver() {
  for (Problem& problem : rows.take_problems()) {
    problem.line = item_line;
    sink.report(std::move(problem));
  }
  for (search::Document& document : rows.take_documents())
    sink.add(std::move(document));
}

RssReader::RssReader(std::string source, feeds::DocumentSink& sink)
    : state_(std::make_unique<State>(std::move(source), sink)) {}
RssReader::~RssReader() = default;

void RssReader::push(std::string_view bytes) {
  state_->parser.push(bytes);
}

void RssReader::finish() {
  state_->parser.finish();
  const std::optional<XmlFault>& fault = state_->parser.first_fault();
  if (!state_->is_feed) {
    state_->report_whole(ProblemCode::wrong_shape, Severity::error, fault ? fault->line : 0,
                         "the input is neither RSS nor Atom");
  } else if (fault) {
    state_->report_whole(ProblemCode::bad_row, Severity::warning, fault->line, "not well formed: " + fault->message);
  }
}

}  // namespace portal::cli
