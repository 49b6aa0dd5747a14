-- The catalogue. A row has an origin: the shipped edition, or the organisation itself; a local row goes before the
-- edition's row of the same key. Rows are retired or replaced, never deleted.

-- What other tables refer to. What is known of each stands in its version table.
CREATE TABLE profession (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) > 0)
) STRICT;

CREATE TABLE competence (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) > 0)
) STRICT;

CREATE TABLE task (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) > 0)
) STRICT;

CREATE TABLE workProcess (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) > 0)
) STRICT;

CREATE TABLE edition (
  code TEXT PRIMARY KEY,
  date TEXT NOT NULL CHECK (date IS date(date)),
  nameNb TEXT NOT NULL,
  nameNn TEXT NOT NULL,
  nameEn TEXT NOT NULL,
  recordedBy INTEGER NOT NULL REFERENCES event (id)
) STRICT;

CREATE TABLE careLevel (
  id INTEGER PRIMARY KEY,
  rank INTEGER NOT NULL CHECK (rank BETWEEN 0 AND 99),
  code TEXT NOT NULL,
  nameNb TEXT NOT NULL,
  nameNn TEXT NOT NULL,
  nameEn TEXT NOT NULL,
  source TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('seed', 'local')),
  isRetired INTEGER NOT NULL DEFAULT 0 CHECK (isRetired IN (0, 1)),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX careLevelByKey ON careLevel (rank, origin, coalesce(replacedBy, 0));

CREATE TABLE professionVersion (
  id INTEGER PRIMARY KEY,
  profession INTEGER NOT NULL REFERENCES profession (id),
  kind TEXT NOT NULL CHECK (kind IN ('authorised', 'other', 'informal', 'technology')),
  section48Number INTEGER CHECK (section48Number BETWEEN 1 AND 99),
  nameNb TEXT NOT NULL,
  nameNn TEXT NOT NULL,
  nameEn TEXT NOT NULL,
  careLevel INTEGER NOT NULL,
  education TEXT NOT NULL,
  source TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('seed', 'local')),
  isRetired INTEGER NOT NULL DEFAULT 0 CHECK (isRetired IN (0, 1)),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX professionVersionByKey ON professionVersion (profession, origin, coalesce(replacedBy, 0));

CREATE TABLE workProcessVersion (
  id INTEGER PRIMARY KEY,
  workProcess INTEGER NOT NULL REFERENCES workProcess (id),
  nameNb TEXT NOT NULL,
  nameNn TEXT NOT NULL,
  nameEn TEXT NOT NULL,
  source TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('seed', 'local')),
  isRetired INTEGER NOT NULL DEFAULT 0 CHECK (isRetired IN (0, 1)),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX workProcessVersionByKey ON workProcessVersion (workProcess, origin, coalesce(replacedBy, 0));

CREATE TABLE taskVersion (
  id INTEGER PRIMARY KEY,
  task INTEGER NOT NULL REFERENCES task (id),
  nameNb TEXT NOT NULL,
  nameNn TEXT NOT NULL,
  nameEn TEXT NOT NULL,
  workProcess INTEGER NOT NULL REFERENCES workProcess (id),
  setting TEXT NOT NULL CHECK (setting IN ('kommune', 'sykehus', 'both')),
  wardKinds TEXT NOT NULL,
  hasPatientContact INTEGER NOT NULL CHECK (hasPatientContact IN (0, 1)),
  automatable TEXT NOT NULL CHECK (automatable IN ('yes', 'partly', 'no')),
  automationBy TEXT NOT NULL,
  risk TEXT NOT NULL CHECK (risk IN ('low', 'medium', 'high')),
  contested TEXT NOT NULL,
  usualToday TEXT NOT NULL,
  conditions TEXT NOT NULL,
  source TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('seed', 'local')),
  isRetired INTEGER NOT NULL DEFAULT 0 CHECK (isRetired IN (0, 1)),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX taskVersionByKey ON taskVersion (task, origin, coalesce(replacedBy, 0));

CREATE TABLE competenceVersion (
  id INTEGER PRIMARY KEY,
  competence INTEGER NOT NULL REFERENCES competence (id),
  kind TEXT NOT NULL
    CHECK (kind IN ('knowledge', 'skill', 'procedure', 'course', 'certificate', 'education', 'speciality', 'right')),
  nameNb TEXT NOT NULL,
  nameNn TEXT NOT NULL,
  nameEn TEXT NOT NULL,
  validityInMonths INTEGER CHECK (validityInMonths > 0),
  renewalRule TEXT NOT NULL,
  mustVerify INTEGER NOT NULL CHECK (mustVerify IN (0, 1)),
  trainingMinutes INTEGER CHECK (trainingMinutes >= 0),
  trainingForm TEXT NOT NULL,
  -- Profession codes, separated by «;»; empty where anyone can add it.
  buildsOn TEXT NOT NULL,
  liftsTo INTEGER,
  source TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('seed', 'local')),
  isRetired INTEGER NOT NULL DEFAULT 0 CHECK (isRetired IN (0, 1)),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX competenceVersionByKey ON competenceVersion (competence, origin, coalesce(replacedBy, 0));

CREATE TABLE requirement (
  id INTEGER PRIMARY KEY,
  task INTEGER NOT NULL REFERENCES task (id),
  competence INTEGER NOT NULL REFERENCES competence (id),
  minimumLevel INTEGER CHECK (minimumLevel BETWEEN 1 AND 5),
  importance TEXT NOT NULL CHECK (importance IN ('mandatory', 'recommended')),
  -- The group of which one member is enough; empty where it stands alone.
  anyOf TEXT NOT NULL,
  source TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('seed', 'local')),
  isRetired INTEGER NOT NULL DEFAULT 0 CHECK (isRetired IN (0, 1)),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX requirementByKey ON requirement (task, competence, anyOf, origin, coalesce(replacedBy, 0));

CREATE TABLE legalGate (
  id INTEGER PRIMARY KEY,
  task INTEGER NOT NULL REFERENCES task (id),
  kind TEXT NOT NULL CHECK (kind IN ('reserved', 'delegable', 'open')),
  -- Alternatives PROFESSION[+competence…], separated by «;».
  holders TEXT NOT NULL CHECK (length(holders) > 0 OR kind = 'open'),
  delegates TEXT NOT NULL,
  conditionNb TEXT NOT NULL,
  conditionNn TEXT NOT NULL,
  conditionEn TEXT NOT NULL,
  statute TEXT NOT NULL CHECK (length(statute) > 0),
  confidence TEXT NOT NULL CHECK (confidence IN ('found', 'general-knowledge')),
  fromDate TEXT CHECK (fromDate IS date(fromDate)),
  throughDate TEXT CHECK (throughDate IS date(throughDate) AND throughDate >= fromDate),
  source TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('seed', 'local')),
  isRetired INTEGER NOT NULL DEFAULT 0 CHECK (isRetired IN (0, 1)),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX legalGateByKey ON legalGate (task, coalesce(fromDate, ''), origin, coalesce(replacedBy, 0));

CREATE TABLE baseline (
  id INTEGER PRIMARY KEY,
  profession INTEGER NOT NULL REFERENCES profession (id),
  competence INTEGER NOT NULL REFERENCES competence (id),
  level INTEGER CHECK (level BETWEEN 1 AND 5),
  source TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('seed', 'local')),
  isRetired INTEGER NOT NULL DEFAULT 0 CHECK (isRetired IN (0, 1)),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX baselineByKey ON baseline (competence, profession, origin, coalesce(replacedBy, 0));

CREATE TABLE jobTitle (
  id INTEGER PRIMARY KEY,
  title TEXT NOT NULL CHECK (length(title) > 0),
  profession INTEGER REFERENCES profession (id),
  competence INTEGER REFERENCES competence (id),
  source TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('seed', 'local')),
  isRetired INTEGER NOT NULL DEFAULT 0 CHECK (isRetired IN (0, 1)),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX jobTitleByKey ON jobTitle (title, origin, coalesce(replacedBy, 0));

CREATE TABLE behaviourAnchor (
  id INTEGER PRIMARY KEY,
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 5),
  -- Empty for the level itself, whatever the kind.
  kind TEXT NOT NULL CHECK (kind IN ('', 'knowledge', 'skill', 'procedure')),
  nameNb TEXT NOT NULL,
  nameNn TEXT NOT NULL,
  nameEn TEXT NOT NULL,
  anchorNb TEXT NOT NULL,
  anchorNn TEXT NOT NULL,
  anchorEn TEXT NOT NULL,
  source TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('seed', 'local')),
  isRetired INTEGER NOT NULL DEFAULT 0 CHECK (isRetired IN (0, 1)),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX behaviourAnchorByKey ON behaviourAnchor (level, kind, origin, coalesce(replacedBy, 0));

CREATE TABLE synonym (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('task', 'competence', 'profession')),
  code TEXT NOT NULL,
  -- Separated by «;».
  words TEXT NOT NULL,
  source TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('seed', 'local')),
  isRetired INTEGER NOT NULL DEFAULT 0 CHECK (isRetired IN (0, 1)),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX synonymByKey ON synonym (kind, code, words, origin, coalesce(replacedBy, 0));
