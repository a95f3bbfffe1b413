// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/budget/draft.h"
#include "core/budget/items.h"
#include "core/budget/prose.h"
#include "core/text/normalize.h"

/// The grammar of budget sentences. Internal to core/budget; prose.h is what others call.
namespace portal::budget {

/// What a sentence leaves to the next ones of its paragraph.
struct ProseContext {
  Flow flow = Flow::revenue;
  bool in_budget = false;  ///< a sentence before was about the budget
  std::string place, line;
  std::optional<time::DateRange> period;
  bool cumulative = false;
  bool to_date = false;              ///< the period ends where the counting did
  std::optional<std::size_t> whole;  ///< the figure whose parts a sentence that begins with "Trong đó" lists
};

/// A target that was read: "so với cùng kỳ năm 2022", "dự toán HĐND huyện giao".
struct TargetPhrase {
  DraftComparison draft;  ///< its target, base, reference
  bool found = false;
  std::size_t next = 0;  ///< the item behind it
};

/// In the name of a part behind "trong đó".
inline constexpr std::size_t most_part_words = 8;
/// Unknown ones before an amount or a verb that has no subject of its own.
inline constexpr std::size_t most_stray_words = 1;

inline text::ByteRange joined(text::ByteRange first, text::ByteRange last) {
  return {first.begin, last.end};
}

/// The words of a range, composed.
inline std::string words_at(std::string_view text, text::ByteRange range) {
  return text::nfc(text.substr(range.begin, range.size()));
}

/// The items of one sentence, and the pieces of a comparison among them.
class SentenceItems {
 public:
  /// @param begin, end  indices of items
  SentenceItems(const Items& items, std::size_t begin, std::size_t end) : items_(items), begin_(begin), end_(end) {}

  std::size_t begin() const { return begin_; }
  std::size_t end() const { return end_; }
  const Item& operator[](std::size_t at) const { return items_.items[at]; }
  bool is(std::size_t at, Item::Kind kind) const { return at < end_ && items_.items[at].kind == kind; }
  bool is(std::size_t at, Sense sense) const {
    return is(at, Item::Kind::phrase) && items_.items[at].wording.sense == sense;
  }
  bool is_pair(std::size_t at) const;           ///< the first of "A/B"
  std::size_t range_end(std::size_t at) const;  ///< the upper end of the range that starts at `at`, or `at`
  bool is_rate(std::size_t at) const;           ///< "triệu đồng/người"

  const Amount& amount(std::size_t at, PlacedFlags& flags) const;
  const Percent& percent(std::size_t at, PlacedFlags& flags) const;
  const ReadPeriod& period(std::size_t at) const { return items_.periods[items_.items[at].index]; }

  std::size_t skip_fillers(std::size_t at) const;
  std::size_t name_words(std::size_t at) const;  ///< how many words of a proper name stand here, at most 4

  /// @param after_versus  a period alone is what is compared with
  TargetPhrase target(std::size_t at, bool after_versus) const;

  /// Reads "(20 tỷ đồng)", "là 20 tỷ đồng", "20 tỷ đồng" as the amount of the target before it.
  /// @return the item behind it, or `at`
  std::size_t reference(std::size_t at, DraftComparison& draft) const;

  /// Reads what follows tăng, giảm, vượt, hụt at `at`, in any order.
  /// @return the item behind it
  std::size_t change(std::size_t at, DraftComparison& draft) const;

  /// Reads what follows đạt, bằng, gấp if it is a percentage or a multiple; else returns `at`.
  std::size_t ratio(std::size_t at, DraftComparison& draft) const;

  /// The target and its amount behind a percentage.
  std::size_t target_of_ratio(std::size_t at, bool times, DraftComparison& draft) const;

 private:
  bool says_namely(std::size_t at, const DraftComparison& draft) const;  ///< the same change follows in other words
  bool opens_comparison(std::size_t behind_target) const;
  std::size_t ratio_in_times(std::size_t at, DraftComparison& draft) const;
  std::size_t change_in_brackets(std::size_t at, DraftComparison& draft) const;

  const Items& items_;
  std::size_t begin_, end_;
};

/// Reads one sentence, item by item: words set what is being spoken of, an amount makes a figure of it, and a verb with
/// a percentage or an amount compares the figure that stands nearest.
class SentenceReader {
 public:
  SentenceReader(std::string_view text, const SentenceItems& items, const ProseOptions& options, ProseContext& context,
                 Prose& out)
      : text_(text), items_(items), options_(options), context_(context), out_(out) {}

  void read();

 private:
  // What is being spoken of.
  struct Subject {
    bool known = false;  ///< a word of this sentence names it
    bool explicit_word = false;
    bool other_money = false;  ///< money, but not of the budget
    bool used = false;         ///< has an amount
    bool clause_ended = false;
    bool in_list = false;  ///< a colon or "gồm" introduced what follows: items, each named by words of its own
    bool is_item = false;  ///< the last amount was such an item's
    Flow flow = Flow::revenue;
    text::ByteRange line;
  };

  // What was said since the last amount.
  struct Said {
    bool plan = false, estimate = false, settled = false, cumulative = false;
    bool news = false;      ///< a verb, a period, a place: another amount may follow without a new subject
    bool boundary = false;  ///< a comma
    bool verb = false;      ///< đạt, là, thực hiện: the amount has a verb of its own
  };

  std::size_t step(std::size_t at);
  std::size_t on_phrase(std::size_t at);
  std::size_t on_word(std::size_t at);
  void on_boundary(Item::Kind kind);
  void on_subject(std::size_t at);
  void extend_line(std::size_t at);
  void on_period(std::size_t at);
  void on_parts(std::size_t at);
  void on_whole_year(std::size_t at);
  std::size_t on_place(std::size_t name, std::size_t words);
  std::size_t on_versus(std::size_t at);
  std::size_t on_comparison(std::size_t at, std::size_t next, DraftComparison draft);
  std::size_t on_percent(std::size_t at);
  std::size_t on_share(std::size_t at);
  std::size_t on_amount(std::size_t at);

  std::size_t index_of(std::size_t draft) const { return out_.figures.size() + draft; }
  const Figure& figure_with_index(std::size_t index) const;
  DraftComparison* last_comparison();
  void attach(DraftComparison draft);
  bool may_be_figure(std::size_t at) const;
  text::ByteRange item_name(std::size_t at) const;
  Status status() const;
  bool shares_estimate() const;
  DraftFigure figure_at(std::size_t at);
  std::size_t add_second_amount(std::size_t at, DraftFigure& draft) const;
  void open(DraftFigure draft);
  void name_period(const ReadPeriod& read, text::ByteRange source);
  std::optional<time::DateRange> period_of(Status status) const;
  void leave_out(std::size_t at);
  void leave_out(const DraftComparison& draft);

  void finish();
  void add_to_earlier_figure();
  void finish(DraftFigure& draft);
  void check_parts(std::size_t first_figure);

  std::string_view text_;
  const SentenceItems& items_;
  const ProseOptions& options_;
  ProseContext& context_;
  Prose& out_;

  Subject subject_;
  Said said_;
  bool planned_ = false;           ///< phấn đấu
  bool leading_estimate_ = false;  ///< ước before the first subject holds for the whole sentence
  bool line_open_ = false;         ///< words still belong to the name of the budget line
  bool clause_start_ = true;
  int depth_ = 0;                     ///< of brackets
  std::size_t words_ = 0;             ///< unknown ones since the last comma
  bool any_words_ = false;            ///< unknown ones in the sentence
  bool numbers_ = false;              ///< counted things since the last comma
  std::optional<std::size_t> whole_;  ///< behind "trong đó": the index that the figure before it has or will have
  std::optional<time::DateRange> sentence_period_;
  text::ByteRange words_source_, period_source_, place_source_, year_source_;
  int year_ = 0;                          ///< that the sentence named
  TargetPhrase pending_;                  ///< "so với cùng kỳ" before the verb that needs it
  std::vector<DraftComparison> waiting_;  ///< comparisons before their amount
  bool waits_for_subject_ = false;        ///< they were read under a subject and serve no other
  std::vector<DraftFigure> drafts_;
  std::optional<std::size_t> current_;  ///< the draft that comparisons belong to
};

}  // namespace portal::budget
