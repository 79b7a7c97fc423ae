#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Makes the pictures of the manual anew, from the demo region: cmake --preset dev && cmake --build --preset dev && sh docs/handleiding/pictures.sh
set -eu
cd "$(dirname "$0")"
bin=../../.build/dev/bin
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
case="$work/voorbeeld.besluitroute"
"$bin/besluitroute-cli" demo "$case" >/dev/null
"$bin/besluitroute-cli" read-documents "$case" >/dev/null

# The screens.
QT_QPA_PLATFORM=offscreen PICTURES="$work" DEMO_FILE="$case" "$bin/ui_tests" "[.manual]" >/dev/null
for screen in vandaag status voorstel vergadering planning tegelkaart zoeken; do
  cp "$work/handleiding-$screen.png" "$screen.png"
done

# Pages of a pack: page NAME FILE NUMBER.
page() { pdftoppm -png -r 64 -f "$3" -l "$3" -singlefile "$2" "set-$1"; }
# The first page that says something: pageWith TEXT FILE.
pageWith() {
  last=$(pdfinfo "$2" | sed -n 's/^Pages: *//p')
  for n in $(seq 1 "$last"); do pdftotext -f "$n" -l "$n" "$2" - | grep -q "$1" && echo "$n" && break; done
}
"$bin/besluitroute-cli" pack "$case" --meeting SG-2027-04 --freeze -o "$work/a.pdf" >/dev/null
page voorblad "$work/a.pdf" 1
page agenda "$work/a.pdf" 2
note=$(pageWith 'Oplegnotitie bij agendapunt 3' "$work/a.pdf")
page oplegnotitie "$work/a.pdf" "$note"
page bijlage "$work/a.pdf" $((note + 2))

# A late change, and a paper that cannot be read: a replacement sheet, and a supplement that says what it replaces.
printf '%%PDF-1.7 broken off' >"$work/tarieven.pdf"
cat >"$work/late.json" <<'COMMANDS'
[{"command": "RemoveAttachment", "attachment": "SG-2027-04#2b"},
 {"command": "AddDocument", "title": "Tarieven per perceel, tussenstand april", "file": "tarieven.pdf", "item": "SG-2027-04#6"}]
COMMANDS
"$bin/besluitroute-cli" do "$case" "$work/late.json" >/dev/null 2>&1
"$bin/besluitroute-cli" pack "$case" --meeting SG-2027-04 --revision -o "$work/b.pdf" >/dev/null 2>&1 || true
page vervangblad "$work/b.pdf" "$(pageWith 'Dit stuk ontbreekt' "$work/b.pdf")"
"$bin/besluitroute-cli" pack "$case" --meeting SG-2027-04 --supplement-since A -o "$work/c.pdf" >/dev/null 2>&1 || true
page aanvulling "$work/c.pdf" 2
