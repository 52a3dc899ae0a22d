// What a check of the policies says, in words for people who write policies and not programs.
import type { PolicyIssueCode } from '../../issues/issue.ts';
import type { Words } from '../../issues/words.ts';

export const policyIssueWords: Readonly<Record<PolicyIssueCode, Words>> = {
  'policy-unknown': {
    message: 'There is no policy of this name.',
    remedy: 'Policies stand in the folders privacy, cookies and terms. Move the file to one of them.',
  },
  'policy-file-name': {
    message: 'This file is not a version of a policy.',
    remedy:
      'A version is called like 2026-12.mdx, or 2026-12-15.mdx if it is the second one in a month. Rename the file, or keep it somewhere else.',
  },
  'policy-version-double': {
    message: 'Two files say that they are the same version.',
    remedy: 'Give one of them another version, in its name and in its head.',
  },
  'policy-too-large': {
    message: 'The file is larger than any policy should be (256 KiB).',
    remedy: 'Take out what is not text, for example pasted pictures.',
  },
  'policy-not-text': {
    message: 'The file is not plain text, or not saved as UTF-8.',
    remedy: 'Save it again as plain text with the encoding UTF-8. A Word or PDF file cannot be used.',
  },
  'policy-character-hidden': {
    message: 'There is a sign here that nobody can see, for example a zero-width space or a soft hyphen.',
    remedy: 'Delete the words around this place and type them again.',
  },
  'policy-character-code': {
    message: 'A sign is written as a code: {found}.',
    remedy: 'Write the sign itself. For a fixed space write an ordinary one.',
  },
  'policy-list-numbers': {
    message: 'This list does not count one by one: after the item before it stands “{found}”.',
    remedy: 'Number the items one after the other, from the number of the first; or write headings.',
  },
  'policy-character-lost': {
    message: 'A letter was damaged when the text was copied or saved.',
    remedy: 'Type the letter again, and save the file as UTF-8.',
  },
  'policy-word-processor': {
    message:
      'This was pasted from a word processor: a bullet, a line break or a field that is not plain text.',
    remedy:
      'Begin each item of a list with a hyphen and a space, leave an empty line between paragraphs, and type references by hand.',
  },
  'policy-empty': {
    message: 'The version has a head and no text.',
    remedy: 'Write the text below the second ---.',
  },
  'policy-more': {
    message: 'There is more of this kind in the file; the first hundred are listed.',
    remedy: 'Mend these first and check again.',
  },

  'policy-head-missing': {
    message: 'The file does not begin with its head.',
    remedy:
      'The first line has to be ---, then title, version, effective and the rest, then --- again. Copy the head of another version.',
  },
  'policy-head-open': {
    message: 'The head does not end.',
    remedy: 'Write a line with --- between the head and the text.',
  },
  'policy-head-line': {
    message: 'This line of the head is not a name, a colon, a space and a value.',
    remedy: 'Write it like "title: Privacy notice", on one line and without spaces before it.',
  },
  'policy-head-unknown': {
    message: 'The head has no place for this.',
    remedy:
      'The head has title, version, effective, summary, material, approver, language and kind; and source if the kind is summary. Capital letters matter.',
  },
  'policy-head-double': {
    message: 'This stands in the head twice.',
    remedy: 'Delete one of the two lines.',
  },
  'policy-head-lacks': {
    message: 'The head lacks a line: {found}.',
    remedy: 'Add a line for it. "npm run -s policy -- new" makes a file with a full head.',
  },
  'policy-head-empty': {
    message: 'There is nothing after the colon.',
    remedy: 'Write the value on the same line, after a space.',
  },
  'policy-head-quotes': {
    message: 'The value begins with a curly quotation mark, as a word processor makes them.',
    remedy: 'Values need no quotation marks: delete them.',
  },
  'policy-head-long': {
    message: 'The value is to stand on several lines; in the head each value stands on one.',
    remedy: 'Put the whole text after the colon, however long the line becomes.',
  },
  'policy-version-number': {
    message: 'The version is a number here, and 2026.10 would be the same number as 2026.1.',
    remedy: 'Write year and month with a hyphen, like 2026-11.',
  },
  'policy-version-form': {
    message: 'This is not a version.',
    remedy:
      'Write year and month, like 2026-11, or the full date if it is the second one in a month, like 2026-11-15.',
  },
  'policy-version-differs': {
    message: 'The version in the head is not the one in the name of the file.',
    remedy: 'Make them the same.',
  },
  'policy-date': {
    message: 'This is not a day of the calendar.',
    remedy: 'Write year, month and day, like 2026-11-01. It holds from 00:00 in Japan on that day.',
  },
  'policy-choice': {
    message: 'This value is not possible here.',
    remedy:
      'material is yes or no; language is en; kind is text, or summary where the wording itself is not available.',
  },
  'policy-source': {
    message: 'A summary names in its head what it summarises (source: ...); a full text does not.',
    remedy: 'Add the line source for a summary, or take it out of a text.',
  },
  'policy-placeholder': {
    message: 'Something is still to be written here.',
    remedy: 'Put the words in its place. A version with gaps is not approved.',
  },

  'policy-braces': {
    message: 'Curly brackets are commands here.',
    remedy:
      'Use round or square brackets, or write \\{ and \\} if you mean the signs themselves. Something that is still open is written before approval.',
  },
  'policy-comment': {
    message:
      'A note for colleagues does not belong in a policy: it would become part of the file that is approved.',
    remedy: 'Delete it. Say what changed in the summary, at the top of the file.',
  },
  'policy-autolink': {
    message: 'An address cannot stand in angle brackets.',
    remedy: 'Write [words](https://example.com/), or the plain address without the brackets.',
  },
  'policy-less-than': {
    message: 'The sign < begins a command here.',
    remedy: 'Write "less than" or "under", or \\< if you mean the sign itself.',
  },
  'policy-html': {
    message: 'HTML cannot be used.',
    remedy:
      'Write **bold**, *italic*, lists with hyphens, ## for headings and [words](address) for links; leave an empty line for a new paragraph.',
  },
  'policy-program': {
    message: 'A policy cannot contain a script, a frame or a style.',
    remedy: 'Delete it. If a page needs such a thing, ask a developer.',
  },
  'policy-import': {
    message: 'A paragraph cannot begin with the words import or export: they are commands here.',
    remedy:
      'Delete a command. If it is a sentence, begin it with another word, for example "The export ...".',
  },
  'policy-image': {
    message: 'A policy cannot contain pictures.',
    remedy: 'Say it in words, or link to a page that shows the picture.',
  },
  'policy-code': {
    message: 'Text between backquotes is shown as a program.',
    remedy: 'Delete the backquotes (`).',
  },
  'policy-quote': {
    message: 'A line that begins with > is a quotation from a mail.',
    remedy:
      'Delete the sign. For a box, write <Callout title="..."> on a line before the text and </Callout> after it.',
  },
  'policy-strike': {
    message: 'A policy cannot contain words that are struck out.',
    remedy: 'Delete them. The list of changes shows what was removed.',
  },
  'policy-tick-box': {
    message: 'A policy cannot contain boxes to tick.',
    remedy: 'Delete [ ] or [x] at the beginning of the item.',
  },
  'policy-footnote': {
    message: 'A policy cannot contain footnotes.',
    remedy: 'Put the words into the text.',
  },
  'policy-heading-level': {
    message: 'The heading is on the wrong level.',
    remedy:
      'Clauses begin with ##, parts of a clause with ###, their parts with ####. The title stands in the head of the file.',
  },
  'policy-heading-empty': {
    message: 'The heading has no words.',
    remedy: 'Write them, or delete the signs #.',
  },
  'policy-heading-plain': {
    message: 'A heading has words only, and stands by itself outside lists and boxes.',
    remedy: 'Move links and components into the text below it.',
  },
  'policy-heading-underlined': {
    message: 'A line of hyphens or equal signs directly under a text makes the text a heading.',
    remedy: 'Put an empty line between them, or write the heading with ## before it.',
  },
  'policy-heading-double': {
    message: 'Two headings would have the same address.',
    remedy: 'Change the words of one, or write <Anchor id="another-name" /> on a line below it.',
  },
  'policy-heading-space': {
    message: 'This is not a heading: there is no ordinary space after the signs #.',
    remedy:
      'Type a space between # and the words, like "## 7. Your rights". Pasted text may have a fixed space there, which looks the same.',
  },
  'policy-list-space': {
    message: 'This is not an item of a list: there is no ordinary space after the hyphen or the number.',
    remedy:
      'Type a space after it, like "- first" or "1. first". Pasted text may have a fixed space there, which looks the same.',
  },
  'policy-table-cells': {
    message:
      'A row of the table has more or fewer cells than the first one; words in a cell too many would not be shown. Cells here and in the first row: {found}',
    remedy: 'Put | between the cells, as often as in the first row. A cell may be empty: | |.',
  },
  'policy-table-broken': {
    message: 'This is not a table: the line below the first row is missing or has another number of cells.',
    remedy: 'Write | --- | --- | below the first row, with as many --- as the row has cells.',
  },
  'policy-emphasis-open': {
    message: 'Two asterisks stand here alone; they would be shown as they are.',
    remedy:
      'Write **bold words**, with two asterisks directly before the first word and directly after the last, in one paragraph.',
  },
  'policy-nesting': {
    message: 'Lists stand in lists too deeply for anybody to follow.',
    remedy: 'Use at most three levels.',
  },
  'policy-too-dense': {
    message: 'More signs of one kind stand together here than any text needs: {found}',
    remedy: 'Delete those that mark nothing, and leave empty lines between paragraphs.',
  },
  'policy-unreadable': {
    message: 'This cannot be read.',
    remedy: 'Compare the lines around this place with an earlier version.',
  },
  'policy-text-unreadable': {
    message: 'With the words in place of its components, the text could no longer be read here.',
    remedy:
      'Put an empty line before and after what stands here, begin it at the left margin, and write it without signs. Compare the lines around it with an earlier version.',
  },
  'policy-text-differs': {
    message: 'With the words in place of its components, the text would not read here as the draft does.',
    remedy:
      'Put an empty line between a component and the text around it, and begin that text at the left margin. Found is what the draft says and, where the words are others, what people would read.',
  },

  'policy-component-unknown': {
    message: 'There is no component of this name.',
    remedy:
      'There are Company, Address, Contact, Date, EffectiveDate, Retention, CookieTable, Callout, Anchor and Covers. Capital letters matter.',
  },
  'policy-component-broken': {
    message: 'The component is not written completely.',
    remedy:
      'Write it like <Company fact="telephone" />, with both angle brackets and straight quotation marks.',
  },
  'policy-component-quotes': {
    message: 'There are curly quotation marks in the component, as a word processor makes them.',
    remedy: 'Type straight ones: ".',
  },
  'policy-component-open': {
    message: 'The component begins and does not end, or ends and did not begin.',
    remedy:
      'Write <Callout title="..."> and </Callout> on lines of their own, with empty lines around them. All others end in themselves, with />.',
  },
  'policy-component-place': {
    message: 'The component cannot stand here.',
    remedy:
      'Contact, Address, CookieTable, Callout and Covers stand on a line of their own, outside lists, with empty lines around them; Anchor directly below a heading; none in a heading.',
  },
  'policy-component-content': {
    message: 'Only a Callout has text inside, and it has to have some.',
    remedy: 'End the component with />, or write text between <Callout title="..."> and </Callout>.',
  },
  'policy-attribute-unknown': {
    message: 'The component has no place for this.',
    remedy:
      'Company has fact; Retention has of; Date has value; Callout has title; Anchor has id; Covers has items; each once. The others have nothing.',
  },
  'policy-attribute-lacks': {
    message: 'The component lacks this.',
    remedy: 'Write it with a value between straight quotation marks.',
  },
  'policy-attribute-value': {
    message: 'The component does not know this value.',
    remedy:
      'Use one of the values in brackets; a date is written like 2026-11-01; an id has small letters, digits and hyphens.',
  },
  'policy-attribute-handler': {
    message: 'A component cannot run a command.',
    remedy: 'Delete what begins with "on".',
  },
  'policy-attribute-expression': {
    message: 'A value in a component is plain text between quotation marks, never in curly brackets.',
    remedy: 'Write it like fact="telephone".',
  },

  'policy-link-scheme': {
    message: 'A link cannot begin like this.',
    remedy:
      'Links begin with https://, with / for a page of this site, with # for a place on this page, with tel:+ or with mailto:.',
  },
  'policy-link-http': {
    message: 'The link is not encrypted (http://, or www. without anything before it).',
    remedy: 'Write https:// and check that the page opens. Without such a page, name it in words.',
  },
  'policy-link-form': {
    message: 'This is not a complete link.',
    remedy:
      'Write [words](/policies/terms/) or [words](https://example.com/), without a space between the brackets; a telephone as tel:+81312345678.',
  },
  'policy-link-page': {
    message: 'This site has no such page.',
    remedy: 'Compare the address with the one your browser shows. It ends with /.',
  },
  'policy-link-anchor': {
    message: 'The page has no such place.',
    remedy: 'What follows # comes from the words of a heading: "## 7. Your rights" is #your-rights.',
  },
  'policy-link-undefined': {
    message: 'The link has no address.',
    remedy: 'Write the address in round brackets after the words: [words](address).',
  },
  'policy-cross-reference': {
    message: 'The text mentions a section that it does not have.',
    remedy: 'Correct the number. If a section of a law is meant, add "of the ... Act".',
  },
  'policy-numbering': {
    message: 'The numbers of the headings skip or repeat one.',
    remedy: 'Number them 1, 2, 3, and correct the references to them.',
  },

  'policy-item-lacks': {
    message: 'No clause says that it covers this item, which the law asks for.',
    remedy:
      'If a clause covers it, write its name into <Covers items="..." /> below the heading of that clause. If none does, write one.',
  },
  'policy-fact-lacks': {
    message: 'The company has not supplied this fact; the policy says "to be supplied".',
    remedy: 'Have it entered in content/site (company.json or privacy.json), then make a new version.',
  },

  'policy-effective-same': {
    message: 'Two versions take effect on the same day.',
    remedy: 'Choose another day for one of them.',
  },
  'policy-effective-order': {
    message: 'The later version takes effect before the earlier one.',
    remedy: 'Change the day or the version, so that both follow each other.',
  },
  'policy-none-in-force': {
    message: 'No approved version of this policy is in force.',
    remedy: 'Approve a full text whose day has come. Found is the day of the next one, if there is one.',
  },
  'policy-effective-past': {
    message:
      'The draft says that it holds from a day that has come already. A version that holds from a day in the past is not approved: nobody could have read it.',
    remedy:
      'Choose a day ahead, so that people can read the change before it takes effect; today, if it cannot wait.',
  },
  'policy-anchor-gone': {
    message:
      'A place of the version before is no longer there; links to it will lead to the top of the page.',
    remedy:
      'If a clause got another heading, write <Anchor id="..." /> with the old name below it. If the clause was removed, all is well.',
  },
  'policy-summary-unwritten': {
    message: 'The summary does not say yet what this version changes.',
    remedy: 'Write it in a sentence or two, in the head.',
  },
  'policy-draft': {
    message: 'This version is a draft. It is not published before it is approved.',
    remedy: 'To approve it: npm run -s policy -- approve, then the policy and the version.',
  },
  'policy-build-due': {
    message: 'This version takes effect on this day, at the first build of the site after 00:00 in Japan.',
    remedy: 'Have the site built on that day.',
  },

  'policy-sums-line': {
    message: 'This line of the list of hashes cannot be read, or repeats another.',
    remedy: 'Bring back the list as it was: it is written by "policy approve" and not by hand.',
  },
  'policy-approved-missing': {
    message: 'A text that was approved is gone.',
    remedy: 'Bring it back. What was published has to stay readable.',
  },
  'policy-approved-unlisted': {
    message: 'A file stands among the approved ones, and the list of hashes does not know it.',
    remedy: 'Take it out, or bring back the line of the list. Versions are approved with "policy approve".',
  },
  'policy-approved-changed': {
    message: 'A text was changed after it was approved.',
    remedy: 'Bring it back as it was, and make a new version with "policy new".',
  },
  'policy-approved-unreadable': {
    message: 'An approved text cannot be read, so it cannot be shown.',
    remedy:
      'Undo that approval: bring content/policies/approved back as it was before it. Then correct the draft until "policy check" accepts it, and approve it again.',
  },
  'policy-published-changed': {
    message: 'The text of this version is not the one that the served site shows: {found}',
    remedy:
      'A text that was published never changes, since people may have relied on it. Bring content/policies/approved back as it was (the served text lies at the path above). For other words make a new version with "policy new".',
  },
  'policy-published-gone': {
    message: 'A version that the served site shows is gone from the approved ones: {found}',
    remedy:
      'What was published has to stay readable. Bring the text, its source and their lines in the list of hashes back as they were (the served ones lie in the folder above). A later version takes its place; one whose day has not come is taken back with "policy withdraw".',
  },
  'policy-taken-back': {
    message:
      'The served site shows a version as in force from {found} on; this one is of an earlier day and shows the version before it again.',
    remedy:
      'If people could see the served site, build it again for that day with --today. If that was only a look ahead, there is nothing to do.',
  },
  'policy-source-missing': {
    message:
      'The file of an approved version is gone. The site goes on showing the approved text, but can no longer tell whether that still says what content/site says.',
    remedy: 'Bring it back. An old version is not deleted: a later one takes its place.',
  },
  'policy-source-changed': {
    message:
      'The file of an approved version was changed. The site goes on showing the approved text, but can no longer tell whether that still says what content/site says.',
    remedy:
      'To keep the changes, run "policy new": the draft that it makes has them. Then bring this file back as it was (a developer does it with "git restore"). What was approved never changes.',
  },
  'policy-withdrawal-changed': {
    message:
      'The note that a version was withdrawn is gone or changed, or the list of hashes does not know it.',
    remedy:
      'Bring the note and the list back as they were: both are written by "policy withdraw" and not by hand.',
  },
  'policy-withdrawn-late': {
    message: 'A version was withdrawn that has been in force, and people may have relied on it.',
    remedy:
      'Undo the withdrawal: bring content/policies/approved back as it was before it. Then make a new version with "policy new"; it may hold from today.',
  },
  'policy-outdated': {
    message:
      'The approved text no longer says what the site says: a fact in content/site, or a word of a component, has changed.',
    remedy:
      'Make a new version with "policy new", approve it, and let it take effect; or take back the change in content/site.',
  },
  'policy-outdated-replaced': {
    message: 'The text in force no longer says what the site says; a version that does has been announced.',
    remedy:
      'Nothing, if people may read the old fact until that day. If not, make a new version that holds from today.',
  },
  'policy-outdated-announced': {
    message: 'The announced text no longer says what the site says.',
    remedy:
      'Make a new version with "policy new" and approve it before this one takes effect: on that day the build stops.',
  },
  'policy-outdated-coming': {
    message:
      'On the day that is named a service begins, and the text that is in force then does not say so: the build of that day will stop.',
    remedy:
      'Make a version with "policy new" that holds from that day, and approve it before; or give the service in content/site/services.json a later day ("from").',
  },

  'policy-not-found': {
    message: 'There is no such version.',
    remedy: 'Compare the policy and the version with the files in content/policies.',
  },
  'policy-exists': {
    message: 'This version exists already.',
    remedy: 'Name another with --version.',
  },
  'policy-approved-already': {
    message: 'This version was approved before; what was approved never changes.',
    remedy: 'Make a new version with "policy new".',
  },
  'policy-nothing-changed': {
    message: 'The draft says the same as the version before it.',
    remedy: 'Change the text, or delete the draft.',
  },
  'notice-changed': {
    message: 'A text that was shown to those who agreed is no longer what its name says.',
    remedy: 'Bring it back as it was. A new text is kept beside it, under a name of its own.',
  },
  'notice-not-kept': {
    message: 'The site would show a text that is not kept: records of consent could not lead to it.',
    remedy:
      'Look the words over, and keep them: npm run -s consents -- keep (with --site for another exporter).',
  },
  'notice-not-kept-yet': {
    message:
      'From the day that is named the site would show a text that is not kept: the build of that day will stop.',
    remedy: 'Look the words over, and keep them before: npm run -s consents -- keep.',
  },
  'policy-unapproved': {
    message: 'The version was not approved: what is listed above has to be mended first.',
    remedy: 'Mend it, check again, and approve then.',
  },
  'policy-not-approved': {
    message: 'This version is a draft: there is nothing to withdraw.',
    remedy: 'Change the file, or delete it.',
  },
  'policy-in-force': {
    message: 'This version is in force, or has been: it cannot be withdrawn.',
    remedy: 'Make a new version with "policy new", and let it take its place; it may hold from today.',
  },
  'policy-withdrawn-already': {
    message: 'This version was withdrawn before, on the day that is named.',
    remedy: 'Nothing. To bring its text back, make a copy of it with "policy new".',
  },
};
