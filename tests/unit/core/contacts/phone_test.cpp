// SPDX-License-Identifier: MIT
#include "core/contacts/phone.h"

#include <string>
#include <string_view>
#include <vector>

#include "catch2/catch.hpp"

#include "core/contacts/phone_format.h"
#include "tests/unit/core/support/heap_text.h"

using namespace portal::contacts;
using portal::test::HeapText;

namespace {

/// The numbers of a field as they are shown; an invalid one as it stands in the field, between brackets.
std::string shown(std::string_view field) {
  const HeapText text(field);
  std::string list;
  for (const Phone& phone : read_phones(text.view())) {
    if (!list.empty()) list += " | ";
    const std::string_view source = field.substr(phone.source.begin, phone.source.size());
    list += phone.number.kind == PhoneKind::invalid ? "[" + std::string(source) + "]" : display(phone.number);
    if (!phone.extension.empty()) list += " x" + phone.extension;
  }
  return list;
}

}  // namespace

TEST_CASE("read_phones: one number in each form that portals write", "[contacts][phone]") {
  constexpr std::string_view forms[] = {
      "02353507799",
      "02353 507799",
      "0235 3507 799",
      "(0235) 3.507.799",
      "0235.3507799",
      "0235-3507799",
      "84-235-3507799",
      "+84 235 3507 799",
      "+84 (0)235 3507799",
      "(+84) 235.3507.799",
      "0084 235 3507799",
      "0084(0)2353507799",
      "+84.235.3507799",
      "(0235)3507799",
      "(84-235) 3507799",
      "0235 - 3507799",
      "(0235) - 3.507.799",
      "0235/3507799",
      "0235, 3507799",
      "ĐT: 0235.3507.799",
      "Điện thoại 02353507799",
      "Tel:(0235)3507799.",
      "0 2 3 5 3 5 0 7 7 9 9",
      "0235–3507–799",
      "0235\u00A03507\u00A0799",
      "0235\u200B3507799",
      "+ 84 235 3507799",
      "02353507799 (Văn thư)",
      "[0235] 3507799",
      "số máy: 0235 350 77 99",
  };
  for (const std::string_view form : forms) {
    CAPTURE(form);
    CHECK(shown(form) == "0235 3507 799");
  }
}

TEST_CASE("read_phones: several numbers, in the order of the field", "[contacts][phone]") {
  constexpr struct {
    std::string_view field;
    std::string_view shown;
  } cases[] = {
      {"0235.3812345 - 3812346", "0235 3812 345 | 0235 3812 346"},
      {"0235.3812345-3812346", "0235 3812 345 | 0235 3812 346"},
      {"(0235) 3812345; 3812346; 3812347", "0235 3812 345 | 0235 3812 346 | 0235 3812 347"},
      {"024.38043089/38043090", "024 3804 3089 | 024 3804 3090"},
      {"0235 3812 345 và 3812 346", "0235 3812 345 | 0235 3812 346"},
      {"0905 123 456, 0914555666", "0905 123 456 | 0914 555 666"},
      {"0905 123 456 0914 555 666", "0905 123 456 | 0914 555 666"},
      {"0905123456/02353812345", "0905 123 456 | 0235 3812 345"},
      {"0235 3812345 +84 905 123 456", "0235 3812 345 | 0905 123 456"},
      {"113, 114; 115", "113 | 114 | 115"},
      {"ĐT: 0235.3881.234 - Fax: 0235.3881.235", "0235 3881 234 | 0235 3881 235"},
      {"0905123456 (anh Nam)\n0914 555 666 (chị Hoa)", "0905 123 456 | 0914 555 666"},
      {"0510 3888777 - 3888778", "0235 3888 777 | 0235 3888 778"},
      {"0905 123 45, 0914 555 666", "[0905 123 45] | 0914 555 666"},
      {"0905 123 456 - 3812346", "0905 123 456 | [3812346]"},
      {"1900 6789 hoặc 1022", "1900 6789 | 1022"},
      {"0914,555,666", "0914 555 666"},
  };
  for (const auto& [field, expected] : cases) {
    CAPTURE(field);
    CHECK(shown(field) == expected);
  }
}

TEST_CASE("read_phones: a number that is too long is not cut into numbers", "[contacts][phone]") {
  CHECK(shown("0914 555 666 7") == "[0914 555 666 7]");
  CHECK(shown("0914 555 666 113") == "[0914 555 666 113]");
  CHECK(shown("0235 3881 234 1") == "[0235 3881 234 1]");
  CHECK(shown("09145556661234567890") == "[09145556661234567890]");
}

TEST_CASE("read_phones: extensions", "[contacts][phone]") {
  constexpr std::string_view forms[] = {
      "0235 3507799 máy lẻ 12", "0235 3507799, máy lẻ: 12", "0235.3507799 (ext 12)",  "02353507799ext12",
      "02353507799 x12",        "0235.3507799 EXT. 12",     "0235 3507799 nội bộ 12", "0235 3507799 - nhánh 12",
      "0235 3507799 #12",       "0235 3507799 MÁY LẺ 12",
  };
  for (const std::string_view form : forms) {
    CAPTURE(form);
    CHECK(shown(form) == "0235 3507 799 x12");
  }
  CHECK(shown("0235 3507799 ext 12 - 3507800 ext 13") == "0235 3507 799 x12 | 0235 3507 800 x13");
  CHECK(shown("0914 555 66 ext 101") == "[0914 555 66]");
  CHECK(shown("máy lẻ 113") == "");
  CHECK(shown("Số nội bộ: 0235 3507 799") == "0235 3507 799");
  CHECK(shown("0235 3507 799 (nội bộ: 0905 123 456)") == "0235 3507 799 | 0905 123 456");
}

TEST_CASE("read_phones: digits of words, and one or two of them, are no phone number", "[contacts][phone]") {
  for (const std::string_view field :
       {"", "n/a", "không có", "H1N1", "7h30", "phòng 12", "A0905123456", "0905123456@zalo.vn"}) {
    CAPTURE(field);
    CHECK(shown(field) == "");
  }
  CHECK(shown("0905 123 456 (7h30 - 17h)") == "0905 123 456");
}

TEST_CASE("read_phones: the source of a number are its bytes in the field", "[contacts][phone]") {
  const std::string_view field = "Điện thoại: 0235.3812345 máy lẻ 12; 0905 123 456.";
  const std::vector<Phone> phones = read_phones(field);
  REQUIRE(phones.size() == 2);
  CHECK(field.substr(phones[0].source.begin, phones[0].source.size()) == "0235.3812345 máy lẻ 12");
  CHECK(field.substr(phones[1].source.begin, phones[1].source.size()) == "0905 123 456");
}

TEST_CASE("read_phones: a mobile number written like an old fixed line is marked, not changed", "[contacts][phone]") {
  CHECK(read_phones("(054) 3821234").at(0).perhaps_old);
  CHECK(display(read_phones("(054) 3821234").at(0).number) == "0543 821 234");
  CHECK_FALSE(read_phones("0543 821 234").at(0).perhaps_old);
  CHECK_FALSE(read_phones("091 4555666").at(0).perhaps_old);
}

TEST_CASE("phones are written for machines, readers and links", "[contacts][phone]") {
  constexpr struct {
    std::string_view field, e164, display, link;
  } cases[] = {
      {"02353 507799", "+842353507799", "0235 3507 799", "tel:+842353507799"},
      {"02438043089", "+842438043089", "024 3804 3089", "tel:+842438043089"},
      {"0905123456", "+84905123456", "0905 123 456", "tel:+84905123456"},
      {"0235 3507799 máy lẻ 101", "+842353507799", "0235 3507 799", "tel:+842353507799;ext=101"},
      {"19001234", "+8419001234", "1900 1234", "tel:19001234"},
      {"1900561234", "+841900561234", "1900 561 234", "tel:1900561234"},
      {"113", "", "113", "tel:113"},
      {"1022", "", "1022", "tel:1022"},
      {"069 2341167", "+84692341167", "069 2341167", "tel:+84692341167"},
      {"0905 123", "", "", ""},
  };
  for (const auto& item : cases) {
    CAPTURE(item.field);
    const Phone phone = read_phones(item.field).at(0);
    CHECK(e164(phone.number) == item.e164);
    CHECK(display(phone.number) == item.display);
    CHECK(tel_link(phone) == item.link);
  }
}
