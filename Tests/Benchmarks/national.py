"""The whole country in one file: nedenfra beside DuckDB, polars and SQLite, on the same question with equal answers.

    python3 national.py FOLDER PROGRAM WITHIN [--employees N] [--runs N] [--growth N,N,…]

FOLDER keeps the data between runs. PROGRAM is the released program, WITHIN the one that measures within a process. Whole
processes, from start to last byte, medians; figures are of this machine at this moment, ratios travel better.
"""

import argparse
import csv
import json
import os
import pathlib
import shutil
import sqlite3
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).parent / "Peers"
sys.path.insert(0, str(HERE))
ON = "2026-11-22"
ENVIRONMENT = dict(os.environ, NEDENFRA_LANG="en", USER="bench", NO_COLOR="1")
ENVIRONMENT.pop("NEDENFRA_DB", None)


def timed(*command, stdin=None, stdout=subprocess.DEVNULL):
    """Seconds and peak megabytes of a process, and what it said."""
    start = time.perf_counter()
    process = subprocess.Popen(
        [str(part) for part in command], env=ENVIRONMENT, stdout=stdout, stderr=subprocess.PIPE,
        stdin=stdin or subprocess.DEVNULL)
    said = process.stdout.read() if stdout == subprocess.PIPE else b""
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise SystemExit(f"{command}: {process.stderr.read().decode()}")
    return seconds, usage.ru_maxrss // 1024, said


def median(runs, *command, **options):
    """Medians of seconds and megabytes over several runs, after one that nobody counts."""
    found = [timed(*command, **options) for _ in range(runs + 1)][1:]
    return statistics.median(seconds for seconds, _, _ in found), max(memory for _, memory, _ in found)


def line(what, measured, reach, met):
    print(f"{what:<74} {measured:>30} {reach:>14}  {'met' if met else 'NOT MET'}", flush=True)


def ratio(what, ours, theirs, least=None, most=None):
    if least:
        line(what, f"{theirs:.3f} s / {ours:.3f} s = {theirs / ours:.1f} ×", f"≥ {least} ×", theirs >= least * ours)
    else:
        line(what, f"{ours:.4f} s / {theirs:.4f} s = {ours / theirs:.2f} ×", f"≤ {most} ×", ours <= most * theirs)


class Registry:
    """A demo of so many people, with what the peers read of it."""

    def __init__(self, folder, program, employees):
        self.folder = folder / str(employees)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.path, self.program = self.folder / "registry.db", program
        if not self.path.exists():
            timed(program, "demo", "--employees", employees, "--on", ON, "--db", self.path)

    def export(self):
        if not (self.folder / "parquet" / "exemption.parquet").exists():
            timed(sys.executable, HERE / "peer_tables.py", self.path, self.folder, "--on", ON)

    def gap(self, answer):
        return self.program, "gap", "--all-tasks", "--on", ON, "--format", "csv", "--db", self.path, "-o", answer

    def read(self, sql):
        with sqlite3.connect(f"file:{self.path}?mode=ro", uri=True) as db:
            return db.execute(sql).fetchall()


def agree(registry, ours, theirs):
    """Whether two answers are equal, row for row; ours names tasks, theirs have codes."""
    import duckdb
    names = registry.read(
        "SELECT code, nameEn FROM taskVersion JOIN task ON task.id = task WHERE replacedBy IS NULL AND isRetired = 0")
    db = duckdb.connect()
    db.execute("CREATE TABLE name (code TEXT, name TEXT)")
    db.executemany("INSERT INTO name VALUES (?, ?)", names)
    db.execute(f"""CREATE VIEW ours AS SELECT "Unit", code, "Ready", "Supervised", "Signature", "Course", "Practice",
        "Education", "Suspended", "Not candidates", "Not permitted", round("FTE" * 100)::BIGINT
      FROM read_csv('{ours}', header = true) JOIN name ON name = "Task" """)
    db.execute(f"""CREATE VIEW theirs AS SELECT * REPLACE ((fte + 50) // 100 AS fte) FROM read_csv('{theirs}') """)
    counts = [db.execute(f"SELECT count(*) FROM {view}").fetchone()[0] for view in ("ours", "theirs")]
    differing = db.execute(
        "SELECT count(*) FROM ((FROM ours EXCEPT FROM theirs) UNION ALL (FROM theirs EXCEPT FROM ours))").fetchone()[0]
    if differing or counts[0] != counts[1]:
        raise SystemExit(f"not equal: {differing} rows differ, of {counts}")
    print(f"  the same {counts[0]:,} rows as in {pathlib.Path(theirs).stem}", flush=True)


def counts(registry, options):
    """The question itself, cold and warm, and against every peer."""
    registry.export()
    ours, duck = registry.folder / "nedenfra.csv", registry.folder / "duckdb.csv"
    cold, memory = median(options.runs, *registry.gap(ours))
    database = registry.folder / "peers.duckdb"
    duck_cold, duck_memory = median(
        options.peer_runs, sys.executable, HERE / "duckdb_gap.py", database, "--csv", duck, "--memory", "8GB")
    agree(registry, ours, duck)
    polars = registry.folder / "polars.csv"
    polars_cold, polars_memory = median(
        options.peer_runs, sys.executable, HERE / "polars_gap.py", registry.folder / "parquet", "--csv", polars)
    agree(registry, ours, polars)
    ratio("gap --all-tasks as CSV, cold, beside DuckDB on its own file", cold, duck_cold, least=15)
    print(f"  polars on Parquet {polars_cold:.2f} s; peak memory {memory} MB, DuckDB {duck_memory} MB, "
          f"polars {polars_memory} MB", flush=True)
    line("peak memory of it", f"{memory} MB", "≤ 400 MB", memory <= 400)
    _, _, said = timed(options.within, "counts", registry.path, ON, options.runs, stdout=subprocess.PIPE)
    _, _, theirs = timed(
        sys.executable, HERE / "duckdb_gap.py", database, "--warm", "--memory", "8GB", stdout=subprocess.PIPE)
    ratio("the same counts warm, nothing written", json.loads(said)["seconds"], json.loads(theirs)["seconds"], least=200)


def one_unit(registry, options):
    """Who can take a task in one unit, beside the shell fetching the same people's rows by index."""
    unit, = registry.read("""SELECT unit FROM position GROUP BY unit HAVING count(*) BETWEEN 30 AND 40
      ORDER BY unit LIMIT 1 OFFSET 100""")[0]
    code = registry.read(f"SELECT code FROM unit WHERE id = {unit}")[0][0]
    who = (options.program, "who", "tsk-insulin", "--unit", code, "--on", ON, "--db", registry.path)
    rows = ("sqlite3", registry.path, "SELECT * FROM assertion WHERE employee IN "
            f"(SELECT employee FROM position WHERE unit = {unit})")
    times = [(timed(*who)[0], timed(*rows)[0]) for _ in range(40)]
    ratio("who TASK --unit U, cold, beside the sqlite3 shell with the unit's rows",
          statistics.median(each[0] for each in times), statistics.median(each[1] for each in times), most=10)


def one_change(registry, options):
    """One assertion more, on a copy."""
    copy = registry.folder / "copy.db"
    # A child starts with as much memory as its parent holds: files are copied and never held.
    shutil.copyfile(registry.path, copy)
    numbers = [row[0] for row in registry.read(
        "SELECT number FROM employee WHERE id % 9973 = 7 ORDER BY id LIMIT 25")]
    _, _, said = timed(options.within, "changes", copy, ON, *numbers, stdout=subprocess.PIPE)
    copy.unlink()
    found = json.loads(said)
    milliseconds = (found["seconds"] - found["syncSeconds"]) * 1000
    line("one assertion added, index kept, beside the disk's own sync", f"{milliseconds:.2f} ms", "≤ 5 ms",
         milliseconds <= 5)
    print(f"  the sync itself {found['syncSeconds'] * 1000:.2f} ms", flush=True)


def import_of_holdings(registry, options):
    """All holdings, beside the shell's own import of the same file into a plain table."""
    folder = registry.folder / "import"
    folder.mkdir(exist_ok=True)
    staff, holdings = folder / "staff", folder / "holdings.csv"
    if not holdings.exists():
        with holdings.open("w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(["employee", "competence", "level", "from", "to", "kind", "source"])
            with sqlite3.connect(f"file:{registry.path}?mode=ro", uri=True) as db:
                writer.writerows(db.execute("""
                  SELECT number, code, coalesce(level, ''), fromDate, coalesce(throughDate, ''), kind, text
                  FROM assertion JOIN employee ON employee.id = employee JOIN competence ON competence.id = competence
                  JOIN sourceText ON sourceText.id = source WHERE replacedBy IS NULL ORDER BY assertion.id"""))
    if not staff.exists():
        timed("sqlite3", registry.path, f"VACUUM INTO '{staff}'")
        with sqlite3.connect(staff) as db:
            db.executescript("DELETE FROM assertion; DELETE FROM holdingIndex; DELETE FROM holdingIndexSum;")
            db.execute("VACUUM")
            db.execute("PRAGMA journal_mode = WAL")
    ours, theirs, sizes = [], [], None
    for _ in range(options.import_runs):
        plain, target = folder / "plain.db", folder / "target.db"
        plain.unlink(missing_ok=True)
        shutil.copyfile(staff, target)
        script = folder / "import.sql"
        script.write_text(
            'CREATE TABLE holding (employee TEXT, competence TEXT, level TEXT, "from" TEXT, "to" TEXT, kind TEXT, '
            "source TEXT);\nCREATE INDEX byEmployee ON holding (employee);\n"
            f".import --csv --skip 1 {holdings} holding\n")
        with script.open() as stdin:
            theirs.append(timed("sqlite3", plain, stdin=stdin)[0])
        seconds, memory, _ = timed(options.program, "import", holdings, "--db", target)
        ours.append(seconds)
        with sqlite3.connect(plain) as db:
            db.execute("DROP INDEX byEmployee")
            db.execute("VACUUM")
        sizes = target.stat().st_size, plain.stat().st_size
    ratio("import of all holdings, beside .import into an indexed table", statistics.median(ours),
          statistics.median(theirs), most=3)
    line("the file, beside that table without its index", f"{sizes[0] / 1e6:.0f} MB / {sizes[1] / 1e6:.0f} MB",
         "≤ 3 ×", sizes[0] <= 3 * sizes[1])
    print(f"  peak memory of the import {memory} MB", flush=True)


def growth(folder, options):
    """Ten times the people."""
    found = []
    for employees in options.growth:
        registry = Registry(folder, options.program, employees)
        seconds, memory = median(options.runs, *registry.gap(registry.folder / "nedenfra.csv"))
        found.append((employees, seconds, memory))
        print(f"  {employees:>9,} people: {seconds:8.3f} s {memory:>6} MB", flush=True)
    for (few, before, small), (many, after, large) in zip(found, found[1:]):
        if few < 10_000:
            continue
        allowed = 11 * many / few / 10
        line(f"from {few:,} to {many:,} people", f"{after / before:.1f} × time, {large / small:.1f} × memory",
             f"≤ {allowed:.1f} ×", after <= allowed * before and large <= allowed * small)


def main():
    parser = argparse.ArgumentParser(description="Measures the whole country.")
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("program", type=pathlib.Path)
    parser.add_argument("within", type=pathlib.Path)
    parser.add_argument("--employees", type=int, default=558_000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--peer-runs", type=int, default=5)
    parser.add_argument("--import-runs", type=int, default=5)
    parser.add_argument("--growth", type=lambda text: [int(part) for part in text.split(",")],
                        default=[1_000, 10_000, 100_000, 558_000])
    parser.add_argument("--only", help="counts, unit, change, import or growth")
    options = parser.parse_args()
    options.program, options.within = options.program.resolve(), options.within.resolve()
    registry = Registry(options.folder, options.program, options.employees)
    people, holdings, units = (registry.read(f"SELECT count(*) FROM {table} WHERE replacedBy IS NULL")[0][0]
                               for table in ("employeeVersion", "assertion", "unitVersion"))
    print(f"{people:,} people, {holdings:,} holdings, {units:,} units", flush=True)
    for name, measure in (("counts", counts), ("unit", one_unit), ("change", one_change),
                          ("import", import_of_holdings)):
        if options.only in (None, name):
            measure(registry, options)
    if options.only in (None, "growth"):
        growth(options.folder, options)


if __name__ == "__main__":
    main()
