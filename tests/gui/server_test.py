# SPDX-License-Identifier: MIT
"""Two people share a package through a server, one of them in the window, which asks what it has to ask."""
import contextlib
import json
import os
import pathlib
import pwd
import socket
import subprocess
import tempfile
import unittest

from workbench import Workbench, cli, demo, wait_for


def answers(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@contextlib.contextmanager
def ssh_server(place, keys):
    """OpenSSH's own server on the loopback, which runs git-shell for these keys; its address and fingerprint."""
    if os.geteuid() == 0:
        pathlib.Path("/run/sshd").mkdir(exist_ok=True)
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", place / "key"], check=True)
    subprocess.run(["git", "init", "-q", "--bare", "-b", "main", place / "package.git"], check=True)
    (place / "authorized").write_text("".join(f'restrict,command="git-shell -c \\"$SSH_ORIGINAL_COMMAND\\"" {key}\n' for key in keys))
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    (place / "settings").write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {place}/key\nAuthorizedKeysFile {place}/authorized\nPidFile none\nStrictModes no\n"
        "UsePAM no\nPasswordAuthentication no\nKbdInteractiveAuthentication no\nPermitRootLogin yes\n")
    with open(place / "log", "w", encoding="utf-8") as log:
        server = subprocess.Popen(["/usr/sbin/sshd", "-D", "-e", "-f", place / "settings"], stderr=log, stdin=subprocess.DEVNULL)
    try:
        wait_for("the server", lambda: answers(port))
        listed = subprocess.run(["ssh-keygen", "-lf", place / "key.pub"], check=True, capture_output=True, text=True).stdout
        yield f"ssh://{pwd.getpwuid(os.getuid()).pw_name}@127.0.0.1:{port}{place}/package.git", listed.split()[1]
    finally:
        server.kill()
        server.wait()


class Server(unittest.TestCase):
    def test_a_new_server_is_asked_about_in_the_window_and_then_exchanges_what_was_written(self):
        with demo() as (package, home), tempfile.TemporaryDirectory(prefix="waymark-test-") as scratch:
            key = json.loads(cli("servers", "--json", home=home))["key"]
            with ssh_server(pathlib.Path(scratch), [key]) as (address, fingerprint):
                with Workbench(package, "--as", "police", home=home) as workbench:
                    workbench.press("Sync")
                    field = workbench.find("text", "Folder or address")
                    self.assertEqual(workbench.text_of(workbench.find("text", "Your key for servers")), key)
                    workbench.write(field, address)
                    workbench.press("Sync", within=workbench.find("frame", "Where your team shares"))
                    shown = workbench.find("text", "Fingerprint of its key")
                    self.assertEqual(workbench.text_of(shown), fingerprint)
                    workbench.press("It is the same")
                    workbench.gone("frame", "Is this the right server?")
                    wait_for("the package on the server", lambda: subprocess.run(
                        ["git", "-C", f"{scratch}/package.git", "-c", "safe.directory=*", "rev-parse", "-q", "--verify", "main"],
                        capture_output=True).returncode == 0)
                    workbench.find(contains="Sent to them")
                    workbench.menu("Team folder or server")
                    workbench.press("Forget this server…")
                    workbench.press("Forget it")
                    workbench.gone("push button", "Forget this server…")
                    workbench.press("Sync", within=workbench.find("frame", "Where your team shares"))
                    workbench.press("It is the same")
                    workbench.find(contains="Up to date")
                colleague = pathlib.Path(scratch) / "colleague"
                cli("sync", colleague, "--remote", address, home=home)
                self.assertEqual(json.loads(cli("history", colleague, "--json", home=home)), json.loads(cli("history", package, "--json", home=home)))

    def test_whoever_would_rather_not_sends_nothing_and_may_end_the_program_at_the_question(self):
        with demo() as (package, home), tempfile.TemporaryDirectory(prefix="waymark-test-") as scratch:
            key = json.loads(cli("servers", "--json", home=home))["key"]
            with ssh_server(pathlib.Path(scratch), [key]) as (address, _):
                cli("sync", package, "--remote", address, home=home, check=False)  # remembers nothing: it was refused
                with Workbench(package, "--as", "police", home=home) as workbench:
                    workbench.press("Sync")
                    workbench.write(workbench.find("text", "Folder or address"), address)
                    workbench.press("Sync", within=workbench.find("frame", "Where your team shares"))
                    workbench.press("Do not send")
                    workbench.find(contains="Sync did not finish")
                    workbench.press("Sync")
                    workbench.find("frame", "Is this the right server?")
                ends = subprocess.run(["git", "-C", f"{scratch}/package.git", "-c", "safe.directory=*", "for-each-ref"],
                                      capture_output=True, text=True, check=True).stdout
                self.assertEqual(ends, "")

    def test_a_new_colleague_gets_the_package_from_a_server_once_they_have_said_that_it_is_the_right_one(self):
        with demo() as (package, home), tempfile.TemporaryDirectory(prefix="waymark-test-") as scratch:
            theirs, copy = pathlib.Path(scratch) / "theirs", pathlib.Path(scratch) / "copy"
            keys = [json.loads(cli("servers", "--json", home=one))["key"] for one in (home, theirs)]
            with ssh_server(pathlib.Path(scratch), keys) as (address, fingerprint):
                cli("sync", package, "--remote", address, "--trust", fingerprint, home=home, person="police")
                with Workbench(home=theirs) as workbench:
                    workbench.write(workbench.find("text", "Your name"), "Second reviewer")
                    workbench.write(workbench.find("text", "Your organisation"), "Children's charity")
                    workbench.press("Join a team…")
                    workbench.write(workbench.find("text", "Folder or address"), address)
                    workbench.write(workbench.find("text", contains="Folder for your copy"), str(copy))
                    workbench.press("Get the package")
                    workbench.press("Do not send")
                    workbench.find("text", "Folder or address")
                    self.assertFalse(copy.exists(), "nothing has come, so nothing is left")
                    workbench.press("Get the package")
                    workbench.press("It is the same")
                    workbench.find("push button", "Ask to join")
                self.assertEqual((copy / "package.yaml").read_bytes(), (package / "package.yaml").read_bytes())


if __name__ == "__main__":
    unittest.main(verbosity=2)
