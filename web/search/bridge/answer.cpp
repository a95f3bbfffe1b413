// SPDX-License-Identifier: MIT
#include "web/search/bridge/answer.h"

#include <algorithm>
#include <cstring>
#include <string>

#include "core/search/highlights.h"
#include "core/search/snippet.h"
#include "core/text/utf8.h"
#include "web/search/bridge/request.h"

namespace portal::search_api {
namespace {

constexpr std::uint8_t no_reasons = 128;

std::string_view name(ErrorCode code) {
  switch (code) {
    case ErrorCode::malformed: return "malformed";
    case ErrorCode::truncated: return "truncated";
    case ErrorCode::too_large: return "too_large";
    case ErrorCode::unsupported: return "unsupported";
    case ErrorCode::not_found: return "not_found";
  }
  return "malformed";
}

/// UTF-16 units of places in a text, asked for in rising order.
class Units {
 public:
  explicit Units(std::string_view text) : text_(text) {}

  std::size_t at(std::size_t byte) {
    while (at_ < std::min(byte, text_.size())) {
      const text::CodePoint point = text::decode(text_, at_);
      units_ += point.value > 0xFFFF ? 2U : 1U;
      at_ = point.end;
    }
    return units_;
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0, units_ = 0;
};

void write_float(float value, ByteWriter& out) {
  std::uint32_t bits = 0;
  static_assert(sizeof bits == sizeof value);
  std::memcpy(&bits, &value, sizeof bits);
  for (unsigned shift = 0; shift < 32; shift += 8)
    out.u8(static_cast<std::uint8_t>(bits >> shift));
}

void write_place(text::ByteRange range, Units& units, ByteWriter& out) {
  out.varint(units.at(range.begin));
  out.varint(units.at(range.end));
}

void write_snippet(const search::Snippet& snippet, std::string_view text, ByteWriter& out) {
  Units units(text);
  write_place(snippet.window, units, out);
  out.u8(static_cast<std::uint8_t>((snippet.cut_before ? 1 : 0) | (snippet.cut_behind ? 2 : 0)));
  write_ranges(text, snippet.marks, out);
}

}  // namespace

void write_error(const Error& error, ByteWriter& out) {
  out.u8(0);
  out.string(name(error.code));
  out.string(error.message);
  out.varint(error.offset_bytes);
}

void write_needs(const std::vector<search::ShardName>& shards, ByteWriter& out) {
  out.u8(2);
  out.varint(shards.size());
  for (const search::ShardName name : shards)
    out.string(search::to_text(name));
}

void write_problems(const std::vector<Problem>& problems, ByteWriter& out) {
  out.varint(problems.size());
  for (const Problem& problem : problems) {
    out.u8(static_cast<std::uint8_t>(problem.severity));
    out.string(portal::name(problem.code));
    out.string(problem.source);
    out.varint(problem.row);
    out.string(problem.field);
    out.varint(problem.offset_bytes);
    out.string(problem.value);
    out.string(problem.message);
  }
}

void write_document(const search::Document& document, ByteWriter& out) {
  for (const std::string* text : {&document.id, &document.number, &document.type, &document.agency, &document.field,
                                  &document.signer, &document.title, &document.summary, &document.url})
    out.string(*text);
  write_date(document.issued, out);
}

void write_hit(const search::Hit& hit, const search::Document& document, std::optional<search::ReasonSet> reasons,
               const HitStyle& style, ByteWriter& out) {
  write_float(hit.score, out);
  out.u8(hit.marked_words);
  out.u8(hit.has_number ? 1 : 0);
  out.varint(hit.doc.value);
  out.u8(reasons ? reasons->bits() : no_reasons);
  write_document(document, out);
  for (const std::string* text : {&document.title, &document.number, &document.summary})
    write_ranges(*text, search::query_highlights(style.query, *text), out);
  search::Snippet snippet;
  if (style.snippet > 0) snippet = search::make_snippet(style.query, document.summary, style.snippet);
  write_snippet(snippet, document.summary, out);
}

void write_facets(const std::vector<FacetCounts>& facets, ByteWriter& out) {
  out.varint(facets.size());
  for (const FacetCounts& facet : facets) {
    out.u8(static_cast<std::uint8_t>(facet.column));
    const auto shown = [&](std::uint32_t place, std::string_view text) {
      return facet.counts[place] > 0 && !text.empty();
    };
    std::size_t count = 0;
    facet.names->names().visit_while(0, [&](std::uint32_t place, std::string_view text) {
      if (shown(place, text)) ++count;
      return true;
    });
    out.varint(count);
    facet.names->names().visit_while(0, [&](std::uint32_t place, std::string_view text) {
      if (!shown(place, text)) return true;
      out.string(text);
      out.varint(facet.counts[place]);
      return true;
    });
  }
}

void write_periods(const std::vector<search::PeriodCount>& periods, ByteWriter& out) {
  out.varint(periods.size());
  for (const search::PeriodCount& period : periods) {
    out.string(time::format_iso(period.first_day));
    out.varint(period.documents);
  }
}

void write_found_dates(std::string_view text, std::span<const search::QueryDate> dates, ByteWriter& out) {
  Units units(text);
  out.varint(dates.size());
  for (const search::QueryDate& date : dates) {
    write_place(date.source, units, out);
    write_date(date.range.from, out);
    write_date(date.range.to, out);
  }
}

void write_synonyms(std::string_view text, std::span<const search::QuerySynonym> synonyms, ByteWriter& out) {
  out.varint(synonyms.size());
  for (const search::QuerySynonym& synonym : synonyms) {
    Units units(text);  // one place may have several
    write_place(synonym.source, units, out);
    out.string(synonym.phrase);
  }
}

void write_suggestions(std::span<const search::Suggestion> suggestions, ByteWriter& out) {
  out.varint(suggestions.size());
  for (const search::Suggestion& suggestion : suggestions) {
    out.string(suggestion.text);
    Units units(suggestion.text);
    write_place(suggestion.changed, units, out);
    out.varint(suggestion.total);
  }
}

void write_syntax(std::string_view text, const std::vector<search::SyntaxProblem>& problems, ByteWriter& out) {
  out.varint(problems.size());
  for (const search::SyntaxProblem& problem : problems) {
    Units units(text);
    out.string(search::name(problem.fault));
    write_place(problem.where, units, out);
  }
}

void write_ranges(std::string_view text, const std::vector<text::ByteRange>& ranges, ByteWriter& out) {
  Units units(text);
  out.varint(ranges.size());
  for (const text::ByteRange& range : ranges)
    write_place(range, units, out);
}

}  // namespace portal::search_api
