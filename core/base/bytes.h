// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// The one byte encoding of the kit, for the wire between page and module and for stored data.
///
///   u8       one byte
///   varint   LEB128: 7 bits a byte, lowest first, high bit set on all but the last; 1 to 10 bytes; shortest form only
///   svarint  zigzag (0, -1, 1, -2, … → 0, 1, 2, 3, …), then varint
///   string   varint count of bytes, then the bytes (UTF-8 by agreement; not checked here)
///   bytes    raw, without a count
namespace portal {

/// Appends a varint.
inline void append_varint(std::uint64_t value, std::vector<std::uint8_t>& out) {
  for (; value >= 0x80; value >>= 7)
    out.push_back(static_cast<std::uint8_t>(value | 0x80));
  out.push_back(static_cast<std::uint8_t>(value));
}

class ByteWriter {
 public:
  void u8(std::uint8_t value);
  void varint(std::uint64_t value);
  void svarint(std::int64_t value);
  void string(std::string_view value);
  void bytes(std::span<const std::uint8_t> value);

  const std::vector<std::uint8_t>& data() const { return data_; }
  std::vector<std::uint8_t> take() && { return std::move(data_); }
  void clear() { data_.clear(); }

 private:
  std::vector<std::uint8_t> data_;
};

/// Reads what ByteWriter wrote, never beyond the end of `data`.
///
/// Failure is sticky: after the first bad read ok() is false, offset() stays where that read began, and every later
/// read gives 0 or an empty view. So a caller reads a whole record and asks ok() once.
/// Borrows: `data` must outlive the reader and the views it returns.
class ByteReader {
 public:
  explicit ByteReader(std::span<const std::uint8_t> data) : data_(data) {}

  std::uint8_t u8();
  std::uint64_t varint();  ///< fails on more than 64 bits and on longer forms than needed
  std::int64_t svarint();
  std::string_view string();
  std::span<const std::uint8_t> bytes(std::size_t count);

  bool ok() const { return ok_; }
  bool at_end() const { return offset_ == data_.size(); }
  std::size_t offset() const { return offset_; }  ///< bytes read so far
  std::size_t remaining() const { return data_.size() - offset_; }

 private:
  void fail(std::size_t offset);

  std::span<const std::uint8_t> data_;
  std::size_t offset_ = 0;
  bool ok_ = true;
};

}  // namespace portal
