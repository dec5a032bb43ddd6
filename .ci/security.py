"""usage: security.py TABLES: runs the sample without any network, under umask 077 and with a secret among its settings.

The rows must be those of TABLES, every file be the user's alone, and the secret be nowhere in what the job writes or says. Needs
the right to make a network namespace: unshare -n. Exits with 1 where one of this does not hold.
"""
import os
import pathlib
import shutil
import stat
import subprocess
import sys
import tempfile

SECRET = "wJalrXUtnFEMI-not-a-key"


def main(tables):
    work = pathlib.Path(tempfile.mkdtemp())
    output = work / "tables"
    alone = ["unshare", "-n", "sh", "-c", 'ip link set lo up && ip route | grep -q . && exit 99; umask 077; exec "$@"', "sh"]
    job = ["jobs/local.sh", "run", "--input", "src/test/resources/sample", "--output", output,
           "--set", f"spark.hadoop.fs.s3a.secret.key={SECRET}", "--set", f"spark.hadoop.ftp.example=ftp://me:{SECRET}@example.org/"]
    try:
        done = subprocess.run([*map(str, alone + job)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if done.returncode != 0:
            sys.exit(f"the job ended with {done.returncode} without a network: {done.stdout[-2000:]}")
        subprocess.run([sys.executable, ".ci/same_tables.py", tables, output], check=True)
        print("no route to anywhere: the same rows")
        files = [p for p in [output, *output.rglob("*")] if not p.is_symlink()]
        others = [f"{p.relative_to(work)} {stat.filemode(p.stat().st_mode)}" for p in files if p.stat().st_mode & 0o077]
        print(f"umask 077: {len(files)} files and folders, {len(others)} that others may read {others[:5]}")
        told = [str(p.relative_to(work)) for p in files if p.is_file() and SECRET.encode() in p.read_bytes()]
        said = SECRET in done.stdout
        print(f"the secret: in {len(told)} files {told}, {'SAID' if said else 'not said'} on the console")
        manifest = next((output / "_runs").glob("*.json")).read_text()
        hidden = manifest.count("(hidden)")
        if others or told or said or hidden != 2:
            sys.exit(f"not as it must be ({hidden} settings hidden, 2 expected)")
    finally:
        shutil.rmtree(work)


if __name__ == "__main__":
    main(sys.argv[1])
