// A form that has been sent says so on its button until the next screen is there: a database elsewhere takes its
// time. Without scripts the form is sent all the same.

/** @param words said by the button and by `said` meanwhile */
export function watchForms(said: HTMLElement, words: string): void {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.method !== 'post') return;
    const button = event.submitter;
    if (form.querySelector('[aria-busy]') || !button) return event.preventDefault();
    // As wide as before: what stands beside it stays where it is. Not disabled: its value would not be sent.
    button.style.minWidth = `${button.offsetWidth}px`;
    button.setAttribute('aria-busy', 'true');
    button.textContent = words;
    said.textContent = words;
  });
}
