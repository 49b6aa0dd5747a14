-- Surveys of competence: who was asked what, and what was answered.
CREATE TABLE survey (
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0)
) STRICT;

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

-- One who is asked, and in which unit.
CREATE TABLE surveyInvitation (
  id INTEGER PRIMARY KEY,
  survey INTEGER NOT NULL REFERENCES survey (id),
  employee INTEGER NOT NULL REFERENCES employee (id),
  unit INTEGER NOT NULL REFERENCES unit (id),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX surveyInvitationByKey ON surveyInvitation (survey, employee, coalesce(replacedBy, 0));

-- What those of a unit are asked about.
CREATE TABLE surveyQuestion (
  id INTEGER PRIMARY KEY,
  survey INTEGER NOT NULL REFERENCES survey (id),
  unit INTEGER NOT NULL REFERENCES unit (id),
  competence INTEGER NOT NULL REFERENCES competence (id),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX surveyQuestionByKey ON surveyQuestion (survey, unit, competence, coalesce(replacedBy, 0));

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

-- What people can do besides, in their own words; the competence where the words name one.
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
