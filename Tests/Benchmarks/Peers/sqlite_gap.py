"""How many people of each unit got each verdict for each task, in SQLite: runs sqlite_gap.sql on
the file of peer_tables.py.

    python3 sqlite_gap.py FOLDER/peers.sqlite --csv ANSWER.csv     cold: from the file to a CSV
    python3 sqlite_gap.py FOLDER/peers.sqlite --warm               the second of two runs on a database in memory
"""

import argparse
import csv
import json
import pathlib
import resource
import sqlite3
import time

QUESTION = pathlib.Path(__file__).with_name("sqlite_gap.sql")


def ask(db):
    """Answers the question into the table `answer`."""
    tables = db.execute("SELECT name FROM sqlite_temp_schema WHERE type = 'table'").fetchall()
    for name, in tables:
        db.execute(f"DROP TABLE temp.{name}")
    db.executescript(QUESTION.read_text())


def opened(path):
    return sqlite3.connect(f"file:{path}?mode=ro", uri=True)


def cold(options):
    """From the file to a CSV."""
    start, work = time.perf_counter(), time.process_time()
    db = opened(options.database)
    ask(db)
    if options.csv:
        rows = db.execute("SELECT * FROM answer ORDER BY unit, task")
        with options.csv.open("w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(column[0] for column in rows.description)
            writer.writerows(rows)
    end, worked = time.perf_counter(), time.process_time() - work
    rows = db.execute("SELECT count(*) FROM answer").fetchone()[0]
    return {"seconds": round(end - start, 3), "cpuSeconds": round(worked, 3), "rows": rows}


def warm(options):
    """The second of two runs on a database in memory; the answer is only counted."""
    db = sqlite3.connect(":memory:")
    opened(options.database).backup(db)
    ask(db)
    start, work = time.perf_counter(), time.process_time()
    ask(db)
    rows = db.execute("SELECT count(*) FROM answer").fetchone()[0]
    end, worked = time.perf_counter(), time.process_time() - work
    return {"seconds": round(end - start, 3), "cpuSeconds": round(worked, 3), "rows": rows}


def main():
    parser = argparse.ArgumentParser(description="Counts verdicts by unit and task in SQLite.")
    parser.add_argument("database", type=pathlib.Path)
    parser.add_argument("--csv", type=pathlib.Path, help="write the answer to this file (cold)")
    parser.add_argument("--warm", action="store_true", help="time the second run on a database in memory")
    options = parser.parse_args()
    result = warm(options) if options.warm else cold(options)
    print(json.dumps({
        "engine": f"sqlite {sqlite3.sqlite_version}", "mode": "warm" if options.warm else "cold", **result,
        "peakMegabytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }))


if __name__ == "__main__":
    main()
