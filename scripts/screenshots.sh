# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154 # root, log and jobs come from ./dev
# Sourced by ./dev.

# Those that the README and docs/exports.md show.
shown_pictures=(comments-light checks-dark site-phone site-search slides plan-sheet guides)

# picture_exports FOLDER: six slides of the sample's lesson, its plan on one sheet, and sheets of the parents' and the
# teachers' guide.
picture_exports() {
  local scratch
  scratch=$(mktemp -d)
  WAYMARK_HOME=$scratch/home build/release/bin/waymark-cli demo "$scratch/demo" >/dev/null
  WAYMARK_HOME=$scratch/home build/release/bin/waymark-cli export "$scratch/demo" --format pptx,pdf,docx --out "$scratch/out" >/dev/null
  pdftoppm -r 70 -png -singlefile "$scratch/out/take-control-young-people.pdf" "$1/plan-sheet"
  soffice "-env:UserInstallation=file://$scratch/office" --headless --convert-to pdf --outdir "$scratch" \
    "$scratch/out/take-control-teachers.pptx" >/dev/null
  pdftoppm -r 60 -png "$scratch/take-control-teachers.pdf" "$scratch/slide"
  montage "$scratch"/slide-{01,10,12,36,39,48}.png -tile 2x -geometry 400x+6+6 -background '#d8d4cc' "$1/slides.png"
  soffice "-env:UserInstallation=file://$scratch/office" --headless --convert-to pdf --outdir "$scratch/word" \
    "$scratch/out/take-control-teachers.docx" >/dev/null
  pdftoppm -r 50 -png -l 2 "$scratch/out/take-control-parents.pdf" "$scratch/parents"
  pdftoppm -r 50 -png -l 3 "$scratch/word/take-control-teachers.pdf" "$scratch/teachers"
  montage "$scratch"/parents-*1.png "$scratch"/parents-*2.png "$scratch"/teachers-*1.png "$scratch"/teachers-*3.png -tile 4x \
    -geometry +6+6 -background '#d8d4cc' "$1/guides.png"
  mogrify -colors 160 -define png:format=png8 "$1/slides.png" "$1/plan-sheet.png" "$1/guides.png"
  rm -rf "$scratch"
}

# dev_screenshots [FOLDER]: a picture of every screen into FOLDER; without one, into build/screenshots, and those of the README and docs anew.
dev_screenshots() {
  local folder=${1:-build/screenshots} name
  ensure_packages build gui web pictures
  bring_web_tools
  build_preset release waymark waymark-cli
  mkdir -p "$folder"
  tests/gui/with-display 1600x1000 /usr/bin/python3 tests/gui/screenshots.py "$folder"
  node tests/web/pictures.js "$folder"
  picture_exports "$folder"
  if (($# == 0)); then
    mkdir -p docs/pictures
    for name in "${shown_pictures[@]}"; do
      cp "$folder/$name.png" docs/pictures/
    done
  fi
}
