// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "core/text/byte_range.h"
#include "core/text/doc_number.h"

/// What the title of a document says of other documents.
namespace portal::search {

enum class Relation : std::uint8_t {
  amends,    ///< sửa đổi, bổ sung, điều chỉnh
  replaces,  ///< thay thế
  repeals,   ///< bãi bỏ, hủy bỏ, thu hồi, chấm dứt hiệu lực
  follows,   ///< căn cứ, theo, thực hiện, triển khai, thi hành, hướng dẫn, quy định chi tiết
};

/// A stable snake_case name.
std::string_view name(Relation relation);

struct TitleRelation {
  Relation relation = Relation::follows;
  bool whole = false;      ///< of the document itself; not of a part, or of what came with it
  text::DocNumber target;  ///< the other document
  text::ByteRange source;  ///< its number in the title
};

/// Reads "Bãi bỏ Quyết định số 10/2015/QĐ-UBND sửa đổi Quyết định số 05/2014/QĐ-UBND": this document repeals the first;
/// that one amended the second, of which nothing is said. Only documents named by a complete number are found. Left
/// out rather than guessed: drafts and opinions ("góp ý dự thảo … sửa đổi …"), what is denied, what was done to a
/// document by others ("đã được bãi bỏ bởi …"), and numbers that no wording leads to.
///
/// What a title says is a hint: whether a document is in force only the issuer can tell.
/// Cost: linear in the title.
/// @param title  UTF-8, any normal form; marks may be missing
/// @return in the order of the title
/// @see Nghị định 34/2016/NĐ-CP, Điều 8 and 38 (titles of documents that amend, replace or repeal)
std::vector<TitleRelation> read_title_relations(std::string_view title);

}  // namespace portal::search
