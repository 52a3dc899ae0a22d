// What the checks of a built site say. Most of these are faults of the site's code or texts, not of the stock,
// so the remedy says whose they are.
import type { IssueCode } from '../../issues/issue.ts';

const developer = 'This is a fault of the site, not of the stock: show this report to the developer.';

export const pageIssueWords = {
  'link-broken': {
    message: 'A link leads to a page or file that does not exist.',
    remedy:
      'Correct the address if it stands in a policy or another text of yours. Otherwise show this report to the developer.',
  },
  'anchor-broken': {
    message: 'A link leads to a place on a page that is not there.',
    remedy:
      'If a heading of a policy was renamed, correct the link to it. Otherwise show this report to the developer.',
  },
  'id-double': {
    message: 'Two places on one page have the same name, so that links to them are ambiguous.',
    remedy: 'If two headings of a policy are equal, change one. Otherwise show this report to the developer.',
  },
  'count-untrue': {
    message: 'A printed number is not the number of vehicles behind its link.',
    remedy: developer,
  },
  'count-unlinked': {
    message: 'A number of vehicles is printed without a link to them.',
    remedy: developer,
  },
  'vehicle-listed-twice': {
    message: 'A vehicle stands on two pages of one list.',
    remedy: developer,
  },
  'vehicle-page-missing': {
    message: 'A listed vehicle has no page, or its card leads to another page.',
    remedy: developer,
  },
  'vehicle-page-double': {
    message: 'A vehicle has two pages.',
    remedy: developer,
  },
  'stock-differs': {
    message: 'The site does not show exactly the vehicles of the stock.',
    remedy: developer,
  },
  'xml-broken': {
    message: 'A feed or sitemap holds a character ({found}) with which no program can read it.',
    remedy:
      'If a text in content/site was pasted from elsewhere, type it anew. Otherwise show this report to the developer.',
  },
  'heading-not-one': {
    message: 'A page has no main heading, or more than one.',
    remedy:
      'If it is a policy page, leave the title to the site and begin with second-level headings. Otherwise show this report to the developer.',
  },
  'title-missing': {
    message: 'A page has no title.',
    remedy: developer,
  },
  'title-double': {
    message: 'Two pages have the same title, so that search results cannot tell them apart.',
    remedy: developer,
  },
  'description-missing': {
    message: 'A page has no description for search results.',
    remedy: developer,
  },
  'description-double': {
    message: 'Two pages have the same description for search results.',
    remedy: developer,
  },
  'canonical-wrong': {
    message: 'A page does not name its own address.',
    remedy: 'Check the origin in content/site/site.json. If it is right, show this report to the developer.',
  },
  'page-indexed': {
    message: 'A page that search engines must not keep does not tell them so.',
    remedy: developer,
  },
  'page-not-indexed': {
    message: 'The page of a vehicle on offer tells search engines to leave it out.',
    remedy: developer,
  },
  'markup-blocked': {
    message: 'A page holds a style or script that browsers will refuse under the site’s security rules.',
    remedy: developer,
  },
  'resource-foreign': {
    message: 'A page loads something from another site before the visitor has agreed to anything.',
    remedy: 'Put the file into public/ and use it from there.',
  },
} as const satisfies Partial<Record<IssueCode, { message: string; remedy: string }>>;
