// What a visitor reads about services that were taken out. Apart from the other words of consent, which go to the
// browser with the scripts that show them.

export const leftBehind = {
  heading: 'What earlier services may have left',
  lead: 'These services are no longer used here. If you agreed to them, this may still be on your device:',
  choice: 'Your choice about them, with its receipt (local storage)',
  remove: 'Remove it from this device',
  gone: 'Removed: this page finds none of it any more.',
  left: 'Not all of it could be removed from here. The settings of your browser can do it.',
  bySettings: 'The settings of your browser for this site remove it as well.',
};
