// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/answer.h"
#include "core/search/shards/partial_index.h"

namespace portal::search {

/// For what lists may be thinned, if `index` has such lists and the hits and the total of `question` can be had of
/// them.
Thin may_thin(const PartialIndex& index, const Question& question);

/// `question` as thinned lists can answer it: reasons need whole ones, document numbers whole columns.
Question thin_question(Question question);

/// Whether what was found in thinned lists (segment_lists.h) is as good as what whole ones would give, so that these
/// need not be fetched: the newest hits are those of whole lists, the best have the words in their titles, or nothing
/// is found since some word is in no document.
/// @param answerer  answered `question` of thinned lists of `index`, and no shard was missing
bool is_as_good(const PartialIndex& index, const Answerer& answerer, const Question& question);

}  // namespace portal::search
