// SPDX-License-Identifier: MIT
#include "core/search/subset_codec.h"

#include <algorithm>
#include <cstring>

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

/// Reads Rice codes from a register that is filled every few codes: half the time of a load for each code.
class RiceReader {
 public:
  explicit RiceReader(std::span<const std::uint8_t> bytes) : bytes_(bytes) {}

  std::uint64_t take_bits(unsigned width) {
    fill();
    const std::uint64_t bits = buffer_ & low_bits(width);
    drop(width);
    return bits;
  }

  struct Long;
  /// @param most  of the quotient; a greater one is read as something above it
  std::uint64_t take(unsigned parameter, std::uint64_t most);

  /// Bytes touched; nothing if there were not as many.
  std::optional<std::size_t> bytes() const {
    const std::size_t bits = next_ * 8 - available_;
    if (bits > bytes_.size() * 8) return std::nullopt;
    return (bits + 7) / 8;
  }

 private:
  /// At least 56 bits, zeros behind the end.
  [[gnu::always_inline]] void fill() {
    std::uint64_t word = 0;
    if (next_ + 8 <= bytes_.size()) {
      std::memcpy(&word, bytes_.data() + next_, 8);
    } else if (next_ < bytes_.size()) {
      std::memcpy(&word, bytes_.data() + next_, bytes_.size() - next_);
    }
    buffer_ |= word << available_;
    next_ += (63 - available_) / 8;
    available_ |= 56;
  }

  void drop(unsigned width) {
    buffer_ >>= width;
    available_ -= width;
  }

  static Long take_long(RiceReader reader, unsigned parameter, std::uint64_t most);

  std::span<const std::uint8_t> bytes_;
  std::size_t next_ = 0;  ///< byte that the buffer is filled from
  std::uint64_t buffer_ = 0;
  unsigned available_ = 0;
};

struct RiceReader::Long {
  RiceReader reader;
  std::uint64_t number = 0;
};

/// A code of more bits than there are in the register. By value, so that the reader of a loop stays in registers.
[[gnu::noinline]] RiceReader::Long RiceReader::take_long(RiceReader reader, unsigned parameter, std::uint64_t most) {
  BitReader bits(reader.bytes_, reader.next_ * 8 - reader.available_);
  const std::uint64_t quotient = bits.take_unary(most);
  const std::uint64_t number = (quotient << parameter) + bits.take(parameter);
  reader.next_ = bits.offset_bits() / 8;
  reader.available_ = 0;
  reader.buffer_ = 0;
  reader.fill();
  reader.drop(bits.offset_bits() % 8);
  return {reader, number};
}

[[gnu::always_inline]] inline std::uint64_t RiceReader::take(unsigned parameter, std::uint64_t most) {
  if (available_ < 32) fill();
  const auto zeros = static_cast<unsigned>(__builtin_ctzll(buffer_ | std::uint64_t{1} << 63));
  if (zeros + 1 + parameter > available_) {
    const Long code = take_long(*this, parameter, most);
    *this = code.reader;
    return code.number;
  }
  const std::uint64_t number = std::uint64_t{zeros} << parameter | (buffer_ >> zeros >> 1 & low_bits(parameter));
  drop(zeros + 1 + parameter);
  return number;
}

/// Calls put(number) for `count` coded numbers. Every one is checked against the universe.
/// @return bytes read
template <class Put>
std::optional<std::size_t> read_gaps(std::span<const std::uint8_t> bytes, std::uint32_t count, std::uint32_t universe,
                                     Put put) {
  RiceReader codes(bytes);
  const unsigned usual = usual_parameter(universe, count);
  std::uint64_t next = 0;
  while (count > 0) {
    const std::uint32_t in_block = std::min<std::uint32_t>(count, block_gaps);
    const bool own = in_block >= own_parameter_gaps;
    const unsigned parameter = own ? static_cast<unsigned>(codes.take_bits(parameter_bits)) : usual;
    for (std::uint32_t i = 0; i < in_block; ++i) {
      next += codes.take(parameter, universe >> parameter);
      if (next >= universe) return std::nullopt;
      put(static_cast<std::uint32_t>(next));
      ++next;
    }
    count -= in_block;
  }
  return codes.bytes();
}

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
  for (std::size_t word = 0; word < set.word_count(); ++word) {
    const BitReader low(bytes.first(size), head.bytes * 8 + word * 64),
        high(bytes.first(size), head.bytes * 8 + word * 64 + 32);
    set.set_word(word, (low.peek() & low_bits(32)) | high.peek() << 32);
  }
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

std::optional<std::size_t> read_subset(std::span<const std::uint8_t> bytes, std::uint32_t universe, BitSet& set) {
  set.reset(universe);
  if (universe <= tiny_universe) return read_tiny(bytes, universe, set);
  const std::optional<Head> head = read_head(bytes, universe);
  if (!head) return std::nullopt;
  if (head->kind == Kind::bits) return read_bits(bytes, *head, set);
  const std::span<const std::uint8_t> code = bytes.subspan(head->bytes);
  std::uint64_t* const words = set.words();  // not a member access for each number
  std::optional<std::size_t> size;
  if (head->kind == Kind::gaps) {
    size = read_gaps(code, head->count, universe,
                     [=](std::uint32_t number) { words[number / 64] |= std::uint64_t{1} << (number % 64); });
  } else {
    set.insert_range(0, universe);
    size = read_gaps(code, universe - head->count, universe,
                     [=](std::uint32_t number) { words[number / 64] &= ~(std::uint64_t{1} << (number % 64)); });
  }
  if (!size) return std::nullopt;
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
