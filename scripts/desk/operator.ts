// What the operator has set for this computer, in .data/operator.json: nothing there means that the desk is for
// this computer only, and that there is no public address.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { dataFolder } from '../release/paths.ts';

const operatorSchema = z.looseObject({
  /** Lets the desk be used from elsewhere, through a proxy with TLS: see src/staff/admission.ts. */
  desk: z
    .strictObject({
      /** The name, with a port where it is not 443, under which people open the desk. */
      host: z.string().min(1),
      /** The header in which the proxy says `https`, such as X-Forwarded-Proto. */
      tlsHeader: z.string().min(1),
      /** The proxy's addresses; this computer's own if left out. */
      proxies: z.array(z.string()).optional(),
    })
    .optional(),
  /** How a release comes to the public address, and how it is turned back there; without it, it stays here. */
  deploy: z
    .strictObject({
      /** The program and its words: `["npm", "run", "-s", "deploy"]`. */
      command: z.array(z.string()).nonempty(),
      /** The same for going back; `{release}` stands for the release to go back to. */
      undo: z
        .array(z.string())
        .nonempty()
        .default(['npm', 'run', '-s', 'rollback', '--', '{release}', '--deployed']),
      /** After so many the command is stopped, so that nobody waits for ever; it is the same for going back. */
      minutes: z
        .number()
        .positive()
        .max(24 * 60)
        .default(15),
      /** Where visitors find the site. */
      address: z.url({ protocol: /^https?$/ }),
    })
    .optional(),
  /** Where inquiries are stored: on this computer (`embedded`), by the deployed site (`d1`), or by `npm run edge`. */
  inquiries: z.enum(['embedded', 'd1', 'edge']).optional(),
});

/** @throws where the file is there and cannot be understood: a lock that is misspelt must not stand open */
export function readOperator(): Operator {
  let text: string;
  try {
    text = readFileSync(join(dataFolder, 'operator.json'), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
  const operator = operatorSchema.safeParse(JSON.parse(text));
  if (!operator.success) throw new Error(`.data/operator.json: ${z.prettifyError(operator.error)}`);
  return operator.data;
}

export type Operator = z.infer<typeof operatorSchema>;
export type Deploy = NonNullable<Operator['deploy']>;
