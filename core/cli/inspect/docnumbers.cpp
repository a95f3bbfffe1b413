// SPDX-License-Identifier: MIT
#include "core/cli/inspect/topics.h"
#include "core/text/doc_number.h"

namespace portal::cli {

Result<Json> inspect_docnumbers(const Request& request) {
  const Result<std::string_view> input = request.text("input");
  if (!input) return input.error();
  const std::optional<text::DocNumber> number = text::parse_doc_number(*input);
  if (!number) return Json{{"class", "invalid"}};

  const bool typed = !number->type.empty();
  Json result{{"class", std::string(name(number->doc_class))}, {"number", number->number}};
  result["year"] = number->year != 0 ? Json(number->year) : Json();
  result["type"] = typed ? Json(number->type) : Json();
  result["type_name"] = typed ? Json(std::string(text::doc_type_name(number->type))) : Json();
  result["org"] = number->orgs;
  result["normalized"] = text::format_doc_number(*number);
  if (number->type_candidates.size() > 1) {
    for (const std::string_view type : number->type_candidates)
      result["type_candidates"].push_back(std::string(type));
  }
  if (!number->units.empty()) result["unit"] = number->units;
  if (number->doc_class == text::DocClass::law) result["term"] = number->term;
  return result;
}

}  // namespace portal::cli
