// SPDX-License-Identifier: MIT
#include "core/search/index_view.h"

#include <algorithm>
#include <utility>

#include "core/search/date_column.h"

namespace portal::search {
namespace {

/// Moves an opened part to its place, if its section is what it should be.
template <class Part>
bool keep(std::optional<Part> opened, Part& part) {
  if (!opened) return false;
  part = std::move(*opened);
  return true;
}

}  // namespace

Result<IndexView> IndexView::open(std::span<const std::uint8_t> bytes) {
  const Result<SectionedBytes> sections = split_sections(bytes);
  if (!sections) return sections.error();
  return open_sections(*sections);
}

Result<IndexView> IndexView::open_sections(const SectionedBytes& sections) {
  const auto in = [&](Section section) { return sections[section]; };
  IndexView view;
  view.pairs_ = in(Section::pairs);
  view.head_ = sections.head;
  const std::uint32_t documents = view.head_.documents;
  view.lengths_ = in(Section::lengths);
  bool good = documents <= most_documents && view.head_.dated <= documents && view.lengths_.size() == documents;
  good = good && keep(DictionaryView::open(in(Section::terms)), view.terms_);
  good = good && keep(BlobsView::open(in(Section::lists)), view.lists_) && view.lists_.size() == view.terms_.size();
  for (const Section section : column_sections)
    good = good && view.open_column(section, in(section));
  if (good && !in(Section::forms).empty()) {
    good = keep(BlobsView::open(in(Section::forms)), view.forms_) && view.forms_.size() == view.terms_.size() &&
           keep(BlobsView::open(in(Section::marks)), view.marks_) && view.marks_.size() == view.terms_.size();
  }
  if (good && !in(Section::stream).empty()) {
    view.stream_ = ForwardStreamView::open(in(Section::stream), view.terms_.size(), documents);
    good = view.stream_.has_value();
  }
  if (good && !in(Section::rows).empty()) {
    good = keep(BlobsView::open(in(Section::rows)), view.rows_) && view.rows_.size() == documents;
  }
  if (!good) return Error{ErrorCode::malformed, 0, "a section is not what its kind says"};
  return view;
}

/// @param section  one of column_sections
bool IndexView::open_column(Section section, std::span<const std::uint8_t> bytes) {
  if (section == Section::dates) return keep(read_dates(bytes, head_.dated, head_.newest_day), days_);
  if (section == Section::ordinals) return keep(PackedView::open(bytes, size()), ordinals_);
  if (section == Section::years) return keep(PackedView::open(bytes, size()), years_);
  const std::size_t column = static_cast<std::size_t>(section) - static_cast<std::size_t>(Section::types);
  return keep(NameColumnView::open(bytes, size()), columns_[column]);
}

float IndexView::average_words() const {
  return size() == 0 ? 0 : static_cast<float>(head_.total_words) / static_cast<float>(size());
}

std::span<const std::uint8_t> IndexView::list(std::uint32_t term) const {
  return parts() != nullptr ? parts()->of(term).list : lists_[term];
}

std::span<const std::uint8_t> IndexView::forms(std::uint32_t term) const {
  if (parts() != nullptr) return parts()->of(term).forms;
  return forms_.size() == 0 ? std::span<const std::uint8_t>() : forms_[term];
}

std::span<const std::uint8_t> IndexView::marks(std::uint32_t term) const {
  if (parts() != nullptr) return parts()->of(term).marks;
  return marks_.size() == 0 ? std::span<const std::uint8_t>() : marks_[term];
}

std::optional<time::Date> IndexView::issued(std::uint32_t doc) const {
  want(Section::dates);
  return doc < days_.size() ? std::optional(time::Date{days_[doc]}) : std::nullopt;
}

DocRange IndexView::issued_in(const time::DateRange& range) const {
  if (!range.from && !range.to) return {0, size()};
  want(Section::dates);
  const auto behind = [&](std::int32_t day) { return day > range.to->day_number; };
  const auto begin = range.to ? std::partition_point(days_.begin(), days_.end(), behind) : days_.begin();
  const auto end = std::partition_point(begin, days_.end(),
                                        [&](std::int32_t day) { return !range.from || day >= range.from->day_number; });
  return {static_cast<std::uint32_t>(begin - days_.begin()), static_cast<std::uint32_t>(end - days_.begin())};
}

}  // namespace portal::search
