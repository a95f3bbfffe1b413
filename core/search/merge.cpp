// SPDX-License-Identifier: MIT
#include "core/search/merge.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include "core/search/date_column.h"
#include "core/search/dictionary.h"
#include "core/search/forward_stream.h"
#include "core/search/merged_term.h"
#include "core/search/name_column.h"
#include "core/search/packed.h"
#include "core/search/posting_list.h"
#include "core/search/sort_keys.h"

namespace portal::search {
namespace {

/// What must be the same in all segments: which optional sections there are, and the texts of a document.
std::array<std::size_t, 3> kind_of(const IndexView& index) {
  return {index.has_forms() ? 1U : 0U, index.stream() == nullptr ? 0 : index.stream()->texts(),
          index.has_rows() ? 1U : 0U};
}

}  // namespace

Result<SegmentMerger> SegmentMerger::open(std::span<const IndexView> segments, const BitSet* kept) {
  SegmentMerger merger(segments, kept);
  std::uint64_t documents = 0;
  for (const IndexView& segment : segments) {
    documents += segment.size();
    if (segment.size() == 0) continue;  // an empty index has empty sections
    if (merger.like_ == nullptr) merger.like_ = &segment;
    if (kind_of(segment) != kind_of(*merger.like_))
      return Error{ErrorCode::unsupported, 0, "segments of different options"};
  }
  if (segments.empty() || documents >= most_documents)
    return Error{ErrorCode::too_large, 0, "no segments, or too many documents"};
  merger.order_documents();
  merger.unite_terms();
  merger.add_up();
  return merger;
}

/// Newest first, then in the order of the segments and within them.
void SegmentMerger::order_documents() {
  std::vector<SortKey> keys;
  std::vector<Place> places;
  for (std::uint32_t segment = 0; segment < segments_.size(); ++segment) {
    const IndexView& index = segments_[segment];
    for (std::uint32_t doc = 0; doc < index.size(); ++doc) {
      if (kept_ != nullptr && !kept_->contains(doc)) continue;
      keys.push_back({newest_first(index.issued(doc)), static_cast<std::uint32_t>(places.size())});
      places.push_back({segment, doc});
    }
    doc_numbers_.emplace_back(index.size(), left_out);
  }
  sort_keys(keys);
  order_.reserve(keys.size());
  for (const auto& [age, place] : keys) {
    const Place& from = places[place];
    doc_numbers_[from.segment][from.doc] = static_cast<std::uint32_t>(order_.size());
    order_.push_back(from);
  }
}

/// The terms that some document has which is kept.
std::vector<std::string> SegmentMerger::kept_texts(const IndexView& segment) const {
  std::vector<std::string> texts = texts_of(segment.terms()), kept;
  if (kept_ == nullptr) return texts;
  PostingList list;
  for (std::uint32_t term = 0; term < texts.size(); ++term) {
    list.read_docs(segment.list(term), segment.size());
    BitSet docs = list.docs();
    docs.intersect(*kept_);
    if (docs.count() > 0) kept.push_back(std::move(texts[term]));
  }
  return kept;
}

void SegmentMerger::unite_terms() {
  for (const IndexView& segment : segments_) {
    std::vector<std::string> own = kept_texts(segment), all;
    std::set_union(std::make_move_iterator(terms_.begin()), std::make_move_iterator(terms_.end()),
                   std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()), std::back_inserter(all));
    terms_ = std::move(all);
  }
  for (const IndexView& segment : segments_) {
    std::vector<std::uint32_t>& places = term_places_.emplace_back();
    std::uint32_t place = 0;
    segment.terms().visit_while(0, [&](std::uint32_t, std::string_view text) {
      while (place + 1 < terms_.size() && terms_[place] < text)
        ++place;
      places.push_back(kept_ == nullptr || (place < terms_.size() && terms_[place] == text) ? place : left_out);
      return true;
    });
  }
}

void SegmentMerger::add_up() {
  std::uint64_t words = 0;
  for (const Place& place : order_) {
    words += document_length(segments_[place.segment].length(place.doc));
    head_.dated += place.doc < segments_[place.segment].dated() ? 1U : 0U;
  }
  head_.documents = static_cast<std::uint32_t>(order_.size());
  head_.total_words = static_cast<std::uint32_t>(std::min<std::uint64_t>(words, 0xFFFFFFFF));
  const auto newest = order_.empty() ? std::nullopt : segments_[order_[0].segment].issued(order_[0].doc);
  if (newest) head_.newest_day = newest->day_number;
}

void SegmentMerger::write(std::size_t part, SectionSink& sink) const {
  switch (part) {
    case 0: return write_terms(sink);
    case 1: return write_stream(sink);
    case 2: return write_rows(sink);
    default: return write_columns(sink);
  }
}

void SegmentMerger::write_terms(SectionSink& sink) const {
  const auto count = static_cast<std::uint32_t>(terms_.size());
  const bool marked = like_ != nullptr && like_->has_forms();
  DictionaryWriter dictionary;
  BlobsOutput lists(sink, Section::lists, 0, count), forms(sink, Section::forms, 0, count),
      marks(sink, Section::marks, 0, count);
  MergedTerm merged(segments_, doc_numbers_);
  std::vector<std::size_t> next(segments_.size());  // by segment: its first term that is not merged yet
  Bytes list, term_forms, term_marks;
  for (std::uint32_t term = 0; term < count; ++term) {
    merged.start(terms_[term]);
    for (std::size_t segment = 0; segment < segments_.size(); ++segment) {
      const std::vector<std::uint32_t>& places = term_places_[segment];
      while (next[segment] < places.size() && places[next[segment]] == left_out)
        ++next[segment];
      if (next[segment] == places.size() || places[next[segment]] != term) continue;
      merged.add(segment, static_cast<std::uint32_t>(next[segment]++));
    }
    dictionary.add(terms_[term]);
    for (Bytes* const bytes : {&list, &term_forms, &term_marks})
      bytes->clear();
    merged.write(head_.documents, list, term_forms, term_marks);
    lists.add(list);
    if (!marked) continue;
    forms.add(term_forms);
    marks.add(term_marks);
  }
  Bytes texts;
  dictionary.finish(texts);
  sink.put(Section::terms, 0, texts);
  lists.finish();
  if (!marked) return;
  forms.finish();
  marks.finish();
}

void SegmentMerger::write_columns(SectionSink& sink) const {
  Bytes bytes;
  const auto put = [&](Section section) {
    sink.put(section, 0, bytes);
    bytes.clear();
  };
  std::vector<std::int32_t> days;
  std::vector<std::uint32_t> ordinals, years, inputs;
  for (const Place& place : order_) {
    const IndexView& index = segments_[place.segment];
    if (const auto day = index.issued(place.doc)) days.push_back(day->day_number);
    bytes.push_back(index.length(place.doc));
    ordinals.push_back(index.ordinal(place.doc));
    years.push_back(index.year(place.doc));
    inputs.push_back(static_cast<std::uint32_t>(inputs.size()));
  }
  put(Section::lengths);
  append_dates(days, bytes);
  put(Section::dates);
  for (std::size_t i = 0; i < column_count; ++i) {
    std::vector<std::vector<std::string>> names;
    for (const IndexView& segment : segments_)
      names.push_back(texts_of(segment.column(static_cast<Column>(i)).names()));
    NameColumnWriter column;
    for (const Place& place : order_) {
      const std::uint32_t code = segments_[place.segment].column(static_cast<Column>(i)).code(place.doc);
      column.add(code < names[place.segment].size() ? names[place.segment][code] : std::string());
    }
    column.finish(inputs, bytes);
    put(section_of(static_cast<Column>(i)));
  }
  append_packed(ordinals, bytes);
  put(Section::ordinals);
  append_packed(years, bytes);
  put(Section::years);
}

void SegmentMerger::write_stream(SectionSink& sink) const {
  if (like_ == nullptr || like_->stream() == nullptr) return;
  const std::size_t texts = like_->stream()->texts();
  std::vector<std::uint32_t> symbols, frequencies(terms_.size() + 1);
  const auto read = [&](const Place& place) {
    const ForwardStreamView& from = *segments_[place.segment].stream();
    from.read(place.doc, texts, symbols);
    for (std::uint32_t& symbol : symbols) {
      symbol =
          symbol == from.end_mark() ? static_cast<std::uint32_t>(terms_.size()) : term_places_[place.segment][symbol];
    }
  };
  for (const Place& place : order_) {
    read(place);
    for (const std::uint32_t symbol : symbols)
      ++frequencies[symbol];
  }
  const ForwardStreamCodes codes(static_cast<std::uint8_t>(texts), frequencies);
  Bytes head, document;
  codes.append_head(head);
  sink.put(Section::stream, 0, head);
  BlobsOutput documents(sink, Section::stream, head.size(), head_.documents);
  for (const Place& place : order_) {
    read(place);
    document.clear();
    codes.append(symbols, document);
    documents.add(document);
  }
  documents.finish();
}

void SegmentMerger::write_rows(SectionSink& sink) const {
  if (like_ == nullptr || !like_->has_rows()) return;
  BlobsOutput rows(sink, Section::rows, 0, head_.documents);
  for (const Place& place : order_)
    rows.add(segments_[place.segment].row(place.doc));
  rows.finish();
}

Result<std::vector<std::uint8_t>> merge_segments(std::span<const IndexView> segments, const BitSet* kept) {
  const Result<SegmentMerger> merger = SegmentMerger::open(segments, kept);
  if (!merger) return merger.error();
  SectionsInMemory merged;
  for (std::size_t part = 0; part < SegmentMerger::parts; ++part)
    merger->write(part, merged);
  return join_sections(merger->head(), merged.sections());
}

}  // namespace portal::search
