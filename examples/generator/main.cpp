// SPDX-License-Identifier: MIT
/// portal_documents: writes invented documents of a district portal to standard output.
#include <charconv>
#include <cstdio>
#include <optional>
#include <string>
#include <string_view>

#include "examples/generator/documents.h"
#include "examples/generator/output.h"

namespace {

using namespace portal::examples;

constexpr std::string_view usage =
    "Usage: portal_documents [--count N] [--seed N] [--set district|council|disclosure] [--newest N] [--html-rows]\n"
    "  --count N    number of all documents, of which the set is a part (1780)\n"
    "  --seed N     another seed, other documents (1)\n"
    "  --set NAME   all documents (district), resolutions of the council, public disclosure of the budget\n"
    "  --newest N   only the N newest of the set\n"
    "  --html-rows  rows of an HTML table instead of JSON\n";

struct Options {
  std::size_t count = 1780;
  std::size_t seed = 1;
  std::size_t newest = static_cast<std::size_t>(-1);
  Set set = Set::district;
  bool html_rows = false;
};

std::optional<Set> set_by_name(std::string_view name) {
  if (name == "district") return Set::district;
  if (name == "council") return Set::council;
  if (name == "disclosure") return Set::disclosure;
  return std::nullopt;
}

bool read_number(std::string_view text, std::size_t& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size();
}

bool read_value(std::string_view name, std::string_view value, Options& options) {
  if (name == "--count") return read_number(value, options.count);
  if (name == "--seed") return read_number(value, options.seed);
  if (name == "--newest") return read_number(value, options.newest);
  const std::optional<Set> set = set_by_name(value);
  if (name != "--set" || !set) return false;
  options.set = *set;
  return true;
}

std::optional<Options> read_options(int count, char** words) {
  Options options;
  for (int i = 1; i < count; ++i) {
    const std::string_view word = words[i];
    if (word == "--html-rows") {
      options.html_rows = true;
    } else if (i + 1 >= count || !read_value(word, words[++i], options)) {
      return std::nullopt;
    }
  }
  return options;
}

}  // namespace

int main(int argument_count, char** arguments) {
  const std::optional<Options> options = read_options(argument_count, arguments);
  if (!options) {
    std::fwrite(usage.data(), 1, usage.size(), stderr);
    return 2;
  }
  std::vector<ExampleDocument> documents = make_documents(options->set, options->count, options->seed);
  if (documents.size() > options->newest) documents.resize(options->newest);
  const std::string text = options->html_rows ? to_html_rows(documents) : to_json(documents);
  const bool written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
  return written && std::fflush(stdout) == 0 ? 0 : 1;
}
