// The command line of `npm run policy`.
import { parseArgs } from 'node:util';
import { isDay } from '../../src/policy/head.ts';
import { policyNames, type PolicyName } from '../../src/policy/policy.ts';
import type { PolicyStaffWords } from '../../src/messages/en/policy-staff.ts';

/** What is asked for, or why it cannot be understood. */
export function parseOptions(args: readonly string[], words: PolicyStaffWords): Request | { wrong: string } {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: known, allowPositionals: true });
    const [command = '', policy, ...versions] = positionals;
    const wanted = commands[command as keyof typeof commands];
    if (!wanted) return { wrong: command === '' ? words.lacks('COMMAND') : words.wrongCommand(command) };
    if (positionals.length - 1 < wanted.length)
      return { wrong: words.lacks(wanted[positionals.length - 1]!) };
    if (positionals.length - 1 > wanted.length)
      return { wrong: words.tooMany(positionals[wanted.length + 1]!) };
    if (policy !== undefined && !isPolicy(policy)) return { wrong: words.wrongPolicy(policy) };
    for (const day of [values.today, values.effective]) {
      if (day !== undefined && !isDay(day)) return { wrong: words.wrongDay(day) };
    }
    if (values.language !== undefined && !['en', 'ja'].includes(values.language)) {
      return { wrong: words.wrongLanguage(values.language) };
    }
    return { command: command as Request['command'], policy: policy ?? 'privacy', versions, ...values };
  } catch (error) {
    return { wrong: (error as Error).message };
  }
}

const isPolicy = (text: string): text is PolicyName => (policyNames as readonly string[]).includes(text);

/** What each command needs after its name. */
const commands = {
  check: [],
  new: ['POLICY'],
  approve: ['POLICY', 'VERSION'],
  compare: ['POLICY', 'VERSION', 'VERSION'],
} as const;

const known = {
  json: { type: 'boolean', default: false },
  today: { type: 'string' },
  version: { type: 'string' },
  effective: { type: 'string' },
  language: { type: 'string' },
} as const;

export type Request = {
  command: keyof typeof commands;
  policy: PolicyName;
  versions: string[];
  json: boolean;
  today?: string | undefined;
  version?: string | undefined;
  effective?: string | undefined;
  language?: string | undefined;
};
