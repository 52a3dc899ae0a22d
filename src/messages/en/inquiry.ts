// Every word of the inquiry forms, of the answers to them and of the notice to staff, in English.
import {
  acknowledgedWithinDays,
  fields,
  type FieldFault,
  type FieldName,
  type Kind,
} from '../../inquiry/fields.ts';

/** What each field is called, beside it and in a message about it. */
export const fieldNames: Record<FieldName, string> = {
  kind: 'What it is about',
  ref: 'Ref of the vehicle',
  name: 'Your name',
  email: 'E-mail',
  phone: 'Telephone or WhatsApp number',
  country: 'Destination country',
  message: 'Your message',
  policy: 'Version of the privacy notice',
  right: 'What you ask for',
  requester: 'Who is asking',
  id: 'Number of this form',
  website: 'Leave this empty',
  elapsed: 'Time taken',
};

/** What is wrong with a field and what to do, by fault; `max` is the field's limit. */
export const faultWords: Record<FieldFault, (name: string, max: number) => string> = {
  missing: (name) => `${name}: please fill this in.`,
  'too-long': (name, max) => `${name}: at most ${max} characters. Please shorten it.`,
  characters: (name) =>
    `${name}: invisible control characters came with the text. They have been taken out; please look it over and send again.`,
  invalid: (name) => `${name}: this does not look right. Please check it.`,
  unknown: (name) => `${name}: please choose one of the given answers.`,
  'other-kind': (name) =>
    `${name}: only for a request about your personal information. Choose that above, or clear this.`,
  'not-text': (name) => `${name}: please write this as text.`,
};

/** Where the general words would not help. */
export const specialFaultWords: Partial<Record<`${FieldName}:${FieldFault}`, string>> = {
  'email:missing': 'E-mail or telephone: please give at least one, so that we can answer.',
  'email:invalid': 'E-mail: please write it like name@example.com.',
  'phone:invalid': 'Telephone: digits with the country code, like +255 712 345 678.',
  'policy:unknown': 'This form is out of date. Please open the inquiry page again.',
  'id:invalid': 'This form is out of date. Please open the inquiry page again.',
};

export const formWords = {
  kinds: {
    vehicle: 'A vehicle in the list',
    general: 'Something else',
    privacy: 'My personal information',
  } satisfies Record<Kind, string>,
  rights: {
    disclosure: 'Show me what you hold about me, and what you use it for',
    'third-party-records': 'Show me what you passed to others or received from them',
    correction: 'Correct it or add to it',
    deletion: 'Delete it',
    'stop-use': 'Stop using it',
    'stop-supply': 'Stop passing it to others',
    'marketing-opt-out': 'Send me no offers',
  },
  requesters: {
    self: 'I ask for myself',
    agent: 'I ask for someone else, with a power of attorney',
  },
  choose: 'Please choose',
  anotherCountry: 'Another country',
  optional: 'optional',
  contactHint: 'E-mail or telephone, whichever you read more often.',
  messageHint: 'For a quotation, name the port or town it should go to.',
  privacyNote: (policy: string) => `We use this only to answer you, as the ${policy} says.`,
  privacyNotice: 'privacy notice',
  honeypot: 'Leave this field empty',
  send: 'Send',
  sendAgain: 'Send again',
};

/** Said by the script while a form is on its way. */
export const sendingWords = {
  sending: 'Sending…',
  slow: 'No answer yet: the line is slow. Still trying; please keep this page open.',
  retrying: 'No answer yet: the connection failed. Trying again by itself; please keep this page open.',
  /** Sent again, it is the same inquiry: also where the first one arrived and only its answer was lost. */
  offline:
    'No answer came, so this may not have reached us. Your text is still here: send again when you have a connection, and it still counts once, or call us. It is gone once you close this page.',
  refused: 'Not sent. Please check the marked fields.',
  stored: (no: string) => `Thank you. Your inquiry has arrived. Its reference number is: ${no}`,
};

export const inquiryPage = {
  title: 'Inquiry',
  description: 'Ask about a vehicle, about anything else, or about the personal information we hold on you.',
  heading: 'Send us an inquiry',
  lead: 'Ask for a quotation, a photo or a detail, or about your own information. You get a reference number at once, and an answer from a person.',
  call: 'You can also call us:',
  form: 'Inquiry form',
  privacy: {
    heading: 'Requests about your personal information',
    paragraphs: [
      'Choose “My personal information” in the form, or call us. Say what you want and how we can reach you.',
      'We make sure that it is you before we show, change or delete anything: we call back a number that we already have, or ask about your earlier inquiry. Please do not send a copy of an identity document unless we ask for one.',
      'An agent may ask for you and sends us a power of attorney. It costs nothing.',
    ],
    policy: 'The whole procedure is in the privacy notice.',
  },
};

export const sentPage = {
  title: 'Inquiry sent',
  description: 'The reference number of an inquiry that has just been sent.',
  heading: 'Your inquiry',
  sent: 'Thank you. Your inquiry has arrived. Its reference number is:',
  keep: 'Please note it down: it is all we need to find your inquiry on the telephone.',
  next: `A person answers you. If you have no acknowledgement within ${acknowledgedWithinDays} days, something went wrong on our side: call us and give the number, or send the form again.`,
  unknown: 'This page shows the reference number right after an inquiry was sent. No number was given here.',
  again: 'Write an inquiry',
  stock: 'Back to the stock',
};

export const errorPage = {
  title: 'Inquiry not sent yet',
  description: 'The inquiry was not taken: what to correct, with everything typed still in place.',
  heading: 'Your inquiry has not been sent yet',
  kept: 'Everything you typed is still in the form below.',
  channels: 'You can also reach us here; your text goes along where that is possible:',
  mail: 'Mail, with your text',
  whatsapp: 'WhatsApp, with your text',
  /** By the code of the refusal (src/edge/answer.ts). */
  reasons: {
    fields: 'Please correct these:',
    malformed: 'The form arrived damaged. Please look it over and send it again.',
    'other-origin':
      'The form was sent from a page that is not ours, so it was not taken. Please write it again here.',
    method: 'This address only receives forms. Here is the form.',
    'too-large': `The text was too long to be read: a message may have ${fields.message.max} characters. Go back with your browser, shorten it and send it again; your text is still there.`,
    'media-type': 'The form arrived in a way that cannot be read. Please write it again here.',
    conflict: 'Another inquiry was already sent from the same form. Please send this one again.',
    'too-many':
      'Very many inquiries have come from your network in the last minutes. Please send again in ten minutes, or call us.',
    unavailable:
      'We could not store your inquiry just now, so we do not have it. Please send again in a minute, or call us.',
  },
};

export const gonePage = {
  title: 'Page no longer here',
  description: 'This address of the former site has no page any more. Makes, types and the whole stock do.',
  heading: 'This page is no longer here',
  lead: 'The site has been made anew, and this old address leads nowhere. Everything in stock is one tap away.',
};

/** What staff are sent (src/edge/notify.ts). */
export const noticeWords = {
  subject: 'New inquiry on the website',
  lead: (no: string) => `Inquiry ${no}`,
  suspect: 'Marked as possibly sent by a program.',
};
