// SPDX-License-Identifier: MIT
#include "editor/dialogs/picture_comment_dialog.h"

#include "editor/panels/picture_view.h"
#include "editor/panels/small_controls.h"
#include "editor/panels/thread_words.h"
#include "editor/ui/accessible.h"
#include "editor/ui/layout.h"
#include "editor/ui/wx_text.h"

#include <wx/choice.h>
#include <wx/textctrl.h>

#include <algorithm>
#include <array>

namespace waymark::editor {
namespace {

constexpr int width = 560, height = 300;

// For those who do not use a mouse.
struct NamedPart {
  const char* words;
  std::optional<review::PictureRegion> region;
};
const std::array<NamedPart, 6> named_parts = {{
    {"The whole picture", std::nullopt},
    {"Its left half", review::PictureRegion{0, 0, 0.5, 1}},
    {"Its right half", review::PictureRegion{0.5, 0, 0.5, 1}},
    {"Its upper half", review::PictureRegion{0, 0, 1, 0.5}},
    {"Its lower half", review::PictureRegion{0, 0.5, 1, 0.5}},
    {"Its middle", review::PictureRegion{0.25, 0.25, 0.5, 0.5}},
}};

wxString label_of(const PictureOffered& picture) {
  const std::string name = file_name(picture.path);
  return to_wx(picture.description.empty() ? name : name + ": " + shortened(picture.description, 60));
}

} // namespace

PictureCommentDialog::PictureCommentDialog(wxWindow* parent, std::vector<PictureOffered> pictures,
                                           const PictureComment& start)
    : DialogPage(parent, "Comment on a picture", width), m_pictures(std::move(pictures)) {
  add_heading("Comment on a picture");
  const auto first = std::ranges::find(m_pictures, start.path, &PictureOffered::path);
  if (m_pictures.size() > 1)
    add_field("Picture", [&](wxWindow* page) {
      m_picture = make_choice(page);
      for (const PictureOffered& picture : m_pictures)
        m_picture->Append(label_of(picture));
      m_picture->SetSelection(first == m_pictures.end() ? 0 : static_cast<int>(first - m_pictures.begin()));
      return m_picture;
    });
  m_frame = new wxPanel(this);
  m_frame->SetBackgroundColour(GetBackgroundColour());
  m_frame->SetSizer(new wxBoxSizer(wxVERTICAL));
  add_part(m_frame);
  m_region = start.region;
  add_parts();
  add_field(
      "What do you think?", [&](wxWindow* page) { return m_text = make_lines(page, to_wx(start.text), 4); },
      1);
  has_typed = [this, before = m_text->GetValue()] {
    return m_text->GetValue() != before && !trimmed(*m_text).empty();
  };
  auto* done = add_way_out("Add comment");
  done->Enable(!trimmed(*m_text).empty());
  m_text->Bind(wxEVT_TEXT, [this, done](wxCommandEvent&) { done->Enable(!trimmed(*m_text).empty()); });
  if (m_picture)
    m_picture->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
      m_region.reset();
      show_picture();
    });
  show_picture();
  m_text->SetFocus();
}

void PictureCommentDialog::add_parts() {
  add_field("Which part is meant? You can also draw round it in the picture.", [&](wxWindow* page) {
    m_part = make_choice(page);
    return m_part;
  });
  m_part->Bind(wxEVT_CHOICE, [this](wxCommandEvent&) {
    const auto part = static_cast<std::size_t>(std::max(0, m_part->GetSelection()));
    m_region = part < named_parts.size() ? named_parts[part].region : m_marked;
    m_view->outline(m_region);
  });
}

void PictureCommentDialog::show_picture() {
  m_frame->DestroyChildren();
  m_view = new PictureView(m_frame, chosen().path, chosen().bytes, FromDIP(wxSize(width, height)));
  m_view->SetBackgroundColour(GetBackgroundColour());
  set_accessible_name(*m_view, from_wx(label_of(chosen())));
  m_view->let_mark([this](const std::optional<review::PictureRegion>& region) {
    m_region = region;
    show_part();
  });
  m_frame->GetSizer()->Add(m_view, 0, wxALIGN_CENTRE_HORIZONTAL);
  show_part();
  fit_page();
}

// The list says what is outlined; a part drawn by hand is a line of its own.
void PictureCommentDialog::show_part() {
  m_view->outline(m_region);
  const auto named = std::ranges::find(named_parts, m_region, &NamedPart::region);
  wxArrayString words;
  for (const NamedPart& part : named_parts)
    words.Add(part.words);
  if (named == named_parts.end()) {
    m_marked = m_region;
    words.Add(to_wx("The part drawn round, " + place_words(*m_region)));
  }
  m_part->Set(words);
  m_part->SetSelection(static_cast<int>(named - named_parts.begin()));
}

const PictureOffered& PictureCommentDialog::chosen() const {
  return m_pictures[m_picture ? static_cast<std::size_t>(std::max(0, m_picture->GetSelection())) : 0];
}

PictureComment PictureCommentDialog::answer() const {
  return {chosen().path, m_region, trimmed(*m_text)};
}

} // namespace waymark::editor
