// SPDX-License-Identifier: MIT
#include "core/cli/inspect/topics.h"
#include "core/text/fold.h"
#include "core/text/normalize.h"
#include "core/text/tone_style.h"

namespace portal::cli {

Result<Json> inspect_tone(const Request& request) {
  const Result<std::string_view> text = request.text("text");
  if (!text) return text.error();
  const std::string composed = text::nfc(*text);
  return Json{{"old", text::place_tones(composed, text::ToneStyle::old_style)},
              {"new", text::place_tones(composed, text::ToneStyle::new_style)},
              {"bare", text::fold(composed)}};
}

}  // namespace portal::cli
