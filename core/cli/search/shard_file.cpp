// SPDX-License-Identifier: MIT
#include "core/cli/search/shard_file.h"

#include <algorithm>
#include <utility>
#include <zlib.h>

namespace portal::cli {
namespace {

constexpr std::uint8_t plain = 0, deflated = 1;
constexpr int raw_deflate = -15;  // the largest window, without a head
constexpr std::size_t most_bytes = std::size_t{64} << 20;
constexpr std::size_t chunk_bytes = std::size_t{64} << 10;

std::vector<std::uint8_t> deflate_bytes(std::span<const std::uint8_t> bytes) {
  std::vector<std::uint8_t> out;
  z_stream stream{};
  if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, raw_deflate, 9, Z_DEFAULT_STRATEGY) != Z_OK) return out;
  out.resize(deflateBound(&stream, static_cast<uLong>(bytes.size())));
  stream.next_in = const_cast<Bytef*>(bytes.data());  // zlib's interface; it only reads
  stream.avail_in = static_cast<uInt>(bytes.size());
  stream.next_out = out.data();
  stream.avail_out = static_cast<uInt>(out.size());
  const bool done = deflate(&stream, Z_FINISH) == Z_STREAM_END;
  out.resize(done ? stream.total_out : 0);
  deflateEnd(&stream);
  return out;
}

std::optional<std::vector<std::uint8_t>> inflate_bytes(std::span<const std::uint8_t> bytes) {
  z_stream stream{};
  if (inflateInit2(&stream, raw_deflate) != Z_OK) return std::nullopt;
  stream.next_in = const_cast<Bytef*>(bytes.data());
  stream.avail_in = static_cast<uInt>(bytes.size());
  std::vector<std::uint8_t> out;
  int state = Z_OK;
  while (state == Z_OK && out.size() < most_bytes) {
    const std::size_t before = out.size();
    out.resize(before + chunk_bytes);
    stream.next_out = out.data() + before;
    stream.avail_out = static_cast<uInt>(chunk_bytes);
    state = inflate(&stream, Z_NO_FLUSH);
    out.resize(out.size() - stream.avail_out);
    if (state == Z_OK && stream.avail_in == 0 && out.size() == before) state = Z_BUF_ERROR;
  }
  inflateEnd(&stream);
  return state == Z_STREAM_END && stream.avail_in == 0 ? std::optional(std::move(out)) : std::nullopt;
}

}  // namespace

std::vector<std::uint8_t> pack_shard(std::span<const std::uint8_t> shard) {
  const std::vector<std::uint8_t> small = deflate_bytes(shard);
  const bool is_smaller = !small.empty() && small.size() < shard.size();
  const std::span<const std::uint8_t> content = is_smaller ? std::span<const std::uint8_t>(small) : shard;
  std::vector<std::uint8_t> file(content.size() + 1);
  file[0] = is_smaller ? deflated : plain;
  std::copy(content.begin(), content.end(), file.begin() + 1);
  return file;
}

std::optional<std::vector<std::uint8_t>> unpack_shard(std::span<const std::uint8_t> file) {
  if (file.empty() || file[0] > deflated || file.size() > most_bytes) return std::nullopt;
  const std::span<const std::uint8_t> content = file.subspan(1);
  if (file[0] == plain) return std::vector<std::uint8_t>(content.begin(), content.end());
  return inflate_bytes(content);
}

}  // namespace portal::cli
