// The policies for the desk, through `npm run policy`: what it says there it says here.
import type { DeskPolicies, PolicyRow } from '../../src/staff/ports.ts';
import { runCommand } from './run-command.ts';

export function openPolicies(home: string | undefined): DeskPolicies {
  return {
    async list(language) {
      const { output, said } = await runCommand('policy.ts', ['check', '--json', `--language=${language}`], {
        home,
      });
      if (!output.startsWith('{')) throw new Error(said || 'The policies could not be checked.');
      return toRows(JSON.parse(output) as Checked);
    },
    async approve(policy, version, language) {
      const { exitCode, output, said } = await runCommand(
        'policy.ts',
        ['approve', policy, version, `--language=${language}`],
        { home },
      );
      return { isApproved: exitCode === 0, said: `${output}${said}`.trim() };
    },
  };
}

/** Every version with its faults, and every file that has too many of them to be a version: a draft, to be mended. */
export function toRows({ versions, issues }: Checked): PolicyRow[] {
  // That a draft is one is said by the list it stands in.
  const told = issues.filter(({ code }) => code !== 'policy-draft');
  const ofFile = (policy: string, version: string) =>
    told.filter(({ file }) => file.endsWith(`/${policy}/${version}.mdx`));
  const rows = versions.map((row) => ({ ...row, issues: ofFile(row.policy, row.version) }));
  const known = new Set(rows.map(({ policy, version }) => `${policy}/${version}`));
  for (const { file } of told) {
    const [, policy = '', version = ''] = /([^/]+)\/([^/]+)\.mdx$/.exec(file) ?? [];
    if (policy === '' || known.has(`${policy}/${version}`)) continue;
    known.add(`${policy}/${version}`);
    rows.push({ policy, version, standing: 'draft', effective: '', issues: ofFile(policy, version) });
  }
  return rows;
}

type Checked = {
  versions: Omit<PolicyRow, 'issues'>[];
  issues: (PolicyRow['issues'][number] & { code: string; file: string })[];
};
