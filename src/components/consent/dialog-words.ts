// The words of a notice as vanilla-cookieconsent takes them: as HTML, so every one of them is escaped.
import type { Translation } from 'vanilla-cookieconsent';
import { cookies } from '../../catalogue/addresses.ts';
import type { Notice } from '../../consent/notice.ts';
import { escapeHtml } from '../../policy/escape-html.ts';

/** What is read on the banner and on the list of purposes is what is kept under the hashes of the notice. */
export function dialogWords({ words, purposes }: Pick<Notice, 'words' | 'purposes'>): Translation {
  const { heading, text, policy, accept, refuse, choose, save, close } = words;
  return {
    consentModal: {
      title: escapeHtml(heading),
      // In lines of their own: as one paragraph they would be the largest paint of a listing on a phone.
      description: lines([...text.map(escapeHtml), `<a href="${cookies}">${escapeHtml(policy)}</a>`]),
      acceptAllBtn: escapeHtml(accept),
      acceptNecessaryBtn: escapeHtml(refuse),
      showPreferencesBtn: escapeHtml(choose),
    },
    preferencesModal: {
      title: escapeHtml(choose),
      // The one word that the library takes as text.
      closeIconLabel: close,
      savePreferencesBtn: escapeHtml(save),
      sections: purposes.map(({ purpose, name, says, services }) => ({
        linkedCategory: purpose,
        title: escapeHtml(name),
        description: lines(
          [says, ...services.map((service) => `${service.name}: ${service.says}`)].map(escapeHtml),
        ),
      })),
    },
  };
}

/** @param parts HTML; ./dialogs.css gives each a line of its own */
function lines(parts: readonly string[]): string {
  return parts.map((part) => `<span>${part}</span>`).join(' ');
}
