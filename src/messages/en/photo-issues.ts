// The words for issue codes of photos. A photo that cannot be shown is left out; it never stops a build.
import type { IssueCode } from '../../issues/issue.ts';
import type { Words } from '../../issues/words.ts';

const again = 'Save it again as JPEG in a photo program, or take it from the camera once more.';

export const photoIssueWords = {
  'photo-folder-unknown': {
    message: 'No vehicle has the ref “{found}”; its photos are not shown.',
    remedy: 'Call the folder by the ref as the inventory writes it, or remove the folder.',
  },
  'photo-folder-double': {
    message: 'Two folders are for one vehicle; “{first}” is used and “{found}” is not.',
    remedy: 'Put the photos into one folder.',
  },
  'photo-stray': {
    message: '“{found}” lies in no vehicle’s folder and is not shown.',
    remedy: 'Put it into a folder called by the ref.',
  },
  'photo-folder-inside': {
    message: 'The folder “{found}” lies within another; what is in it is not shown.',
    remedy: 'Move its photos into the folder of the vehicle, or leave it if they are not to be shown.',
  },
  'photo-link': {
    message: '“{found}” is a link to a file or folder elsewhere and is not shown.',
    remedy: 'Put the photo itself in its place.',
  },
  'photo-name': {
    message: 'The name “{found}” cannot be read, so that what it names cannot be opened and is not shown.',
    remedy:
      'Give it a name of plain letters and digits, as 1.jpg. Such names come from ZIP files made in Japanese Windows: take the photos from where they are and copy them without one.',
  },
  'photo-unreadable': {
    message:
      '“{found}” cannot be opened ({why}) and is not shown: it went away meanwhile, or may not be read.',
    remedy: 'See that it is there and that the account which builds the site may read it, then build again.',
  },
  'photo-missing': {
    message: 'Photos that the inventory names are not there: {count}, the first is “{found}”.',
    remedy:
      'Put them into the vehicle’s folder, or correct the names in the Photos column. An address (https://…) is never fetched: the file of that name has to be in the folder.',
  },
  'photo-unlisted': {
    message:
      'Photos in the folder that the inventory does not name are not shown: {count}, the first is “{found}”.',
    remedy: 'Name them in the Photos column, or leave that column empty to show all of them.',
  },
  'photo-too-many': {
    message: 'The vehicle has {found} photos; the first {limit} are shown.',
    remedy: 'Keep the photos that tell most, those first that matter most.',
  },
  'photo-empty': {
    message: 'The file is empty.',
    remedy: 'The copy failed: copy it again.',
  },
  'photo-kind': {
    message: 'The file is not a photo that can be shown ({kind}).',
    remedy: 'Save it as JPEG. On an iPhone choose Settings, Camera, Formats, “Most Compatible”.',
  },
  'photo-animated': {
    message: 'The picture moves.',
    remedy: 'Save one picture of it as JPEG.',
  },
  'photo-too-large': {
    message: 'The photo is too large: {found}, at most {limit}.',
    remedy: 'Save it smaller; 1,600 pixels in width are enough.',
  },
  'photo-too-small': {
    message: 'The photo is too small to be shown: {found} pixels, at least {limit}.',
    remedy: 'Use the photo from the camera instead of a preview of it.',
  },
  'photo-damaged': {
    message: 'The photo is damaged or cut off: {why}.',
    remedy: again,
  },
  'photo-failed': {
    message: 'The photo could not be read: {why}.',
    remedy: `It is tried again at the next build. If that fails too: ${again}`,
  },
} as const satisfies Partial<Record<IssueCode, Words>>;
