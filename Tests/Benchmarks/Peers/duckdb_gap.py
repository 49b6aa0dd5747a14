"""How many people of each unit got each verdict for each task, in DuckDB, from the tables of
peer_tables.py.

    python3 duckdb_gap.py FOLDER/peers.duckdb --csv ANSWER.csv     cold: from the file to a CSV
    python3 duckdb_gap.py FOLDER/peers.duckdb --warm               the second of two runs on tables in memory

People are never judged one by one. What is known of a person beyond the basic education of the
professions is a mark in four bits for each competence that a task asks for; those of one task fit
in one number, the shift. Everybody in a unit with the same professions and the same shift is
counted together, and each shift is judged once.

A person is counted once in a unit, however many positions lie below it: each position counts one,
and where the ways upwards of two positions meet, one is taken off again.

Two rules are followed as far as a catalogue is likely to need. Where three or more any-of groups of
one task share levelled competences, or two ask for the same one at different levels, which of them
is chosen may differ, and with it `supervised`. Where a suspension covers a competence that only the
gate names, the way through the gate is chosen by class and by how much is lacking, without the
engine's finer order.
"""

import argparse
import json
import pathlib
import resource
import time

import duckdb

# Marks: 0 is never used; whether it is held, how the level compares with what is asked, and, by one more,
# whether a claim that only wants a signature would be enough.
ABSENT, LOW, SUPERVISABLE, MET, SUPERVISES = 1, 3, 5, 7, 8

# Classes of a verdict, best first. Supervision is settled last, among those who need practice.
READY, APPROVAL, COURSE, PRACTICE, EDUCATION, SUSPENDED, NOT_CANDIDATE, NOT_PERMITTED = range(8)

MACROS = f"""
CREATE OR REPLACE TEMP MACRO on_date() AS (SELECT date FROM question);
CREATE OR REPLACE TEMP MACRO in_force(first, last) AS
  first <= on_date() AND (last IS NULL OR last >= on_date());
CREATE OR REPLACE TEMP MACRO mark(degree, claim, minimum) AS CASE
  WHEN degree >= minimum THEN {MET} + (degree = 5)::INT
  ELSE CASE WHEN degree = 0 THEN {ABSENT} WHEN degree IN (2, 3) THEN {SUPERVISABLE} ELSE {LOW} END
    + (claim >= minimum)::INT
  END;
CREATE OR REPLACE TEMP MACRO state(crew, competence, degree, claim) AS
  ((crew::BIGINT * 32768 + competence) * 64 + degree * 8 + claim);
"""

# What tasks ask for: each competence at each level is a member of the task, with its place among the bits.
CATALOGUE = """
CREATE TEMP TABLE member AS
SELECT *, row_number() OVER (PARTITION BY task ORDER BY code, minimum) - 1 AS place FROM (
  SELECT task, competence, minimum FROM requirement
  UNION
  SELECT task, competence, 1 FROM gate_competence)
JOIN competence USING (competence);

CREATE TEMP TABLE part AS
SELECT task, any_of || CASE any_of WHEN '' THEN code ELSE '' END AS part, place
FROM requirement JOIN member USING (task, competence, minimum);
"""

# A crew is everybody with the same professions; profession 0 stands for none.
CREWS = """
CREATE TEMP TABLE crew_list AS
SELECT person, coalesce(list(profession ORDER BY profession) FILTER (profession IS NOT NULL), [0]) AS professions
FROM person LEFT JOIN profession_of USING (person) GROUP BY person;

CREATE TEMP TABLE crew AS
SELECT row_number() OVER (ORDER BY professions) AS crew, professions
FROM (SELECT DISTINCT professions FROM crew_list);

CREATE TEMP TABLE crew_of AS SELECT person, crew::INT AS crew FROM crew_list JOIN crew USING (professions);

CREATE TEMP TABLE crew_profession AS SELECT crew::INT AS crew, unnest(professions) AS profession FROM crew;

CREATE TEMP TABLE can_add AS
SELECT crew, competence FROM (SELECT DISTINCT crew FROM crew_profession) CROSS JOIN competence
WHERE competence NOT IN (SELECT competence FROM builds_on)
UNION
SELECT crew, competence FROM crew_profession JOIN builds_on USING (profession);

-- Any speciality of a doctor also counts as «spes-lege».
CREATE TEMP TABLE named AS
SELECT crew, competence, max(level) AS degree FROM crew_profession JOIN baseline USING (profession) GROUP BY ALL;

CREATE TEMP TABLE given AS
SELECT crew, competence, max(degree) AS degree FROM (
  FROM named
  UNION ALL
  SELECT crew, (SELECT competence FROM competence WHERE code = 'spes-lege'), 1
  FROM named JOIN competence USING (competence) WHERE is_doctors_speciality = 1)
GROUP BY ALL;
"""

# What is held on the date. The day, the order of recording and the level in one number: the greatest is the
# newest.
HOLDINGS = """
CREATE TEMP TABLE heard AS
SELECT person, competence, max(key) AS newest, max(key) FILTER (is_verified) AS verified,
  max(key) FILTER (level = 0) AS withdrawn
FROM (
  SELECT person, competence, level, approvals + assertion_kind.is_verified >= signatures AS is_verified,
    (from_day - DATE '1970-01-01') * 1099511627776 + recorded * 16 + level AS key
  FROM assertion JOIN assertion_kind USING (kind) JOIN competence USING (competence)
  WHERE is_rejected = 0 AND in_force(from_day, through_day)
    AND (is_doctors_speciality = 1 OR competence IN (SELECT competence FROM member)))
GROUP BY ALL;

CREATE TEMP TABLE own AS
SELECT person, crew, competence, is_doctors_speciality,
  CASE WHEN NOT has_newer THEN base WHEN said = 0 OR is_withdrawn THEN 0 ELSE least(base, said) END::TINYINT AS degree,
  CASE WHEN NOT has_newer OR said = 0 THEN 0 WHEN is_withdrawn OR said > base THEN said ELSE 0 END::TINYINT AS claim
FROM (
  SELECT person, crew, competence, is_doctors_speciality, newest & 15 AS said,
    CASE WHEN verified IS NOT NULL THEN newest > verified ELSE must_verify = 1 END AS has_newer,
    withdrawn IS NOT NULL AND (verified IS NULL OR withdrawn > verified) AS is_withdrawn,
    CASE WHEN verified IS NOT NULL THEN verified & 15 WHEN must_verify = 1 THEN coalesce(degree, 0)
      ELSE newest & 15 END AS base
  FROM heard JOIN crew_of USING (person) JOIN competence USING (competence) LEFT JOIN given USING (crew, competence));

-- «spes-lege» itself where it is held, else the first speciality that is held, else the first that is claimed.
CREATE TEMP TABLE any_speciality AS
WITH doctor AS (SELECT DISTINCT person, crew FROM own WHERE is_doctors_speciality = 1),
  word AS (
    SELECT person, crew, competence, degree, claim FROM own WHERE is_doctors_speciality = 1
    UNION ALL
    SELECT person, crew, competence, degree, 0
    FROM doctor JOIN named USING (crew) JOIN competence USING (competence)
    WHERE is_doctors_speciality = 1 AND (person, competence) NOT IN (SELECT person, competence FROM own))
SELECT person, crew, any_value(speciality) AS competence, arg_min(degree, rank) AS degree, arg_min(claim, rank) AS claim
FROM (
  SELECT person, crew, degree, claim, (SELECT competence FROM competence WHERE code = 'spes-lege') AS speciality,
    (CASE WHEN degree > 0 AND code = 'spes-lege' THEN 0 WHEN degree > 0 THEN 1 WHEN claim > 0 THEN 2 ELSE 3 END,
      code <> 'spes-lege', code) AS rank
  FROM word JOIN competence USING (competence))
GROUP BY person, crew;

-- Only what the basic education does not explain.
CREATE TEMP TABLE deviation AS
SELECT person, state(crew, competence, own.degree, claim) AS state
FROM (
  SELECT person, crew, competence, degree, claim FROM own
  WHERE competence <> (SELECT competence FROM competence WHERE code = 'spes-lege')
  UNION ALL
  FROM any_speciality) own LEFT JOIN given USING (crew, competence)
WHERE claim > 0 OR own.degree <> coalesce(given.degree, 0);
"""

# What a deviation changes in each task that asks for the competence.
SHIFTS = """
CREATE TEMP TABLE basic AS
SELECT crew, task, place, mark(coalesce(degree, 0), 0, minimum) AS mark
FROM (SELECT DISTINCT crew FROM crew_profession) CROSS JOIN member LEFT JOIN given USING (crew, competence);

CREATE TEMP TABLE effect AS
SELECT state, task, (xor(mark(degree, claim, minimum), mark)::UBIGINT << (4 * place)::UBIGINT)::BIGINT AS shift
FROM (
  SELECT DISTINCT state, (state // 2097152)::INT AS crew, (state // 64 % 32768)::SMALLINT AS competence,
    (state // 8 % 8)::TINYINT AS degree, (state % 8)::TINYINT AS claim
  FROM deviation)
JOIN member USING (competence) JOIN basic USING (crew, task, place)
WHERE mark(degree, claim, minimum) <> mark;
"""

# Where people are counted: heads and shares by unit.
PRESENCE = """
CREATE TEMP TABLE seat AS
SELECT person, unit, sum(share)::INT AS share FROM position GROUP BY ALL;

CREATE TEMP TABLE presence AS
WITH way AS (SELECT unit, list(ancestor ORDER BY distance DESC) AS way FROM unit_closure GROUP BY unit),
  neighbour AS (
    SELECT person, unit, lag(unit) OVER (PARTITION BY person ORDER BY way) AS other
    FROM seat JOIN way USING (unit)
    WHERE person IN (SELECT person FROM seat GROUP BY person HAVING count(*) > 1)),
  meeting AS (
    SELECT pair.unit, pair.other, arg_min(mine.ancestor, mine.distance) AS meeting
    FROM (SELECT DISTINCT unit, other FROM neighbour WHERE other IS NOT NULL) pair
    JOIN unit_closure mine ON mine.unit = pair.unit
    JOIN unit_closure theirs ON theirs.unit = pair.other AND theirs.ancestor = mine.ancestor
    GROUP BY ALL)
SELECT person, crew, unit, heads, share FROM (
  SELECT person, unit, 1 AS heads, share FROM seat
  UNION ALL
  SELECT person, meeting, -1, 0 FROM neighbour JOIN meeting USING (unit, other))
JOIN crew_of USING (person);

CREATE TEMP TABLE cell AS
SELECT unit, crew, task, shift, sum(heads)::INT AS heads, sum(share)::BIGINT AS share
FROM (
  SELECT person, task, bit_xor(shift) AS shift FROM deviation JOIN effect USING (state) GROUP BY person, task)
JOIN presence USING (person) GROUP BY unit, crew, task, shift;
"""

# Those with a delegation or a suspension in force, by the unit in which they are counted: a delegation may
# hold in some units only, with those below and those above.
APART = """
CREATE TEMP TABLE delegated AS
SELECT DISTINCT person, task, unit FROM delegation WHERE in_force(from_day, through_day);

CREATE TEMP TABLE barred AS
SELECT person, task, CASE WHEN bool_or(is_whole) THEN -1 ELSE bit_or(bits) END AS barred
FROM (
  SELECT person, task, true AS is_whole, 0::BIGINT AS bits FROM suspension
  WHERE task IS NOT NULL AND in_force(from_day, through_day)
  UNION ALL
  SELECT person, member.task, (member.task, place) IN (SELECT task, place FROM part), 1::BIGINT << place
  FROM suspension JOIN member USING (competence) WHERE in_force(from_day, through_day))
GROUP BY ALL;

CREATE TEMP TABLE apart AS
WITH pair AS (SELECT person, task FROM delegated UNION SELECT person, task FROM barred),
  shifted AS (
    SELECT person, task, bit_xor(shift) AS shift FROM deviation JOIN effect USING (state)
    WHERE person IN (SELECT person FROM pair) GROUP BY person, task),
  place AS (
    SELECT person, ancestor AS unit, sum(share)::BIGINT AS share FROM seat JOIN unit_closure USING (unit)
    WHERE person IN (SELECT person FROM pair) GROUP BY ALL),
  holds AS (
    SELECT DISTINCT person, task, place.unit FROM delegated JOIN place USING (person)
    WHERE delegated.unit IS NULL
      OR (delegated.unit, place.unit) IN (SELECT unit, ancestor FROM unit_closure)
      OR (place.unit, delegated.unit) IN (SELECT unit, ancestor FROM unit_closure))
SELECT place.unit, crew, task, coalesce(shift, 0) AS shift, holds.unit IS NOT NULL AS delegated,
  coalesce(barred, 0) AS barred, count(*)::INT AS heads, sum(share)::BIGINT AS share
FROM pair JOIN place USING (person) JOIN crew_of USING (person) LEFT JOIN shifted USING (person, task)
LEFT JOIN barred USING (person, task)
LEFT JOIN holds ON holds.person = pair.person AND holds.task = pair.task AND holds.unit = place.unit
GROUP BY ALL;
"""

# Each way to stand to a task, judged once. The outcome is the class, and in the bits above it in which
# competences the ready can supervise, or those who need practice must be supervised.
VERDICTS = f"""
CREATE TEMP TABLE stance AS
SELECT row_number() OVER () AS stance, * FROM (
  SELECT crew, task, 0 AS shift, false AS delegated, 0 AS barred
  FROM (SELECT DISTINCT crew FROM crew_profession) CROSS JOIN task
  UNION
  SELECT crew, task, shift, false, 0 FROM cell
  UNION
  SELECT crew, task, shift, delegated, barred FROM apart
  UNION
  SELECT crew, task, shift, false, 0 FROM apart);

CREATE TEMP TABLE standing AS
SELECT stance, task, place, minimum, competence, standing.mark, delegated AND is_authority = 1 AS is_delegated, CASE
  WHEN standing.mark >= {MET} THEN {READY}
  WHEN standing.mark % 2 = 0 OR is_authority = 1 THEN {APPROVAL}
  WHEN is_levelled = 1 THEN CASE standing.mark WHEN {ABSENT} THEN {NOT_CANDIDATE} ELSE {PRACTICE} END
  WHEN can_add.crew IS NOT NULL THEN remedy
  ELSE {NOT_CANDIDATE} END::TINYINT AS class
FROM (
  SELECT stance, crew, task, place, delegated,
    xor(mark, ((shift::UBIGINT >> (4 * place)::UBIGINT) & 15)::INT) AS mark
  FROM stance JOIN basic USING (crew, task)) standing
JOIN member USING (task, place) LEFT JOIN can_add USING (crew, competence);

-- Of an any-of group the cheapest counts. Where that is practice, the first by code is chosen, unless a group that is
-- judged before it has chosen another: those that leave no choice first, then the others by name.
CREATE TEMP TABLE competent AS
WITH met AS (
    SELECT stance, part, min(CASE WHEN is_delegated THEN {READY} ELSE class END) AS class,
      count(*) FILTER (class < {NOT_CANDIDATE}) = 1 AS is_forced,
      coalesce(bit_or(1::BIGINT << place) FILTER (class = {PRACTICE}), 0) AS practice,
      coalesce(bit_or(1::BIGINT << place) FILTER (class = {PRACTICE} AND mark = {SUPERVISABLE}), 0) AS supervisable
    FROM standing JOIN part USING (task, place) GROUP BY ALL),
  choice AS (
    SELECT *, CASE class WHEN {PRACTICE} THEN practice & -practice ELSE 0 END AS chosen FROM met WHERE class > {READY}),
  ordered AS (
    SELECT *, CASE WHEN is_forced THEN 0 ELSE practice & (
        coalesce(bit_or(CASE WHEN is_forced THEN chosen ELSE 0 END) OVER (PARTITION BY stance), 0)
        | coalesce(bit_or(chosen) OVER (
            PARTITION BY stance ORDER BY part ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0)) END AS covered
    FROM choice)
SELECT stance, max(class) AS class,
  CASE WHEN bool_and(
      class IN ({COURSE}, {PRACTICE}) AND covered <> 0 OR class = {PRACTICE} AND chosen & supervisable <> 0)
    THEN bit_or(CASE WHEN covered = 0 THEN chosen ELSE 0 END) ELSE 0 END AS wanted
FROM ordered GROUP BY stance;

CREATE TEMP TABLE supervisor AS
SELECT stance, bit_or(1::BIGINT << place) AS bits FROM standing WHERE mark = {SUPERVISES} GROUP BY stance;

-- Holders go before delegates, then the way that lacks least.
CREATE TEMP TABLE passage AS
WITH way AS (
    SELECT stance, profession, role, alternative, delegated,
      coalesce(max(class), {READY}) AS class, count(class) FILTER (class > {READY}) AS lacking,
      coalesce(bit_or(1::BIGINT << place), 0) AS asked
    FROM stance JOIN crew_profession USING (crew) JOIN gate_alternative USING (task, profession)
    LEFT JOIN (
      SELECT stance, gate_competence.task, alternative, class, place
      FROM gate_competence JOIN standing USING (task, competence) WHERE minimum = 1) asked
    USING (stance, task, alternative)
    GROUP BY ALL)
SELECT stance, profession, arg_min(asked, rank) AS asked,
  arg_min(greatest(class, CASE WHEN role = 1 AND NOT delegated THEN {APPROVAL} ELSE {READY} END), rank) AS class
FROM (SELECT *, (role, class, lacking, alternative) AS rank FROM way WHERE class < {NOT_CANDIDATE})
GROUP BY ALL;

CREATE TEMP TABLE outcome AS
SELECT stance, (arg_min(class, rank) + 8 * CASE arg_min(class, rank) WHEN {READY} THEN coalesce(any_value(bits), 0)
    WHEN {PRACTICE} THEN arg_min(wanted, rank) ELSE 0 END)::BIGINT AS outcome
FROM (
  SELECT stance, bits, CASE passed WHEN {READY} THEN wanted ELSE 0 END AS wanted,
    CASE WHEN passed = {NOT_PERMITTED} THEN {NOT_PERMITTED} WHEN barred = -1 OR barred & asked <> 0 THEN {SUSPENDED}
      ELSE greatest(competence_class, passed) END AS class,
    (class, passed) AS rank
  FROM (
    SELECT stance, barred, coalesce(competent.class, {READY}) AS competence_class, coalesce(wanted, 0) AS wanted,
      coalesce(asked, 0) AS asked, bits,
      CASE WHEN gate IN ('none', 'open') THEN {READY} ELSE coalesce(passage.class, {NOT_PERMITTED}) END AS passed
    FROM stance JOIN task USING (task) LEFT JOIN competent USING (stance) LEFT JOIN supervisor USING (stance)
    LEFT JOIN passage USING (stance)))
GROUP BY stance;

CREATE TEMP TABLE judged AS SELECT * FROM stance JOIN outcome USING (stance);
"""

# Everybody by basic education alone, then what deviations change, then those apart; lifted to the units
# above.
COUNTS = f"""
CREATE TEMP TABLE tally AS
WITH basic_outcome AS (SELECT crew, task, outcome FROM judged WHERE shift = 0 AND NOT delegated AND barred = 0),
  change AS (
    SELECT crew, task, shift, unnest([judged.outcome, basic_outcome.outcome]) AS outcome, unnest([1, -1]) AS sign
    FROM judged JOIN basic_outcome USING (crew, task)
    WHERE shift <> 0 AND NOT delegated AND barred = 0 AND judged.outcome <> basic_outcome.outcome),
  changed AS (
    SELECT unit, task, outcome, sum(sign * heads)::INT AS heads, sum(sign * share)::BIGINT AS share
    FROM cell JOIN change USING (crew, task, shift) GROUP BY ALL),
  crewed AS (
    SELECT ancestor AS unit, crew, sum(heads)::INT AS heads, sum(share)::BIGINT AS share
    FROM (SELECT unit, crew, sum(heads) AS heads, sum(share) AS share FROM presence GROUP BY ALL)
    JOIN unit_closure USING (unit) GROUP BY ALL),
  moved AS (
    SELECT unit, task, judged.outcome, heads, share FROM apart JOIN judged USING (crew, task, shift, delegated, barred)
    UNION ALL
    SELECT unit, task, judged.outcome, -heads, -share
    FROM apart JOIN judged USING (crew, task, shift) WHERE NOT judged.delegated AND judged.barred = 0)
SELECT unit, task, (outcome & 7)::TINYINT AS class, outcome >> 3 AS bits, sum(heads)::INT AS heads,
  sum(share)::BIGINT AS share
FROM (
  SELECT unit, task, outcome, heads, share FROM crewed JOIN basic_outcome USING (crew)
  UNION ALL
  SELECT ancestor, task, outcome, heads, share FROM changed JOIN unit_closure USING (unit)
  UNION ALL
  FROM moved)
GROUP BY unit, task, outcome HAVING sum(heads) <> 0;

CREATE TEMP TABLE answer AS
WITH counted AS (
    SELECT unit, task, {", ".join(
      f"coalesce(sum(heads) FILTER (class = {place}), 0)::INT AS count{place}" for place in range(8))},
      coalesce(sum(share) FILTER (class = {READY}), 0)::BIGINT AS fte,
      coalesce(bit_or(bits) FILTER (class = {READY}), 0) AS supervisable
    FROM tally GROUP BY unit, task HAVING min(class) < {NOT_PERMITTED}),
  supervised AS (
    SELECT unit, task, sum(heads)::INT AS supervised FROM tally JOIN counted USING (unit, task)
    WHERE class = {PRACTICE} AND bits <> 0 AND bits & ~supervisable = 0 GROUP BY ALL)
SELECT unit.code AS unit, task.code AS task, count{READY} AS ready, coalesce(supervised, 0) AS supervised,
  count{APPROVAL} AS needs_approval, count{COURSE} AS needs_course,
  count{PRACTICE} - coalesce(supervised, 0) AS needs_practice, count{EDUCATION} AS needs_education,
  count{SUSPENDED} AS suspended, count{NOT_CANDIDATE} AS not_candidate, count{NOT_PERMITTED} AS not_permitted, fte
FROM counted LEFT JOIN supervised USING (unit, task) JOIN unit USING (unit) JOIN task USING (task);
"""

STEPS = {
    "catalogue": CATALOGUE, "crews": CREWS, "holdings": HOLDINGS, "shifts": SHIFTS, "presence": PRESENCE,
    "apart": APART, "verdicts": VERDICTS, "counts": COUNTS,
}


def ask(db):
    """Answers the question into the table `answer`; gives the seconds of each step."""
    for table, in db.execute(
        "SELECT table_name FROM duckdb_tables() WHERE database_name = 'temp'").fetchall():
        db.execute(f"DROP TABLE temp.{table}")
    db.execute(MACROS)
    seconds = {}
    for name, step in STEPS.items():
        start = time.perf_counter()
        db.execute(step)
        seconds[name] = round(time.perf_counter() - start, 3)
    return seconds


def limit(db, options):
    if options.threads:
        db.execute(f"SET threads = {options.threads}")
    if options.memory:
        db.execute(f"SET memory_limit = '{options.memory}'")
    db.execute("SET preserve_insertion_order = false")


def cold(options):
    """From the file to a CSV."""
    start, work = time.perf_counter(), time.process_time()
    db = duckdb.connect(str(options.database), read_only=True)
    limit(db, options)
    steps = ask(db)
    written = time.perf_counter()
    if options.csv:
        db.execute(f"COPY (FROM answer ORDER BY unit, task) TO '{options.csv}' (HEADER)")
    end, worked = time.perf_counter(), time.process_time() - work
    rows = db.execute("SELECT count(*) FROM answer").fetchone()[0]
    return {
        "seconds": round(end - start, 3), "cpuSeconds": round(worked, 3), "steps": steps,
        "writing": round(end - written, 3), "rows": rows,
    }


def warm(options):
    """The second of two runs on tables in memory; the answer is only counted."""
    db = duckdb.connect()
    limit(db, options)
    db.execute(f"ATTACH '{options.database}' AS file (READ_ONLY)")
    for table, in db.execute("SELECT table_name FROM duckdb_tables() WHERE database_name = 'file'").fetchall():
        db.execute(f"CREATE TABLE {table} AS FROM file.{table}")
    db.execute("DETACH file")
    ask(db)
    start, work = time.perf_counter(), time.process_time()
    steps = ask(db)
    rows = db.execute("SELECT count(*) FROM answer").fetchone()[0]
    end, worked = time.perf_counter(), time.process_time() - work
    return {"seconds": round(end - start, 3), "cpuSeconds": round(worked, 3), "steps": steps, "rows": rows}


def main():
    parser = argparse.ArgumentParser(description="Counts verdicts by unit and task in DuckDB.")
    parser.add_argument("database", type=pathlib.Path)
    parser.add_argument("--csv", type=pathlib.Path, help="write the answer to this file (cold)")
    parser.add_argument("--warm", action="store_true", help="time the second run on tables in memory")
    parser.add_argument("--threads", type=int)
    parser.add_argument("--memory", help="such as 8GB")
    options = parser.parse_args()
    result = warm(options) if options.warm else cold(options)
    print(json.dumps({
        "engine": f"duckdb {duckdb.__version__}", "mode": "warm" if options.warm else "cold", **result,
        "peakMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }))


if __name__ == "__main__":
    main()
