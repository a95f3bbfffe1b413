// SPDX-License-Identifier: MIT
#include "core/cli/search/query_request.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

namespace portal::cli {
namespace {

constexpr std::size_t usual_limit = 10;
constexpr std::size_t most_hits = 1000;

struct NamedOrder {
  std::string_view name;
  search::SortOrder order;
};
constexpr NamedOrder orders[] = {{"relevance", search::SortOrder::relevance},
                                 {"newest", search::SortOrder::newest},
                                 {"oldest", search::SortOrder::oldest},
                                 {"number", search::SortOrder::number}};

/// Reads one field after the other, and keeps the first complaint.
class Fields {
 public:
  explicit Fields(const Request& request) : request_(request) {}

  const std::optional<Error>& fault() const { return fault_; }

  template <class T>
  T take(const Result<T>& result, T otherwise) {
    if (result) return *result;
    if (!fault_) fault_ = result.error();
    return otherwise;
  }

  void keep(std::optional<Error> fault) {
    if (fault && !fault_) fault_ = std::move(fault);
  }

  void complain(std::string_view field, std::string_view complaint) {
    if (!fault_) fault_ = request_.wrong(field, complaint);
  }

  std::optional<time::Date> date(std::string_view field) {
    const nlohmann::json* given = request_.find(field);
    if (given == nullptr || given->is_null()) return std::nullopt;
    const Result<std::string_view> text = request_.text(field);
    const std::optional<time::Date> date = text ? time::parse_iso_date(*text) : std::nullopt;
    if (!date) complain(field, "must be a date like 2023-07-28");
    return date;
  }

  std::size_t number(std::string_view field, std::size_t otherwise) {
    const nlohmann::json* given = request_.find(field);
    if (given == nullptr) return otherwise;
    if (given->is_number_unsigned()) return static_cast<std::size_t>(given->get<std::uint64_t>());
    complain(field, "must be a whole number from 0");
    return otherwise;
  }

  search::SortOrder order() {
    const std::string_view given = take(request_.text_or("sort", "relevance"), std::string_view("relevance"));
    for (const NamedOrder& order : orders) {
      if (order.name == given) return order.order;
    }
    complain("sort", "must be relevance, newest, oldest or number");
    return search::SortOrder::relevance;
  }

  search::ReasonSet allowed() {
    search::ReasonSet allowed = search::ReasonSet::all();
    if (request_.find("without") == nullptr) return allowed;
    for (const std::string& given : take(request_.texts("without"), std::vector<std::string>())) {
      bool known = false;
      for (std::size_t i = 0; i < search::reason_count; ++i) {
        const auto reason = static_cast<search::Reason>(i);
        if (search::name(reason) != given) continue;
        known = true;
        allowed = allowed.without(reason);
      }
      if (!known) complain("without", "must be a list of reasons");
    }
    return allowed;
  }

  /// [[from, to], …] in bytes of the text.
  std::vector<text::ByteRange> ranges(std::string_view field) {
    constexpr std::string_view complaint = "must be a list of pairs of bytes";
    std::vector<text::ByteRange> ranges;
    const nlohmann::json* given = request_.find(field);
    if (given == nullptr) return ranges;
    if (!given->is_array()) complain(field, complaint);
    for (const auto& pair : *given) {
      const bool good = pair.is_array() && pair.size() == 2 && pair[0].is_number_unsigned() &&
                        pair[1].is_number_unsigned() && pair[1].get<std::uint64_t>() <= UINT32_MAX &&
                        pair[0].get<std::uint64_t>() <= pair[1].get<std::uint64_t>();
      if (!good) {
        complain(field, complaint);
        return {};
      }
      ranges.push_back({pair[0].get<std::uint32_t>(), pair[1].get<std::uint32_t>()});
    }
    return ranges;
  }

 private:
  const Request& request_;
  std::optional<Error> fault_;
};

/// @return a complaint, or nothing
std::optional<Error> read_facets(const Request& request, search::FacetFilter& facets) {
  constexpr std::string_view complaint = "must be an object of lists of names";
  const nlohmann::json* given = request.find("facets");
  if (given == nullptr) return std::nullopt;
  if (!given->is_object()) return request.wrong("facets", complaint);
  for (const FacetColumn& facet : facet_columns) {
    const auto list = given->find(facet.name);
    if (list == given->end()) continue;
    if (!list->is_array()) return request.wrong("facets", complaint);
    std::vector<std::string> names;
    for (const auto& name : *list) {
      if (!name.is_string()) return request.wrong("facets", complaint);
      names.push_back(name.get<std::string>());
    }
    facets.choose(facet.column, names);
  }
  return std::nullopt;
}

}  // namespace

Result<QueryRequest> read_query_request(const Request& request, const search::IndexView& index) {
  Fields fields(request);
  QueryRequest asked(index);
  asked.text = fields.take(request.text("text"), std::string_view());
  fields.keep(read_facets(request, asked.facets));
  asked.question.issued = {fields.date("from"), fields.date("to")};
  asked.question.offset = fields.number("offset", 0);
  asked.question.limit = std::min(fields.number("limit", usual_limit), most_hits);
  asked.question.other_limit = asked.question.limit;
  asked.question.any = fields.take(request.flag_or("any", false), false);
  asked.question.order = fields.order();
  asked.question.allowed = fields.allowed();
  asked.question.give_reasons = fields.take(request.flag_or("reasons", false), false);
  const std::optional<time::Date> today = fields.date("today");
  const std::vector<text::ByteRange> literal_dates = fields.ranges("literal_dates");
  if (today) asked.dates = search::find_query_dates(asked.text, {*today}, literal_dates);
  asked.snippets = fields.take(request.flag_or("snippets", false), false);
  asked.suggestions = std::min(fields.number("suggest", 0), most_hits);
  if (fields.fault()) return *fields.fault();
  return asked;
}

}  // namespace portal::cli
