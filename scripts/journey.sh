#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# journey.sh WAYMARK-CLI FOLDER: takes the sample from a draft to a published release on the command line, and says at
# each step what was done and what to look at. FOLDER is made afresh. Ends 0 only when the release is found genuine.
set -euo pipefail

cli=$(realpath "$1")
folder=$2
if [[ -e $folder && ! -e $folder/home ]]; then
  echo "journey: $folder was not made by this journey, so it is left alone. Name another folder." >&2
  exit 2
fi
rm -rf -- "$folder"
mkdir -p "$folder/home"
folder=$(realpath "$folder")
export WAYMARK_HOME=$folder/home
package=$folder/package
module=friends
text=$package/modules/$module.md

number=0
step() { printf '\n%d. %s\n' $((number += 1)) "$1"; }
look() { printf '   Look at: %s\n' "$1"; }
show() { sed 's/^/   /'; }
failed() {
  echo "journey: $*" >&2
  exit 1
}

# from_json PYTHON-EXPRESSION: what it makes of the JSON on standard input, called `it`.
from_json() { python3 -c "import json, sys; it = json.load(sys.stdin); print($1)"; }

# findings: how many things the checks say must be fixed in the module.
findings() {
  { "$cli" check --json --package "$package" "$text" || (($? == 1)); } |
    from_json 'sum(alert["Severity"] == "error" for alerts in it.values() for alert in alerts)'
}

step "The sample package, with its people, its versions, its comments and its sign-offs"
"$cli" demo "$package" | show
look "$package/modules (the text), $package/artwork"

step "Where every module stands, and what is missing before a release"
"$cli" status "$package" >"$folder/status.txt"
grep -v '^  ' "$folder/status.txt" | show
look "$folder/status.txt"

step "The policing team adds to ‘$module’, in words that would blame the reader"
fine=$(findings)
printf '\nIt is your own fault if you sent a picture.\n' >>"$text"
"$cli" check --package "$package" "$text" >"$folder/findings.txt" || (($? == 1))
grep -i 'fault' "$folder/findings.txt" | show
(($(findings) > fine)) || failed "the checks missed a sentence that blames."
look "$folder/findings.txt"

step "The sentence is put right, and saved as a version"
sed -i '$d' "$text"
printf 'It is never your fault that somebody shared a picture. You can come back to this page at any time.\n' >>"$text"
(($(findings) == fine)) || failed "the better sentence should pass the checks."
"$cli" save "$package" --as police --message "Friends: say whose fault it is not" | show
"$cli" history "$package" --module "$module" | head -n 3 | show

step "The charity reviewer asks about it, the policing team answers, and the comment is resolved"
thread=$("$cli" comment add "$package" --as charity --json --module "$module" --quote "at any time" \
  --text "Does this also hold on a school computer?" | from_json 'it["thread"]')
"$cli" comment reply "$package" "$thread" --as police --text "Yes. Nothing is kept there." | show
"$cli" comment resolve "$package" "$thread" --as charity --text "Good, thank you." | show
"$cli" comment list "$package" --module "$module" >"$folder/comments.txt"
grep -F -A 4 "$thread" "$folder/comments.txt" | show
look "$folder/comments.txt"

step "The school suggests other words; the policing team accepts them and saves"
thread=$("$cli" suggest add "$package" --as school --json --module "$module" --quote "You can come back to this page at any time." \
  --with "You can come back to this page whenever you like." --text "Shorter words." | from_json 'it["thread"]')
"$cli" suggest accept "$package" "$thread" --as police | show
grep 'whenever you like' "$text" | show || failed "the accepted words are not in the text."
"$cli" save "$package" --as police --message "Friends: the school's words" | show
look "$text"

step "The services are confirmed again; a page whose review day has passed gets a new one"
today=$(date -u +%F) next=$(date -u -d '+9 months' +%F)
sed -i "s/last-verified: .*/last-verified: $today/; s/expires: .*/expires: $next/" "$package/contacts.yaml"
for page in "$package"/modules/*.md; do
  day=$(sed -n '2,/^---$/s/^review-by: //p' "$page")
  [[ $day > $today ]] || sed -i "2,/^---$/s/^review-by: .*/review-by: $next/" "$page"
done
"$cli" contacts "$package" >"$folder/contacts.txt" || failed "a service cannot be relied on."
grep -c ': good$' "$folder/contacts.txt" | sed 's/$/ services are good/' | show
"$cli" save "$package" --as police --message "Services confirmed again" | show
look "$folder/contacts.txt"

step "A release is refused while sign-offs are missing"
if "$cli" release "$package" --as police --name 1 --out "$folder/release" >"$folder/refused.txt" 2>&1; then
  failed "a release was made without its sign-offs."
fi
head -n 12 "$folder/refused.txt" | show
look "$folder/refused.txt"

step "Each organisation signs off what waits for it"
"$cli" status "$package" --json |
  from_json '"\n".join(m["id"] + " " + role for m in it["modules"] for role, cell in m["roles"].items()
                       if cell["state"] not in ("signed-off", "not-needed"))' |
  while read -r id role; do
    "$cli" sign-off "$package" --as "$role" --module "$id" --role "$role" </dev/null >/dev/null
    echo "$id: signed off for $role" | show
  done

step "The websites, single pages, Word documents and slides, one for each audience"
"$cli" export "$package" --format site,single,docx,pptx --out "$folder/export" | show
look "$folder/export/site-young-people/index.html in a browser; nothing typed there leaves it"
look "$folder/export/take-control-teachers.pptx, the lesson; what only the teacher reads is in the notes"

step "The release: one file with everything in it, its list of sums and the record of who signed off"
"$cli" release "$package" --as police --json --name 1 --out "$folder/release" >"$folder/released.json" ||
  failed "the release was refused although everyone has signed off."
bundle=$(from_json 'it["bundle"]' <"$folder/released.json")
look "$bundle"

step "Anyone can check that the release is genuine, without a network"
"$cli" verify "$bundle" >"$folder/verified.txt" || { show <"$folder/verified.txt"; failed "the release was not found genuine."; }
head -n 3 "$folder/verified.txt" | show
look "$folder/verified.txt"

step "A copy with one changed byte is refused"
changed=$folder/changed-copy.zip
python3 - "$bundle" "$changed" <<'PYTHON'
import sys
data = bytearray(open(sys.argv[1], "rb").read())
data[len(data) // 2] ^= 1
open(sys.argv[2], "wb").write(data)
PYTHON
if "$cli" verify "$changed" >"$folder/changed.txt" 2>&1; then
  failed "a changed copy passed as genuine."
fi
head -n 3 "$folder/changed.txt" | show

printf '\nThe journey is complete; the release is genuine.\n'
