// One use of a component in a policy: is it known, are its attributes plain text and possible, may it stand there.
import type { Say } from './allowed.ts';
import { components, type Attributes, type Component } from './components.ts';
import type { Node, Point } from './parse.ts';

/** @returns the use, or undefined when something about it was refused and said */
export function readComponent(node: Node, parent: Node, say: Say): Used | undefined {
  const at = node.position.start;
  const name = node.name ?? '';
  if (!/^[A-Z]\w*$/.test(name)) return void say('policy-html', at, `<${name}>`);
  const component = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!component) return void say('policy-component-unknown', at, `<${name}>`);
  const attributes = readAttributes(node, component, say);
  if (!attributes) return undefined;
  if (!mayStand(node, parent, component)) return void say('policy-component-place', at, `<${name}>`);
  const hasContent = (node.children ?? []).length > 0;
  if (hasContent !== (component.place === 'around'))
    return void say('policy-component-content', at, `<${name}>`);
  return { name, component, attributes, node, parent, at };
}

function readAttributes(node: Node, component: Component, say: Say): Attributes | undefined {
  const at = node.position.start;
  const values: Record<string, string> = {};
  let refused = false;
  const refuse = (code: Parameters<Say>[0], found: string) => {
    refused = true;
    say(code, at, found);
  };
  for (const { type, name = '', value } of node.attributes ?? []) {
    const written = typeof value === 'string' ? `${name}="${value}"` : name;
    if (type !== 'mdxJsxAttribute') refuse('policy-attribute-expression', `<${node.name} {...}>`);
    else if (/^on/i.test(name)) refuse('policy-attribute-handler', written);
    else if (!Object.hasOwn(component.attributes, name) || name in values)
      refuse('policy-attribute-unknown', written);
    else if (value !== null && typeof value === 'object')
      refuse('policy-attribute-expression', `${name}={...}`);
    else if (typeof value !== 'string' || !component.attributes[name]!(value)) {
      refuse(
        'policy-attribute-value',
        component.choices ? `${written} (${component.choices().join(', ')})` : written,
      );
    } else values[name] = value;
  }
  const lacking = Object.keys(component.attributes).filter(
    (name) => !(node.attributes ?? []).some((attribute) => attribute.name === name),
  );
  for (const name of lacking) refuse('policy-attribute-lacks', `${name}="..."`);
  return refused ? undefined : values;
}

function mayStand(node: Node, parent: Node, { place }: Component): boolean {
  if (place === 'inline') return parent.type !== 'heading';
  return node.type === 'mdxJsxFlowElement' && parent.type === 'root';
}

export type Used = {
  name: string;
  component: Component;
  attributes: Attributes;
  node: Node;
  parent: Node;
  at: Point;
};
