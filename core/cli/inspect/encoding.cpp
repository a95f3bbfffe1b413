// SPDX-License-Identifier: MIT
#include <optional>
#include <string>

#include "core/cli/inspect/topics.h"
#include "core/text/legacy/guess.h"

namespace portal::cli {
namespace {

int hex_value(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  const int letter = digit | 0x20;
  return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

std::optional<std::string> bytes_of_hex(std::string_view hex) {
  if (hex.size() % 2 != 0) return std::nullopt;
  std::string bytes;
  for (std::size_t i = 0; i < hex.size(); i += 2) {
    const int high = hex_value(hex[i]), low = hex_value(hex[i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    bytes.push_back(static_cast<char>(high * 16 + low));
  }
  return bytes;
}

Json describe(std::string_view bytes) {
  const text::EncodingGuess guess = text::guess_encoding(bytes);
  return {{"encoding", text::name(guess.encoding)},
          {"misread", guess.misread},
          {"certainty", guess.certainty_percent / 100.0},
          {"text", text::to_unicode(bytes, guess)}};
}

}  // namespace

Result<Json> inspect_encoding(const Request& request) {
  const bool hex = request.find("bytes_hex") != nullptr;
  const Result<std::string_view> input = request.text(hex ? "bytes_hex" : "text");
  if (!input) return input.error();
  if (!hex) return describe(*input);
  const std::optional<std::string> bytes = bytes_of_hex(*input);
  if (!bytes) return request.wrong("bytes_hex", "must be pairs of hexadecimal digits");
  return describe(*bytes);
}

}  // namespace portal::cli
