// What was published stays as it was and stays readable: the list of hashes of a site that is served, held against
// the one it is to be replaced by.
import { issue, type Issue } from '../issues/issue.ts';

/**
 * The texts that people can read on the site that is served and that would be gone, or others, on the next one.
 * @param listed the hashes of now, by path
 */
export function lostTexts(listed: Listed, published: Published): Issue[] {
  return [...published.listed].flatMap(([path, sha256]): Issue[] => {
    // Sources and withdrawals have rules of their own.
    if (!path.endsWith('.txt') || listed.get(path) === sha256) return [];
    return [
      lostText(path, listed.has(path) ? 'policy-published-changed' : 'policy-published-gone', published),
    ];
  });
}

/** @returns why a text must not take a path; nothing where none was published there, or the same one */
export function clashWithPublished(path: string, sha256: string, published: Published): Issue | undefined {
  const before = published.listed.get(path);
  return before === undefined || before === sha256
    ? undefined
    : lostText(path, 'policy-published-changed', published);
}

function lostText(
  path: string,
  code: 'policy-published-changed' | 'policy-published-gone',
  { folder }: Published,
): Issue {
  return issue(code, { in: 'policy', file: path, line: 1, column: 1 }, `${folder}/${path}`);
}

/** SHA-256 by path, relative to content/policies: what stands in the list of hashes. */
export type Listed = ReadonlyMap<string, string>;
export type Published = {
  listed: Listed;
  /** Where the files of that site stand, as people know it. */
  folder: string;
};
