# SPDX-License-Identifier: MIT
"""What the hostile packages of hostile_test.py are: CASES is a list of names and of functions that do harm to a package."""
import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import zlib

MODULE = b"---\nid: first\ntitle: First\naudience: young-people\nkind: page\n---\nYou can say no.\n"


class Repository:
    """The record of a package, written object by object, whatever git itself would say to it."""

    def __init__(self, folder):
        self.folder = pathlib.Path(folder)
        self.git = self.folder / ".git"

    def add(self, kind, content, compressed=None, name=None):
        whole = b"%s %d\0" % (kind, len(content)) + content
        name = name or hashlib.sha1(whole).hexdigest()
        path = self.git / "objects" / name[:2] / name[2:]
        path.parent.mkdir(exist_ok=True)
        if not path.exists():
            path.write_bytes(compressed if compressed is not None else zlib.compress(whole, 1))
        return name

    def blob(self, content):
        return self.add(b"blob", content)

    def tree(self, entries):
        """entries: (mode, name, id); in git's order unless the case wants another."""
        return self.add(b"tree", b"".join(b"%s %s\0" % (mode, name) + bytes.fromhex(id) for mode, name, id in entries))

    def commit(self, tree, parents=(), author=b"A <a@b.invalid> 1770000000 +0000", message=b"Words\n"):
        lines = [b"tree " + tree.encode()] + [b"parent " + p.encode() for p in parents]
        return self.add(b"commit", b"\n".join(lines + [b"author " + author, b"committer " + author, b"", message]))

    def tip(self, line="main"):
        return (self.git / "refs/heads" / line).read_text().strip()

    def point(self, id, line="main"):
        path = self.git / "refs/heads" / line
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(id + "\n")

    def entries(self, id):
        """Of a commit's tree."""
        out = subprocess.run(["git", "--git-dir", self.git, "ls-tree", "-z", id], stdout=subprocess.PIPE, check=True).stdout
        found = []
        for line in out.split(b"\0")[:-1]:
            head, name = line.split(b"\t")
            mode, _, object_id = head.split(b" ")
            found.append((mode.lstrip(b"0"), name, object_id.decode()))
        return found

    def add_to_tree(self, entries, line="main"):
        """One more version, with these entries beside what was there."""
        before = self.tip(line)
        kept = [e for e in self.entries(before) if e[1] not in {n for _, n, _ in entries}]
        whole = sorted(kept + list(entries), key=lambda e: e[1] + (b"/" if e[0] == b"40000" else b""))
        self.point(self.commit(self.tree(whole), [before]), line)

    def add_segment(self, name, content, mode=b"100644"):
        """A file of the review record at log/NAME."""
        at = self.blob(content)
        parts = name.split("/")
        entry = (mode, parts[-1].encode(), at)
        for part in reversed(parts[:-1]):
            entry = (b"40000", part.encode(), self.tree([entry]))
        self.add_to_tree([(b"40000", b"log", self.tree([entry]))], "review")


CASES = []


def case(function):
    CASES.append((function.__name__, function))
    return function


def cases(name, values):
    def add(function):
        for i, value in enumerate(values):
            CASES.append(("%s_%d" % (name, i), lambda r, value=value: function(r, value)))
        return function
    return add


@cases("name", [b".git", b".GIT", b"git~1", b".git ", b"..", b".", b"a\\..\\..\\b", b"a:b", b"CON", b"aux.md", b"x\x01y", b"new\nline",
                b"n" * 300, b"\xff\xfe", b"\xe2\x80\x8b.git", b".git\xe2\x80\x8c", b"-rf", b"$(touch pwned)", b"a/b", b""])
def odd_name(r, name):
    r.add_to_tree([(b"100644", name, r.blob(b"x"))])


@cases("name_of_a_folder", [b"..", b".git", b"modules/../..", b"\xe2\x80\xae"])
def odd_folder(r, name):
    r.add_to_tree([(b"40000", name, r.tree([(b"100644", b"hooks", r.blob(b"x"))]))])


@cases("link", [b"/etc/passwd", b"../../outside", b".git/config", b"link"])
def link(r, target):
    r.add_to_tree([(b"120000", b"link", r.blob(target))])
    os.symlink(target, r.folder / "modules" / "link.md")


@case
def link_in_place_of_a_module(r):
    path = r.folder / "modules" / "first.md"
    path.unlink()
    os.symlink("/etc/passwd", path)


@case
def link_in_place_of_the_modules(r):
    shutil.rmtree(r.folder / "modules")
    os.symlink("/etc", r.folder / "modules")


@case
def repository_inside(r):
    r.add_to_tree([(b"160000", b"modules-of-others", "12" * 20), (b"100644", b".gitmodules", r.blob(
        b'[submodule "x"]\n\tpath = x\n\turl = ext::sh -c touch% pwned\n'))])


@case
def odd_modes(r):
    r.add_to_tree([(b"777", b"odd", r.blob(b"x")), (b"100664", b"old", r.blob(b"x")), (b"0", b"none", r.blob(b"x"))])


@case
def blob_where_a_tree_should_be(r):
    r.add_to_tree([(b"40000", b"modules", r.blob(b"x"))])


@case
def tree_where_a_blob_should_be(r):
    r.add_to_tree([(b"100644", b"package.yaml", r.tree([]))])


@case
def attributes_with_a_filter(r):
    r.add_to_tree([(b"100644", b".gitattributes", r.blob(b"* filter=evil\n"))])
    (r.folder / ".gitattributes").write_text("* filter=evil\n")
    with open(r.git / "config", "a") as config:
        config.write('[filter "evil"]\n\tsmudge = touch pwned\n\tclean = touch pwned\n')


@cases("setting", ["[include]\n\tpath = /etc/passwd\n", "[core]\n\tworktree = /\n", "[core]\n\tfsmonitor = touch pwned\n",
                   "[core]\n\thooksPath = .\n\tsshCommand = touch pwned\n", '[url "ext::sh -c touch% pwned"]\n\tinsteadOf = http\n',
                   "[http]\n\tproxy = http://127.0.0.1:1\n[gpg]\n\tprogram = ./pwned.sh\n", "[core]\n\tbare = maybe\n[[[", "\0" * 100000,
                   "[extensions]\n\tworktreeConfig = true\n\tnoop = 1\n", "[core]\n\trepositoryformatversion = 99\n"])
def setting(r, text):
    with open(r.git / "config", "a") as config:
        config.write(text)


@case
def hooks(r):
    (r.git / "hooks").mkdir(exist_ok=True)
    for name in ("post-checkout", "pre-commit", "post-commit", "reference-transaction", "post-index-change"):
        hook = r.git / "hooks" / name
        hook.write_text("#!/bin/sh\ntouch \"$(dirname \"$0\")/../../../pwned\"\n")
        hook.chmod(0o755)


@case
def objects_elsewhere(r):
    (r.git / "objects/info").mkdir(exist_ok=True)
    (r.git / "objects/info/alternates").write_text("/\n../../../../../../..\n")


@case
def record_elsewhere(r):
    outside = r.folder.parent / "elsewhere"
    shutil.move(r.git, outside)
    r.git.write_text("gitdir: ../elsewhere\n")


@case
def record_is_a_link(r):
    shutil.move(r.git, r.folder.parent / "elsewhere")
    os.symlink("../elsewhere", r.git)


@case
def common_folder_elsewhere(r):
    (r.git / "commondir").write_text("/\n")


@case
def head_is_a_link(r):
    (r.git / "HEAD").unlink()
    os.symlink("/etc/passwd", r.git / "HEAD")


@case
def head_is_huge(r):
    with open(r.git / "HEAD", "wb") as head:
        head.truncate(300 << 20)


@case
def line_is_a_link(r):
    (r.git / "refs/heads/main").unlink()
    os.symlink("/etc/hostname", r.git / "refs/heads/main")


@case
def lines_that_name_each_other(r):
    (r.git / "refs/heads/main").write_text("ref: refs/heads/other\n")
    (r.git / "refs/heads/other").write_text("ref: refs/heads/main\n")


@case
def line_to_a_blob(r):
    r.point(r.blob(b"no version"))


@case
def line_to_nothing(r):
    r.point("12" * 20)


@case
def line_is_a_folder(r):
    (r.git / "refs/heads/main").unlink()
    (r.git / "refs/heads/main").mkdir()


@case
def a_million_names(r):
    tip = r.tip()
    with open(r.git / "packed-refs", "w") as packed:
        packed.write("# pack-refs with: peeled fully-peeled sorted \n")
        packed.writelines("%s refs/tags/t%07d\n" % (tip, i) for i in range(1_000_000))


@cases("pipe", ["HEAD", "config", "packed-refs", "refs/heads/main", "refs/tags/pipe", "index"])
def pipe_in_the_record(r, name):
    path = r.git / name
    path.parent.mkdir(exist_ok=True)
    if path.exists():
        path.unlink()
    os.mkfifo(path)


@case
def deep_chain_of_tags(r):
    at = r.tip()
    kind = "commit"
    for i in range(5000):
        at = r.add(b"tag", b"object %s\ntype %s\ntag t\ntagger A <a@b.invalid> 1 +0000\n\nx\n" % (at.encode(), kind.encode()))
        kind = "tag"
    (r.git / "refs/tags").mkdir(exist_ok=True)
    (r.git / "refs/tags/deep").write_text(at + "\n")


def zeros(kind, size):
    """An object of zero bytes: small on the disk, and huge when it is read."""
    packer, digest = zlib.compressobj(9), hashlib.sha1()
    packed = b""
    for piece in [b"%s %d\0" % (kind, size)] + [b"\0" * (1 << 20)] * (size >> 20):
        digest.update(piece)
        packed += packer.compress(piece)
    return packed + packer.flush(), digest.hexdigest()


@case
def a_file_of_a_gigabyte(r):
    packed, name = zeros(b"blob", 1 << 30)
    r.add(b"blob", b"", packed, name)
    r.add_to_tree([(b"100644", b"huge.md", name)])


@case
def a_module_of_a_gigabyte_on_disk(r):
    with open(r.folder / "modules/huge.md", "wb") as huge:
        huge.truncate(1 << 30)


@case
def object_that_says_it_is_huge(r):
    name = "ab" * 20
    r.add(b"blob", b"", zlib.compress(b"blob 99999999999\0x"), name)
    r.add_to_tree([(b"100644", b"lie.md", name)])


@case
def object_with_another_content(r):
    name = "cd" * 20
    r.add(b"blob", b"", zlib.compress(b"blob 5\0hello"), name)
    r.add_to_tree([(b"100644", b"lie.md", name)])


@case
def objects_that_are_cut_short(r):
    for path in list((r.git / "objects").glob("??/*"))[:40]:
        path.chmod(0o644)
        path.write_bytes(path.read_bytes()[:-9])


@case
def objects_that_are_no_objects(r):
    for path in list((r.git / "objects").glob("??/*"))[:40]:
        path.chmod(0o644)
        path.write_bytes(os.urandom(64))


@case
def object_that_is_a_pipe(r):
    name = "ef" * 20
    (r.git / "objects" / name[:2]).mkdir(exist_ok=True)
    os.mkfifo(r.git / "objects" / name[:2] / name[2:])
    r.add_to_tree([(b"100644", b"pipe.md", name)])


@case
def pipe_among_the_modules(r):
    os.mkfifo(r.folder / "modules" / "pipe.md")


@case
def tree_without_end(r):
    at = r.tree([(b"100644", b"x", r.blob(b"x"))])
    for _ in range(20000):
        at = r.tree([(b"40000", b"d", at)])
    r.add_to_tree([(b"40000", b"modules", at)])


@case
def tree_that_doubles(r):
    at = r.tree([(b"100644", b"x", r.blob(b"x"))])
    for _ in range(30):
        at = r.tree([(b"40000", b"a", at), (b"40000", b"b", at)])
    r.add_to_tree([(b"40000", b"deep", at)])


@case
def a_tree_of_half_a_million_files(r):
    blob = r.blob(MODULE)
    r.add_to_tree([(b"40000", b"modules", r.tree([(b"100644", b"m%06d.md" % i, blob) for i in range(500_000)]))])


@case
def tree_out_of_order_and_twice(r):
    blob = r.blob(b"x")
    r.point(r.commit(r.tree([(b"100644", b"z", blob), (b"100644", b"a", blob), (b"100644", b"a", blob)]), [r.tip()]))


@case
def version_with_a_thousand_parents(r):
    tip = r.tip()
    tree = r.tree(r.entries(tip))
    parents = [r.commit(tree, [tip], message=b"%d\n" % i) for i in range(1000)]
    r.point(r.commit(tree, parents))


@cases("author", [b"", b"<>", b"A <a@b> 99999999999999999999 +9999", b"A <a@b> -5 -0000", b"\xff\xfe <\x00> 1 +0000", b"A" * 100000 + b" <a@b> 1 +0000"])
def author(r, who):
    r.point(r.commit(r.tree(r.entries(r.tip())), [r.tip()], author=who))


@case
def message_without_end(r):
    r.point(r.commit(r.tree(r.entries(r.tip())), [r.tip()], message=b"w " * (10 << 20)))


HEAD = {"format": 1, "package": "small", "writer": "0" * 32, "person": "police-author", "n": 1, "previous": "", "roster": 1, "seen": {}}


@cases("segment", [b"[" * 100_000, b'{"a":' * 100_000, b"x" * (2 << 20), b"\0" * 1000, b"\xff\xfe\n", b"",
                   json.dumps(dict(HEAD, n=10 ** 30)).encode() + b"\n", json.dumps(dict(HEAD, seen={"1" * 32: -1})).encode() + b"\n",
                   json.dumps(dict(HEAD, previous="0" * 64, person="../../etc")).encode() + b"\n" + b'{"kind":"sign-off"}\n',
                   json.dumps(HEAD).encode() + b"\n" + b'{"kind":"comment","text":"' + b"w" * 70000 + b'"}\n'])
def segment(r, content):
    writer = "0" * 32
    r.add_segment("%s/000/000001-%s.jsonl" % (writer, hashlib.sha256(content).hexdigest()[:8]), content)


@cases("segment_name", ["x/000/000001-00000000.jsonl", "../000001-00000000.jsonl", "0" * 32 + "/000/999999-zzzzzzzz.jsonl", "0" * 32 + "/1/2/3/4/5/6/7/8/9.jsonl"])
def segment_name(r, name):
    r.add_segment(name, b"{}\n")


@case
def segment_is_a_link(r):
    r.add_segment("0" * 32 + "/000/000001-00000000.jsonl", b"/etc/passwd", b"120000")


@case
def review_of_a_newer_kind(r):
    r.add_to_tree([(b"100644", b"format", r.blob(b"review-format 99\n"))], "review")


@cases("package", [b"a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n"
                   b"e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\ntitle: *f\nid: x\n",
                   b"[" * 20000, b"- " * 20000, b"id: x\nmodules: [" + b"../../../../etc/passwd, " * 1000 + b"]\n", b"\0\0\0", b"id: !!binary x\n", b"",
                   b"id: x\nformat: 99\n"])
def package(r, text):
    (r.folder / "package.yaml").write_bytes(text)


@cases("contacts", [b"services: " + b"{a: " * 10000, b"services: 5\n", b"services: [{id: a, for: &x [*x]}]\n"])
def contacts(r, text):
    (r.folder / "contacts.yaml").write_bytes(text)


@cases("roster", [b"[" * 100_000, b'{"version": 99999999999999999999999}', b'{"version": 1, "people": [{"id": 5}, null, "x", [[]]]}', b"\xff"])
def roster(r, text):
    (r.folder / "trust/1/roster.json").write_bytes(text)


@case
def rosters_of_a_future(r):
    for version in ("999999999999999999999", "-1", "2x", "002"):
        (r.folder / "trust" / version).mkdir()
        (r.folder / "trust" / version / "roster.json").write_text("{}")


@cases("module", [b">" * 20000 + b" x", b"- " * 20000 + b"x", b"[" * 20000, b"*a **a " * 20000, b":::" * 20000, b"::: {#" + b"a" * 100000 + b"}\nx\n:::\n",
                  b"`" * 100001, b"<" * 100000, b"---\n" + b"a: " * 5000, b"x" * 2_000_000, b"\xe2\x80\xae" * 10000])
def module(r, text):
    (r.folder / "modules/first.md").write_bytes(text)


@case
def words_of_a_hostile_style(r):
    (r.folder / "styles/Evil").mkdir(parents=True)
    (r.folder / "styles/Evil/Slow.yml").write_text("extends: existence\nmessage: x\ntokens: ['(a+)+$', '(a|aa)+$']\n")
    (r.folder / "styles/Evil/Run.yml").write_text("extends: script\nmessage: x\nscript: |\n  os := import(\"os\")\n")
    (r.folder / ".vale.ini").write_text("StylesPath = styles\n[*.md]\nBasedOnStyles = Evil\n")
    (r.folder / "modules/first.md").write_bytes(MODULE + b"a" * 30000 + b"!\n")
