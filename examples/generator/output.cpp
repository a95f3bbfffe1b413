// SPDX-License-Identifier: MIT
#include "examples/generator/output.h"

#include <string_view>

namespace portal::examples {
namespace {

struct Escape {
  char byte;
  std::string_view text;
};

constexpr Escape json_escapes[] = {{'"', "\\\""}, {'\\', "\\\\"}, {'\n', "\\n"}};
constexpr Escape html_escapes[] = {{'&', "&amp;"}, {'<', "&lt;"}, {'>', "&gt;"}, {'"', "&quot;"}};

std::string escaped(std::string_view text, std::span<const Escape> escapes) {
  std::string result;
  for (const char byte : text) {
    std::string_view replacement(&byte, 1);
    for (const Escape& escape : escapes) {
      if (escape.byte == byte) replacement = escape.text;
    }
    result += replacement;
  }
  return result;
}

std::string json_member(std::string_view key, std::string_view value) {
  return "\"" + std::string(key) + "\":\"" + escaped(value, json_escapes) + "\"";
}

std::string html(std::string_view text) {
  return escaped(text, html_escapes);
}

}  // namespace

std::string to_json(std::span<const ExampleDocument> documents) {
  std::string result = "[";
  for (const ExampleDocument& document : documents) {
    result += result.size() == 1 ? "\n{" : ",\n{";
    result += json_member("id", document.id) + "," + json_member("number", document.number) + ",";
    result += json_member("type", document.type) + "," + json_member("agency", document.agency) + ",";
    result += json_member("field", document.field) + "," + json_member("signer", document.signer) + ",";
    result += json_member("date", iso_date(document.date)) + "," + json_member("title", document.title) + ",";
    result += json_member("summary", document.summary) + "," + json_member("url", document.url) + "}";
  }
  return result + "\n]\n";
}

std::string to_html_rows(std::span<const ExampleDocument> documents) {
  std::string result;
  for (const ExampleDocument& document : documents) {
    result += "<tr><td>" + html(document.number) + "</td><td><time datetime=\"" + iso_date(document.date) + "\">" +
              written_date(document.date) + "</time></td><td><a href=\"" + html(document.url) + "\">" +
              html(document.title) + "</a></td><td>" + html(document.agency) + "</td></tr>\n";
  }
  return result;
}

}  // namespace portal::examples
