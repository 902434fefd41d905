// SPDX-License-Identifier: MIT
#pragma once
#include "export/register/standing.h"

#include <wx/dataview.h>

#include <memory>
#include <string>
#include <vector>

namespace waymark::editor {

/// What the list shows. Shared, so that a register that was read anew can take its place at once.
struct ListedRecipients {
  std::shared_ptr<const publish::Register> recipients; ///< may be missing: no register is open
  std::shared_ptr<const std::vector<publish::KnownRelease>> history;
  std::string package;
};

/// The recipients of a register in the desktop's own list, of which it asks for the rows that it paints: as
/// quick with 30,000 as with three.
class RecipientList : public wxDataViewCtrl {
public:
  explicit RecipientList(wxWindow* parent);

  void show(ListedRecipients shown, const publish::RecipientFilter& filter);
  void filter(const publish::RecipientFilter& filter);
  std::size_t count() const { return m_rows.size(); }
  std::vector<std::string> listed() const; ///< ids
  std::vector<std::string> chosen() const; ///< ids
  void choose(const std::string& id);      ///< and scrolls there; without effect when it is not listed

private:
  class Rows;
  void size_columns();
  void list(const publish::RecipientFilter& wanted, const std::vector<std::string>& kept);

  ListedRecipients m_shown;
  std::unique_ptr<publish::Standings> m_standings;
  std::vector<const publish::Recipient*> m_rows; ///< of m_shown
  wxObjectDataPtr<Rows> m_model;
};

/// "Has release 1, a newer one is out", with a sign in front.
std::string standing_in_words(const publish::Recipient& recipient, const publish::Standings& standings);
/// "School", "College", "Partner", "Public".
std::string kind_in_words(publish::RecipientKind kind);

} // namespace waymark::editor
