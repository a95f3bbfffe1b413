// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string_view>

namespace portal::cli {

/// `portalkit query --index DIR --jsonl`: answers a JSON object a line on standard input
///
///   {"id", "text", "from", "to": ISO dates, "facets": {"type": ["Quyết định"], …}, "any": true for long questions,
///    "sort": "relevance", "newest", "oldest" or "number", "offset", "limit",
///    "without": ["typo", …]: reasons (search/reason.h) to leave out, "reasons": true to say them for each hit,
///    "today": an ISO date, with which dates in the text become filters, "literal_dates": [[from, to]]: but these
///    bytes}
///
/// by one line each, in order:
///
///   {"id", "total", "hits": [{"id", "score", "reasons": ["exact"]}],
///    "similar": {"total", "hits"}, "partial": {"total", "hits"},
///    "facets": {"type": {name: count}}, "histogram": {"2023-07": count},
///    "read_as": Telex or VNI keys read, "dates": [{"place": bytes of the text, "from", "to"}],
///    "synonyms": [{"place", "phrase"}], "problems": [{"fault", "from", "to"}], "cut": true}
///
/// or {"id", "error", "offset"} for a bad line. Of the request all but "text" may be missing, of the answer what is
/// empty.
int query(std::span<const std::string_view> words);

}  // namespace portal::cli
