// Sends photos one after the other, each under its name with its folders, and lists those that were not taken.
import { watchDrops } from './drops.ts';

export function watchPhotos(form: HTMLFormElement, token: string): void {
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[type=file]')];
  const bar = form.querySelector<HTMLProgressElement>('#photos-progress')!;
  const said = form.querySelector('#photos-said')!;
  const refused = form.querySelector('#photos-refused')!;
  const look = form.querySelector<HTMLElement>('#photos-look')!;
  const text = (name: string) => form.dataset[name] ?? '';

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void sendAll(
      inputs.flatMap(({ files }) =>
        [...(files ?? [])]
          .filter(({ name }) => !isOfSystem(name))
          .map((file) => ({ file, path: pathOf(file) })),
      ),
    );
  });
  watchDrops(form, (dropped) => {
    const entries = [...(dropped?.items ?? [])].map((item) => item.webkitGetAsEntry());
    void Promise.all(entries.map((entry) => (entry ? filesIn(entry) : []))).then((found) =>
      sendAll(found.flat()),
    );
  });

  let isSending = false;
  async function sendAll(photos: Dropped[]): Promise<void> {
    if (isSending) return;
    isSending = true;
    await sendEach(photos);
    isSending = false;
  }

  async function sendEach(photos: Dropped[]): Promise<void> {
    refused.replaceChildren();
    look.hidden = true;
    if (photos.length === 0) {
      said.textContent = text('nothing');
      return;
    }
    let notTaken = 0;
    bar.hidden = false;
    for (const [index, { file, path }] of photos.entries()) {
      const { fault, isOver } = await send(file, path);
      if (isOver) {
        bar.hidden = true;
        said.textContent = fault ?? '';
        look.hidden = index === notTaken;
        return;
      }
      if (fault !== undefined) {
        notTaken += 1;
        refused.append(Object.assign(document.createElement('li'), { textContent: `${path}: ${fault}` }));
      }
      bar.value = (index + 1) / photos.length;
      said.textContent = filled(text('progress'), index + 1, photos.length);
    }
    bar.hidden = true;
    said.textContent = filled(text('ended'), photos.length - notTaken, notTaken);
    if (notTaken === 0) location.assign(`/staff/photos/?kept=${photos.length}`);
    else look.hidden = notTaken === photos.length;
  }

  async function send(file: File, path: string): Promise<{ fault?: string; isOver?: boolean }> {
    try {
      const headers = { 'x-desk-token': token, 'content-type': 'application/octet-stream' };
      const address = `/staff/photos/receive?name=${encodeURIComponent(path)}`;
      const answer = await fetch(address, { method: 'POST', headers, body: file });
      const { fault } = (await answer.json()) as { fault?: string };
      // Not signed in any more: so it would be with each that follows.
      return { ...(fault !== undefined && { fault }), isOver: [401, 403].includes(answer.status) };
    } catch {
      return { fault: text('failed') };
    }
  }
}

/** The words carry 0 and 1 where the numbers go, in the order of the language. */
function filled(words: string, first: number, second: number): string {
  return words.replace(/[01]/g, (mark) => String(mark === '0' ? first : second));
}

function pathOf(file: File): string {
  return file.webkitRelativePath || file.name;
}

/** What operating systems leave in folders; nobody means to send it. */
function isOfSystem(name: string): boolean {
  return name.startsWith('.') || /^(thumbs\.db|desktop\.ini)$/i.test(name);
}

/** All files under what was dropped; folders are read to their end. */
async function filesIn(entry: FileSystemEntry): Promise<Dropped[]> {
  if (entry.isFile) {
    if (isOfSystem(entry.name)) return [];
    const file = await new Promise<File>((found, failed) =>
      (entry as FileSystemFileEntry).file(found, failed),
    );
    return [{ file, path: entry.fullPath }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    // A browser gives a folder a hundred entries at a time.
    const some = await new Promise<FileSystemEntry[]>((found, failed) => reader.readEntries(found, failed));
    if (some.length === 0) break;
    all.push(...some);
  }
  return (await Promise.all(all.map(filesIn))).flat();
}

type Dropped = { file: File; path: string };
