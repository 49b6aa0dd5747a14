-- Somebody else's word on what is asserted, the evidence behind it, and what people need not do.

-- How many others must sign before the competence counts.
ALTER TABLE competenceVersion ADD COLUMN signaturesNeeded INTEGER NOT NULL DEFAULT 1 CHECK (signaturesNeeded IN (1, 2));

-- What a level means for one competence, where the general words for its kind do not say enough.
CREATE TABLE competenceAnchor (
  id INTEGER PRIMARY KEY,
  competence INTEGER NOT NULL REFERENCES competence (id),
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
  anchorNb TEXT NOT NULL,
  anchorNn TEXT NOT NULL,
  anchorEn TEXT NOT NULL,
  source TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('seed', 'local')),
  isRetired INTEGER NOT NULL DEFAULT 0 CHECK (isRetired IN (0, 1)),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX competenceAnchorByKey ON competenceAnchor (competence, level, origin, coalesce(replacedBy, 0));

-- An assertion is known by person, competence, first day and kind; what it said when it was signed stands here too, so
-- that one which says something else since is no longer signed.
CREATE TABLE verification (
  id INTEGER PRIMARY KEY,
  employee INTEGER NOT NULL REFERENCES employee (id),
  competence INTEGER NOT NULL REFERENCES competence (id),
  assertedFrom TEXT NOT NULL CHECK (assertedFrom IS date(assertedFrom)),
  assertedKind TEXT NOT NULL
    CHECK (assertedKind IN ('self', 'manager', 'course', 'assessor', 'import', 'test', 'register', 'peer')),
  assertedLevel INTEGER CHECK (assertedLevel BETWEEN 0 AND 5),
  assertedThrough TEXT CHECK (assertedThrough IS date(assertedThrough)),
  verifier TEXT NOT NULL CHECK (length(verifier) > 0),
  -- The same, where the one who signed works here.
  verifierEmployee INTEGER REFERENCES employee (id) CHECK (verifierEmployee <> employee),
  decision TEXT NOT NULL CHECK (decision IN ('approved', 'rejected')),
  signedOn TEXT NOT NULL CHECK (signedOn IS date(signedOn)),
  note TEXT NOT NULL,
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX verificationByKey
  ON verification (employee, competence, assertedFrom, assertedKind, verifier, coalesce(replacedBy, 0));

-- What an assertion rests on; a file is not kept, only its name and SHA-256 in hexadecimal.
CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  employee INTEGER NOT NULL REFERENCES employee (id),
  competence INTEGER NOT NULL REFERENCES competence (id),
  assertedFrom TEXT NOT NULL CHECK (assertedFrom IS date(assertedFrom)),
  assertedKind TEXT NOT NULL
    CHECK (assertedKind IN ('self', 'manager', 'course', 'assessor', 'import', 'test', 'register', 'peer')),
  text TEXT NOT NULL,
  link TEXT NOT NULL,
  fileName TEXT NOT NULL,
  fileDigest TEXT NOT NULL CHECK (length(fileDigest) IN (0, 64)),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX evidenceByKey ON evidence (employee, competence, assertedFrom, assertedKind, coalesce(replacedBy, 0));

-- For a while somebody need not do a task or have a competence.
CREATE TABLE exemption (
  id INTEGER PRIMARY KEY,
  employee INTEGER NOT NULL REFERENCES employee (id),
  task INTEGER REFERENCES task (id),
  competence INTEGER REFERENCES competence (id) CHECK ((task IS NULL) <> (competence IS NULL)),
  fromDate TEXT NOT NULL CHECK (fromDate IS date(fromDate)),
  throughDate TEXT CHECK (throughDate IS date(throughDate) AND throughDate >= fromDate),
  reason TEXT NOT NULL,
  approvedBy TEXT NOT NULL CHECK (length(approvedBy) > 0),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX exemptionByKey ON exemption (employee, coalesce(task, 0), coalesce(competence, 0), fromDate, coalesce(replacedBy, 0));

-- Who gave it, where that is an employee; who answers for it, and who follows it up from day to day.
ALTER TABLE delegation ADD COLUMN giver INTEGER REFERENCES employee (id) CHECK (giver <> employee);
ALTER TABLE delegation ADD COLUMN accountable TEXT NOT NULL DEFAULT '';
ALTER TABLE delegation ADD COLUMN responsible TEXT NOT NULL DEFAULT '';
