# SPDX-License-Identifier: MIT
# shellcheck shell=bash disable=SC2154 # root, log and jobs come from ./dev
# Sourced by ./dev.

# Those that the README shows.
readme_pictures=(comments-light checks-dark site-phone slides plan-sheet)

# picture_exports FOLDER: six slides of the sample's lesson, and its plan on one sheet.
picture_exports() {
  local scratch
  scratch=$(mktemp -d)
  WAYMARK_HOME=$scratch/home build/release/bin/waymark-cli demo "$scratch/demo" >/dev/null
  WAYMARK_HOME=$scratch/home build/release/bin/waymark-cli export "$scratch/demo" --format pptx,pdf --out "$scratch/out" >/dev/null
  pdftoppm -r 70 -png -singlefile "$scratch/out/take-control-young-people.pdf" "$1/plan-sheet"
  soffice "-env:UserInstallation=file://$scratch/office" --headless --convert-to pdf --outdir "$scratch" \
    "$scratch/out/take-control-teachers.pptx" >/dev/null
  pdftoppm -r 60 -png "$scratch/take-control-teachers.pdf" "$scratch/slide"
  montage "$scratch"/slide-{01,10,12,36,39,48}.png -tile 2x -geometry 400x+6+6 -background '#d8d4cc' "$1/slides.png"
  mogrify -colors 160 -define png:format=png8 "$1/slides.png" "$1/plan-sheet.png"
  rm -rf "$scratch"
}

# dev_screenshots [FOLDER]: a picture of every screen into FOLDER; without one, into build/screenshots, and the README's own anew.
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
    for name in "${readme_pictures[@]}"; do
      cp "$folder/$name.png" docs/pictures/
    done
  fi
}
