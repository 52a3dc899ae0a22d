// The tags and texts of a page, in order. This is htmlparser2's tokenizer without the parser on top: nobody here
// asks for a tree, and a build reads every page it renders. Only attributes that a rule asks about become strings.
import { Tokenizer } from 'htmlparser2';

/**
 * Tells a page's tags and texts to `seen`, with character references decoded.
 * @param isWanted whether the value of an attribute is asked for; its name is in lower case
 */
export function readTags(html: string, isWanted: (attribute: string) => boolean, seen: Seen): void {
  let tag = '';
  let attributes: Attributes = none;
  let attribute: string | undefined;
  let value = '';

  const opened = () => seen.open(tag, attributes);
  const nothing = () => undefined;
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      onopentagname(start, end) {
        tag = html.slice(start, end).toLowerCase();
        attributes = none;
      },
      onattribname(start, end) {
        const name = html.slice(start, end).toLowerCase();
        attribute = isWanted(name) ? name : undefined;
        value = '';
      },
      onattribdata(start, end) {
        if (attribute !== undefined) value += html.slice(start, end);
      },
      onattribentity(codePoint) {
        if (attribute !== undefined) value += String.fromCodePoint(codePoint);
      },
      onattribend() {
        if (attribute === undefined) return;
        if (attributes === none) attributes = {};
        // Of two attributes of one name the first counts, as in a browser.
        attributes[attribute] ??= value;
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (start, end) => seen.close(html.slice(start, end).toLowerCase()),
      ontext: (start, end) => seen.text(html.slice(start, end)),
      ontextentity: (codePoint) => seen.text(String.fromCodePoint(codePoint)),
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
}

/** Shared by the tags that have none: most of them. */
const none: Attributes = Object.freeze({});

export type Attributes = Record<string, string>;
export type Seen = {
  open(tag: string, attributes: Attributes): void;
  text(text: string): void;
  /** Only for an end tag that is written. */
  close(tag: string): void;
};
