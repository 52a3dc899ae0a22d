// The form with scripts: faults beside their fields, sending with patience, nothing kept on the device.
import { faultId } from '../../inquiry/attributes.ts';
import { checkField, checkInquiry } from '../../inquiry/check-inquiry.ts';
import {
  fields,
  isFieldName,
  type FieldFault,
  type FieldFaults,
  type FieldName,
} from '../../inquiry/fields.ts';
import { derivedIds, fingerprintOf } from '../../inquiry/identity.ts';
import { sendInquiry } from '../../inquiry/sending.ts';
import * as words from '../../messages/en/inquiry.ts';
import { faultText } from './fault-text.ts';
import { drawn } from '../ui/drawn.ts';
import { timeLimit, wait } from '../ui/timing.ts';

takeOver(document.forms.namedItem('inquiry')!);

/** From now on the form is sent by this script. */
function takeOver(form: HTMLFormElement): void {
  const started = performance.now();
  const button = form.querySelector('button')!;
  const label = button.textContent;
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  button.parentElement!.after(status);
  form.noValidate = true;
  /** The id belongs to what is said: another text is another inquiry, and the same one typed again is not. */
  let sent = { content: '', id: '' };
  let isSending = false;

  // Told a moment later: words that appear while a finger is on the button would move it away.
  form.addEventListener('change', ({ target }) => setTimeout(tellControl, 300, form, target as Control));

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (isSending) return;
    isSending = true;
    // A browser too old for something here still sends the form itself.
    send()
      .catch(() => form.submit())
      .finally(() => (isSending = false));
  });

  async function send(): Promise<void> {
    // The tap is answered first; a page that has gone out of sight draws nothing, and sends all the same.
    await Promise.race([drawn(), wait(1_000)]);
    const typed = typedIn(form);
    const checked = checkInquiry(typed);
    tellFaults(form, checked.ok ? {} : checked.faults);
    if (!checked.ok) {
      status.textContent = words.sendingWords.refused;
      return;
    }
    const content = JSON.stringify(checked.inquiry);
    if (content !== sent.content) {
      const [id] = await derivedIds(await fingerprintOf(checked.inquiry), Date.now());
      sent = { content, id };
    }
    const elapsed = String(Math.round(performance.now() - started));
    const body = JSON.stringify({ ...checked.typed, id: sent.id, elapsed });
    button.disabled = true;
    button.textContent = words.sendingWords.sending;
    status.textContent = '';
    addEventListener('beforeunload', warn);
    const slow = setTimeout(tellTrouble, slowMs, status, words.sendingWords.slow);
    const result = await sendInquiry(
      () => post(form.action, body),
      wait,
      () => {
        clearTimeout(slow);
        tellTrouble(status, words.sendingWords.retrying);
      },
    );
    clearTimeout(slow);
    removeEventListener('beforeunload', warn);
    if (result.outcome === 'stored') return goOn(result.no);
    makeReady();
    switch (result.outcome) {
      case 'faults':
        tellFaults(form, result.fields);
        status.textContent = words.sendingWords.refused;
        break;
      case 'refused':
        if (result.code === 'conflict') sent = { content, id: crypto.randomUUID() };
        tellTrouble(
          status,
          words.errorPage.reasons[result.code as keyof typeof words.errorPage.reasons] ??
            words.sendingWords.offline,
        );
        break;
      case 'unsent':
        tellTrouble(status, words.sendingWords.offline);
    }
  }

  /** The number is told before the page that shows it has come; it stays here where that one does not come. */
  async function goOn(no: string): Promise<void> {
    status.textContent = words.sendingWords.stored(no);
    const address = `/inquiry/sent/?no=${no}`;
    const request = { method: 'HEAD', signal: timeLimit(answerMs) };
    const isThere = await fetch(address, request).then(
      ({ ok }) => ok,
      () => false,
    );
    const renew = () => {
      form.reset();
      makeReady();
    };
    if (!isThere) return renew();
    addEventListener(
      'pagehide',
      () => {
        renew();
        status.textContent = '';
      },
      { once: true },
    );
    location.assign(address);
  }

  function makeReady(): void {
    button.disabled = false;
    button.textContent = label;
  }
}

/** With the telephone, where the page names one. */
function tellTrouble(status: HTMLElement, text: string): void {
  status.textContent = `${text} `;
  const telephone = document.querySelector('a[href^="tel:"]')?.cloneNode(true);
  if (telephone) status.append(telephone);
}

/** What stands in the form, without what belongs to another kind of inquiry: it is not to be seen then. */
function typedIn(form: HTMLFormElement): Partial<Record<FieldName, string>> {
  const typed: Partial<Record<FieldName, string>> = {};
  for (const [name, value] of new FormData(form)) {
    if (isFieldName(name) && value !== '') typed[name] = String(value);
  }
  for (const name of Object.keys(typed) as FieldName[]) {
    const field = fields[name];
    if ('onlyFor' in field && field.onlyFor !== typed.kind) delete typed[name];
    // Invisible marks come with what is pasted; here they can go without a question.
    const { text, fault } = checkField(name, typed[name] ?? '', typed.kind);
    if (fault === 'characters') typed[name] = text;
  }
  return typed;
}

/** A field that has just been filled in. What is still empty is asked for when the form is sent. */
function tellControl(form: HTMLFormElement, control: Control): void {
  const { name, value } = control;
  if (!isFieldName(name)) return;
  const { text, fault } = checkField(name, value, typedIn(form).kind);
  if (fault === 'characters') control.value = text;
  tellFault(form, name, fault === 'missing' || fault === 'characters' ? undefined : fault);
  if (name === 'phone' && value !== '') tellFault(form, 'email', undefined, 'missing');
}

function tellFaults(form: HTMLFormElement, faults: FieldFaults): void {
  for (const name of Object.keys(fields) as FieldName[]) tellFault(form, name, faults[name]);
  void drawn().then(() => form.querySelector<HTMLElement>('[aria-invalid]')?.focus());
}

/** @param only tells nothing new unless this is the fault that is told now */
function tellFault(form: HTMLFormElement, name: FieldName, fault?: FieldFault, only?: FieldFault): void {
  const controls = [...form.querySelectorAll<Control>(`[name="${name}"]`)];
  const last = controls.at(-1);
  if (!last) return;
  const id = faultId(name);
  let place = document.getElementById(id);
  if (only && place?.dataset['fault'] !== only) return;
  if (!place) {
    if (!fault) return;
    place = document.createElement('span');
    place.id = id;
    place.className = 'fault';
    (last.closest('fieldset, .field') ?? form).append(place);
  }
  place.dataset['fault'] = fault ?? '';
  place.textContent = fault ? faultText(words, name, fault) : '';
  for (const control of controls) {
    control.toggleAttribute('aria-invalid', fault !== undefined);
    if (fault) control.setAttribute('aria-invalid', 'true');
    const described = control.getAttribute('aria-describedby') ?? '';
    if (!described.includes(id)) control.setAttribute('aria-describedby', `${id} ${described}`.trim());
  }
}

async function post(action: string, body: string) {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(action, { method: 'POST', headers, body, signal: timeLimit(answerMs) });
  return { status: response.status, json: (await response.json().catch(() => undefined)) as unknown };
}

/** The text is only on this page: closing it asks first. */
function warn(event: Event): void {
  event.preventDefault();
}

/** Without an answer by then the line stands still: a try again has the same id, and is the same inquiry. */
const answerMs = 15_000;
/** By then a visitor begins to wonder. */
const slowMs = 5_000;

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
