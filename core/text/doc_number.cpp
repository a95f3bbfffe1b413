// SPDX-License-Identifier: MIT
#include "core/text/doc_number.h"

#include <cstddef>

#include "core/text/doc_parser.h"

namespace portal::text {
namespace {

constexpr std::size_t longest_identity_bytes = 256;

}  // namespace

std::string_view name(DocClass doc_class) {
  switch (doc_class) {
    case DocClass::admin: return "admin";
    case DocClass::legal: return "legal";
    case DocClass::law: return "law";
    case DocClass::party: return "party";
    case DocClass::cong_van: return "cong_van";
  }
  return "";
}

std::string_view doc_type_name(std::string_view type) {
  const doc::DocType* found = doc::find_type(type);
  return found != nullptr ? found->name : std::string_view();
}

std::optional<DocNumber> parse_doc_number(std::string_view text) {
  if (text.size() > longest_identity_bytes) return std::nullopt;
  const std::vector<doc::Item> items = doc::read_items(text);
  doc::Parser parser(items, 0);
  parser.take_type_name();
  parser.take_label();
  std::optional<DocNumber> number = parser.take_number_and_symbol();
  return number && parser.at_end() ? number : std::nullopt;
}

std::string format_doc_number(const DocNumber& number) {
  std::string text = number.number < 10 ? "0" : "";
  text += std::to_string(number.number) + number.suffix;
  const std::string orgs = doc::joined_orgs(number);
  switch (number.doc_class) {
    case DocClass::admin: return text + '/' + number.type + '-' + orgs;
    case DocClass::legal: return text + '/' + std::to_string(number.year) + '/' + number.type + '-' + orgs;
    case DocClass::law: return text + '/' + std::to_string(number.year) + '/' + orgs;
    case DocClass::party: return text + '-' + number.type + '/' + orgs;
    case DocClass::cong_van: return text + '/' + orgs;
  }
  return text;
}

}  // namespace portal::text
