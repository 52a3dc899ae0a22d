// Sends one file as it is. A form would send it too, but could not say how far it is, nor refuse before.
import { watchDrops } from './drops.ts';

export function watchUpload(form: HTMLFormElement, token: string): void {
  const input = form.querySelector<HTMLInputElement>('#file')!;
  const bar = form.querySelector<HTMLProgressElement>('#upload-progress')!;
  const said = form.querySelector<HTMLElement>('#upload-said')!;
  const text = (name: string) => form.dataset[name] ?? '';
  const say = (words: string, isFault = false) => {
    said.textContent = words;
    said.classList.toggle('fault', isFault);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    take([...(input.files ?? [])]);
  });
  watchDrops(form, (dropped) => {
    const items = [...(dropped?.items ?? [])];
    if (items.some((item) => item.webkitGetAsEntry?.()?.isDirectory)) say(text('folder'), true);
    else take([...(dropped?.files ?? [])]);
  });

  let isSending = false;
  function take([file, ...others]: File[]): void {
    if (isSending) return;
    if (!file) say(text('nothing'), true);
    else if (others.length > 0) say(text('several'), true);
    else if (file.size > Number(form.dataset['mostBytes'])) say(text('tooLarge'), true);
    else if (file.size === 0) say(text('empty'), true);
    else send(file);
  }

  function send(file: File): void {
    const request = new XMLHttpRequest();
    const about = new URLSearchParams({ name: file.name, changed: String(file.lastModified) });
    request.open('POST', `/staff/upload?${about}`);
    request.setRequestHeader('x-desk-token', token);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      bar.value = (loaded / total) * 100;
      // In tens: a screen reader says each change of the line, and the bar shows the rest.
      const words = text('sending').replace(/\d+/, String(Math.floor(bar.value / 10) * 10));
      if (said.textContent !== words) say(words);
    });
    request.upload.addEventListener('load', () => say(text('reading')));
    request.addEventListener('load', () => {
      const answer = request.response as { to?: string; fault?: string } | null;
      if (answer?.to) location.assign(answer.to);
      else ended(answer?.fault ?? text('failed'));
    });
    request.addEventListener('error', () => ended(text('failed')));
    bar.hidden = false;
    isSending = true;
    request.send(file);
  }

  function ended(fault: string): void {
    bar.hidden = true;
    isSending = false;
    say(fault, true);
  }
}
