// SPDX-License-Identifier: MIT
// The byte reader: the input is first a list of reads (one byte each, up to a zero), then the bytes to be read. What
// is read without failure, written again, gives the same bytes: the encoding has one form only.
#include <vector>

#include "core/base/bytes.h"
#include "tests/fuzz/require.h"

using portal::ByteReader;
using portal::ByteWriter;
using portal::fuzz::require;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  std::size_t reads = 0;
  while (reads < size && data[reads] != 0)
    ++reads;
  const std::size_t start = reads < size ? reads + 1 : size;
  ByteReader reader({data + start, size - start});
  ByteWriter writer;
  for (std::size_t i = 0; i < reads && reader.ok(); ++i) {
    ByteWriter one;
    switch (data[i] % 5) {
      case 0: one.u8(reader.u8()); break;
      case 1: one.varint(reader.varint()); break;
      case 2: one.svarint(reader.svarint()); break;
      case 3: one.string(reader.string()); break;
      default: one.bytes(reader.bytes(data[i] / 5)); break;
    }
    if (reader.ok()) writer.bytes(one.data());
  }
  require(writer.data() == std::vector<std::uint8_t>(data + start, data + start + reader.offset()));
  return 0;
}
