// "Your choices": what holds now, changing it, withdrawing, and the receipt.
import type { Notice } from '../../consent/notice.ts';
import { purposes, type Choices } from '../../consent/purposes.ts';
import type { Receipt } from '../../consent/record.ts';
import { consentWords } from '../../messages/en/consent.ts';
import { formats } from '../../messages/format.ts';
import type { Choice } from './choice.ts';
import { addRules } from './add-rules.ts';
import { element } from './element.ts';
import { purposeFields, purposeRules } from './purpose-fields.ts';

export function takeOver(section: HTMLElement, notice: Notice, choice: Choice): void {
  const status = element('p', { role: 'status' });
  const form = element('form', { class: 'purposes' });
  const proof = element('div', {});
  addRules([...purposeRules, ...rules]);
  // The last line is for those whose browser does not get here.
  section.lastElementChild?.remove();
  section.append(status, form, proof);
  let said = '';

  const show = () => {
    const stored = choice.standing() === 'chosen' ? choice.stored() : undefined;
    status.textContent = [said, ...standingText(notice, choice)].filter(Boolean).join(' ');
    form.replaceChildren(
      ...purposeFields(notice.purposes, stored?.choices ?? {}),
      element(
        'p',
        { class: 'beside' },
        element('button', { class: 'button' }, words.save),
        element('button', { class: 'button', name: 'refuse' }, words.refuseAll),
      ),
    );
    proof.replaceChildren(...(stored?.receipt ? receiptView(stored.receipt) : []));
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const ticked = new FormData(form);
    const isRefusal = (event.submitter as HTMLButtonElement | null)?.name === 'refuse';
    const wanted = ({ purpose }: { purpose: keyof Choices }) => !isRefusal && ticked.has(purpose);
    const before = choice.stored()?.choices ?? {};
    const choices: Choices = Object.fromEntries(notice.purposes.map((one) => [one.purpose, wanted(one)]));
    const isLess = purposes.some((purpose) => before[purpose] && !choices[purpose]);
    said = words.saved;
    void choice.choose(choices, 'choices').then(() => {
      // What runs on a page ends only with the page.
      if (isLess && choice.isKept()) location.reload();
    });
    document.getElementById('choices')?.focus();
  });

  choice.onChange(show);
  show();
}

function standingText(notice: Notice, choice: Choice): string[] {
  const { current } = words;
  const stored = choice.stored();
  const standing = choice.standing();
  if (!stored || standing !== 'chosen') return [standing === 'denied' ? current.denied : current.none];
  const agreed = notice.purposes.filter(({ purpose }) => stored.choices[purpose]).map(({ name }) => name);
  return [
    agreed.length > 0
      ? current.agreed(agreed.join(', '), formats('en').day(stored.until.slice(0, 10)))
      : current.refused,
    choice.isKept() ? '' : words.notKept,
    stored.unsent ? words.unsent : '',
    stored.unsent && notice.strict && agreed.length > 0 ? words.waiting : '',
  ];
}

function receiptView(receipt: Receipt): HTMLElement[] {
  const { record } = receipt;
  const { heading, lead, facts, download, file, text } = words.receipt;
  const url = URL.createObjectURL(
    new Blob([`${JSON.stringify(receipt, null, 2)}\n`], { type: 'application/json' }),
  );
  return [
    element('h3', {}, heading),
    element('p', {}, lead),
    element(
      'dl',
      {},
      ...facts(record).flatMap(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]),
    ),
    element(
      'p',
      { class: 'beside' },
      element('a', { href: url, download: file(record.recorded.slice(0, 10)) }, download),
      element('a', { href: record.policy.address }, text),
    ),
  ];
}

const words = consentWords.choices;

const rules = [
  `#choices .beside{display:flex;flex-wrap:wrap;gap:.5rem 1rem;margin-top:1rem}`,
  `#choices .beside>*{display:inline-flex;align-items:center;min-height:44px}`,
  `#choices form+div>*+*{margin-top:.5rem}`,
  `#choices form+div{margin-top:1.5rem}`,
  `#choices dt{font-weight:600}`,
  `#choices dd+dt{margin-top:.25rem}`,
];
