// What a privacy notice has to say: Japan's Act on the Protection of Personal Information (APPI) and, for
// visitors from there, Art. 13 of the GDPR and the UK GDPR. A clause says which items it covers with
// <Covers items="..." />; whether it covers them well is for counsel. Articles as of November 2026.

/** Each item with the articles that ask for it. */
export const requirements = {
  operator: 'APPI 32(1)(i); GDPR 13(1)(a)',
  representative: 'APPI 32(1)(i)',
  purposes: 'APPI 17, 21, 32(1)(ii); GDPR 13(1)(c)',
  'legal-basis': 'GDPR 13(1)(c), (d)',
  obligation: 'GDPR 13(2)(e)',
  'automated-decisions': 'GDPR 13(2)(f)',
  retention: 'GDPR 13(2)(a)',
  'third-parties': 'APPI 27, 31',
  recipients: 'GDPR 13(1)(e); APPI 27(5)',
  transfers: 'APPI 28; GDPR 13(1)(f)',
  'request-notice': 'APPI 32(2)',
  'request-disclosure': 'APPI 33; GDPR 13(2)(b)',
  'request-correction': 'APPI 34; GDPR 13(2)(b)',
  'request-stop': 'APPI 35; GDPR 13(2)(b)',
  'request-supply-records': 'APPI 33(5)',
  'request-procedure': 'APPI 32(1)(iii), 37, 38',
  'rights-gdpr': 'GDPR 13(2)(b)',
  'withdraw-consent': 'GDPR 13(2)(c)',
  authority: 'GDPR 13(2)(d)',
  'eu-representative': 'GDPR 13(1)(a), 27',
  'security-measures': 'APPI 23, 32(1)(iv)',
  complaints: 'APPI 32(1)(iv), 40; GDPR 13(1)(a)',
  'accredited-body': 'APPI 32(1)(iv)',
} as const;

export type Requirement = keyof typeof requirements;

export const isRequirement = (item: string): item is Requirement => Object.hasOwn(requirements, item);
