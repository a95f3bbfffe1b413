// SPDX-License-Identifier: MIT
#include "core/search/index.h"

#include <cassert>

namespace portal::search {

const Document& Index::document(DocId doc) const {
  assert(doc.value < documents_.size());
  return documents_[doc.value];
}

}  // namespace portal::search
