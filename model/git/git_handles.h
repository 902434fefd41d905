// SPDX-License-Identifier: MIT
#pragma once
#include <git2.h>

#include <memory>

namespace waymark::git {

template<auto release> struct Release {
  template<typename T> void operator()(T* pointer) const { release(pointer); }
};

// Owners of what libgit2 hands out.
using RepositoryHandle = std::unique_ptr<git_repository, Release<git_repository_free>>;
using ConfigHandle = std::unique_ptr<git_config, Release<git_config_free>>;
using OdbHandle = std::unique_ptr<git_odb, Release<git_odb_free>>;
using OdbObjectHandle = std::unique_ptr<git_odb_object, Release<git_odb_object_free>>;
using ObjectHandle = std::unique_ptr<git_object, Release<git_object_free>>;
using CommitHandle = std::unique_ptr<git_commit, Release<git_commit_free>>;
using TreeHandle = std::unique_ptr<git_tree, Release<git_tree_free>>;
using TreeEntryHandle = std::unique_ptr<git_tree_entry, Release<git_tree_entry_free>>;
using TreeBuilderHandle = std::unique_ptr<git_treebuilder, Release<git_treebuilder_free>>;
using BlobHandle = std::unique_ptr<git_blob, Release<git_blob_free>>;
using ReferenceHandle = std::unique_ptr<git_reference, Release<git_reference_free>>;
using SignatureHandle = std::unique_ptr<git_signature, Release<git_signature_free>>;
using TagHandle = std::unique_ptr<git_tag, Release<git_tag_free>>;
using PackBuilderHandle = std::unique_ptr<git_packbuilder, Release<git_packbuilder_free>>;
using WalkHandle = std::unique_ptr<git_revwalk, Release<git_revwalk_free>>;
using IndexHandle = std::unique_ptr<git_index, Release<git_index_free>>;

/// Receives a handle from a function with an out parameter: `check(git_tree_lookup(Out(tree), …), …);`. The
/// handle is set at the end of the statement, so it may not be used in the same one.
template<typename Handle> class Out {
public:
  explicit Out(Handle& handle) : m_handle(handle) {}
  ~Out() { m_handle.reset(m_pointer); }
  Out(const Out&) = delete;
  Out& operator=(const Out&) = delete;
  operator typename Handle::pointer *() { return &m_pointer; }
  operator const typename Handle::element_type **() {
    return const_cast<const typename Handle::element_type**>(&m_pointer);
  }

private:
  Handle& m_handle;
  typename Handle::pointer m_pointer = nullptr;
};

} // namespace waymark::git
