-- Every write belongs to an event. A row of the tables that follow is known from the event that recorded it until the
-- event that replaced it, so that any question can be asked as it would have been answered at an earlier time.
CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  actor TEXT NOT NULL CHECK (length(actor) > 0),
  kind TEXT NOT NULL CHECK (length(kind) > 0),
  reason TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX eventByTime ON event (at);

-- An import of one file is one event.
CREATE TABLE importBatch (
  event INTEGER PRIMARY KEY REFERENCES event (id),
  fileName TEXT NOT NULL,
  -- SHA-256 of the file, in hexadecimal.
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  contents TEXT NOT NULL,
  added INTEGER NOT NULL CHECK (added >= 0),
  changed INTEGER NOT NULL CHECK (changed >= 0),
  ended INTEGER NOT NULL CHECK (ended >= 0),
  unchanged INTEGER NOT NULL CHECK (unchanged >= 0),
  skipped INTEGER NOT NULL CHECK (skipped >= 0),
  undoneBy INTEGER REFERENCES event (id)
) STRICT;
