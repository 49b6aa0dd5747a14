"""A trust's work shared out: nedenfra's whole process beside the solving alone of OR-tools' min-cost flow, same answer.

    python3 trust.py FOLDER PROGRAM INSTANCES [--runs N]

30,000 made-up people, 150 tasks in 430 units, one in twenty in the pool. OR-tools gets the arcs ready-made, one position a
node, with one cost for each minute; what it takes to read the registry and find out who may do what is ours alone.
"""

import argparse
import csv
import json
import os
import pathlib
import random
import statistics
import subprocess
import time

import numpy
from ortools.graph.python import min_cost_flow

ON = "2026-11-22"
ENVIRONMENT = dict(os.environ, NEDENFRA_LANG="en", USER="bench", NO_COLOR="1")
ENVIRONMENT.pop("NEDENFRA_DB", None)
RISK = {"high": 3, "medium": 2, "low": 1}
TENTHS = 10


def run(*command, **options):
    return subprocess.run(
        [str(part) for part in command], env=ENVIRONMENT, check=True, stdout=options.pop("stdout", subprocess.DEVNULL))


def seconds(*command):
    start = time.perf_counter()
    run(*command)
    return time.perf_counter() - start


def make_trust(folder, program):
    """The demo of 30,000, with one in twenty in the pool and volumes of 150 tasks."""
    registry = folder / "trust.db"
    if registry.exists():
        return registry
    making = folder / "trust-making.db"
    for leftover in folder.glob("trust-making.db*"):
        leftover.unlink()
    run(program, "demo", "--db", making, "--employees", 30_000, "--on", ON)
    random.seed(7)
    rows = csv.DictReader(
        run(program, "export", "employees", "--db", making, stdout=subprocess.PIPE).stdout.decode().splitlines())
    people = {}
    for row in rows:
        people.setdefault(row["unit"], []).append(row)
    units = sorted(people, key=lambda unit: -len(people[unit]))[:430]
    with open(folder / "pool-units.csv", "w", encoding="utf-8") as file:
        file.write("unit,name,parent,kind\nTRUST-POOL,The pool,,staffing unit\n")
    pool = random.sample([row for unit in units for row in people[unit] if not row["to"]], 1500)
    with open(folder / "pool.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(pool[0]))
        writer.writeheader()
        for row in pool:
            writer.writerow(dict(row, unit="TRUST-POOL", **{"from": ON}))
    needed = csv.DictReader(
        run(program, "export", "coverage", "--db", making, stdout=subprocess.PIPE).stdout.decode().splitlines())
    tasks = sorted({row["task"] for row in needed})
    with open("seed/tasks.csv", encoding="utf-8") as file:
        others = sorted({row["code"] for row in csv.DictReader(file)} - set(tasks))
    tasks = (tasks + random.sample(others, max(0, 150 - len(tasks))))[:150]
    with open(folder / "trust-volumes.csv", "w", encoding="utf-8") as file:
        file.write("unit,task,minutes_per_week,profession\n")
        for unit in units:
            professions = sorted({row["profession"] for row in people[unit] if row["profession"]}) or [""]
            for task in random.sample(tasks, 60):
                file.write(f"{unit},{task},{random.choice([60, 300, 900, 1800])},{random.choice(professions)}\n")
    for name in ("pool-units", "pool", "trust-volumes"):
        run(program, "import", folder / f"{name}.csv", "--db", making, "--skip-bad")
    making.rename(registry)
    return registry


def other_answer(problem):
    """The same problem in OR-tools: positions as nodes, the pool's people meeting at a node for each task and rung."""
    posts, jobs = problem["posts"], problem["jobs"]
    able = [job["ready"] + problem["helpers"].get(job["task"], []) for job in jobs]
    lowest = [min((posts[post]["rung"] for post in each if posts[post]["minutes"] > 0), default=0) for each in able]
    hubs = {}
    for task, helpers in problem["helpers"].items():
        for post in helpers:
            hubs.setdefault((task, posts[post]["rung"], tuple(posts[post]["professions"])), []).append(post)
    sink = len(jobs) + len(posts) + len(hubs)
    # From, to, capacity; and what a minute costs of each of the four goals.
    arcs = []

    def cost(job, rung, professions):
        today = jobs[job].get("profession")
        return 0, rung - lowest[job], int(today is not None and today not in professions), 0

    for place, job in enumerate(jobs):
        arcs.append((place, sink, job["minutes"], RISK[job["risk"]], 0, 0, 0))
        for post in job["ready"]:
            costs = cost(place, posts[post]["rung"], posts[post]["professions"])
            arcs.append((place, len(jobs) + post, job["minutes"], *costs))
    by_task = {}
    for place, job in enumerate(jobs):
        by_task.setdefault(job["task"], []).append(place)
    total = sum(job["minutes"] for job in jobs)
    for number, ((task, rung, professions), helpers) in enumerate(hubs.items()):
        node = len(jobs) + len(posts) + number
        for place in by_task.get(task, []):
            arcs.append((place, node, jobs[place]["minutes"], *cost(place, rung, professions)))
        arcs += [(node, len(jobs) + post, total, 0, 0, 0, 0) for post in helpers]
    for place, post in enumerate(posts):
        for tenth in range(TENTHS):
            room = post["minutes"] * (tenth + 1) // TENTHS - post["minutes"] * tenth // TENTHS
            if room:
                arcs.append((len(jobs) + place, sink, room, 0, 0, 0, tenth))
    arcs = numpy.array(arcs, dtype=numpy.int64)
    change, above = TENTHS, TENTHS * (sink + 1) + TENTHS
    prices = arcs[:, 3:] @ numpy.array([above * (sink + 1) * 16, above, change, 1])
    supplies = numpy.zeros(sink + 1, dtype=numpy.int64)
    supplies[: len(jobs)] = [job["minutes"] for job in jobs]
    supplies[sink] = -total
    flow = min_cost_flow.SimpleMinCostFlow()
    numbers = flow.add_arcs_with_capacity_and_unit_cost(
        numpy.ascontiguousarray(arcs[:, 0]), numpy.ascontiguousarray(arcs[:, 1]), numpy.ascontiguousarray(arcs[:, 2]), prices)
    flow.set_nodes_supplies(numpy.arange(sink + 1), supplies)
    start = time.perf_counter()
    if flow.solve() != flow.OPTIMAL:
        raise SystemExit("OR-tools finds no answer")
    spent = time.perf_counter() - start
    return spent, [int(sum_) for sum_ in flow.flows(numbers) @ arcs[:, 3:]], len(arcs)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("folder", type=pathlib.Path)
    options.add_argument("program", type=pathlib.Path)
    options.add_argument("instances", type=pathlib.Path)
    options.add_argument("--runs", type=int, default=3)
    options = options.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    registry = make_trust(options.folder, options.program.resolve())
    question = [options.program, "plan", "allocate", "--pool", "--db", registry, "--on", ON]
    problem = json.loads(run(options.instances, registry, ON, stdout=subprocess.PIPE).stdout)
    answer = json.loads(run(*question, "--format", "json", stdout=subprocess.PIPE).stdout)
    ours, theirs = [], []
    for _ in range(options.runs):
        ours.append(seconds(*question))
        spent, cost, arcs = other_answer(problem)
        theirs.append(spent)
    mine = [answer["cost"][goal] for goal in ("unmet", "above", "change", "unevenness")]
    if mine != cost:
        raise SystemExit(f"OR-tools finds {cost}, the program {mine}")
    ours, theirs = statistics.median(ours), statistics.median(theirs)
    written = seconds(*question, "--format", "json", "-o", options.folder / "allocation.json")
    print(f"{len(problem['posts']):,} positions, {len(problem['jobs']):,} volumes, {arcs:,} arcs; {answer['minutesUnmet']:,} "
          f"of {answer['minutes']:,} minutes undone; the same cost, {cost}")
    line("plan allocate, a trust of 30,000", ours, theirs, 1)
    print(f"  the same, all of it as JSON into a file: {written:.2f} s")
    ward = next(row["unit"] for row in answer["assignments"])
    task = next(row["task"] for row in answer["assignments"])
    pair = [[], []]
    for _ in range(20):
        pair[0].append(seconds(*question[:3], *question[4:], "--unit", ward))
        pair[1].append(seconds(options.program, "who", task, "--unit", ward, "--db", registry, "--on", ON))
    line(f"plan allocate --unit {ward}, beside who", *map(statistics.median, pair), 3)


def line(what, ours, base, reach):
    verdict = "met" if ours <= reach * base else "NOT MET"
    print(f"{what:<58} {ours:>9.3f} s {base:>9.3f} s {ours / base:>6.2f} × {reach:>5} ×  {verdict}")


main()
