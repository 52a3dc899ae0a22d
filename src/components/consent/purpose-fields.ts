// A box to tick for each purpose, with the services behind it: on the banner and under "your choices".
import type { Notice } from '../../consent/notice.ts';
import type { Choices } from '../../consent/purposes.ts';
import { element } from './element.ts';

/** @param chosen what is ticked; nothing else is */
export function purposeFields(purposes: Notice['purposes'], chosen: Choices): HTMLElement[] {
  return purposes.flatMap(({ purpose, name, says, services }) => {
    const id = `consent-${purpose}`;
    const box = element('input', { type: 'checkbox', name: purpose, 'aria-describedby': id });
    box.checked = chosen[purpose] === true;
    const list = services.map((service) => element('li', {}, `${service.name}: ${service.says}`));
    return [
      element('label', {}, box, name),
      element('div', { id }, element('p', {}, says), element('ul', {}, ...list)),
    ];
  });
}

/** For a form with the class `purposes`. */
export const purposeRules = [
  `.purposes label{display:flex;gap:.5rem;align-items:center;min-height:44px;font-weight:600}`,
  `.purposes input{width:1.25rem;height:1.25rem;margin:0}`,
  `.purposes ul{margin:.25rem 0;padding-left:1.25rem}`,
];
