import { expect, test } from 'vitest';
import { formPace, uploadPace, watchArrival, type Pace } from './slow-line.ts';

/** @returns how many spans pass before the connection is cut, or the last byte has come */
function spansOf(pace: Pace, bytesPerSpan: number[], headers: object = { 'content-length': '1' }) {
  let [isCut, spans, look] = [false, 0, undefined as (() => void) | undefined];
  const socket = { bytesRead: 200 };
  const request = {
    headers: headers as Record<string, string>,
    complete: false,
    destroyed: false,
    socket,
    destroy: () => (isCut = true),
  };
  watchArrival(request, pace, {
    after(_, run) {
      look = run;
      return () => {};
    },
  });
  for (const bytes of bytesPerSpan) {
    socket.bytesRead += bytes;
    const run = look;
    look = undefined;
    run?.();
    if (run) spans += 1;
  }
  request.complete = true;
  look?.();
  return { isCut, spans };
}

test('an upload that keeps moving is not cut, however long it takes', () => {
  const slow = Array.from({ length: 500 }, () => 100_000);
  expect(spansOf(uploadPace, slow)).toEqual({ isCut: false, spans: 500 });
});

test('an upload that stands still, or drips, is cut', () => {
  expect(spansOf(uploadPace, [100_000, 0, 100_000])).toEqual({ isCut: true, spans: 2 });
  expect(spansOf(uploadPace, [60, 60])).toEqual({ isCut: true, spans: 1 });
});

test('a form that drips is cut, also where it moves', () => {
  expect(spansOf(formPace, [30_000])).toEqual({ isCut: true, spans: 1 });
});

test('what has come in whole, and what has no body, is left alone', () => {
  expect(spansOf(uploadPace, [])).toEqual({ isCut: false, spans: 0 });
  expect(spansOf(formPace, [0, 0], {})).toEqual({ isCut: false, spans: 0 });
});
