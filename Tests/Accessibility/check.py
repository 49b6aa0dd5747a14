"""Every HTML report of the demo registry, in a browser, against axe-core: no violation, no script of its own, well-formed.

usage: check.py PROGRAM AXE_SCRIPT
"""

import concurrent.futures
import html
import json
import os
import re
import subprocess
import sys
import tempfile
import xml.parsers.expat

DAY = "2026-11-23"
DESK, PHONE = 1280, 390
HOSTILE = "</td><script>alert(1)</script> & \"O'Brien\""
BROWSER = ["chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"]


def main(program, axe):
    with tempfile.TemporaryDirectory() as folder:
        pages = write_pages(program, folder)
        complaints = [line for path in pages for line in structure(path)]
        with open(axe, encoding="utf-8") as file:
            script = file.read()
        # The three languages have the same layout; one is enough on a phone.
        jobs = [(path, width) for path in pages for width in (DESK, PHONE) if width == DESK or ".nb." in path]
        with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
            for lines in pool.map(lambda job: violations(script, *job), jobs):
                complaints += lines
    for line in complaints:
        print(line)
    print(f"{len(pages)} pages, {len(jobs)} views: " + (f"{len(complaints)} complaints" if complaints else "no violation"))
    return 1 if complaints else 0


def write_pages(program, folder):
    environment = dict(os.environ, NEDENFRA_DB=f"{folder}/r.db", HOME=folder)

    def run(*arguments):
        return subprocess.run([program, *arguments], env=environment, check=True, capture_output=True, text=True).stdout

    run("demo", "--on", DAY, "--employees", "120", "--lang", "nb")
    rows = [line.split(",") for line in run("export", "employees", "--on", DAY).splitlines()[1:]]
    nurse = next(row[0] for row in rows if row[2] == "SH-1A" and row[4] == "SP" and not row[7])
    run("employee", "set", nurse, "--name", HOSTILE)
    given = run("export", "delegations").splitlines()[1].split(",")
    helper = next(row[0] for row in rows if row[2] == "SH-1A" and row[4] == "HF" and not row[7])
    run("decision", "record", "tsk-palliativ-pleie", "--unit", "SH-1A", "--from", "SP", "--to", "HF", "--start", "2026-06-01",
        "--on", DAY, "--by", nurse, "--reason", HOSTILE, "--risk", "low", "--consulted", "verneombud", "--consulted", "AMU",
        "--grant", helper)
    questions = {
        "unit": ["report", "unit", "SH-1A"], "organisation": ["report", "organisation"],
        "employee": ["report", "employee", nurse], "training": ["report", "training"],
        "data-health": ["report", "data-health"], "single-points": ["report", "single-points"],
        "expiring": ["report", "expiring", "--unit", "SH-1"], "who": ["who", "stomi", "--unit", "SH-1A"],
        "matrix": ["matrix", "--unit", "SH-1B"], "shift-down": ["plan", "shift-down", "--unit", "SH-1A"],
        "allocation": ["plan", "allocate", "--unit", "SH-1A"], "staffing": ["plan", "staffing", "--unit", "SH-1"],
        "decision": ["decision", "show", "1"],
        "training-plan": ["plan", "training", "--unit", "SH-1A"],
        "authority": ["delegation", "print", given[0], given[1], "--from", given[3]],
    }
    pages = []
    for name, question in questions.items():
        for language in ["nb", "nn", "en"] if name == "unit" else ["nb"]:
            path = f"{folder}/{name}.{language}.html"
            run(*question, "--on", DAY, "--lang", language, "-o", path)
            pages.append(path)
    return pages


def structure(path):
    """What is wrong with a page as a text."""
    name = os.path.basename(path)
    with open(path, encoding="utf-8") as file:
        text = file.read()
    complaints = []
    try:
        xml.parsers.expat.ParserCreate().Parse(text, True)
    except xml.parsers.expat.ExpatError as error:
        complaints.append(f"{name}: not well-formed: {error}")
    if "<script" in text.lower():
        complaints.append(f"{name}: has a script")
    for match in re.findall(r'\b(?:src|href|action|data)="(?!#)[^"]*"|url\([^)]*\)|@import', text):
        complaints.append(f"{name}: refers to something outside it: {match}")
    return complaints


def violations(script, path, width):
    """What axe-core complains about when the page is as wide as this, with everything that folds unfolded."""
    with open(path, encoding="utf-8") as file:
        page = file.read()
    probe = (
        "for (const fold of document.querySelectorAll('details')) fold.open = true;"
        "axe.run(document, {resultTypes: ['violations']}).then(found => {"
        " document.title = 'done';"
        " document.body.textContent = 'AXE' + JSON.stringify(found.violations.map(it =>"
        "  [it.id, it.help, it.nodes.slice(0, 3).map(node => node.html.slice(0, 160))])) + 'END';"
        "});"
    )
    probed = path.removesuffix(".html") + f".{width}.probe.html"
    with open(probed, "w", encoding="utf-8") as file:
        file.write(page.replace("</body>", f"<script>{script}</script><script>{probe}</script></body>"))
    with tempfile.TemporaryDirectory() as profile:
        shown = subprocess.run(
            [*BROWSER, f"--user-data-dir={profile}", f"--window-size={width},1600", "--virtual-time-budget=30000",
             "--dump-dom", f"file://{probed}"], capture_output=True, text=True, timeout=120).stdout
    label = f"{os.path.basename(path)} at {width}"
    answer = re.search(r"AXE(\[.*\])END", shown, re.S)
    if not answer:
        return [f"{label}: axe-core gave no answer"]
    return [f"{label}: {rule}: {about} {nodes}" for rule, about, nodes in json.loads(html.unescape(answer.group(1)))]


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
