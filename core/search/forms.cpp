// SPDX-License-Identifier: MIT
#include "core/search/forms.h"

#include <algorithm>

#include "core/search/planes.h"
#include "core/search/sort_keys.h"
#include "core/search/varint.h"

namespace portal::search {
namespace {

constexpr std::uint8_t unknown = 0xFF;

/// Sets by falling frequency, then by their first rank: the order in which they were met is lost when segments merge.
std::vector<SortKey> frequent_first(std::span<const std::uint8_t> sets, std::size_t count) {
  std::vector<SortKey> order;
  for (std::uint32_t set = 0; set < count; ++set)
    order.push_back({std::uint64_t{sets.size()} << 32, set});
  for (std::size_t rank = sets.size(); rank-- > 0;) {
    std::uint64_t& key = order[sets[rank]].first;
    key = ((key >> 32) - 1) << 32 | rank;
  }
  sort_keys(order);
  return order;
}

/// Calls on_form(text) for each form of a term, then on_set(places of its forms) for each set.
/// @return false where the bytes are wrong
template <class OnForm, class OnSet>
bool visit_forms(std::span<const std::uint8_t> bytes, OnForm on_form, OnSet on_set) {
  std::size_t offset = 0;
  const std::uint64_t count = read_varint(bytes, offset);
  if (count > most_forms) return false;
  for (std::uint64_t i = 0; i < count; ++i) {
    const std::uint64_t size = read_varint(bytes, offset);
    if (size > bytes.size() - offset) return false;
    on_form(std::string_view(reinterpret_cast<const char*>(bytes.data()) + offset, static_cast<std::size_t>(size)));
    offset += static_cast<std::size_t>(size);
  }
  std::vector<std::uint32_t> set;
  for (std::size_t sets = 0; offset < bytes.size(); ++sets) {
    const std::size_t before = offset;
    const std::uint64_t size = read_varint(bytes, offset);
    if (offset == before || size > count || sets == most_forms) return false;
    set.clear();
    for (std::uint64_t i = 0; i < size; ++i) {
      const std::uint64_t form = read_varint(bytes, offset);
      if (form >= count) return false;
      set.push_back(static_cast<std::uint32_t>(form));
    }
    on_set(set);
  }
  return true;
}

}  // namespace

static_assert(most_forms <= unknown, "no set has this place");

std::uint8_t TermForms::form(std::string_view exact) {
  const auto found = std::find(forms_.begin(), forms_.end(), exact);
  const auto place = static_cast<std::size_t>(found - forms_.begin());
  if (found == forms_.end() && place < most_forms) forms_.emplace_back(place + 1 < most_forms ? exact : "");
  return static_cast<std::uint8_t>(std::min(place, most_forms - 1));
}

std::uint8_t TermForms::set(std::span<const std::uint8_t> forms) {
  if (forms.size() != 1) return find_set(forms);
  while (alone_.size() <= forms[0])
    alone_.push_back(unknown);
  std::uint8_t& place = alone_[forms[0]];
  if (place == unknown) place = find_set(forms);
  return place;
}

std::uint8_t TermForms::find_set(std::span<const std::uint8_t> forms) {
  const std::string_view wanted(reinterpret_cast<const char*>(forms.data()), forms.size());
  const auto found = std::find(sets_.begin(), sets_.end(), wanted);
  const auto place = static_cast<std::size_t>(found - sets_.begin());
  if (found == sets_.end() && place < most_forms) {
    const bool last = place + 1 == most_forms;
    sets_.push_back(last ? std::string(1, static_cast<char>(form(std::string_view()))) : std::string(wanted));
  }
  return static_cast<std::uint8_t>(std::min(place, most_forms - 1));
}

void TermForms::write(std::string_view bare, std::span<const std::uint8_t> sets, std::vector<std::uint8_t>& forms,
                      std::vector<std::uint8_t>& marks) const {
  if (forms_.size() == 1 && forms_[0] == bare) return;
  append_varint(forms_.size(), forms);
  for (const std::string& form : forms_) {
    append_varint(form.size(), forms);
    forms.insert(forms.end(), form.begin(), form.end());
  }
  const std::vector<SortKey> order = frequent_first(sets, sets_.size());
  std::vector<std::uint32_t> places(order.size());
  for (std::uint32_t place = 0; place < order.size(); ++place) {
    const std::string& set = sets_[order[place].second];
    places[order[place].second] = place;
    append_varint(set.size(), forms);
    for (const char form : set)
      append_varint(static_cast<std::uint8_t>(form), forms);
  }
  std::vector<std::uint32_t> by_rank;
  by_rank.reserve(sets.size());
  for (const std::uint8_t set : sets)
    by_rank.push_back(places[set]);
  append_planes(std::move(by_rank), marks);
}

FormSets read_forms(std::span<const std::uint8_t> bytes) {
  FormSets term;
  const auto keep_form = [&](std::string_view form) { term.forms.emplace_back(form); };
  const auto keep_set = [&](const std::vector<std::uint32_t>& set) { term.sets.push_back(set); };
  return visit_forms(bytes, keep_form, keep_set) ? term : FormSets();
}

void write_forms(const FormSets& all, ByteWriter& out) {
  out.varint(all.forms.size());
  for (const std::string& form : all.forms)
    out.string(form);
  for (const std::vector<std::uint32_t>& set : all.sets) {
    out.varint(set.size());
    for (const std::uint32_t form : set)
      out.varint(form);
  }
}

std::vector<std::uint8_t> agreeing_sets(std::span<const std::uint8_t> bytes, const QueryWord& word,
                                        std::string_view bare) {
  if (bytes.empty()) return {static_cast<std::uint8_t>(agrees_in_marks(word, bare) ? 2 : 0)};
  std::vector<std::uint8_t> form_agrees, agrees;
  const auto judge_form = [&](std::string_view form) { form_agrees.push_back(agrees_in_marks(word, form) ? 1 : 0); };
  const auto judge_set = [&](const std::vector<std::uint32_t>& set) {
    const auto agreeing =
        std::count_if(set.begin(), set.end(), [&](std::uint32_t form) { return form_agrees[form] != 0; });
    agrees.push_back(agreeing == 0 ? 0 : agreeing == std::ssize(set) ? 2 : 1);
  };
  if (!visit_forms(bytes, judge_form, judge_set)) agrees.clear();
  return agrees;
}

}  // namespace portal::search
