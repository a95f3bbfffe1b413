// SPDX-License-Identifier: MIT
#include "core/text/typing.h"

#include <algorithm>
#include <array>

#include "core/text/code_point_data.h"
#include "core/text/syllable.h"
#include "core/text/utf8.h"

namespace portal::text {
namespace {

constexpr std::size_t most_keys = 32;  // nghieengx has 9; the rest for changes of mind

using Markings = std::u16string_view;  ///< pairs of a plain and a marked letter
constexpr Markings circumflex = u"aâeêoô";
constexpr Markings horn = u"oơuư";
constexpr Markings breve = u"aă";
constexpr Markings horn_or_breve = u"aăoơuư";

/// The marked form of `letter`, or 0.
char32_t marked(char32_t letter, Markings markings) {
  for (std::size_t i = 0; i < markings.size(); i += 2) {
    if (markings[i] == letter) return markings[i + 1];
  }
  return 0;
}

bool is_vowel(char32_t letter) {
  return with_tone(letter, Tone::sac) != letter;
}

std::optional<Tone> telex_tone(char32_t key) {
  constexpr std::u32string_view keys = U"zfrxsj";  // in the order of Tone
  const std::size_t tone = keys.find(key);
  return tone == keys.npos ? std::nullopt : std::optional(static_cast<Tone>(tone));
}

std::optional<Tone> vni_tone(char32_t key) {
  constexpr std::u32string_view keys = U"023415";  // in the order of Tone
  const std::size_t tone = keys.find(key);
  return tone == keys.npos ? std::nullopt : std::optional(static_cast<Tone>(tone));
}

/// How far back a second a, e or o of Telex looks for the first.
enum class Doubling : std::uint8_t {
  across_letters,     ///< bieue: biêu
  across_consonants,  ///< khoeo: khoeo; tiene: tiên
};

/// The letters and the tone that the keys so far have made.
class KeyReader {
 public:
  void press_telex(char32_t key, bool upper, Doubling doubling) {
    if (const auto tone = telex_tone(key)) return press_tone(*tone, key, upper);
    if (key == U'w') return press_w(upper);
    if (key == U'd') return press_d(key, upper);
    const bool doubles = key == U'a' || key == U'e' || key == U'o';
    if (!doubles || !press_again(key, upper, doubling)) put(key, upper);
  }

  void press_vni(char32_t key, bool upper) {
    if (const auto tone = vni_tone(key)) return press_tone(*tone, key, upper);
    if (key == U'9') return press_d(key, upper);
    const bool done = (key == U'6' && mark_last(circumflex)) || (key == U'7' && (mark_horns() || mark_first(horn))) ||
                      (key == U'8' && mark_first(breve));
    if (!done) put(key, upper);
  }

  /// The syllable, or nothing if it is none.
  std::optional<std::string> finish(ToneStyle style) {
    settle_horns();
    std::u32string word(letters_.data(), size_);
    if (!parse_syllable(word, tone_)) return std::nullopt;
    set_tone(word, tone_, style);
    std::string text;
    for (std::size_t i = 0; i < size_; ++i)
      append(text, upper_[i] ? to_upper_vietnamese(word[i]) : word[i]);
    return text;
  }

 private:
  struct Vowels {
    std::size_t begin;
    std::size_t end;
  };
  /// The last vowels in a row, without the u of "qu".
  Vowels vowels() const {
    const std::size_t first = size_ >= 2 && letters_[0] == U'q' && letters_[1] == U'u' ? 2 : 0;
    std::size_t end = size_;
    while (end > first && !is_vowel(letters_[end - 1]))
      --end;
    std::size_t begin = end;
    while (begin > first && is_vowel(letters_[begin - 1]))
      --begin;
    return {begin, end};
  }
  bool has_vowel() const { return vowels().begin < vowels().end; }

  void put(char32_t letter, bool upper) {
    letters_[size_] = letter;
    upper_[size_] = upper;
    ++size_;
  }

  void press_tone(Tone tone, char32_t key, bool upper) {
    const bool undoes = tone == tone_;
    if (!has_vowel() || undoes) put(key, upper);
    if (has_vowel()) tone_ = undoes ? Tone::ngang : tone;
  }

  /// Only the first letter becomes đ.
  void press_d(char32_t key, bool upper) {
    if (size_ > 0 && letters_[0] == U'd') {
      letters_[0] = U'đ';
    } else {
      put(key, upper);  // no syllable has such a d, so it need not undo the first
    }
  }

  /// The second a, e or o marks the first, the third takes the mark away again.
  bool press_again(char32_t key, bool upper, Doubling doubling) {
    const char32_t with_mark = marked(key, circumflex);
    const std::size_t first = find_back(key, doubling);
    if (first < size_) {
      letters_[first] = with_mark;
      return true;
    }
    const std::size_t doubled = find_back(with_mark, doubling);
    if (doubled == size_) return false;
    letters_[doubled] = key;
    put(key, upper);
    return true;
  }

  /// Place of the last such letter, or size_.
  std::size_t find_back(char32_t letter, Doubling doubling) const {
    for (std::size_t i = size_; i > 0; --i) {
      if (letters_[i - 1] == letter) return i - 1;
      if (doubling == Doubling::across_consonants && is_vowel(letters_[i - 1])) break;
    }
    return size_;
  }

  void press_w(bool upper) {
    if (!has_vowel()) return put(U'ư', upper);
    const bool done = mark_horns() || mark_breve_of_oa() || mark_first(horn_or_breve);
    if (!done) put(U'w', upper);  // no syllable has a w, so it need not undo the first
  }

  /// One key puts a horn on both of uo.
  bool mark_horns() {
    const Vowels group = vowels();
    for (std::size_t i = group.begin; i + 1 < group.end; ++i) {
      if (letters_[i] != U'u' || letters_[i + 1] != U'o') continue;
      letters_[i] = U'ư';
      letters_[i + 1] = U'ơ';
      both_horns_ = true;
      return true;
    }
    return false;
  }

  bool mark_breve_of_oa() {
    const Vowels group = vowels();
    for (std::size_t i = group.begin; i + 1 < group.end; ++i) {
      if (letters_[i] != U'o' || letters_[i + 1] != U'a') continue;
      letters_[i + 1] = U'ă';
      return true;
    }
    return false;
  }

  /// An open uo with one key for the horn is uơ (thuở), a closed one ươ (thương).
  void settle_horns() {
    if (!both_horns_ || letters_[size_ - 1] != U'ơ') return;
    letters_[size_ - 2] = U'u';
  }

  bool mark(std::size_t place, Markings markings) {
    const char32_t letter = marked(letters_[place], markings);
    if (letter != 0) letters_[place] = letter;
    return letter != 0;
  }

  bool mark_first(Markings markings) {
    const Vowels group = vowels();
    for (std::size_t i = group.begin; i < group.end; ++i) {
      if (mark(i, markings)) return true;
    }
    return false;
  }

  bool mark_last(Markings markings) {
    const Vowels group = vowels();
    for (std::size_t i = group.end; i > group.begin; --i) {
      if (mark(i - 1, markings)) return true;
    }
    return false;
  }

  std::array<char32_t, most_keys> letters_{};  ///< lower case, without tone
  std::array<bool, most_keys> upper_{};
  std::size_t size_ = 0;
  Tone tone_ = Tone::ngang;
  bool both_horns_ = false;
};

bool is_upper(char key) {
  return key >= 'A' && key <= 'Z';
}

bool is_letter(char key) {
  return is_upper(key) || (key >= 'a' && key <= 'z');
}

bool is_digit(char key) {
  return key >= '0' && key <= '9';
}

bool is_clean_telex(std::string_view token) {
  return std::all_of(token.begin(), token.end(), is_letter);
}

bool is_clean_vni(std::string_view token) {
  std::size_t letters = 0;
  std::size_t digits = 0;
  std::size_t digits_in_a_row = 0;
  for (const char key : token) {
    if (!is_letter(key) && !is_digit(key)) return false;
    letters += is_letter(key);
    digits += is_digit(key);
    digits_in_a_row = is_digit(key) ? digits_in_a_row + 1 : 0;
    if (digits_in_a_row == 4) return false;
  }
  return letters >= 2 && digits >= 1 && is_letter(token.front());
}

std::optional<std::string> read_keys(std::string_view token, TypingMethod method, Doubling doubling, ToneStyle style) {
  KeyReader reader;
  for (const char key : token) {
    const bool upper = is_upper(key);
    const char32_t lower = static_cast<unsigned char>(key) | (upper ? 0x20U : 0U);
    if (method == TypingMethod::telex) {
      reader.press_telex(lower, upper, doubling);
    } else {
      reader.press_vni(lower, upper);
    }
  }
  return reader.finish(style);
}

}  // namespace

std::optional<std::string> decode_token(std::string_view token, TypingMethod method, ToneStyle style) {
  if (token.empty() || token.size() > most_keys) return std::nullopt;
  const bool telex = method == TypingMethod::telex;
  if (!(telex ? is_clean_telex(token) : is_clean_vni(token))) return std::nullopt;
  auto read = read_keys(token, method, Doubling::across_letters, style);
  if (telex && !read) read = read_keys(token, method, Doubling::across_consonants, style);
  return read && *read != token ? read : std::nullopt;
}

std::string decode_typing(std::string_view text, TypingMethod method, ToneStyle style) {
  std::string decoded;
  decoded.reserve(text.size());
  std::size_t copied = 0;
  for (ByteRange token = next_token(text, 0); token.size() > 0; token = next_token(text, token.end)) {
    const auto read = decode_token(text.substr(token.begin, token.size()), method, style);
    if (!read) continue;
    decoded += text.substr(copied, token.begin - copied);
    decoded += *read;
    copied = token.end;
  }
  decoded += text.substr(copied);
  return decoded;
}

ByteRange next_token(std::string_view text, std::size_t offset) {
  const auto end_of_text = static_cast<std::uint32_t>(text.size());
  ByteRange token{end_of_text, end_of_text};
  for (; offset < text.size(); offset = decode(text, offset).end) {
    const CodePoint point = decode(text, offset);
    const bool started = token.begin != end_of_text;
    if (is_space(point.value) == started) (started ? token.end : token.begin) = point.begin;
    if (is_space(point.value) && started) break;
  }
  return token;
}

}  // namespace portal::text
