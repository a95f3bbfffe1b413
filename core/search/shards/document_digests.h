// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "core/search/index_view.h"

namespace portal::search {

/// One number for all by which a document is found and with which it is shown: its words, how often each, in which
/// spellings, which in the title and in which order; its columns and its row. Whatever index it stands in.
///
/// Taken from the index and not from the feed, so that documents which another release indexes in another way are other
/// documents. Two differ in one case of 2⁶⁴.
/// @return  by document. Cost: linear in the postings
std::vector<std::uint64_t> document_digests(const IndexView& index);

}  // namespace portal::search
