// SPDX-License-Identifier: MIT
#pragma once
#include "model/git/shared_place.h"
#include "model/profile.h"
#include "model/workspace.h"
#include "tests/support/scratch_folder.h"

#include <filesystem>
#include <optional>
#include <random>
#include <set>
#include <string>
#include <vector>

namespace waymark::tests {

/// A shared place that ends the program, as it were, before or after one of its steps.
class Crashing : public git::SharedPlace {
public:
  struct Crash {};

  /// `steps`: how many go well; fewer than none: all.
  Crashing(git::SharedPlace& place, int steps) : m_place(place), m_steps(steps) {}
  git::LineEnds get() override;
  git::Sent send(git::Line line, const std::optional<std::string>& expected, const std::string& id) override;
  git::Sent send_release(const std::string& name, const std::string& id) override;

private:
  void step();

  git::SharedPlace& m_place;
  int m_steps;
};

/// A package of one page whose people, up to 50 of three organisations, all have keys. Made once; each
/// schedule copies it.
class SimulatedTeam {
public:
  explicit SimulatedTeam(int people);
  std::filesystem::path folder() const { return m_scratch / "original"; }
  const Profile& profile() const { return m_profile; }
  const std::string& person(int index) const {
    return m_profile.identities[static_cast<std::size_t>(index)].person;
  }

private:
  ScratchFolder m_scratch;
  Profile m_profile;
};

/// One of the people with a copy of the package on a computer of their own. What they do is drawn by lot;
/// each act has a time of its own, by which it is known again.
class SimulatedWriter {
public:
  SimulatedWriter(const SimulatedTeam& team, int index, std::filesystem::path folder);

  /// Does one thing that is not Sync at that time. True: it was acknowledged as an event of the record.
  bool act(std::mt19937& random, int time);
  /// False: it ended half-way. The next act or Sync opens the package anew.
  bool sync(const std::filesystem::path& shared, int steps_before_crash = -1);

  const std::filesystem::path& folder() const { return m_folder; }
  const std::set<std::string>& versions() const { return m_versions; } ///< that this writer saved
  Workspace open() const { return Workspace::open(m_folder, *m_profile, m_person); }

private:
  bool comment(Workspace& workspace, std::mt19937& random, int time) const;
  bool answer(Workspace& workspace, std::mt19937& random) const;
  void edit(Workspace& workspace, std::mt19937& random, int time);
  bool settle(Workspace& workspace, std::mt19937& random) const;

  const Profile* m_profile;
  std::string m_person, m_role;
  std::filesystem::path m_folder;
  std::set<std::string> m_versions;
};

} // namespace waymark::tests
