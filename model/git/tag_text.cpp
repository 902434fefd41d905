// SPDX-License-Identifier: MIT
#include "model/git/tag_text.h"

#include "model/git/git_error.h"
#include "model/git/repository_hidden.h"
#include "model/git/trees.h"

namespace waymark::git {

namespace {

constexpr std::string_view signature_begin = "-----BEGIN SSH SIGNATURE-----";

std::string bytes_of(git_repository* repository, const git_oid& id) {
  OdbHandle odb;
  check(git_repository_odb(Out(odb), repository), "read");
  OdbObjectHandle object;
  check(git_odb_read(Out(object), odb.get(), &id), "read");
  return {static_cast<const char*>(git_odb_object_data(object.get())), git_odb_object_size(object.get())};
}

std::string without_end_of_line(std::string text) {
  while (!text.empty() && text.back() == '\n')
    text.pop_back();
  return text;
}

} // namespace

std::string tag_text(const Tag& tag) {
  const SignatureHandle who = signature(tag.author, tag.time); // without what would break the line
  return "object " + tag.version + "\ntype commit\ntag " + tag.name + "\ntagger " + who->name + " <" +
         who->email + "> " + std::to_string(who->when.time) + " +0000\n\n" + tag.message + "\n";
}

std::optional<Tag> read_tag(git_repository* repository, const git_oid& id) {
  TagHandle tag;
  if (git_tag_lookup(Out(tag), repository, &id) != 0)
    return std::nullopt;
  if (git_tag_target_type(tag.get()) != GIT_OBJECT_COMMIT)
    return std::nullopt;
  Tag read;
  read.name = git_tag_name(tag.get());
  read.version = hex(*git_tag_target_id(tag.get()));
  if (const git_signature* who = git_tag_tagger(tag.get())) {
    read.author = {who->name, who->email};
    read.time = who->when.time;
  }
  const std::string bytes = bytes_of(repository, id);
  const std::size_t end = std::min(bytes.find(signature_begin), bytes.size());
  read.signed_text = bytes.substr(0, end);
  read.signature = bytes.substr(end);
  const std::size_t body = read.signed_text.find("\n\n");
  read.message =
      without_end_of_line(body == std::string::npos ? std::string() : read.signed_text.substr(body + 2));
  return read;
}

} // namespace waymark::git
