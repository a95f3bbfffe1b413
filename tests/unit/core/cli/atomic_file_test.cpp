// SPDX-License-Identifier: MIT
#include "core/cli/atomic_file.h"

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <sys/resource.h>
#include <vector>

#include "catch2/catch.hpp"

#include "tests/unit/core/support/folder.h"

using portal::cli::AtomicFile;
using portal::cli::write_atomically;
using portal::test::Folder;

namespace {

std::vector<std::uint8_t> bytes_of(std::string_view text, std::size_t times = 1) {
  std::vector<std::uint8_t> bytes;
  for (; times > 0; --times)
    bytes.insert(bytes.end(), text.begin(), text.end());
  return bytes;
}

std::string read(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("atomic file: the place is taken at once and the draft goes", "[cli][atomic_file]") {
  const Folder folder;
  CHECK_FALSE(write_atomically(folder.at("a"), bytes_of("old")));
  CHECK_FALSE(write_atomically(folder.at("a"), bytes_of("new")));
  CHECK(read(folder.at("a")) == "new");
  CHECK(folder.files() == 1);
}

TEST_CASE("atomic file: what was not committed leaves nothing", "[cli][atomic_file]") {
  const Folder folder;
  REQUIRE_FALSE(write_atomically(folder.at("a"), bytes_of("old")));
  {
    AtomicFile file;
    REQUIRE_FALSE(file.open(folder.at("a")));
    REQUIRE_FALSE(file.write(bytes_of("half")));
    CHECK(read(folder.at("a")) == "old");
    const auto second = write_atomically(folder.at("a"), bytes_of("other"));
    REQUIRE(second);
    CHECK(second->find("another run") != std::string::npos);
  }
  CHECK(read(folder.at("a")) == "old");
  CHECK(folder.files() == 1);
}

TEST_CASE("atomic file: the draft of a killed run is overwritten", "[cli][atomic_file]") {
  const Folder folder;
  std::ofstream(folder.at("a.new")) << std::string(1000, 'x');
  CHECK_FALSE(write_atomically(folder.at("a"), bytes_of("new")));
  CHECK(read(folder.at("a")) == "new");
  CHECK(folder.files() == 1);
}

TEST_CASE("atomic file: a full disk is said, and the old file stays", "[cli][atomic_file]") {
  const Folder folder;
  REQUIRE_FALSE(write_atomically(folder.at("a"), bytes_of("old")));
  rlimit before{};
  ::getrlimit(RLIMIT_FSIZE, &before);
  const rlimit small = {4096, before.rlim_max};
  ::setrlimit(RLIMIT_FSIZE, &small);
  const auto failure = write_atomically(folder.at("a"), bytes_of("0123456789", 1000));
  ::setrlimit(RLIMIT_FSIZE, &before);
  REQUIRE(failure);
  CHECK(failure->find("cannot be written") != std::string::npos);
  CHECK(read(folder.at("a")) == "old");
  CHECK(folder.files() == 1);
}

TEST_CASE("atomic file: a folder that is not there is said", "[cli][atomic_file]") {
  const Folder folder;
  CHECK(write_atomically(folder.at("none/a"), bytes_of("x")));
}
