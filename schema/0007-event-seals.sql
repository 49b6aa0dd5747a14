-- The event log as a chain. Each seal holds a digest of the seal before it, so that no event can be changed, taken out or
-- put in unnoticed. Actor and reason may speak of people: the chain holds only a salted digest of them, and when they are
-- erased the salt goes with them and the chain stays whole.
CREATE TABLE eventSeal (
  event INTEGER PRIMARY KEY REFERENCES event (id),
  salt BLOB CHECK (length(salt) = 16),
  -- SHA-256 of salt, actor and reason.
  textDigest BLOB NOT NULL CHECK (length(textDigest) = 32),
  -- SHA-256 of the link before, the event's number, time and kind, the digest of its text, and that of an imported file.
  link BLOB NOT NULL CHECK (length(link) = 32),
  erasedBy INTEGER REFERENCES event (id) CHECK ((erasedBy IS NULL) = (salt IS NOT NULL))
) STRICT;

-- That somebody was erased, how much went with them, and nothing of who it was.
CREATE TABLE erasure (
  event INTEGER PRIMARY KEY REFERENCES event (id),
  rows INTEGER NOT NULL CHECK (rows >= 0)
) STRICT;

CREATE TRIGGER eventStays BEFORE DELETE ON event BEGIN SELECT raise(ABORT, 'events are never deleted'); END;

CREATE TRIGGER eventIsFixed BEFORE UPDATE OF id, at, kind ON event BEGIN SELECT raise(ABORT, 'events never change'); END;

CREATE TRIGGER eventSealStays BEFORE DELETE ON eventSeal BEGIN SELECT raise(ABORT, 'seals are never deleted'); END;

CREATE TRIGGER eventSealIsFixed BEFORE UPDATE OF event, textDigest, link ON eventSeal
BEGIN SELECT raise(ABORT, 'seals never change'); END;
