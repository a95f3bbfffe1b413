// SPDX-License-Identifier: MIT
#include "core/contacts/phone.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include "core/text/code_point_data.h"
#include "core/text/fold.h"
#include "core/text/utf8.h"

namespace portal::contacts {
namespace {

/// Labels of an extension and words between numbers, in bare form.
constexpr std::string_view extension_labels[] = {"may le",    "so may le", "so le",  "le",        "ml",
                                                 "may nhanh", "nhanh",     "noi bo", "so noi bo", "ext",
                                                 "extension", "ex",        "x",      "#",         "line"};
constexpr std::string_view conjunctions[] = {"va", "hoac", "or", "and"};

/// What stands between two groups of digits.
enum class Gap : std::uint8_t {
  soft,       ///< grouping inside one number, or nothing but a space between two
  firm,       ///< ends a number, unless its parts make none alone: "0235 - 3507799"
  extension,  ///< the next group is an extension
  wide,       ///< other text
};

struct Group {
  std::string_view digits;
  text::ByteRange source;
  Gap gap_before = Gap::wide;
  bool plus = false;
  bool in_word = false;  ///< touches a letter

  bool starts_number() const { return plus || digits.front() == '0'; }
};

template <std::size_t count>
bool is_listed(std::string_view word, const std::string_view (&list)[count]) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

std::string_view trim(std::string_view text, std::string_view characters) {
  const std::size_t begin = text.find_first_not_of(characters);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(characters) - begin + 1);
}

Gap gap(std::string_view between) {
  constexpr std::size_t longest = 24;  // a label with punctuation and spaces around
  if (between.find_first_not_of(" .-()[]+") == std::string_view::npos) {
    const bool spaced_dash =
        between.find(" -") != std::string_view::npos || between.find("- ") != std::string_view::npos;
    return spaced_dash ? Gap::firm : Gap::soft;
  }
  if (between.size() > longest) return Gap::wide;
  const std::string_view word = trim(between, " .-()[]+,;:/&|");
  if (is_listed(word, extension_labels)) return Gap::extension;
  return word.empty() || is_listed(word, conjunctions) ? Gap::firm : Gap::wide;
}

bool is_digit(char32_t point) {
  return point >= U'0' && point <= U'9';
}
bool is_letter(char32_t point) {
  return (text::is_word_letter(point) && !is_digit(point)) || point == U'_' || point == U'@';
}

/// The groups of digits of a folded text.
std::vector<Group> find_groups(const text::FoldedText& folded) {
  std::vector<Group> groups;
  const std::string_view text = folded.text;
  std::size_t group_end = 0, index = 0;  // of the last group in bytes; of the code point
  char32_t before = 0;
  for (const text::CodePoint point : text::CodePointsView(text)) {
    const text::ByteRange source = folded.ranges[index++];
    if (is_digit(point.value)) {
      if (!is_digit(before)) {
        const std::string_view between = text.substr(group_end, point.begin - group_end);
        groups.push_back({{}, source, gap(between), false, is_letter(before)});
        groups.back().plus = trim(between, " (").ends_with('+');
        groups.back().digits = text.substr(point.begin, 0);
      }
      Group& group = groups.back();
      group.digits = {group.digits.data(), group.digits.size() + 1};
      group.source.end = source.end;
      group_end = point.end;
    } else if (is_digit(before) && is_letter(point.value)) {
      groups.back().in_word = true;
    }
    before = point.value;
  }
  return groups;
}

class Reader {
 public:
  explicit Reader(const std::vector<Group>& groups) : groups_(groups) {}

  std::vector<Phone> read() && {
    std::size_t at = 0;
    while (at < groups_.size()) {
      if (is_outside(at)) {
        ++at;
      } else {
        at = read_run(at);
      }
    }
    return std::move(phones_);
  }

 private:
  /// "Số nội bộ: 0235 3507 799" is a number with a label, not an extension.
  bool is_extension(std::size_t at) const {
    constexpr std::size_t longest_extension = 7;
    if (at == groups_.size() || groups_[at].gap_before != Gap::extension) return false;
    if (groups_[at].digits.size() > longest_extension) return false;
    const std::optional<PlannedNumber> planned = number(at, run_end(at));
    return !planned || planned->kind == PhoneKind::short_code;
  }

  /// A group that belongs to a word, though "3507799ext12" does not; and an extension of nothing.
  bool is_outside(std::size_t at) const { return is_extension(at) || (groups_[at].in_word && !is_extension(at + 1)); }

  /// Behind the last group that only soft gaps part from the group at `begin`.
  std::size_t run_end(std::size_t begin) const {
    std::size_t end = begin + 1;
    while (end < groups_.size() && groups_[end].gap_before == Gap::soft && !groups_[end].plus && !is_outside(end))
      ++end;
    return end;
  }

  std::optional<PlannedNumber> number(std::size_t begin, std::size_t end) const {
    constexpr std::size_t too_many_digits = 17;  // 0084 and a number
    std::string digits;
    for (std::size_t at = begin; at < end; ++at) {
      digits += groups_[at].digits.substr(0, too_many_digits);
      if (digits.size() > too_many_digits) return std::nullopt;
    }
    PlannedNumber planned = plan_number(digits, groups_[begin].plus);
    if (planned.fault == PhoneFault::none) return planned;
    PlannedNumber inherited = plan_number(area_ + digits, false);
    if (!area_.empty() && inherited.kind == PhoneKind::fixed && !groups_[begin].starts_number()) return inherited;
    return std::nullopt;
  }

  /// Reads the run at `begin` and returns where the next one starts.
  std::size_t read_run(std::size_t begin) {
    const std::size_t end = run_end(begin);
    if (read_all(begin, end)) return read_extension(end);
    if (const std::size_t joined = read_joined(begin, end)) return read_extension(joined);
    add_invalid(begin, end);
    return end;
  }

  /// Cuts the run into numbers without a rest; adds nothing if that cannot be done.
  bool read_all(std::size_t begin, std::size_t end) {
    const std::size_t phones_before = phones_.size();
    const std::string area_before = area_;
    for (std::size_t at = begin; at < end;) {
      const std::size_t behind = read_longest(at, end, begin);
      if (behind == at) {
        phones_.resize(phones_before);
        area_ = area_before;
        return false;
      }
      at = behind;
    }
    return true;
  }

  std::size_t read_longest(std::size_t begin, std::size_t end, std::size_t run_begin) {
    constexpr std::size_t most_groups = 17;
    for (std::size_t behind = std::min(end, begin + most_groups); behind > begin; --behind) {
      std::optional<PlannedNumber> planned = number(begin, behind);
      // "0914 555 666 113" is one number that is too long, not two.
      const bool alone = begin == run_begin && behind == end;
      if (!planned || (planned->kind == PhoneKind::short_code && !alone)) continue;
      add(*std::move(planned), begin, behind);
      return behind;
    }
    return begin;
  }

  /// A number whose parts stand apart: "0235 - 3507799", "0914, 555, 666". Returns behind it, or 0.
  std::size_t read_joined(std::size_t begin, std::size_t end) {
    constexpr int most_parts = 3;
    for (int parts = 1; parts < most_parts && end < groups_.size(); ++parts) {
      const Group& next = groups_[end];
      if (next.gap_before != Gap::firm || next.starts_number() || is_outside(end)) return 0;
      end = run_end(end);
      if (std::optional<PlannedNumber> planned = number(begin, end)) {
        add(*std::move(planned), begin, end);
        return end;
      }
    }
    return 0;
  }

  std::size_t read_extension(std::size_t at) {
    if (!is_extension(at)) return at;
    phones_.back().extension = groups_[at].digits;
    phones_.back().source.end = groups_[at].source.end;
    return at + 1;
  }

  void add(PlannedNumber planned, std::size_t begin, std::size_t end) {
    area_ = area_prefix(planned);
    Phone phone;
    phone.perhaps_old = planned.kind == PhoneKind::mobile && is_short_old_area(groups_[begin].digits);
    phone.number = std::move(planned);
    phone.source = {groups_[begin].source.begin, groups_[end - 1].source.end};
    phones_.push_back(std::move(phone));
  }

  void add_invalid(std::size_t begin, std::size_t end) {
    constexpr std::size_t fewest_digits = 3;
    std::string digits;
    for (std::size_t at = begin; at < end && digits.size() < 32; ++at)
      digits += groups_[at].digits.substr(0, 32);
    if (digits.size() >= fewest_digits) add(plan_number(digits, groups_[begin].plus), begin, end);
  }

  const std::vector<Group>& groups_;
  std::vector<Phone> phones_;
  std::string area_;  ///< of the number before, with its 0
};

}  // namespace

std::vector<Phone> read_phones(std::string_view text) {
  const text::FoldedText folded = text::fold_with_ranges(text);
  const std::vector<Group> groups = find_groups(folded);
  return Reader(groups).read();
}

}  // namespace portal::contacts
