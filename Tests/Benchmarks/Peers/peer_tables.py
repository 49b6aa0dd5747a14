"""Exports a registry as plain tables for other engines.

    python3 peer_tables.py REGISTRY FOLDER [--on DATE]

Writes the same tables three times: FOLDER/peers.sqlite with indexes, FOLDER/peers.duckdb, and
FOLDER/parquet/*.parquet.

Assertions are exported whole, with their periods and signatures: to resolve them is part of the
question. What is exported for the date alone is who has which position, who may practise which
profession, which gate is in force, and which delegations their givers could give. A technology has no
holdings, and a giver's right may hang on competences or on an older gate; a registry with either is
refused, since the plain tables do not carry what decides them. So is one with a task that asks for
more competences than the peers' marks have room for.
"""

import argparse
import datetime
import json
import pathlib
import resource
import sqlite3
import time

import duckdb
import pyarrow
import pyarrow.parquet

CHUNK = 500_000

# The peers write what somebody holds of all that a task asks for into one number of 64 bits.
MOST_MEMBERS = 15

VERIFIED_KINDS = ("manager", "assessor", "course", "test", "register")
UNVERIFIED_KINDS = ("self", "peer", "import")
LEVELLED_KINDS = ("knowledge", "skill", "procedure")
REMEDIES = {"course": 2, "certificate": 2, "right": 2, "education": 4, "speciality": 4}

# The tables, with the types of their columns; days are counted in days since 1970 in SQLite.
INT, SMALL, TINY, BIG, DAY, TEXT = (
    pyarrow.int32(), pyarrow.int16(), pyarrow.int8(), pyarrow.int64(), pyarrow.date32(), pyarrow.string(),
)
TABLES = {
    "question": {"date": DAY},
    "unit": {"unit": INT, "code": TEXT, "parent": INT},
    "unit_closure": {"unit": INT, "ancestor": INT, "distance": SMALL},
    "profession": {"profession": SMALL, "code": TEXT, "kind": TEXT},
    "competence": {
        "competence": SMALL, "code": TEXT, "kind": TEXT, "is_levelled": TINY, "must_verify": TINY,
        "signatures": TINY, "remedy": TINY, "is_authority": TINY, "is_doctors_speciality": TINY,
    },
    "builds_on": {"competence": SMALL, "profession": SMALL},
    "baseline": {"profession": SMALL, "competence": SMALL, "level": TINY},
    "task": {"task": SMALL, "code": TEXT, "gate": TEXT},
    "requirement": {"task": SMALL, "competence": SMALL, "minimum": TINY, "any_of": TEXT},
    "gate_alternative": {"task": SMALL, "alternative": SMALL, "role": TINY, "profession": SMALL},
    "gate_competence": {"task": SMALL, "alternative": SMALL, "competence": SMALL},
    "person": {"person": INT, "number": TEXT},
    "position": {"person": INT, "unit": INT, "share": INT},
    "profession_of": {"person": INT, "profession": SMALL},
    "assertion_kind": {"kind": TINY, "name": TEXT, "is_verified": TINY},
    "assertion": {
        "person": INT, "competence": SMALL, "recorded": BIG, "level": TINY, "from_day": DAY, "through_day": DAY,
        "kind": TINY, "approvals": TINY, "is_rejected": TINY,
    },
    "delegation": {"person": INT, "task": SMALL, "unit": INT, "from_day": DAY, "through_day": DAY},
    "suspension": {"person": INT, "task": SMALL, "competence": SMALL, "from_day": DAY, "through_day": DAY},
    "exemption": {"person": INT, "task": SMALL, "competence": SMALL, "from_day": DAY, "through_day": DAY},
}
KEYS = {
    "unit": "unit",
    "person": "person",
    "assertion": "person, competence, recorded",
    "assertion_kind": "kind",
    "unit_closure": "unit, ancestor",
    "profession_of": "person, profession",
    "gate_alternative": "task, profession, alternative",
    "gate_competence": "task, alternative, competence",
    "baseline": "profession, competence",
    "builds_on": "competence, profession",
}
INDEXES = (
    "position (person)", "position (unit)", "unit_closure (ancestor)", "requirement (task)",
    "requirement (competence)", "delegation (person, task)", "suspension (person)",
)


def effective(table, key):
    """The rows of a catalogue table that count: of each key the local one first, unless it is retired."""
    return f"""(SELECT * FROM (
      SELECT *, row_number() OVER (PARTITION BY {key} ORDER BY origin) AS place FROM registry.{table}
      WHERE replacedBy IS NULL) WHERE place = 1 AND isRetired = 0)"""


def day(column):
    """Days since 1970 of a date that is written."""
    return f"CAST(julianday({column}) - 2440587.5 AS INTEGER)"


def make_tables(db):
    """Empty tables with their keys."""
    affinity = {TEXT: "TEXT"}
    for table, columns in TABLES.items():
        written = [f"{name} {affinity.get(kind, 'INTEGER')}" for name, kind in columns.items()]
        key = KEYS.get(table)
        tail = f", PRIMARY KEY ({key})) WITHOUT ROWID" if key else ")"
        db.execute(f"CREATE TABLE {table} ({', '.join(written)}{tail}")


def fill_catalogue(db, date):
    """Professions, competences, tasks and what they ask for."""
    db.execute(f"""
      INSERT INTO profession SELECT version.profession, code, kind
      FROM {effective("professionVersion", "profession")} version
      JOIN registry.profession ON profession.id = version.profession""")
    levelled = ", ".join(f"'{kind}'" for kind in LEVELLED_KINDS)
    remedy = " ".join(f"WHEN '{kind}' THEN {rank}" for kind, rank in REMEDIES.items())
    db.execute(f"""
      INSERT INTO competence SELECT version.competence, code, kind, kind IN ({levelled}), mustVerify, signaturesNeeded,
        CASE kind {remedy} ELSE 3 END, code LIKE 'cert-fullmakt-%',
        kind = 'speciality' AND ';' || buildsOn || ';' LIKE '%;LE;%'
      FROM {effective("competenceVersion", "competence")} version
      JOIN registry.competence ON competence.id = version.competence""")
    professions = dict(db.execute("SELECT code, profession FROM profession"))
    competences = dict(db.execute("SELECT code, competence FROM competence"))
    # A competence that names only professions out of use can be added by none: -1 is nobody's.
    for competence, codes in db.execute(
        f"""SELECT competence, buildsOn FROM {effective("competenceVersion", "competence")} WHERE buildsOn <> ''"""
    ).fetchall():
        rows = {(competence, professions.get(code, -1)) for code in codes.split(";") if code}
        db.executemany("INSERT INTO builds_on VALUES (?, ?)", rows)
    db.execute(f"""
      INSERT INTO baseline SELECT profession, competence, coalesce(level, 1)
      FROM {effective("baseline", "profession, competence")}
      WHERE profession IN (SELECT profession FROM profession) AND competence IN (SELECT competence FROM competence)""")
    db.execute(f"""
      INSERT INTO task SELECT version.task, code, 'none'
      FROM {effective("taskVersion", "task")} version JOIN registry.task ON task.id = version.task""")
    db.execute(f"""
      INSERT INTO requirement SELECT task, competence, coalesce(minimumLevel, 1), anyOf
      FROM {effective("requirement", "task, competence, anyOf")}
      WHERE importance = 'mandatory'
        AND task IN (SELECT task FROM task) AND competence IN (SELECT competence FROM competence)""")
    fill_gates(db, date, professions, competences)


def fill_gates(db, date, professions, competences):
    """The gate of each task on the date, each alternative with the professions that it speaks of."""
    kinds = dict(db.execute("SELECT code, kind FROM profession"))
    authorised = {code for code, kind in kinds.items() if kind == "authorised"}
    counted = {
        code for (code,) in db.execute("""
          SELECT profession.code FROM baseline JOIN profession USING (profession) JOIN competence USING (competence)
          WHERE competence.code = 'ret-helsepersonell'""")
    }
    groups = {
        "AUTHORISED": authorised, "HEALTH_PERSONNEL": authorised | counted, "ANYONE": set(professions) | {None},
    }
    gates = {}
    for task, first, last, kind, holders, delegates in db.execute(f"""
        SELECT task, fromDate, throughDate, kind, holders, delegates
        FROM {effective("legalGate", "task, coalesce(fromDate, '')")}
        WHERE task IN (SELECT task FROM task) ORDER BY task, fromDate, origin"""):
        holds = (first is None or first <= date) and (last is None or last >= date)
        if holds and gates.get(task, ("closed",))[0] == "closed":
            gates[task] = (kind, holders, delegates)
        gates.setdefault(task, ("closed", "", ""))
    for task, (kind, holders, delegates) in gates.items():
        db.execute("UPDATE task SET gate = ? WHERE task = ?", (kind, task))
        ways = [(0, cell) for cell in holders.split(";")]
        if kind == "delegable":
            ways += [(1, cell) for cell in delegates.split(";")]
        if kind in ("open", "closed"):
            continue
        for place, (role, cell) in enumerate(ways):
            group, *asked = cell.split("+")
            if not group or any(code not in competences for code in asked):
                continue
            for code in groups.get(group, {group} & set(professions)):
                db.execute("INSERT INTO gate_alternative VALUES (?, ?, ?, ?)",
                           (task, place, role, professions.get(code, 0)))
            for code in set(asked):
                db.execute("INSERT INTO gate_competence VALUES (?, ?, ?)", (task, place, competences[code]))


def fill_units(db):
    """The units as a tree, and each with all that it lies in."""
    db.execute("INSERT INTO unit SELECT version.unit, code, parent FROM registry.unitVersion version "
               "JOIN registry.unit ON unit.id = version.unit WHERE replacedBy IS NULL")
    db.execute("""
      INSERT OR IGNORE INTO unit_closure
      WITH RECURSIVE chain (unit, ancestor, distance) AS (
        SELECT unit, unit, 0 FROM unit
        UNION ALL
        SELECT chain.unit, unit.parent, distance + 1 FROM chain JOIN unit ON unit.unit = chain.ancestor
        WHERE unit.parent IN (SELECT unit FROM unit) AND distance < 100)
      SELECT unit, ancestor, min(distance) FROM chain GROUP BY unit, ancestor""")


def is_of(row, day):
    """Whether a row with a period, whose days may be missing, holds on a day."""
    return (f"coalesce({row}.fromDate, '') <= {day} "
            f"AND ({row}.throughDate IS NULL OR {row}.throughDate >= {day})")


def practises(right, day):
    """Whether an authorisation lets its holder practise on a day.

    The employer's word says nothing about a profession of which a register or a paper has told; and what was suspended,
    revoked or has lapsed takes away what began before it.
    """
    return f"""{right}.replacedBy IS NULL AND {right}.status IN ('valid', 'limited') AND {is_of(right, day)}
        AND ({right}.source <> 'employer' OR NOT EXISTS (
          SELECT 1 FROM registry.authorisation told WHERE told.employee = {right}.employee
            AND told.profession = {right}.profession AND told.source <> 'employer' AND told.replacedBy IS NULL))
        AND NOT EXISTS (
          SELECT 1 FROM registry.authorisation taken WHERE taken.employee = {right}.employee
            AND taken.profession = {right}.profession AND taken.replacedBy IS NULL
            AND taken.status NOT IN ('valid', 'limited') AND {is_of('taken', day)}
            AND (taken.source <> 'employer' OR {right}.source = 'employer')
            AND coalesce(taken.fromDate, taken.asOf, '') <= {day}
            AND NOT coalesce({right}.asOf > taken.asOf, 0)
            AND CASE WHEN taken.kind <> {right}.kind
              THEN taken.status <> 'lapsed' AND coalesce(taken.fromDate, taken.asOf) >= coalesce({right}.fromDate, '')
              ELSE coalesce(taken.fromDate, taken.asOf, '') >= coalesce({right}.fromDate, '')
                OR taken.status <> 'lapsed' AND coalesce(taken.fromDate, taken.asOf) IS NULL END)"""


def professions_on(person, day):
    """The professions of a person on a day, by rights and by positions in groups that need none."""
    return f"""SELECT profession FROM registry.authorisation own WHERE own.employee = {person} AND {practises('own', day)}
      UNION ALL
      SELECT profession FROM registry.position post WHERE post.employee = {person} AND post.replacedBy IS NULL
        AND {is_of('post', day)} AND profession IN (SELECT profession FROM profession WHERE kind <> 'authorised')"""


def may_give(given, day):
    """Whether the giver of a delegation may do the task on a day, where its gate asks for a right."""
    professions = professions_on(f"{given}.giver", day)
    return f"""({given}.task IN (SELECT task FROM task WHERE gate IN ('none', 'open', 'closed')) OR EXISTS (
          SELECT 1 FROM gate_alternative WHERE gate_alternative.task = {given}.task AND role = 0
            AND (profession IN ({professions}) OR profession = 0 AND NOT EXISTS ({professions}))))"""


def fill_people(db, date):
    """Who works where, by which professions, with what is asserted of them."""
    in_force = "fromDate <= :on AND (throughDate IS NULL OR throughDate >= :on)"
    db.execute(f"""
      INSERT INTO position SELECT employee, unit, share FROM registry.position
      WHERE replacedBy IS NULL AND {in_force} AND +unit IN (SELECT unit FROM unit)
        AND +employee IN (SELECT employee FROM registry.employeeVersion WHERE replacedBy IS NULL)""", {"on": date})
    db.execute("INSERT INTO person SELECT id, number FROM registry.employee WHERE id IN (SELECT person FROM position)")
    db.execute(f"""
      INSERT INTO profession_of
      SELECT employee, profession FROM registry.authorisation given
      WHERE {practises('given', ':on')}
        AND +employee IN (SELECT person FROM person) AND +profession IN (SELECT profession FROM profession)
      UNION
      SELECT employee, profession FROM registry.position
      WHERE replacedBy IS NULL AND {in_force} AND +employee IN (SELECT person FROM person)
        AND +profession IN (SELECT profession FROM profession WHERE kind <> 'authorised')""", {"on": date})
    kinds = [(kind, 1) for kind in VERIFIED_KINDS] + [(kind, 0) for kind in UNVERIFIED_KINDS]
    db.executemany("INSERT INTO assertion_kind VALUES (?, ?, ?)",
                   [(place, kind, verified) for place, (kind, verified) in enumerate(kinds)])
    signed = db.execute("SELECT EXISTS (SELECT 1 FROM registry.verification WHERE replacedBy IS NULL)").fetchone()[0]
    join = """
      LEFT JOIN (
        SELECT employee, competence, assertedFrom, assertedKind, assertedLevel, assertedThrough,
          sum(decision = 'approved') AS approvals, max(decision = 'rejected') AS is_rejected
        FROM registry.verification WHERE replacedBy IS NULL GROUP BY 1, 2, 3, 4, 5, 6) signed
      ON signed.employee = said.employee AND signed.competence = said.competence
        AND assertedFrom = fromDate AND assertedKind = said.kind AND assertedLevel IS level
        AND assertedThrough IS throughDate""" if signed else ""
    signatures = "coalesce(approvals, 0), coalesce(is_rejected, 0)" if signed else "0, 0"
    db.execute(f"""
      INSERT INTO assertion
      SELECT said.employee, said.competence, said.id,
        CASE WHEN is_levelled THEN coalesce(level, 1) ELSE min(coalesce(level, 1), 1) END,
        {day("fromDate")}, {day("throughDate")}, assertion_kind.kind, {signatures}
      FROM registry.assertion said CROSS JOIN assertion_kind ON name = said.kind
      CROSS JOIN competence ON competence.competence = said.competence {join}
      WHERE replacedBy IS NULL""")
    db.execute(f"""
      INSERT INTO delegation SELECT employee, task, unit, {day("fromDate")}, {day("throughDate")}
      FROM registry.delegation given WHERE replacedBy IS NULL AND task IN (SELECT task FROM task)
        AND (giver IS NULL OR giver <> employee AND {may_give('given', 'given.fromDate')} AND {may_give('given', ':on')}
          AND EXISTS (SELECT 1 FROM registry.position held
            WHERE held.employee = given.giver AND held.replacedBy IS NULL AND {is_of('held', ':on')}))""", {"on": date})
    for table in ("suspension", "exemption"):
        db.execute(f"""
          INSERT INTO {table} SELECT employee, task, competence, {day("fromDate")}, {day("throughDate")}
          FROM registry.{table} WHERE replacedBy IS NULL""")


def refuse_what_is_not_carried(db, date):
    """Stops where the plain tables would leave out something that decides."""
    givers = db.execute(f"""
      SELECT count(*) FROM registry.delegation WHERE replacedBy IS NULL AND giver IS NOT NULL
        AND fromDate <= :on AND (throughDate IS NULL OR throughDate >= :on) AND task IN (
          SELECT task FROM gate_alternative JOIN gate_competence USING (task, alternative) WHERE role = 0
          UNION
          SELECT task FROM {effective("legalGate", "task, coalesce(fromDate, '')")}
          WHERE fromDate IS NOT NULL OR throughDate IS NOT NULL)""", {"on": date}).fetchone()[0]
    technology = db.execute("SELECT count(*) FROM profession_of JOIN profession USING (profession) "
                            "WHERE kind = 'technology'").fetchone()[0]
    members = db.execute("""
      SELECT coalesce(max(members), 0) FROM (SELECT count(*) AS members FROM (
        SELECT task, competence, minimum FROM requirement UNION SELECT task, competence, 1 FROM gate_competence)
      GROUP BY task)""").fetchone()[0]
    if givers or technology or members > MOST_MEMBERS:
        raise SystemExit(f"not exported: {givers} givers must have more than a profession, or an older gate decides, {technology} people are "
                         f"registered as technology, a task asks for {members} competences (at most {MOST_MEMBERS})")


def make_sqlite(registry, path, date):
    """The plain tables in SQLite; every other form is copied from them."""
    path.unlink(missing_ok=True)
    db = sqlite3.connect(path, uri=True)
    db.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -200000;")
    db.execute("ATTACH ? AS registry", (f"file:{registry}?mode=ro",))
    make_tables(db)
    db.execute(f"INSERT INTO question SELECT {day('?')}", (date,))
    fill_catalogue(db, date)
    fill_units(db)
    fill_people(db, date)
    refuse_what_is_not_carried(db, date)
    for place, index in enumerate(INDEXES):
        db.execute(f"CREATE INDEX by_{place} ON {index}")
    db.commit()
    db.execute("DETACH registry")
    db.execute("ANALYZE")
    db.commit()
    return db


def batches(db, table):
    """The rows of a table in SQLite as Arrow tables, so many at a time."""
    columns = TABLES[table]
    cursor = db.execute(f"SELECT {', '.join(columns)} FROM {table}")
    schema = pyarrow.schema(list(columns.items()))
    while rows := cursor.fetchmany(CHUNK):
        arrays = [
            pyarrow.array(values, pyarrow.int32()).cast(DAY) if kind == DAY else pyarrow.array(values, kind)
            for values, kind in zip(zip(*rows), columns.values())
        ]
        yield pyarrow.Table.from_arrays(arrays, schema=schema)


def copy_tables(db, duckdb_path, folder):
    """Every table to DuckDB and to Parquet, in one reading."""
    duckdb_path.unlink(missing_ok=True)
    folder.mkdir(exist_ok=True)
    duck = duckdb.connect(str(duckdb_path))
    for table, columns in TABLES.items():
        schema = pyarrow.schema(list(columns.items()))
        empty = schema.empty_table()  # noqa: F841 (DuckDB finds it by name)
        duck.execute(f"CREATE TABLE {table} AS FROM empty")
        with pyarrow.parquet.ParquetWriter(folder / f"{table}.parquet", schema, compression="zstd") as writer:
            for batch in batches(db, table):
                duck.execute(f"INSERT INTO {table} FROM batch")
                writer.write_table(batch)
    duck.execute("CHECKPOINT")
    duck.close()


def main():
    parser = argparse.ArgumentParser(description="Exports a registry as plain tables for other engines.")
    parser.add_argument("registry", type=pathlib.Path)
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--on", default=datetime.date.today().isoformat(), help="the date asked about")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    start = time.perf_counter()
    db = make_sqlite(options.registry, options.folder / "peers.sqlite", options.on)
    made = time.perf_counter()
    copy_tables(db, options.folder / "peers.duckdb", options.folder / "parquet")
    counts = {table: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0] for table in TABLES}
    print(json.dumps({
        "sqliteSeconds": round(made - start, 2), "copySeconds": round(time.perf_counter() - made, 2),
        "peakMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024, "rows": counts,
    }))


if __name__ == "__main__":
    main()
