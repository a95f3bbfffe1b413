// SPDX-License-Identifier: MIT
#include "core/text/legacy/encoding.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "catch2/catch.hpp"

#include "core/text/utf8.h"
#include "tests/unit/core/support/heap_text.h"

using namespace portal::text;
using portal::test::HeapText;

namespace {

std::vector<std::string_view> split(std::string_view line) {
  std::vector<std::string_view> words;
  while (!line.empty()) {
    const std::size_t space = line.find(' ');
    words.push_back(line.substr(0, space));
    line.remove_prefix(space == std::string_view::npos ? line.size() : space + 1);
  }
  return words;
}

/// "aE2" is an a and the byte E2.
std::string bytes_of(std::string_view code) {
  std::string bytes;
  while (!code.empty()) {
    const bool plain = code[0] >= 'a' && code[0] <= 'z';
    bytes.push_back(plain ? code[0] : static_cast<char>(std::stoi(std::string(code.substr(0, 2)), nullptr, 16)));
    code.remove_prefix(plain ? 1 : 2);
  }
  return bytes;
}

struct Row {
  std::string_view letters;
  std::string_view codes;
};

void check_rows(const std::vector<Row>& rows, Encoding encoding) {
  for (const Row& row : rows) {
    const std::vector<std::string_view> letters = split(row.letters), codes = split(row.codes);
    REQUIRE(letters.size() == codes.size());
    for (std::size_t i = 0; i < letters.size(); ++i) {
      CAPTURE(codes[i]);
      CHECK(decode(HeapText(bytes_of(codes[i])).view(), encoding) == letters[i]);
    }
  }
}

}  // namespace

TEST_CASE("decode: each letter of TCVN3", "[text][legacy]") {
  check_rows({{"a â ă e ê i o ô ơ u ư y", "a A9 A8 e AA i o AB AC u AD y"},
              {"à ầ ằ è ề ì ò ồ ờ ù ừ ỳ", "B5 C7 BB CC D2 D7 DF E5 EA EF F5 FA"},
              {"ả ẩ ẳ ẻ ể ỉ ỏ ổ ở ủ ử ỷ", "B6 C8 BC CE D3 D8 E1 E6 EB F1 F6 FB"},
              {"ã ẫ ẵ ẽ ễ ĩ õ ỗ ỡ ũ ữ ỹ", "B7 C9 BD CF D4 DC E2 E7 EC F2 F7 FC"},
              {"á ấ ắ é ế í ó ố ớ ú ứ ý", "B8 CA BE D0 D5 DD E3 E8 ED F3 F8 FD"},
              {"ạ ậ ặ ẹ ệ ị ọ ộ ợ ụ ự ỵ", "B9 CB C6 D1 D6 DE E4 E9 EE F4 F9 FE"},
              {"đ Đ Ă Â Ê Ô Ơ Ư", "AE A7 A1 A2 A3 A4 A5 A6"}},
             Encoding::tcvn3);
}

TEST_CASE("decode: each letter of VNI-Windows, and its capital", "[text][legacy]") {
  check_rows({{"a â ă e ê i o ô ơ u ư y", "a aE2 aEA e eE2 i o oE2 F4 u F6 y"},
              {"à ầ ằ è ề ì ò ồ ờ ù ừ ỳ", "aF8 aE0 aE8 eF8 eE0 EC oF8 oE0 F4F8 uF8 F6F8 yF8"},
              {"ả ẩ ẳ ẻ ể ỉ ỏ ổ ở ủ ử ỷ", "aFB aE5 aFA eFB eE5 E6 oFB oE5 F4FB uFB F6FB yFB"},
              {"ã ẫ ẵ ẽ ễ ĩ õ ỗ ỡ ũ ữ ỹ", "aF5 aE3 aFC eF5 eE3 F3 oF5 oE3 F4F5 uF5 F6F5 yF5"},
              {"á ấ ắ é ế í ó ố ớ ú ứ ý", "aF9 aE1 aE9 eF9 eE1 ED oF9 oE1 F4F9 uF9 F6F9 yF9"},
              {"ạ ậ ặ ẹ ệ ị ọ ộ ợ ụ ự ỵ", "aEF aE4 aEB eEF eE4 F2 oEF oE4 F4EF uEF F6EF EE"},
              {"đ Đ Ơ Ư Ờ Ự Ì Ỉ Ĩ Í Ị Ỵ", "F1 D1 D4 D6 D4D8 D6CF CC C6 D3 CD D2 CE"},
              {"À Ầ Ế Ổ Ũ Ỹ Ặ", "41D8 41C0 45C1 4FC5 55D5 59D5 41CB"}},
             Encoding::vni);
  CHECK(decode("U\xDBY BAN nh\x61\xE2n d\x61\xE2n huye\xE4n", Encoding::vni) == "ỦY BAN nhân dân huyện");
}

TEST_CASE("decode: Windows-1258 comes out composed", "[text][legacy]") {
  CHECK(decode("Vi\xEA\xF2t Nam, \xD0\xE3\xECk L\xE3\xECk, \xDD\xF5\xCC", Encoding::windows_1258) ==
        "Việt Nam, Đắk Lắk, Ườ");
  CHECK(decode("\xC3\xD5\xF0\xFD\xFE\x80\x93", Encoding::windows_1258) == "ĂƠđư₫€“");
  CHECK(decode("\xF2", Encoding::windows_1258) == "\u0323");
}

TEST_CASE("decode: UTF-16 in both orders", "[text][legacy]") {
  using namespace std::string_view_literals;
  CHECK(decode("\xD9\x1E\x61\x00"sv, Encoding::utf16_le) == "ộa");
  CHECK(decode("\xFF\xFE\xD9\x1E"sv, Encoding::utf16_le) == "ộ");
  CHECK(decode("\x1E\xD9\x00\x61"sv, Encoding::utf16_be) == "ộa");
  CHECK(decode("\xFE\xFF\x1E\xD9"sv, Encoding::utf16_be) == "ộ");
  CHECK(decode("\xD8\x3D\xDE\x00"sv, Encoding::utf16_be) == "😀");
  CHECK(decode("\xD8\x3D\x00\x61"sv, Encoding::utf16_be) == "\uFFFDa");
  CHECK(decode("\xDE\x00"sv, Encoding::utf16_be) == "\uFFFD");
  CHECK(decode("\x61\x00\x62"sv, Encoding::utf16_le) == "a\uFFFD");
}

TEST_CASE("decode: UTF-8 stays as it is, but for its byte order mark and what is broken", "[text][legacy]") {
  CHECK(decode("\xEF\xBB\xBFhuye\u0323\u0302n", Encoding::utf8) == "huye\u0323\u0302n");
  CHECK(decode("a\xE1\xBB", Encoding::utf8) == "a\uFFFD");
}

TEST_CASE("misread_bytes: gives back every byte that Windows-1252 can read", "[text][legacy]") {
  std::string all;
  for (int byte = 0; byte < 0x100; ++byte)
    all.push_back(static_cast<char>(byte));
  CHECK(misread_bytes(decode(all, Encoding::windows_1252)) == all);
  CHECK(misread_bytes("nhÃ¢n dÃ¢n") == "nhân dân");
  CHECK(misread_bytes("Tiáº¿ng") == "Tiếng");
  CHECK_FALSE(misread_bytes("nhân dân huyện").has_value());
  CHECK_FALSE(misread_bytes("\u0080").has_value());
  CHECK_FALSE(misread_bytes("\xFF").has_value());
}

TEST_CASE("decode: any bytes in any encoding give UTF-8", "[text][legacy]") {
  for (int encoding = 0; encoding <= static_cast<int>(Encoding::vni); ++encoding) {
    for (int first = 0; first < 0x100; ++first) {
      for (int second = 0; second < 0x100; ++second) {
        const char bytes[] = {static_cast<char>(first), static_cast<char>(second)};
        const std::string text = decode(HeapText({bytes, 2}).view(), static_cast<Encoding>(encoding));
        if (!is_valid(text)) FAIL(name(static_cast<Encoding>(encoding)));
      }
    }
  }
}
