"""usage: killed.py TABLES: kills a job at several moments and says whether its output stayed whole.

The output begins as a copy of TABLES, the sample's. After each kill all tables must be the old ones or all the new ones,
file by file, and the old ones wherever the job died before it began to publish. At the end a run must go through.
"""
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

# The line of output, or the file, after which the job is killed, and with which signal.
MOMENTS = [("read ", signal.SIGKILL), ("annotate ", signal.SIGINT), ("control_events ", signal.SIGTERM),
           ("_manifest.json", signal.SIGKILL)]


def files(root):
    """Every file of every table, by table."""
    return {t.name: sorted(str(f.relative_to(t)) for f in t.rglob("*.parquet"))
            for t in sorted(root.iterdir()) if t.is_dir() and not t.name.startswith("_")}


def start(output):
    # A process that was started in the background hears no SIGINT, nor do its children, unless they are told to.
    return subprocess.Popen(["jobs/local.sh", "--input", "src/test/resources/sample", "--output", str(output)],
                            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL))


def reach(job, moment, output):
    if moment.endswith(".json"):
        known = set(output.glob(f"_versions/*/{moment}"))
        while job.poll() is None and set(output.glob(f"_versions/*/{moment}")) <= known:
            time.sleep(0.0002)
    else:
        for line in job.stdout:
            if moment in line:
                return


def killed(moment, how, output):
    before = files(output)
    job = start(output)
    reach(job, moment, output)
    os.kill(job.pid, how)
    job.stdout.read()
    code = job.wait()
    after = files(output)
    old = {t for t in after if after[t] == before[t]}
    publishing = moment.endswith(".json")
    if not publishing and after != before:
        sys.exit(f"killed at '{moment}': the output is not what it was: {sorted(set(before) - old)}")
    if old and old != set(after):
        sys.exit(f"killed at '{moment}': tables of two runs stand side by side: old {sorted(old)} of {sorted(after)}")
    print(f"killed at '{moment.strip()}' by {how.name}, exit {code}: {len(old)} old tables, {len(after) - len(old)} new ones")


def main(tables):
    output = pathlib.Path(tempfile.mkdtemp()) / "tables"
    shutil.copytree(tables, output, symlinks=True)
    try:
        for moment, how in MOMENTS:
            killed(moment, how, output)
        job = start(output)
        job.stdout.read()
        if job.wait() != 0 or (output / "_staging").exists():
            sys.exit("the run after the kills failed or left its staging behind")
        subprocess.run([sys.executable, ".ci/same_tables.py", tables, str(output)], check=True)
    finally:
        shutil.rmtree(output.parent)


if __name__ == "__main__":
    main(sys.argv[1])
