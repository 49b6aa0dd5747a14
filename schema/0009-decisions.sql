-- Decisions that a task in a unit goes from one profession to another: on what they rest, and how they were followed up.
CREATE TABLE decision (
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0)
) STRICT;

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

-- Who was heard before it was made: roles.
CREATE TABLE decisionConsultation (
  id INTEGER PRIMARY KEY,
  decision INTEGER NOT NULL REFERENCES decision (id),
  place INTEGER NOT NULL CHECK (place > 0),
  role TEXT NOT NULL CHECK (length(role) > 0),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX decisionConsultationByKey ON decisionConsultation (decision, place, coalesce(replacedBy, 0));

-- When it is to be reviewed.
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
