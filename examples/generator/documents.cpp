// SPDX-License-Identifier: MIT
#include "examples/generator/documents.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

#include "examples/generator/compose.h"
#include "examples/generator/random.h"
#include "examples/generator/topics.h"

namespace portal::examples {
namespace {

/// Of 1,780 documents so many come from the lists of these topics; all others from the committee and departments.
constexpr std::size_t council_share = 57, disclosure_share = 16, whole = 1780;
constexpr std::size_t department_percent = 35;

struct Draft {
  const Topic* topic;
  Set set;
  Date date;
  ExampleDocument document;
};

std::size_t year_weight(int year) {
  return static_cast<std::size_t>(20 + 9 * (year - first_year));
}

int random_year(Random& random) {
  std::size_t total = 0;
  for (int year = first_year; year <= last_year; ++year)
    total += year_weight(year);
  std::size_t rest = random.below(total);
  int year = first_year;
  for (; rest >= year_weight(year); ++year)
    rest -= year_weight(year);
  return year;
}

/// Open days of all months, found once.
class Days {
 public:
  Days() {
    for (int year = first_year; year <= last_year; ++year) {
      for (int month = 1; month <= 12; ++month)
        months_.push_back(working_days(year, month));
    }
  }

  const std::vector<Date>& of(int year, int month) const {
    return months_[static_cast<std::size_t>((year - first_year) * 12 + month - 1)];
  }

 private:
  std::vector<std::vector<Date>> months_;
};

/// A day within the season. A council decides everything of one month at one session, so on one day.
Date random_date(Random& random, const Topic& topic, const Days& days) {
  while (true) {
    const int year = random_year(random);
    const int month = random.between(topic.season.first_month, topic.season.last_month);
    const std::vector<Date>& open = days.of(year, month);
    if (year < topic.season.from_year || year > topic.season.to_year || open.empty()) continue;
    if (topic.agency == Agency::council) return open[static_cast<std::size_t>(year) % open.size()];
    return random.pick(std::span(open));
  }
}

const Topic& random_topic(Random& random, std::span<const Topic> topics) {
  const int total =
      std::accumulate(topics.begin(), topics.end(), 0, [](int sum, const Topic& topic) { return sum + topic.weight; });
  int rest = random.between(0, total - 1);
  auto topic = topics.begin();
  for (; rest >= topic->weight; ++topic)
    rest -= topic->weight;
  return *topic;
}

std::span<const Topic> topics_of(Set set, Random& random) {
  if (set == Set::council) return council_topics();
  if (set == Set::disclosure) return disclosure_topics();
  return random.below(100) < department_percent ? department_topics() : committee_topics();
}

/// A document without its number, which depends on all the others of its year.
Draft draft(Set set, std::uint64_t seed, const Days& days) {
  Random random(seed);
  const Topic& topic = random_topic(random, topics_of(set, random));
  const Date date = random_date(random, topic, days);
  Composer composer(random, date);
  Draft result{&topic, set, date, {}};
  ExampleDocument& document = result.document;
  document.type = row(topic.kind).name;
  document.agency = row(topic.agency).name;
  document.field = topic.field;
  document.signer = random.pick(signers(topic.agency, year_of(date)));
  document.date = date;
  document.title = composer.fill(topic.title);
  document.summary = composer.fill(topic.summary);
  return result;
}

/// Drafts with different titles, as long as the tables give enough of them.
std::vector<Draft> all_drafts(std::size_t count, std::uint64_t seed) {
  constexpr int max_retries = 12;
  const std::size_t council = count * council_share / whole, disclosure = count * disclosure_share / whole;
  const Days days;
  std::set<std::string, std::less<>> titles;
  std::vector<Draft> drafts;
  drafts.reserve(count);
  Random seeds(seed);
  for (std::size_t i = 0; i < count; ++i) {
    const Set set = i < council ? Set::council : i < council + disclosure ? Set::disclosure : Set::district;
    Draft candidate = draft(set, seeds.next(), days);
    for (int retries = max_retries; retries > 0 && titles.contains(candidate.document.title); --retries) {
      candidate = draft(set, seeds.next(), days);
    }
    titles.insert(candidate.document.title);
    drafts.push_back(std::move(candidate));
  }
  return drafts;
}

std::string two_digits(int number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string symbol(const Topic& topic) {
  const std::string agency(row(topic.agency).symbol);
  const std::string_view kind = row(topic.kind).symbol;
  return kind.empty() ? agency + "-" + std::string(topic.unit) : std::string(kind) + "-" + agency;
}

/// "57/2023/QĐ-UBND" → "57-2023-QD-UBND", "1254/QĐ-UBND" of 2023 → "1254-QD-UBND-2023"
std::string id_of(const ExampleDocument& document, bool normative) {
  constexpr std::string_view stroke_d = "Đ";
  std::string id = document.number;
  for (std::size_t at = id.find(stroke_d); at != std::string::npos; at = id.find(stroke_d)) {
    id.replace(at, stroke_d.size(), "D");
  }
  std::replace(id.begin(), id.end(), '/', '-');
  return normative ? id : id + "-" + std::to_string(year_of(document.date));
}

int day_of_year(const Date& date) {
  return static_cast<int>((std::chrono::sys_days{date} - std::chrono::sys_days{date.year() / 1 / 1}).count()) + 1;
}

/// Numbers grow through the year as fast as the agency writes, and start again on 1 January (Decree 30/2020).
/// @param drafts  oldest first
void number(std::vector<Draft>& drafts) {
  using Register = std::tuple<Agency, Kind, int>;
  std::map<Register, int> last;
  for (Draft& each : drafts) {
    const Topic& topic = *each.topic;
    const KindRow& kind = row(topic.kind);
    ExampleDocument& document = each.document;
    const int year = year_of(document.date);
    const int yearly = std::max(1, kind.yearly * row(topic.agency).volume_percent / 100);
    int& number = last[Register(topic.agency, topic.kind, year)];
    number = std::max(number + 1, day_of_year(document.date) * yearly / 366);
    const std::string year_part = kind.normative ? "/" + std::to_string(year) : "";
    document.number = two_digits(number) + year_part + "/" + symbol(topic);
    document.id = id_of(document, kind.normative);
    document.url = "van-ban/index.html?so=" + document.id;
  }
}

}  // namespace

std::vector<ExampleDocument> make_documents(Set set, std::size_t count, std::uint64_t seed) {
  std::vector<Draft> drafts = all_drafts(count, seed);
  std::stable_sort(drafts.begin(), drafts.end(), [](const Draft& a, const Draft& b) { return a.date < b.date; });
  number(drafts);
  std::vector<ExampleDocument> documents;
  for (auto each = drafts.rbegin(); each != drafts.rend(); ++each) {
    if (set == Set::district || each->set == set) documents.push_back(std::move(each->document));
  }
  return documents;
}

}  // namespace portal::examples
