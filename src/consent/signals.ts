// Consent Mode v2: what Google's tags are told. https://developers.google.com/tag-platform/security/guides/consent
import type { Choices } from './purposes.ts';

/** Before any of Google's tags, and after every choice: each signal follows from the purpose it serves. */
export function googleSignals({ analytics = false, marketing = false }: Choices): GoogleSignals {
  const word = (isGranted: boolean) => (isGranted ? 'granted' : 'denied');
  return {
    ad_storage: word(marketing),
    ad_user_data: word(marketing),
    ad_personalization: word(marketing),
    analytics_storage: word(analytics),
  };
}

export type GoogleSignals = Record<
  'ad_storage' | 'ad_user_data' | 'ad_personalization' | 'analytics_storage',
  'granted' | 'denied'
>;
