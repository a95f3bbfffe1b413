// SPDX-License-Identifier: MIT
#include "core/search/shards/joined_segments.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/search/forms.h"
#include "core/search/planes.h"
#include "core/search/shards/sample.h"
#include "core/search/subset_codec.h"

namespace portal::search {
namespace {

constexpr std::uint32_t none = 0xFFFF'FFFF;

/// planes.h
void write_plain_planes(std::vector<std::uint32_t> numbers, ByteWriter& out) {
  BitSet above;
  for (std::uint32_t plane = 0; !numbers.empty(); ++plane) {
    above.reset(numbers.size());
    std::uint32_t kept = 0;
    for (std::uint32_t place = 0; place < numbers.size(); ++place) {
      if (numbers[place] <= plane) continue;
      above.insert(place);
      numbers[kept++] = numbers[place];
    }
    numbers.resize(kept);
    if (kept > 0) write_plain_subset(above, out);
  }
}

/// Adds sets of spellings behind those that are there. Sets may be there twice, forms are not.
void add_forms(const FormSets& own, FormSets& all) {
  std::vector<std::uint32_t> places;
  for (const std::string& form : own.forms) {
    std::size_t place = 0;
    while (place < all.forms.size() && all.forms[place] != form)
      ++place;
    if (place == all.forms.size() && place < most_forms) all.forms.push_back(form);
    places.push_back(static_cast<std::uint32_t>(std::min(place, most_forms - 1)));
  }
  for (const std::vector<std::uint32_t>& set : own.sets) {
    if (all.sets.size() == most_forms) return;
    std::vector<std::uint32_t>& joined = all.sets.emplace_back();
    for (const std::uint32_t form : set)
      joined.push_back(places[form]);
  }
}

void write_u32(std::uint32_t value, ByteWriter& out) {
  for (unsigned shift = 0; shift < 32; shift += 8)
    out.u8(static_cast<std::uint8_t>(value >> shift));
}

}  // namespace

JoinedSegments::JoinedSegments(const PartialSegment& base, const PartialSegment& newer, const SegmentUpdate& update)
    : parts_{&base, &newer}, terms_(join_dictionaries(base.view().terms(), newer.view().terms(), &update.gone)) {
  view_.head_ = update.head;
  if (const auto dictionary = DictionaryView::open(terms_.bytes)) view_.terms_ = *dictionary;
  joined_.resize(view_.terms_.size());
  joined_parts_.resize(view_.terms_.size());
  join_documents(update);
  view_.parts_ = this;
  view_.title_order_ = this;
}

void JoinedSegments::join_documents(const SegmentUpdate& update) {
  std::array<std::uint32_t, segments> next{};
  const std::uint32_t documents = update.head.documents;
  for (std::uint32_t doc = 0; doc < documents; ++doc) {
    const std::uint32_t segment = update.places.contains(doc) ? 1 : 0;
    while (segment == 0 && update.removed.contains(next[0]))
      ++next[0];
    places_.push_back(next[segment]++ | (segment == 0 ? 0 : of_update));
  }
  lengths_.assign(documents, length_byte(documents == 0 ? 0 : update.head.total_words / documents));
  view_.lengths_ = lengths_;
}

void JoinedSegments::join_term(std::uint32_t term) const {
  FormSets forms;
  std::array<std::size_t, segments> first_sets{};
  std::array<Planes, segments> own_sets;
  const std::string text = view_.terms().text(term);
  for (std::size_t i = 0; i < segments; ++i) {
    const OwnTerm own = own_term(i, term);
    const IndexView& segment = parts_[i]->view();
    const TermParts parts = own.is_there ? parts_[i]->lists().of(own.place) : TermParts();
    lists_[i].read_docs(parts.list, segment.size());
    lists_[i].read_weights();
    lists_[i].index_ranks();
    own_sets[i].read(parts.marks, lists_[i].size());
    first_sets[i] = forms.sets.size();
    FormSets own_forms = read_forms(parts.forms);
    if (own_forms.sets.empty()) {  // written in its bare form alone
      own_forms.forms.assign(1, text);
      own_forms.sets.emplace_back().push_back(0);
    }
    if (own.is_there) add_forms(own_forms, forms);
  }
  BitSet docs, titles;
  docs.reset(view_.size());
  std::vector<std::uint32_t> frequencies, sets, in_title;
  for (std::uint32_t doc = 0; doc < view_.size(); ++doc) {
    const auto [i, own] = place(doc);
    const PostingList& list = lists_[i];
    if (!list.docs().contains(own)) continue;
    const std::uint32_t rank = list.rank(own);
    docs.insert(doc);
    if (list.in_title(rank)) in_title.push_back(static_cast<std::uint32_t>(sets.size()));
    frequencies.push_back(list.frequency(rank) - 1);
    sets.push_back(static_cast<std::uint32_t>(std::min(first_sets[i] + own_sets[i][rank], forms.sets.size() - 1)));
  }
  titles.reset(sets.size());
  for (const std::uint32_t rank : in_title)
    titles.insert(rank);
  ByteWriter out;
  write_plain_subset(docs, out);
  write_plain_subset(titles, out);
  write_plain_planes(std::move(frequencies), out);
  const std::size_t forms_begin = out.data().size();
  const bool is_bare = forms.forms.size() == 1 && forms.forms[0] == text;
  if (!is_bare) write_forms(forms, out);
  const std::size_t marks_begin = out.data().size();
  if (!is_bare) write_plain_planes(std::move(sets), out);
  joined_[term] = std::move(out).take();
  const std::span<const std::uint8_t> all = joined_[term];
  joined_parts_[term] = {
      all.first(forms_begin), all.subspan(forms_begin, marks_begin - forms_begin), all.subspan(marks_begin), {}};
}

JoinedSegments::OwnTerm JoinedSegments::own_term(std::size_t segment, std::uint32_t term) const {
  const std::uint32_t own = terms_.own[segment][term];
  return {own & ~JoinedDictionary::missing, (own & JoinedDictionary::missing) == 0};
}

const TermParts& JoinedSegments::of(std::uint32_t term) const {
  bool are_there = joined_[term].empty();
  for (std::size_t i = 0; joined_[term].empty() && i < segments; ++i) {
    const OwnTerm own = own_term(i, term);
    if (!own.is_there) continue;
    parts_[i]->lists().of(own.place);  // notes it, if it has not come
    are_there = are_there && parts_[i]->lists().has(own.place);
  }
  if (are_there) join_term(term);
  return joined_parts_[term];
}

bool JoinedSegments::unite(std::string_view prefix, BitSet& docs) const {
  std::array<BitSet, segments> own;
  for (std::size_t i = 0; i < segments; ++i)
    if (!parts_[i]->lists().unite(prefix, own[i])) return false;
  docs.reset(view_.size());
  for (std::uint32_t doc = 0; doc < view_.size(); ++doc) {
    const auto [segment, own_doc] = place(doc);
    if (own[segment].contains(own_doc)) docs.insert(doc);
  }
  return true;
}

void JoinedSegments::want(Section section) const {
  for (const PartialSegment* part : parts_)
    part->lists().want(section);
}

/// Joined lists are kept from one query to the next, but for thinned ones.
void JoinedSegments::forget_thinned() const {
  for (std::uint32_t term = 0; are_thinned_ && term < joined_.size(); ++term) {
    joined_[term].clear();
    joined_parts_[term] = {};
  }
  are_thinned_ = false;
}

void JoinedSegments::start(const Query& query) const {
  forget_thinned();
  for (const PartialSegment* part : parts_) {
    part->lists().start(query);
    are_thinned_ = are_thinned_ || part->lists().is_thinning();
  }
}

std::size_t JoinedSegments::count(const BitSet& docs) const {
  std::size_t count = 0;
  docs.visit_while([&](std::uint32_t doc) {
    const auto [segment, own] = place(doc);
    count += parts_[segment]->lists().weight(own);
    return true;
  });
  const bool is_estimate = parts_[0]->lists().is_estimate() || parts_[1]->lists().is_estimate();
  return is_estimate ? std::max(docs.count(), round_estimate(count)) : count;
}

void JoinedSegments::join_days() {
  for (std::uint32_t doc = 0; doc < view_.size(); ++doc) {
    const auto [segment, own] = place(doc);
    const auto day = parts_[segment]->view().issued(own);
    if (day) view_.days_.push_back(day->day_number);
  }
}

/// A number for each document: of itself, or the place of its name.
void JoinedSegments::join_numbers(Section section, ByteWriter& out) const {
  const bool is_ordinal = section == Section::ordinals, is_year = section == Section::years;
  const auto column = static_cast<Column>(static_cast<std::size_t>(section) - static_cast<std::size_t>(Section::types));
  JoinedDictionary names;
  if (!is_ordinal && !is_year) {
    names =
        join_dictionaries(parts_[0]->view().column(column).names(), parts_[1]->view().column(column).names(), nullptr);
    write_u32(static_cast<std::uint32_t>(names.bytes.size()), out);
    out.bytes(names.bytes);
  }
  out.u8(32);  // packed.h
  for (std::uint32_t doc = 0; doc < view_.size(); ++doc) {
    const auto [segment, own] = place(doc);
    const IndexView& part = parts_[segment]->view();
    std::uint32_t number = none;
    if (is_ordinal) {
      number = part.ordinal(own);
    } else if (is_year) {
      number = part.year(own);
    } else if (const std::uint32_t code = part.column(column).code(own); code < names.joined[segment].size()) {
      number = names.joined[segment][code];
    }
    write_u32(number, out);
  }
}

void JoinedSegments::join_columns() {
  for (std::size_t i = 0; i < column_sections.size(); ++i) {
    if (!columns_[i].empty() || !parts_[0]->has_column(i) || !parts_[1]->has_column(i)) continue;
    ByteWriter out;
    if (column_sections[i] == Section::dates) {
      join_days();
      columns_[i].push_back(0);  // done
      continue;
    }
    join_numbers(column_sections[i], out);
    columns_[i] = std::move(out).take();
    view_.open_column(column_sections[i], columns_[i]);
  }
}

void JoinedSegments::start() {
  for (const PartialSegment* part : parts_)
    part->order().start();
}

void JoinedSegments::add_terms(std::size_t word, TermRange terms) {
  for (std::size_t i = 0; i < segments; ++i) {
    const TermRange own{own_term(i, terms.begin).place, own_term(i, terms.end).place};
    parts_[i]->order().add_terms(word, own, NeighbourOrder::can_lead(terms));
  }
}

std::uint32_t JoinedSegments::pairs_of(std::uint32_t doc) {
  const auto [segment, own] = place(doc);
  return parts_[segment]->order().pairs_of(own);
}

}  // namespace portal::search
