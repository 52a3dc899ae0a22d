// The command line of `npm run policy`.
import { parseArgs } from 'node:util';
import { isDay } from '../../src/catalogue/days.ts';
import { policyNames, type PolicyName } from '../../src/policy/policy.ts';
import type { PolicyStaffWords } from '../../src/messages/en/policy-staff.ts';

/** What is asked for, or why it cannot be understood; `help` asks how the commands are written. */
export function parseOptions(
  args: readonly string[],
  words: PolicyStaffWords,
): Request | { wrong: string } | { help: true } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true });
    const [command = '', policy, ...versions] = positionals;
    const { help, ...given } = values;
    if (help || command === 'help') return { help: true };
    const wanted = commands[command as keyof typeof commands];
    if (!wanted) return { wrong: command === '' ? words.noCommand : words.wrongCommand(command) };
    if (positionals.length - 1 < wanted.length)
      return { wrong: words.lacks(wanted[positionals.length - 1]!) };
    if (positionals.length - 1 > wanted.length)
      return { wrong: words.tooMany(positionals[wanted.length + 1]!) };
    if (policy !== undefined && !isPolicy(policy)) return { wrong: words.wrongPolicy(policy) };
    for (const day of [given.today, given.effective]) {
      if (day !== undefined && !isDay(day)) return { wrong: words.wrongDay(day) };
    }
    if (given.language !== undefined && !['en', 'ja'].includes(given.language)) {
      return { wrong: words.wrongLanguage(given.language) };
    }
    return {
      command: command as Request['command'],
      policy: policy ?? 'privacy',
      versions: versions.map(toName),
      ...given,
      ...(given.from !== undefined && { from: toName(given.from) }),
    };
  } catch (error) {
    return { wrong: (error as Error).message };
  }
}

/** A version may be named by its file. */
const toName = (version: string) => version.replace(/\.mdx$/, '');

const isPolicy = (text: string): text is PolicyName => (policyNames as readonly string[]).includes(text);

/** What each command needs after its name. */
const commands = {
  check: [],
  new: ['POLICY'],
  approve: ['POLICY', 'VERSION'],
  withdraw: ['POLICY', 'VERSION'],
  compare: ['POLICY', 'VERSION', 'VERSION'],
} as const;

const known = {
  json: { type: 'boolean', default: false },
  today: { type: 'string' },
  version: { type: 'string' },
  effective: { type: 'string' },
  from: { type: 'string' },
  language: { type: 'string' },
  site: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

export type Request = {
  command: keyof typeof commands;
  policy: PolicyName;
  versions: string[];
  json: boolean;
  today?: string | undefined;
  version?: string | undefined;
  effective?: string | undefined;
  /** The version that `new` copies. */
  from?: string | undefined;
  language?: string | undefined;
  /** Another exporter's folder, as typed. */
  site?: string | undefined;
};
