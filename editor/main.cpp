// SPDX-License-Identifier: MIT
#include "editor/editor_app.h"

wxIMPLEMENT_APP(waymark::editor::EditorApp);
