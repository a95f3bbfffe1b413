// SPDX-License-Identifier: MIT
#include "core/cli/inputs/mapping.h"

#include <libxml/xpath.h>
#include <memory>
#include <utility>

#include "nlohmann/json.hpp"

namespace portal::cli {
namespace {

using Json = nlohmann::json;

Error wrong(std::string message) {
  return {ErrorCode::malformed, 0, std::move(message)};
}

bool is_xpath(const std::string& path) {
  xmlXPathContext* const context = xmlXPathNewContext(nullptr);  // else libxml2 prints what is wrong
  xmlSetStructuredErrorFunc(nullptr, [](void*, xmlError*) {});
  xmlXPathCompExpr* const compiled = xmlXPathCtxtCompile(context, reinterpret_cast<const xmlChar*>(path.c_str()));
  xmlSetStructuredErrorFunc(nullptr, nullptr);
  const bool good = compiled != nullptr;
  if (good) xmlXPathFreeCompExpr(compiled);
  xmlXPathFreeContext(context);
  return good;
}

}  // namespace

Result<Mapping> read_mapping(std::string_view json) {
  const Json file = Json::parse(json, nullptr, false);
  if (!file.is_object()) return wrong("the mapping is not an object in JSON");
  Mapping mapping;
  for (const auto& [key, value] : file.items()) {
    if (key == "rows" && value.is_string()) {
      mapping.rows = value.get<std::string>();
      if (!is_xpath(mapping.rows)) return wrong("rows is no XPath: " + mapping.rows);
    } else if (key == "base" && value.is_string()) {
      mapping.base = value.get<std::string>();
    } else if (key == "fields" && value.is_object()) {
      for (const auto& [name, path] : value.items()) {
        const std::optional<feeds::FieldName> field = feeds::field_by_name(name);
        if (!field) return wrong("no field is known by the name " + name);
        if (!path.is_string() || !is_xpath(path.get<std::string>())) return wrong("no XPath for the field " + name);
        mapping.fields.push_back({*field, name, path.get<std::string>()});
      }
    } else {
      return wrong("a mapping has rows, fields and base, not " + key);
    }
  }
  if (mapping.fields.empty()) return wrong("the mapping has no fields");
  return mapping;
}

}  // namespace portal::cli
