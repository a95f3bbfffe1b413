// SPDX-License-Identifier: MIT
#include "core/search/subset_codec.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#include "core/search/bits.h"
#include "core/search/varint.h"

namespace portal::search {
namespace {

enum class Kind : std::uint8_t { gaps, absent, bits };

constexpr std::uint32_t tiny_universe = 8;
constexpr std::size_t block_gaps = 128;
constexpr std::size_t own_parameter_gaps = 16;  // a parameter of its own pays from here on
constexpr unsigned parameter_bits = 5;

/// The parameter for gaps that are spread evenly.
unsigned usual_parameter(std::uint64_t universe, std::uint64_t count) {
  const std::uint64_t mean_gap = (universe - count) / std::max<std::uint64_t>(count, 1);
  return mean_gap == 0 ? 0 : bit_width(mean_gap) - 1;
}

std::uint64_t rice_bits(std::span<const std::uint32_t> gaps, unsigned parameter) {
  std::uint64_t bits = gaps.size() * (std::uint64_t{parameter} + 1);
  for (const std::uint32_t gap : gaps)
    bits += gap >> parameter;
  return bits;
}

/// Near the usual one; the cost has a single minimum.
unsigned best_parameter(std::span<const std::uint32_t> gaps) {
  std::uint64_t sum = 0;
  for (const std::uint32_t gap : gaps)
    sum += gap;
  unsigned best = usual_parameter(sum + gaps.size(), gaps.size());
  while (best > 0 && rice_bits(gaps, best - 1) <= rice_bits(gaps, best))
    --best;
  while (best + 1 < 1U << parameter_bits && rice_bits(gaps, best + 1) < rice_bits(gaps, best))
    ++best;
  return best;
}

void put_block(std::span<const std::uint32_t> gaps, unsigned usual, BitWriter& bits) {
  const bool own = gaps.size() >= own_parameter_gaps;
  const unsigned parameter = own ? best_parameter(gaps) : usual;
  if (own) bits.put(parameter, parameter_bits);
  for (const std::uint32_t gap : gaps) {
    bits.put_unary(gap >> parameter);
    bits.put(gap & low_bits(parameter), parameter);
  }
}

void append_gaps(std::span<const std::uint32_t> members, std::uint32_t universe, std::vector<std::uint8_t>& out) {
  BitWriter bits(out);
  const unsigned usual = usual_parameter(universe, members.size());
  std::uint32_t next = 0;
  for (std::size_t begin = 0; begin < members.size(); begin += block_gaps) {
    std::uint32_t gaps[block_gaps];
    const std::size_t count = std::min(block_gaps, members.size() - begin);
    for (std::size_t i = 0; i < count; ++i) {
      gaps[i] = members[begin + i] - next;
      next = members[begin + i] + 1;
    }
    put_block({gaps, count}, usual, bits);
  }
  bits.finish();
}

void append_bits(std::span<const std::uint32_t> members, std::uint32_t universe, std::vector<std::uint8_t>& out) {
  const std::size_t begin = out.size();
  out.resize(begin + (universe + 7) / 8);
  for (const std::uint32_t member : members)
    out[begin + member / 8] = static_cast<std::uint8_t>(out[begin + member / 8] | 1U << (member % 8));
}

std::vector<std::uint32_t> complement(std::span<const std::uint32_t> members, std::uint32_t universe) {
  std::vector<std::uint32_t> absent;
  absent.reserve(universe - members.size());
  std::uint32_t next = 0;
  for (const std::uint32_t member : members) {
    while (next < member)
      absent.push_back(next++);
    ++next;
  }
  while (next < universe)
    absent.push_back(next++);
  return absent;
}

struct Head {
  std::uint32_t count = 0;
  Kind kind = Kind::gaps;
  std::size_t bytes = 0;
};

std::optional<Head> read_head(std::span<const std::uint8_t> bytes, std::uint32_t universe) {
  std::size_t offset = 0;
  const std::uint64_t head = read_varint(bytes, offset);
  const std::uint64_t count = head / 4;
  if (offset == 0 || count > universe || head % 4 > static_cast<unsigned>(Kind::bits)) return std::nullopt;
  return Head{static_cast<std::uint32_t>(count), static_cast<Kind>(head % 4), offset};
}

/// What the next bits say at once: in the long lists, which take the time, a code has two or three bits.
struct Step {
  std::uint32_t members = 0;  ///< bit i: the number i behind the ones before is a member
  std::uint8_t span = 0;      ///< numbers passed
  std::uint8_t codes = 0;     ///< none: the first one is too long for a step
  std::uint8_t bits = 0;      ///< of these codes
};

constexpr unsigned step_bits = 10;  // looked at: a table of 8 kB for each parameter
constexpr unsigned step_parameters = 4;
constexpr unsigned step_span = 32;

Step make_step(unsigned ahead, unsigned parameter) {
  Step step;
  for (unsigned rest = ahead; rest != 0; rest = ahead >> step.bits) {
    const auto zeros = static_cast<unsigned>(__builtin_ctz(rest));
    const unsigned bits = step.bits + zeros + 1 + parameter;
    const unsigned member = step.span + (zeros << parameter | (rest >> zeros >> 1 & ((1U << parameter) - 1)));
    if (bits > step_bits || member >= step_span) break;
    step.members |= 1U << member;
    step.span = static_cast<std::uint8_t>(member + 1);
    step.bits = static_cast<std::uint8_t>(bits);
    ++step.codes;
  }
  return step;
}

using StepTable = std::array<Step, 1U << step_bits>;

/// The tables for parameters below step_parameters, made when first asked for.
const StepTable& steps_of(unsigned parameter) {
  static const auto tables = [] {
    std::array<StepTable, step_parameters> made;
    for (unsigned i = 0; i < made.size() << step_bits; ++i)
      made[i >> step_bits][i % (1U << step_bits)] = make_step(i % (1U << step_bits), i >> step_bits);
    return made;
  }();
  return tables[parameter];
}

/// Adds members to an empty set in rising order.
class GapReader {
 public:
  GapReader(std::span<const std::uint8_t> bytes, BitSet& set)
      : codes_(bytes),
        words_(set.words()),
        universe_(set.universe()),
        steps_end_(std::min<std::uint64_t>(universe_, set.word_count() * 64 - 56)) {}

  /// @return bytes read; nothing if there are not as many, or a member is outside the universe
  std::optional<std::size_t> read(std::uint32_t count) {
    const unsigned usual = usual_parameter(universe_, count);
    while (count > 0) {
      const std::uint32_t in_block = std::min<std::uint32_t>(count, block_gaps);
      const bool own = in_block >= own_parameter_gaps;
      const unsigned parameter = own ? static_cast<unsigned>(codes_.take(parameter_bits)) : usual;
      if (!read_block(parameter, in_block)) return std::nullopt;
      count -= in_block;
    }
    if (codes_.overrun()) return std::nullopt;
    return (codes_.offset_bits() + 7) / 8;
  }

 private:
  bool read_block(unsigned parameter, std::uint32_t left) {
    while (true) {
      if (parameter < step_parameters && next_ < steps_end_) left = read_steps(steps_of(parameter), left);
      if (left == 0) return true;
      next_ += codes_.take_unary(universe_ >> parameter) << parameter;
      next_ += codes_.take(parameter);
      if (next_ >= universe_) return false;
      words_[next_ / 64] |= std::uint64_t{1} << (next_ % 64);
      ++next_;
      --left;
    }
  }

  /// Reads members as long as steps tell them. Bytes are written and not read again, so no step waits for the one
  /// before.
  /// @return how many are left
  std::uint32_t read_steps(const StepTable& steps, std::uint32_t left) {
    BitReader codes = codes_;  // in registers
    std::uint64_t next = next_;
    auto* const bytes = reinterpret_cast<std::uint8_t*>(words_);
    std::uint64_t pending = bytes[next / 8], ahead = codes.peek();
    unsigned taken = 0;  // of what peek() gave
    while (true) {
      if (taken > 57 - step_bits) {
        codes.skip(std::exchange(taken, 0));
        ahead = codes.peek();
      }
      const Step& step = steps[ahead & low_bits(step_bits)];
      if (step.codes - 1U >= left || next + step.span > steps_end_) break;
      pending |= std::uint64_t{step.members} << (next % 8);
      std::memcpy(bytes + next / 8, &pending, 8);
      pending >>= (next % 8 + step.span) / 8 * 8;
      next += step.span;
      left -= step.codes;
      ahead >>= step.bits;
      taken += step.bits;
    }
    codes.skip(taken);
    codes_ = codes;
    next_ = next;
    return left;
  }

  BitReader codes_;
  std::uint64_t* words_;
  std::uint64_t universe_;
  std::uint64_t steps_end_;  ///< that a step may reach: from where it begins, 64 bits are written
  std::uint64_t next_ = 0;
};

std::optional<std::size_t> read_tiny(std::span<const std::uint8_t> bytes, std::uint32_t universe, BitSet& set) {
  if (universe == 0) return 0;
  if (bytes.empty() || bytes[0] >> universe != 0) return std::nullopt;
  set.set_word(0, bytes[0]);
  return 1;
}

std::optional<std::size_t> read_bits(std::span<const std::uint8_t> bytes, const Head& head, BitSet& set) {
  const std::size_t universe = set.universe();
  const std::size_t size = head.bytes + (universe + 7) / 8;
  if (bytes.size() < size) return std::nullopt;
  std::memcpy(set.words(), bytes.data() + head.bytes, size - head.bytes);
  const bool beyond = universe % 64 != 0 && set.word(set.word_count() - 1) >> (universe % 64) != 0;
  if (beyond || set.count() != head.count) return std::nullopt;
  return size;
}

}  // namespace

void append_subset(std::span<const std::uint32_t> members, std::uint32_t universe, std::vector<std::uint8_t>& out) {
  if (universe == 0) return;
  if (universe <= tiny_universe) return append_bits(members, universe, out);
  std::vector<std::uint8_t> code;
  Kind kind = Kind::gaps;
  if (members.size() <= universe / 2) {
    append_gaps(members, universe, code);
  } else {
    kind = Kind::absent;
    append_gaps(complement(members, universe), universe, code);
  }
  if (code.size() > (universe + 7) / 8) {
    kind = Kind::bits;
    code.clear();
    append_bits(members, universe, code);
  }
  append_varint(members.size() * 4 + static_cast<std::uint64_t>(kind), out);
  out.insert(out.end(), code.begin(), code.end());
}

void write_plain_subset(const BitSet& members, ByteWriter& out) {
  const std::size_t universe = members.universe();
  if (universe > tiny_universe) out.varint(members.count() * 4 + static_cast<std::uint64_t>(Kind::bits));
  for (std::size_t at = 0; at < universe; at += 8)
    out.u8(static_cast<std::uint8_t>(members.word(at / 64) >> (at % 64)));
}

void append_subset(const BitSet& members, std::vector<std::uint8_t>& out) {
  std::vector<std::uint32_t> numbers;
  members.visit_while([&](std::uint32_t member) {
    numbers.push_back(member);
    return true;
  });
  append_subset(numbers, static_cast<std::uint32_t>(members.universe()), out);
}

std::optional<std::size_t> read_subset(std::span<const std::uint8_t> bytes, std::uint32_t universe, BitSet& set) {
  set.reset(universe);
  if (universe <= tiny_universe) return read_tiny(bytes, universe, set);
  const std::optional<Head> head = read_head(bytes, universe);
  if (!head) return std::nullopt;
  if (head->kind == Kind::bits) return read_bits(bytes, *head, set);
  GapReader gaps(bytes.subspan(head->bytes), set);
  const bool absent = head->kind == Kind::absent;
  const std::optional<std::size_t> size = gaps.read(absent ? universe - head->count : head->count);
  if (!size) return std::nullopt;
  if (absent) set.invert();
  return head->bytes + *size;
}

std::optional<std::uint32_t> subset_size(std::span<const std::uint8_t> bytes, std::uint32_t universe) {
  if (universe == 0) return 0;
  if (universe > tiny_universe) {
    const std::optional<Head> head = read_head(bytes, universe);
    return head ? std::optional(head->count) : std::nullopt;
  }
  if (bytes.empty() || bytes[0] >> universe != 0) return std::nullopt;
  return static_cast<std::uint32_t>(__builtin_popcount(bytes[0]));
}

}  // namespace portal::search
