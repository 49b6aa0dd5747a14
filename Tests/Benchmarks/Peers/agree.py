"""Whether DuckDB, polars and SQLite count what nedenfra counts, on a small demo.

    python3 agree.py PROGRAM
"""

import os
import pathlib
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
ON = "2026-11-22"


def run(*command, **options):
    subprocess.run([str(part) for part in command], check=True, **options)


def main():
    program = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        registry = folder / "demo.db"
        environment = dict(os.environ, NEDENFRA_DB=str(registry), NEDENFRA_LANG="en")
        run(program, "demo", "--employees", 600, "--on", ON, env=environment, stdout=subprocess.DEVNULL)
        run(program, "gap", "--all-tasks", "--on", ON, "--format", "json", "-o", folder / "ours.json", env=environment)
        run(sys.executable, HERE / "peer_tables.py", registry, folder, "--on", ON, stdout=subprocess.DEVNULL)
        for peer, tables in (("duckdb", "peers.duckdb"), ("polars", "parquet"), ("sqlite", "peers.sqlite")):
            answer = folder / f"{peer}.csv"
            run(sys.executable, HERE / f"{peer}_gap.py", folder / tables, "--csv", answer, stdout=subprocess.DEVNULL)
            print(f"{peer}: ", end="", flush=True)
            run(sys.executable, HERE / "compare.py", folder / "ours.json", answer)


if __name__ == "__main__":
    main()
