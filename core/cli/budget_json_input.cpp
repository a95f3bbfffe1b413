// SPDX-License-Identifier: MIT
#include "core/cli/budget_json_input.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <optional>
#include <utility>

#include "nlohmann/json.hpp"

#include "core/budget/check.h"
#include "core/budget/names.h"
#include "core/money/decimal.h"
#include "core/time/date.h"

namespace portal::cli {
namespace {

using namespace portal::budget;
using Json = nlohmann::json;

/// Fields of one object. The first that is wrong is remembered; the others are then read as if they were not there.
class Fields {
 public:
  Fields(const Json& object, std::string& complaint) : object_(object), complaint_(complaint) {
    if (!object.is_object()) complain("", "must be an object");
  }

  /// nullptr if the field is missing or null.
  const Json* find(const char* field) const {
    if (!object_.is_object()) return nullptr;
    const auto found = object_.find(field);
    return found == object_.end() || found->is_null() ? nullptr : &*found;
  }

  void complain(const char* field, const char* what) const {
    if (complaint_.empty()) complaint_ = std::string(field) + (*field != '\0' ? " " : "") + what;
  }

  std::string text(const char* field) const {
    const Json* value = find(field);
    if (value == nullptr) return {};
    if (!value->is_string()) complain(field, "must be a string");
    return value->is_string() ? value->get<std::string>() : std::string();
  }

  bool flag(const char* field) const {
    const Json* value = find(field);
    if (value != nullptr && !value->is_boolean()) complain(field, "must be true or false");
    return value != nullptr && value->is_boolean() && value->get<bool>();
  }

  std::int64_t whole(const char* field, std::int64_t least, std::int64_t most, std::int64_t when_missing) const {
    const Json* value = find(field);
    if (value == nullptr) return when_missing;
    const bool fits = value->is_number_integer() &&
                      (!value->is_number_unsigned() ||
                       value->get<std::uint64_t>() <= std::uint64_t{std::numeric_limits<std::int64_t>::max()});
    const std::int64_t number = fits ? value->get<std::int64_t>() : least;
    if (!fits || number < least || number > most) {
      complain(field, "must be a whole number in its range");
      return when_missing;
    }
    return number;
  }

  text::ByteRange bytes(const char* field) const {
    const Json* value = find(field);
    if (value == nullptr) return {};
    const auto offset = [](const Json& number) {
      return number.is_number_unsigned() && number.get<std::uint64_t>() <= std::numeric_limits<std::uint32_t>::max();
    };
    if (!value->is_array() || value->size() != 2 || !offset((*value)[0]) || !offset((*value)[1]) ||
        (*value)[1] < (*value)[0]) {
      complain(field, "must be two rising byte offsets");
      return {};
    }
    return {(*value)[0].get<std::uint32_t>(), (*value)[1].get<std::uint32_t>()};
  }

  /// The value with this name, one of those from the first to `last`.
  template <class Value>
  Value named(const char* field, Value last, Value when_missing) const {
    const std::string word = text(field);
    if (word.empty()) return when_missing;
    for (int i = 0; i <= static_cast<int>(last); ++i)
      if (name(static_cast<Value>(i)) == word) return static_cast<Value>(i);
    complain(field, "is not a word that is known");
    return when_missing;
  }

  std::optional<Fields> object(const char* field) const {
    const Json* value = find(field);
    return value != nullptr ? std::optional<Fields>(std::in_place, *value, complaint_) : std::nullopt;
  }

  std::string& complaint() const { return complaint_; }

 private:
  const Json& object_;
  std::string& complaint_;
};

constexpr std::int64_t any = std::numeric_limits<std::int64_t>::max();

money::Unit unit_of(const Fields& fields) {
  const std::string word = fields.text("unit");
  for (int i = 0; i <= static_cast<int>(money::Unit::trieu_ty_dong); ++i)
    if (money::name(static_cast<money::Unit>(i)) == word) return static_cast<money::Unit>(i);
  if (!word.empty()) fields.complain("unit", "is not a unit that is known");
  return money::Unit::dong;
}

/// @param flat  the field of the samples, with đồng alone
std::optional<Amount> amount_of(const Fields& fields, const char* field, const char* flat) {
  if (const auto object = fields.object(field)) {
    if (object->find("dong") == nullptr) object->complain("dong", "is missing");
    Amount amount;
    amount.dong = object->whole("dong", -any, any, 0);
    amount.unit = unit_of(*object);
    amount.last_digit_dong = object->whole("last_digit_dong", 1, 1'000'000'000'000'000, 1);
    amount.source = object->bytes("bytes");
    return amount;
  }
  if (fields.find(flat) == nullptr) return std::nullopt;
  return Amount{fields.whole(flat, -any, any, 0), unit_of(fields), 1, {}};
}

std::optional<Percent> percent_of(const Fields& fields) {
  const std::string word = fields.text("percent");
  if (word.empty()) return std::nullopt;
  // "-12.50": a sign, digits, a dot, digits
  const std::size_t dot = std::min(word.find('.'), word.size());
  std::string digits = word.substr(0, dot);
  const int decimals = dot < word.size() ? static_cast<int>(std::min<std::size_t>(word.size() - dot - 1, 99)) : 0;
  if (dot < word.size()) digits += word.substr(dot + 1);
  const std::size_t sign = digits.starts_with('-') ? 1 : 0;
  const bool good = digits.size() > sign && digits.size() - sign <= 15 && decimals <= most_percent_decimals &&
                    digits.find_first_not_of("0123456789", sign) == std::string::npos;
  if (!good) {
    fields.complain("percent", "must be a string like \"38.70\"");
    return std::nullopt;
  }
  std::int64_t steps = 0;
  for (const char digit : digits.substr(sign))
    steps = steps * 10 + (digit - '0');
  Percent percent{sign == 1 ? -steps : steps, decimals};
  // "gấp 1,5 lần" is 150 %, rounded to tens
  const auto stated = static_cast<int>(fields.whole("percent_decimals", -2, most_percent_decimals, decimals));
  for (; percent.decimals > stated && percent.steps % 10 == 0 && percent.decimals <= 0; --percent.decimals)
    percent.steps /= 10;
  if (percent.decimals != stated || percent.steps > most_percent_steps || percent.steps < -most_percent_steps)
    return fields.complain("percent", "is out of range, or not what percent_decimals says"), std::nullopt;
  return percent;
}

Comparison comparison_of(const Fields& fields) {
  Comparison comparison;
  comparison.target = fields.named("kind", Target::prev_period, Target::plan);
  comparison.relation = fields.named("relation", Relation::growth, Relation::ratio);
  comparison.direction = fields.named("direction", Direction::down, Direction::none);
  if ((comparison.relation == Relation::ratio) != (comparison.direction == Direction::none))
    fields.complain("direction", "does not fit the relation");
  comparison.percent = percent_of(fields);
  comparison.delta = amount_of(fields, "delta", "delta_dong");
  if (comparison.delta && comparison.delta->dong < 0) fields.complain("delta", "must not be negative");
  comparison.reference = amount_of(fields, "reference", "reference_dong");
  comparison.reference_is_derived = fields.flag("reference_is_derived");
  comparison.source = fields.bytes("bytes");
  comparison.percent_source = fields.bytes("percent_bytes");
  return comparison;
}

std::optional<time::DateRange> period_of(const Fields& fields) {
  const auto object = fields.object("period");
  if (!object) return std::nullopt;
  const auto from = time::parse_iso_date(object->text("from")), to = time::parse_iso_date(object->text("to"));
  if (!from || !to || *to < *from) {
    fields.complain("period", "must be two rising dates");
    return std::nullopt;
  }
  return time::DateRange{from, to};
}

Evidence evidence_of(const Fields& fields) {
  Evidence evidence;
  const auto object = fields.object("evidence");
  if (!object) return evidence;
  evidence.document = object->text("document");
  evidence.sentence = object->bytes("sentence");
  evidence.line = object->bytes("line");
  evidence.period = object->bytes("period");
  evidence.place = object->bytes("place");
  evidence.row = static_cast<int>(object->whole("row", 0, std::numeric_limits<int>::max(), -1));
  evidence.column = static_cast<int>(object->whole("column", 0, std::numeric_limits<int>::max(), -1));
  return evidence;
}

/// Calls take(element) for each element of a list.
template <class Take>
void for_each_in(const Fields& fields, const char* field, Take take) {
  const Json* list = fields.find(field);
  if (list == nullptr) return;
  if (!list->is_array()) return fields.complain(field, "must be a list");
  for (const Json& element : *list)
    take(element);
}

void read_flow(const Fields& fields, Figure& figure) {
  const std::string word = fields.text("flow");
  const bool planned = word.starts_with("plan_");
  const std::string_view side = std::string_view(word).substr(planned ? 5 : 0);
  if (side != name(Flow::revenue) && side != name(Flow::spending)) fields.complain("flow", "must be thu or chi");
  figure.flow = side == name(Flow::spending) ? Flow::spending : Flow::revenue;
  const Status otherwise = planned ? Status::plan : fields.flag("estimate") ? Status::estimate : Status::performed;
  figure.status = fields.named("status", Status::settled, otherwise);
  if (planned != (figure.status == Status::plan)) fields.complain("status", "does not fit the flow");
}

Figure figure_of(const Fields& fields) {
  Figure figure;
  read_flow(fields, figure);
  figure.place = fields.text("place");
  figure.line = fields.text("line");
  figure.code = fields.text("code");
  figure.level = static_cast<int>(fields.whole("level", 0, 1000, 0));
  figure.cumulative = fields.flag("cumulative");
  figure.period = period_of(fields);
  if (const auto amount = amount_of(fields, "amount", "amount_dong")) {
    figure.amount = *amount;
  } else {
    fields.complain("amount_dong", "is missing");
  }
  figure.amount_to = amount_of(fields, "amount_to", "amount_to_dong");
  if (const auto pair = amount_of(fields, "pair", "pair_dong"))
    figure.pair = Pair{*pair, fields.named("pair_role", Target::prev_period, Target::plan)};
  for_each_in(fields, "comparisons",
              [&](const Json& one) { figure.comparisons.push_back(comparison_of(Fields(one, fields.complaint()))); });
  for_each_in(fields, "flags", [&](const Json& one) {
    for (const auto flag :
         {money::NumberFlag::foreign_decimal, money::NumberFlag::ambiguous_comma, money::NumberFlag::foreign_grouping})
      if (one.is_string() && one.get<std::string>() == money::name(flag)) return figure.flags.push_back(flag);
    fields.complain("flags", "must be names of flags");
  });
  figure.evidence = evidence_of(fields);
  if (fields.complaint().empty()) check(figure);
  return figure;
}

JsonFigures figures_of(const Json& object, std::string& complaint) {
  JsonFigures read;
  const Fields fields(object, complaint);
  read.document = fields.text("document");
  if (fields.find("figures") == nullptr) fields.complain("figures", "is missing");
  for_each_in(fields, "figures", [&](const Json& one) {
    if (!complaint.empty()) return;
    read.figures.push_back(figure_of(Fields(one, complaint)));
    if (!complaint.empty()) complaint = "figure " + std::to_string(read.figures.size()) + ": " + complaint;
  });
  return read;
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t\r") == std::string_view::npos;
}

}  // namespace

Result<std::vector<JsonFigures>> read_budget_json(std::string_view text) {
  std::vector<JsonFigures> all;
  std::string complaint;
  if (const Json whole = Json::parse(text, nullptr, false); !whole.is_discarded()) {
    all.push_back(figures_of(whole, complaint));
    if (!complaint.empty()) return Error{ErrorCode::malformed, 0, complaint};
    return all;
  }
  std::size_t number = 1;
  for (std::size_t begin = 0; begin < text.size(); ++number) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    if (!is_blank(line)) {
      const Json object = Json::parse(line, nullptr, false);
      if (object.is_discarded()) complaint = "not JSON";
      if (complaint.empty()) all.push_back(figures_of(object, complaint));
      if (!complaint.empty())
        return Error{ErrorCode::malformed, begin, "line " + std::to_string(number) + ": " + complaint};
    }
    begin = end + 1;
  }
  return all;
}

}  // namespace portal::cli
