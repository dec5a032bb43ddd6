"""usage: faults.py [--seed N] [--kills N] [FAULT...]: puts faults to a running job and prints what came of each.

Real processes over the bundled sample: the driver killed at random moments, the disk full, an input file gone, a corrupt
Parquet block, poisoned records, two runs at once. After each fault the tables must be those of the version before, all of
them; where the job goes on, every record must be an article or a reject and the tables those of a run without the fault.
FRONTLINE_JOB names the launcher, default jobs/local.sh. Exits with 1 where an outcome is not the expected one.
"""
import argparse
import collections
import gzip
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq

SAMPLE = "src/test/resources/sample"
JOB = os.environ.get("FRONTLINE_JOB", "jobs/local.sh").split()
SAID = "Rebels captured Hama on Thursday after three days of fighting, the army said."
outcomes = []


def start(*args):
    return subprocess.Popen([*JOB, *map(str, args)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


def run(*args):
    job = start(*args)
    said = job.stdout.read()
    return job.wait(), said


def note(fault, when, outcome, good):
    outcomes.append((fault, when, outcome, good))
    print(f"{'ok  ' if good else 'BAD '} {fault:24} {when:34} {outcome}", flush=True)


def tables(output):
    """The files that a reader finds, by table; empty before anything was published."""
    return {t.name: sorted(f.name for f in t.rglob("*.parquet"))
            for t in sorted(output.iterdir()) if t.is_dir() and not t.name.startswith("_")} if output.exists() else {}


def count(output, table):
    return ds.dataset(output / table, format="parquet", partitioning="hive").count_rows()


def rejects(output):
    rows = ds.dataset(output / "rejects", format="parquet").to_table(columns=["reason"]).to_pylist()
    return dict(sorted(collections.Counter(r["reason"] for r in rows).items()))


def same(a, b):
    done = subprocess.run([sys.executable, ".ci/same_tables.py", a, b], capture_output=True, text=True)
    return done.returncode == 0, done.stdout


def driver_killed(work, seed, kills):
    """At random moments of a run and of an append, then started again."""
    whole = work / "whole"
    clock = time.time()
    run("run", "--input", SAMPLE, "--output", whole)
    lasts = time.time() - clock
    output = work / "killed"
    chance = random.Random(seed)
    for i in range(kills):
        before = tables(output)
        job = start("run", *(["--append"] if i % 2 else []), "--input", SAMPLE, "--output", output)
        moment = chance.uniform(0, lasts)
        try:
            job.communicate(timeout=moment)
        except subprocess.TimeoutExpired:
            os.kill(job.pid, signal.SIGKILL)
            job.communicate()
        after = tables(output)
        shown = {t for t in after if after[t] != before.get(t)}
        good = not shown or shown == {t for t in after if after[t]} or before == {}
        stage = "published" if shown else "nothing published"
        note("driver killed (9)", f"after {moment:.0f} of {lasts:.0f} s", stage, good)
    code, _ = run("run", "--append", "--input", SAMPLE, "--output", output)
    equal, how = same(whole, output)
    left = [p.name for p in output.iterdir() if p.name in ("_staging", "_lock")]
    note("driver killed (9)", "started again", f"exit {code}, {'the same rows' if equal else how}, left {left}",
         code == 0 and equal and not left)


def disk_full(work, seed, kills):
    disk = work / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", disk], capture_output=True).returncode:
        note("disk full", "while staging", "SKIPPED: no tmpfs can be mounted here", True)
        return
    try:
        code, said = run("run", "--input", SAMPLE, "--output", disk / "tables")
        named = "No space left" in said
        note("disk full", "while staging", f"exit {code}, error named: {named}, tables {list(tables(disk / 'tables'))}",
             code == 1 and named and not tables(disk / "tables"))
        subprocess.run(["mount", "-o", "remount,size=200m", disk], check=True)
        code, _ = run("run", "--append", "--input", SAMPLE, "--output", disk / "tables")
        note("disk full", "started again with space", f"exit {code}, {count(disk / 'tables', 'articles')} articles", code == 0)
    finally:
        subprocess.run(["umount", disk], check=True)


def input_vanishes(work, seed, kills):
    corpus, output = work / "vanishing", work / "vanished"
    shutil.copytree(SAMPLE, corpus)
    job = start("run", "--input", corpus, "--output", output)
    while job.poll() is None and not (output / "_lock").exists():
        time.sleep(0.001)
    (corpus / "articles.jsonl").unlink()
    job.communicate()
    found = rejects(output) if job.returncode == 0 else {}
    note("input file vanishes", "once it was listed", f"exit {job.returncode}, rejects {found}",
         job.returncode == 0 and found.get("unreadable", 0) >= 1)
    shutil.copy(f"{SAMPLE}/articles.jsonl", corpus)
    code, _ = run("run", "--append", "--input", corpus, "--output", output)
    found = rejects(output)
    note("input file vanishes", "given again", f"exit {code}, {count(output, 'articles')} articles, rejects {found}",
         code == 0 and found.get("unreadable", 0) <= 1)


def corrupt_parquet(work, seed, kills):
    corpus, output = work / "parquet", work / "unpacked"
    corpus.mkdir()
    rows = [{"id": f"p{i}", "title": f"Report {i}", "text": f"{SAID} Report number {i}. " * 20} for i in range(4000)]
    pq.write_table(pa.Table.from_pylist(rows), corpus / "a.parquet", row_group_size=500, use_dictionary=False)
    pq.write_table(pa.Table.from_pylist([{"id": "good", "title": "Good", "text": SAID}]), corpus / "b.parquet")
    data = bytearray((corpus / "a.parquet").read_bytes())
    middle = len(data) // 2
    data[middle:middle + 64] = os.urandom(64)
    (corpus / "a.parquet").write_bytes(data)
    code, _ = run("run", "--input", corpus, "--output", output)
    if code:
        note("corrupt Parquet block", "in the middle of a file", f"exit {code}", False)
        return
    ids = {r["article_id"] for r in ds.dataset(output / "articles", format="parquet").to_table(columns=["article_id"]).to_pylist()}
    found = rejects(output)
    note("corrupt Parquet block", "in the middle of a file", f"exit {code}, {len(ids)} of 4001 articles, rejects {found}",
         "good" in ids and found.get("unreadable", 0) >= 1 and len(ids) > 500)


def poisons(corpus):
    """Each in a file of its own, so that the table tells them apart; all JSON Lines."""
    def article(name, text, title="A title"):
        line = json.dumps({"id": name, "title": title, "text": text, "published": "2024-12-06"})
        (corpus / f"{name}.jsonl").write_text(line + "\n", encoding="utf-8")

    article("line_of_80_MB", "A word and another. " * 4_000_000)
    article("many_entities", "Rebels took Hama, Homs, Aleppo, Damascus and Raqqa from the Syrian army. " * 13_000)
    article("one_endless_sentence", SAID + " " + "and Hama and Homs " * 50_000)
    article("one_endless_word", SAID + " " + "x" * 900_000)
    article("brackets", SAID + " " + "(" * 10_000 + "a" + ")" * 10_000)
    article("quotes", SAID + " " + "\"'“" * 100_000)
    article("nuls", SAID + "\u0000" * 50)
    article("surrogates", SAID + " \ud800\udc00 \ud800 \udfff.")
    article("overrides", SAID + " \u202e.amaH koot slebeR\u202c \u200f\u200e\ufeff")
    article("regex_bombs", SAID + " " + "a" * 50_000 + "!" + " on on on on" * 20_000 + "1" * 50_000 + " -" * 50_000)
    article("dates", SAID + " " + "on 31 February 2024, 99/99/9999, December 45, in 12,000,000 BC, " * 8_000)
    article("line_ends", SAID + "\r\n\u2028\u2029\u0085" * 50_000)
    (corpus / "nested.jsonl").write_text("[" * 10_000 + "]" * 10_000 + "\n")
    (corpus / "nested_text.jsonl").write_text('{"id":"n","text":' + '{"a":' * 10_000 + "1" + "}" * 10_000 + "}\n")
    with gzip.open(corpus / "bomb.jsonl.gz", "wb", compresslevel=9) as bomb:
        bomb.write(b'{"id":"bomb","text":"')
        for _ in range(500):
            bomb.write(b"a" * (1 << 20))
        bomb.write(b'"}\n' + json.dumps({"id": "after_bomb", "text": SAID}).encode() + b"\n")
    article("formula", SAID, "=HYPERLINK(\"http://example.org\")")
    article("good", SAID)


def poisoned(work, seed, kills):
    corpus, output = work / "poisons", work / "poisoned"
    corpus.mkdir()
    poisons(corpus)
    clock = time.time()
    code, said = run("run", "--input", corpus, "--output", output, "--set", "annotate.seconds_per_article=60")
    if code:
        note("poisoned records", "all", f"exit {code}: {said[-600:]}", False)
        return
    fates = {}
    for table, column in (("articles", "sentences"), ("rejects", "reason")):
        for row in ds.dataset(output / table, format="parquet").to_table(columns=["source_path", column]).to_pylist():
            name = pathlib.PurePath(row["source_path"]).name.split(".jsonl")[0]
            fates.setdefault(name, []).append(f"article of {row[column]} sentences" if table == "articles" else row[column])
    for file in sorted(corpus.iterdir()):
        name = file.name.split(".jsonl")[0]
        note("poisoned record", name, ", ".join(fates.get(name, ["LOST"])), name in fates)
    note("poisoned records", "all", f"exit {code}, {time.time() - clock:.0f} s", "article of 1 sentences" in str(fates["good"])
         or "article of 2 sentences" in str(fates["good"]))


def two_at_once(work, seed, kills):
    output = work / "shared"
    first = start("run", "--input", SAMPLE, "--output", output)
    while first.poll() is None and not (output / "_lock").exists():
        time.sleep(0.01)
    code, said = run("run", "--append", "--input", SAMPLE, "--output", output)
    first.communicate()
    line = next((l for l in said.splitlines() if l.startswith("frontline:")), "")
    note("two runs at once", "the second", f"exit {code}: {line[:70]}", code == 2 and "another run" in line)
    note("two runs at once", "the first", f"exit {first.returncode}, {count(output, 'articles')} articles", first.returncode == 0)


FAULTS = {f.__name__: f for f in (driver_killed, disk_full, input_vanishes, corrupt_parquet, poisoned, two_at_once)}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=8)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("faults", nargs="*", metavar="FAULT", help=", ".join(FAULTS))
    args = parser.parse_args()
    for name in args.faults or FAULTS:
        work = pathlib.Path(tempfile.mkdtemp())
        try:
            FAULTS[name](work, args.seed, args.kills)
        finally:
            shutil.rmtree(work, ignore_errors=True)
    bad = sum(not good for *_, good in outcomes)
    print(f"{len(outcomes)} outcomes, {bad} not as expected")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
