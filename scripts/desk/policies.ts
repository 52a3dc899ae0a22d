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
      const { versions, issues } = JSON.parse(output) as Checked;
      return versions.map((version) => ({
        ...version,
        issues: issues.filter(({ file }) => file.endsWith(`/${version.policy}/${version.version}.mdx`)),
      }));
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

type Checked = {
  versions: Omit<PolicyRow, 'issues'>[];
  issues: (PolicyRow['issues'][number] & { file: string })[];
};
