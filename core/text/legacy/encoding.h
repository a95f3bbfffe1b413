// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

/// The encodings in which old documents and exports of Vietnamese offices come.
namespace portal::text {

enum class Encoding : std::uint8_t {
  utf8,
  utf16_le,
  utf16_be,
  windows_1252,  ///< Western European, which has no Vietnamese
  windows_1258,  ///< Vietnamese: letters, and five tone marks that follow them
  tcvn3,         ///< ABC, fonts .Vn…; has no capitals with a tone, so that .VnTimeH shows them as small letters
  vni,           ///< VNI-Windows, fonts VNI-…: a letter and one character for its marks
};

std::string_view name(Encoding encoding);  ///< "utf-8", "windows-1258", "vni-windows"

/// `bytes` as UTF-8. Never fails: what an encoding leaves open is read as Windows-1252, bytes that are not UTF-8 or
/// UTF-16 become U+FFFD. A byte order mark is dropped. From the encodings of one byte comes composed text (NFC).
/// @see WHATWG Encoding Standard for windows-1252 and windows-1258; TCVN 5712:1993
std::string decode(std::string_view bytes, Encoding encoding);

/// The bytes of which `text` came about if it was read as Windows-1252 by mistake ("nhÃ¢n" from UTF-8, "nh©n" from
/// TCVN3); nothing if it has characters that do not come about so.
std::optional<std::string> misread_bytes(std::string_view text);

}  // namespace portal::text
