// SPDX-License-Identifier: MIT
#include "core/base/bytes.h"

namespace portal {

void ByteWriter::u8(std::uint8_t value) {
  data_.push_back(value);
}

void ByteWriter::varint(std::uint64_t value) {
  append_varint(value, data_);
}

void ByteWriter::svarint(std::int64_t value) {
  const auto bits = static_cast<std::uint64_t>(value);
  varint((bits << 1) ^ (value < 0 ? ~std::uint64_t{0} : 0));
}

void ByteWriter::string(std::string_view value) {
  varint(value.size());
  data_.insert(data_.end(), value.begin(), value.end());
}

void ByteWriter::bytes(std::span<const std::uint8_t> value) {
  data_.insert(data_.end(), value.begin(), value.end());
}

std::uint8_t ByteReader::u8() {
  const auto one = bytes(1);
  return one.empty() ? std::uint8_t{0} : one[0];
}

std::uint64_t ByteReader::varint() {
  const std::size_t start = offset_;
  std::uint64_t value = 0;
  for (unsigned shift = 0; shift < 64; shift += 7) {
    const std::uint8_t byte = u8();
    if (!ok_) break;
    // The tenth byte holds one bit only; a last byte of zero is padding.
    const bool beyond_64_bits = shift == 63 && byte > 1;
    const bool padded = byte == 0 && shift > 0;
    if (beyond_64_bits || padded) break;
    value |= static_cast<std::uint64_t>(byte & 0x7F) << shift;
    if (byte < 0x80) return value;
  }
  fail(start);
  return 0;
}

std::int64_t ByteReader::svarint() {
  const std::uint64_t bits = varint();
  return static_cast<std::int64_t>((bits >> 1) ^ (~(bits & 1) + 1));
}

std::string_view ByteReader::string() {
  const std::size_t start = offset_;
  const std::uint64_t count = varint();
  if (ok_ && count <= remaining()) {
    const auto view = bytes(static_cast<std::size_t>(count));
    return {reinterpret_cast<const char*>(view.data()), view.size()};
  }
  fail(start);
  return {};
}

std::span<const std::uint8_t> ByteReader::bytes(std::size_t count) {
  if (!ok_ || count > remaining()) {
    fail(offset_);
    return {};
  }
  const auto view = data_.subspan(offset_, count);
  offset_ += count;
  return view;
}

void ByteReader::fail(std::size_t offset) {
  ok_ = false;
  offset_ = offset;
}

}  // namespace portal
