// SPDX-License-Identifier: MIT
#include "core/search/snippet.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/search/highlights.h"
#include "core/text/code_point_data.h"
#include "core/text/sentences.h"
#include "core/text/tokenize.h"
#include "core/text/utf8.h"

namespace portal::search {
namespace {

using text::ByteRange;

constexpr char32_t zero_width_joiner = 0x200D;
/// Of the room, what stands before the first word if no sentence begins there.
constexpr std::size_t lead_share = 4;

/// Code points that no cluster goes on with, among those that official texts are made of.
bool begins_cluster(char32_t point) {
  struct Block {
    char32_t first, last;
  };
  constexpr Block blocks[] = {
      {0x20, 0xAC},       {0xAE, 0x2FF},     {0x370, 0x482},   {0x48A, 0x52F},   {0x1E00, 0x1FFF}, {0x2010, 0x2027},
      {0x2030, 0x205F},   {0x20A0, 0x20BF},  {0x2100, 0x2BFF}, {0x3000, 0x3029}, {0x3041, 0x3096}, {0x30A1, 0x30FA},
      {0x3400, 0x4DBF},   {0x4E00, 0x9FFF},  {0xAC00, 0xD7A3},  // Hangul syllables; a jamo behind one is no beginning
      {0x1F300, 0x1F3FA}, {0x1F400, 0x1FAFF}};
  return std::any_of(std::begin(blocks), std::end(blocks),
                     [&](const Block& block) { return point >= block.first && point <= block.last; });
}

/// Marks, joiners, variation selectors, skin tones.
bool extends_cluster(char32_t point) {
  return text::is_mark(point) || text::is_invisible(point) || (point >= 0xFE00 && point <= 0xFE0F) ||
         (point >= 0x1F3FB && point <= 0x1F3FF);
}

/// A run without white space, with the code points of the text up to its ends.
struct Chunk {
  ByteRange bytes;
  std::size_t points_before = 0;
  std::size_t points_behind = 0;
};

/// Where a query word stands.
struct Found {
  std::size_t chunk = 0;
  std::size_t word = 0;
};

std::vector<Chunk> split_chunks(std::string_view text) {
  std::vector<Chunk> chunks;
  bool inside = false;
  std::size_t points = 0;
  for (const text::CodePoint point : text::CodePointsView(text)) {
    const bool space = text::is_space(point.value);
    if (!space && !inside && may_cut(text, point.begin)) {
      inside = true;
      chunks.push_back({{point.begin, point.end}, points, points + 1});
    } else if (!space && inside) {
      chunks.back().bytes.end = point.end;
      chunks.back().points_behind = points + 1;
    } else if (space) {
      inside = inside && point.end < text.size() && !may_cut(text, point.end) &&
               !text::is_space(text::decode(text, point.end).value);  // a mark on the space holds both together
    }
    ++points;
  }
  return chunks;
}

class SnippetMaker {
 public:
  SnippetMaker(const Query& query, std::string_view text, std::size_t code_points)
      : query_(query), text_(text), room_(std::max<std::size_t>(code_points, 1)), chunks_(split_chunks(text)) {}

  Snippet make() {
    Snippet snippet;
    if (chunks_.empty()) return snippet;
    if (chunks_.back().points_behind - chunks_.front().points_before <= room_) {
      snippet.window = {chunks_.front().bytes.begin, chunks_.back().bytes.end};
    } else {
      find_words();
      const auto [first, last] = best_words();
      snippet.window = window_around(first, last);
    }
    snippet.cut_before = snippet.window.begin > chunks_.front().bytes.begin;
    snippet.cut_behind = snippet.window.end < chunks_.back().bytes.end;
    for (const ByteRange mark : query_highlights(query_, text_)) {
      const ByteRange inside{std::max(mark.begin, snippet.window.begin), std::min(mark.end, snippet.window.end)};
      if (inside.begin < inside.end) snippet.marks.push_back(inside);
    }
    return snippet;
  }

 private:
  /// As query_marks() does: of a word typed with marks only those written so, if there are any.
  void find_words() {
    std::vector<text::Token> tokens;
    text::tokenize(text_, tokens);
    std::vector<std::uint8_t> strict;
    for (const QueryWord& word : query_.words) {
      const auto agrees = [&](const text::Token& token) { return is_written(word, token, true); };
      strict.push_back(word.marked && std::any_of(tokens.begin(), tokens.end(), agrees) ? 1 : 0);
    }
    std::size_t chunk = 0;
    for (const text::Token& token : tokens) {
      while (chunk + 1 < chunks_.size() && chunks_[chunk + 1].bytes.begin < token.source.end)
        ++chunk;
      for (std::size_t word = 0; word < query_.words.size(); ++word) {
        if (is_written(query_.words[word], token, strict[word] != 0)) found_.push_back({chunk, word});
      }
    }
  }

  static bool is_written(const QueryWord& word, const text::Token& token, bool strict) {
    return matches(word, token.folded) && (!strict || agrees_in_marks(word, token.exact));
  }

  bool fits(std::size_t first, std::size_t last) const {
    return chunks_[last].points_behind - chunks_[first].points_before <= room_;
  }

  /// The chunks from the first to the last word of the best group that fits; of none, the first chunk.
  std::pair<std::size_t, std::size_t> best_words() const {
    std::pair<std::size_t, std::size_t> best{0, 0}, best_value{0, 0};
    std::vector<std::size_t> count(query_.words.size());
    std::size_t end = 0, different = 0, neighbours = 0;
    const auto are_neighbours = [&](std::size_t left) {
      return found_[left].word + 1 == found_[left + 1].word && found_[left].chunk + 1 >= found_[left + 1].chunk;
    };
    for (std::size_t begin = 0; begin < found_.size(); ++begin) {
      for (; end < found_.size() && (end == begin || fits(found_[begin].chunk, found_[end].chunk)); ++end) {
        different += count[found_[end].word]++ == 0 ? 1U : 0U;
        if (end > begin && are_neighbours(end - 1)) ++neighbours;
      }
      const std::pair value{different, neighbours};
      if (value > best_value) {
        best_value = value;
        best = {found_[begin].chunk, found_[end - 1].chunk};
      }
      different -= --count[found_[begin].word] == 0 ? 1U : 0U;
      if (begin + 1 < end && are_neighbours(begin)) --neighbours;
    }
    return best;
  }

  ByteRange window_around(std::size_t first, std::size_t last) const {
    if (!fits(first, first)) return cut_chunk(chunks_[first]);
    const std::vector<ByteRange> sentences = text::split_sentences(text_);
    const std::size_t begin = begin_before(first, last, sentences);
    std::size_t end = last;
    while (end + 1 < chunks_.size() && fits(begin, end + 1))
      ++end;
    return {chunks_[begin].bytes.begin, chunks_[end_at_sentence(begin, last, end, sentences)].bytes.end};
  }

  /// The first chunk of the sentence, or some chunks before the words.
  std::size_t begin_before(std::size_t first, std::size_t last, const std::vector<ByteRange>& sentences) const {
    const auto begins_behind = [&](const ByteRange& sentence) { return sentence.begin > chunks_[first].bytes.begin; };
    const auto next = std::find_if(sentences.begin(), sentences.end(), begins_behind);
    if (next != sentences.begin()) {
      const std::uint32_t begin = std::prev(next)->begin;
      const auto chunk = std::lower_bound(chunks_.begin(), chunks_.begin() + static_cast<std::ptrdiff_t>(first), begin,
                                          [](const Chunk& other, std::uint32_t at) { return other.bytes.begin < at; });
      const auto place = static_cast<std::size_t>(chunk - chunks_.begin());
      if (fits(place, last)) return place;
    }
    std::size_t begin = first;
    while (begin > 0 && fits(begin - 1, last) &&
           chunks_[first].points_before - chunks_[begin - 1].points_before <= room_ / lead_share) {
      --begin;
    }
    return begin;
  }

  /// The last chunk from `last` to `end` that ends a sentence, if the window stays two thirds full; else `end`.
  std::size_t end_at_sentence(std::size_t begin, std::size_t last, std::size_t end,
                              const std::vector<ByteRange>& sentences) const {
    if (end + 1 == chunks_.size()) return end;
    for (std::size_t chunk = end + 1; chunk-- > last;) {
      if ((chunks_[chunk].points_behind - chunks_[begin].points_before) * 3 < room_ * 2) break;
      const bool ends = std::any_of(sentences.begin(), sentences.end(), [&](const ByteRange& sentence) {
        return sentence.end == chunks_[chunk].bytes.end;
      });
      if (ends) return chunk;
    }
    return end;
  }

  /// The start of a chunk that is longer than the room.
  ByteRange cut_chunk(const Chunk& chunk) const {
    ByteRange window{chunk.bytes.begin, chunk.bytes.begin};
    std::size_t points = 0;
    for (std::size_t at = chunk.bytes.begin; at < chunk.bytes.end && points < room_; ++points) {
      at = text::decode(text_, at).end;
      if (may_cut(text_, at)) window.end = static_cast<std::uint32_t>(at);
    }
    return window;
  }

  const Query& query_;
  std::string_view text_;
  std::size_t room_;
  std::vector<Chunk> chunks_;
  std::vector<Found> found_;
};

}  // namespace

bool may_cut(std::string_view text, std::size_t offset) {
  if (offset == 0 || offset >= text.size()) return true;
  if (text[offset] == '\n' && text[offset - 1] == '\r') return false;
  std::size_t begin = offset - 1;
  while (begin > 0 && offset - begin < text::longest_code_point && (text[begin] & 0xC0) == 0x80)
    --begin;
  const char32_t before = text::decode(text, begin).value, point = text::decode(text, offset).value;
  if (text::is_space(before)) return !extends_cluster(point);
  return text::is_space(point) || (before != zero_width_joiner && begins_cluster(point));
}

Snippet make_snippet(const Query& query, std::string_view text, std::size_t code_points) {
  return SnippetMaker(query, text, code_points).make();
}

}  // namespace portal::search
