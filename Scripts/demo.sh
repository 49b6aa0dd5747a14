#!/usr/bin/env bash
# A made-up municipality, and seven answers about it. The day is fixed so that everybody sees the same.
set -euo pipefail

program=$1
day=2026-11-23
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export NEDENFRA_DB="$folder/demo.db" NEDENFRA_LANG="${NEDENFRA_LANG:-nb}" COLUMNS=100

ask() {
  printf '\n$ nedenfra'
  for word in "$@"; do
    if [[ $word == *" "* ]]; then printf ' "%s"' "$word"; else printf ' %s' "$word"; fi
  done
  printf '\n\n'
  "$program" "$@" --on "$day" 2>&1
}

printf '$ nedenfra demo --on %s\n\n' "$day"
"$program" demo --on "$day" 2>/dev/null
ask match stomi
ask who stomi --unit SH-1A
nurse=$("$program" export employees | awk -F, '$3 == "SH-1A" && $5 == "SP" && $8 == "" { print $1; exit }')
ask cover "$nurse"
ask gap --unit SH-1 --gaps-only
ask plan allocate --unit SH-1A
ask plan training --unit SH-1A
ask plan absence "$nurse" --unit SH-1A
