// Two versions of a policy that says little, and what a check might say of a third.
import type { PolicyFault } from '../../data/policies.ts';

export const policyTexts = {
  before: `> **In short**
>
> - Nobody is measured.

### 1. What we keep {#keep}

We keep your inquiry for one year.

### 2. Whom to ask {#ask}

Ask the [company](/about/).

### 3. Old ways {#old}

Faxes are answered.
`,
  after: `> **In short**
>
> - Nobody is measured.

### 1. What we keep {#keep}

We keep your inquiry for *two years*, and then erase it.

| What | How long |
| --- | --- |
| Inquiries | 2 years |
| Logs | 14 days |

### 2. Whom to ask {#ask}

Ask the [company](/about/).

### 3. Your rights {#rights}

1. To know what we keep.
2. To have it erased.
`,
};

export const faults: PolicyFault[] = [
  {
    line: 12,
    column: 4,
    found: '<Company fact="telefone" />',
    message: 'There is no fact of this name.',
    remedy: 'Write it like fact="telephone".',
  },
];
