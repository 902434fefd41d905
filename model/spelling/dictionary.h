// SPDX-License-Identifier: MIT
#pragma once
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace waymark {

/// A hunspell dictionary. Look-ups may come from several threads; they are serialised.
class Dictionary {
public:
  /// Throws Error when one of the two files is missing.
  Dictionary(const std::filesystem::path& affix_file, const std::filesystem::path& word_file);
  ~Dictionary();
  Dictionary(Dictionary&&) noexcept;
  Dictionary& operator=(Dictionary&&) noexcept;

  bool knows(std::string_view word) const;
  /// Best first; at most `most`. Slow (milliseconds): ask only when somebody wants to see them.
  std::vector<std::string> suggestions(std::string_view word, std::size_t most = 5) const;

private:
  struct Hidden;
  std::unique_ptr<Hidden> m_hidden;
};

/// The dictionary of the system for a language tag ("en-GB" -> en_GB), loaded once per process; nothing when
/// it is not installed.
std::shared_ptr<const Dictionary> system_dictionary(std::string_view language);

} // namespace waymark
