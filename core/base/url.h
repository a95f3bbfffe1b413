// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace portal {

/// True if `url` may become the target of a link: http, https, mailto, tel, or relative.
///
/// Refused: every other scheme, the empty text, control characters anywhere (browsers drop tabs and line ends, so
/// "java\nscript:" would become a script), bytes that are not UTF-8, more than limits::url_bytes. A space inside is
/// allowed, as browsers encode it and file names hold it; before a scheme it makes the scheme unknown.
/// @see WHATWG URL Standard, section 4.4 (scheme start state)
bool is_safe_url(std::string_view url);

}  // namespace portal
