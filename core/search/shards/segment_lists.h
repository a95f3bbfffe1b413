// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/search/index_view.h"
#include "core/search/part_source.h"
#include "core/search/query.h"
#include "core/search/shards/list_shards.h"
#include "core/search/shards/prefix_lists.h"
#include "core/search/shards/sample.h"
#include "core/search/shards/title_pairs.h"
#include "core/search/similar_terms.h"

namespace portal::search {

/// What thinned lists are to show beside how many match.
enum class Thin : std::uint8_t { no, best, newest };

/// The lists of a segment, of which some are there; and thinned ones, for a segment so large that those of a query are
/// megabytes. A thinned list has of the documents that hold a word those of a sample (sample.h), from which is
/// estimated how many match, and
///
///   best     those whose titles hold it beside a neighbour that it has in the query (title_pairs.h)
///   newest   the newest
///
/// So it lacks documents, but has no wrong ones, and what matches is right as long as nothing is excluded. In a thinned
/// list every word occurs once, and as written in each of its ways. Short lists are not thinned, but those of the many
/// words with a short beginning are left out.
class SegmentLists final : public PartSource {
 public:
  /// @param view  of the segment, with its terms; borrowed, may be filled later
  explicit SegmentLists(const IndexView& view) : view_(view), whole_(view.terms().size()) {}
  SegmentLists(const SegmentLists&) = delete;
  SegmentLists& operator=(const SegmentLists&) = delete;

  // Parts of the root. @return false if they are wrong
  bool read_lists(ByteReader& root) { return whole_.read(root); }
  /// @param pairs  may be null; borrowed
  bool read_samples(ByteReader& root, TitlePairs* pairs);

  bool read_prefixes(ByteReader& root) { return prefixes_.read(root, view_.terms()); }

  ListShards& whole() { return whole_; }
  const ListShards& whole() const { return whole_; }
  ListShards& samples() { return samples_; }  ///< none: nothing is thinned
  const ListShards& samples() const { return samples_; }
  ListShards& newest() { return newest_; }
  const ListShards& newest() const { return newest_; }
  PrefixLists& prefixes() { return prefixes_; }  ///< none of a large index
  const PrefixLists& prefixes() const { return prefixes_; }

  /// Fills a shard of pairs, and the samples that it carries. @return false if the bytes are no such shard
  bool fill_pairs(std::size_t shard, std::span<const std::uint8_t> bytes);
  /// Sets those shards of pairs to 1 that were asked for in vain since the last call, and forgets that samples were
  /// that come with them. @param is_missing  by shard
  void add_missing_pairs(std::span<std::uint8_t> is_missing);

  /// Thins from now on, or no longer.
  void set_thin(Thin thin);
  /// After more shards came.
  void forget_thinned() const;

  void start(const Query& query) const override;
  const TermParts& of(std::uint32_t term) const override;
  bool unite(std::string_view prefix, BitSet& docs) const override;
  bool has(std::uint32_t term) const {
    if (!is_thinned(term)) return whole_.terms().has(term) || is_left_out(term);
    return samples_.terms().has(place(term)) && (thin_ != Thin::newest || newest_.terms().has(place(term)));
  }
  void want(Section section) const override { wanted_ |= bit(section); }
  /// Whether the document would match if it did. @param doc  of the segment
  bool is_known(std::uint32_t doc) const { return !is_estimate_ || doc < newest_documents_.size(); }
  /// How many documents a matching one stands for. @param doc  of the segment
  std::uint32_t weight(std::uint32_t doc) const;
  std::size_t count(const BitSet& docs) const override;

  bool wants(Section section) const { return (wanted_ & bit(section)) != 0; }
  void forget_wanted() { wanted_ = 0; }

  bool is_thinning() const { return is_thinning_; }  ///< the query at hand
  bool is_estimate() const { return is_estimate_; }  ///< a thinned list was given since start()

 private:
  using Terms = std::vector<TermRange>;  ///< that stand for a word
  struct Thinned {
    std::uint32_t term = 0;
    std::vector<std::uint8_t> list;
    TermParts parts;
  };

  static std::uint32_t bit(Section section) { return std::uint32_t{1} << static_cast<unsigned>(section); }
  bool is_left_out(std::uint32_t term) const;
  bool is_thinned(std::uint32_t term) const { return is_thinning_ && sampled_terms_.contains(term); }
  std::uint32_t place(std::uint32_t term) const { return sampled_terms_.rank(term); }
  TermRange carried_by(std::size_t shard) const;
  Terms terms_of_word(const QueryWord& word, std::optional<SimilarTerms>& similar_terms) const;
  const TermParts& thinned(std::uint32_t term) const;
  void add_title_documents(std::uint32_t term, BitSet& docs) const;

  const IndexView& view_;
  TitlePairs* pairs_ = nullptr;
  ListShards whole_;
  ListShards samples_{0}, newest_{0};  ///< by place among sampled_terms_
  PrefixLists prefixes_;
  BitSet sampled_terms_;
  std::vector<std::uint32_t> sampled_documents_, newest_documents_;
  Thin thin_ = Thin::no;
  mutable std::uint32_t wanted_ = 0;
  mutable bool is_thinning_ = false, is_estimate_ = false;  ///< since start()
  mutable std::vector<Terms> words_;                        ///< of the query, in its order
  mutable Terms wide_;                                      ///< of these the ranges of many terms
  mutable std::vector<Thinned> thinned_;                    ///< asked for since start()
};

}  // namespace portal::search
