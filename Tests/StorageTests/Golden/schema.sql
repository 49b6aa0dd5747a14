CREATE TABLE assertion (
  id INTEGER PRIMARY KEY,
  employee INTEGER NOT NULL REFERENCES employee (id),
  competence INTEGER NOT NULL REFERENCES competence (id),
  -- 1–5 of a levelled kind; NULL for a held kind; 0 where it is not held, of either.
  level INTEGER CHECK (level BETWEEN 0 AND 5),
  -- By far the largest table: the shape of a day is checked, and its place in the calendar before it comes this far.
  fromDate TEXT NOT NULL CHECK (fromDate GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]'),
  throughDate TEXT CHECK (throughDate GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]' AND throughDate >= fromDate),
  -- A list after IN would be built anew for every row, which takes longer than all the rest of an import.
  kind TEXT NOT NULL
    CHECK (kind = 'self' OR kind = 'manager' OR kind = 'course' OR kind = 'assessor' OR kind = 'import' OR kind = 'test'
      OR kind = 'register' OR kind = 'peer'),
  source INTEGER NOT NULL REFERENCES sourceText (id),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX assertionByKey ON assertion (employee, competence, fromDate, kind, coalesce(replacedBy, 0));

CREATE TABLE authorisation (
  id INTEGER PRIMARY KEY,
  employee INTEGER NOT NULL REFERENCES employee (id),
  profession INTEGER NOT NULL REFERENCES profession (id),
  kind TEXT NOT NULL
    CHECK (kind IN ('authorisation', 'authorisation-with-conditions', 'licence', 'student-licence',
      'internship-licence', 'lis1', 'temporary')),
  status TEXT NOT NULL CHECK (status IN ('valid', 'limited', 'suspended', 'revoked', 'lapsed')),
  restriction TEXT NOT NULL,
  fromDate TEXT CHECK (fromDate IS date(fromDate)),
  throughDate TEXT CHECK (throughDate IS date(throughDate) AND throughDate >= fromDate),
  source TEXT NOT NULL CHECK (length(source) > 0),
  asOf TEXT CHECK (asOf IS date(asOf)),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX authorisationByKey ON authorisation (employee, profession, kind, coalesce(fromDate, ''), coalesce(replacedBy, 0));

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

CREATE TABLE competence (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) > 0)
) STRICT;

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
  trainingFormNb TEXT NOT NULL,
  -- Profession codes, separated by «;»; empty where anyone can add it.
  buildsOn TEXT NOT NULL,
  liftsTo INTEGER,
  source TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('seed', 'local')),
  isRetired INTEGER NOT NULL DEFAULT 0 CHECK (isRetired IN (0, 1)),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
, trainingFormNn TEXT NOT NULL DEFAULT '', trainingFormEn TEXT NOT NULL DEFAULT '', signaturesNeeded INTEGER NOT NULL DEFAULT 1 CHECK (signaturesNeeded IN (1, 2))) STRICT;

CREATE UNIQUE INDEX competenceVersionByKey ON competenceVersion (competence, origin, coalesce(replacedBy, 0));

CREATE TABLE coverageRule (
  id INTEGER PRIMARY KEY,
  unit INTEGER NOT NULL REFERENCES unit (id),
  task INTEGER NOT NULL REFERENCES task (id),
  shift TEXT NOT NULL CHECK (shift IN ('always', 'day', 'evening', 'night')),
  people INTEGER NOT NULL CHECK (people BETWEEN 1 AND 9999),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX coverageRuleByKey ON coverageRule (unit, task, shift, coalesce(replacedBy, 0));

CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0)
) STRICT;

CREATE TABLE decisionConsultation (
  id INTEGER PRIMARY KEY,
  decision INTEGER NOT NULL REFERENCES decision (id),
  place INTEGER NOT NULL CHECK (place > 0),
  role TEXT NOT NULL CHECK (length(role) > 0),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX decisionConsultationByKey ON decisionConsultation (decision, place, coalesce(replacedBy, 0));

CREATE TABLE decisionDeadline (
  id INTEGER PRIMARY KEY,
  decision INTEGER NOT NULL REFERENCES decision (id),
  dueOn TEXT NOT NULL CHECK (dueOn IS date(dueOn)),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX decisionDeadlineByKey ON decisionDeadline (decision, dueOn, coalesce(replacedBy, 0));

CREATE TABLE decisionReview (
  id INTEGER PRIMARY KEY,
  decision INTEGER NOT NULL REFERENCES decision (id),
  reviewedOn TEXT NOT NULL CHECK (reviewedOn IS date(reviewedOn)),
  outcome TEXT NOT NULL CHECK (outcome IN ('continue', 'adjust', 'stop')),
  note TEXT NOT NULL,
  reviewedBy TEXT NOT NULL CHECK (length(reviewedBy) > 0),
  -- The same, where the one who reviewed works here.
  reviewer INTEGER REFERENCES employee (id),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX decisionReviewByKey ON decisionReview (decision, reviewedOn, coalesce(replacedBy, 0));

CREATE TABLE decisionVersion (
  id INTEGER PRIMARY KEY,
  decision INTEGER NOT NULL REFERENCES decision (id),
  task INTEGER NOT NULL REFERENCES task (id),
  unit INTEGER NOT NULL REFERENCES unit (id),
  fromProfession INTEGER NOT NULL REFERENCES profession (id),
  toProfession INTEGER NOT NULL REFERENCES profession (id) CHECK (toProfession <> fromProfession),
  startsOn TEXT NOT NULL CHECK (startsOn IS date(startsOn)),
  decidedOn TEXT NOT NULL CHECK (decidedOn IS date(decidedOn)),
  decidedBy TEXT NOT NULL CHECK (length(decidedBy) > 0),
  -- The same, where the one who decided works here.
  decider INTEGER REFERENCES employee (id),
  reason TEXT NOT NULL,
  conditions TEXT NOT NULL,
  -- How what the profession's own education does not give is made sure of; empty where nothing is lacking.
  education TEXT NOT NULL,
  risk TEXT NOT NULL CHECK (risk IN ('low', 'medium', 'high')),
  -- On what it rests: the figures of the day, and the row of the law as it was then. NULL where nothing was known.
  minutesPerWeek INTEGER CHECK (minutesPerWeek > 0),
  ready INTEGER NOT NULL CHECK (ready >= 0),
  nearlyReady INTEGER NOT NULL CHECK (nearlyReady >= 0),
  trainingMinutes INTEGER CHECK (trainingMinutes >= 0),
  taskRisk TEXT NOT NULL CHECK (taskRisk IN ('low', 'medium', 'high')),
  gate INTEGER REFERENCES legalGate (id),
  edition TEXT NOT NULL,
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX decisionVersionByKey ON decisionVersion (decision, coalesce(replacedBy, 0));

CREATE TABLE delegation (
  id INTEGER PRIMARY KEY,
  employee INTEGER NOT NULL REFERENCES employee (id),
  task INTEGER NOT NULL REFERENCES task (id),
  -- NULL for everywhere.
  unit INTEGER REFERENCES unit (id),
  fromDate TEXT NOT NULL CHECK (fromDate IS date(fromDate)),
  throughDate TEXT CHECK (throughDate IS date(throughDate) AND throughDate >= fromDate),
  givenBy TEXT NOT NULL CHECK (length(givenBy) > 0),
  scope TEXT NOT NULL,
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
, giver INTEGER REFERENCES employee (id) CHECK (giver <> employee), accountable TEXT NOT NULL DEFAULT '', responsible TEXT NOT NULL DEFAULT '') STRICT;

CREATE UNIQUE INDEX delegationByKey ON delegation (employee, task, coalesce(unit, 0), fromDate, coalesce(replacedBy, 0));

CREATE TABLE edition (
  code TEXT PRIMARY KEY,
  date TEXT NOT NULL CHECK (date IS date(date)),
  nameNb TEXT NOT NULL,
  nameNn TEXT NOT NULL,
  nameEn TEXT NOT NULL,
  recordedBy INTEGER NOT NULL REFERENCES event (id)
) STRICT;

CREATE TABLE employee (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL UNIQUE CHECK (length(number) > 0)
) STRICT;

CREATE TABLE employeeVersion (
  id INTEGER PRIMARY KEY,
  employee INTEGER NOT NULL REFERENCES employee (id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  hprNumber TEXT,
  birthYear INTEGER CHECK (birthYear BETWEEN 1900 AND 2100),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX employeeVersionByKey ON employeeVersion (employee, coalesce(replacedBy, 0));

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

CREATE TRIGGER erasureIsFixed BEFORE UPDATE OF event, knownFrom, rows, digest ON erasure
BEGIN SELECT raise(ABORT, 'erasures never change'); END;

CREATE TRIGGER erasureStays BEFORE DELETE ON erasure BEGIN SELECT raise(ABORT, 'erasures are never deleted'); END;

CREATE TABLE event (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL CHECK (at GLOB '[0-9][0-9][0-9][0-9]-[0-1][0-9]-[0-3][0-9]T[0-2][0-9]:[0-5][0-9]:[0-6][0-9].[0-9][0-9][0-9]Z'),
  actor TEXT NOT NULL CHECK (length(actor) > 0),
  kind TEXT NOT NULL CHECK (length(kind) > 0),
  reason TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX eventByTime ON event (at);

CREATE TABLE eventChain (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  firstSealed INTEGER NOT NULL CHECK (firstSealed > 0)
) STRICT;

CREATE TRIGGER eventIsFixed BEFORE UPDATE OF id, at, kind ON event BEGIN SELECT raise(ABORT, 'events never change'); END;

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

CREATE TRIGGER eventSealIsFixed BEFORE UPDATE OF event, textDigest, link ON eventSeal
BEGIN SELECT raise(ABORT, 'seals never change'); END;

CREATE TRIGGER eventSealStays BEFORE DELETE ON eventSeal BEGIN SELECT raise(ABORT, 'seals are never deleted'); END;

CREATE TRIGGER eventStays BEFORE DELETE ON event BEGIN SELECT raise(ABORT, 'events are never deleted'); END;

CREATE TRIGGER eventTextIsFixed BEFORE UPDATE OF actor, reason ON event WHEN NEW.actor <> '(slettet)' OR NEW.reason <> ''
BEGIN SELECT raise(ABORT, 'the text of an event can only be erased'); END;

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

CREATE TABLE holdingIndexState (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  lastEvent INTEGER NOT NULL
) STRICT;

CREATE TABLE holdingIndexSum (
  competence INTEGER PRIMARY KEY REFERENCES competence (id),
  checksum INTEGER NOT NULL
) STRICT;

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

CREATE TABLE parameter (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL CHECK (length(code) > 0),
  -- Both NULL for everybody.
  profession INTEGER REFERENCES profession (id),
  competence INTEGER REFERENCES competence (id) CHECK (competence IS NULL OR profession IS NULL),
  -- The smallest unit: minutes, days, hundredths of a percent, øre, years.
  value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 1000000000),
  source TEXT NOT NULL CHECK (length(source) > 0),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX parameterByKey
  ON parameter (code, coalesce(profession, 0), coalesce(competence, 0), coalesce(replacedBy, 0));

CREATE TABLE position (
  id INTEGER PRIMARY KEY,
  employee INTEGER NOT NULL REFERENCES employee (id),
  unit INTEGER NOT NULL REFERENCES unit (id),
  title TEXT NOT NULL,
  profession INTEGER REFERENCES profession (id),
  -- Hundredths of a percent of full time.
  share INTEGER NOT NULL CHECK (share BETWEEN 0 AND 10000),
  fromDate TEXT NOT NULL CHECK (fromDate IS date(fromDate)),
  throughDate TEXT CHECK (throughDate IS date(throughDate) AND throughDate >= fromDate),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX positionByKey ON position (employee, unit, fromDate, coalesce(replacedBy, 0));

CREATE INDEX positionByUnit ON position (unit);

CREATE TABLE profession (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) > 0)
) STRICT;

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

CREATE TRIGGER saltIsFixed BEFORE UPDATE OF salt, erasedBy ON eventSeal WHEN OLD.salt IS NULL OR NEW.salt IS NOT NULL
BEGIN SELECT raise(ABORT, 'a salt can only be erased'); END;

CREATE TABLE scenario (
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0)
) STRICT;

CREATE TABLE scenarioChange (
  id INTEGER PRIMARY KEY,
  scenario INTEGER NOT NULL REFERENCES scenario (id),
  place INTEGER NOT NULL CHECK (place > 0),
  kind TEXT NOT NULL CHECK (kind IN ('away', 'trained', 'hired', 'demand', 'gate', 'closed')),
  employee INTEGER REFERENCES employee (id) CHECK ((employee IS NOT NULL) = (kind IN ('away', 'trained'))),
  competence INTEGER REFERENCES competence (id) CHECK ((competence IS NOT NULL) = (kind = 'trained')),
  level INTEGER CHECK (level IS NULL OR level BETWEEN 1 AND 5 AND kind = 'trained'),
  profession INTEGER REFERENCES profession (id) CHECK ((profession IS NOT NULL) = (kind = 'hired')),
  people INTEGER CHECK ((people IS NOT NULL) = (kind = 'hired') AND people BETWEEN 1 AND 200),
  -- Hundredths of a percent.
  share INTEGER CHECK ((share IS NOT NULL) = (kind = 'hired') AND share BETWEEN 1 AND 10000),
  -- NULL for all in a change of demand.
  unit INTEGER REFERENCES unit (id)
    CHECK (kind = 'demand' OR (unit IS NOT NULL) = (kind IN ('hired', 'closed'))),
  -- Where people and work of a closed unit go; NULL for nowhere.
  toUnit INTEGER REFERENCES unit (id) CHECK (toUnit IS NULL OR kind = 'closed' AND toUnit <> unit),
  task INTEGER REFERENCES task (id) CHECK (kind = 'demand' OR (task IS NOT NULL) = (kind = 'gate')),
  percent INTEGER CHECK ((percent IS NOT NULL) = (kind = 'demand') AND percent BETWEEN -100 AND 1000),
  gateKind TEXT CHECK ((gateKind IS NOT NULL) = (kind = 'gate') AND gateKind IN ('reserved', 'delegable', 'open')),
  -- As the catalogue writes them.
  holders TEXT CHECK ((holders IS NOT NULL) = (kind = 'gate')),
  delegates TEXT CHECK ((delegates IS NOT NULL) = (kind = 'gate')),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE INDEX scenarioChangeByEmployee ON scenarioChange (employee) WHERE employee IS NOT NULL;

CREATE UNIQUE INDEX scenarioChangeByKey ON scenarioChange (scenario, place, coalesce(replacedBy, 0));

CREATE TABLE scenarioVersion (
  id INTEGER PRIMARY KEY,
  scenario INTEGER NOT NULL REFERENCES scenario (id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX scenarioVersionByKey ON scenarioVersion (scenario, coalesce(replacedBy, 0));

CREATE TABLE sourceText (
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE survey (
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0)
) STRICT;

CREATE TABLE surveyAnswer (
  id INTEGER PRIMARY KEY,
  survey INTEGER NOT NULL REFERENCES survey (id),
  employee INTEGER NOT NULL REFERENCES employee (id),
  competence INTEGER NOT NULL REFERENCES competence (id),
  -- Whose words: the employee's own, or the manager's.
  voice TEXT NOT NULL CHECK (voice IN ('self', 'manager')),
  answer TEXT NOT NULL CHECK (answer IN ('level', 'held', 'not-held', 'do-not-know', 'not-relevant')),
  level INTEGER CHECK ((answer = 'level') = (level IS NOT NULL) AND level BETWEEN 1 AND 5),
  comment TEXT NOT NULL,
  answeredOn TEXT NOT NULL CHECK (answeredOn IS date(answeredOn)),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX surveyAnswerByKey ON surveyAnswer (survey, employee, competence, voice, coalesce(replacedBy, 0));

CREATE TABLE surveyInvitation (
  id INTEGER PRIMARY KEY,
  survey INTEGER NOT NULL REFERENCES survey (id),
  employee INTEGER NOT NULL REFERENCES employee (id),
  unit INTEGER NOT NULL REFERENCES unit (id),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX surveyInvitationByKey ON surveyInvitation (survey, employee, coalesce(replacedBy, 0));

CREATE TABLE surveyQuestion (
  id INTEGER PRIMARY KEY,
  survey INTEGER NOT NULL REFERENCES survey (id),
  unit INTEGER NOT NULL REFERENCES unit (id),
  competence INTEGER NOT NULL REFERENCES competence (id),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX surveyQuestionByKey ON surveyQuestion (survey, unit, competence, coalesce(replacedBy, 0));

CREATE TABLE surveyRemark (
  id INTEGER PRIMARY KEY,
  survey INTEGER NOT NULL REFERENCES survey (id),
  employee INTEGER NOT NULL REFERENCES employee (id),
  place INTEGER NOT NULL CHECK (place > 0),
  text TEXT NOT NULL CHECK (length(text) > 0),
  competence INTEGER REFERENCES competence (id),
  level INTEGER CHECK (level BETWEEN 1 AND 5),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX surveyRemarkByKey ON surveyRemark (survey, employee, place, coalesce(replacedBy, 0));

CREATE TABLE surveyVersion (
  id INTEGER PRIMARY KEY,
  survey INTEGER NOT NULL REFERENCES survey (id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  -- Why it is made, and when it was discussed with the employees' representatives (arbeidsmiljøloven § 9-2).
  purpose TEXT NOT NULL,
  discussedOn TEXT CHECK (discussedOn IS date(discussedOn)),
  openedOn TEXT NOT NULL CHECK (openedOn IS date(openedOn)),
  deadline TEXT NOT NULL CHECK (deadline IS date(deadline) AND deadline >= openedOn),
  closedOn TEXT CHECK (closedOn IS date(closedOn) AND closedOn >= openedOn),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX surveyVersionByKey ON surveyVersion (survey, coalesce(replacedBy, 0));

CREATE TABLE suspension (
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

CREATE UNIQUE INDEX suspensionByKey ON suspension (employee, coalesce(task, 0), coalesce(competence, 0), fromDate, coalesce(replacedBy, 0));

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

CREATE TABLE task (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) > 0)
) STRICT;

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
  automationByNb TEXT NOT NULL,
  risk TEXT NOT NULL CHECK (risk IN ('low', 'medium', 'high')),
  contestedNb TEXT NOT NULL,
  usualToday TEXT NOT NULL,
  conditionsNb TEXT NOT NULL,
  source TEXT NOT NULL,
  origin TEXT NOT NULL CHECK (origin IN ('seed', 'local')),
  isRetired INTEGER NOT NULL DEFAULT 0 CHECK (isRetired IN (0, 1)),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
, automationByNn TEXT NOT NULL DEFAULT '', automationByEn TEXT NOT NULL DEFAULT '', contestedNn TEXT NOT NULL DEFAULT '', contestedEn TEXT NOT NULL DEFAULT '', conditionsNn TEXT NOT NULL DEFAULT '', conditionsEn TEXT NOT NULL DEFAULT '') STRICT;

CREATE UNIQUE INDEX taskVersionByKey ON taskVersion (task, origin, coalesce(replacedBy, 0));

CREATE TABLE unit (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) > 0)
) STRICT;

CREATE TABLE unitVersion (
  id INTEGER PRIMARY KEY,
  unit INTEGER NOT NULL REFERENCES unit (id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  parent INTEGER REFERENCES unit (id) CHECK (parent <> unit),
  kind TEXT NOT NULL,
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX unitVersionByKey ON unitVersion (unit, coalesce(replacedBy, 0));

CREATE INDEX unitVersionByParent ON unitVersion (parent);

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

CREATE TABLE volume (
  id INTEGER PRIMARY KEY,
  unit INTEGER NOT NULL REFERENCES unit (id),
  task INTEGER NOT NULL REFERENCES task (id),
  minutesPerWeek INTEGER NOT NULL CHECK (minutesPerWeek > 0),
  profession INTEGER REFERENCES profession (id),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
, countPerWeek INTEGER CHECK (countPerWeek BETWEEN 1 AND 100000000), minutesEach INTEGER
  CHECK (minutesEach BETWEEN 1 AND 10080 AND (countPerWeek IS NULL) = (minutesEach IS NULL))) STRICT;

CREATE UNIQUE INDEX volumeByKey ON volume (unit, task, coalesce(profession, 0), coalesce(replacedBy, 0));

CREATE TABLE workProcess (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) > 0)
) STRICT;

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
