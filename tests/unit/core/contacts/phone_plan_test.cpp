// SPDX-License-Identifier: MIT
#include "core/contacts/phone_plan.h"

#include <cstddef>
#include <string>
#include <string_view>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/heap_text.h"
#include "tests/unit/core/support/random.h"

using namespace portal::contacts;
using portal::test::HeapText;

namespace {

struct Province {
  std::string_view code;
  std::string_view old_code;
  std::string_view name;
};
constexpr Province provinces[] = {
#include "core/contacts/area_codes.inc"
};

PlannedNumber plan(std::string_view digits) {
  return plan_number(HeapText(digits).view(), false);
}

}  // namespace

TEST_CASE("plan_number: every area code reaches its province, with the right number of digits only",
          "[contacts][phone]") {
  for (const Province& province : provinces) {
    CAPTURE(province.name);
    const std::string prefix(province.code);
    const std::string number = prefix + std::string(11 - prefix.size(), '3');
    CHECK(plan(number).kind == PhoneKind::fixed);
    CHECK(plan(number).area == province.name);
    CHECK(plan(number).national == number);
    CHECK(plan(number).repaired_from.empty());
    CHECK(area_prefix(plan(number)) == prefix);
    CHECK(plan(number + "3").fault == PhoneFault::too_long);
    CHECK(plan(number.substr(0, 10)).kind == PhoneKind::invalid);
  }
}

TEST_CASE("plan_number: a three-digit area code of before 2017 is renewed, a shorter one never", "[contacts][phone]") {
  for (const Province& province : provinces) {
    if (province.old_code == province.code) continue;
    CAPTURE(province.name);
    const PlannedNumber number = plan(std::string(province.old_code) + "3888777");
    if (province.old_code.size() == 4) {
      CHECK(number.kind == PhoneKind::fixed);
      CHECK(number.area == province.name);
      CHECK(number.national == std::string(province.code) + "3888777");
      CHECK(number.repaired_from == province.old_code);
    } else {
      CHECK(number.repaired_from.empty());
      CHECK(number.kind != PhoneKind::fixed);
      CHECK(is_short_old_area(province.old_code));
      if (number.kind == PhoneKind::invalid && province.old_code != "08") CHECK(number.fault == PhoneFault::old_area);
    }
  }
}

TEST_CASE("plan_number: mobile numbers of 11 digits get the prefix of 2018", "[contacts][phone]") {
  constexpr std::string_view renewed[][2] = {
      {"0162", "032"}, {"0163", "033"}, {"0164", "034"}, {"0165", "035"}, {"0166", "036"}, {"0167", "037"},
      {"0168", "038"}, {"0169", "039"}, {"0120", "070"}, {"0121", "079"}, {"0122", "077"}, {"0126", "076"},
      {"0128", "078"}, {"0123", "083"}, {"0124", "084"}, {"0125", "085"}, {"0127", "081"}, {"0129", "082"},
      {"0186", "056"}, {"0188", "058"}, {"0199", "059"}};
  for (const auto& [old_prefix, prefix] : renewed) {
    CAPTURE(old_prefix);
    const PlannedNumber number = plan(std::string(old_prefix) + "1234567");
    CHECK(number.kind == PhoneKind::mobile);
    CHECK(number.national == std::string(prefix) + "1234567");
    CHECK(number.repaired_from == old_prefix);
    CHECK(plan_number("84" + std::string(old_prefix).substr(1) + "1234567", true).national == number.national);
    CHECK(plan(std::string(old_prefix) + "123456").kind == PhoneKind::invalid);
  }
  CHECK(plan("01611234567").fault == PhoneFault::unknown_prefix);
  CHECK(plan("01901234567").fault == PhoneFault::unknown_prefix);
}

TEST_CASE("plan_number: says in which way a number cannot be real", "[contacts][phone]") {
  constexpr struct {
    std::string_view digits;
    PhoneFault fault;
  } cases[] = {
      {"", PhoneFault::too_short},
      {"0", PhoneFault::unknown_prefix},
      {"091455566", PhoneFault::too_short},
      {"09145556667", PhoneFault::too_long},
      {"0235388123", PhoneFault::too_short},
      {"023538812345", PhoneFault::too_long},
      {"02173881234", PhoneFault::unknown_area},
      {"02401234567", PhoneFault::none},  // Bắc Giang, renewed
      {"0438043089", PhoneFault::old_area},
      {"0613822123", PhoneFault::old_area},
      {"0253812345", PhoneFault::old_area},
      {"0612345", PhoneFault::unknown_prefix},
      {"0412", PhoneFault::unknown_prefix},
      {"914555666", PhoneFault::missing_zero},
      {"2353881234", PhoneFault::missing_zero},
      {"3881234", PhoneFault::too_short},
      {"999", PhoneFault::too_short},
      {"1900", PhoneFault::too_short},
      {"19001", PhoneFault::too_short},
      {"190012345", PhoneFault::too_short},
      {"19001234567", PhoneFault::too_long},
      {"019001234", PhoneFault::unknown_prefix},
      {"0016502530000", PhoneFault::foreign},
      {"00856212345678", PhoneFault::foreign},
      {"12345678901234567890", PhoneFault::too_long},
      {"8491455566", PhoneFault::too_short},
  };
  for (const auto& [digits, fault] : cases) {
    CAPTURE(digits);
    const PlannedNumber number = plan(digits);
    CHECK(static_cast<int>(number.fault) == static_cast<int>(fault));
    CHECK((number.kind == PhoneKind::invalid) == (fault != PhoneFault::none));
    CHECK(number.national.empty() == (fault != PhoneFault::none));
  }
  CHECK(plan_number("16502530000", true).fault == PhoneFault::foreign);
  CHECK(plan_number("", true).fault == PhoneFault::foreign);
}

TEST_CASE("plan_number: the country code may be written in each form", "[contacts][phone]") {
  CHECK(plan_number("842353507799", true).national == "02353507799");
  CHECK(plan_number("8402353507799", true).national == "02353507799");
  CHECK(plan("842353507799").national == "02353507799");
  CHECK(plan("8402353507799").national == "02353507799");
  CHECK(plan("00842353507799").national == "02353507799");
  CHECK(plan("008402353507799").national == "02353507799");
  CHECK(plan("84841234567").national == "0841234567");
  CHECK(plan("841234567").fault == PhoneFault::missing_zero);
  CHECK(plan("8419006789").national == "19006789");
  CHECK(plan_number("84113", true).kind == PhoneKind::invalid);
}

TEST_CASE("plan_number: short codes, services and networks of the state", "[contacts][phone]") {
  for (const std::string_view digits : {"111", "112", "113", "114", "115", "1022", "1080", "1068"})
    CHECK(plan(digits).kind == PhoneKind::short_code);
  for (const std::string_view digits : {"19001234", "18001091", "1900561234", "1800599920"})
    CHECK(plan(digits).kind == PhoneKind::service);
  for (const std::string_view digits : {"0692341167", "08043162"}) {
    CHECK(plan(digits).kind == PhoneKind::fixed);
    CHECK(plan(digits).area.empty());
  }
  CHECK(plan("1975").kind == PhoneKind::invalid);
}

TEST_CASE("plan_number: what is valid is valid again, and needs no repair", "[contacts][phone]") {
  portal::test::Random random(12);
  int valid = 0;
  for (int round = 0; round < 100'000; ++round) {
    std::string digits(random.below(16), '0');
    for (char& digit : digits)
      digit = static_cast<char>('0' + random.below(10));
    const PlannedNumber number = plan(digits);
    if (number.kind == PhoneKind::invalid) continue;
    ++valid;
    const PlannedNumber again = plan(number.national);
    CAPTURE(digits);
    REQUIRE(again.national == number.national);
    REQUIRE(again.kind == number.kind);
    REQUIRE(again.area == number.area);
    REQUIRE(again.repaired_from.empty());
  }
  CHECK(valid > 500);
}
