-- Units and the people in them. National identity numbers have no place here and are refused before they come this far.
CREATE TABLE unit (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) > 0)
) STRICT;

CREATE TABLE employee (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL UNIQUE CHECK (length(number) > 0)
) STRICT;

-- Where an assertion comes from, written once.
CREATE TABLE sourceText (
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL UNIQUE
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
) STRICT;

CREATE UNIQUE INDEX delegationByKey ON delegation (employee, task, coalesce(unit, 0), fromDate, coalesce(replacedBy, 0));

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

CREATE TABLE volume (
  id INTEGER PRIMARY KEY,
  unit INTEGER NOT NULL REFERENCES unit (id),
  task INTEGER NOT NULL REFERENCES task (id),
  minutesPerWeek INTEGER NOT NULL CHECK (minutesPerWeek > 0),
  profession INTEGER REFERENCES profession (id),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX volumeByKey ON volume (unit, task, coalesce(profession, 0), coalesce(replacedBy, 0));
