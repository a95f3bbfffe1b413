// SPDX-License-Identifier: MIT
#include "core/search/syntax_text.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "core/text/code_point_data.h"
#include "core/text/utf8.h"

namespace portal::search {
namespace {

constexpr std::size_t quoted_letters = 40;

/// {n} is the place, {t} what stands there.
struct Sentences {
  SyntaxFault fault;
  std::string_view vietnamese;
  std::string_view english;
};
constexpr Sentences sentences[] = {
    {SyntaxFault::unclosed_quote, "Dấu ngoặc kép ở ký tự thứ {n} chưa được đóng; đã hiểu là đóng ở cuối.",
     "The quotation mark at character {n} is not closed; it was read as closed at the end."},
    {SyntaxFault::empty_phrase, "Ở ký tự thứ {n}, {t} không có từ nào; đã bỏ qua.",
     "At character {n}, {t} holds no word; it was left out."},
    {SyntaxFault::dangling_operator, "Ở ký tự thứ {n}, {t} thiếu từ ở một bên; đã bỏ qua.",
     "At character {n}, {t} lacks a word on one side; it was left out."},
    {SyntaxFault::unknown_field,
     "Ở ký tự thứ {n}, {t} không phải là tên trường; đã tìm như từ thường. Có các trường: trichyeu, so, loai, coquan, "
     "linhvuc, nguoiky.",
     "At character {n}, {t} is not the name of a field; it was searched as a word. There are: title, number, type, "
     "agency, field, signer."},
    {SyntaxFault::bad_distance, "Ở ký tự thứ {n}, {t} cần một số từ 1 đến 99; đã hiểu là NEAR/10.",
     "At character {n}, {t} needs a number from 1 to 99; it was read as NEAR/10."},
};

std::size_t count_letters(std::string_view text) {
  std::size_t letters = 0;
  for (const text::CodePoint point : text::CodePointsView(text))
    letters += text::is_mark(point.value) || text::is_invisible(point.value) ? 0U : 1U;
  return letters;
}

std::string quoted(std::string_view text) {
  std::size_t end = 0, letters = 0;
  while (end < text.size() && letters < quoted_letters) {
    const text::CodePoint point = text::decode(text, end);
    end = point.end;
    if (!text::is_mark(point.value)) ++letters;
  }
  while (end < text.size() && text::is_mark(text::decode(text, end).value))
    end = text::decode(text, end).end;
  return "“" + text::to_valid(text.substr(0, end)) + (end < text.size() ? "…”" : "”");
}

void replace(std::string& sentence, std::string_view slot, const std::string& value) {
  const std::size_t place = sentence.find(slot);
  if (place != std::string::npos) sentence.replace(place, slot.size(), value);
}

}  // namespace

std::string describe(const SyntaxProblem& problem, std::string_view text, SyntaxLanguage language) {
  const auto* found = std::find_if(std::begin(sentences), std::end(sentences),
                                   [&](const Sentences& entry) { return entry.fault == problem.fault; });
  std::string sentence(language == SyntaxLanguage::vietnamese ? found->vietnamese : found->english);
  replace(sentence, "{n}", std::to_string(count_letters(text.substr(0, problem.where.begin)) + 1));
  replace(sentence, "{t}", quoted(text.substr(problem.where.begin, problem.where.size())));
  return sentence;
}

}  // namespace portal::search
