// SPDX-License-Identifier: MIT
#include "model/merge/three_way.h"

#include "model/merge/likeness.h"

#include <algorithm>

namespace waymark::merge {

namespace {

// What one side did: units of the base replaced by units of the side; either may be none.
struct Edit {
  Span base, side;
};

std::vector<Edit> edits_of(const Units& base, const Units& side) {
  std::vector<Edit> edits;
  auto matches = common_units(base, side);
  matches.push_back({base.size(), side.size(), 0});
  std::size_t base_at = 0, side_at = 0;
  for (const review::Match& match : matches) {
    if (base_at < match.old_begin || side_at < match.new_begin)
      edits.push_back({{base_at, match.old_begin}, {side_at, match.new_begin}});
    base_at = match.old_begin + match.size;
    side_at = match.new_begin + match.size;
  }
  return edits;
}

bool has_words(const Units& units, Span span) {
  for (std::size_t i = span.begin; i < span.end; ++i)
    if (!units.is_blank(i))
      return true;
  return false;
}

class Sweep {
public:
  Sweep(const Units& base, const Units& ours, const Units& theirs, Grain grain)
      : m_base(base), m_ours(ours), m_theirs(theirs), m_grain(grain), m_our_edits(edits_of(base, ours)),
        m_their_edits(edits_of(base, theirs)) {}

  std::vector<Stretch> run() {
    while (m_our_next < m_our_edits.size() || m_their_next < m_their_edits.size()) {
      Cluster cluster;
      take(cluster, ours_is_first());
      while (extend(cluster))
        ;
      unchanged_up_to(cluster.base.begin);
      close(cluster);
    }
    unchanged_up_to(m_base.size());
    return std::move(m_stretches);
  }

private:
  // Edits of both sides that touch the same part of the base.
  struct Cluster {
    Span base;
    bool any = false, has_ours = false, has_theirs = false, all_removals = true, all_additions = true;
    Span ours, theirs; // indices of the edits
  };

  static bool before(const Edit& a, const Edit& b) {
    return a.base.begin != b.base.begin ? a.base.begin < b.base.begin : a.base.end < b.base.end;
  }

  bool ours_is_first() const {
    if (m_our_next == m_our_edits.size() || m_their_next == m_their_edits.size())
      return m_our_next < m_our_edits.size();
    return !before(m_their_edits[m_their_next], m_our_edits[m_our_next]);
  }

  void take(Cluster& cluster, bool ours) {
    const Edit& edit = ours ? m_our_edits[m_our_next] : m_their_edits[m_their_next];
    (ours ? cluster.has_ours : cluster.has_theirs) = true;
    cluster.base = cluster.any ? Span{std::min(cluster.base.begin, edit.base.begin),
                                      std::max(cluster.base.end, edit.base.end)}
                               : edit.base;
    cluster.any = true;
    cluster.all_removals = cluster.all_removals && edit.side.empty();
    cluster.all_additions = cluster.all_additions && edit.base.empty();
    Span& indices = ours ? cluster.ours : cluster.theirs;
    std::size_t& next = ours ? m_our_next : m_their_next;
    if (indices.empty())
      indices.begin = next;
    indices.end = ++next;
  }

  // Takes one more edit into the cluster, if one belongs to it.
  bool extend(Cluster& cluster) {
    for (const bool ours : {true, false}) {
      const auto& edits = ours ? m_our_edits : m_their_edits;
      const std::size_t next = ours ? m_our_next : m_their_next;
      if (next < edits.size() && belongs(cluster, edits[next], ours)) {
        take(cluster, ours);
        return true;
      }
    }
    return false;
  }

  bool belongs(const Cluster& cluster, const Edit& edit, bool ours) const {
    if (edit.base.begin > cluster.base.end)
      return is_near({cluster.base.end, edit.base.begin}) && stands_beside(cluster, edit, ours);
    if (cluster.base.empty() && edit.base.empty())
      return true; // two additions at one place
    if (edit.base.begin < cluster.base.end)
      return true;
    return stands_beside(cluster, edit, ours);
  }

  // Whether no word stands between two changes, or only what is written together.
  bool is_near(Span units) const {
    const auto is_word = [this](std::size_t i) { return m_base.is_word(i); };
    std::size_t i = units.begin;
    while (i < units.end && !is_word(i))
      ++i;
    return i == units.end || is_same_run(units);
  }

  // Whether units of the base are written together, as in an address.
  bool is_same_run(Span units) const {
    for (std::size_t i = units.begin; i < units.end; ++i)
      if (m_base.is_blank(i))
        return false;
    return true;
  }

  // Whether an edit stands so near to the other side's last one, with nothing between them, that the two
  // cannot be told apart; or both bring the same word, being one change seen differently.
  bool stands_beside(const Cluster& cluster, const Edit& edit, bool ours) const {
    const Span others = ours ? cluster.theirs : cluster.ours;
    if (others.empty())
      return false;
    const Edit& other = (ours ? m_their_edits : m_our_edits)[others.end - 1];
    const Units &own_units = ours ? m_ours : m_theirs, &other_units = ours ? m_theirs : m_ours;
    const bool touch = edit.base.begin == cluster.base.end;
    if (bring_the_same(m_base.read(edit.base), own_units.read(edit.side), m_base.read(other.base),
                       other_units.read(other.side)))
      return true;
    if (!touch && !is_same_run({cluster.base.end, edit.base.begin}))
      return false;
    const bool whole_sentences = m_grain == Grain::sentences && touch;
    const auto parts = [whole_sentences](const Units& units, std::size_t index) {
      return whole_sentences ? units.ends_line(index) : units.is_blank(index);
    };
    return !((!other.side.empty() && parts(other_units, other.side.end - 1)) ||
             (!other.base.empty() && parts(m_base, other.base.end - 1)) ||
             (!edit.side.empty() && parts(own_units, edit.side.begin)) ||
             (!edit.base.empty() && parts(m_base, edit.base.begin)));
  }

  void unchanged_up_to(std::size_t base_end) {
    if (m_base_at == base_end)
      return;
    const std::size_t size = base_end - m_base_at;
    m_stretches.push_back(
        {Whose::nobody, {m_base_at, base_end}, {m_our_at, m_our_at + size}, {m_their_at, m_their_at + size}});
    m_base_at = base_end;
    m_our_at += size;
    m_their_at += size;
  }

  // Where a side is at the end of the cluster's part of the base.
  static std::size_t side_end(const Span& base, const Span& indices, const std::vector<Edit>& edits,
                              std::size_t side_at) {
    std::size_t removed = 0, added = 0;
    for (std::size_t i = indices.begin; i < indices.end; ++i) {
      removed += edits[i].base.size();
      added += edits[i].side.size();
    }
    return side_at + base.size() - removed + added;
  }

  void close(const Cluster& cluster) {
    Stretch stretch;
    stretch.base = cluster.base;
    stretch.ours = {m_our_at, side_end(cluster.base, cluster.ours, m_our_edits, m_our_at)};
    stretch.theirs = {m_their_at, side_end(cluster.base, cluster.theirs, m_their_edits, m_their_at)};
    stretch.whose = judge(cluster, stretch);
    m_base_at = stretch.base.end;
    m_our_at = stretch.ours.end;
    m_their_at = stretch.theirs.end;
    m_stretches.push_back(stretch);
  }

  Whose judge(const Cluster& cluster, const Stretch& stretch) const {
    if (!cluster.has_theirs)
      return Whose::ours;
    if (!cluster.has_ours)
      return Whose::theirs;
    if (m_ours.read(stretch.ours) == m_theirs.read(stretch.theirs))
      return Whose::both;
    if (cluster.all_removals)
      return Whose::both_removed;
    return cluster.all_additions ? Whose::both_added : Whose::clash;
  }

  const Units &m_base, &m_ours, &m_theirs;
  Grain m_grain;
  std::vector<Edit> m_our_edits, m_their_edits;
  std::size_t m_our_next = 0, m_their_next = 0;
  std::size_t m_base_at = 0, m_our_at = 0, m_their_at = 0;
  std::vector<Stretch> m_stretches;
};

} // namespace

std::vector<Stretch> three_way(const Units& base, const Units& ours, const Units& theirs, Grain grain) {
  return Sweep(base, ours, theirs, grain).run();
}

bool replaces_what_was_removed(const Units& base, const Units& ours, const Units& theirs) {
  const auto our_edits = edits_of(base, ours), their_edits = edits_of(base, theirs);
  for (auto a = our_edits.begin(), b = their_edits.begin(); a != our_edits.end() && b != their_edits.end();) {
    const Span both{std::max(a->base.begin, b->base.begin), std::min(a->base.end, b->base.end)};
    if (both.begin < both.end && has_words(base, both) &&
        has_words(ours, a->side) != has_words(theirs, b->side))
      return true;
    (a->base.end < b->base.end ? a : b)++;
  }
  return false;
}

} // namespace waymark::merge
