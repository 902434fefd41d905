// SPDX-License-Identifier: MIT
#include "editor/dialogs/schools_page.h"

#include "editor/dialogs/release_words.h"
#include "editor/panels/small_controls.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"

#include <wx/sizer.h>
#include <wx/srchctrl.h>
#include <wx/wrapsizer.h>

#include <algorithm>
#include <array>
#include <utility>

namespace waymark::editor {
namespace {

using publish::RecipientKind;
using publish::Standing;

constexpr std::array kinds{std::pair{"Of every kind", std::optional<RecipientKind>{}},
                           std::pair{"Schools", std::optional{RecipientKind::school}},
                           std::pair{"Colleges", std::optional{RecipientKind::college}},
                           std::pair{"Partners", std::optional{RecipientKind::partner}},
                           std::pair{"Public", std::optional{RecipientKind::everyone}}};

constexpr std::array standings{std::pair{"Whatever they have", std::optional<Standing>{}},
                               std::pair{"Has a withdrawn release", std::optional{Standing::withdrawn}},
                               std::pair{"Has an older release", std::optional{Standing::behind}},
                               std::pair{"Has the release to use", std::optional{Standing::current}},
                               std::pair{"Has nothing yet", std::optional{Standing::nothing}}};

template<typename List> void fill(wxChoice& choice, const List& list) {
  for (const auto& [words, value] : list)
    choice.Append(words);
  choice.SetSelection(0);
}

} // namespace

SchoolsPage::SchoolsPage(wxWindow* parent) : wxPanel(parent) {
  follow_ground(*this, &Palette::page);
  auto* rows = new wxBoxSizer(wxVERTICAL);
  build_head(*rows);
  build_filters(*rows);
  m_list = new RecipientList(this);
  m_list->SetMinSize(wxSize(-1, scaled(*this, 170)));
  rows->Add(m_list, 1, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(space::small));
  build_buttons(*rows);
  SetSizer(rows);
  m_list->Bind(wxEVT_DATAVIEW_SELECTION_CHANGED, [this](wxDataViewEvent&) { refresh_buttons(); });
  m_list->Bind(wxEVT_DATAVIEW_ITEM_ACTIVATED, [this](wxDataViewEvent&) {
    if (m_change->IsEnabled())
      CallAfter([this] { send(*this, schools_asked, SchoolsAction::change); });
  });
  Bind(wxEVT_SIZE, [this](wxSizeEvent& event) {
    event.Skip();
    wrap_words();
  });
}

void SchoolsPage::build_head(wxSizer& rows) {
  m_place = new WrappedLabel(this, "", Tone::quiet);
  rows.Add(m_place, 0, wxEXPAND | wxALL, FromDIP(space::small));
  auto* row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
  add_button(*row, "Open a register…", SchoolsAction::open);
  add_button(*row, "New register…", SchoolsAction::create);
  m_of_register.push_back(add_button(*row, "Take from a table…", SchoolsAction::import_csv));
  rows.Add(row, 0, wxEXPAND | wxLEFT | wxRIGHT, FromDIP(space::small));
}

void SchoolsPage::build_filters(wxSizer& rows) {
  m_filters = new wxPanel(this);
  follow_ground(*m_filters, &Palette::page);
  auto* row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
  m_search = new wxSearchCtrl(m_filters, wxID_ANY);
  m_search->SetDescriptiveText("Find a recipient");
  m_search->ShowCancelButton(true);
  m_search->SetMinSize(wxSize(scaled(*this, 200), -1));
  set_accessible_name(*m_search, "Find a recipient");
  m_kind = make_choice(m_filters);
  set_accessible_name(*m_kind, "Kind of recipient");
  fill(*m_kind, kinds);
  m_standing = make_choice(m_filters);
  set_accessible_name(*m_standing, "What they have");
  fill(*m_standing, standings);
  for (wxWindow* part : std::initializer_list<wxWindow*>{m_search, m_kind, m_standing})
    row->Add(part, 0, wxALIGN_CENTRE_VERTICAL | wxRIGHT | wxBOTTOM, FromDIP(space::small));
  m_filters->SetSizer(row);
  rows.Add(m_filters, 0, wxEXPAND | wxLEFT | wxRIGHT, FromDIP(space::small));
  m_count = new WrappedLabel(this, "", Tone::quiet);
  rows.Add(m_count, 0, wxEXPAND | wxLEFT | wxRIGHT | wxBOTTOM, FromDIP(space::small));
  const auto changed = [this](wxCommandEvent&) { refilter(); };
  m_search->Bind(wxEVT_TEXT, changed);
  m_search->Bind(wxEVT_SEARCH_CANCEL, [this](wxCommandEvent&) { m_search->Clear(); });
  m_kind->Bind(wxEVT_CHOICE, changed);
  m_standing->Bind(wxEVT_CHOICE, changed);
}

void SchoolsPage::build_buttons(wxSizer& rows) {
  auto* row = new wxWrapSizer(wxHORIZONTAL, wxREMOVE_LEADING_SPACES);
  m_of_register.push_back(add_button(*row, "Add…", SchoolsAction::add));
  m_change = add_button(*row, "Change…", SchoolsAction::change);
  m_remove = add_button(*row, "Remove…", SchoolsAction::remove);
  m_of_register.push_back(add_button(*row, "Record that it was sent…", SchoolsAction::note_sent));
  m_of_register.push_back(add_button(*row, "Write messages…", SchoolsAction::write_messages));
  rows.Add(row, 0, wxEXPAND | wxLEFT | wxRIGHT, FromDIP(space::small));
}

wxButton* SchoolsPage::add_button(wxSizer& row, const char* label, SchoolsAction action) {
  auto* button = make_sized_button(this, wxString::FromUTF8(label), ButtonKind::plain);
  button->Bind(wxEVT_BUTTON, [this, action](wxCommandEvent&) {
    CallAfter([this, action] { send(*this, schools_asked, SchoolsAction(action)); });
  });
  row.Add(button, 0, wxRIGHT | wxBOTTOM, FromDIP(space::small));
  return button;
}

void SchoolsPage::show(const std::filesystem::path& file, ListedRecipients shown) {
  m_is_open = shown.recipients != nullptr;
  m_total = m_is_open ? shown.recipients->size() : 0;
  m_place->set_text(
      m_is_open
          ? to_wx("The register is kept in " + file.string() + ". Sync never takes it.")
          : to_wx("The register says who gets releases. It holds people's contacts, so it is a file outside "
                  "every package, which Sync never takes. Open the one of your organisation, or start one."));
  m_list->show(std::move(shown), filter());
  for (wxWindow* part : std::initializer_list<wxWindow*>{m_filters, m_count})
    part->Show(m_is_open);
  say_count();
  refresh_buttons();
  wrap_words();
}

publish::RecipientFilter SchoolsPage::filter() const {
  const auto at = [](const wxChoice& choice) {
    return static_cast<std::size_t>(std::max(0, choice.GetSelection()));
  };
  return {from_wx(m_search->GetValue()), kinds[at(*m_kind)].second, standings[at(*m_standing)].second};
}

void SchoolsPage::refilter() {
  m_list->filter(filter());
  say_count();
  refresh_buttons();
}

void SchoolsPage::say_count() {
  const std::size_t count = m_list->count();
  m_count->set_text(to_wx(count == m_total ? recipients_in_words(m_total)
                                           : std::to_string(count) + " of " + recipients_in_words(m_total)));
  announce(*m_count, from_wx(m_count->GetLabel()));
}

void SchoolsPage::refresh_buttons() {
  const auto chosen = m_list->chosen().size();
  for (wxButton* button : m_of_register)
    button->Enable(m_is_open);
  m_change->Enable(chosen == 1);
  m_remove->Enable(chosen > 0);
}

void SchoolsPage::wrap_words() {
  const int width = std::max(FromDIP(60), GetClientSize().x - 2 * FromDIP(space::small));
  m_place->wrap_to(width);
  m_count->wrap_to(width);
  Layout();
}

} // namespace waymark::editor
