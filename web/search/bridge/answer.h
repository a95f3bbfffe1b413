// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/bytes.h"
#include "core/base/problem.h"
#include "core/base/result.h"
#include "core/search/counts.h"
#include "core/search/document.h"
#include "core/search/hit.h"
#include "core/search/query.h"
#include "core/search/query_dates.h"
#include "core/search/query_synonyms.h"
#include "core/search/reason.h"
#include "core/search/shards/shard.h"
#include "core/search/suggest.h"

/// What the search module answers, as bytes (core/base/bytes.h). web/search/src/search_wire.js is the other side.
///
///   ANSWER       u8 1; total varint; flags u8 (1 the query was cut, 2 phrases were not checked, 4 a shard is missing,
///                8 the total is an estimate, 16 similar hits come first); read as string; list of hits; similar: total
///                varint, list of hits; partial: the same; list of facets: column u8, list of (name string, documents
///                varint); list of periods: first day string (ISO), documents varint; dates: list of (begin, end
///                varint; from, to string); synonyms: list of (begin, end varint; phrase string); list of syntax
///                problems: fault string, begin varint, end varint
///   hit          score f32 (4 bytes, little-endian), marked words u8, has number u8, place varint, reasons u8 (bit i:
///                search::Reason i; 128: not asked for); document; marks of title, of number, of summary: lists of
///                (begin varint, end varint); snippet
///   snippet      of the summary: begin, end varint, flags u8 (1 cut before, 2 cut behind), marks as above
///   document     strings id, number, type, agency, field, signer, title, summary, url, issued (ISO or empty)
///   SUGGESTIONS  u8 1; flags u8 as above; completions of the last word, of the query: two lists of suggestions; what
///   was
///                meant: a list of at most one
///   suggestion   text string, changed: begin, end varint, total varint
///   NEEDS        u8 2; list of shards: 19 letters each (core/search/shards/shard.h)
///   ERROR        u8 0; code string, message string, offset varint
///   PROBLEMS     list of: severity u8, code string, source string, row varint, field string, offset varint, value
///                string, message string
///
/// A list is its count as a varint and the items. Places in texts count UTF-16 units, as JavaScript does.
namespace portal::search_api {

/// One facet of an answer: the names that some document has.
struct FacetCounts {
  search::Column column = search::Column::type;
  const search::NameColumnView* names = nullptr;
  std::vector<std::uint32_t> counts;  ///< by place in names->names()
};

void write_error(const Error& error, ByteWriter& out);
void write_needs(const std::vector<search::ShardName>& shards, ByteWriter& out);
void write_problems(const std::vector<Problem>& problems, ByteWriter& out);
void write_document(const search::Document& document, ByteWriter& out);

/// What is written of every hit of an answer.
struct HitStyle {
  const search::Query& query;  ///< as Answerer::query() gives it: what is marked
  std::size_t snippet = 0;     ///< code points; 0: no snippet
};

/// @param reasons  nothing if they were not asked for
void write_hit(const search::Hit& hit, const search::Document& document, std::optional<search::ReasonSet> reasons,
               const HitStyle& style, ByteWriter& out);

void write_facets(const std::vector<FacetCounts>& facets, ByteWriter& out);
void write_periods(const std::vector<search::PeriodCount>& periods, ByteWriter& out);

/// @param text  that the places are of
void write_found_dates(std::string_view text, std::span<const search::QueryDate> dates, ByteWriter& out);
void write_synonyms(std::string_view text, std::span<const search::QuerySynonym> synonyms, ByteWriter& out);
void write_suggestions(std::span<const search::Suggestion> suggestions, ByteWriter& out);

/// @param text  that was parsed
void write_syntax(std::string_view text, const std::vector<search::SyntaxProblem>& problems, ByteWriter& out);

/// Byte ranges of `text` counted in UTF-16 units, as a list. @param ranges  rising
void write_ranges(std::string_view text, const std::vector<text::ByteRange>& ranges, ByteWriter& out);

}  // namespace portal::search_api
