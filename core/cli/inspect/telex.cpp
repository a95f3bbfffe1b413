// SPDX-License-Identifier: MIT
#include "core/cli/inspect/topics.h"
#include "core/text/typing.h"

namespace portal::cli {

Result<Json> inspect_telex(const Request& request) {
  const Result<std::string_view> input = request.text("input");
  if (!input) return input.error();
  const Result<std::string_view> named = request.text("method");
  if (!named) return named.error();
  if (*named != "telex" && *named != "vni") return request.wrong("method", "must be \"telex\" or \"vni\"");

  const auto method = *named == "vni" ? text::TypingMethod::vni : text::TypingMethod::telex;
  return Json{{"text", text::decode_typing(*input, method, text::ToneStyle::old_style)},
              {"text_new_style", text::decode_typing(*input, method, text::ToneStyle::new_style)}};
}

}  // namespace portal::cli
