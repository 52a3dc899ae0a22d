// What the files of content/policies are, told by their paths alone.
import { noticesFolder } from '../consent/kept-texts.ts';
import { issue, type Issue } from '../issues/issue.ts';
import { sumsPath } from './approved.ts';
import { isVersion } from './head.ts';
import { policyNames, type PolicyFile } from './policy.ts';

/**
 * Files whose name begins with a dot or `~$` belong to the computer, not to the policies. The texts of notices
 * have rules of their own (src/consent/kept-texts.ts).
 */
export function sortFolder(files: readonly PolicyFile[]): Folder {
  const folder: Folder = { sources: [], texts: [], withdrawals: [], sums: undefined, issues: [] };
  const known = (policy: string | undefined) => (policyNames as readonly string[]).includes(policy ?? '');
  for (const file of files) {
    const parts = file.path.split('/');
    const name = parts.at(-1)!;
    if (name.startsWith('.') || name.startsWith('~$') || parts[0] === noticesFolder) continue;
    const at = { in: 'policy', file: file.path, line: 1, column: 1 } as const;
    const isApproved = parts[0] === 'approved';
    if (file.path === sumsPath) folder.sums = file;
    else if (isApproved && parts.length === 3 && known(parts[1]) && approvedName.test(name))
      folder.texts.push(file);
    else if (isApproved && parts.length === 3 && known(parts[1]) && withdrawalName.test(name))
      folder.withdrawals.push(file);
    else if (isApproved || parts.length !== 2) folder.issues.push(issue('policy-file-name', at, name));
    else if (!known(parts[0])) folder.issues.push(issue('policy-unknown', at, parts[0]));
    else if (!name.endsWith('.mdx') || !isVersion(name.slice(0, -4))) {
      folder.issues.push(issue('policy-file-name', at, name));
    } else folder.sources.push(file);
  }
  return folder;
}

const approvedName = /^\d{4}-\d{2}(-\d{2})?\.[a-z]{2}\.txt$/;
const withdrawalName = /^\d{4}-\d{2}(-\d{2})?\.withdrawn$/;

export type Folder = {
  /** `<policy>/<version>.mdx` */
  sources: PolicyFile[];
  /** `approved/<policy>/<version>.<language>.txt` */
  texts: PolicyFile[];
  /** `approved/<policy>/<version>.withdrawn` */
  withdrawals: PolicyFile[];
  /** `approved/SHA256SUMS` */
  sums: PolicyFile | undefined;
  /** Files that are none of these; they do not concern a build. */
  issues: Issue[];
};
