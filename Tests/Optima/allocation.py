"""Whether allocations are the best that there are, by another solver: OR-tools' CP-SAT, one goal after the other.

    python3 allocation.py PROGRAM [COUNT] [SIZE]

PROGRAM writes random problems with its own answers. Each goal is solved alone, and then held fast while the next is
solved, so that no weights are shared with what is tested, nor is any network.
"""

import json
import subprocess
import sys

from ortools.sat.python import cp_model

RISK = {"high": 3, "medium": 2, "low": 1}


def best(problem):
    """The four goals in their strict order: unmet, above, change, unevenness."""
    model = cp_model.CpModel()
    posts, loads = problem["posts"], [[] for _ in problem["posts"]]
    learned = [[] for _ in problem["learning"]]
    goals = [[], [], [], []]
    for job in problem["jobs"]:
        ways = [(post, None) for post in job["ready"] + problem["helpers"].get(job["task"], [])]
        for place, learning in enumerate(problem["learning"]):
            if (learning["unit"], learning["task"]) == (job["unit"], job["task"]):
                ways += [(post, place) for post in learning["learners"]]
        lowest = min((posts[post]["rung"] for post, _ in ways if posts[post]["minutes"] > 0), default=0)
        unmet = model.NewIntVar(0, job["minutes"], "")
        done = [unmet]
        goals[0].append(RISK[job["risk"]] * unmet)
        for post, learning in ways:
            minutes = model.NewIntVar(0, min(job["minutes"], posts[post]["minutes"]), "")
            done.append(minutes)
            loads[post].append(minutes)
            goals[1].append((posts[post]["rung"] - lowest) * minutes)
            today = job.get("profession")
            if today is not None and (learning is not None or today not in posts[post]["professions"]):
                goals[2].append(minutes)
            if learning is not None:
                learned[learning].append(minutes)
        model.Add(sum(done) == job["minutes"])
    for learning, minutes in zip(problem["learning"], learned):
        model.Add(sum(minutes) <= sum(posts[post]["minutes"] for post in learning["supervisors"]))
    for post, minutes in zip(posts, loads):
        tenths = []
        for tenth in range(10):
            room = post["minutes"] * (tenth + 1) // 10 - post["minutes"] * tenth // 10
            tenths.append(model.NewIntVar(0, room, ""))
            goals[3].append(tenth * tenths[-1])
        model.Add(sum(minutes) == sum(tenths))
    found = []
    for goal in goals:
        solver = cp_model.CpSolver()
        solver.parameters.num_workers = 1
        model.Minimize(sum(goal))
        status = solver.Solve(model)
        if status != cp_model.OPTIMAL:
            raise SystemExit(f"the other solver says {solver.StatusName(status)}")
        found.append(round(solver.ObjectiveValue()))
        model.Add(sum(goal) == found[-1])
    return found


def main():
    program, count, size = sys.argv[1], *(sys.argv[2:] + ["500", "14"][len(sys.argv) - 2 :])
    answers = subprocess.run([program, count, size], stdout=subprocess.PIPE, check=True).stdout.splitlines()
    short = 0
    for seed, line in enumerate(answers):
        problem = json.loads(line)
        other = best(problem)
        short += other[0] > 0
        if other != problem["cost"]:
            raise SystemExit(f"seed {seed}: OR-tools finds {other}, the program {problem['cost']}")
    if len(answers) != int(count) or short == 0:
        raise SystemExit("too few problems, or none with too few people")
    print(f"{len(answers)} allocations are as good as OR-tools' ({short} with too few people).")


main()
