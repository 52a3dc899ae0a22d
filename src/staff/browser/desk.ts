// What the desk's screens do in a browser: send a file and say how far it is, and follow the work in hand.
import { watchForms } from './busy.ts';
import { watchChosen } from './chosen.ts';
import { followJob } from './follow-job.ts';
import { watchPhotos } from './photos.ts';
import { watchUpload } from './upload.ts';

// What came of the last action is read out and is where the keyboard goes on.
document.querySelector<HTMLElement>('[data-focus]')?.focus();

for (const input of document.querySelectorAll<HTMLInputElement>('.choice input')) watchChosen(input);

const upload = document.querySelector<HTMLFormElement>('#upload');
if (upload) watchUpload(upload, document.body.dataset['token'] ?? '');

const photos = document.querySelector<HTMLFormElement>('#photos');
if (photos) watchPhotos(photos, document.body.dataset['token'] ?? '');

const job = document.querySelector<HTMLElement>('#job[data-running]');
if (job) followJob(job);

const working = document.querySelector<HTMLElement>('#working')!;
watchForms(working, working.dataset['words'] ?? '');
