"""Compares two answers row for row; ends with 1 and the first differences where they are not equal.

    python3 compare.py ONE OTHER

An answer is the JSON of `gap --all-tasks --format json`, or a CSV with the columns of COLUMNS. The
order of the rows does not matter.
"""

import argparse
import csv
import json
import pathlib

COLUMNS = (
    "unit", "task", "ready", "supervised", "needs_approval", "needs_course", "needs_practice", "needs_education",
    "suspended", "not_candidate", "not_permitted", "fte",
)
JSON_NAMES = {
    "ready": "ready", "supervised": "supervised", "needs_approval": "needsApproval", "needs_course": "needsCourse",
    "needs_practice": "needsPractice", "needs_education": "needsEducation", "suspended": "suspended",
    "not_candidate": "notCandidate", "not_permitted": "notPermitted",
}
# A full-time position in hundredths of a percent, as the tables count it.
FULL_TIME = 10_000


def read(path):
    """The counts by unit and task."""
    if path.suffix == ".json":
        rows = json.loads(path.read_text())["rows"]
        return {
            (row["unit"], row["task"]): tuple(
                [row[name] for name in JSON_NAMES.values()] + [round(row["fte"] * FULL_TIME)])
            for row in rows
        }
    with path.open(newline="") as file:
        return {
            (row["unit"], row["task"]): tuple(int(row[name]) for name in COLUMNS[2:]) for row in csv.DictReader(file)
        }


def main():
    parser = argparse.ArgumentParser(description="Compares two answers row for row.")
    parser.add_argument("one", type=pathlib.Path)
    parser.add_argument("other", type=pathlib.Path)
    parser.add_argument("--show", type=int, default=10, help="how many differences to show")
    options = parser.parse_args()
    one, other = read(options.one), read(options.other)
    differing = [key for key in sorted(one.keys() | other.keys()) if one.get(key) != other.get(key)]
    if not differing:
        print(f"equal: {len(one)} rows")
        return
    print(f"{len(differing)} rows differ, of {len(one)} and {len(other)}")
    for key in differing[:options.show]:
        print(*key)
        for place, name in enumerate(COLUMNS[2:]):
            left, right = (answer[key][place] if key in answer else None for answer in (one, other))
            if left != right:
                print(f"  {name}: {left} and {right}")
    raise SystemExit(1)


if __name__ == "__main__":
    main()
