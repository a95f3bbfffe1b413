// SPDX-License-Identifier: MIT
#include "tests/unit/widgets/wire/random_command.h"

#include <string>

#include "web/bridge/ops.h"

namespace portal::test {
namespace {

std::uint32_t number(Random& random) {
  constexpr std::uint32_t edges[] = {0, 1, 127, 128, 16383, 16384, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF};
  return random.below(2) == 0 ? random.pick(edges) : static_cast<std::uint32_t>(random.below(0xFFFFFFFF));
}

std::uint8_t byte(Random& random) {
  return static_cast<std::uint8_t>(random.below(256));
}

bool coin(Random& random) {
  return random.below(2) == 0;
}

std::string bytes(Random& random) {
  std::string text;
  for (std::size_t count = random.below(200); count > 0; --count)
    text += static_cast<char>(byte(random));
  return text;
}

app::Command viewport(Random& random) {
  app::SetViewport view;
  view.width = static_cast<std::int32_t>(random.below(16'385));
  view.scale_milli = static_cast<std::int32_t>(250 + random.below(15'751));
  view.top = static_cast<std::int32_t>(random.below(1 << 24)) - (1 << 23);
  view.bottom = view.top + static_cast<std::int32_t>(random.below(32'769));
  return view;
}

app::Command theme(Random& random) {
  app::SetTheme theme;
  theme.kind = static_cast<app::ThemeKind>(random.below(4));
  theme.has_accent = coin(random);
  theme.has_background = coin(random);
  theme.reduced_motion = coin(random);
  theme.coarse_pointer = coin(random);
  theme.accent = {byte(random), byte(random), byte(random)};
  theme.background = {byte(random), byte(random), byte(random)};
  return theme;
}

app::Command table(Random& random) {
  app::ReceiveTable table{number(random), {}};
  table.rows.resize(random.below(6));
  for (auto& row : table.rows) {
    row.resize(random.below(5));
    for (feeds::TableCell& cell : row)
      cell = {bytes(random), bytes(random)};
  }
  return table;
}

app::Command answer(Random& random) {
  app::ReceiveAnswer answer{
      number(random), number(random), bytes(random), bytes(random), coin(random), coin(random), {}};
  answer.documents.resize(random.below(4));
  for (search::Document& document : answer.documents) {
    for (std::string search::Document::*const text : wire::shown_texts)
      document.*text = bytes(random);
    if (coin(random)) document.issued = time::Date{static_cast<std::int32_t>(random.below(30'000))};
  }
  return answer;
}

using Make = app::Command (*)(Random&);
constexpr Make makers[] = {
    viewport,
    theme,
    table,
    answer,
    [](Random& r) -> app::Command {
      return app::SetOption{bytes(r), bytes(r)};
    },
    [](Random& r) -> app::Command {
      return app::ChangeText{number(r), bytes(r)};
    },
    [](Random& r) -> app::Command { return app::Activate{number(r)}; },
    [](Random& r) -> app::Command { return app::Hover{number(r)}; },
    [](Random& r) -> app::Command { return app::Press{number(r)}; },
    [](Random& r) -> app::Command { return app::MoveFocus{number(r)}; },
    [](Random& r) -> app::Command {
      return app::ReceiveData{number(r), coin(r), bytes(r)};
    },
    [](Random& r) -> app::Command {
      return app::FailData{number(r), static_cast<app::DataStatus>(r.below(0x10000)), bytes(r)};
    },
    [](Random& r) -> app::Command { return app::SetMode{coin(r)}; },
};

}  // namespace

app::Command random_command(Random& random) {
  return random.pick(makers)(random);
}

}  // namespace portal::test
