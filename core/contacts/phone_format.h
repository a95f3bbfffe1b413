// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "core/contacts/phone.h"

/// A phone number as others want it: machines, readers, links.
namespace portal::contacts {

std::string e164(const PlannedNumber& number);     ///< "+842353507799"; empty if invalid or a short code
std::string display(const PlannedNumber& number);  ///< "0235 3507 799", "0905 123 456", "1900 1234"; empty if invalid

/// Target of a link, RFC 3966: "tel:+842353507799;ext=12". Services and short codes as they are dialled, "tel:113",
/// since few can be reached from abroad. Empty if invalid.
std::string tel_link(const Phone& phone);

}  // namespace portal::contacts
