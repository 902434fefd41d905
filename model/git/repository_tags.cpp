// SPDX-License-Identifier: MIT
#include "model/error.h"
#include "model/git/git_error.h"
#include "model/git/record_lock.h"
#include "model/git/repository_hidden.h"
#include "model/git/tag_text.h"
#include "model/git/trees.h"

#include <algorithm>

namespace waymark::git {

std::vector<Tag> Repository::tags() const {
  git_strarray names{};
  check(git_tag_list(&names, m_hidden->get()), "read");
  const std::unique_ptr<git_strarray, Release<git_strarray_dispose>> owner(&names);
  std::vector<Tag> tags;
  for (std::size_t i = 0; i < names.count; ++i) {
    git_oid id;
    if (git_reference_name_to_id(&id, m_hidden->get(),
                                 ("refs/tags/" + std::string(names.strings[i])).c_str()) != 0)
      continue;
    if (auto tag = read_tag(m_hidden->get(), id)) // else a plain mark that somebody set with other tools
      tags.push_back(std::move(*tag));
  }
  std::stable_sort(tags.begin(), tags.end(), [](const Tag& a, const Tag& b) { return a.time < b.time; });
  return tags;
}

void Repository::add_tag(const Tag& tag, const Signer& sign) {
  const RecordLock lock(m_hidden->git_folder);
  int valid = 0;
  git_reference_name_is_valid(&valid, ("refs/tags/" + tag.name).c_str());
  if (!valid)
    throw Error(
        "“" + tag.name +
        "” cannot be the name of a release. Nothing was changed. Use letters, digits, dots and hyphens.");
  ObjectHandle object;
  const git_oid target = oid(tag.version);
  check(git_object_lookup(Out(object), m_hidden->get(), &target, GIT_OBJECT_COMMIT), "read");
  std::string text = tag_text(tag);
  if (sign)
    text += sign(text);
  git_oid made;
  const int code = git_tag_create_from_buffer(&made, m_hidden->get(), text.c_str(), 0);
  if (code == GIT_EEXISTS)
    throw Error("There already is a release “" + tag.name +
                "”, and releases never change. Nothing was changed. Choose another name.");
  check(code, "saved");
  sync_objects(m_hidden->get());
}

} // namespace waymark::git
