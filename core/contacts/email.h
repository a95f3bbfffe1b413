// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/text/byte_range.h"

/// Mail addresses as portals write them: ASCII, a name and a domain with at least one dot. Quoted names, comments and
/// domains that are IP numbers or not ASCII exist in RFC 5321 and 6531, not on portals, and are refused.
namespace portal::contacts {

/// A mail address of a text.
struct Email {
  std::string address;     ///< lower case, the form in which addresses are compared
  text::ByteRange source;  ///< in the text
};

/// The addresses of a text in its order; "mailto:", brackets and the full stop of the sentence stay outside.
/// @param text  any bytes; less than 4 GiB; time is linear
std::vector<Email> find_emails(std::string_view text);

/// True if the whole of `text` is one address.
/// @see HTML Standard, "valid e-mail address", which this narrows as above; RFC 5321, 4.5.3.1 for the lengths
bool is_email(std::string_view text);

/// Target of a link, RFC 6068: "mailto:ubnd@example.gov.vn", with what a URL cannot hold percent-encoded.
/// @param address  for which is_email() holds
std::string mailto_link(std::string_view address);

}  // namespace portal::contacts
