#!/usr/bin/env bash
# Publishes content/inventory/inventory.csv if the stock was made from another file, or else builds the stock
# again. The report goes to the run's summary; where a check asks, the run fails with the text to type.
# Used by publish.yml; GITHUB_STEP_SUMMARY and CONFIRM come from there.
set -u
inventory=content/inventory/inventory.csv
stock=content/inventory/vehicles.jsonl
report=$(mktemp)
trap 'rm -f "$report"' EXIT

sha256=$(sha256sum "$inventory" | cut -d' ' -f1)
if [ -f "$stock" ] && head -n 1 "$stock" | grep -q "\"sha256\":\"$sha256\""; then
  npm run -s build >"$report" 2>&1
else
  npm run -s update -- "$inventory" ${CONFIRM:+--confirm "$CONFIRM"} >"$report" 2>&1
fi
code=$?

cat "$report"
{
  echo '```text'
  cat "$report"
  echo '```'
} >>"${GITHUB_STEP_SUMMARY:-/dev/null}"

case $code in
  # 1: published, and some rows were kept back; the report names them.
  0 | 1) exit 0 ;;
  4) echo "::error title=A check asks::Read the summary of this run. If it is right, run this workflow by hand and type there what the report asks for." ;;
  *) echo "::error title=Not published::Read the summary of this run. What was in service still is." ;;
esac
exit "$code"
