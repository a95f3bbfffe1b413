// SPDX-License-Identifier: MIT
#include "core/text/typing.h"

#include <fstream>
#include <string>
#include <string_view>

#include "catch2/catch.hpp"
#include "nlohmann/json.hpp"

#include "tests/unit/core/support/syllables.h"

using namespace portal::text;
using namespace portal::test;

namespace {

std::string telex(std::string_view text) {
  return decode_typing(text, TypingMethod::telex, ToneStyle::old_style);
}
std::string vni(std::string_view text) {
  return decode_typing(text, TypingMethod::vni, ToneStyle::old_style);
}

/// How a person types one syllable.
enum class Order { tone_last, tone_behind_vowels, all_last };
constexpr Order orders[] = {Order::tone_last, Order::tone_behind_vowels, Order::all_last};

/// The keys of one method, written down letter by letter.
struct Keys {
  TypingMethod method;
  std::u32string_view letters;  ///< with a mark
  std::string_view base;        ///< without it
  std::string_view mark;        ///< the key that makes it
  std::string_view tones;       ///< in the order of Tone; the first is not typed
};
constexpr Keys telex_keys{TypingMethod::telex, U"âăêôơưđ", "aaeooud", "aweowwd", " frxsj"};
constexpr Keys vni_keys{TypingMethod::vni, U"âăêôơưđ", "aaeooud", "6866779", " 23415"};

bool is_vowel_letter(char32_t letter) {
  return std::u32string_view(U"aăâeêioôơuưy").find(letter) != std::u32string_view::npos;
}

std::string type(const SpelledSyllable& syllable, const Keys& keys, Order order) {
  const std::string tone = syllable.tone == Tone::ngang ? "" : std::string(1, keys.tones[std::size_t(syllable.tone)]);
  const std::u32string& letters = syllable.letters;
  const bool starts_with_qu = letters.substr(0, 2) == U"qu";
  std::size_t last_vowel = 0;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    if (is_vowel_letter(letters[i])) last_vowel = i;
  }
  std::string typed;
  std::string late;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    const std::size_t place = keys.letters.find(letters[i]);
    if (place == keys.letters.npos) {
      typed.push_back(static_cast<char>(letters[i]));
    } else {
      typed.push_back(keys.base[place]);
      const bool paired = letters[i] == U'ư' && i + 1 < letters.size() && letters[i + 1] == U'ơ' && !starts_with_qu;
      if (!paired) (order == Order::all_last ? late : typed).push_back(keys.mark[place]);  // uo and one key: ươ
    }
    if (order == Order::tone_behind_vowels && i == last_vowel) typed += tone;
  }
  return typed + late + (order == Order::tone_behind_vowels ? "" : tone);
}

struct Decoded {
  std::string_view typed;
  std::string_view text;
};

constexpr Decoded typed_in_telex[] = {
    {"tieengs", "tiếng"},  {"tiengse", "tiếng"},   {"tieesng", "tiếng"}, {"tiesnge", "tiếng"}, {"dinhdj", "định"},
    {"bieuer", "biểu"},    {"khoeof", "khoèo"},    {"hoafs", "hóa"},     {"hoasz", "hoa"},     {"thuowr", "thuở"},
    {"thuongw", "thương"}, {"thuwowng", "thương"}, {"tw", "tư"},         {"w", "ư"},           {"muwaf", "mừa"},
    {"muaw", "mưa"},       {"hoawcj", "hoặc"},     {"hoacjw", "hoặc"},   {"quawn", "quăn"},    {"quowr", "quở"},
    {"luuw", "lưu"},       {"luwu", "lưu"},        {"ruouwj", "rượu"},   {"nguoiwf", "người"}, {"guiwr", "gửi"},
    {"giuwx", "giữ"},      {"giawngf", "giằng"},   {"giuawx", "giữa"},   {"gif", "gì"},        {"gieengs", "giếng"},
    {"xooong", "xoong"},   {"mooocs", "moóc"},     {"xoong", "xông"},    {"quaans", "quấn"},   {"quanaf", "quần"},
    {"NGHIJ", "NGHỊ"},     {"Nghij", "Nghị"},      {"QUYEETS", "QUYẾT"}, {"DDinhj", "Định"},   {"Ddinhj", "Định"},
    {"dDinhj", "định"},    {"DINHDJ", "ĐỊNH"},     {"Aan", "Ân"},        {"W", "Ư"},           {"Uwowngs", "Ướng"},
    {"nhwngx", "những"},   {"trafos", "tráo"},
};

constexpr std::string_view not_telex[] = {
    "aaa",      "ass",   "ddd",     "ww",
    "www",      "boss",  "off",     "class",
    "Internet", "HDND",  "UBND",    "quy",
    "hoa",      "toan",  "data",    "banana",
    "nghij,",   "57/QD", "2023/QD", "covid19",
    "wifi",     "quiz",  "hoaz",    "zalo",
    "facebook", "qus",   "tuwaw",   "tocj1",
    "quuws",    "hoaw",  "tieng",   "coongj.",
    "xyz",      "sss",   "dd",      "thuwowr",
    "thuwong",  "wow",   "two",     "won",
    "worm",     "uoww",  "uowuow",  "nghieengsnghieengsnghieengsnghieengs",
};

constexpr Decoded typed_in_vni[] = {
    {"nghi5", "nghị"},    {"quye6t1", "quyết"}, {"quyet16", "quyết"}, {"quyet61", "quyết"},  {"d9at5", "đạt"},
    {"dat59", "đạt"},     {"D9AT5", "ĐẠT"},     {"thuo73", "thuở"},   {"thuong7", "thương"}, {"thu7o7ng", "thương"},
    {"ho2a", "hòa"},      {"hoa12", "hòa"},     {"hoa10", "hoa"},     {"xoong1", "xoóng"},   {"so1", "só"},
    {"luu7", "lưu"},      {"mua7", "mưa"},      {"hoac85", "hoặc"},   {"kho2eo", "khoèo"},   {"cuan63", "cuẩn"},
    {"nguoi72", "người"},
};

constexpr std::string_view not_vni[] = {
    "T7",  "Q2",      "A4",  "H1N1", "QD9", "covid19", "mp3", "15/QD",  "2023", "1a2",
    "hoa", "hoi2023", "a66", "ba11", "t7",  "ha0",     "d9",  "nghi5,", "tu77",
};

}  // namespace

TEST_CASE("typing: every syllable comes back from each method and order, but -oong in Telex and one letter in VNI",
          "[text][typing]") {
  for (const SpelledSyllable& syllable : all_syllables()) {
    const bool long_o = syllable.letters.find(U"oo") != std::u32string::npos;
    for (const ToneStyle style : {ToneStyle::old_style, ToneStyle::new_style}) {
      const std::string expected = spell(syllable, style);
      for (const Order order : orders) {
        for (const Keys& keys : {telex_keys, vni_keys}) {
          const bool telex_keyed = keys.method == TypingMethod::telex;
          if (telex_keyed ? long_o : syllable.letters.size() == 1) continue;
          const std::string typed = type(syllable, keys, order);
          const std::string decoded = decode_typing(typed, keys.method, style);
          if (decoded != expected) FAIL(typed << " is " << decoded << ", not " << expected);
        }
      }
    }
  }
}

TEST_CASE("typing: Telex takes -oong and -ooc for -ông and -ôc, and a third o for the long o", "[text][typing]") {
  for (const SpelledSyllable& syllable : all_syllables()) {
    std::u32string letters = syllable.letters;
    const std::size_t long_o = letters.find(U"oo");
    if (long_o == letters.npos) continue;
    std::string typed = type(syllable, telex_keys, Order::tone_last);
    letters.replace(long_o, 2, U"ô");
    CHECK(telex(typed) == spell({letters, syllable.tone}));
    typed.insert(typed.find("oo"), "o");
    CHECK(telex(typed) == spell(syllable));
  }
}

TEST_CASE("typing: Telex keys may be late, replaced, undone, in capitals", "[text][typing]") {
  for (const Decoded& word : typed_in_telex) {
    CAPTURE(std::string(word.typed));
    CHECK(telex(word.typed) == word.text);
  }
}

TEST_CASE("typing: VNI digits may be late and in any order", "[text][typing]") {
  for (const Decoded& word : typed_in_vni) {
    CAPTURE(std::string(word.typed));
    CHECK(vni(word.typed) == word.text);
  }
}

TEST_CASE("typing: English words, codes and what spells no syllable stay", "[text][typing]") {
  for (const std::string_view word : not_telex)
    CHECK(telex(word) == word);
  for (const std::string_view word : not_vni)
    CHECK(vni(word) == word);
}

TEST_CASE("typing: some English words pass the gate, so nothing typed may be replaced", "[text][typing]") {
  CHECK(telex("as is or of now how max tax box bus car see too") == "á í ỏ ò nơ hơ mã tã bõ bú cả sê tô");
}

TEST_CASE("typing: a text is decoded token by token and keeps its white space", "[text][typing]") {
  CHECK(telex(" hooij  nghij\t57/QD\xC2\xA0sow\nkeets ") == " hội  nghị\t57/QD\xC2\xA0sơ\nkết ");
  CHECK(telex("nghị quyeets \xFF\xC3") == "nghị quyết \xFF\xC3");
  CHECK(telex("") == "");
  CHECK(vni("   ") == "   ");
}

TEST_CASE("typing: a very long token and very many tokens are read in time", "[text][typing]") {
  const std::string long_token(1 << 20, 's');
  CHECK(telex(long_token) == long_token);
  std::string many;
  for (int i = 0; i < 50000; ++i)
    many += "as ";
  CHECK(telex(many).size() == 50000 * 3);
}

TEST_CASE("typing: the samples are decoded in both tone styles", "[text][typing]") {
  std::ifstream file(PORTAL_TEST_DATA "/vietnamese/telex.sample.jsonl");
  std::size_t samples = 0;
  for (std::string line; std::getline(file, line); ++samples) {
    const auto sample = nlohmann::json::parse(line);
    const auto input = sample["input"].get<std::string>();
    const TypingMethod method = sample["method"] == "vni" ? TypingMethod::vni : TypingMethod::telex;
    CHECK(decode_typing(input, method, ToneStyle::old_style) == sample["expected"].get<std::string>());
    CHECK(decode_typing(input, method, ToneStyle::new_style) == sample["expected_new_style"].get<std::string>());
  }
  CHECK(samples == 20);
}
