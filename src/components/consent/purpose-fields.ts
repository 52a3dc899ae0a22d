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
