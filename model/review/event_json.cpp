// SPDX-License-Identifier: MIT
#include "model/review/event_json.h"

#include "model/iso_time.h"

namespace waymark::review {

namespace {

using nlohmann::json;
using nlohmann::ordered_json;

void put(ordered_json& object, const char* key, const std::string& value) {
  if (!value.empty())
    object[key] = value;
}

std::string text_at(const json& object, const char* key) {
  const auto found = object.find(key);
  return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

std::optional<std::size_t> offset_at(const json& list, std::size_t index) {
  if (!list[index].is_number_unsigned())
    return std::nullopt;
  return list[index].get<std::size_t>();
}

ordered_json target_to_json(const Target& target) {
  ordered_json object = ordered_json::object();
  put(object, "module", target.module);
  put(object, "block", target.block);
  put(object, "picture", target.picture);
  if (target.region)
    object["region"] = {target.region->left, target.region->top, target.region->width, target.region->height};
  if (target.is_passage()) {
    object["base"] = target.base;
    object["span"] = {target.span.begin, target.span.end};
    object["quote"] = target.quote;
    put(object, "before", target.before);
    put(object, "after", target.after);
  }
  return object;
}

bool is_blob_id(const std::string& text) {
  return text.size() == 40 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

// Nothing when it is no part of a picture.
std::optional<PictureRegion> region_from_json(const json& list) {
  if (!list.is_array() || list.size() != 4)
    return std::nullopt;
  for (const json& number : list)
    if (!number.is_number())
      return std::nullopt;
  const PictureRegion region{list[0], list[1], list[2], list[3]};
  return region.is_valid() ? std::optional(region) : std::nullopt;
}

std::optional<Target> target_from_json(const json& object) {
  Target target{text_at(object, "module"),
                text_at(object, "block"),
                text_at(object, "picture"),
                text_at(object, "base"),
                {},
                text_at(object, "quote"),
                text_at(object, "before"),
                text_at(object, "after")};
  if (const auto region = object.find("region"); region != object.end()) {
    target.region = region_from_json(*region);
    if (!target.region || target.picture.empty())
      return std::nullopt;
  }
  if (!target.is_passage())
    return target;
  const auto span = object.find("span");
  if (!is_blob_id(target.base) || span == object.end() || !span->is_array() || span->size() != 2)
    return std::nullopt;
  const auto begin = offset_at(*span, 0), end = offset_at(*span, 1);
  if (!begin || !end || *begin > *end || *end > (std::size_t{1} << 40))
    return std::nullopt;
  target.span = {*begin, *end};
  return target;
}

ordered_json removed_to_json(const std::vector<Removed>& list) {
  ordered_json out = ordered_json::array();
  for (const Removed& one : list)
    out.push_back({{"path", one.path}, {"id", one.blob}, {"sha256", one.sha256}, {"left", one.left}});
  return out;
}

// Nothing when it does not say exactly what was removed.
std::optional<std::vector<Removed>> removed_from_json(const json& list) {
  std::vector<Removed> all;
  if (!list.is_array())
    return std::nullopt;
  for (const json& one : list) {
    if (!one.is_object())
      return std::nullopt;
    Removed removed{text_at(one, "path"), text_at(one, "id"), text_at(one, "sha256"), text_at(one, "left")};
    if (removed.path.empty() || !is_blob_id(removed.blob) || removed.sha256.size() != 64 ||
        removed.left.size() != 64)
      return std::nullopt;
    all.push_back(std::move(removed));
  }
  return all;
}

} // namespace

ordered_json event_to_json(const Event& event) {
  ordered_json object;
  object["do"] = event.kind == EventKind::unknown ? event.kind_name : std::string(name_of(event.kind));
  object["time"] = to_iso_time(event.time);
  const bool opens = event.kind == EventKind::comment || event.kind == EventKind::suggest ||
                     event.kind == EventKind::set_aside;
  if (!opens)
    put(object, "thread", event.thread);
  const ordered_json target = target_to_json(event.target);
  if (!target.empty())
    object["on"] = target;
  put(object, "text", event.text);
  if (event.kind == EventKind::suggest)
    object["with"] = event.replacement;
  put(object, "role", event.role);
  put(object, "sha256", event.bytes_sha256);
  put(object, "version", event.version);
  put(object, "tree", event.tree);
  if (event.roster_version != 0)
    object["roster"] = event.roster_version;
  put(object, "rule", event.rule);
  put(object, "finding", event.finding);
  put(object, "word", event.word);
  put(object, "setting", event.setting);
  if (!event.removed.empty())
    object["removed"] = removed_to_json(event.removed);
  return object;
}

std::optional<Event> event_from_json(const json& object) {
  Event event;
  if (!object.is_object())
    return std::nullopt;
  event.kind_name = text_at(object, "do");
  event.kind = kind_named(event.kind_name);
  const auto time = from_iso_time(text_at(object, "time"));
  if (event.kind_name.empty() || !time)
    return std::nullopt;
  event.time = *time;
  event.thread = text_at(object, "thread");
  if (const auto on = object.find("on"); on != object.end()) {
    const auto target = on->is_object() ? target_from_json(*on) : std::nullopt;
    if (!target)
      return std::nullopt;
    event.target = *target;
  }
  event.text = text_at(object, "text");
  event.replacement = text_at(object, "with");
  event.role = text_at(object, "role");
  event.bytes_sha256 = text_at(object, "sha256");
  event.version = text_at(object, "version");
  event.tree = text_at(object, "tree");
  if (const auto roster = object.find("roster"); roster != object.end() && roster->is_number_integer())
    event.roster_version = roster->get<int>();
  event.rule = text_at(object, "rule");
  event.finding = text_at(object, "finding");
  event.word = text_at(object, "word");
  event.setting = text_at(object, "setting");
  if (const auto list = object.find("removed"); list != object.end()) {
    auto removed = removed_from_json(*list);
    if (!removed)
      return std::nullopt;
    event.removed = *std::move(removed);
  }
  return event;
}

} // namespace waymark::review
