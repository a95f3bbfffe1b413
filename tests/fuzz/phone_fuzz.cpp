// SPDX-License-Identifier: MIT
// Phone numbers and mail addresses of any bytes: what is found lies in the text and is found again in its own display.
#include <cstdint>

#include "core/base/url.h"
#include "core/contacts/email.h"
#include "core/contacts/phone.h"
#include "core/contacts/phone_format.h"
#include "tests/fuzz/require.h"

using portal::fuzz::require;
using namespace portal::contacts;

namespace {

void require_same(const PlannedNumber& left, const PlannedNumber& right) {
  require(left.kind == right.kind && left.national == right.national && left.area == right.area);
}

void check_phone(const Phone& phone) {
  const bool valid = phone.number.kind != PhoneKind::invalid;
  require(valid == (phone.number.fault == PhoneFault::none));
  require(valid == !display(phone.number).empty() && valid == !tel_link(phone).empty());
  if (!valid) return;
  require(portal::is_safe_url(tel_link(phone)));
  const std::vector<Phone> again = read_phones(display(phone.number));
  require(again.size() == 1);
  require_same(again.front().number, phone.number);
  if (const std::string machine = e164(phone.number); !machine.empty())
    require_same(plan_number(machine.substr(1), true), phone.number);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = portal::fuzz::as_text(data, size);
  std::uint32_t last = 0;
  for (const Phone& phone : read_phones(text)) {
    require(phone.source.begin >= last && phone.source.begin < phone.source.end && phone.source.end <= size);
    last = phone.source.end;
    check_phone(phone);
  }
  last = 0;
  for (const Email& email : find_emails(text)) {
    require(email.source.begin >= last && email.source.begin < email.source.end && email.source.end <= size);
    last = email.source.end;
    require(is_email(email.address) && is_email(text.substr(email.source.begin, email.source.size())));
    require(portal::is_safe_url(mailto_link(email.address)));
  }
  return 0;
}
