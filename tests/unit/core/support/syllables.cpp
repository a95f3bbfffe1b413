// SPDX-License-Identifier: MIT
#include "tests/unit/core/support/syllables.h"

#include "core/text/utf8.h"

namespace portal::test {
namespace {

using portal::text::Tone;

constexpr Tone tones[] = {Tone::ngang, Tone::huyen, Tone::hoi, Tone::nga, Tone::sac, Tone::nang};

std::vector<std::u32string> words(std::string_view list) {
  std::vector<std::u32string> found(1);
  for (const char32_t point : to_points(list)) {
    if (point == U' ') {
      found.emplace_back();
    } else {
      found.back().push_back(point);
    }
  }
  return found;
}

bool contains(std::u32string_view list, char32_t letter) {
  return list.find(letter) != std::u32string_view::npos;
}

bool ends_with(const std::u32string& text, std::u32string_view end) {
  return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

bool is_one_of(const std::u32string& text, std::string_view list) {
  for (const std::u32string& word : words(list)) {
    if (word == text) return true;
  }
  return false;
}

/// The letters of onset and rime, or nothing if they do not meet.
std::u32string join(const std::u32string& onset, const std::u32string& rime) {
  if (onset == U"gi" && rime[0] == U'i') {
    return is_one_of(rime, "i in inh iêng iêc iêt") ? U"g" + rime : U"";
  }
  if (rime == U"y") return onset.empty() || is_one_of(onset, "h k l m s t v") ? onset + rime : U"";
  if (rime[0] == U'y' && !onset.empty()) return U"";
  if (rime.substr(0, 2) == U"iê" && onset.empty()) return U"";
  const bool front = contains(U"eêi", rime[0]);
  if (is_one_of(onset, "k gh ngh") && !front) return U"";
  if (is_one_of(onset, "c g ng") && front) return U"";
  return onset + rime;
}

bool may_have(const std::u32string& rime, Tone tone) {
  const bool stopped =
      ends_with(rime, U"c") || ends_with(rime, U"ch") || ends_with(rime, U"p") || ends_with(rime, U"t");
  return !stopped || tone == Tone::sac || tone == Tone::nang;
}

void add(std::set<SpelledSyllable>& all, const std::u32string& letters, const std::u32string& rime) {
  if (letters.empty()) return;
  for (const Tone tone : tones) {
    if (may_have(rime, tone)) all.insert({letters, tone});
  }
}

std::set<SpelledSyllable> join_all() {
  std::set<SpelledSyllable> all;
  for (const std::u32string& onset : all_onsets()) {
    if (onset == U"qu") continue;
    for (const std::u32string& rime : all_rimes())
      add(all, join(onset, rime), rime);
  }
  for (const std::u32string& rime : all_rimes_after_qu())
    add(all, U"qu" + rime, rime);
  return all;
}

}  // namespace

const std::vector<std::u32string>& all_onsets() {
  static const auto onsets = [] {
    auto list = words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x");
    list.emplace_back();
    return list;
  }();
  return onsets;
}

const std::vector<std::u32string>& all_rimes() {
  static const auto rimes = words(
      "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
      "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
      "i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu "
      "o oc oi om on ong op ot ooc oong ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
      "oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oe oen oeo oet "
      "u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ "
      "uy uya uych uyn uynh uyt uyu uyên uyêt ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu "
      "y yêm yên yêng yêt yêu");
  return rimes;
}

const std::vector<std::u32string>& all_rimes_after_qu() {
  static const auto rimes = words(
      "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc ân âng ât âu ây e en eo et "
      "ê êch ên ênh êt êu i it y yt ych ynh yên yêt ơ ôc");
  return rimes;
}

const std::set<SpelledSyllable>& all_syllables() {
  static const std::set<SpelledSyllable> all = join_all();
  return all;
}

std::u32string to_points(std::string_view utf8) {
  std::u32string points;
  for (const portal::text::CodePoint point : portal::text::CodePointsView(utf8))
    points.push_back(point.value);
  return points;
}

std::string to_utf8(std::u32string_view points) {
  std::string utf8;
  for (const char32_t point : points)
    portal::text::append(utf8, point);
  return utf8;
}

std::string spell(const SpelledSyllable& syllable, portal::text::ToneStyle style) {
  std::u32string letters = syllable.letters;
  portal::text::set_tone(letters, syllable.tone, style);
  return to_utf8(letters);
}

}  // namespace portal::test
