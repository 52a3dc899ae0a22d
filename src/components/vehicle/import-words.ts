// One country's rules for one vehicle, as sentences.
import { dayAfter } from '../../catalogue/days.ts';
import type { RuledOutlook, RuledVerdict } from '../../catalogue/import-outlook.ts';
import type { VisitorMessages } from '../../messages/en/visitor.ts';
import type { Formats } from '../../messages/format.ts';

/**
 * The verdict that decides, in a few words: steering that is refused, else the age, on the condition of the side
 * where that is not known.
 * @returns `isBarred` where by the rule the vehicle may not be imported, or not any more
 */
export function countryHeadline(
  { verdicts }: RuledOutlook,
  { imports: { short, endOf } }: VisitorMessages,
  format: Formats,
): { text: string; isBarred: boolean } {
  const barred = (text: string) => ({ text, isBarred: true });
  const open = (text: string) => ({ text, isBarred: false });
  let allowed = open;
  for (const { rule, outcome } of verdicts) {
    if (rule.kind !== 'steering') continue;
    if (outcome === 'refused') return barred(short.refused(rule.side === 'RHD' ? 'LHD' : 'RHD'));
    if (outcome === 'unknown') allowed = (text) => open(short.ifSide(text, rule.side));
  }
  const tax = ageTax(verdicts, short, format);
  for (const verdict of verdicts) {
    const { rule } = verdict;
    if (rule.kind === 'no age limit') return allowed([short.unlimited, ...tax].join(short.also));
    if (rule.kind !== 'age limit') continue;
    if (verdict.outcome === 'unknown') return open(short.unknown(rule.basis));
    if (verdict.outcome === 'other type') return open(short.otherType);
    if (verdict.outcome !== 'until') continue;
    const until = inWords(verdict.lastDay, endOf, format);
    if (verdict.isPast) return barred(short.past(until));
    return verdict.late ? barred(short.late) : allowed(short.until(until));
  }
  return open(tax[0] ?? short.none);
}

/** From when an old vehicle costs more, where a rule speaks of it: it is no bar, and not nothing either. */
function ageTax(verdicts: readonly RuledVerdict[], short: Short, format: Formats): string[] {
  return verdicts.flatMap((verdict) => {
    if (verdict.rule.kind !== 'age tax' || verdict.outcome === 'other type') return [];
    return verdict.outcome === 'until'
      ? [short.taxFrom(format.day(dayAfter(verdict.lastDay)))]
      : [short.taxUnknown];
  });
}

/** What is asked, what it means for this vehicle, and from when to when it holds. */
export function ruleLines(
  verdict: RuledVerdict,
  words: VisitorMessages,
  format: Formats,
): { label: string; lines: string[] } {
  const { rule } = verdict;
  const { imports } = words;
  const { labels } = imports;
  const label = {
    'age limit': labels.limit,
    'no age limit': labels.limit,
    'age tax': labels.tax,
    inspection: labels.inspection,
    steering: labels.steering,
  }[rule.kind];
  const lines = [
    ...(verdict.outcome === 'other type' ? [imports.otherType] : meaning(verdict, words, format)),
    rule.validFrom && imports.from(format.day(rule.validFrom)),
    rule.validUntil && imports.ends(format.day(rule.validUntil)),
    rule.note,
  ];
  return { label, lines: lines.filter((line) => typeof line === 'string') };
}

function meaning(
  verdict: RuledVerdict,
  { imports }: VisitorMessages,
  format: Formats,
): (string | false | undefined)[] {
  const { rule } = verdict;
  switch (rule.kind) {
    case 'no age limit':
      return [imports.unlimited];
    case 'inspection':
      return [
        imports.inspection(
          rule.by.join(imports.or),
          rule.where,
          rule.feeUsd === undefined ? undefined : format.usd(rule.feeUsd),
        ),
        rule.without && imports.without(rule.without),
      ];
    case 'steering':
      return [
        imports.steering[
          verdict.outcome === 'fits' || verdict.outcome === 'refused' || verdict.outcome === 'no side'
            ? verdict.outcome
            : 'unknown'
        ](rule.side),
      ];
    case 'age limit':
    case 'age tax': {
      const asked = imports.years(rule.years, rule.basis, rule.counted);
      if (verdict.outcome !== 'until') return [asked, imports.notCheckable(rule.basis)];
      const { since, lastDay, late } = verdict;
      const until = inWords(lastDay, imports.endOf, format);
      return [
        asked,
        imports.given(rule.basis, format.yearOrMonth(since)),
        rule.kind === 'age tax'
          ? imports.taxFrom(format.day(dayAfter(lastDay)))
          : untilSentence(rule, lastDay, imports)(until),
        rule.kind === 'age limit' && late && imports.late(rule.registeredWithinMonths ?? 0),
      ];
    }
  }
}

/** A rule that began when the vehicle was too old already never let it in: no day is told as one that held. */
function untilSentence(
  { validFrom, counted }: RuledVerdict['rule'] & { counted: string },
  lastDay: string,
  imports: VisitorMessages['imports'],
): (until: string) => string {
  if (validFrom !== undefined && lastDay < validFrom) return imports.neverAllowed;
  return counted === 'by day' ? imports.atLeastUntil : imports.until;
}

/** Every source of a country once, with the day on which it was last read. */
export function sourcesOf({ verdicts }: RuledOutlook): Source[] {
  const read = new Map<string, Source>();
  for (const { rule } of verdicts) {
    const { source, checkedOn } = rule;
    const before = read.get(source.url + source.name);
    // Two records of one source: the older day is the one that is true of both.
    if (!before || checkedOn < before.checkedOn) read.set(source.url + source.name, { ...source, checkedOn });
  }
  return [...read.values()];
}

function inWords(lastDay: string, endOf: (year: string) => string, format: Formats): string {
  return lastDay.endsWith('-12-31') ? endOf(lastDay.slice(0, 4)) : format.day(lastDay);
}

type Short = VisitorMessages['imports']['short'];
type Source = { name: string; url: string; checkedOn: string };
