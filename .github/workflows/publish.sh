#!/usr/bin/env bash
# Publishes content/inventory/inventory.csv if it is new, or else builds the stock again. The report goes to the
# run's summary; where a check asks, it ends with the text to type. A file that is not taken keeps back nothing but
# itself: the last good stock is built, as `npm start` does, for a policy or a rule may begin on this day.
# Used by publish.yml; GITHUB_STEP_SUMMARY and CONFIRM come from there.
set -u
folder=content/inventory
inventory=$folder/inventory.csv
stock=$folder/vehicles.jsonl
# Which files have been decided about (scripts/release/inventory-seen.ts); it is committed with the stock.
seen=$folder/seen.sha256
report=$(mktemp)
trap 'rm -f "$report"' EXIT

# Whether the stock was made from another file, and this one was not passed over: a rollback did that; or of this
# one, but with other makes or another mapping. scripts/start.ts asks the same.
is_new() {
  [ -f "$stock" ] || return 0
  local sha256 rules
  sha256=$(sha256sum "$inventory" | cut -d' ' -f1)
  rules=$(cd "$folder" && sha256sum makes.json mapping.json 2>/dev/null)
  if head -n 1 "$stock" | grep -q "\"sha256\":\"$sha256\""; then
    [ -f "$seen" ] && [ "$(grep -v '  inventory.csv$' "$seen")" != "$rules" ]
  else
    ! grep -qxs "$sha256  inventory.csv" "$seen"
  fi
}

if is_new; then
  npm run -s update -- "$inventory" ${CONFIRM:+--confirm "$CONFIRM"} >"$report" 2>&1
  code=$?
  # 1: published, and some rows were kept back; the report names them. A program that crashes ends with 1 too, but
  # then the file is as new as it was.
  if [ $code = 1 ] && ! is_new; then code=0; fi
  if [ -f "$stock" ] && { [ $code = 1 ] || [ $code = 3 ] || [ $code = 4 ]; }; then
    npm run -s build >>"$report" 2>&1 || code=$?
  fi
else
  npm run -s build >"$report" 2>&1
  code=$?
fi

cat "$report"
{
  echo '```text'
  cat "$report"
  echo '```'
} >>"${GITHUB_STEP_SUMMARY:-/dev/null}"

case $code in
  0) exit 0 ;;
  4) echo "::error title=A check asks::Read the summary of this run. If it is right, run this workflow by hand and type there what the report asks for." ;;
  *) echo "::error title=Not published::Read the summary of this run. The stock that was in service still is." ;;
esac
exit "$code"
