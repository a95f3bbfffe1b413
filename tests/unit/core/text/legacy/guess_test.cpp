// SPDX-License-Identifier: MIT
#include "core/text/legacy/guess.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "catch2/catch.hpp"

#include "core/text/normalize.h"
#include "core/text/utf8.h"
#include "tests/unit/core/support/heap_text.h"
#include "tests/unit/core/support/random.h"
#include "tests/unit/core/support/syllables.h"

using namespace portal::text;
using namespace portal::test;

namespace {

constexpr std::string_view sentence =
    "Ủy ban nhân dân huyện công bố công khai số liệu thực hiện dự toán ngân sách, đã được Hội đồng nhân dân quyết "
    "định.";

constexpr Encoding one_byte_encodings[] = {Encoding::windows_1258, Encoding::tcvn3, Encoding::vni};

/// Code points to bytes, by asking the decoder about each pair of bytes and each byte. Pairs first: alone, VNI's E3 is
/// what Windows-1252 has there, an ã that no VNI font shows.
std::map<std::string, std::string> letters_of(Encoding encoding) {
  std::map<std::string, std::string> letters;
  const auto offer = [&](const std::string& bytes) {
    const std::string text = decode(bytes, encoding);
    if (count_code_points(text) == 1) letters.emplace(text, bytes);
  };
  for (int first = 1; first < 0x100; ++first) {
    for (int second = 0x80; second < 0x100; ++second)
      offer({static_cast<char>(first), static_cast<char>(second)});
  }
  for (int byte = 1; byte < 0x100; ++byte)
    offer({static_cast<char>(byte)});
  return letters;
}

std::string encode_one_byte(std::string_view text, Encoding encoding) {
  static std::map<Encoding, std::map<std::string, std::string>> known;
  auto& letters = known[encoding];
  if (letters.empty()) letters = letters_of(encoding);
  std::string bytes;
  for (const CodePoint point : CodePointsView(text))
    bytes += letters.at(std::string(text.substr(point.begin, point.end - point.begin)));
  return bytes;
}

std::string encode_utf16(std::string_view text, bool little_endian) {
  std::string bytes;
  for (const CodePoint point : CodePointsView(text)) {
    const char high = static_cast<char>(point.value >> 8), low = static_cast<char>(point.value & 0xFF);
    bytes += little_endian ? std::string{low, high} : std::string{high, low};
  }
  return bytes;
}

std::string random_text(Random& random, std::size_t words) {
  static const std::vector<SpelledSyllable> syllables(all_syllables().begin(), all_syllables().end());
  std::string text;
  for (std::size_t i = 0; i < words; ++i) {
    if (i > 0) text += random.below(8) == 0 ? ", " : " ";
    text += spell(syllables[random.below(syllables.size())]);
  }
  return text;
}

bool is_left_alone(std::string_view text) {
  const HeapText heap(text);
  const EncodingGuess guess = guess_encoding(heap.view());
  return guess.encoding == Encoding::utf8 && !guess.misread && to_unicode(heap.view(), guess) == text;
}

void check_reading(std::string_view bytes, Encoding encoding, bool misread, std::string_view text) {
  const HeapText heap(bytes);
  const EncodingGuess guess = guess_encoding(heap.view());
  CAPTURE(text);
  CHECK(name(guess.encoding) == name(encoding));
  CHECK(guess.misread == misread);
  CHECK(guess.certainty_percent >= certain_enough_percent);
  CHECK(to_unicode(heap.view(), guess) == text);
}

}  // namespace

TEST_CASE("guess_encoding: a sentence in each encoding is recognised and restored", "[text][legacy]") {
  std::string without_toned_capitals(sentence);
  without_toned_capitals.replace(0, std::string("Ủ").size(), "ủ");
  for (const Encoding encoding : one_byte_encodings) {
    const std::string_view text = encoding == Encoding::tcvn3 ? std::string_view(without_toned_capitals) : sentence;
    const std::string bytes = encode_one_byte(text, encoding);
    check_reading(bytes, encoding, false, text);
    check_reading(decode(bytes, Encoding::windows_1252), encoding, true, text);
  }
  check_reading(decode(sentence, Encoding::windows_1252), Encoding::utf8, true, sentence);
  check_reading(encode_utf16(sentence, true), Encoding::utf16_le, false, sentence);
  check_reading(encode_utf16(sentence, false), Encoding::utf16_be, false, sentence);
  check_reading("\xFF\xFE" + encode_utf16(sentence, true), Encoding::utf16_le, false, sentence);
  check_reading("\xFE\xFF" + encode_utf16(sentence, false), Encoding::utf16_be, false, sentence);
  check_reading("\xEF\xBB\xBF" + std::string(sentence), Encoding::utf8, false, sentence);
  check_reading(sentence, Encoding::utf8, false, sentence);
}

TEST_CASE("guess_encoding: random Vietnamese text goes through each encoding and comes back", "[text][legacy]") {
  Random random(5);
  for (int round = 0; round < 300; ++round) {
    const std::string text = random_text(random, 16 + random.below(60));
    for (const Encoding encoding : one_byte_encodings) {
      const std::string bytes = encode_one_byte(text, encoding);
      check_reading(bytes, encoding, false, text);
      check_reading(decode(bytes, Encoding::windows_1252), encoding, true, text);
    }
    check_reading(decode(text, Encoding::windows_1252), Encoding::utf8, true, text);
    check_reading(encode_utf16(text, round % 2 == 0), round % 2 == 0 ? Encoding::utf16_le : Encoding::utf16_be, false,
                  text);
  }
}

TEST_CASE("guess_encoding: right Vietnamese text of any length and form is left alone", "[text][legacy]") {
  Random random(57);
  for (int round = 0; round < 5000; ++round) {
    const std::string text = random_text(random, 1 + random.below(12));
    CAPTURE(text);
    REQUIRE(is_left_alone(text));
    REQUIRE(is_left_alone(nfd(text)));
  }
}

TEST_CASE("guess_encoding: every syllable with letters of Windows-1252 alone is left alone", "[text][legacy]") {
  std::string text;
  int count = 0;
  for (const SpelledSyllable& syllable : all_syllables()) {
    const std::string word = spell(syllable);
    if (!misread_bytes(word)) continue;
    ++count;
    if (!is_left_alone(word)) FAIL(word);
    text += word + (count % 20 == 0 ? "\n" : " ");
  }
  CHECK(count > 500);
  CHECK(is_left_alone(text));
}

TEST_CASE("guess_encoding: text in other languages is left alone", "[text][legacy]") {
  for (const std::string_view text : {
           "",
           "Portal Kit 2023, no marks at all: 57/2023/QD-UBND",
           "L’été dernier, où êtes-vous allés ? À l’hôtel « Château », près de la forêt ; j’ai mangé du pâté et bu du "
           "thé. Ça a coûté 30 €.",
           "né où là à thé dé mê",
           "Noël, naïve, façade, œuvre, cœur, sœur, août, maïs, Haïti, Zaïre, canoë",
           "Die Straße führt über die Brücke; schöne Grüße aus München, Österreich und Zürich. Ärger, Öl, Übung, groß, "
           "daß.",
           "¿Dónde está el niño? Mañana comerá piñas y después irá al jardín, según dijo José. ¡Qué lástima, señor "
           "Peña!",
           "Não há informação sobre a população; são três ações às quintas, à noite. Coração, irmã, põe, avô, avó, "
           "lições.",
           "Perché la città è così? Più tardi andrà all’università; però non si può, già, giù, ciò, virtù, lunedì.",
           "På ön åt många får gräs. Fåglarna sjöng så där. Ærø, Ålborg, smørrebrød, blåbær, hår, gås.",
           "Þetta er íslenskur texti með þorni og eð, það var á ári, ég sá hús og bók, já, nú, þú.",
           "Příliš žluťoučký kůň úpěl ďábelské ódy. Zażółć gęślą jaźń.",
           "The café’s résumé: 25 °C ± 2, 10 µm, ½ cup, §5, ©2023 Company®, 3×4 m², £5–€7, 5‰, naïve “quotes”…",
           "Привет, мир. 你好。 สวัสดี",
           "VŨ NHÔ và “LÃ” Ã Â ½ Lã Thị Bé, Hà Nội",
           "Ã© is how é looks when it is read wrongly",
       }) {
    CAPTURE(text);
    CHECK(is_left_alone(text));
  }
}

TEST_CASE("guess_encoding: few words give little certainty", "[text][legacy]") {
  const auto certainty = [](std::string_view bytes) { return guess_encoding(bytes).certainty_percent; };
  CHECK(certainty("d\xA9n") < certain_enough_percent);
  CHECK(certainty("c\xF3") < certain_enough_percent);
  CHECK(certainty("\xFF") <= 50);
  int last = 0;
  std::string bytes;
  for (const std::string_view word :
       {"\xF1y ban", "nh\xA9n", "d\xA9n", "huy\xD6n", "c\xABng", "b\xE8", "s\xE8", "li\xD6u"}) {
    bytes += std::string(word) + " ";
    if (guess_encoding(bytes).encoding != Encoding::tcvn3) continue;
    CHECK(certainty(bytes) >= last);
    last = certainty(bytes);
  }
  CHECK(last >= 95);
}

TEST_CASE("guess_encoding: the same word again is no new evidence", "[text][legacy]") {
  std::string text;
  for (int i = 0; i < 1000; ++i)
    text += "où thé ";
  CHECK(is_left_alone(text));
}

TEST_CASE("guess_encoding: UTF-8 with a broken end is UTF-8", "[text][legacy]") {
  const std::string_view cut = sentence.substr(0, sentence.size() - std::string_view("ịnh.").size() + 1);
  REQUIRE_FALSE(is_valid(cut));
  CHECK(guess_encoding(cut).encoding == Encoding::utf8);
  CHECK(guess_encoding(cut).certainty_percent >= certain_enough_percent);
}

TEST_CASE("guess_encoding: words behind megabytes of ASCII are judged", "[text][legacy]") {
  std::string text(3'000'000, 'a');
  text += " " + decode(encode_one_byte("nhân dân huyện công bố số liệu", Encoding::tcvn3), Encoding::windows_1252);
  CHECK(guess_encoding(text).encoding == Encoding::tcvn3);
}
