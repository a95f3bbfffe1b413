// SPDX-License-Identifier: MIT
#include "core/text/abbreviations.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <utility>

#include "core/text/code_point_data.h"
#include "core/text/utf8.h"
#include "core/text/word_match.h"

namespace portal::text {
namespace {

using enum AbbreviationContext;

constexpr Abbreviation table[] = {
    {"UBND", "ủy ban nhân dân"},
    {"HĐND", "hội đồng nhân dân"},
    {"MTTQ", "mặt trận tổ quốc"},
    {"NSNN", "ngân sách nhà nước"},
    {"NSĐP", "ngân sách địa phương"},
    {"NSTW", "ngân sách trung ương"},
    {"NQ", "nghị quyết"},
    {"QĐ", "quyết định"},
    {"CT", "chỉ thị", number_before},
    {"CT", "chủ tịch"},
    {"PCT", "phó chủ tịch"},
    {"NĐ", "nghị định"},
    {"TT", "thông tư", number_before},
    {"TT", "thị trấn", name_behind},
    {"TB", "thông báo"},
    {"BC", "báo cáo"},
    {"CV", "công văn"},
    {"TTr", "tờ trình"},
    {"CTr", "chương trình"},
    {"ĐA", "đề án"},
    {"DA", "dự án"},
    {"HD", "hướng dẫn"},
    {"HĐ", "hợp đồng"},
    {"DT", "dự toán", plan},
    {"DT", "diện tích"},
    {"DT", "di tích"},
    {"KH", "kế hoạch", plan},
    {"KH", "khoa học"},
    {"KH", "khách hàng"},
    {"KHCN", "khoa học công nghệ"},
    {"KH&CN", "khoa học và công nghệ"},
    {"KT-XH", "kinh tế xã hội"},
    {"QPPL", "quy phạm pháp luật"},
    {"TTHC", "thủ tục hành chính"},
    {"CCHC", "cải cách hành chính"},
    {"XDCB", "xây dựng cơ bản"},
    {"GPMB", "giải phóng mặt bằng"},
    {"NTM", "nông thôn mới"},
    {"CTMTQG", "chương trình mục tiêu quốc gia"},
    {"TDĐKXDĐSVH", "toàn dân đoàn kết xây dựng đời sống văn hóa"},
    {"TP", "thành phố"},
    {"TX", "thị xã"},
    {"H", "huyện", dot_and_name},
    {"X", "xã", dot_and_name},
    {"P", "phường", dot_and_name},
    {"Q", "quyền", dot_and_name},
    {"GĐ", "giám đốc"},
    {"PGĐ", "phó giám đốc"},
    {"TM", "thay mặt", dot_and_name},
    {"KT", "ký thay", dot_and_name},
    {"TL", "thừa lệnh", dot_and_name},
    {"TUQ", "thừa ủy quyền", dot_and_name},
};

/// How far before a word its percentage may stand: "đạt 96,25% so với ".
constexpr std::uint32_t percent_distance_bytes = 24;
/// "trung ương giao"
constexpr std::size_t assigner_tokens = 4;
constexpr std::string_view assigners[] = {"tinh", "huyen", "trung", "hdnd", "ubnd", "tw", "thanh"};

bool matches(std::string_view word, const Token& token) {
  return matches_word(word, token.exact, token.folded);
}

/// A bit for each entry of the table.
using EntrySet = std::uint64_t;
static_assert(std::size(table) <= 64);

/// By a letter of a to z: the entries that may begin with it. Nearly all words begin none, and to see that must be
/// quick.
constexpr std::array<EntrySet, 26> entries_by_letter() {
  std::array<EntrySet, 26> sets{};
  for (std::size_t entry = 0; entry < std::size(table); ++entry) {
    for (const char first : {table[entry].short_form[0], table[entry].expansion[0]}) {
      for (char letter = 'a'; letter <= 'z'; ++letter)
        if (static_cast<signed char>(first) < 0 || (first | 0x20) == letter)
          sets[static_cast<std::size_t>(letter - 'a')] |= EntrySet{1} << entry;
    }
  }
  return sets;
}
constexpr std::array<EntrySet, 26> entries_starting_with = entries_by_letter();

EntrySet entries_for(const Token& token) {
  const char first = token.folded[0];
  return first >= 'a' && first <= 'z' ? entries_starting_with[static_cast<std::size_t>(first - 'a')] : 0;
}

bool is_separator(char byte) {
  return byte == ' ' || byte == '-' || byte == '&';
}

class Finder {
 public:
  Finder(std::string_view text, std::span<const Token> tokens) : text_(text), tokens_(tokens) {}

  std::vector<Synonym> find() {
    for (std::size_t first = 0; first < tokens_.size(); ++first) {
      for (EntrySet entries = entries_for(tokens_[first]); entries != 0; entries &= entries - 1)
        try_entry(table[std::countr_zero(entries)], first);
      settle();
    }
    return std::move(found_);
  }

 private:
  struct Candidate {
    std::size_t place;  ///< in found_
    std::string_view short_form;
    bool supported;  ///< it has a context, which holds
  };

  void try_entry(const Abbreviation& entry, std::size_t first) {
    if (const std::size_t count = match(entry.short_form, first)) {
      const bool supported = holds(entry.context, first, count);
      if (entry.context == dot_and_name && !supported) return;
      candidates_.push_back({found_.size(), entry.short_form, supported});
      add(first, count, entry.expansion, true, is_as_printed(entry.short_form, first, count));
    } else if (const std::size_t words = match(entry.expansion, first)) {
      if (entry.context != dot_and_name) add(first, words, entry.short_form, false, true);
    }
  }

  void add(std::size_t first, std::size_t count, std::string_view phrase, bool expands, bool strong) {
    found_.push_back(
        {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(count), phrase, expands, strong, true});
  }

  /// Where the context speaks for one reading, the others of the same short form become unlikely.
  void settle() {
    for (const Candidate& candidate : candidates_) {
      for (const Candidate& other : candidates_)
        if (other.supported && other.short_form == candidate.short_form)
          found_[candidate.place].likely = candidate.supported;
    }
    candidates_.clear();
  }

  /// How many tokens from `first` on are the words of `phrase`; 0 if they are not.
  std::size_t match(std::string_view phrase, std::size_t first) const {
    std::size_t count = 0;
    while (!phrase.empty()) {
      const auto* end = std::find_if(phrase.begin(), phrase.end(), is_separator);
      const auto size = static_cast<std::size_t>(end - phrase.begin());
      if (first + count >= tokens_.size() || !matches(phrase.substr(0, size), tokens_[first + count])) return 0;
      ++count;
      phrase.remove_prefix(std::min(phrase.size(), size + 1));
    }
    return count;
  }

  std::string_view source(std::size_t first, std::size_t count) const {
    const std::uint32_t begin = tokens_[first].source.begin;
    return text_.substr(begin, tokens_[first + count - 1].source.end - begin);
  }

  bool is_as_printed(std::string_view short_form, std::size_t first, std::size_t count) const {
    return short_form == source(first, count);
  }

  bool holds(AbbreviationContext context, std::size_t first, std::size_t count) const {
    switch (context) {
      case none: return false;
      case dot_and_name: return is_dotted(first) && is_capital(source(first, 1)) && has_capital_behind(first + count);
      case name_behind: return !has_number_before(first) && has_name_behind(first + count);
      case number_before: return has_number_before(first);
      case plan: return has_percent_before(first) || has_assigner_behind(first + count);
    }
    return false;
  }

  bool is_dotted(std::size_t token) const {
    const std::uint32_t end = tokens_[token].source.end;
    return end < text_.size() && text_[end] == '.';
  }

  static bool is_capital(std::string_view word) {
    const char32_t letter = decode(word, 0).value;
    return to_lower(letter) != letter;
  }

  bool has_capital_behind(std::size_t next) const { return next < tokens_.size() && is_capital(source(next, 1)); }

  /// A capital with small letters: "Khâm", not "BTC".
  bool has_name_behind(std::size_t next) const {
    if (!has_capital_behind(next)) return false;
    const std::string_view word = source(next, 1);
    const std::uint32_t second = decode(word, 0).end;
    return second < word.size() && !is_capital(word.substr(second));
  }

  bool has_number_before(std::size_t token) const {
    const std::uint32_t begin = tokens_[token].source.begin;
    return begin >= 2 && text_[begin - 1] == '/' && text_[begin - 2] >= '0' && text_[begin - 2] <= '9';
  }

  bool has_percent_before(std::size_t token) const {
    const std::uint32_t begin = tokens_[token].source.begin;
    const std::uint32_t from = begin - std::min(begin, percent_distance_bytes);
    const std::string_view before = text_.substr(from, begin - from);
    const std::size_t percent = before.rfind('%');
    return percent != std::string_view::npos && before.find_first_of(";,.", percent) == std::string_view::npos;
  }

  bool has_assigner_behind(std::size_t next) const {
    if (next >= tokens_.size()) return false;
    const bool assigner =
        std::find(std::begin(assigners), std::end(assigners), tokens_[next].folded) != std::end(assigners);
    const std::size_t end = std::min(tokens_.size(), next + assigner_tokens);
    for (std::size_t token = next; assigner && token < end; ++token) {
      if (tokens_[token].folded == "giao") return true;
    }
    return false;
  }

  std::string_view text_;
  std::span<const Token> tokens_;
  std::vector<Synonym> found_;
  std::vector<Candidate> candidates_;
};

}  // namespace

std::span<const Abbreviation> abbreviations() {
  return table;
}

std::vector<Synonym> find_synonyms(std::string_view text, std::span<const Token> tokens) {
  return Finder(text, tokens).find();
}

}  // namespace portal::text
