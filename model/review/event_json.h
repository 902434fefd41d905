// SPDX-License-Identifier: MIT
#pragma once
#include "model/review/event.h"

#include <nlohmann/json.hpp>

#include <optional>

namespace waymark::review {

/// One event as an object of the record. Keys without a value are left out; `id` and `person` belong to the
/// segment.
nlohmann::ordered_json event_to_json(const Event& event);

/// Nothing when it is not an event. Unknown kinds and keys are let through (kinds as EventKind::unknown).
std::optional<Event> event_from_json(const nlohmann::json& json);

} // namespace waymark::review
