// SPDX-License-Identifier: MIT
#include "export/cli/command.h"
#include "export/cli/console.h"
#include "export/cli/review_output.h"
#include "model/error.h"
#include "model/git/carry.h"
#include "model/profile.h"
#include "model/sync/known_servers.h"
#include "model/sync/server_access.h"

#include <sys/prctl.h>

#include <csignal>
#include <iostream>
#include <memory>

namespace waymark::publish {

namespace {

using nlohmann::ordered_json;

void list_servers(const CommandContext& context) {
  const std::filesystem::path home = Profile::load().home();
  const std::string key = server_key(home).public_key.line();
  ordered_json out{{"key", key}, {"servers", ordered_json::array()}};
  if (!context.json)
    std::cout << "Your key for servers, for whoever looks after them: " << key << '\n';
  const KnownServers known(home);
  for (const auto& [name, fingerprint] : known.all()) {
    const std::size_t space = name.find(' ');
    out["servers"].push_back(
        {{"server", name.substr(space + 1)}, {"shows", name.substr(0, space)}, {"fingerprint", fingerprint}});
    if (!context.json)
      std::cout << name.substr(space + 1) << "  " << name.substr(0, space) << "  " << fingerprint << '\n';
  }
  if (context.json)
    std::cout << out.dump(2, ' ', false, ordered_json::error_handler_t::replace) << '\n';
}

void run_servers(const std::string& forget, const CommandContext& context) {
  if (forget.empty())
    return list_servers(context);
  if (!forget_server(Profile::load().home(), forget))
    throw Error("Waymark knows no server “" + forget +
                "”. Nothing was changed. “servers” lists the ones that it knows.");
  print_value(context, "forgotten", forget);
}

// Started by Waymark itself, never by a person; see git/carry.h. It ends with whoever started it.
void run_carry(const std::string& exchange, const std::string& key) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  git::carry(exchange, key, std::cin, std::cout);
}

} // namespace

void add_server_commands(CLI::App& app, CommandContext& context) {
  CLI::App* servers =
      app.add_subcommand("servers", "Show your key for servers, and the servers that Waymark knows");
  const auto forget = std::make_shared<std::string>();
  servers->add_option("--forget", *forget, "Forget this server: what it showed, and your password");
  add_common_options(*servers, context);
  servers->callback([forget, &context] { answer(context, [&] { run_servers(*forget, context); }); });
  CLI::App* carry = app.add_subcommand("carry", "")->group("");
  const auto exchange = std::make_shared<std::string>(), key = std::make_shared<std::string>();
  carry->add_option("exchange", *exchange, "The exchange folder")->required();
  carry->add_option("key", *key, "The private key for ssh");
  carry->callback([exchange, key] { run_carry(*exchange, *key); });
}

} // namespace waymark::publish
