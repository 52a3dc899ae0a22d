-- Records of consent, each chained to the one before by its hash (src/consent/record.ts). Nothing is ever changed
-- here, and nothing goes but whole months whose time is over. Never linked to an inquiry.

CREATE TABLE consents (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  -- Of what was received, to tell the same post from another one with its id.
  fingerprint TEXT NOT NULL,
  -- In UTC, such as 2026-11.
  month TEXT NOT NULL,
  previous_hash TEXT NOT NULL,
  hash TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

-- Where the chain was cut off at its old end, with the hash that the first remaining record refers to.
CREATE TABLE consent_cuts (
  seq INTEGER PRIMARY KEY,
  hash TEXT NOT NULL,
  month TEXT NOT NULL,
  removed INTEGER NOT NULL,
  cut_at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER consents_never_change BEFORE UPDATE ON consents
BEGIN
  SELECT RAISE(ABORT, 'consents are never changed');
END;

CREATE TRIGGER consents_only_expire BEFORE DELETE ON consents
WHEN NOT EXISTS (SELECT 1 FROM consent_cuts WHERE seq >= OLD.seq AND month >= OLD.month)
BEGIN
  SELECT RAISE(ABORT, 'consents only expire');
END;

-- INSERT OR REPLACE deletes without firing the trigger above: what is put in must be new and at the end.
CREATE TRIGGER consents_only_at_the_end BEFORE INSERT ON consents
WHEN EXISTS (SELECT 1 FROM consents WHERE id = NEW.id)
  OR NEW.seq IS NOT 1 + coalesce((SELECT max(seq) FROM consents), (SELECT max(seq) FROM consent_cuts), 0)
  OR NEW.previous_hash IS NOT coalesce(
    (SELECT hash FROM consents ORDER BY seq DESC LIMIT 1),
    (SELECT hash FROM consent_cuts ORDER BY seq DESC LIMIT 1),
    '0000000000000000000000000000000000000000000000000000000000000000')
BEGIN
  SELECT RAISE(ABORT, 'consents are only added at the end');
END;

CREATE TRIGGER consent_cuts_never_change BEFORE UPDATE ON consent_cuts
BEGIN
  SELECT RAISE(ABORT, 'cuts are never changed');
END;

CREATE TRIGGER consent_cuts_stay BEFORE DELETE ON consent_cuts
BEGIN
  SELECT RAISE(ABORT, 'cuts stay');
END;

-- A cut is at the last record of a month that is over, and removes all of that month.
CREATE TRIGGER consent_cuts_at_whole_months BEFORE INSERT ON consent_cuts
WHEN EXISTS (SELECT 1 FROM consent_cuts WHERE seq >= NEW.seq)
  OR NOT EXISTS (SELECT 1 FROM consents WHERE seq = NEW.seq AND hash = NEW.hash AND month = NEW.month)
  OR EXISTS (SELECT 1 FROM consents WHERE seq > NEW.seq AND month <= NEW.month)
  OR NEW.month >= strftime('%Y-%m', NEW.cut_at / 1000, 'unixepoch')
BEGIN
  SELECT RAISE(ABORT, 'cuts are at the end of a month that is over');
END;
