// SPDX-License-Identifier: MIT
#include "web/search/bridge/answer.h"

#include <algorithm>
#include <cstring>
#include <string>

#include "core/search/marks.h"
#include "core/text/utf8.h"

namespace portal::search_api {
namespace {

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

void write_marks(const search::Query& query, std::string_view text, ByteWriter& out) {
  write_ranges(text, search::query_marks(query, text), out);
}

}  // namespace

void write_error(const Error& error, ByteWriter& out) {
  out.u8(0);
  out.string(name(error.code));
  out.string(error.message);
  out.varint(error.offset_bytes);
}

void write_needs(const std::vector<search::ShardDigest>& shards, ByteWriter& out) {
  out.u8(2);
  out.varint(shards.size());
  for (const search::ShardDigest digest : shards)
    out.string(search::to_hex(digest));
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
  out.string(document.issued ? time::format_iso(*document.issued) : std::string());
}

void write_hit(const search::Hit& hit, const search::Document& document, const search::Query& query, ByteWriter& out) {
  write_float(hit.score, out);
  out.u8(hit.marked_words);
  out.u8(hit.has_number ? 1 : 0);
  out.varint(hit.doc.value);
  write_document(document, out);
  write_marks(query, document.title, out);
  write_marks(query, document.number, out);
  write_marks(query, document.summary, out);
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

void write_syntax(std::string_view text, const std::vector<search::SyntaxProblem>& problems, ByteWriter& out) {
  out.varint(problems.size());
  for (const search::SyntaxProblem& problem : problems) {
    Units units(text);
    out.string(search::name(problem.fault));
    out.varint(units.at(problem.where.begin));
    out.varint(units.at(problem.where.end));
  }
}

void write_ranges(std::string_view text, const std::vector<text::ByteRange>& ranges, ByteWriter& out) {
  Units units(text);
  out.varint(ranges.size());
  for (const text::ByteRange& range : ranges) {
    out.varint(units.at(range.begin));
    out.varint(units.at(range.end));
  }
}

}  // namespace portal::search_api
