// SPDX-License-Identifier: MIT
#include "core/money/unit_words.h"

#include <algorithm>
#include <iterator>

#include "core/text/code_point_data.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace portal::money {
namespace {

constexpr std::uint32_t longest_word_bytes = 32;   // "nghiêng" decomposed is 11
constexpr std::uint32_t longest_space_bytes = 24;  // an indented line end, or a row of no-break spaces
constexpr char32_t dong_sign = 0x20AB;

// Words are compared composed and in lower case. Without any marks they are accepted as well, where listed so.
struct ScaleWord {
  std::string_view word;
  Unit unit;
};
constexpr ScaleWord scale_words[] = {
    {"nghìn", Unit::nghin_dong}, {"ngàn", Unit::nghin_dong},  {"nghin", Unit::nghin_dong}, {"ngan", Unit::nghin_dong},
    {"triệu", Unit::trieu_dong}, {"trieu", Unit::trieu_dong}, {"tr", Unit::trieu_dong},    {"tỷ", Unit::ty_dong},
    {"tỉ", Unit::ty_dong},       {"ty", Unit::ty_dong},       {"ti", Unit::ty_dong},
};
constexpr ScaleWord joined_words[] = {
    {"trđ", Unit::trieu_dong}, {"trd", Unit::trieu_dong}, {"trđồng", Unit::trieu_dong}, {"tỷđ", Unit::ty_dong}};
constexpr ScaleWord english_scale_words[] = {{"thousand", Unit::nghin_dong},
                                             {"million", Unit::trieu_dong},
                                             {"billion", Unit::ty_dong},
                                             {"trillion", Unit::nghin_ty_dong}};
constexpr std::string_view currency_words[] = {"đồng", "dong", "vnđ", "vnd"};

/// What is counted in thousands and millions and is not đồng; and words of which a unit is the first syllable.
constexpr std::string_view counted[] = {
    "người",      "nguoi",      "dân",       "dan",       "hộ",
    "lượt",       "luot",       "khách",     "khach",     "tấn",
    "tan",        "tạ",         "kg",        "km",        "km2",
    "m",          "m2",         "m3",        "ha",        "hecta",
    "héc",        "cây",        "cay",       "con",       "cổ",
    "trang",      "bản",        "thuê",      "giờ",       "máy",
    "phiếu",      "liều",       "ca",        "cuốn",      "chiếc",
    "lít",        "kw",         "kwh",       "mw",        "mwh",
    "gwh",        "viên",       "lần",       "tiếng",     "usd",
    "eur",        "euro",       "đô",        "bảng",      "yên",
    "yen",        "won",        "jpy",       "cny",       "nhân",
    "phụ",        "trẻ",        "bệnh",      "vé",        "xe",
    "ô",          "chuyến",     "mét",       "khẩu",      "hộp",
    "thùng",      "mũi",        "điểm",      "bài",       "quả",
    "gà",         "lợn",        "bò",        "trâu",      "căn",
    "suất",       "hạt",        "thẻ",       "dòng",      "từ khóa",
    "lao động",   "học sinh",   "học viên",  "sinh viên", "doanh nghiệp",
    "cử tri",     "việc làm",   "hội viên",  "đoàn viên", "đảng viên",
    "thí sinh",   "hồ sơ",      "giao dịch", "tài khoản", "sản phẩm",
    "cán bộ",     "công nhân",  "gia súc",   "gia cầm",   "đồng bào",
    "hành khách", "đơn vị",     "tác phẩm",  "tin nhắn",  "cuộc gọi",
    "nhân khẩu",  "thành viên", "công dân",  "tín chỉ",   "công lao động",
    "ngày công",  "bộ hồ",      "ty vi",     "vi",        "hang",
    "lệ",         "le",         "trọng",     "phú",       "tập",
    "hồi",        "chứng",
};

/// "đồng" is then the first syllable of a word of its own, whatever the number.
constexpr std::string_view behind_dong[] = {"chí", "bào", "nghiệp", "phạm", "hương"};
/// The same behind a small number only: "3 đồng hồ", but "thưởng 500.000 đồng đội nhất".
constexpr std::string_view behind_few_dong[] = {"đội",  "chủ", "tác",   "hồ",   "chi",  "minh", "môn",
                                                "thời", "ý",   "bộ",    "loạt", "hành", "tình", "thuận",
                                                "đều",  "xu",  "ruộng", "tâm",  "dạng", "quản", "trưởng"};
constexpr std::int64_t few = 1000;

template <class List>
bool contains(const List& list, std::string_view word) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

template <std::size_t size>
const ScaleWord* find_scale(const ScaleWord (&words)[size], std::string_view word) {
  const auto* found =
      std::find_if(std::begin(words), std::end(words), [&](const ScaleWord& entry) { return entry.word == word; });
  return found == std::end(words) ? nullptr : found;
}

bool is_lower_at(std::string_view text, std::uint32_t offset) {
  const char32_t point = text::decode(text, offset).value;
  return text::is_word_letter(point) && text::to_lower(point) == point;
}

/// A capital followed by a small letter: the start of a name, not a word in capitals.
bool starts_name(std::string_view text, const Word& word) {
  if (word.text.empty() || is_lower_at(text, word.begin)) return false;
  std::uint32_t second = text::decode(text, word.begin).end;
  while (second < word.end && text::is_mark(text::decode(text, second).value))
    second = text::decode(text, second).end;
  return second < word.end && is_lower_at(text, second);
}

class UnitReader {
 public:
  UnitReader(std::string_view text, const WrittenNumber& number) : text_(text), number_(number) {}

  std::optional<UnitWords> read() const {
    const std::uint32_t begin = skip_spaces(text_, number_.source.end);
    if (begin >= text_.size()) return std::nullopt;
    if (text_[begin] == '%') return UnitWords{Measure::percent, Unit::dong, false, NumberStyle::vietnamese, begin + 1};
    if (const std::uint32_t sign = dong_sign_end(begin)) return dong(Unit::dong, sign);
    const Word word = word_at(text_, begin);
    if (word.text.empty()) return std::nullopt;
    if (const auto share = read_share(word)) return share;
    if (const auto money = read_money(word)) return is_name(word, money->end) ? std::nullopt : money;
    return std::nullopt;
  }

 private:
  Word word_behind(std::uint32_t end) const { return word_at(text_, skip_spaces(text_, end)); }

  UnitWords dong(Unit unit, std::uint32_t end) const {
    return {Measure::money, unit, false, NumberStyle::vietnamese, end};
  }

  std::uint32_t dong_sign_end(std::uint32_t offset) const {
    if (offset >= text_.size()) return 0;
    const text::CodePoint point = text::decode(text_, offset);
    return point.value == dong_sign ? point.end : 0;
  }

  std::optional<UnitWords> read_share(const Word& word) const {
    if (word.text == "lần" || word.text == "lan") {
      return UnitWords{Measure::times, Unit::dong, false, NumberStyle::vietnamese, word.end};
    }
    const bool points = word.text == "điểm" || word.text == "diem";
    const Measure measure = points ? Measure::percent_point : Measure::percent;
    const std::uint32_t sign = skip_spaces(text_, word.end);
    if (points && sign < text_.size() && text_[sign] == '%') {
      return UnitWords{measure, Unit::dong, false, NumberStyle::vietnamese, sign + 1};
    }
    const Word first = points ? word_at(text_, sign) : word;
    if (first.text != "phần" && first.text != "phan") return std::nullopt;
    const Word second = word_behind(first.end);
    if (second.text != "trăm" && second.text != "tram") return std::nullopt;
    return UnitWords{measure, Unit::dong, false, NumberStyle::vietnamese, second.end};
  }

  std::optional<UnitWords> read_money(const Word& word) const {
    if (const ScaleWord* joined = find_scale(joined_words, word.text)) return dong(joined->unit, word.end);
    if (const ScaleWord* scale = find_scale(scale_words, word.text)) return read_scaled(*scale, word);
    if (const ScaleWord* scale = find_scale(english_scale_words, word.text)) return read_english(*scale, word);
    if (contains(currency_words, word.text)) {
      return is_word_of_dong(word, true) ? std::nullopt : std::optional(dong(Unit::dong, word.end));
    }
    return is_letter_dong(word) ? std::optional(dong(Unit::dong, word.end)) : std::nullopt;
  }

  /// "đ" alone is also an item of a law and "Đ." a street: small, or directly behind its number. "d" for it only
  /// behind a number with groups.
  bool is_letter_dong(const Word& word) const {
    const bool attached = word.begin == number_.source.end;
    if (word.text == "đ") return attached || is_lower_at(text_, word.begin);
    return word.text == "d" && attached && number_.separators > 0;
  }

  std::optional<UnitWords> read_scaled(const ScaleWord& scale, const Word& word) const {
    Unit unit = scale.unit;
    std::uint32_t end = word.end;
    const Word second = word_behind(end);
    const ScaleWord* more = find_scale(scale_words, second.text);
    if (more != nullptr && more->unit == Unit::ty_dong && unit < Unit::ty_dong) {  // nghìn tỷ, triệu tỷ
      unit = unit == Unit::nghin_dong ? Unit::nghin_ty_dong : Unit::trieu_ty_dong;
      end = second.end;
    }
    if (const auto with_dong = read_currency(unit, end, word.text == "tr")) return with_dong;
    if (is_counted_behind(end)) return std::nullopt;
    return UnitWords{Measure::money, unit, true, NumberStyle::vietnamese, end};
  }

  /// "đồng" behind a scale; behind "tr" a dot may stand before it.
  std::optional<UnitWords> read_currency(Unit unit, std::uint32_t end, bool dot_allowed) const {
    if (dot_allowed && end < text_.size() && text_[end] == '.') ++end;
    const std::uint32_t begin = skip_spaces(text_, end);
    if (const std::uint32_t sign = dong_sign_end(begin)) return dong(unit, sign);
    const Word word = word_at(text_, begin);
    const bool letter = word.text == "đ" || word.text == "d";
    if (!letter && !contains(currency_words, word.text)) return std::nullopt;
    if (!letter && is_word_of_dong(word, false)) return std::nullopt;
    return dong(unit, word.end);
  }

  std::optional<UnitWords> read_english(const ScaleWord& scale, const Word& word) const {
    auto unit = read_currency(scale.unit, word.end, false);
    if (unit) unit->style = NumberStyle::english;
    return unit;
  }

  bool is_word_of_dong(const Word& word, bool may_be_few) const {
    if (word.text != "đồng" && word.text != "dong") return false;
    const Word next = word_behind(word.end);
    if (contains(behind_dong, next.text)) return true;
    const bool is_few = number_.separators == 0 && number_.digits < few;
    return may_be_few && is_few && contains(behind_few_dong, next.text);
  }

  bool is_counted_behind(std::uint32_t end) const {
    const Word first = word_behind(end);
    if (first.text.empty()) return false;
    if (contains(counted, first.text)) return true;
    const Word second = word_behind(first.end);
    return !second.text.empty() && contains(counted, first.text + ' ' + second.text);
  }

  /// "Quốc lộ 20 Đồng Nai", "xã 5 Triệu Phong"
  bool is_name(const Word& word, std::uint32_t end) const {
    return word.end == end && starts_name(text_, word) && starts_name(text_, word_behind(end));
  }

  std::string_view text_;
  const WrittenNumber& number_;
};

/// Lower case, composed. Text without combining marks, nearly all there is, needs no more than lower letters.
/// @param source  at most longest_word_bytes
std::string lower_word(std::string_view source) {
  char word[3 * longest_word_bytes];  // a byte that is no UTF-8 grows by that much
  std::size_t size = 0;
  for (std::size_t at = 0; at < source.size();) {
    const text::CodePoint point = text::decode(source, at);
    at = point.end;
    if (point.value < 0x80) {
      word[size++] = static_cast<char>(text::to_lower(point.value));
    } else if (text::is_mark(point.value)) {
      return text::fold_case(source);
    } else if (!text::is_invisible(point.value)) {
      size += text::encode(text::to_lower(text::mend_d(point.value)), word + size);
    }
  }
  return {word, size};
}

/// Bytes that may belong to a word; of the others only ASCII matters here.
bool is_word_byte(char byte) {
  return static_cast<unsigned char>(byte) >= 0x80 || text::is_word_letter(static_cast<unsigned char>(byte));
}

}  // namespace

std::uint32_t skip_spaces(std::string_view text, std::uint32_t offset) {
  const std::uint32_t begin = offset;
  while (offset < text.size() && offset - begin < longest_space_bytes) {
    const text::CodePoint point = text::decode(text, offset);
    if (!text::is_space(point.value) && !text::is_invisible(point.value)) break;
    offset = point.end;
  }
  return offset;
}

Word word_at(std::string_view text, std::uint32_t begin) {
  Word word{{}, begin, begin};
  while (word.end < text.size()) {
    const text::CodePoint point = text::decode(text, word.end);
    if (!text::is_word_letter(point.value) && !text::is_mark(point.value) && !text::is_invisible(point.value)) break;
    word.end = point.end;
    if (word.end - begin > longest_word_bytes) return {{}, begin, begin};
  }
  word.text = lower_word(text.substr(begin, word.end - begin));
  return word;
}

Word word_before(std::string_view text, std::uint32_t begin) {
  std::uint32_t end = begin;
  while (end > 0 && begin - end < longest_space_bytes &&
         (text[end - 1] == ' ' || text[end - 1] == ':' || text[end - 1] == '\n')) {
    --end;
  }
  std::uint32_t first = end;
  while (first > 0 && is_word_byte(text[first - 1])) {
    --first;
    if (end - first > longest_word_bytes) return {{}, begin, begin};
  }
  return {lower_word(text.substr(first, end - first)), first, end};
}

std::optional<UnitWords> read_unit_words(std::string_view text, const WrittenNumber& number) {
  return UnitReader(text, number).read();
}

}  // namespace portal::money
