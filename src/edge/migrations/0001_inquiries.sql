-- Inquiries and the notices owed to staff. Times are milliseconds since 1970, from the server's clock.

CREATE TABLE inquiries (
  id TEXT PRIMARY KEY,
  no TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  received_at INTEGER NOT NULL,
  acknowledged_at INTEGER,
  kind TEXT NOT NULL,
  ref TEXT,
  name TEXT NOT NULL,
  email TEXT,
  phone TEXT,
  country TEXT,
  message TEXT NOT NULL,
  policy TEXT,
  "right" TEXT,
  requester TEXT,
  suspect TEXT,
  -- Sixteen bits of a hash of the day and the sender's address: enough to count by, too few to point at
  -- anyone. Cleared after ten minutes.
  sender INTEGER
) STRICT;

CREATE INDEX inquiries_by_number ON inquiries (no);
CREATE INDEX inquiries_by_time ON inquiries (received_at);
CREATE INDEX inquiries_by_sender ON inquiries (sender, received_at) WHERE sender IS NOT NULL;

-- The outbox. A notice holds no content of its own, so erasing the inquiry erases everything.
CREATE TABLE notices (
  id TEXT PRIMARY KEY REFERENCES inquiries (id) ON DELETE CASCADE,
  due_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  fault TEXT,
  delivered_at INTEGER,
  dead_at INTEGER
) STRICT;

CREATE INDEX notices_waiting ON notices (due_at) WHERE delivered_at IS NULL AND dead_at IS NULL;

-- No inquiry without its notice, in whatever transaction it was stored.
CREATE TRIGGER notice_of_inquiry AFTER INSERT ON inquiries
BEGIN
  INSERT INTO notices (id, due_at) VALUES (NEW.id, NEW.received_at);
END;

-- Tombstones: which inquiries were erased at a person's request. An id says nothing about the person.
CREATE TABLE erasures (
  id TEXT PRIMARY KEY,
  erased_at INTEGER NOT NULL
) STRICT;

-- One row, written to prove that the store takes writes.
CREATE TABLE health (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  written_at INTEGER NOT NULL
) STRICT;
