// SPDX-License-Identifier: MIT
#include "core/search/forward_stream.h"

#include <utility>

namespace portal::search {

ForwardStreamCodes::ForwardStreamCodes(std::uint8_t texts, std::span<const std::uint32_t> frequencies)
    : texts_(texts), lengths_(code_lengths(frequencies)), encoder_(lengths_) {}

void ForwardStreamCodes::append_head(std::vector<std::uint8_t>& out) const {
  out.push_back(texts_);
  out.insert(out.end(), lengths_.begin(), lengths_.end());
}

void ForwardStreamCodes::append(std::span<const std::uint32_t> symbols, std::vector<std::uint8_t>& out) const {
  BitWriter bits(out);
  for (const std::uint32_t symbol : symbols)
    encoder_.put(symbol, bits);
  bits.finish();
}

ForwardStreamView::ForwardStreamView(HuffmanDecoder decoder, BlobsView documents, std::span<const std::uint8_t> lengths,
                                     std::size_t texts)
    : decoder_(std::move(decoder)),
      documents_(documents),
      lengths_(lengths),
      end_mark_(static_cast<std::uint32_t>(lengths.size() - 1)),
      texts_(texts) {}

std::optional<ForwardStreamView> ForwardStreamView::open(std::span<const std::uint8_t> bytes, std::uint32_t terms,
                                                         std::uint32_t documents) {
  const std::size_t symbols = std::size_t{terms} + 1;
  if (bytes.size() < symbols + 1) return std::nullopt;
  const std::span<const std::uint8_t> lengths = bytes.subspan(1, symbols);
  std::optional<HuffmanDecoder> decoder = HuffmanDecoder::make(lengths);
  const std::optional<BlobsView> blobs = BlobsView::open(bytes.subspan(symbols + 1));
  if (!decoder || !blobs || blobs->size() != documents) return std::nullopt;
  return ForwardStreamView(std::move(*decoder), *blobs, lengths, bytes[0]);
}

void ForwardStreamView::read(std::uint32_t doc, std::size_t texts, std::vector<std::uint32_t>& symbols) const {
  symbols.clear();
  BitReader bits(documents_[doc]);
  while (texts > 0) {
    const std::uint32_t symbol = decoder_.take(bits);
    if (symbol == HuffmanDecoder::no_symbol || bits.overrun()) return;
    symbols.push_back(symbol);
    if (symbol == end_mark_) --texts;
  }
}

}  // namespace portal::search
