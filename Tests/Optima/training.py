"""Whether an independent solver finds the same optimum of each training question.

Reads the lines of `training-instances`, states each question anew for CP-SAT (OR-tools), solves it, and compares: the
most worth, and then the least cost. The formulation is not ours: what makes somebody ready is a conjunction of
disjunctions and no inequality, and whether the guides have time is asked of every group of them.
"""

import itertools
import json
import multiprocessing
import subprocess
import sys

from ortools.sat.python import cp_model


def optimum(question):
    """The most worth, and the least kroner at that worth."""
    model = cp_model.CpModel()
    items = [model.new_bool_var(f"item {i}") for i in range(len(question["items"]))]
    kroner = sum(item[0] * x for item, x in zip(question["items"], items))
    minutes = sum(item[1] * x for item, x in zip(question["items"], items))
    # Hall's condition: whoever only these guides can guide, takes no more than they have.
    guides = range(len(question["guides"]))
    for size in range(1, len(guides) + 1):
        for some in itertools.combinations(guides, size):
            load = sum(
                item[2] * x for item, x in zip(question["items"], items) if item[2] > 0 and set(item[3]) <= set(some)
            )
            model.add(load <= sum(question["guides"][g] for g in some))
    ready = []
    for needs in question["ways"]:
        met = []
        for need in needs:
            one = model.new_bool_var("")
            model.add_max_equality(one, [items[i] for i in need])
            met.append(one)
        way = model.new_bool_var("")
        model.add_min_equality(way, met)
        ready.append(way)
    worth = 0
    for ways, places, each in question["openings"]:
        filled = model.new_int_var(0, places, "")
        model.add_min_equality(filled, [sum(ready[w] for w in ways), places])
        worth += each * filled
    if question["budget"]:
        if "minutes" in question["budget"]:
            model.add(minutes <= question["budget"]["minutes"])
        else:
            model.add(kroner <= question["budget"]["kroner"])

    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = 60

    def solve():
        status = solver.solve(model)
        if status != cp_model.OPTIMAL:
            raise SystemExit(f"seed {question['seed']}: CP-SAT says {solver.status_name(status)}")
        return round(solver.objective_value)

    model.maximize(worth)
    most = solve()
    model.add(worth >= most)
    model.minimize(kroner)
    return most, solve()


def main(program, count):
    lines = subprocess.run([program, count], check=True, capture_output=True, text=True).stdout.splitlines()
    faults = 0
    scarce = better = 0
    questions = [json.loads(line) for line in lines]
    with multiprocessing.Pool() as pool:
        optima = pool.map(optimum, questions, chunksize=8)
    for question, theirs in zip(questions, optima):
        ours = (question["worth"], question["kroner"])
        if ours != theirs or not question["proven"]:
            faults += 1
            print(f"seed {question['seed']}: ours {ours}, proven {question['proven']}; CP-SAT {theirs}", file=sys.stderr)
        asked = sum(places * each for _, places, each in question["openings"])
        scarce += question["worth"] < asked
        better += (question["greedyWorth"], -question["greedyKroner"]) < (question["worth"], -question["kroner"])
    print(
        f"training: {len(lines)} questions, {len(lines) - faults} with the optimum of CP-SAT; "
        f"in {scarce} not everything can be filled, in {better} the optimum beats the cheapest next place"
    )
    if faults or len(lines) != int(count):
        raise SystemExit(1)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
