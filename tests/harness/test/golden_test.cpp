// SPDX-License-Identifier: MIT
#include "tests/harness/golden.h"

#include <cstdlib>
#include <string>

#include "catch2/catch.hpp"

#include "tests/harness/files.h"
#include "tests/harness/png.h"

using namespace portal::harness;
using Catch::Contains;

namespace {

const std::string folder = PORTAL_TEST_OUTPUT "/";

// The environment as it was, at the end of a test.
class UpdateMode {
 public:
  explicit UpdateMode(const char* value) : before_(std::getenv(name) == nullptr ? "" : std::getenv(name)) {
    ::setenv(name, value, 1);
  }
  ~UpdateMode() { ::setenv(name, before_.c_str(), 1); }
  UpdateMode(const UpdateMode&) = delete;
  UpdateMode& operator=(const UpdateMode&) = delete;

 private:
  static constexpr const char* name = "PORTAL_UPDATE_GOLDEN";
  std::string before_;
};

Image sample() {
  Image image(5, 3, 0xFF102030);
  image.row(1)[2] = 0xFFFF8001;
  return image;
}

}  // namespace

TEST_CASE("png: what is written comes back", "[harness]") {
  const std::string path = folder + "png_round_trip.png";
  write_png(path, sample());
  const std::optional<Image> back = read_png(path);
  REQUIRE(back);
  CHECK(back->width == 5);
  CHECK(back->pixels == sample().pixels);
}

TEST_CASE("png: what is no picture is refused", "[harness]") {
  write_file(folder + "no_picture.png", "nonsense");
  CHECK_FALSE(read_png(folder + "no_picture.png"));
  CHECK_FALSE(read_png(folder + "missing.png"));
}

TEST_CASE("image: the hash is FNV-1a over R, G, B, A", "[harness]") {
  CHECK(pixel_hash(Image()) == 0xCBF29CE484222325);
  CHECK(pixel_hash(Image(1, 1, 0x64636261)) == 0xFC179F83EE0724DD);  // of the bytes "abcd"
}

TEST_CASE("golden: one changed pixel is found, counted and shown", "[harness]") {
  const UpdateMode off("0");
  const std::string path = folder + "one_pixel.png";
  write_png(path, sample());
  CHECK(compare_with_golden(sample(), path) == "");
  Image changed = sample();
  changed.row(2)[4] ^= 1;
  CHECK_THAT(compare_with_golden(changed, path), Contains("1 pixels differ, the first at (4, 2)"));
  REQUIRE(read_png(folder + "one_pixel.new.png"));
  CHECK(read_png(folder + "one_pixel.new.png")->pixels == changed.pixels);
  CHECK(read_png(folder + "one_pixel.diff.png")->row(2)[4] == 0xFF0000FF);
  CHECK(compare_with_golden(sample(), path) == "");
  CHECK_FALSE(read_png(folder + "one_pixel.new.png"));  // nothing is left of a failure that is over
}

TEST_CASE("golden: another size is found", "[harness]") {
  const UpdateMode off("0");
  const std::string path = folder + "size.png";
  write_png(path, sample());
  CHECK_THAT(compare_with_golden(Image(5, 4, 0xFF102030), path), Contains("5×4 instead of 5×3"));
}

TEST_CASE("golden: a missing file fails, and is made on request", "[harness]") {
  const std::string path = folder + "made.txt";
  std::remove(path.c_str());
  {
    const UpdateMode off("0");
    CHECK_THAT(compare_with_golden("một\nhai\n", path), Contains("is missing"));
  }
  {
    const UpdateMode on("1");
    CHECK(compare_with_golden("một\nhai\n", path) == "");
  }
  const UpdateMode off("0");
  CHECK(compare_with_golden("một\nhai\n", path) == "");
  CHECK_THAT(compare_with_golden("một\nba\n", path), Contains("line 2 differs") && Contains("actual:   ba"));
  CHECK(read_file(folder + "made.new.txt") == "một\nba\n");
}
