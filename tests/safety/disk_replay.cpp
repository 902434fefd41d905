// SPDX-License-Identifier: MIT
#include "tests/safety/disk_replay.h"

#include "model/safe_file.h"

#include <algorithm>
#include <cstring>
#include <fstream>
#include <stdexcept>

namespace waymark::tests {

namespace fs = std::filesystem;

namespace {

using Kind = DiskRecordHead::Kind;

constexpr std::size_t sector = 512;

std::string left_of(const std::string& now, const std::string& safe, Loss loss) {
  if (now == safe || loss == Loss::everything || loss == Loss::bytes)
    return safe;
  const auto differ = std::mismatch(now.begin(), now.end(), safe.begin(), safe.end()).first;
  const auto same = static_cast<std::size_t>(differ - now.begin());
  const std::size_t arrived =
      loss == Loss::zeros ? same : std::max(same, (same + (now.size() - same) / 2) / sector * sector);
  std::string left = now.substr(0, arrived);
  left.resize(now.size(), '\0');
  return left;
}

} // namespace

std::vector<DiskRecord> read_disk_records(const fs::path& notes) {
  const std::string bytes = read_whole_file(notes);
  std::vector<DiskRecord> records;
  for (std::size_t at = 0; at < bytes.size();) {
    DiskRecordHead head{};
    if (bytes.size() - at < sizeof head)
      throw std::runtime_error("the notes end in the middle");
    std::memcpy(&head, bytes.data() + at, sizeof head);
    at += sizeof head;
    const auto take = [&](std::uint32_t size) {
      std::string part = bytes.substr(at, size);
      at += size;
      return part;
    };
    std::string path = take(head.path_size), other = take(head.other_size), data = take(head.data_size);
    records.push_back({head.kind, std::move(path), std::move(other), std::move(data), head.inode, head.at});
  }
  return records;
}

SimulatedDisk::SimulatedDisk(const fs::path& folder)
    : m_folder(folder.string() + "/"), m_root(std::make_shared<Node>()) {
  load(folder, *m_root);
}

void SimulatedDisk::load(const fs::path& folder, Node& node) {
  node.is_folder = true;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    auto child = std::make_shared<Node>();
    if (entry.is_directory())
      load(entry.path(), *child);
    else
      child->now = child->safe = read_whole_file(entry.path());
    node.entries_now[entry.path().filename()] = child;
  }
  node.entries_safe = node.entries_now;
}

SimulatedDisk::NodePointer SimulatedDisk::find(std::string_view path) const {
  NodePointer node = m_root;
  for (const fs::path& part : fs::path(path.substr(std::min(m_folder.size(), path.size())))) {
    const auto found = node->entries_now.find(part);
    if (part.empty() || part == ".")
      continue;
    if (found == node->entries_now.end())
      return nullptr;
    node = found->second;
  }
  return node;
}

std::map<std::string, SimulatedDisk::NodePointer>& SimulatedDisk::siblings(std::string_view path,
                                                                           std::string& name) const {
  fs::path whole(path);
  if (!whole.has_filename())
    whole = whole.parent_path();
  name = whole.filename();
  const NodePointer folder = find(whole.parent_path().string());
  if (!folder)
    throw std::runtime_error("the notes speak of a folder that is not there: " + std::string(path));
  return folder->entries_now;
}

void SimulatedDisk::open(const DiskRecord& record) {
  NodePointer node = find(record.path);
  if (!node || record.at == 1) {
    std::string name;
    node = std::make_shared<Node>();
    siblings(record.path, name)[name] = node;
  }
  m_opened[record.inode] = node;
}

void SimulatedDisk::apply(const DiskRecord& record) {
  std::string name, other_name;
  switch (record.kind) {
  case Kind::open:
    open(record);
    break;
  case Kind::write: {
    std::string& now = m_opened.at(record.inode)->now;
    now.resize(std::max<std::size_t>(now.size(), record.at + record.data.size()));
    now.replace(record.at, record.data.size(), record.data);
    break;
  }
  case Kind::resize:
    m_opened.at(record.inode)->now.resize(record.at);
    break;
  case Kind::rename: {
    auto& from = siblings(record.path, name);
    const NodePointer moved = from.at(name);
    from.erase(name);
    siblings(record.other, other_name)[other_name] = moved;
    break;
  }
  case Kind::link: {
    const NodePointer node = find(record.path);
    siblings(record.other, name)[name] = node;
    break;
  }
  case Kind::remove:
    siblings(record.path, name).erase(name);
    break;
  case Kind::make_folder: {
    auto node = std::make_shared<Node>();
    node->is_folder = true;
    siblings(record.path, name)[name] = node;
    break;
  }
  case Kind::sync: {
    Node& node = *m_opened.at(record.inode);
    node.safe = node.now;
    node.entries_safe = node.entries_now;
    break;
  }
  case Kind::acknowledged:
    break;
  }
}

void SimulatedDisk::collect(const Node& node, const std::string& path, Loss loss,
                            std::map<std::string, std::string>& found) {
  for (const auto& [name, child] : loss == Loss::everything ? node.entries_safe : node.entries_now) {
    const std::string below = path + name;
    if (!child->is_folder) {
      found[below] = left_of(child->now, child->safe, loss);
      continue;
    }
    found[below + "/"] = {};
    collect(*child, below + "/", loss, found);
  }
}

std::map<std::string, std::string> SimulatedDisk::after_power_cut(Loss loss) const {
  std::map<std::string, std::string> found;
  collect(*m_root, {}, loss, found);
  return found;
}

void write_disk(const fs::path& folder, const std::map<std::string, std::string>& disk) {
  fs::create_directories(folder);
  for (const auto& [path, bytes] : disk) {
    if (path.ends_with('/'))
      fs::create_directories(folder / path);
    else
      std::ofstream(folder / path, std::ios::binary) << bytes;
  }
}

} // namespace waymark::tests
