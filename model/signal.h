// SPDX-License-Identifier: MIT
#pragma once
#include <functional>
#include <map>
#include <memory>
#include <utility>

namespace waymark {

/// The owner of one subscription: dropping it ends the subscription. May outlive the signal.
class [[nodiscard]] Connection {
public:
  Connection() = default;
  explicit Connection(std::shared_ptr<void> hold) : m_hold(std::move(hold)) {}

private:
  std::shared_ptr<void> m_hold;
};

/// Tells subscribers that something happened. One thread only. A subscriber may drop its own connection while
/// called.
template<typename... Args> class Signal {
public:
  Connection connect(std::function<void(Args...)> slot) {
    const int id = m_next++;
    m_slots->emplace(id, std::move(slot));
    std::weak_ptr<Slots> slots = m_slots;
    return Connection(std::shared_ptr<void>(nullptr, [slots, id](void*) {
      if (const auto alive = slots.lock())
        alive->erase(id);
    }));
  }

  void operator()(const Args&... args) const {
    const auto slots = *m_slots; // a copy, so that a slot may disconnect
    for (const auto& [id, slot] : slots)
      slot(args...);
  }

private:
  using Slots = std::map<int, std::function<void(Args...)>>;
  std::shared_ptr<Slots> m_slots = std::make_shared<Slots>();
  int m_next = 0;
};

} // namespace waymark
