// SPDX-License-Identifier: MIT
#include "tests/unit/widgets/wire/golden.h"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>

namespace portal::test {
namespace {

using nlohmann::json;

template <class T>
T get(const json& message, const char* key) {
  return message.at(key).get<T>();
}
std::uint32_t number(const json& message, const char* key) {
  return get<std::uint32_t>(message, key);
}
std::int32_t length(const json& message, const char* key) {
  return get<std::int32_t>(message, key);
}
std::string text(const json& message, const char* key) {
  return get<std::string>(message, key);
}

app::Command theme_of(const json& m) {
  app::SetTheme theme;
  theme.kind = static_cast<app::ThemeKind>(number(m, "kind"));
  theme.reduced_motion = get<bool>(m, "reducedMotion");
  theme.coarse_pointer = get<bool>(m, "coarsePointer");
  theme.has_accent = !m.at("accent").is_null();
  theme.has_background = !m.at("background").is_null();
  if (theme.has_accent) theme.accent = get<app::Rgb>(m, "accent");
  if (theme.has_background) theme.background = get<app::Rgb>(m, "background");
  return theme;
}

app::Command data_of(const json& m) {
  const Bytes bytes = from_hex(text(m, "bytes"));
  return app::ReceiveData{number(m, "request"), get<bool>(m, "last"), std::string(bytes.begin(), bytes.end())};
}

app::Command table_of(const json& m) {
  app::ReceiveTable table{number(m, "request"), {}};
  for (const json& row : m.at("rows")) {
    table.rows.emplace_back();
    for (const json& cell : row)
      table.rows.back().push_back({text(cell, "text"), text(cell, "url")});
  }
  return table;
}

app::Command answer_of(const json& m) {
  app::ReceiveAnswer answer{number(m, "request"),
                            number(m, "total"),
                            text(m, "text"),
                            text(m, "missing"),
                            get<bool>(m, "phrasesChecked"),
                            get<bool>(m, "isEstimate"),
                            {}};
  for (const json& row : m.at("documents")) {
    search::Document& document = answer.documents.emplace_back();
    document.id = text(row, "id");
    document.number = text(row, "number");
    document.agency = text(row, "agency");
    document.title = text(row, "title");
    document.summary = text(row, "summary");
    document.url = text(row, "url");
    if (!row.at("issued").is_null()) document.issued = time::parse_iso_date(text(row, "issued"));
  }
  return answer;
}

struct CommandReader {
  const char* op;
  app::Command (*read)(const json&);
};
constexpr CommandReader command_readers[] = {
    {"OPTION",
     [](const json& m) -> app::Command {
       return app::SetOption{text(m, "name"), text(m, "value")};
     }},
    {"VIEWPORT",
     [](const json& m) -> app::Command {
       return app::SetViewport{length(m, "width"), length(m, "scale"), length(m, "top"), length(m, "bottom")};
     }},
    {"THEME", theme_of},
    {"TEXT",
     [](const json& m) -> app::Command {
       return app::ChangeText{number(m, "id"), text(m, "value")};
     }},
    {"ACTIVATE", [](const json& m) -> app::Command { return app::Activate{number(m, "id")}; }},
    {"HOVER", [](const json& m) -> app::Command { return app::Hover{number(m, "id")}; }},
    {"PRESS", [](const json& m) -> app::Command { return app::Press{number(m, "id")}; }},
    {"FOCUS", [](const json& m) -> app::Command { return app::MoveFocus{number(m, "id")}; }},
    {"DATA", data_of},
    {"DATA_ERROR",
     [](const json& m) -> app::Command {
       return app::FailData{number(m, "request"), static_cast<app::DataStatus>(number(m, "status")),
                            text(m, "message")};
     }},
    {"TABLE", table_of},
    {"MODE", [](const json& m) -> app::Command { return app::SetMode{get<bool>(m, "html")}; }},
    {"ANSWER", answer_of},
};

app::Output styles_of(const json& m) {
  app::SetStyles styles;
  for (const json& s : m.at("styles")) {
    styles.styles.push_back({length(s, "size"), length(s, "line"), length(s, "weight"), length(s, "baseline")});
  }
  return styles;
}

app::Output marks_of(const json& m) {
  app::SetMarks marks{number(m, "id"), {}};
  for (const json& mark : m.at("marks"))
    marks.marks.push_back({number(mark, "start"), number(mark, "length")});
  return marks;
}

const std::string& code_name(int code) {
  static std::string name;
  return name = std::string(portal::name(static_cast<ProblemCode>(code)));
}

app::Output problem_of(const json& m) {
  app::ReportProblem report;
  report.problem.severity = number(m, "severity") == 1 ? Severity::error : Severity::warning;
  int code = 0;
  while (code_name(code) != text(m, "code")) {
    if (code_name(code++).empty()) std::abort();  // a golden with a code that does not exist
  }
  report.problem.code = static_cast<ProblemCode>(code);
  report.problem.message = text(m, "message");
  report.reader_message = text(m, "readerText");
  report.problem.source = text(m, "source");
  report.problem.row = number(m, "row");
  report.problem.field = text(m, "field");
  report.problem.offset_bytes = number(m, "byte");
  return report;
}

app::Output rect_of(const json& m) {
  return app::SetRect{number(m, "id"), {length(m, "x"), length(m, "y"), length(m, "width"), length(m, "height")}};
}

struct OutputReader {
  const char* op;
  app::Output (*read)(const json&);
};
constexpr OutputReader output_readers[] = {
    {"STYLES", styles_of},
    {"COLORS", [](const json& m) -> app::Output { return app::SetColors{get<std::vector<app::Rgb>>(m, "colors")}; }},
    {"REMOVE", [](const json& m) -> app::Output { return app::RemoveNode{number(m, "id")}; }},
    {"CREATE",
     [](const json& m) -> app::Output {
       const auto role = static_cast<semantics::Role>(number(m, "role"));
       return app::CreateNode{number(m, "id"), role, number(m, "parent"), number(m, "after")};
     }},
    {"MOVE",
     [](const json& m) -> app::Output {
       return app::MoveNode{number(m, "id"), number(m, "parent"), number(m, "after")};
     }},
    {"RECT", rect_of},
    {"FONT",
     [](const json& m) -> app::Output {
       return app::SetFont{number(m, "id"), static_cast<std::uint8_t>(number(m, "style"))};
     }},
    {"TEXT",
     [](const json& m) -> app::Output {
       return app::SetLines{number(m, "id"), {text(m, "text")}};
     }},
    {"LINES",
     [](const json& m) -> app::Output {
       return app::SetLines{number(m, "id"), get<std::vector<std::string>>(m, "lines")};
     }},
    {"ATTR",
     [](const json& m) -> app::Output {
       return app::SetAttribute{number(m, "id"), static_cast<semantics::Attribute>(number(m, "attribute")),
                                text(m, "value")};
     }},
    {"STATE",
     [](const json& m) -> app::Output {
       return app::SetState{number(m, "id"), static_cast<std::uint16_t>(number(m, "bits"))};
     }},
    {"HREF",
     [](const json& m) -> app::Output {
       return app::SetHref{number(m, "id"), text(m, "url")};
     }},
    {"MARKS", marks_of},
    {"VALUE",
     [](const json& m) -> app::Output {
       return app::SetValue{number(m, "id"), get<bool>(m, "reset"), text(m, "value")};
     }},
    {"FOCUS", [](const json& m) -> app::Output { return app::SetFocus{number(m, "id")}; }},
    {"SIZE", [](const json& m) -> app::Output { return app::SetSize{length(m, "height")}; }},
    {"SAY",
     [](const json& m) -> app::Output {
       return app::Say{get<bool>(m, "assertive"), text(m, "text")};
     }},
    {"NEED",
     [](const json& m) -> app::Output {
       return app::NeedData{number(m, "request"), text(m, "url")};
     }},
    {"CANCEL", [](const json& m) -> app::Output { return app::CancelData{number(m, "request")}; }},
    {"ASK",
     [](const json& m) -> app::Output {
       return app::AskIndex{number(m, "request"),
                            text(m, "url"),
                            text(m, "query"),
                            text(m, "from"),
                            text(m, "to"),
                            number(m, "offset"),
                            number(m, "limit"),
                            get<bool>(m, "byRelevance"),
                            get<bool>(m, "exactTotal")};
     }},
    {"URL_STATE", [](const json& m) -> app::Output { return app::ShareState{text(m, "query")}; }},
    {"PROBLEM", problem_of},
    {"SEARCHED",
     [](const json& m) -> app::Output {
       return app::Searched{number(m, "total"), text(m, "query"), text(m, "from"), text(m, "to")};
     }},
    {"READY", [](const json&) -> app::Output { return app::Ready{}; }},
    {"FALLBACK", [](const json&) -> app::Output { return app::ShowFallback{}; }},
};

template <class Readers>
auto read_with(const Readers& readers, const json& message) {
  for (const auto& reader : readers) {
    if (text(message, "op") == reader.op) return reader.read(message);
  }
  std::abort();  // a golden with an operation that does not exist
}

}  // namespace

Bytes from_hex(const std::string& text) {
  Bytes bytes;
  std::string digits;
  for (const char character : text) {
    if (character != ' ') digits += character;
    if (digits.size() < 2) continue;
    bytes.push_back(static_cast<std::uint8_t>(std::stoul(digits, nullptr, 16)));
    digits.clear();
  }
  return bytes;
}

std::vector<Golden> read_golden(const std::string& name) {
  const std::string path = "tests/golden/wire/" + name;
  std::ifstream messages(path + ".json"), lines(path + ".hex");
  const std::string content{std::istreambuf_iterator<char>(messages), {}};
  std::vector<Golden> goldens;
  for (const json& message : json::parse(content)) {
    std::string line;
    if (!std::getline(lines, line)) std::abort();
    goldens.push_back({message, from_hex(line)});
  }
  return goldens;
}

app::Command command_of(const json& message) {
  return read_with(command_readers, message);
}

app::Output output_of(const json& message) {
  return read_with(output_readers, message);
}

}  // namespace portal::test
