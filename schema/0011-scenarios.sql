-- What the organisation assumes, to see what would come of it. Nothing of it is so.
CREATE TABLE scenario (
  id INTEGER PRIMARY KEY,
  number INTEGER NOT NULL UNIQUE CHECK (number > 0)
) STRICT;

CREATE TABLE scenarioVersion (
  id INTEGER PRIMARY KEY,
  scenario INTEGER NOT NULL REFERENCES scenario (id),
  name TEXT NOT NULL CHECK (length(name) > 0),
  recordedBy INTEGER NOT NULL REFERENCES event (id),
  replacedBy INTEGER REFERENCES event (id) CHECK (replacedBy >= recordedBy)
) STRICT;

CREATE UNIQUE INDEX scenarioVersionByKey ON scenarioVersion (scenario, coalesce(replacedBy, 0));

-- Each kind says something of its own columns; the others are NULL.
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

CREATE UNIQUE INDEX scenarioChangeByKey ON scenarioChange (scenario, place, coalesce(replacedBy, 0));

CREATE INDEX scenarioChangeByEmployee ON scenarioChange (employee) WHERE employee IS NOT NULL;
