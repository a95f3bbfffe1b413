// SPDX-License-Identifier: MIT
#include "core/cli/inspect/topics.h"
#include "core/contacts/phone.h"
#include "core/contacts/phone_format.h"

namespace portal::cli {
namespace {

std::string_view name(contacts::PhoneKind kind) {
  constexpr std::string_view names[] = {"invalid", "fixed", "mobile", "service", "short"};
  return names[static_cast<std::size_t>(kind)];
}

Json text_or_null(const std::string& text) {
  return text.empty() ? Json() : Json(text);
}

Json describe(const contacts::Phone& phone) {
  const contacts::PlannedNumber& number = phone.number;
  Json result = {{"valid", number.kind != contacts::PhoneKind::invalid},
                 {"kind", name(number.kind)},
                 {"e164", text_or_null(contacts::e164(number))},
                 {"display", text_or_null(contacts::display(number))}};
  if (!number.area.empty()) result["area"] = number.area;
  if (!phone.extension.empty()) result["ext"] = phone.extension;
  if (!number.repaired_from.empty()) result["repaired_from"] = number.repaired_from;
  return result;
}

}  // namespace

/// The first number of the field; those behind it, if any, in "more".
Result<Json> inspect_phones(const Request& request) {
  const Result<std::string_view> input = request.text("input");
  if (!input) return input.error();
  const std::vector<contacts::Phone> phones = contacts::read_phones(*input);
  Json result = describe(phones.empty() ? contacts::Phone() : phones.front());
  for (std::size_t i = 1; i < phones.size(); ++i)
    result["more"].push_back(describe(phones[i]));
  return result;
}

}  // namespace portal::cli
