// "Your choices": what holds now, changing it, withdrawing, and the receipt.
import type { Notice } from '../../consent/notice.ts';
import type { Choices } from '../../consent/purposes.ts';
import type { Receipt } from '../../consent/record.ts';
import { consentWords } from '../../messages/en/consent.ts';
import { formats } from '../../messages/format.ts';
import { addSheet } from './add-sheet.ts';
import type { Choice } from './choice.ts';
import { element } from './element.ts';
import css from './your-choices.css?inline';

export function takeOver(section: HTMLElement, notice: Notice, choice: Choice): void {
  const status = element('p', { role: 'status' });
  const change = element('button', { type: 'button', class: 'button' }, notice.words.choose);
  const refuse = element('button', { type: 'button', class: 'button' }, words.refuseAll);
  const proof = element('div', { class: 'proof' });
  addSheet(css);
  // The last line is for those whose browser does not get here.
  section.lastElementChild?.remove();
  section.append(status, element('p', { class: 'beside' }, change, refuse), proof);
  let said = '';

  const chosen = () => (choice.standing() === 'chosen' ? choice.stored() : undefined);
  const show = () => {
    status.textContent = [choice.isKept() ? said : '', ...standingText(notice, choice)]
      .filter(Boolean)
      .join(' ');
    const receipt = chosen()?.receipt;
    proof.replaceChildren(...(receipt ? receiptView(receipt) : []));
  };
  const decide = (choices: Choices) => {
    said = words.saved;
    void choice.choose(choices, 'choices');
  };

  refuse.addEventListener('click', () => {
    decide(Object.fromEntries(notice.purposes.map(({ purpose }) => [purpose, false])));
  });
  change.addEventListener('click', () => {
    import('./dialogs.ts').then(
      ({ openList }) => openList(notice, chosen()?.choices ?? {}, decide),
      () => {
        said = words.notLoaded;
        show();
      },
    );
  });
  choice.onChange(show);
  show();
}

function standingText(notice: Notice, choice: Choice): string[] {
  const { current } = words;
  const stored = choice.stored();
  const standing = choice.standing();
  const runsOn = choice.runsOn() ? current.runsOn : '';
  const nothing = runsOn || current.nothingRuns;
  if (!stored || standing !== 'chosen') {
    if (choice.isVoid()) return [notice.unrecorded, nothing];
    return standing === 'denied' ? [current.denied, runsOn] : [current.none, nothing];
  }
  const agreed = notice.purposes.filter(({ purpose }) => stored.choices[purpose]).map(({ name }) => name);
  return [
    ...(agreed.length > 0
      ? [current.agreed(agreed.join(', '), formats('en').day(stored.until.slice(0, 10))), runsOn]
      : [current.refused, nothing]),
    choice.isKept() ? '' : words.notKept,
    choice.isUndelivered() ? words.unsent : '',
    choice.isUndelivered() && choice.isOwed() ? words.triedAgain : '',
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
