"""Measures the speeds that the project promises, as ratios to SQLite's own shell in the same run.

Usage: bench.py PROGRAM [runs]

Whole processes, from start to last byte; medians. Figures are of this machine at this moment; ratios travel better.
"""

import csv
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time

program = os.path.abspath(sys.argv[1])
runs = int(sys.argv[2]) if len(sys.argv) > 2 else 5
folder = tempfile.mkdtemp(prefix="nedenfra-bench-")
environment = dict(os.environ, NEDENFRA_LANG="nb", USER="bench", NO_COLOR="1")
environment.pop("NEDENFRA_DB", None)


def timed(*command, stdin=None):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=environment, input=stdin)
    return time.perf_counter() - start


def side_by_side(*commands, repeat=40):
    """Medians of commands that take turns, so that a slow moment of the machine hits them all."""
    times = [[] for _ in commands]
    for _ in range(repeat):
        for index, command in enumerate(commands):
            times[index].append(timed(*command))
    return [statistics.median(each) for each in times]


def line(what, ours, base, reach):
    ratio = ours / base
    verdict = "met" if ratio <= reach else "NOT MET"
    print(f"{what:<58} {ours * 1000:>9.1f} ms {base * 1000:>9.1f} ms {ratio:>6.1f} × {reach:>5} ×  {verdict}")


def demo_questions():
    registry = os.path.join(folder, "demo.db")
    timed(program, "demo", "--db", registry, "--on", "2026-11-22")
    select = ["sqlite3", registry, "SELECT 1"]
    by_code, by_words, who, ward, base = side_by_side(
        [program, "match", "tsk-insulin", "--db", registry],
        [program, "match", "insulin", "--db", registry],
        [program, "who", "tsk-insulin", "--db", registry],
        [program, "who", "tsk-insulin", "--unit", "SH-1A", "--db", registry],
        select)
    line("match, task by code, demo registry", by_code, base, 10)
    line("match, task by words, demo registry", by_words, base, 10)
    line("who, everybody, demo of 240", who, base, 10)
    line("who --unit, one ward, demo of 240", ward, base, 10)


def large_files():
    """20,000 employees in 600 units with 40 holdings each, in the canonical form."""
    random.seed(1)
    with open("seed/competences.csv", encoding="utf-8") as file:
        competences = [(row["code"], row["kind"] in ("knowledge", "skill", "procedure")) for row in csv.DictReader(file)]
    paths = {name: os.path.join(folder, name + ".csv") for name in ("units", "employees", "holdings")}
    with open(paths["units"], "w", encoding="utf-8") as file:
        file.write("unit,name,parent,kind\nTOP,Kommunen,,kommune\n")
        for unit in range(600):
            file.write(f"U{unit},Enhet {unit},TOP,sykehjem\n")
    titles = ["Sykepleier", "Helsefagarbeider", "Pleieassistent", "Vernepleier"]
    with open(paths["employees"], "w", encoding="utf-8") as file:
        file.write("employee,name,unit,title,percent,from,to\n")
        for number in range(20_000):
            file.write(f"{100_000 + number},Navn Nummer {number},U{number % 600},{random.choice(titles)},80,2015-01-01,\n")
    kinds = ["self", "manager", "assessor", "course"]
    with open(paths["holdings"], "w", encoding="utf-8") as file:
        file.write("employee,competence,level,from,to,kind,source\n")
        for number in range(20_000):
            for code, is_levelled in random.sample(competences, 40):
                level = random.randint(1, 5) if is_levelled else ""
                day = f"20{random.randint(18, 25)}-{random.randint(1, 12):02d}-{random.randint(1, 28):02d}"
                file.write(f"{100_000 + number},{code},{level},{day},,{random.choice(kinds)},kartlegging 2026\n")
    return paths


def large_import(paths):
    ours, theirs, peak = [], [], 0
    for run in range(runs):
        plain = os.path.join(folder, f"plain{run}.db")
        script = (
            "CREATE TABLE holding (employee TEXT, competence TEXT, level TEXT, \"from\" TEXT, \"to\" TEXT, kind TEXT, source TEXT);\n"
            "CREATE INDEX holdingByEmployee ON holding (employee);\n"
            f".import --csv --skip 1 {paths['holdings']} holding\n")
        theirs.append(timed("sqlite3", plain, stdin=script.encode()))
        registry = os.path.join(folder, f"large{run}.db")
        timed(program, "import", paths["units"], paths["employees"], "--db", registry)
        ours.append(timed(program, "import", paths["holdings"], "--db", registry))
        peak = max(peak, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
        sizes = (os.path.getsize(registry), os.path.getsize(plain))
        if run < runs - 1:
            os.remove(registry)
            os.remove(plain)
    line("import of 800,000 holdings", statistics.median(ours), statistics.median(theirs), 3)
    print(f"  file {sizes[0] / 1e6:.0f} MB against {sizes[1] / 1e6:.0f} MB; largest memory of any process {peak / 1024:.0f} MB")
    return registry


def large_question(registry):
    select = ["sqlite3", registry, "SELECT 1"]
    who, base = side_by_side([program, "who", "tsk-insulin", "--unit", "U7", "--db", registry], select)
    line("who --unit, 20,000 employees, 800,000 holdings", who, base, 20)


print(f"{'what':<58} {'nedenfra':>12} {'sqlite3':>12} {'ratio':>8} {'reach':>7}")
demo_questions()
paths = large_files()
large_question(large_import(paths))
subprocess.run(["rm", "-rf", folder])
