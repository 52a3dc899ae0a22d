// A file dropped beside the box is taken as well: a browser would open it instead, and leave the desk.

/** @param box is marked while something is held over the window */
export function watchDrops(box: HTMLElement, onDropped: (dropped: DataTransfer | null) => void): void {
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    box.classList.add('over');
  });
  // Nothing is entered instead: it was held out of the window.
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (!relatedTarget) box.classList.remove('over');
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    box.classList.remove('over');
    onDropped(event.dataTransfer);
  });
}
