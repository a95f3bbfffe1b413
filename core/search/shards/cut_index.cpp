// SPDX-License-Identifier: MIT
#include "core/search/shards/cut_index.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/hash.h"
#include "core/search/forms.h"
#include "core/search/index_view.h"
#include "core/search/little_endian.h"
#include "core/search/posting_list.h"
#include "core/search/rows.h"
#include "core/search/shards/document_digests.h"
#include "core/search/shards/list_shards_writer.h"
#include "core/search/shards/root_terms.h"
#include "core/search/shards/row.h"
#include "core/search/shards/sample.h"
#include "core/search/shards/title_pairs.h"
#include "core/search/shards/title_places.h"
#include "core/search/shards/wide_prefixes.h"
#include "core/search/subset_codec.h"

namespace portal::search {
namespace {

/// All that the segment is made of, but PAIRS, which are not in it.
SegmentId segment_id(SectionedBytes sections, std::span<const std::uint8_t> update) {
  sections.sections[static_cast<std::size_t>(Section::pairs)] = {};
  ByteWriter all;
  all.bytes(head_bytes(sections.head, sections.sections));
  all.varint(shards_version);
  all.bytes(update);
  return {xxh64(all.data()) >> 16};
}

/// LISTS of a term with the frequencies that shards keep.
std::vector<std::uint8_t> shard_list(const IndexView& index, std::uint32_t term, std::uint32_t most_frequency,
                                     PostingList& list) {
  std::vector<Posting> postings;
  list.read_docs(index.list(term), index.size());
  list.read_weights();
  list.index_ranks();
  list.docs().visit_while([&](std::uint32_t doc) {
    const std::uint32_t rank = list.rank(doc);
    const std::uint32_t frequency = std::min(list.frequency(rank), most_frequency);
    postings.push_back({doc, static_cast<std::uint8_t>(frequency), list.in_title(rank), 0});
    return true;
  });
  std::vector<std::uint8_t> bytes;
  append_posting_list(postings, index.size(), bytes);
  return bytes;
}

/// LISTS of the documents with any of the terms, each once. @param list  is read from these
std::vector<std::uint8_t> prefix_list(const IndexView& index, TermRange terms, PostingList& list) {
  BitSet docs, in_title;
  docs.reset(index.size());
  in_title.reset(index.size());
  for (std::uint32_t term = terms.begin; term < terms.end; ++term) {
    list.read_docs(index.list(term), index.size());
    list.read_weights();
    std::uint32_t rank = 0;
    list.docs().visit_while([&](std::uint32_t doc) {
      if (list.in_title(rank++)) in_title.insert(doc);
      return true;
    });
    docs.unite(list.docs());
  }
  std::vector<Posting> postings;
  docs.visit_while([&](std::uint32_t doc) {
    postings.push_back({doc, 1, in_title.contains(doc), 0});
    return true;
  });
  std::vector<std::uint8_t> bytes;
  append_posting_list(postings, index.size(), bytes);
  list.read_docs(bytes, index.size());
  list.index_ranks();
  return bytes;
}

/// Documents of the base that is cut, or that an update belongs to.
std::size_t base_size(const IndexView& index, const SegmentUpdate* update) {
  return update == nullptr ? index.size() : update->head.documents - index.size() + update->removed.count();
}

/// FORMS of a term of which is not known which document writes it how: in any way.
std::vector<std::uint8_t> any_form(std::span<const std::uint8_t> bytes) {
  FormSets forms = read_forms(bytes);
  if (forms.sets.empty()) return {};
  std::vector<std::uint32_t> all(forms.forms.size());
  std::iota(all.begin(), all.end(), 0);
  forms.sets.assign(1, std::move(all));
  ByteWriter out;
  write_forms(forms, out);
  return std::move(out).take();
}

struct Sample {
  std::vector<std::uint8_t> list, forms;
};

/// Those of a list that are among `documents`, as a subset of these.
std::vector<std::uint8_t> sample_of(const PostingList& list, const std::vector<std::uint32_t>& documents) {
  std::vector<std::uint32_t> members;
  for (std::uint32_t place = 0; place < documents.size(); ++place) {
    if (list.docs().contains(documents[place])) members.push_back(place);
  }
  std::vector<std::uint8_t> sample;
  append_subset(members, static_cast<std::uint32_t>(documents.size()), sample);
  return sample;
}

/// Cuts one index; keeps what the root has to say.
class Cutter {
 public:
  Cutter(const IndexView& index, const SectionedBytes& sections, std::span<const std::uint8_t> update,
         const Thinning& thinning, std::size_t base_size, const std::function<bool(Shard)>& give)
      : index_(index),
        sections_(sections),
        update_(update),
        thinning_(thinning),
        give_(give),
        id_(segment_id(sections, update)),
        is_large_(base_size > thinning.documents),
        most_frequency_(most_shard_frequency(base_size)) {}

  Result<SegmentId> cut();

 private:
  void give(std::uint32_t number, std::vector<std::uint8_t> content);
  void give_next(ByteWriter content) { give(next_++, std::move(content).take()); }
  ListShardsWriter list_shards() {
    return ListShardsWriter([this](ByteWriter shard) { give_next(std::move(shard)); });
  }
  void cut_lists();
  std::vector<std::uint8_t> places_of(TermRange terms, const PostingList& list) const {
    return places_ ? places_->places(terms, list) : std::vector<std::uint8_t>();
  }
  void find_sampled();
  void cut_samples();
  void cut_newest();
  void cut_prefixes();
  void cut_rows();
  void cut_columns();
  void cut_pairs();
  void give_pairs(std::span<const std::uint8_t> pairs, TermRange first_words);
  void cut_changes();
  ByteWriter root();

  const IndexView& index_;
  const SectionedBytes& sections_;
  std::span<const std::uint8_t> update_;
  const Thinning& thinning_;
  const std::function<bool(Shard)>& give_;
  SegmentId id_;
  bool is_large_;  ///< or an update of a large one
  std::uint32_t most_frequency_;
  bool going_ = true;
  std::uint32_t next_ = root_number + 1;
  std::optional<TitlePlacesWriter> places_;        ///< of an index that is not large
  BitSet sampled_;                                 ///< terms with a sample
  std::vector<Sample> term_samples_;               ///< theirs, rising by term
  ByteWriter lists_, pairs_, samples_, prefixes_;  ///< their parts of the root
  std::uint32_t pair_shards_ = 0;
};

void Cutter::give(std::uint32_t number, std::vector<std::uint8_t> content) {
  const ShardName name{id_, number};
  going_ = going_ && give_({name, seal_shard(name, std::move(content))});
}

void Cutter::cut_lists() {
  ListShardsWriter lists = list_shards();
  PostingList list;
  const std::uint32_t terms = index_.terms().size();
  if (!is_large_ && index_.stream() != nullptr) places_.emplace(*index_.stream(), index_.size());
  for (std::uint32_t term = 0; term < terms && going_; ++term) {
    const std::vector<std::uint8_t> short_list = shard_list(index_, term, most_frequency_, list);
    const std::vector<std::uint8_t> places = places_of({term, term + 1}, list);
    lists.add({short_list, index_.forms(term), index_.marks(term), places});
  }
  lists.finish(lists_);
}

/// Before pairs are cut, which carry samples.
void Cutter::find_sampled() {
  const std::uint32_t terms = index_.terms().size();
  sampled_.reset(terms);
  const bool is_large = index_.size() > thinning_.documents && is_large_ && index_.stream() != nullptr;
  const std::vector<std::uint32_t> documents = sampled_documents(is_large ? index_.size() : 0);
  PostingList list;
  for (std::uint32_t term = 0; is_large && term < terms; ++term) {
    if (index_.list(term).size() <= thinning_.list_bytes) continue;
    sampled_.insert(term);
    list.read_docs(index_.list(term), index_.size());
    term_samples_.push_back({sample_of(list, documents), any_form(index_.forms(term))});
  }
  sampled_.index_ranks();
}

void Cutter::cut_samples() {
  if (pair_shards_ == 0) sampled_.reset(index_.terms().size());  // best hits are found by them
  std::vector<std::uint8_t> subset;
  append_subset(sampled_, subset);
  samples_.varint(subset.size());
  samples_.bytes(subset);
  if (sampled_.count() == 0) return;
  ListShardsWriter shards = list_shards();
  for (const Sample& sample : term_samples_)
    shards.add({sample.list, sample.forms, {}, {}});
  shards.finish(samples_);
  cut_newest();
}

void Cutter::cut_newest() {
  const std::vector<std::uint32_t> documents = newest_documents(index_.size());
  ListShardsWriter shards = list_shards();
  PostingList list;
  sampled_.visit_while([&](std::uint32_t term) {
    list.read_docs(index_.list(term), index_.size());
    shards.add({sample_of(list, documents), {}, {}, {}});
    return going_;
  });
  shards.finish(samples_);
}

/// A large index answers from samples, and without the words of a short beginning.
void Cutter::cut_prefixes() {
  const std::vector<TermRange> wide = is_large_ ? std::vector<TermRange>() : wide_prefixes(index_.terms());
  prefixes_.varint(wide.size());
  if (wide.empty()) return;
  ListShardsWriter shards = list_shards();
  PostingList list;
  for (const TermRange terms : wide) {
    if (!going_) return;
    const std::vector<std::uint8_t> together = prefix_list(index_, terms, list);
    shards.add({together, {}, {}, places_of(terms, list)});
  }
  shards.finish(prefixes_);
}

void Cutter::cut_rows() {
  for (std::uint32_t begin = 0; begin < index_.size() && going_;) {
    const std::uint32_t end = std::min(index_.size(), begin + rows_per_shard(index_.size()));
    ByteWriter shard;
    for (; begin < end; ++begin) {
      ByteWriter row;
      write_shard_row(read_document(index_, DocId{begin}), row);
      shard.varint(row.data().size());
      shard.bytes(row.data());
    }
    give_next(std::move(shard));
  }
}

void Cutter::cut_columns() {
  for (const Section section : column_sections) {
    ByteWriter shard;
    shard.bytes(sections_[section]);
    give_next(std::move(shard));
  }
}

void Cutter::give_pairs(std::span<const std::uint8_t> pairs, TermRange first_words) {
  ByteWriter shard;
  const auto write = [&](std::span<const std::uint8_t> bytes) {
    shard.varint(bytes.size());
    shard.bytes(bytes);
  };
  write(pairs);
  const TermRange carried = carried_samples(sampled_, first_words);
  for (std::uint32_t place = carried.begin; place < carried.end; ++place) {
    write(term_samples_[place].list);
    write(term_samples_[place].forms);
  }
  give_next(std::move(shard));
  ++pair_shards_;
}

void Cutter::cut_pairs() {
  if (!is_large_ || index_.stream() == nullptr) return;
  std::uint32_t first = 0, second = 0;
  std::vector<std::uint8_t> last;  // the shard before, which ends where the next one begins
  cut_title_pairs(*index_.stream(), index_.size(), [&](std::uint64_t first_pair, std::vector<std::uint8_t> pairs) {
    const auto word = static_cast<std::uint32_t>(first_pair >> 32), behind = static_cast<std::uint32_t>(first_pair);
    pairs_.varint(word - first);
    pairs_.varint(word == first ? behind - second : behind);
    if (!last.empty()) give_pairs(last, {first, word + 1});
    first = word;
    second = behind;
    last = std::move(pairs);
  });
  if (!last.empty()) give_pairs(last, {first, index_.terms().size()});
}

void Cutter::cut_changes() {
  std::vector<std::uint8_t> changes;
  for (const std::uint64_t digest : document_digests(index_))
    append_u64(digest, changes);
  give(next_, std::move(changes));
}

ByteWriter Cutter::root() {
  ByteWriter root;
  root.varint(format_version);
  root.varint(shards_version);
  write_head(sections_.head, root);
  write_root_terms(index_.terms(), root);
  root.bytes(lists_.data());
  root.varint(rows_per_shard(index_.size()));
  root.varint(pair_shards_);
  root.bytes(pairs_.data());
  root.bytes(samples_.data());
  root.bytes(prefixes_.data());
  root.bytes(update_);
  return root;
}

Result<SegmentId> Cutter::cut() {
  cut_lists();
  cut_rows();
  cut_columns();
  find_sampled();
  cut_pairs();
  cut_samples();
  cut_prefixes();
  if (next_ >= most_shards) return Error{ErrorCode::too_large, 0, "too many documents for an index in shards"};
  if (update_.empty()) cut_changes();
  give(root_number, root().take());
  if (!going_) return Error{ErrorCode::not_found, 0, "a shard was not taken"};
  return id_;
}

}  // namespace

Result<SegmentId> cut_index(std::span<const std::uint8_t> index, const SegmentUpdate* update,
                            const std::function<bool(Shard)>& give, const Thinning& thinning) {
  const Result<SectionedBytes> sections = split_sections(index);
  if (!sections) return sections.error();
  const Result<IndexView> view = IndexView::open(index);
  if (!view) return view.error();
  ByteWriter said;
  if (update != nullptr) write_update(*update, said);
  return Cutter(*view, *sections, said.data(), thinning, base_size(*view, update), give).cut();
}

}  // namespace portal::search
