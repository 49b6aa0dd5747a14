-- The event log as a chain. Each seal holds a digest of the seal before it, so that no event can be changed, taken out or
-- put in unnoticed. Actor and reason may speak of people: the chain holds only a salted digest of them, and when they are
-- erased the salt goes with them and the chain stays whole.
CREATE TABLE eventSeal (
  event INTEGER PRIMARY KEY REFERENCES event (id),
  salt BLOB CHECK (length(salt) = 16),
  -- SHA-256 of salt, actor and reason.
  textDigest BLOB NOT NULL CHECK (length(textDigest) = 32),
  -- SHA-256 of the link before, the event's number, time and kind, the digest of its text, and that of what belongs to it:
  -- an imported file, an erasure.
  link BLOB NOT NULL CHECK (length(link) = 32),
  erasedBy INTEGER REFERENCES event (id) CHECK ((erasedBy IS NULL) = (salt IS NOT NULL))
) STRICT;

CREATE INDEX eventSealByErasure ON eventSeal (erasedBy) WHERE erasedBy IS NOT NULL;

-- The first event that was sealed when it was made; those before it were sealed by the first change after them.
CREATE TABLE eventChain (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  firstSealed INTEGER NOT NULL CHECK (firstSealed > 0)
) STRICT;

INSERT INTO eventChain (id, firstSealed) SELECT 1, coalesce(max(id), 0) + 1 FROM event;

-- That somebody was erased, how much went with them, and nothing of who it was.
CREATE TABLE erasure (
  event INTEGER PRIMARY KEY REFERENCES event (id),
  -- The first event that knew of them; answers about a time before it lack nobody.
  knownFrom INTEGER NOT NULL REFERENCES event (id) CHECK (knownFrom <= event),
  rows INTEGER NOT NULL CHECK (rows >= 0),
  -- SHA-256 of the two numbers above and of the numbers of the events whose text was erased.
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  -- Until free pages and the write-ahead log have been emptied after it.
  hasTraces INTEGER NOT NULL DEFAULT 1 CHECK (hasTraces IN (0, 1))
) STRICT;

CREATE TRIGGER eventStays BEFORE DELETE ON event BEGIN SELECT raise(ABORT, 'events are never deleted'); END;

CREATE TRIGGER eventIsFixed BEFORE UPDATE OF id, at, kind ON event BEGIN SELECT raise(ABORT, 'events never change'); END;

CREATE TRIGGER eventTextIsFixed BEFORE UPDATE OF actor, reason ON event WHEN NEW.actor <> '(slettet)' OR NEW.reason <> ''
BEGIN SELECT raise(ABORT, 'the text of an event can only be erased'); END;

CREATE TRIGGER eventSealStays BEFORE DELETE ON eventSeal BEGIN SELECT raise(ABORT, 'seals are never deleted'); END;

CREATE TRIGGER eventSealIsFixed BEFORE UPDATE OF event, textDigest, link ON eventSeal
BEGIN SELECT raise(ABORT, 'seals never change'); END;

CREATE TRIGGER saltIsFixed BEFORE UPDATE OF salt, erasedBy ON eventSeal WHEN OLD.salt IS NULL OR NEW.salt IS NOT NULL
BEGIN SELECT raise(ABORT, 'a salt can only be erased'); END;

CREATE TRIGGER erasureStays BEFORE DELETE ON erasure BEGIN SELECT raise(ABORT, 'erasures are never deleted'); END;

CREATE TRIGGER erasureIsFixed BEFORE UPDATE OF event, knownFrom, rows, digest ON erasure
BEGIN SELECT raise(ABORT, 'erasures never change'); END;
