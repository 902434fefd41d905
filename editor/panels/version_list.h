// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/repository.h"

#include <wx/window.h>

#include <vector>

class wxDataViewListCtrl;

namespace waymark::editor {

/// A list of versions, each with its subject and under it when and by whom.
wxDataViewListCtrl* make_version_list(wxWindow* parent);
void fill_version_list(wxDataViewListCtrl& list, const std::vector<git::Version>& versions);

} // namespace waymark::editor
