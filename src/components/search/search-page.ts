// The page of search at work: the address says what is asked, the stock answers, and every change goes
// through the address, so that back, forward, reload and a shared link all mean the same.
// Before what reads it, or the bundler puts `foldKey` into a file of its own.
import { printSearch, type Search } from '../../search/search-state.ts';
import { parseSearch } from '../../search/parse-search.ts';
import { startFiltersPanel } from './filters-panel.ts';
import { form, readForm, writeForm, writeSort } from './form.ts';
import { wantsPictures } from './save-data.ts';
import { data, fill, part, vehicles, words } from './page-data.ts';
import { anchor, element } from './elements.ts';
import { drawn } from '../ui/drawn.ts';
import { showHits } from './results.ts';
import { readSaved } from './saved.ts';
import { openStock, type Reply, type Stock } from './stock.ts';
import type * as around from './around.ts';

/** A pause in typing after which the search runs. */
const TYPING_MS = 200;
/** A wait after which it is worth a progress bar. */
const PATIENCE_MS = 150;

const { pathname: address } = location;
const found = part('found');
const progress = part<HTMLProgressElement>('progress');
const comparison = part<HTMLDetailsElement>('comparison');

let search = parseSearch(location.search);
let stock: Promise<Stock> | undefined;
let turn = 0;
let typing: ReturnType<typeof setTimeout> | undefined;
let typedIn: EventTarget | null = null;
/** Without them the results are whole: a line that breaks here takes nothing away. */
let surroundings: Promise<typeof around | undefined> | undefined;

export function startPage(): void {
  surroundings = import('./around.ts').catch(() => undefined);
  addEventListener('popstate', () => {
    typedIn = null;
    search = parseSearch(location.search);
    writeForm(search);
    void run();
  });
  addEventListener('online', () => void run());
  addEventListener('pagehide', () => history.replaceState({ scrollY }, ''));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    changed('push');
  });
  form.addEventListener('input', ({ target }) => {
    const isTyped = target instanceof HTMLInputElement && target.type !== 'checkbox';
    clearTimeout(typing);
    if (!isTyped) return void drawn().then(() => changed('push'));
    // What is typed in one go is one step back.
    const how = typedIn === target ? 'replace' : 'push';
    typing = setTimeout(() => {
      changed(how);
      typedIn = target;
    }, TYPING_MS);
  });
  startFiltersPanel();
  for (const panel of [part('panel-model'), part('panel-feature'), comparison]) {
    panel.addEventListener('toggle', () => void run());
  }
  document.addEventListener('click', (event) => void onClick(event));
  writeForm(search);
  comparison.open = search.compare.length > 0;
  void run().then(() => {
    // The browser was there before the results were.
    const { scrollY: top } = (history.state ?? {}) as { scrollY?: number };
    if (top) scrollTo({ top, behavior: 'instant' });
  });
}

/** The form was changed: the address follows, then the results. */
function changed(how: 'push' | 'replace'): void {
  clearTimeout(typing);
  typedIn = null;
  search = readForm(search);
  void follow(how);
  writeSort(search);
}

/** Something else is asked from now on. Done when the results are there. */
async function go(next: Search, how: 'push' | 'replace'): Promise<void> {
  search = next;
  await drawn();
  await follow(how);
}

/** Brings the address up to the search, then the results. The same search again is no step further. */
function follow(how: 'push' | 'replace'): Promise<void> {
  const query = printSearch(search);
  const now = address + (query && `?${query}`);
  const step = now === address + location.search ? 'replace' : how;
  history[`${step}State`](null, '', now);
  return run();
}

/** Asks the stock and shows what it says, unless something else was asked in the meantime. */
async function run(): Promise<void> {
  const mine = ++turn;
  const isMine = () => mine === turn;
  const patience = setTimeout(() => {
    if (isMine()) progress.hidden = false;
  }, PATIENCE_MS);
  const reply = await ask((share, soFar) => {
    if (!isMine()) return;
    if (share !== undefined) progress.value = share;
    if (soFar) void show(soFar, isMine);
  });
  await drawn();
  clearTimeout(patience);
  if (!isMine()) return;
  progress.hidden = true;
  await show(reply, isMine);
}

/** A part of the script that does not arrive is a problem like a file that does not. */
async function ask(tell: Parameters<Stock['ask']>[1]): Promise<Reply> {
  const question = {
    search,
    saved: readSaved(),
    text: search.text !== '',
    features: part<HTMLDetailsElement>('panel-feature').open,
  };
  try {
    stock ??= open();
    return await (await stock).ask(question, tell);
  } catch {
    stock = undefined;
    return { ok: false, problem: 'script' };
  }
}

/** A stock in many files answers from a worker, so that reading them never holds up the page. */
async function open(): Promise<Stock> {
  const { manifest } = data;
  if (manifest.parts.length === 1) return openStock(manifest);
  return (await import('./stock-in-worker.ts')).openStockInWorker(manifest);
}

/** Everything appears in one go, so that nothing is pushed away by what comes after it. */
async function show(reply: Reply, isMine: () => boolean): Promise<void> {
  if (!reply.ok) return showProblem(reply);
  const { answer, hits, complete } = reply;
  search = { ...search, page: answer.page };
  const around = await surroundings;
  if (!isMine()) return;
  part('note').replaceChildren();
  await around?.showAround(reply, search);
  if (!isMine()) return;
  const count = vehicles(answer.total);
  const told = complete ? (answer.total > 0 ? count : words.none) : fill(words.soFar, count);
  // The same text set again would be said again.
  if (found.textContent !== told) found.textContent = told;
  showHits(hits, search, search.pictures ?? wantsPictures(), readSaved());
}

/** What was found before does not answer what is asked now: it goes. */
function showProblem({ problem, bytes = 0 }: Reply & { ok: false }): void {
  const retry = anchor(location.href, problem === 'large' ? words.goOn : words.retry);
  if (['missing', 'newer', 'script'].includes(problem)) retry.dataset['reload'] = '';
  const size = `${(bytes / 1e6).toFixed(1)} MB`;
  part('note').replaceChildren(
    element('p', fill(words.problems[problem], size)),
    element('p', retry, ' ', anchor('#browse', words.problemHint)),
  );
  found.textContent = words.notLoaded;
  void surroundings?.then((around) => around?.showTitle(search, ''));
  for (const id of ['none', 'pages']) part(id).replaceChildren();
  showHits([], search, false, []);
}

async function onClick(event: MouseEvent): Promise<void> {
  const target = event.target as Element;
  const button = target.closest('button');
  const act = button?.dataset['act'];
  part('said').replaceChildren();
  if (button && act) {
    void surroundings?.then((around) => around?.onAct(act, button.value, search, go));
    return;
  }
  const link = target.closest('a');
  if (!link || link.pathname !== address || link.origin !== location.origin) return;
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || link.hash) return;
  event.preventDefault();
  if ('reload' in link.dataset) return location.reload();
  await drawn();
  search = parseSearch(link.search);
  void follow('push');
  writeForm(search);
  // What was clicked is gone or means something else now: the focus goes to the results.
  if (link.rel !== '') part('results').scrollIntoView({ behavior: 'instant' });
  found.focus({ preventScroll: true });
}
