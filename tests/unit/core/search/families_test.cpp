// SPDX-License-Identifier: MIT
#include "core/search/families.h"

#include <vector>

#include "catch2/catch.hpp"

using namespace portal::search;

namespace {

std::vector<FamilyTie> list(std::span<const FamilyTie> ties) {
  return {ties.begin(), ties.end()};
}

}  // namespace

TEST_CASE("families: documents are tied both ways by what their titles say", "[search][relations]") {
  Families families;
  families.add("15/2019/QĐ-UBND", "Ban hành Quy định về phân cấp quản lý tài sản công");
  families.add("Số: 20/2021/QĐ-UBND", "Sửa đổi Điều 3 Quyết định số 15/2019/QĐ-UBND");
  families.add("30/2023/QĐ-UBND", "Ban hành Quy chế, thay thế Quyết định số 15/2019/QĐ-UBND");
  families.add("", "Kế hoạch thực hiện Quyết định số 30/2023/QĐ-UBND và Quyết định số 99/2020/QĐ-UBND");
  families.tie();
  REQUIRE(families.size() == 4);
  CHECK(families.acts_on(0).empty());
  CHECK(list(families.acted_on_by(0)) ==
        std::vector<FamilyTie>{{Relation::amends, false, 1}, {Relation::replaces, true, 2}});
  CHECK(list(families.acts_on(1)) == std::vector<FamilyTie>{{Relation::amends, false, 0}});
  CHECK(list(families.acts_on(3)) == std::vector<FamilyTie>{{Relation::follows, true, 2}});
  CHECK(families.may_be_out_of_force(0));
  CHECK_FALSE(families.may_be_out_of_force(1));
  CHECK_FALSE(families.may_be_out_of_force(2));
}

TEST_CASE("families: a part that is repealed, a number of two documents and a document itself end nothing",
          "[search][relations]") {
  Families families;
  families.add("5/QĐ-UBND", "Về việc bổ nhiệm");
  families.add("5/QĐ-UBND", "Về việc khen thưởng");
  families.add("7/2020/QĐ-UBND", "Bãi bỏ Điều 2 Quyết định số 9/2018/QĐ-UBND; bãi bỏ Quyết định số 5/QĐ-UBND");
  families.add("9/2018/QĐ-UBND", "Thay thế Quyết định số 9/2018/QĐ-UBND");
  families.tie();
  for (std::uint32_t place = 0; place < families.size(); ++place)
    CHECK_FALSE(families.may_be_out_of_force(place));
  CHECK(list(families.acted_on_by(3)) == std::vector<FamilyTie>{{Relation::repeals, false, 2}});
  CHECK(families.acted_on_by(0).empty());
  CHECK(families.acts_on(3).empty());
}
