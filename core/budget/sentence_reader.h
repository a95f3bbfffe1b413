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

/// The period that is being spoken of.
struct SpokenPeriod {
  std::optional<time::DateRange> range;
  bool to_date = false;  ///< it ends where the counting did
};

/// What a sentence leaves to the next ones of its paragraph.
struct ProseContext {
  Flow flow = Flow::revenue;
  bool in_budget = false;  ///< a sentence before was about the budget
  bool topic = false;      ///< the one before named a line without an amount: "Công tác thu gặp khó khăn."
  std::string place, line;
  SpokenPeriod period;
  bool cumulative = false;
  std::optional<std::size_t> whole;  ///< the figure whose parts a sentence that begins with "Trong đó" lists
  bool lists_parts = false;          ///< "…, gồm:": lines that start as items of a list are its parts
  /// "Xã công khai dự toán năm 2024.", "Ước thực hiện năm 2024": what the amounts of the next sentence are, as it has
  /// none.
  std::optional<Status> topic_status;
  /// "Giải ngân đến ngày 31/8 của một số xã:" the side that items of a list behind it are of.
  std::optional<Flow> heading;
  /// "Vốn năm 2024 là 15 tỷ đồng.": the first figure of the sentence before that is a plan if this one pays out of it.
  std::optional<std::size_t> allotted;
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

bool is_subject(Sense sense);  ///< names a budget line, or money that is none
bool is_change(Sense sense);   ///< tăng, giảm, vượt

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
  std::size_t pair_of(std::size_t at) const;  ///< the second of "A/B", "A/dự toán B", or `at`
  bool is_pair(std::size_t at) const { return pair_of(at) != at; }
  std::size_t range_end(std::size_t at) const;    ///< the upper end of the range that starts at `at`, or `at`
  bool is_rate(std::size_t at) const;             ///< "triệu đồng/người", "5 tỷ đồng mỗi năm"
  bool is_dated(std::size_t at) const;            ///< "5 tỷ đồng (năm 2022)"
  bool has_period_behind(std::size_t at) const;   ///< "5 tỷ đồng trong năm 2022"
  bool is_former(std::size_t at) const;           ///< "từ 9 tỷ đồng xuống 5 tỷ đồng": what it was
  bool is_line(std::size_t at) const;             ///< a budget line starts here
  bool ends_clause(std::size_t at) const;         ///< a comma or another sign
  bool is_yearly_percent(std::size_t at) const;   ///< "12%/năm"
  bool is_assigned_behind(std::size_t at) const;  ///< "số vốn 5 tỷ đồng được giao"
  bool is_lent(std::size_t at) const;             ///< "5 tỷ đồng cho 80 hộ vay vốn"
  /// "450 tỷ đồng thu ngân sách": the line that names the amount at `at` from behind, or `at`.
  std::size_t line_behind(std::size_t at, bool pays_in) const;
  std::size_t amount_of_whole(std::size_t at) const;  ///< the amount behind "trên tổng kế hoạch vốn", or `at`

  const Amount& amount(std::size_t at, PlacedFlags& flags) const;
  const Percent& percent(std::size_t at, PlacedFlags& flags) const;
  const ReadPeriod& period(std::size_t at) const { return items_.periods[items_.items[at].index]; }

  bool is_subject(std::size_t at) const {
    return is(at, Item::Kind::phrase) && budget::is_subject(items_.items[at].wording.sense);
  }
  bool is_filler(std::size_t at) const { return is(at, Sense::filler) || is(at, Sense::with); }
  std::size_t skip_fillers(std::size_t at) const;
  bool may_be_of_name(std::size_t at) const;     ///< a word that may stand in the name of a line or an item
  std::size_t line_end(std::size_t at) const;    ///< behind the budget line that starts at `at`, or `at`
  std::size_t name_words(std::size_t at) const;  ///< how many words of a proper name stand here, at most 4

  /// Of the period at `at`, which names none: that of the same part of a year behind it, or 0. "6 tháng đầu năm …; 6
  /// tháng đầu năm 2023 …" is one year, what something is compared with another.
  int year_named_behind(std::size_t at) const;

  bool carries_over(std::size_t at) const;  ///< behind a year: "chuyển sang"
  /// Behind giao at `at`: "giao năm 2024: 245 tỷ đồng", "giao thu ngân sách 34 tỷ đồng".
  /// @param line  a line was named before it
  bool assigns_amount(std::size_t at, bool line) const;
  bool assigns(std::size_t at) const;  ///< the giver at `at` is who assigned: giao follows its name

  /// @param after_versus  a period alone is what is compared with
  TargetPhrase target(std::size_t at, bool after_versus) const;

  std::size_t behind_name(std::size_t at) const;  ///< behind what goes on naming a plan, where a bracket may follow

  /// Reads "(20 tỷ đồng)", "là 20 tỷ đồng", "20 tỷ đồng" as the amount of the target before it.
  /// @return the item behind it, or `at`
  std::size_t reference(std::size_t at, DraftComparison& draft) const;

  /// Reads "(KH 35 tỷ đồng)", "(cùng kỳ năm 2022 đạt 30 tỷ đồng)" behind a figure: the amount is the reference.
  /// @return the item behind the bracket, or `at`
  std::size_t amount_in_brackets(std::size_t at, DraftComparison& draft) const;

  /// True if the target at `at` is part of the name of an office: "Phòng Tài chính - Kế hoạch".
  bool is_of_office_name(std::size_t at) const;
  /// True if the line at `at` may be anybody's: "thu", "tổng chi", with no word behind it that only a budget has.
  bool is_line_of_anybody(std::size_t at) const;
  bool continues_names(std::size_t at) const;  ///< "tiền thuế, phí, lệ phí": a name before the comma before `at`
  /// The amount behind `at` and at most so many words of a name, or `at`.
  std::size_t amount_named(std::size_t at, std::size_t most_words) const;
  bool is_from_budget(std::size_t amount) const;  ///< "5 tỷ đồng từ nguồn dự phòng ngân sách"

  /// True if a line is named at `at`, and its amount before the next sign: "(vốn kéo dài: 812 tỷ đồng)".
  bool starts_figure(std::size_t at) const;

  /// Reads what follows tăng, giảm, vượt, hụt at `at`, in any order.
  /// @return the item behind it
  std::size_t change(std::size_t at, DraftComparison& draft) const;

  /// Behind the target of a tăng, vượt at `at` that has no number: "vượt tiến độ dự toán" plans nothing.
  std::size_t behind_bare_target(std::size_t at) const;

  /// The percentage behind đạt at `at` if it is one of a line and no plan of it ("đạt 97% tổng thu", "bằng 3% GDP"), or
  /// `at`.
  std::size_t share_of_line(std::size_t at) const;

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
      : text_(text),
        items_(items),
        options_(options),
        context_(context),
        out_(out),
        began_in_budget_(context.in_budget) {}

  void read();

 private:
  // What is being spoken of.
  struct Subject {
    bool known = false;  ///< a word of this sentence names it
    bool explicit_word = false;
    bool other_money = false;  ///< money, but not of the budget
    bool of_budget = false;    ///< ngân sách alone
    bool disbursed = false;    ///< giải ngân: a percentage alone is of the plan
    bool bare = false;         ///< a verb alone: "đã thu", "giải ngân"
    bool allotment = false;    ///< vốn, kinh phí: named apart from what was paid of it
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
    bool forecast = false;  ///< dự kiến
    bool period = false;
    Target giver = Target::plan;
    bool news = false;       ///< a verb, a period, a place: another amount may follow without a new subject
    bool boundary = false;   ///< a comma
    bool verb = false;       ///< đạt, là, thực hiện: the amount has a verb of its own
    bool done = false;       ///< đã, thực hiện
    bool fulfilled = false;  ///< "hoàn thành nhiệm vụ": with what, and not which
    bool spends = false;     ///< bố trí
    bool pays_in = false;    ///< nộp
    bool each = false;       ///< mỗi, bình quân
    bool counted = false;    ///< "3 xã thu trên 1 tỷ đồng": an amount that each of them passed
    bool apart = false;      ///< a semicolon: what was said of the amount before holds no longer
  };

  bool starts_list_item() const;
  std::size_t step(std::size_t at);
  std::size_t on_phrase(std::size_t at);
  std::size_t on_word(std::size_t at);
  void on_boundary(Item::Kind kind);
  void on_subject(std::size_t at);
  void begin_line(Subject subject);
  bool has_several_words(std::size_t at) const;  ///< "số thu", not "thu"
  bool keeps_line(std::size_t at, bool explicit_word, bool other) const;
  void name_from_behind(Flow flow, bool other);
  void on_paying(std::size_t at);
  void on_actor(std::size_t at);
  void on_field(std::size_t at, Flow flow, bool starts_clause);
  void on_conjunction(std::size_t at);
  void on_remaining(std::size_t at);
  void note_status(std::size_t at);
  std::size_t on_ratio(std::size_t at);
  std::size_t on_shared(std::size_t at, Relation relation, Direction direction);
  bool is_of_several() const;
  std::size_t on_change(std::size_t at);
  void on_next_item();
  std::size_t on_former_amount(std::size_t at);
  void on_that_amount();
  void end_of_fulfilled();
  bool plans_to_perform(std::size_t at) const;
  void opens_plan();
  void on_respectively();
  void add_words(text::ByteRange source, std::size_t count);
  void extend_line(std::size_t at);
  ReadPeriod period_at(std::size_t at);
  void on_period(std::size_t at);
  std::size_t on_period_in_brackets(std::size_t at);
  bool is_part_of_year(std::size_t at, const ReadPeriod& read) const;
  bool is_other_side(const DraftFigure& first, const DraftFigure& second) const;
  void take_period_behind(DraftFigure& draft, const ReadPeriod& read, text::ByteRange source) const;
  void on_parts(std::size_t at);
  void on_whole_year(std::size_t at);
  void on_last_year(std::size_t at);
  void on_giver(std::size_t at);
  std::size_t on_open(std::size_t at);
  void on_close();
  bool is_of_another_year(std::size_t at) const;
  std::size_t on_place(std::size_t name, std::size_t words);
  std::size_t on_versus(std::size_t at);
  std::size_t on_comparison(std::size_t at, std::size_t next, DraftComparison draft);
  std::size_t on_percent(std::size_t at);
  std::size_t on_share(std::size_t at);
  std::size_t on_amount(std::size_t at);
  std::size_t on_whole_amount(std::size_t at);
  std::size_t on_amount_of_base(std::size_t at);

  std::size_t index_of(std::size_t draft) const { return out_.figures.size() + draft; }
  const Figure& figure_with_index(std::size_t index) const;
  DraftComparison* last_comparison();
  const DraftComparison* same_of_figure_before() const;
  bool is_of_figure_before_plan(const DraftComparison& draft) const;
  void attach(DraftComparison draft);
  bool is_multiple_of_unknown(const DraftComparison& draft) const;
  bool may_be_figure(std::size_t at) const;
  bool is_named_shortly(std::size_t at) const;
  text::ByteRange name_in_brackets(std::size_t at) const;
  text::ByteRange item_name(std::size_t at) const;
  Status status(std::size_t at) const;
  bool is_paid_of_plan() const;
  bool shares_plan() const;
  bool is_of_topic() const;
  bool is_of_open_year() const;
  bool is_next_use(std::size_t at) const;
  bool is_next_listed(std::size_t at) const;
  bool shares_estimate() const;
  bool is_mostly_over() const;
  DraftFigure figure_at(std::size_t at);
  std::size_t add_second_amount(std::size_t at, DraftFigure& draft) const;
  void open(DraftFigure draft);
  void name_period(const ReadPeriod& read, text::ByteRange source);
  std::optional<time::DateRange> period_of(Status status, const SpokenPeriod& spoken) const;
  void leave_out(std::size_t at);
  void leave_out(const DraftComparison& draft);
  void drop_waiting();

  void finish();
  void add_to_earlier_figure();
  using Taken = std::vector<const DraftFigure*>;  ///< plans that are references already
  void find_references();
  void plan_what_was_forecast();
  void find_flows();
  void take_brackets(DraftFigure& draft) const;
  void take_plan(std::size_t at, DraftComparison& comparison, bool same_giver, Taken& taken);
  void finish(DraftFigure& draft);
  void remember_heading();
  void leave_out_unknown_sides();
  void plan_what_was_allotted();
  void check_parts(std::size_t first_figure);

  std::string_view text_;
  const SentenceItems& items_;
  const ProseOptions& options_;
  ProseContext& context_;
  Prose& out_;
  const bool began_in_budget_;

  Subject subject_;
  Said said_;
  bool of_bank_ = false;           ///< the sentence is about a bank
  bool of_actor_ = false;          ///< the clause is about a household, a company
  bool of_authority_ = false;      ///< the clause began with an authority
  bool of_that_amount_ = false;    ///< "con số này": of the figure before
  bool names_behind_ = false;      ///< a line was named behind its amount: "5 tỷ đồng tiền thuế"
  bool planned_ = false;           ///< phấn đấu
  bool heading_plan_ = false;      ///< "Kế hoạch năm 2025: …"
  bool leading_estimate_ = false;  ///< ước before the first subject holds for the whole sentence
  bool line_open_ = false;         ///< words still belong to the name of the budget line
  bool clause_start_ = true;
  int depth_ = 0;  ///< of brackets
  struct {
    std::size_t drafts = 0;
    std::optional<std::size_t> current, whole;
    Subject subject;
  } outside_;  ///< what was spoken of before the outermost bracket
  struct {
    bool on = false;       ///< "lần lượt" was said
    std::size_t next = 0;  ///< amounts since
    std::vector<Flow> flows;
    std::vector<SpokenPeriod> periods;
  } listed_;                          ///< what was named since the last amount
  std::size_t words_ = 0;             ///< unknown ones since the last comma
  bool any_words_ = false;            ///< unknown ones in the sentence
  bool numbers_ = false;              ///< counted things since the last comma
  std::optional<std::size_t> whole_;  ///< behind "trong đó": the index that the figure before it has or will have
  SpokenPeriod sentence_period_;      ///< the first one named
  bool sentence_cumulative_ = false;  ///< "tính đến …" was said of it
  bool period_is_apart_ = false;      ///< a semicolon stands before it
  text::ByteRange words_source_, period_source_, place_source_, year_source_;
  int year_ = 0;                          ///< that the sentence named
  TargetPhrase pending_;                  ///< "so với cùng kỳ" before the verb that needs it
  bool pending_alone_ = false;            ///< it was "cùng kỳ" without "so với"
  std::vector<DraftComparison> waiting_;  ///< comparisons before their amount
  bool waits_for_subject_ = false;        ///< they were read under a subject and serve no other
  std::vector<DraftFigure> drafts_;
  bool unknown_amount_ = false;         ///< the last amount was left out: so is what is said of it
  std::size_t last_amount_ = 0;         ///< the item of the last figure
  std::optional<std::size_t> current_;  ///< the draft that comparisons belong to
};

}  // namespace portal::budget
