// SPDX-License-Identifier: MIT
#include <fstream>
#include <iterator>
#include <string>

#include "catch2/catch.hpp"

#include "examples/generator/documents.h"
#include "examples/generator/output.h"

namespace {

using namespace portal::examples;

std::string page(const char* name) {
  std::ifstream file(std::string("examples/portal/") + name, std::ios::binary);
  REQUIRE(file);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

std::string newest(Set set, std::size_t count) {
  const std::vector<ExampleDocument> documents = make_documents(set, 1780, 1);
  return to_html_rows(std::span(documents).first(count));
}

}  // namespace

TEST_CASE("example page: its tables hold the rows of the generator", "[examples][pages]") {
  const std::string html = page("index.html");
  CHECK(html.find(newest(Set::district, 10)) != std::string::npos);
  CHECK(html.find(newest(Set::council, 5)) != std::string::npos);
  CHECK(html.find(newest(Set::disclosure, 16) + "        </tbody>") != std::string::npos);
  CHECK(page("tra-cuu.html").find(newest(Set::district, 10)) != std::string::npos);
}
