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
///   {"id", "total", "hits": [{"id", "score", "reasons": ["exact"], "title", "title_marks": [[from, to]], "snippet",
///    "snippet_marks", "cut_before", "cut_behind"}],
///    "similar": {"total", "hits", "first": true if shown before the others}, "partial": {"total", "hits"},
///    "facets": {"type": {name: count}}, "histogram": {"2023-07": count},
///    "read_as": Telex or VNI keys read, "dates": [{"place": bytes of the text, "from", "to"}],
///    "synonyms": [{"place", "phrase"}], "problems": [{"fault", "from", "to", "vi", "en"}], "cut": true,
///    "suggestions": {"words", "queries": [{"text", "changed", "total"}], "did_you_mean"}}
///
/// or {"id", "error", "offset"} for a bad line. Of the request all but "text" may be missing, of the answer what is
/// empty.
///
/// `portalkit query --index DIR --explain TEXT [--today DATE]` prints how the text is understood and where the scores
/// of its first ten hits come from. `--weight NAME=NUMBER` sets a weight of core/search/rank.h in both.
///
/// `portalkit query --index DIR --families` writes which documents say that they change others (family_lines.h).
int query(std::span<const std::string_view> words);

}  // namespace portal::cli
