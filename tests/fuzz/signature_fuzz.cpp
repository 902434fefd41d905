// SPDX-License-Identifier: MIT
// A signature, a public key and a private key, whoever they come from.
#include "model/trust/armour.h"
#include "model/trust/ssh_signature.h"
#include "tests/fuzz/harness.h"

#include <string>

using namespace waymark::trust;

namespace {

// The bytes inside are what matters; libFuzzer would take for ever to find its way through base64.
std::string with_armour(const char* label, std::string_view bytes) {
  return bytes.starts_with("-----") ? std::string(bytes) : armoured(label, bytes);
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view input(reinterpret_cast<const char*>(data), size);
  if (const auto signature = read_ssh_signature(with_armour("SSH SIGNATURE", input))) {
    promise(signature->bytes.size() == 64, "a signature has its size");
    promise(!verifies(*signature, signature->name_space + "x", "words"),
            "a signature is good for its purpose only");
    verifies(*signature, signature->name_space, input);
  }
  if (const auto key = KeyPair::from_openssh(with_armour("OPENSSH PRIVATE KEY", input))) {
    const auto again = KeyPair::from_openssh(key->openssh("x"));
    promise(again && again->public_key() == key->public_key(), "a key that was read is written the same");
    const auto signature = read_ssh_signature(sign(*key, purpose::review, "words"));
    promise(signature && verifies(*signature, purpose::review, "words"), "a key that was read signs");
  }
  for (const std::string& line : {std::string(input), "ssh-ed25519 " + base64(input)})
    if (const auto key = public_key_of_line(line))
      promise(public_key_of_line(key->line()) == key, "a public key that was read is written the same");
  return 0;
}
