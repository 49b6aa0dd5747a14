-- How many people of each unit got each verdict for each task, in plain SQL for SQLite, from the tables of
-- peer_tables.py. The answer is the table `answer`.
--
-- The way is that of duckdb_gap.py: what is known of a person beyond basic education is a mark in four bits
-- for each competence that a task asks for; those of one task fit in one number, the shift; everybody in a
-- unit with the same professions and the same shift is counted together, and each shift is judged once.
--
-- Marks: 1 absent, 3 low, 5 may work under supervision, 7 enough, 8 supervises others; by one more where 1,
-- 3 and 5 have a claim that only wants a signature. Classes: 0 ready, 1 needs approval, 2 course, 3
-- practice, 4 education, 5 suspended, 6 no candidate, 7 not permitted. Where a table keeps bits, there is
-- one for each competence of the task.

PRAGMA temp_store = MEMORY;
PRAGMA cache_size = -400000;

-- What tasks ask for: each competence at each level is a member of the task, with its place among the bits.
CREATE TEMP TABLE member AS
SELECT task, competence, minimum, code, is_levelled, remedy, is_authority,
  row_number() OVER (PARTITION BY task ORDER BY code, minimum) - 1 AS place
FROM (
  SELECT task, competence, minimum FROM requirement
  UNION
  SELECT task, competence, 1 FROM gate_competence)
JOIN competence USING (competence);
CREATE INDEX temp.member_by_competence ON member (competence);
CREATE INDEX temp.member_by_place ON member (task, place);

CREATE TEMP TABLE part AS
SELECT task, place, any_of || CASE any_of WHEN '' THEN code ELSE '' END AS part
FROM requirement JOIN member USING (task, competence, minimum);
CREATE INDEX temp.part_by_place ON part (task, place);

-- A crew is everybody with the same professions; profession 0 stands for none.
CREATE TEMP TABLE professions_of AS
SELECT person, group_concat(profession, '-') AS professions
FROM (
  SELECT person, coalesce(profession, 0) AS profession FROM person LEFT JOIN profession_of USING (person)
  ORDER BY person, profession)
GROUP BY person;

CREATE TEMP TABLE crew AS
SELECT row_number() OVER (ORDER BY professions) AS crew, professions
FROM (SELECT DISTINCT professions FROM professions_of);

CREATE TEMP TABLE crew_of (person INTEGER PRIMARY KEY, crew INTEGER NOT NULL);
INSERT INTO crew_of SELECT person, crew FROM professions_of JOIN crew USING (professions);

CREATE TEMP TABLE crew_profession AS
SELECT DISTINCT crew, coalesce(profession, 0) AS profession FROM crew_of LEFT JOIN profession_of USING (person);
CREATE INDEX temp.crew_profession_by_crew ON crew_profession (crew, profession);

CREATE TEMP TABLE can_add (crew INTEGER, competence INTEGER, PRIMARY KEY (crew, competence)) WITHOUT ROWID;
INSERT INTO can_add
SELECT crew, competence FROM crew, competence WHERE competence NOT IN (SELECT competence FROM builds_on)
UNION
SELECT crew, competence FROM crew_profession JOIN builds_on USING (profession);

-- Any speciality of a doctor also counts as «spes-lege».
CREATE TEMP TABLE named AS
SELECT crew, competence, max(level) AS degree FROM crew_profession JOIN baseline USING (profession)
GROUP BY crew, competence;

CREATE TEMP TABLE given (
  crew INTEGER, competence INTEGER, degree INTEGER, PRIMARY KEY (crew, competence)) WITHOUT ROWID;
INSERT INTO given
SELECT crew, competence, max(degree) FROM (
  SELECT crew, competence, degree FROM named
  UNION ALL
  SELECT crew, (SELECT competence FROM competence WHERE code = 'spes-lege'), 1
  FROM named JOIN competence USING (competence) WHERE is_doctors_speciality)
GROUP BY crew, competence;

-- What is held on the date. The day, the order of recording and the level in one number: the greatest is
-- the newest.
CREATE TEMP TABLE deciding (
  competence INTEGER PRIMARY KEY, code TEXT, must_verify INTEGER, signatures INTEGER, is_doctors_speciality INTEGER);
INSERT INTO deciding
SELECT competence, code, must_verify, signatures, is_doctors_speciality FROM competence
WHERE is_doctors_speciality OR competence IN (SELECT competence FROM member);

CREATE TEMP TABLE own AS
SELECT person, crew, competence, code, is_doctors_speciality,
  CASE WHEN NOT has_newer THEN base WHEN said = 0 OR is_withdrawn THEN 0 ELSE min(base, said) END AS degree,
  CASE WHEN NOT has_newer OR said = 0 THEN 0 WHEN is_withdrawn OR said > base THEN said ELSE 0 END AS claim
FROM (
  SELECT person, crew, heard.competence, code, is_doctors_speciality, newest & 15 AS said,
    CASE WHEN verified IS NOT NULL THEN newest > verified ELSE must_verify END AS has_newer,
    withdrawn IS NOT NULL AND (verified IS NULL OR withdrawn > verified) AS is_withdrawn,
    CASE WHEN verified IS NOT NULL THEN verified & 15 WHEN must_verify THEN coalesce(degree, 0)
      ELSE newest & 15 END AS base
  FROM (
    SELECT person, competence, max(key) AS newest, max(CASE WHEN is_signed THEN key END) AS verified,
      max(CASE WHEN level = 0 THEN key END) AS withdrawn
    FROM (
      SELECT person, assertion.competence, level, approvals + is_verified >= signatures AS is_signed,
        from_day * 1099511627776 + recorded * 16 + level AS key
      FROM assertion CROSS JOIN deciding USING (competence) CROSS JOIN assertion_kind USING (kind)
      WHERE NOT is_rejected AND from_day <= (SELECT date FROM question)
        AND (through_day IS NULL OR through_day >= (SELECT date FROM question)))
    GROUP BY person, competence) heard
  CROSS JOIN crew_of USING (person) CROSS JOIN deciding USING (competence) LEFT JOIN given USING (crew, competence));

-- «spes-lege» itself where it is held, else the first speciality that is held, else the first that is
-- claimed.
CREATE TEMP TABLE doctor AS SELECT person, crew, competence, code, degree, claim FROM own WHERE is_doctors_speciality;
CREATE INDEX temp.doctor_by_person ON doctor (person, competence);

CREATE TEMP TABLE any_speciality AS
SELECT person, crew, degree, claim, min(
  CASE WHEN degree > 0 AND code = 'spes-lege' THEN 0 WHEN degree > 0 THEN 1 WHEN claim > 0 THEN 2 ELSE 3 END
  || (code <> 'spes-lege') || code)
FROM (
  SELECT person, crew, code, degree, claim FROM doctor
  UNION ALL
  SELECT person, crew, code, degree, 0
  FROM (SELECT DISTINCT person, crew FROM doctor) taught JOIN named USING (crew) JOIN competence USING (competence)
  WHERE is_doctors_speciality AND NOT EXISTS (
    SELECT 1 FROM doctor WHERE doctor.person = taught.person AND doctor.competence = named.competence))
GROUP BY person;

-- Only what the basic education does not explain.
CREATE TEMP TABLE deviation AS
SELECT person, ((crew * 32768 + competence) * 64 + known.degree * 8 + claim) AS state
FROM (
  SELECT person, crew, competence, degree, claim FROM own WHERE code <> 'spes-lege'
  UNION ALL
  SELECT person, crew, (SELECT competence FROM competence WHERE code = 'spes-lege'), degree, claim
  FROM any_speciality) known
LEFT JOIN given USING (crew, competence)
WHERE claim > 0 OR known.degree <> coalesce(given.degree, 0);
CREATE INDEX temp.deviation_by_person ON deviation (person);

-- What a deviation changes in each task that asks for the competence.
CREATE TEMP TABLE basic (
  crew INTEGER, task INTEGER, place INTEGER, mark INTEGER, PRIMARY KEY (crew, task, place)) WITHOUT ROWID;
INSERT INTO basic
SELECT crew, task, place, CASE
  WHEN coalesce(degree, 0) >= minimum THEN 7 + (degree = 5)
  WHEN degree IS NULL THEN 1 WHEN degree IN (2, 3) THEN 5 ELSE 3 END
FROM crew CROSS JOIN member LEFT JOIN given USING (crew, competence);

CREATE TEMP TABLE effect AS
SELECT state, task, ((own | basic) - (own & basic)) << (4 * place) AS shift
FROM (
  SELECT state, task, place, mark AS basic, CASE
    WHEN degree >= minimum THEN 7 + (degree = 5)
    ELSE CASE WHEN degree = 0 THEN 1 WHEN degree IN (2, 3) THEN 5 ELSE 3 END + (claim >= minimum) END AS own
  FROM (
    SELECT DISTINCT state, state / 2097152 AS crew, state / 64 % 32768 AS competence, state / 8 % 8 AS degree,
      state % 8 AS claim
    FROM deviation)
  JOIN member USING (competence) JOIN basic USING (crew, task, place))
WHERE own <> basic;
CREATE INDEX temp.effect_by_state ON effect (state, task, shift);

-- Where people are counted: each position counts one, and where the ways upwards of two positions meet, one
-- is taken off.
CREATE TEMP TABLE seat AS SELECT person, unit, sum(share) AS share FROM position GROUP BY person, unit;
CREATE INDEX temp.seat_by_person ON seat (person);

CREATE TEMP TABLE way (unit INTEGER PRIMARY KEY, way TEXT);
INSERT INTO way SELECT unit, group_concat(printf('%09d', ancestor), '/')
FROM (SELECT unit, ancestor FROM unit_closure ORDER BY unit, distance DESC) GROUP BY unit;

CREATE TEMP TABLE neighbour AS
SELECT person, unit, other FROM (
  SELECT person, unit, lag(unit) OVER (PARTITION BY person ORDER BY way) AS other
  FROM seat JOIN way USING (unit)
  WHERE person IN (SELECT person FROM seat GROUP BY person HAVING count(*) > 1))
WHERE other IS NOT NULL;

CREATE TEMP TABLE meeting AS
SELECT pair.unit, pair.other, mine.ancestor AS meeting, min(mine.distance)
FROM (SELECT DISTINCT unit, other FROM neighbour) pair
JOIN unit_closure mine ON mine.unit = pair.unit
JOIN unit_closure theirs ON theirs.unit = pair.other AND theirs.ancestor = mine.ancestor
GROUP BY pair.unit, pair.other;

CREATE TEMP TABLE presence AS
SELECT person, crew, unit, heads, share FROM (
  SELECT person, unit, 1 AS heads, share FROM seat
  UNION ALL
  SELECT person, meeting, -1, 0 FROM neighbour JOIN meeting USING (unit, other))
JOIN crew_of USING (person);
CREATE INDEX temp.presence_by_person ON presence (person);

CREATE TEMP TABLE cell AS
SELECT unit, crew, task, shift, sum(heads) AS heads, sum(share) AS share
FROM (
  SELECT person, task, sum(shift) AS shift FROM deviation CROSS JOIN effect USING (state) GROUP BY person, task) shifted
CROSS JOIN presence USING (person) GROUP BY unit, crew, task, shift;

-- Those with a delegation or a suspension in force, by the unit in which they are counted: a delegation may
-- hold in some units only, with those below and those above.
CREATE TEMP TABLE delegated AS
SELECT DISTINCT person, task, unit FROM delegation
WHERE from_day <= (SELECT date FROM question) AND (through_day IS NULL OR through_day >= (SELECT date FROM question));

CREATE TEMP TABLE barred AS
SELECT person, task, CASE WHEN max(is_whole) THEN -1 ELSE sum(DISTINCT bits) END AS barred
FROM (
  SELECT person, task, competence, 1 AS is_whole, 0 AS bits, from_day, through_day FROM suspension
  WHERE task IS NOT NULL
  UNION ALL
  SELECT person, member.task, competence, EXISTS (
      SELECT 1 FROM part WHERE part.task = member.task AND part.place = member.place), 1 << place, from_day, through_day
  FROM suspension JOIN member USING (competence))
WHERE from_day <= (SELECT date FROM question) AND (through_day IS NULL OR through_day >= (SELECT date FROM question))
GROUP BY person, task;
CREATE INDEX temp.barred_by_person ON barred (person, task);

CREATE TEMP TABLE pair AS SELECT person, task FROM delegated UNION SELECT person, task FROM barred;

CREATE TEMP TABLE place AS
SELECT person, ancestor AS unit, sum(share) AS share
FROM seat JOIN unit_closure USING (unit) WHERE person IN (SELECT person FROM pair) GROUP BY person, ancestor;
CREATE INDEX temp.place_by_person ON place (person);

CREATE TEMP TABLE holds (person INTEGER, task INTEGER, unit INTEGER, PRIMARY KEY (person, task, unit)) WITHOUT ROWID;
INSERT INTO holds
SELECT DISTINCT person, task, place.unit FROM delegated JOIN place USING (person)
WHERE delegated.unit IS NULL
  OR EXISTS (SELECT 1 FROM unit_closure WHERE unit_closure.unit = delegated.unit AND ancestor = place.unit)
  OR EXISTS (SELECT 1 FROM unit_closure WHERE unit_closure.unit = place.unit AND ancestor = delegated.unit);

CREATE TEMP TABLE shifted (person INTEGER, task INTEGER, shift INTEGER, PRIMARY KEY (person, task)) WITHOUT ROWID;
INSERT INTO shifted
SELECT person, task, sum(shift) FROM (SELECT DISTINCT person FROM pair) CROSS JOIN deviation USING (person)
CROSS JOIN effect USING (state) GROUP BY person, task;

CREATE TEMP TABLE apart AS
SELECT place.unit, crew, pair.task, coalesce(shift, 0) AS shift, holds.unit IS NOT NULL AS delegated,
  coalesce(barred, 0) AS barred, count(*) AS heads, sum(share) AS share
FROM pair JOIN place USING (person) JOIN crew_of USING (person)
LEFT JOIN shifted ON shifted.person = pair.person AND shifted.task = pair.task
LEFT JOIN barred ON barred.person = pair.person AND barred.task = pair.task
LEFT JOIN holds ON holds.person = pair.person AND holds.task = pair.task AND holds.unit = place.unit
GROUP BY 1, 2, 3, 4, 5, 6;

-- Each way to stand to a task, judged once. The outcome is the class, and in the bits above it in which
-- competences the ready can supervise, or those who need practice must be supervised.
CREATE TEMP TABLE stance (
  stance INTEGER PRIMARY KEY, crew INTEGER, task INTEGER, shift INTEGER, delegated INTEGER, barred INTEGER);
INSERT INTO stance (crew, task, shift, delegated, barred)
SELECT crew, task, 0, 0, 0 FROM crew CROSS JOIN task
UNION
SELECT crew, task, shift, 0, 0 FROM cell
UNION
SELECT crew, task, shift, delegated, barred FROM apart
UNION
SELECT crew, task, shift, 0, 0 FROM apart;

CREATE TEMP TABLE standing AS
SELECT stance, task, place, minimum, competence, mark, delegated AND is_authority AS is_delegated, CASE
  WHEN mark >= 7 THEN 0
  WHEN mark % 2 = 0 OR is_authority THEN 1
  WHEN is_levelled THEN CASE mark WHEN 1 THEN 6 ELSE 3 END
  WHEN EXISTS (SELECT 1 FROM can_add WHERE can_add.crew = stood.crew AND can_add.competence = stood.competence)
    THEN remedy
  ELSE 6 END AS class
FROM (
  SELECT stance, crew, task, place, minimum, competence, is_levelled, is_authority, remedy, delegated,
    (mark | (shift >> 4 * place & 15)) - (mark & (shift >> 4 * place & 15)) AS mark
  FROM stance CROSS JOIN basic USING (crew, task) CROSS JOIN member USING (task, place)) stood;
CREATE INDEX temp.standing_by_stance ON standing (stance, competence);

-- Of an any-of group the cheapest counts. Where that is practice, the first by code is chosen, unless a
-- group that is judged before it has chosen another: those that leave no choice first, then the others by
-- name.
CREATE TEMP TABLE unmet AS
SELECT *, CASE class WHEN 3 THEN practice & -practice ELSE 0 END AS chosen FROM (
  SELECT stance, part, min(CASE WHEN is_delegated THEN 0 ELSE class END) AS class, sum(class < 6) = 1 AS is_forced,
    sum(CASE WHEN class = 3 THEN 1 << place ELSE 0 END) AS practice,
    sum(CASE WHEN class = 3 AND mark = 5 THEN 1 << place ELSE 0 END) AS supervisable
  FROM standing CROSS JOIN part USING (task, place) GROUP BY stance, part)
WHERE class > 0;
CREATE INDEX temp.unmet_by_stance ON unmet (stance);

CREATE TEMP TABLE competent (stance INTEGER PRIMARY KEY, class INTEGER, wanted INTEGER);
INSERT INTO competent
SELECT stance, max(class),
  CASE WHEN min(is_covered AND class IN (2, 3) OR class = 3 AND chosen & supervisable <> 0)
    THEN sum(DISTINCT CASE WHEN is_covered THEN 0 ELSE chosen END) ELSE 0 END
FROM (
  SELECT *, NOT is_forced AND practice <> 0 AND EXISTS (
      SELECT 1 FROM unmet other WHERE other.stance = unmet.stance AND (other.is_forced OR other.part < unmet.part)
        AND other.chosen & unmet.practice <> 0) AS is_covered
  FROM unmet)
GROUP BY stance;

CREATE TEMP TABLE supervisor (stance INTEGER PRIMARY KEY, bits INTEGER);
INSERT INTO supervisor SELECT stance, sum(1 << place) FROM standing WHERE mark = 8 GROUP BY stance;

-- Holders go before delegates, then the way that lacks least; the bare columns are those of the first rank.
CREATE TEMP TABLE passage AS
SELECT stance, profession, asked, max(class, role = 1 AND NOT delegated) AS class,
  min(((role * 8 + class) * 16 + lacking) * 1024 + alternative)
FROM (
  SELECT stance.stance, profession, role, alternative, delegated, coalesce(max(class), 0) AS class,
    coalesce(sum(class > 0), 0) AS lacking, coalesce(sum(1 << place), 0) AS asked
  FROM stance CROSS JOIN crew_profession USING (crew) CROSS JOIN gate_alternative USING (task, profession)
  LEFT JOIN gate_competence USING (task, alternative)
  LEFT JOIN standing ON standing.stance = stance.stance AND standing.competence = gate_competence.competence
    AND standing.minimum = 1
  GROUP BY stance.stance, profession, alternative)
WHERE class < 6
GROUP BY stance, profession;
CREATE INDEX temp.passage_by_stance ON passage (stance);

CREATE TEMP TABLE judged AS
SELECT stance, crew, task, shift, delegated, barred, min(class * 8 + passed),
  class + 8 * CASE WHEN class = 0 THEN coalesce(bits, 0) WHEN class = 3 AND passed = 0 THEN wanted ELSE 0 END AS outcome
FROM (
  SELECT *, CASE WHEN passed = 7 THEN 7 WHEN barred = -1 OR barred & asked <> 0 THEN 5
    ELSE max(competence_class, passed) END AS class
  FROM (
    SELECT stance, crew, task, shift, delegated, barred, bits, coalesce(competent.class, 0) AS competence_class,
      coalesce(wanted, 0) AS wanted, coalesce(asked, 0) AS asked,
      CASE WHEN gate IN ('none', 'open') THEN 0 ELSE coalesce(passage.class, 7) END AS passed
    FROM stance CROSS JOIN task USING (task) LEFT JOIN competent USING (stance) LEFT JOIN supervisor USING (stance)
    LEFT JOIN passage USING (stance)))
GROUP BY stance;
CREATE INDEX temp.judged_by_stance ON judged (crew, task, shift, delegated, barred, outcome);

-- Everybody by basic education alone, then what deviations change, then those apart; lifted to the units
-- above.
CREATE TEMP TABLE changed AS
SELECT unit, task, outcome, sum(heads) AS heads, sum(share) AS share
FROM (
  SELECT unit, cell.task, after.outcome, before.outcome AS basic, heads, share
  FROM cell
  CROSS JOIN judged after ON after.crew = cell.crew AND after.task = cell.task AND after.shift = cell.shift
    AND after.delegated = 0 AND after.barred = 0
  CROSS JOIN judged before ON before.crew = cell.crew AND before.task = cell.task AND before.shift = 0
    AND before.delegated = 0 AND before.barred = 0
  WHERE after.outcome <> before.outcome)
GROUP BY unit, task, outcome;

CREATE TEMP TABLE unchanged AS
SELECT unit, task, outcome, -sum(heads) AS heads, -sum(share) AS share
FROM (
  SELECT unit, cell.task, before.outcome, after.outcome AS other, heads, share
  FROM cell
  CROSS JOIN judged after ON after.crew = cell.crew AND after.task = cell.task AND after.shift = cell.shift
    AND after.delegated = 0 AND after.barred = 0
  CROSS JOIN judged before ON before.crew = cell.crew AND before.task = cell.task AND before.shift = 0
    AND before.delegated = 0 AND before.barred = 0
  WHERE after.outcome <> before.outcome)
GROUP BY unit, task, outcome;

CREATE TEMP TABLE tally AS
SELECT unit, task, outcome & 7 AS class, outcome >> 3 AS bits, sum(heads) AS heads, sum(share) AS share
FROM (
  SELECT crewed.unit, task, outcome, heads, share
  FROM (
    SELECT ancestor AS unit, crew, sum(heads) AS heads, sum(share) AS share
    FROM presence JOIN unit_closure USING (unit) GROUP BY ancestor, crew) crewed
  CROSS JOIN judged USING (crew) WHERE shift = 0 AND delegated = 0 AND barred = 0
  UNION ALL
  SELECT ancestor, task, outcome, heads, share FROM changed CROSS JOIN unit_closure USING (unit)
  UNION ALL
  SELECT ancestor, task, outcome, heads, share FROM unchanged CROSS JOIN unit_closure USING (unit)
  UNION ALL
  SELECT unit, task, outcome, heads, share
  FROM apart CROSS JOIN judged USING (crew, task, shift, delegated, barred)
  UNION ALL
  SELECT unit, apart.task, outcome, -heads, -share
  FROM apart CROSS JOIN judged ON judged.crew = apart.crew AND judged.task = apart.task AND judged.shift = apart.shift
    AND judged.delegated = 0 AND judged.barred = 0)
GROUP BY unit, task, outcome HAVING sum(heads) <> 0;

CREATE TEMP TABLE supervisable (unit INTEGER, task INTEGER, bits INTEGER, PRIMARY KEY (unit, task)) WITHOUT ROWID;
INSERT INTO supervisable
SELECT unit, task, max(bits & 1) | max(bits & 2) | max(bits & 4) | max(bits & 8) | max(bits & 16) | max(bits & 32)
  | max(bits & 64) | max(bits & 128) | max(bits & 256) | max(bits & 512) | max(bits & 1024) | max(bits & 2048)
  | max(bits & 4096) | max(bits & 8192) | max(bits & 16384)
FROM tally WHERE class = 0 AND bits <> 0 GROUP BY unit, task;

CREATE TEMP TABLE answer AS
SELECT unit.code AS unit, task.code AS task, ready, supervised, needs_approval, needs_course,
  practice - supervised AS needs_practice, needs_education, suspended, not_candidate, not_permitted, fte
FROM (
  SELECT tally.unit, tally.task, min(class) AS best,
    sum(CASE class WHEN 0 THEN heads ELSE 0 END) AS ready,
    sum(CASE WHEN class = 3 AND tally.bits <> 0 AND tally.bits & ~coalesce(supervisable.bits, 0) = 0
      THEN heads ELSE 0 END) AS supervised,
    sum(CASE class WHEN 1 THEN heads ELSE 0 END) AS needs_approval,
    sum(CASE class WHEN 2 THEN heads ELSE 0 END) AS needs_course,
    sum(CASE class WHEN 3 THEN heads ELSE 0 END) AS practice,
    sum(CASE class WHEN 4 THEN heads ELSE 0 END) AS needs_education,
    sum(CASE class WHEN 5 THEN heads ELSE 0 END) AS suspended,
    sum(CASE class WHEN 6 THEN heads ELSE 0 END) AS not_candidate,
    sum(CASE class WHEN 7 THEN heads ELSE 0 END) AS not_permitted,
    sum(CASE class WHEN 0 THEN share ELSE 0 END) AS fte
  FROM tally LEFT JOIN supervisable ON supervisable.unit = tally.unit AND supervisable.task = tally.task
  GROUP BY tally.unit, tally.task) counted
JOIN unit USING (unit) JOIN task USING (task)
WHERE best < 7;
