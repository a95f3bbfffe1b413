// SPDX-License-Identifier: MIT
#include "core/cli/inspect/topics.h"
#include "core/text/fold.h"
#include "core/text/normalize.h"
#include "core/text/tone_style.h"

namespace portal::cli {

// A line may give the text in one of the styles as well, as the samples do.
Result<Json> inspect_tone(const Request& request) {
  const char* field = "text";
  for (const char* other : {"old", "new"})
    if (!request.find(field) && request.find(other)) field = other;
  const Result<std::string_view> text = request.text(field);
  if (!text) return text.error();
  const std::string composed = text::nfc(*text);
  return Json{{"old", text::place_tones(composed, text::ToneStyle::old_style)},
              {"new", text::place_tones(composed, text::ToneStyle::new_style)},
              {"bare", text::fold(composed)}};
}

}  // namespace portal::cli
