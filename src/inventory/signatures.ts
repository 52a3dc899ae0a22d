// Files that are something else under the name of a CSV, known by their first bytes and refused by name.
import type { IssueCode } from '../issues/issue.ts';

/** What the bytes are instead of text, or undefined when nothing speaks against a CSV. */
export function foreignFormat(bytes: Uint8Array): IssueCode | undefined {
  for (const { code, starts } of signatures) {
    if (starts.some((start) => start.every((byte, index) => bytes[index] === byte))) {
      return code === 'file-is-archive' && isWorkbook(bytes) ? 'file-is-workbook' : code;
    }
  }
  return undefined;
}

/** The same question to decoded text: markup, and what no text holds. */
export function foreignText(text: string): { code: IssueCode; offset?: number } | undefined {
  if (/^\s*(<!doctype html|<html|<table|<head|<body|<meta|<\?xml)/i.test(text.slice(0, 1000))) {
    return { code: 'file-is-markup' };
  }
  const nul = text.indexOf('\0');
  return nul < 0 ? undefined : { code: 'file-has-nul', offset: nul };
}

/** A ZIP holds an Excel or OpenDocument workbook when its first entries carry these names. */
function isWorkbook(bytes: Uint8Array): boolean {
  const names = new TextDecoder('latin1').decode(bytes.subarray(0, 4000));
  return /\[Content_Types\]\.xml|_rels\/|docProps\/|xl\/|opendocument\.spreadsheet/.test(names);
}

const ascii = (text: string) => [...text].map((letter) => letter.charCodeAt(0));

const signatures: readonly { code: IssueCode; starts: number[][] }[] = [
  {
    code: 'file-is-utf32',
    starts: [
      [0xff, 0xfe, 0, 0],
      [0, 0, 0xfe, 0xff],
    ],
  },
  {
    code: 'file-is-archive',
    starts: [ascii('PK\x03\x04'), ascii('PK\x05\x06'), [0x1f, 0x8b], ascii('7z\xbc\xaf'), ascii('Rar!')],
  },
  { code: 'file-is-workbook', starts: [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]] },
  { code: 'file-is-pdf', starts: [ascii('%PDF-')] },
  { code: 'file-is-picture', starts: [ascii('\x89PNG'), [0xff, 0xd8, 0xff], ascii('GIF8')] },
];
