// SPDX-License-Identifier: MIT
// Tone styles, sort keys and names: properties that hold for any bytes.
#include "core/text/collation.h"
#include "core/text/fold.h"
#include "core/text/normalize.h"
#include "core/text/person_name.h"
#include "core/text/tidy.h"
#include "core/text/tone_style.h"
#include "tests/fuzz/require.h"

using portal::fuzz::require;
using namespace portal::text;

namespace {

void check_styles(std::string_view text) {
  const std::string in_old = place_tones(text, ToneStyle::old_style);
  const std::string in_new = place_tones(text, ToneStyle::new_style);
  require(place_tones(in_old, ToneStyle::old_style) == in_old && place_tones(in_new, ToneStyle::new_style) == in_new);
  require(tidy(place_tones(in_new, ToneStyle::old_style)) == tidy(in_old));
  require(tidy(place_tones(in_old, ToneStyle::new_style)) == tidy(in_new));
  require(fold_case(in_old) == fold_case(text) && fold_case(in_new) == fold_case(text));
}

void check_keys(std::string_view text) {
  for (const SortOrder order : {SortOrder::syllable, SortOrder::icu}) {
    for (const bool numeric : {false, true}) {
      const std::string key = sort_key(text, {order, numeric});
      require(sort_key(nfc(text), {order, numeric}) == key && sort_key(nfd(text), {order, numeric}) == key);
      require(key <= sort_key(std::string(text) + "\na", {order, numeric}));
    }
  }
}

/// Of text without invisible characters: they stand between words for the tone, but not for the order.
void check_keys_of_styles(const std::string& text) {
  require(sort_key(place_tones(text, ToneStyle::new_style)) == sort_key(text));
  require(sort_key(place_tones(text, ToneStyle::old_style)) == sort_key(text));
}

void check_name(std::string_view text) {
  const PersonName name = split_name(text);
  require(name.given.empty() <= (name.title.empty() && name.family.empty() && name.middle.empty()));
  require(name.title.size() + name.family.size() + name.middle.size() + name.given.size() <= text.size());
  require(name_sort_key(nfd(text)) == name_sort_key(nfc(text)));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text = portal::fuzz::as_text(data, size);
  check_styles(text);
  check_keys(text);
  check_keys_of_styles(tidy(text));
  check_name(text);
  return 0;
}
