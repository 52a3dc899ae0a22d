// The structured data of a built page, held against the vocabulary.
import { isTextWithin, isType, isWithin, rangeOf } from './vocabulary.ts';
import { DomUtils, parseDocument } from 'htmlparser2';

/** The nodes of a page's graph. @throws where a block is no JSON */
export function readGraph(html: string): Node[] {
  return DomUtils.getElementsByTagName('script', parseDocument(html))
    .filter(({ attribs }) => attribs['type'] === 'application/ld+json')
    .flatMap((script) => (JSON.parse(DomUtils.textContent(script)) as { '@graph': Node[] })['@graph']);
}

/** What the vocabulary does not know, as `Type.property: value`. */
export function faultsOf(node: Node): string[] {
  const type = node['@type'];
  if (type === undefined)
    return Object.keys(node).join() === '@id' ? [] : [`no type: ${JSON.stringify(node)}`];
  if (!isType(type)) return [`${type} is no type`];
  return Object.entries(node)
    .filter(([property]) => !property.startsWith('@'))
    .flatMap(([property, values]) => {
      const range = rangeOf(type, property);
      if (!range) return [`${type}.${property}`];
      return [values].flat().flatMap((value) => {
        const fault = [`${type}.${property}: ${JSON.stringify(value)}`];
        if (typeof value === 'number')
          return range.includes('Number') || range.includes('Integer') ? [] : fault;
        if (typeof value === 'string') return isTextWithin(value, range) ? [] : fault;
        const inner = (value as Node)['@type'];
        return inner === undefined || isWithin(inner, range) ? faultsOf(value as Node) : fault;
      });
    });
}

export type Node = { '@type'?: string; [property: string]: unknown };
