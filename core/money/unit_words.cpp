// SPDX-License-Identifier: MIT
#include "core/money/unit_words.h"

#include <algorithm>
#include <iterator>

#include "core/money/word.h"
#include "core/text/code_point_data.h"
#include "core/text/utf8.h"

namespace portal::money {
namespace {

constexpr char32_t dong_sign = 0x20AB;

// Without any marks words are accepted as well, where listed so.
struct ScaleWord {
  constexpr ScaleWord(std::string_view word, Unit scale) : hash(text::hash_of(word)), unit(scale) {}

  std::uint64_t hash;
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
constexpr WordSet currency_words = word_set({"đồng", "dong", "vnđ", "vnd"});

/// What is counted in thousands and millions and is not đồng; and words of which a unit is the first syllable.
constexpr WordSet counted = word_set(
    {"người", "nguoi", "dân",  "dan", "hộ",    "lượt",  "luot",  "khách", "khach", "tấn",    "tan",  "tạ",   "kg",
     "km",    "km2",   "m",    "m2",  "m3",    "ha",    "hecta", "héc",   "cây",   "cay",    "con",  "cổ",   "trang",
     "bản",   "thuê",  "giờ",  "máy", "phiếu", "liều",  "ca",    "cuốn",  "chiếc", "lít",    "kw",   "kwh",  "mw",
     "mwh",   "gwh",   "viên", "lần", "tiếng", "usd",   "eur",   "euro",  "đô",    "bảng",   "yên",  "yen",  "won",
     "jpy",   "cny",   "nhân", "phụ", "trẻ",   "bệnh",  "vé",    "xe",    "ô",     "chuyến", "mét",  "khẩu", "hộp",
     "thùng", "mũi",   "điểm", "bài", "quả",   "gà",    "lợn",   "bò",    "trâu",  "căn",    "suất", "hạt",  "thẻ",
     "dòng",  "vi",    "hang", "lệ",  "le",    "trọng", "phú",   "tập",   "hồi",   "chứng"});
constexpr WordPair counted_pairs[] = {
    {"từ", "khóa"},   {"lao", "động"},  {"học", "sinh"},  {"học", "viên"},   {"sinh", "viên"}, {"doanh", "nghiệp"},
    {"cử", "tri"},    {"việc", "làm"},  {"hội", "viên"},  {"đoàn", "viên"},  {"đảng", "viên"}, {"thí", "sinh"},
    {"hồ", "sơ"},     {"giao", "dịch"}, {"tài", "khoản"}, {"sản", "phẩm"},   {"cán", "bộ"},    {"công", "nhân"},
    {"gia", "súc"},   {"gia", "cầm"},   {"đồng", "bào"},  {"hành", "khách"}, {"đơn", "vị"},    {"tác", "phẩm"},
    {"tin", "nhắn"},  {"cuộc", "gọi"},  {"nhân", "khẩu"}, {"thành", "viên"}, {"công", "dân"},  {"tín", "chỉ"},
    {"ngày", "công"}, {"bộ", "hồ"},     {"ty", "vi"}};

/// "đồng" is then the first syllable of a word of its own, whatever the number.
constexpr WordSet behind_dong = word_set({"chí", "bào", "nghiệp", "phạm", "hương"});
/// The same behind a small number only: "3 đồng hồ", but "thưởng 500.000 đồng đội nhất".
constexpr WordSet behind_few_dong =
    word_set({"đội",  "chủ",  "tác",   "hồ",  "chi", "minh",  "môn", "thời", "ý",    "bộ",    "loạt",
              "hành", "tình", "thuận", "đều", "xu",  "ruộng", "tâm", "dạng", "quản", "trưởng"});
constexpr std::int64_t few = 1000;

template <std::size_t size>
const ScaleWord* find_scale(const ScaleWord (&words)[size], const Word& word) {
  const auto* found =
      std::find_if(std::begin(words), std::end(words), [&](const ScaleWord& entry) { return word.is(entry.hash); });
  return found == std::end(words) ? nullptr : found;
}

bool is_lower_at(std::string_view text, std::uint32_t offset) {
  const char32_t point = text::decode(text, offset).value;
  return text::is_word_letter(point) && text::to_lower(point) == point;
}

/// A capital followed by a small letter: the start of a name, not a word in capitals.
bool starts_name(std::string_view text, const Word& word) {
  if (word.empty() || is_lower_at(text, word.begin)) return false;
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
    if (word.empty()) return std::nullopt;
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
    if (word.is("lần"_word) || word.is("lan"_word)) {
      return UnitWords{Measure::times, Unit::dong, false, NumberStyle::vietnamese, word.end};
    }
    const bool points = word.is("điểm"_word) || word.is("diem"_word);
    const Measure measure = points ? Measure::percent_point : Measure::percent;
    const std::uint32_t sign = skip_spaces(text_, word.end);
    if (points && sign < text_.size() && text_[sign] == '%') {
      return UnitWords{measure, Unit::dong, false, NumberStyle::vietnamese, sign + 1};
    }
    const Word first = points ? word_at(text_, sign) : word;
    if (!first.is("phần"_word) && !first.is("phan"_word)) return std::nullopt;
    const Word second = word_behind(first.end);
    if (!second.is("trăm"_word) && !second.is("tram"_word)) return std::nullopt;
    return UnitWords{measure, Unit::dong, false, NumberStyle::vietnamese, second.end};
  }

  std::optional<UnitWords> read_money(const Word& word) const {
    if (const ScaleWord* joined = find_scale(joined_words, word)) return dong(joined->unit, word.end);
    if (const ScaleWord* scale = find_scale(scale_words, word)) return read_scaled(*scale, word);
    if (const ScaleWord* scale = find_scale(english_scale_words, word)) return read_english(*scale, word);
    if (word.is_in(currency_words)) {
      return is_word_of_dong(word, true) ? std::nullopt : std::optional(dong(Unit::dong, word.end));
    }
    return is_letter_dong(word) ? std::optional(dong(Unit::dong, word.end)) : std::nullopt;
  }

  /// "đ" alone is also an item of a law and "Đ." a street: small, or directly behind its number. "d" for it only
  /// behind a number with groups.
  bool is_letter_dong(const Word& word) const {
    const bool attached = word.begin == number_.source.end;
    if (word.is("đ"_word)) return attached || is_lower_at(text_, word.begin);
    return word.is("d"_word) && attached && number_.separators > 0;
  }

  std::optional<UnitWords> read_scaled(const ScaleWord& scale, const Word& word) const {
    Unit unit = scale.unit;
    std::uint32_t end = word.end;
    const Word second = word_behind(end);
    const ScaleWord* more = find_scale(scale_words, second);
    const bool twofold = more != nullptr && more->unit == Unit::ty_dong && unit < Unit::ty_dong;  // nghìn tỷ, triệu tỷ
    if (twofold) {
      unit = unit == Unit::nghin_dong ? Unit::nghin_ty_dong : Unit::trieu_ty_dong;
      end = second.end;
    }
    const bool dot = word.is("tr"_word) && end < text_.size() && text_[end] == '.';  // tr.đ
    const Word next = twofold || dot ? word_behind(dot ? end + 1 : end) : second;
    if (const auto with_dong = read_currency(unit, next)) return with_dong;
    if (is_counted_behind(end)) return std::nullopt;
    return UnitWords{Measure::money, unit, true, NumberStyle::vietnamese, end};
  }

  /// "đồng" behind a scale.
  /// @param word  what stands there; its beginning tells where a sign may stand instead
  std::optional<UnitWords> read_currency(Unit unit, const Word& word) const {
    if (const std::uint32_t sign = dong_sign_end(word.begin)) return dong(unit, sign);
    const bool letter = word.is("đ"_word) || word.is("d"_word);
    if (!letter && !word.is_in(currency_words)) return std::nullopt;
    if (!letter && is_word_of_dong(word, false)) return std::nullopt;
    return dong(unit, word.end);
  }

  std::optional<UnitWords> read_english(const ScaleWord& scale, const Word& word) const {
    auto unit = read_currency(scale.unit, word_behind(word.end));
    if (unit) unit->style = NumberStyle::english;
    return unit;
  }

  bool is_word_of_dong(const Word& word, bool may_be_few) const {
    if (!word.is("đồng"_word) && !word.is("dong"_word)) return false;
    const Word next = word_behind(word.end);
    if (next.is_in(behind_dong)) return true;
    const bool is_few = number_.separators == 0 && number_.digits < few;
    return may_be_few && is_few && next.is_in(behind_few_dong);
  }

  bool is_counted_behind(std::uint32_t end) const {
    const Word first = word_behind(end);
    if (first.empty()) return false;
    if (first.is_in(counted)) return true;
    const Word second = word_behind(first.end);
    return std::any_of(std::begin(counted_pairs), std::end(counted_pairs),
                       [&](const WordPair& pair) { return first.is(pair.first) && second.is(pair.second); });
  }

  /// "Quốc lộ 20 Đồng Nai", "xã 5 Triệu Phong"
  bool is_name(const Word& word, std::uint32_t end) const {
    return word.end == end && starts_name(text_, word) && starts_name(text_, word_behind(end));
  }

  std::string_view text_;
  const WrittenNumber& number_;
};

}  // namespace

std::optional<UnitWords> read_unit_words(std::string_view text, const WrittenNumber& number) {
  return UnitReader(text, number).read();
}

}  // namespace portal::money
