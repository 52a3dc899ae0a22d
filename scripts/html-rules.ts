// What html-validate asks of a built page (scripts/dist/html.dist.test.ts).
import type { ConfigData } from 'html-validate';

export const htmlRules: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // A button of a form sends it; that is what the standard says, and what is meant.
    'no-implicit-button-type': 'off',
    // A template is empty until a script fills it; pages.dist.test.ts knows the difference.
    'empty-heading': 'off',
    // A wide table scrolls in a region of its own, which is no section of the text.
    'prefer-native-element': ['error', { exclude: ['region'] }],
  },
};
