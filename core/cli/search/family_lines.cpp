// SPDX-License-Identifier: MIT
#include "core/cli/search/family_lines.h"

#include <span>
#include <vector>

#include "core/cli/inspect/request.h"
#include "core/search/families.h"
#include "core/search/rows.h"

namespace portal::cli {
namespace {

struct Named {
  std::string id;
  std::string number;
};

Json show(std::span<const search::FamilyTie> ties, const std::vector<Named>& documents) {
  Json list = Json::array();
  for (const search::FamilyTie& tie : ties) {
    const Named& other = documents[tie.other];
    list.push_back({{"relation", std::string(search::name(tie.relation))},
                    {"whole", tie.whole},
                    {"id", other.id},
                    {"number", other.number}});
  }
  return list;
}

}  // namespace

std::string family_lines(const search::IndexView& index) {
  search::Families families;
  std::vector<Named> documents;
  for (std::uint32_t doc = 0; doc < index.size(); ++doc) {
    search::Document row;
    search::read_row(index.row(doc), row);
    families.add(row.number, row.title);
    documents.push_back({std::move(row.id), std::move(row.number)});
  }
  families.tie();
  std::string lines;
  for (std::uint32_t doc = 0; doc < families.size(); ++doc) {
    if (families.acts_on(doc).empty() && families.acted_on_by(doc).empty()) continue;
    const Json line{{"id", documents[doc].id},
                    {"number", documents[doc].number},
                    {"acts_on", show(families.acts_on(doc), documents)},
                    {"acted_on_by", show(families.acted_on_by(doc), documents)},
                    {"may_be_out_of_force", families.may_be_out_of_force(doc)}};
    lines.append(line.dump(-1, ' ', false, Json::error_handler_t::replace)) += '\n';
  }
  return lines;
}

}  // namespace portal::cli
