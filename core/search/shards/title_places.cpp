// SPDX-License-Identifier: MIT
#include "core/search/shards/title_places.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <utility>

#include "core/base/bytes.h"
#include "core/search/planes.h"
#include "core/search/shards/read_count.h"
#include "core/search/subset_codec.h"

namespace portal::search {
namespace {

constexpr std::uint32_t place_count = 64, first_of_number = 56;
constexpr std::uint32_t most_placed = 1U << 20;  // documents: 16 bytes each while a query is ordered
constexpr std::size_t texts = 2;                 // of a document: its title and its number

void write_blocks(std::vector<PlacedTerm> placed, ByteWriter& out) {
  std::vector<std::uint32_t> numbers;
  std::vector<std::uint8_t> planes;
  for (bool more = true; more;) {
    numbers.clear();
    planes.clear();
    more = false;
    for (PlacedTerm& one : placed) {
      const auto place = one.places == 0 ? 0 : static_cast<std::uint32_t>(__builtin_ctzll(one.places));
      numbers.push_back(one.places == 0 ? 0 : place + 1 - one.next);
      one.next = place + 1;
      one.places &= one.places - 1;
      more = more || one.places != 0;
    }
    append_planes(numbers, planes);
    out.varint(planes.size());
    out.bytes(planes);
  }
}

}  // namespace

TitlePlacesWriter::TitlePlacesWriter(const ForwardStreamView& stream, std::uint32_t documents)
    : terms_(stream.end_mark()) {
  std::vector<std::uint32_t> symbols;
  for (std::uint32_t doc = 0; doc < documents; ++doc) {
    stream.read(doc, texts, symbols);
    std::uint32_t place = 0;
    bool in_title = true;
    for (const std::uint32_t symbol : symbols) {
      if (symbol == stream.end_mark()) {
        place = first_of_number;
        in_title = false;
        continue;
      }
      std::vector<PlacedTerm>& placed = terms_[symbol];
      if (placed.empty() || placed.back().doc != doc) placed.push_back({doc, 0, 0, in_title});
      placed.back().places |= std::uint64_t{1} << place++ % place_count;
    }
  }
}

std::vector<PlacedTerm> TitlePlacesWriter::placed(TermRange terms) const {
  if (terms.size() == 1) return terms_[terms.begin];
  std::map<std::uint32_t, PlacedTerm> by_document;
  for (std::uint32_t term = terms.begin; term < terms.end; ++term) {
    for (const PlacedTerm& one : terms_[term]) {
      PlacedTerm& all = by_document.emplace(one.doc, PlacedTerm{one.doc}).first->second;
      all.places |= one.places;
      all.in_title = all.in_title || one.in_title;
    }
  }
  std::vector<PlacedTerm> all;
  for (const auto& [doc, one] : by_document)
    all.push_back(one);
  return all;
}

std::vector<std::uint8_t> TitlePlacesWriter::places(TermRange terms, const PostingList& list) const {
  std::vector<PlacedTerm> placed = this->placed(terms);
  if (placed.empty()) return {};
  std::vector<std::uint32_t> in_number;
  for (const PlacedTerm& one : placed) {
    if (!one.in_title) in_number.push_back(list.rank(one.doc));
  }
  std::vector<std::uint8_t> subset;
  append_subset(in_number, list.size(), subset);
  ByteWriter out;
  out.bytes(subset);
  write_blocks(std::move(placed), out);
  return std::move(out).take();
}

void TitlePlaces::add_places(const TermParts& parts, Masks& masks) const {
  BitSet docs, held, in_number;
  const auto size = read_subset(parts.list, documents(), docs);
  const auto count = static_cast<std::uint32_t>(docs.count());
  if (!size || count == 0 || documents() > most_placed) return;
  const auto numbers_size = read_subset(parts.places, count, in_number);
  if (!numbers_size || !read_subset(parts.list.subspan(*size), count, held)) return;
  held.unite(in_number);
  ByteReader bytes(parts.places.subspan(*numbers_size));
  std::vector<std::uint32_t> next(held.count());  // the place behind the last one read
  Planes numbers;
  while (bytes.ok() && !bytes.at_end()) {
    numbers.read(as_bytes(bytes.string()), static_cast<std::uint32_t>(next.size()), place_count);
    std::uint32_t rank = 0, at = 0;
    docs.visit_while([&](std::uint32_t doc) {
      if (!held.contains(rank++)) return true;
      if (const std::uint32_t number = numbers[at]; number != 0) {
        next[at] += number;
        masks[doc] |= std::uint64_t{1} << (next[at] - 1) % place_count;
      }
      ++at;
      return true;
    });
  }
}

void TitlePlaces::find_neighbours(const Words& words, std::vector<BitSet>& neighbours) {
  Masks before, here;
  for (std::size_t word = 0; word < words.size(); ++word) {
    here.assign(documents(), 0);
    for (const WordTerms& one : words[word]) {
      const TermParts* const together = prefixes_ == nullptr ? nullptr : prefixes_->of(one.terms);
      if (together != nullptr) add_places(*together, here);
      for (std::uint32_t term = one.terms.begin; together == nullptr && term < one.terms.end; ++term)
        if (terms_.has(term)) add_places(terms_.of(term), here);  // the search asks for what it needs
    }
    for (std::uint32_t doc = 0; word > 0 && doc < documents(); ++doc) {
      const std::uint64_t behind = before[doc] << 1 | before[doc] >> (place_count - 1);
      if ((behind & here[doc]) != 0) neighbours[word - 1].insert(doc);
    }
    before.swap(here);
  }
}

}  // namespace portal::search
