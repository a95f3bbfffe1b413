// SPDX-License-Identifier: MIT
#include "core/text/legacy/encoding.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include "core/text/legacy/vni.h"
#include "core/text/normalize.h"
#include "core/text/utf8.h"
#include "core/text/utf8_writer.h"

namespace portal::text {
namespace {

/// Bytes 80 to 9F; 0 where Windows-1252 leaves one open, which is then the control character of its number.
constexpr char16_t windows_1252[] =
    u"\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0"
    u"\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

/// Where Windows-1258 differs from Windows-1252.
struct Difference {
  std::uint8_t byte;
  char16_t point;
};
constexpr Difference windows_1258[] = {{0xC3, 0x102}, {0xCC, 0x300}, {0xD0, 0x110}, {0xD2, 0x309}, {0xD5, 0x1A0},
                                       {0xDD, 0x1AF}, {0xDE, 0x303}, {0xE3, 0x103}, {0xEC, 0x301}, {0xF0, 0x111},
                                       {0xF2, 0x323}, {0xF5, 0x1A1}, {0xFD, 0x1B0}, {0xFE, 0x20AB}};

/// Bytes A0 to FF; a space where TCVN3 leaves one open.
constexpr char16_t tcvn3[] =
    u" ĂÂÊÔƠƯĐăâêôơưđ "
    u"     àảãáạ ằẳẵắ "
    u"      ặầẩẫấậè ẻẽ"
    u"éẹềểễếệìỉ   ĩíịò"
    u" ỏõóọồổỗốộờởỡớợù"
    u" ủũúụừửữứựỳỷỹýỵ ";
static_assert(std::size(windows_1252) == 0x20 + 1 && std::size(tcvn3) == 0x60 + 1);

char32_t from_windows_1252(std::uint8_t byte) {
  const bool listed = byte >= 0x80 && byte < 0xA0 && windows_1252[byte - 0x80] != 0;
  return listed ? windows_1252[byte - 0x80] : byte;
}

char32_t from_windows_1258(std::uint8_t byte) {
  const auto* found = std::find_if(std::begin(windows_1258), std::end(windows_1258),
                                   [byte](const Difference& entry) { return entry.byte == byte; });
  return found != std::end(windows_1258) ? found->point : from_windows_1252(byte);
}

char32_t from_tcvn3(std::uint8_t byte) {
  const bool listed = byte >= 0xA0 && tcvn3[byte - 0xA0] != u' ';
  return listed ? tcvn3[byte - 0xA0] : from_windows_1252(byte);
}

std::string decode_bytes(std::string_view bytes, char32_t (*from)(std::uint8_t)) {
  Utf8Writer text(bytes.size());
  for (const char byte : bytes)
    text.put(from(static_cast<std::uint8_t>(byte)));
  return std::move(text).take();
}

std::string decode_vni(std::string_view bytes) {
  Utf8Writer text(bytes.size());
  while (!bytes.empty()) {
    const VniLetter letter = read_vni(bytes);
    text.put(letter.size > 0 ? letter.point : from_windows_1252(static_cast<std::uint8_t>(bytes.front())));
    bytes.remove_prefix(std::max<std::size_t>(letter.size, 1));
  }
  return std::move(text).take();
}

std::string decode_utf16(std::string_view bytes, bool little_endian) {
  const auto unit = [&](std::size_t at) -> char32_t {
    const auto first = static_cast<std::uint8_t>(bytes[at]);
    const auto second = static_cast<std::uint8_t>(bytes[at + 1]);
    return little_endian ? static_cast<char32_t>(first | second << 8) : static_cast<char32_t>(second | first << 8);
  };
  const auto is_low = [](char32_t value) { return value >= 0xDC00 && value < 0xE000; };
  Utf8Writer text(bytes.size());
  std::size_t at = 0;
  for (; at + 2 <= bytes.size(); at += 2) {
    char32_t point = unit(at);
    if (at == 0 && point == 0xFEFF) continue;
    if (point >= 0xD800 && point < 0xDC00 && at + 4 <= bytes.size() && is_low(unit(at + 2))) {
      point = 0x10000 + ((point - 0xD800) << 10) + (unit(at + 2) - 0xDC00);
      at += 2;
    }
    text.put(point);  // half a surrogate pair: U+FFFD
  }
  if (at < bytes.size()) text.put(replacement_character);
  return std::move(text).take();
}

std::string decode_utf8(std::string_view bytes) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  return to_valid(bytes.substr(bytes.starts_with(mark) ? mark.size() : 0));
}

/// The byte that Windows-1252 reads as `point`, or -1.
int to_windows_1252(char32_t point) {
  if (point < 0x100) return from_windows_1252(static_cast<std::uint8_t>(point)) == point ? static_cast<int>(point) : -1;
  for (std::size_t i = 0; i < 0x20; ++i) {
    if (windows_1252[i] == point) return static_cast<int>(0x80 + i);
  }
  return -1;
}

}  // namespace

std::string_view name(Encoding encoding) {
  constexpr std::string_view names[] = {"utf-8",        "utf-16le", "utf-16be",   "windows-1252",
                                        "windows-1258", "tcvn3",    "vni-windows"};
  return names[static_cast<std::size_t>(encoding)];
}

std::string decode(std::string_view bytes, Encoding encoding) {
  switch (encoding) {
    case Encoding::utf8: break;
    case Encoding::utf16_le: return decode_utf16(bytes, true);
    case Encoding::utf16_be: return decode_utf16(bytes, false);
    case Encoding::windows_1252: return decode_bytes(bytes, from_windows_1252);
    case Encoding::windows_1258: return nfc(decode_bytes(bytes, from_windows_1258));
    case Encoding::tcvn3: return decode_bytes(bytes, from_tcvn3);
    case Encoding::vni: return decode_vni(bytes);
  }
  return decode_utf8(bytes);
}

std::optional<std::string> misread_bytes(std::string_view text) {
  std::string bytes;
  for (const CodePoint point : CodePointsView(text)) {
    const int byte = point.valid ? to_windows_1252(point.value) : -1;
    if (byte < 0) return std::nullopt;
    bytes.push_back(static_cast<char>(byte));
  }
  return bytes;
}

}  // namespace portal::text
