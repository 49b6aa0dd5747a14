-- What the organisation itself reckons with in planning. What it says nothing of is shipped with the program.
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

-- Hundredths of a time a week, and the activity standard (WHO, Workload Indicators of Staffing Need): what the minutes a
-- week were multiplied from. Both or neither.
ALTER TABLE volume ADD COLUMN countPerWeek INTEGER CHECK (countPerWeek BETWEEN 1 AND 100000000);

ALTER TABLE volume ADD COLUMN minutesEach INTEGER
  CHECK (minutesEach BETWEEN 1 AND 10080 AND (countPerWeek IS NULL) = (minutesEach IS NULL));
