// SPDX-License-Identifier: MIT
#include "editor/dialogs/recipient_list.h"

#include "editor/dialogs/native_list.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"
#include "model/calendar_date.h"

#include <algorithm>

namespace waymark::editor {
namespace {

using publish::Recipient;
using publish::Standing;

enum Column : unsigned { name_column, kind_column, has_column, day_column, contact_column, column_count };

} // namespace

std::string kind_in_words(publish::RecipientKind kind) {
  std::string words(publish::name_of(kind));
  words[0] = static_cast<char>(words[0] - 'a' + 'A');
  return words;
}

std::string standing_in_words(const Recipient& recipient, const publish::Standings& standings) {
  const publish::Receipt* last = publish::last_receipt(recipient, standings.package());
  const publish::KnownRelease* release = last ? standings.release(last->release) : nullptr;
  const std::string name = release ? release->name : last ? last->release : std::string();
  switch (standings.of(recipient)) {
  case Standing::nothing:
    return "–  Nothing yet";
  case Standing::current:
    return "✓  Release " + name;
  case Standing::behind:
    return "↻  Release " + name + ", a newer one is out";
  case Standing::withdrawn:
    return "✗  Release " + name + ", which is withdrawn";
  case Standing::unknown:
    break;
  }
  return "?  " + name + ", which is not here: Sync";
}

/// Answers what a row says, when it is painted or read out.
class RecipientList::Rows : public wxDataViewVirtualListModel {
public:
  explicit Rows(const RecipientList& list) : m_list(list) {}

  void GetValueByRow(wxVariant& value, unsigned row, unsigned column) const override {
    value = row < m_list.m_rows.size() ? to_wx(words(*m_list.m_rows[row], column)) : wxString();
  }
  bool SetValueByRow(const wxVariant&, unsigned, unsigned) override { return false; }

private:
  std::string words(const Recipient& recipient, unsigned column) const {
    switch (column) {
    case name_column:
      return recipient.name;
    case kind_column:
      return kind_in_words(recipient.kind);
    case has_column:
      return standing_in_words(recipient, *m_list.m_standings);
    case day_column: {
      const auto* last = publish::last_receipt(recipient, m_list.m_shown.package);
      return last ? spoken_date(last->day) : std::string();
    }
    default:
      return recipient.contact;
    }
  }

  const RecipientList& m_list;
};

RecipientList::RecipientList(wxWindow* parent)
    : wxDataViewCtrl(parent, wxID_ANY, wxDefaultPosition, wxDefaultSize, wxDV_MULTIPLE | wxBORDER_SIMPLE),
      m_model(new Rows(*this)) {
  for (const char* title : {"Name", "Kind", "Has", "Sent on", "Contact"})
    add_text_column(*this, title, GetColumnCount());
  AssociateModel(m_model.get());
  set_accessible_name(*this, "Recipients");
  follow_list_theme(*this);
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    size_columns();
  });
}

void RecipientList::size_columns() {
  const int whole = GetClientSize().x - FromDIP(8);
  constexpr int shares[column_count] = {25, 9, 29, 18, 19};
  for (unsigned i = 0; i < column_count; ++i)
    GetColumn(i)->SetWidth(std::max(FromDIP(40), whole * shares[i] / 100));
}

void RecipientList::show(ListedRecipients shown, const publish::RecipientFilter& wanted) {
  const auto kept = chosen();
  m_rows.clear();
  m_model->Reset(0); // the rows point into what goes now
  m_standings = std::make_unique<publish::Standings>(shown.package, *shown.history);
  m_shown = std::move(shown);
  list(wanted, kept);
}

void RecipientList::filter(const publish::RecipientFilter& wanted) {
  list(wanted, chosen());
}

void RecipientList::list(const publish::RecipientFilter& wanted, const std::vector<std::string>& kept) {
  m_rows = m_shown.recipients ? publish::matching(*m_shown.recipients, wanted, *m_standings)
                              : std::vector<const Recipient*>{};
  m_model->Reset(static_cast<unsigned>(m_rows.size()));
  if (kept.size() == 1)
    choose(kept.front());
}

std::vector<std::string> RecipientList::listed() const {
  std::vector<std::string> ids;
  for (const Recipient* one : m_rows)
    ids.push_back(one->id);
  return ids;
}

std::vector<std::string> RecipientList::chosen() const {
  wxDataViewItemArray items;
  GetSelections(items);
  std::vector<std::string> ids;
  for (const wxDataViewItem& item : items)
    if (const unsigned row = m_model->GetRow(item); row < m_rows.size())
      ids.push_back(m_rows[row]->id);
  return ids;
}

void RecipientList::choose(const std::string& id) {
  const auto found =
      std::find_if(m_rows.begin(), m_rows.end(), [&](const Recipient* one) { return one->id == id; });
  if (found == m_rows.end())
    return;
  const wxDataViewItem item = m_model->GetItem(static_cast<unsigned>(found - m_rows.begin()));
  UnselectAll();
  Select(item);
  EnsureVisible(item);
}

} // namespace waymark::editor
