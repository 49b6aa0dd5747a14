-- What is asserted and known now, by competence and person, so that a question about everybody need not read every row of
-- `assertion`. Derived: every change of the rows changes it in the same transaction, `db check` compares the two, and
-- `db reindex` makes it anew.
CREATE TABLE holdingIndex (
  -- The competence's id times 4294967296, plus the employees' ids divided by 4096.
  id INTEGER PRIMARY KEY,
  -- Eight bytes for each assertion that nobody has rejected, little-endian, ordered by employee and the newest first. From
  -- the lowest bit: the employee's id modulo 4096 (12 bits); what is said (3: 0 not held, 1–5 the level, 6 held); how many
  -- signatures it has, two or more as 2 (2); first and last day as days since 1 January 1000 plus one (22 each; 0 where
  -- open).
  entries BLOB NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;

-- What the parts of a competence come to, so that a part that is lost is missed.
CREATE TABLE holdingIndexSum (
  competence INTEGER PRIMARY KEY REFERENCES competence (id),
  checksum INTEGER NOT NULL
) STRICT;

-- The last event that the index knows of. One that is behind is not believed.
CREATE TABLE holdingIndexState (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  lastEvent INTEGER NOT NULL
) STRICT;
