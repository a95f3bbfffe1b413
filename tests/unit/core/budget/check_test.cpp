// SPDX-License-Identifier: MIT
#include "core/budget/check.h"

#include <limits>
#include <vector>

#include "catch2/catch.hpp"

#include "core/budget/names.h"
#include "tests/unit/core/support/random.h"

using namespace portal::budget;
using portal::money::Unit;

namespace {

Amount trieu(std::int64_t millions) {
  return {millions * 1'000'000, Unit::trieu_dong, 1'000'000, {}};
}
Amount ty(std::int64_t tenths) {
  return {tenths * 100'000'000, Unit::ty_dong, 100'000'000, {}};
}
Amount dong(std::int64_t amount) {
  return {amount, Unit::dong, 1, {}};
}

Comparison checked(Amount amount, Comparison comparison) {
  Figure figure;
  figure.amount = amount;
  figure.comparisons = {comparison};
  check(figure);
  return figure.comparisons.front();
}

Comparison ratio_of(Amount amount, Amount reference, Percent percent) {
  Comparison comparison;
  comparison.percent = percent;
  comparison.reference = reference;
  return checked(amount, comparison);
}

Comparison growth_of(Amount amount, Direction direction, Percent percent, std::optional<Amount> reference,
                     std::optional<Amount> delta = std::nullopt) {
  Comparison comparison;
  comparison.relation = Relation::growth;
  comparison.direction = direction;
  comparison.percent = percent;
  comparison.reference = reference;
  comparison.delta = delta;
  return checked(amount, comparison);
}

}  // namespace

TEST_CASE("budget check: each class of a stated percentage", "[budget][check]") {
  CHECK(ratio_of(trieu(380'000), trieu(401'950), {945, 1}).verdict == Verdict::match_round);
  CHECK(ratio_of(trieu(380'000), trieu(401'950), {9453, 2}).verdict == Verdict::match_trunc);
  CHECK(ratio_of(ty(89), {20'000'000'000, Unit::ty_dong, 1'000'000'000, {}}, {444, 1}).verdict ==
        Verdict::match_precision);
  CHECK(ratio_of(dong(1'234'567'000), dong(1'500'000'000), {824, 1}).verdict == Verdict::match_up);
  CHECK(ratio_of(dong(1'234'567'000), dong(1'500'000'000), {825, 1}).verdict == Verdict::mismatch);
  CHECK(ratio_of(trieu(380'000), trieu(0), {945, 1}).verdict == Verdict::unverifiable);
}

TEST_CASE("budget check: the computed percentage has four decimals, half up, without the sign of a growth",
          "[budget][check]") {
  CHECK(computed_text(*ratio_of(trieu(380'000), trieu(401'950), {945, 1}).computed) == "94.5391");
  CHECK(computed_text(*growth_of(trieu(80), Direction::down, {20, 0}, trieu(100)).computed) == "20.0000");
  CHECK(computed_text(*ratio_of(dong(1), dong(2'000'000), {0, 0}).computed) == "0.0001");
}

TEST_CASE("budget check: a change alone gives the base it was counted from", "[budget][check]") {
  const Comparison up = growth_of(trieu(380'000), Direction::up, {387, 1}, std::nullopt, trieu(106'202));
  CHECK(up.reference->dong == 273'798'000'000);
  CHECK(up.reference_is_derived);
  CHECK(up.verdict == Verdict::match_trunc);
  CHECK(growth_of(trieu(2'150), Direction::down, {14, 0}, std::nullopt, trieu(350)).reference->dong == 2'500'000'000);
}

TEST_CASE("budget check: the reading that would agree is named", "[budget][check]") {
  CHECK(growth_of(trieu(150'000), Direction::up, {20, 0}, std::nullopt, trieu(30'000)).hint == Hint::wrong_base);
  CHECK(ratio_of(trieu(420'000), trieu(400'000'000), {105, 0}).hint == Hint::unit_slip);
  CHECK(ratio_of(trieu(420'000'000), trieu(400'000), {105, 0}).hint == Hint::unit_slip);
  CHECK(growth_of(trieu(80'000), Direction::up, {20, 0}, trieu(100'000)).hint == Hint::wrong_direction);
  CHECK(growth_of(trieu(138'800), Direction::up, {1388, 1}, trieu(100'000)).hint == Hint::ratio_as_growth);
  CHECK(ratio_of(trieu(138'800), trieu(100'000), {388, 1}).hint == Hint::growth_as_ratio);
  CHECK(ratio_of(trieu(80'000), trieu(100'000), {71, 0}).hint == Hint::none);
}

TEST_CASE("budget check: a multiple is rounded a hundred times as coarsely", "[budget][check]") {
  CHECK(ratio_of(trieu(88), trieu(80), {11, -1}).verdict == Verdict::match_round);
  CHECK(ratio_of(dong(1'540'000), dong(1'000'000), {15, -1}).verdict == Verdict::match_round);
  CHECK(ratio_of(dong(1'700'000), dong(1'000'000), {15, -1}).verdict == Verdict::mismatch);
}

TEST_CASE("budget check: the largest amounts and percentages do not overflow", "[budget][check]") {
  constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
  const Amount large{most, Unit::trieu_ty_dong, 1'000'000'000'000'000, {}};
  for (const Amount& amount : {large, Amount{-most, Unit::ty_dong, 1, {}}, dong(1)})
    for (const Amount& reference : {large, dong(1)})
      for (const std::int64_t steps : {most_percent_steps, -most_percent_steps, std::int64_t{0}}) {
        ratio_of(amount, reference, {steps, most_percent_decimals});
        growth_of(amount, Direction::down, {steps, most_percent_decimals}, reference, large);
        growth_of(amount, Direction::down, {steps, -2}, std::nullopt, large);
      }
  SUCCEED();
}

TEST_CASE("budget check: a percentage that was rounded, cut or raised from exact amounts is never a mismatch",
          "[budget][check]") {
  portal::test::Random random(7);
  for (int i = 0; i < 20'000; ++i) {
    const std::int64_t a = 1 + static_cast<std::int64_t>(random.below(1'000'000)),
                       b = 1 + static_cast<std::int64_t>(random.below(1'000'000));
    const int decimals = static_cast<int>(random.below(4));
    std::int64_t scale = 100;
    for (int k = 0; k < decimals; ++k)
      scale *= 10;
    const std::int64_t down = a * scale / b, rest = a * scale % b;
    const std::int64_t nearest = 2 * rest >= b ? down + 1 : down;
    CHECK(ratio_of(dong(a), dong(b), {nearest, decimals}).verdict == Verdict::match_round);
    CHECK(agrees(ratio_of(dong(a), dong(b), {down, decimals}).verdict));
    CHECK(agrees(ratio_of(dong(a), dong(b), {rest > 0 ? down + 1 : down, decimals}).verdict));
    CHECK(ratio_of(dong(a), dong(b), {down + 2, decimals}).verdict == Verdict::mismatch);
    if (down > 0) CHECK(ratio_of(dong(a), dong(b), {down - 1, decimals}).verdict == Verdict::mismatch);
  }
}

TEST_CASE("budget check: a stated change is held against both amounts", "[budget][check]") {
  Figure figure;
  figure.amount = ty(777);
  Comparison comparison;
  comparison.relation = Relation::growth;
  comparison.direction = Direction::up;
  comparison.reference = ty(764);
  comparison.delta = ty(13);
  CHECK(check_difference(figure, comparison) == Verdict::match_round);
  comparison.delta = ty(14);
  CHECK(check_difference(figure, comparison) == Verdict::match_precision);
  comparison.delta = ty(15);
  CHECK(check_difference(figure, comparison) == Verdict::mismatch);
  comparison.reference.reset();
  CHECK(check_difference(figure, comparison) == Verdict::unverifiable);
}

TEST_CASE("budget check: parts are held against their total", "[budget][check]") {
  const auto sum = [](Amount total, const std::vector<Amount>& amounts) {
    PartsSum parts;
    for (const Amount& amount : amounts)
      parts.add(amount);
    return check_sum(total, parts).sum;
  };
  CHECK(sum(ty(4500), {ty(4000), ty(500)}) == Sum::equal);
  CHECK(sum(ty(4500), {ty(4000), ty(501)}) == Sum::rounded);
  CHECK(sum(ty(4500), {ty(4000), ty(300)}) == Sum::below);
  CHECK(sum(ty(4500), {ty(4000), ty(503)}) == Sum::above);
  CHECK(sum(dong(10), {dong(5), dong(6)}) == Sum::above);
  CHECK(sum(dong(10), {}) == Sum::unverifiable);
}
