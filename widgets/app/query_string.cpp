// SPDX-License-Identifier: MIT
#include "widgets/app/query_string.h"

#include "core/text/utf8.h"

namespace portal::app {
namespace {

constexpr std::string_view hex_digits = "0123456789ABCDEF";

int hex_value(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  if (digit >= 'A' && digit <= 'F') return digit - 'A' + 10;
  if (digit >= 'a' && digit <= 'f') return digit - 'a' + 10;
  return -1;
}

std::string decode(std::string_view text) {
  std::string bytes;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const int high = text[i] == '%' && i + 2 < text.size() ? hex_value(text[i + 1]) : -1;
    const int low = high >= 0 ? hex_value(text[i + 2]) : -1;
    if (low >= 0) {
      bytes += static_cast<char>(high * 16 + low);
      i += 2;
    } else {
      bytes += text[i] == '+' ? ' ' : text[i];
    }
  }
  return text::to_valid(bytes);
}

bool stays(char byte) {
  const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
  return letter || (byte >= '0' && byte <= '9') || byte == '-' || byte == '.' || byte == '_' || byte == '*';
}

void encode(std::string_view text, std::string& out) {
  for (const char byte : text) {
    if (stays(byte)) {
      out += byte;
    } else if (byte == ' ') {
      out += '+';
    } else {
      const auto value = static_cast<unsigned char>(byte);
      out += '%';
      out += hex_digits[value >> 4];
      out += hex_digits[value & 15];
    }
  }
}

}  // namespace

QueryPairs parse_query_string(std::string_view text) {
  QueryPairs pairs;
  while (!text.empty()) {
    const std::string_view part = text.substr(0, text.find('&'));
    text.remove_prefix(part.size() == text.size() ? part.size() : part.size() + 1);
    if (part.empty()) continue;
    const std::size_t equals = part.find('=');
    const bool bare = equals == std::string_view::npos;
    pairs.emplace_back(decode(part.substr(0, equals)), bare ? std::string() : decode(part.substr(equals + 1)));
  }
  return pairs;
}

std::string make_query_string(const QueryPairs& pairs) {
  std::string text;
  for (const auto& [name, value] : pairs) {
    if (!text.empty()) text += '&';
    encode(name, text);
    text += '=';
    encode(value, text);
  }
  return text;
}

}  // namespace portal::app
