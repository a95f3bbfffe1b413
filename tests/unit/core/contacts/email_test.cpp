// SPDX-License-Identifier: MIT
#include "core/contacts/email.h"

#include <string>
#include <string_view>

#include "catch2/catch.hpp"

#include "core/base/url.h"
#include "tests/unit/core/support/heap_text.h"

using namespace portal::contacts;
using portal::test::HeapText;

namespace {

std::string found(std::string_view field) {
  const HeapText text(field);
  std::string list;
  for (const Email& email : find_emails(text.view())) {
    if (!list.empty()) list += " | ";
    list += email.address;
  }
  return list;
}

}  // namespace

TEST_CASE("is_email: takes the addresses of portals", "[contacts][email]") {
  for (const std::string_view address : {"hoattk1@quangnam.gov.vn", "UBND.PhuocSon@QuangNam.gov.vn", "a@b.vn",
                                         "van-thu_01@so-tt.danang.gov.vn", "x+y@example.com"}) {
    CAPTURE(address);
    CHECK(is_email(HeapText(address).view()));
  }
}

TEST_CASE("is_email: refuses what cannot be an address of a portal", "[contacts][email]") {
  constexpr std::string_view refused[] = {
      "",        "@",          "a@",       "@b.vn",    "a@b",     "a@b.",     "a@.vn",         "a..b@c.vn",
      ".a@c.vn", "a.@c.vn",    "a@b..vn",  "a@-b.vn",  "a@b-.vn", "a b@c.vn", "a@b@c.vn",      "\"a\"@b.vn",
      "a@[::1]", "a@10.0.0.1", "hoà@c.vn", "a@huế.vn", "a@b.v",   "a@b.vn ",  "mailto:a@b.vn",
  };
  for (const std::string_view address : refused) {
    CAPTURE(address);
    CHECK_FALSE(is_email(HeapText(address).view()));
  }
  CHECK(is_email(std::string(64, 'a') + "@b.vn"));
  CHECK_FALSE(is_email(std::string(65, 'a') + "@b.vn"));
  CHECK(is_email("a@" + std::string(63, 'b') + ".vn"));
  CHECK_FALSE(is_email("a@" + std::string(64, 'b') + ".vn"));
}

TEST_CASE("find_emails: the addresses of a text, in lower case", "[contacts][email]") {
  constexpr struct {
    std::string_view text;
    std::string_view found;
  } cases[] = {
      {"Email: UBND@QuangNam.gov.vn.", "ubnd@quangnam.gov.vn"},
      {"a@b.vn; c@d.vn,e@f.vn/g@h.vn", "a@b.vn | c@d.vn | e@f.vn | g@h.vn"},
      {"<a@b.vn>", "a@b.vn"},
      {"mailto:a@b.vn?subject=x", "a@b.vn"},
      {"(a@b.vn)", "a@b.vn"},
      {"Thư điện tử:a@b.vn", "a@b.vn"},
      {"a@b, c@d.vn", "c@d.vn"},
      {"hoà@b.vn", ""},
      {"a@b.vn@c.vn", ""},
      {"@@@@", ""},
      {"", ""},
  };
  for (const auto& [text, expected] : cases) {
    CAPTURE(text);
    CHECK(found(text) == expected);
  }
}

TEST_CASE("find_emails: the source are the bytes of the address", "[contacts][email]") {
  const std::string_view text = "Hộp thư: Ubnd@B.vn, xin cảm ơn";
  const Email email = find_emails(text).at(0);
  CHECK(text.substr(email.source.begin, email.source.size()) == "Ubnd@B.vn");
}

TEST_CASE("find_emails: ten megabytes of one character take linear time", "[contacts][email]") {
  for (const char byte : {'@', 'a', '.', '-'})
    CHECK(find_emails(std::string(10'000'000, byte)).empty());
}

TEST_CASE("mailto_link: encodes what a URL cannot hold", "[contacts][email]") {
  CHECK(mailto_link("ubnd@example.gov.vn") == "mailto:ubnd@example.gov.vn");
  CHECK(mailto_link("a+b@example.vn") == "mailto:a+b@example.vn");
  CHECK(mailto_link("a?b&c%d@example.vn") == "mailto:a%3Fb%26c%25d@example.vn");
  CHECK(portal::is_safe_url(mailto_link("a/b#c@example.vn")));
}
