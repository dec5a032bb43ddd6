"""usage: faults.py [--seed N] [--kills N] [--tables DIR] [--matrix FILE] [FAULT...]: puts faults to a running job and prints what came of each.

Real processes over the bundled sample. After each fault the tables must be those of the version before, all of them, or all of
the next; where the job goes on, every record must be an article or a reject and the rows those of a run without the fault.
Without FAULT all are tried but for 'moments', the short form of 'driver'. DIR holds the sample's tables of a sound run; without it
one is made. FILE gets the matrix of faults and stages as Markdown. FRONTLINE_JOB names the launcher, default jobs/local.sh. Exits with 1 where an outcome is not the expected one.
"""
import argparse
import collections
import gzip
import json
import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request

import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq

import clusters

SAMPLE = "src/test/resources/sample"
JOB = os.environ.get("FRONTLINE_JOB", "jobs/local.sh").split()
SMALL = [word for key, value in clusters.SMALL.items() for word in ("--set", f"{key}={value}")]
SAID = "Rebels captured Hama on Thursday after three days of fighting, the army said."
STEP = re.compile(r"^(read|dedup|annotate|write|aggregate) +(\S.*?) +[\d,]+ rows", re.M)
outcomes = []
given = None


class Job:
    """A process and what it has said so far, which goes to a file."""

    def __init__(self, starter):
        self.log = tempfile.NamedTemporaryFile(mode="r", errors="replace")
        with open(self.log.name, "w") as out:
            self.process = starter(out)

    def said(self):
        return pathlib.Path(self.log.name).read_text(errors="replace")

    def until(self, condition):
        """Waits for it, or for the end of the process."""
        while self.process.poll() is None and not condition():
            time.sleep(0.002)

    def kill(self, how):
        if self.process.poll() is None:
            os.kill(self.process.pid, how)

    def end(self):
        code = self.process.wait()
        return code, self.said()

    def stage(self):
        """The last step that it said it had done."""
        steps = STEP.findall(self.said())
        return "after " + ": ".join(steps[-1]) if steps else "before the first stage was done"


def start(*args, before=(), env=None):
    # A process that was started in the background hears no SIGINT, nor do its children, unless they are told to.
    return Job(lambda out: subprocess.Popen(
        [*before, *JOB, *map(str, args), *SMALL], stdout=out, stderr=subprocess.STDOUT, env={**os.environ, **clusters.SHORT, **(env or {})},
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL)))


def run(*args, **how):
    return start(*args, **how).end()


def note(fault, when, outcome, good):
    outcomes.append((fault, when, outcome, good))
    print(f"{'ok  ' if good else 'BAD '} {fault:24} {when:52} {outcome}", flush=True)


def tables(output):
    """The files that a reader finds, by table; empty before anything was published."""
    return {t.name: sorted(str(f.relative_to(t)) for f in t.rglob("*.parquet"))
            for t in sorted(output.iterdir()) if t.is_dir() and not t.name.startswith("_")} if output.exists() else {}


def count(output, table):
    return ds.dataset(output / table, format="parquet", partitioning="hive").count_rows()


def columns(output, table, *names):
    return ds.dataset(output / table, format="parquet", partitioning="hive").to_table(columns=list(names)).to_pylist()


def rejects(output):
    return dict(sorted(collections.Counter(r["reason"] for r in columns(output, "rejects", "reason")).items()))


def same(a, b):
    done = subprocess.run([sys.executable, ".ci/same_tables.py", a, b], capture_output=True, text=True)
    return done.returncode == 0, done.stdout + done.stderr


def left_behind(output):
    return [p.name for p in output.iterdir() if p.name in ("_staging", "_lock") or p.name.startswith(("_current.", "_lock."))]


def trace(said):
    """The line that says what failed."""
    lines = [line for line in said.splitlines() if "Exception" in line or line.startswith("frontline:")]
    return (lines[0] if lines else said[-200:]).strip()[:160]


def sound(work, source=SAMPLE):
    """The tables by a run that nothing befell; of the sample they may be there already."""
    if source == SAMPLE and given:
        return given
    run("run", "--input", source, "--output", work / "whole")
    return work / "whole"


# The driver killed

def killed(job, output, before, how, when):
    """After the kill all tables must be of one version; says whether it is the new one."""
    job.kill(how)
    code, _ = job.end()
    after = tables(output)
    new = {t for t in after if after[t] != before.get(t)}
    good = not new or new == set(after)
    shown = "the new version" if new else "the version before" if before else "nothing"
    note(f"driver killed ({how.name})", f"{when}{job.stage()}",
         f"published: {shown}" if good else f"two versions side by side: {sorted(new)}", good)
    return bool(new)


def again(fault, when, whole, output, *how, source=SAMPLE):
    """Another run after the fault gives the rows that one without it gave, and tidies up."""
    code, said = run("run", *how, "--input", source, "--output", output)
    equal, differences = same(whole, output) if code == 0 else (False, trace(said))
    left = left_behind(output) if output.exists() else []
    note(fault, when, f"exit {code}, {'the same rows' if equal else differences}, left behind: {left or 'nothing'}",
         code == 0 and equal and not left)


def driver(work, args):
    """At random moments of a run and of an append in turn."""
    output = work / "killed"
    whole = work / "whole"
    clock = time.monotonic()
    run("run", "--input", SAMPLE, "--output", whole)
    lasts = time.monotonic() - clock
    chance = random.Random(args.seed)
    for i in range(args.kills):
        before = tables(output)
        job = start("run", *(["--append"] if i % 2 else []), "--input", SAMPLE, "--output", output)
        end = time.monotonic() + chance.uniform(0, lasts)
        job.until(lambda: time.monotonic() > end)
        killed(job, output, before, signal.SIGKILL, f"{'append' if i % 2 else 'run'}, ")
    again("driver killed", "started again", whole, output, "--append")


def moments(work, args):
    """Where it matters most, over tables that are there already."""
    whole, output = sound(work), work / "killed"
    shutil.copytree(whole, output, symlinks=True)
    for word, how in (("read ", signal.SIGKILL), ("annotate ", signal.SIGINT), ("control_events ", signal.SIGTERM)):
        before = tables(output)
        job = start("run", "--input", SAMPLE, "--output", output)
        job.until(lambda: word in job.said())
        if killed(job, output, before, how, ""):
            note("driver killed", word, "published too early", False)
    before = tables(output)
    known = set(output.glob("_versions/*/_manifest.json"))
    job = start("run", "--input", SAMPLE, "--output", output)
    job.until(lambda: set(output.glob("_versions/*/_manifest.json")) - known)
    killed(job, output, before, signal.SIGKILL, "publishing, ")
    again("driver killed", "started again", whole, output)


# An executor killed

def executor(work, args):
    """One in each stage of one run, on a master and two workers; Spark starts others and does their work again."""
    corpus = larger_sample(work / "corpus", 2)
    whole, output = sound(work, corpus), work / "tables"
    with clusters.Standalone() as cluster:
        ui = clusters.port()
        conf = {"spark.ui.enabled": "true", "spark.ui.port": str(ui), "spark.task.maxFailures": "10",
                "spark.stage.maxConsecutiveAttempts": "20"}
        job = Job(lambda out: cluster.submit("run", "--input", corpus, "--output", output, conf=conf, stdout=out,
                                             stderr=subprocess.STDOUT))
        struck = []

        def kill_where_new():
            for stage, victim in at_work(ui):
                # Spark may still count one among the living that was killed in the stage before: then the next poll tries again
                if stage not in struck and kill_executor(*victim):
                    struck.append(stage)
            return False

        job.until(kill_where_new)
        code, said = job.end()
    equal, differences = same(whole, output) if code == 0 else (False, trace(said))
    for stage in struck:
        note("executor killed (9)", stage, "done again elsewhere, the same rows" if equal else "see below", equal)
    lost = len(re.findall(r"Lost executor", said))
    left = left_behind(output)
    note("executor killed (9)", f"{len(struck)} stages, {lost} executors lost",
         f"exit {code}, {'the same rows' if equal else differences}, left behind: {left or 'nothing'}",
         code == 0 and equal and lost >= len(struck) >= 12 and not left)


def ask(ui, path):
    with urllib.request.urlopen(f"http://127.0.0.1:{ui}/api/v1/applications{path}", timeout=10) as answer:
        return json.load(answer)


def at_work(ui):
    """The stage of the job that is running, and an executor that has a task of it, as (application, executor)."""
    try:
        app = ask(ui, "")[0]["id"]
        running = ask(ui, f"/{app}/jobs?status=running")
        busy = [e["id"] for e in ask(ui, f"/{app}/executors") if e["activeTasks"] > 0 and e["id"] != "driver"]
    except (OSError, ValueError, IndexError):
        return []
    return [(job["description"], (app, busy[0])) for job in running if busy and "description" in job]


def kill_executor(app, executor):
    for pid in clusters.processes("CoarseGrainedExecutorBackend", f"--app-id {app}", f"--executor-id {executor} "):
        os.kill(pid, signal.SIGKILL)
        return pid
    return None


def larger_sample(folder, copies):
    """The sample, and its good articles so many times more under other ids, so that every stage lasts."""
    shutil.copytree(SAMPLE, folder)
    with open(f"{SAMPLE}/articles.jsonl", encoding="utf-8", errors="replace") as lines, \
            open(folder / "copies.jsonl", "w", encoding="utf-8") as out:
        for line in lines:
            try:
                article = json.loads(line)
                texts = [f"{article['text']} Report {i}." for i in range(copies)]
            except (ValueError, TypeError, KeyError):
                continue
            for i, text in enumerate(texts):
                out.write(json.dumps({**article, "id": f"{article.get('id')}-{i}", "text": text}) + "\n")
    return folder


# The disk full

def disk_full(work, args):
    """The output's disk, at several points of a run over tables that are there, and the disk that Spark shuffles on."""
    disk = work / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=500m", "tmpfs", disk], capture_output=True).returncode:
        note("disk full", "while staging", "SKIPPED: no tmpfs can be mounted here", True)
        return
    output = disk / "tables"
    try:
        run("run", "--input", SAMPLE, "--output", output)
        whole = work / "whole"
        shutil.copytree(output, whole, symlinks=True)
        before, used = tables(output), shutil.disk_usage(disk).used
        for share in (0.05, 0.3, 0.6, 0.85):
            subprocess.run(["mount", "-o", f"remount,size={int(used * (1 + share)) // 1024}k", disk], check=True)
            job = start("run", "--append", "--input", SAMPLE, "--output", output)
            code, said = job.end()
            intact = tables(output) == before and same(whole, output)[0]
            named = "No space left" in said or "lack of space" in said
            note("disk full", f"{share:.0%} of a run's space, {job.stage()}",
                 f"exit {code}, {'names the disk' if named else trace(said)}, {'the version before' if intact else 'NOT the version before'}",
                 code == 1 and named and intact)
        subprocess.run(["mount", "-o", "remount,size=500m", disk], check=True)
        again("disk full", "started again", whole, output, "--append")
        subprocess.run(["mount", "-o", f"remount,size={shutil.disk_usage(disk).used // 1024 + 200}k", disk], check=True)
        spark = work / "aside"
        code, said = run("run", "--input", SAMPLE, "--output", spark, "--set", f"spark.local.dir={disk / 'scratch'}")
        note("disk full", "the disk that Spark shuffles on", f"exit {code}, {trace(said)}, tables {list(tables(spark)) or 'none'}",
             code == 1 and not tables(spark) and ("No space left" in said or "lack of space" in said))
    finally:
        subprocess.run(["umount", "-l", disk], check=True)


# The input gone, growing, corrupt, poisoned

def listed(output):
    """Once the files to read are known: the lock is taken right after."""
    return (output / "_lock").exists()


def input_vanishes(work, args):
    corpus, output = work / "vanishing", work / "vanished"
    shutil.copytree(SAMPLE, corpus)
    whole = sound(work, corpus)
    job = start("run", "--input", corpus, "--output", output)
    job.until(lambda: listed(output))
    (corpus / "articles.jsonl").unlink()
    code, said = job.end()
    found = rejects(output) if code == 0 else trace(said)
    note("input file vanishes", "once it was listed", f"exit {code}, rejects {found}", code == 0 and found.get("unreadable", 0) == 2)
    shutil.copy(f"{SAMPLE}/articles.jsonl", corpus)
    again("input file vanishes", "given again", whole, output, "--append", source=corpus)


def input_grows(work, args):
    """A file that is being written while it is read: what was read may end in half a record, which is replaced once it is whole."""
    corpus, output = work / "growing", work / "grown"
    corpus.mkdir()
    lines = pathlib.Path(f"{SAMPLE}/articles.jsonl").read_bytes().splitlines(keepends=True)
    file = corpus / "articles.jsonl"
    half = len(lines) // 2
    file.write_bytes(b"".join(lines[:half]) + lines[half][:len(lines[half]) // 2])
    job = start("run", "--input", corpus, "--output", output)
    job.until(lambda: listed(output))
    with open(file, "ab") as more:
        more.write(lines[half][len(lines[half]) // 2:])
        for line in lines[half + 1:]:
            more.write(line)
            more.flush()
            time.sleep(0.05)
    code, said = job.end()
    seen = count(output, "articles") + count(output, "rejects") if code == 0 else trace(said)
    note("input file grows", "while it is read", f"exit {code}, {seen} of {len(lines)} records", code == 0 and half <= seen <= len(lines))
    again("input file grows", "given again", sound(work, corpus), output, "--append", source=corpus)


def corrupt_parquet(work, args):
    chance = random.Random(args.seed)
    rows = [{"id": f"p{i}", "title": f"Report {i}", "text": f"{SAID} Report number {i}, {chance.random()}. "} for i in range(400)]
    intact = work / "intact.parquet"
    pq.write_table(pa.Table.from_pylist(rows), intact, row_group_size=50, use_dictionary=False)
    data = intact.read_bytes()
    for where, spoiled in (("a block in the middle", spoil(data, len(data) // 2)), ("the first block", spoil(data, 40)),
                           ("the footer", spoil(data, footer(data))), ("cut short", data[:len(data) * 2 // 3]), ("empty", b"")):
        corpus, output = work / f"corpus {where}", work / f"tables {where}"
        corpus.mkdir()
        (corpus / "a.parquet").write_bytes(spoiled)
        pq.write_table(pa.Table.from_pylist([{"id": "good", "title": "Good", "text": SAID}]), corpus / "b.parquet")
        code, said = run("run", "--input", corpus, "--output", output)
        if code:
            note("corrupt Parquet", where, f"exit {code}: {trace(said)}", False)
            continue
        ids = {r["article_id"] for r in columns(output, "articles", "article_id")}
        found = rejects(output)
        told = sum(int(n) for r in columns(output, "rejects", "detail") for n in re.findall(r"records lost: (\d+)", r["detail"]))
        others = sum(n for reason, n in found.items() if reason != "unreadable")
        # Where the footer cannot be read, nobody knows how many records there were.
        whole = "block" not in where or len(ids) + others + told == len(rows) + 1 and told <= 50
        note("corrupt Parquet", where, f"exit {code}, {len(ids)} of {len(rows) + 1} articles, rejects {found}, said to be lost {told}",
             "good" in ids and found.get("unreadable") == 1 and whole)


def footer(data):
    """Where it begins: its end may hold a schema of Arrow's that Parquet readers do not need."""
    return len(data) - 8 - int.from_bytes(data[-8:-4], "little")


def spoil(data, at):
    return data[:at] + bytes(b ^ 0xA5 for b in data[at:at + 64]) + data[at + 64:]


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


def poisoned(work, args):
    corpus, output = work / "poisons", work / "poisoned"
    corpus.mkdir()
    poisons(corpus)
    clock = time.monotonic()
    code, said = run("run", "--input", corpus, "--output", output, "--set", "annotate.seconds_per_article=60")
    if code:
        note("poisoned records", "all", f"exit {code}: {trace(said)}", False)
        return
    fates = collections.defaultdict(list)
    for table, column in (("articles", "sentences"), ("rejects", "reason")):
        for row in columns(output, table, "source_path", column):
            name = pathlib.PurePath(row["source_path"]).name.split(".jsonl")[0]
            fates[name].append(f"article of {row[column]} sentences" if table == "articles" else row[column])
    for file in sorted(corpus.iterdir()):
        name = file.name.split(".jsonl")[0]
        note("poisoned record", name, ", ".join(fates.get(name, ["LOST"])), len(fates[name]) == (2 if name == "bomb" else 1))
    note("poisoned records", "all", f"exit {code}, {time.monotonic() - clock:.0f} s", fates["good"] == ["article of 2 sentences"])


# Others at the same output

def two_at_once(work, args):
    output = work / "shared"
    first = start("run", "--input", SAMPLE, "--output", output)
    first.until(lambda: listed(output))
    code, said = run("run", "--append", "--input", SAMPLE, "--output", output)
    line = next((l for l in said.splitlines() if l.startswith("frontline:")), "")
    note("two runs at once", "the second", f"exit {code}: {line[:70]}", code == 2 and "another run" in line)
    code, _ = first.end()
    note("two runs at once", "the first", f"exit {code}, {count(output, 'articles')} articles", code == 0)


class Watcher:
    """Reads every table of the current version over and over, as a process beside the job would, from a disk or a store."""

    def __init__(self, store, root):
        self.store, self.root = store, root
        self.states, self.torn = [], []

    def current(self):
        with self.store.open_input_stream(f"{self.root}/_current") as text:
            return text.read().decode().strip()

    def look(self):
        try:
            version = self.current()
        except FileNotFoundError:
            return False
        folder = f"{self.root}/_versions/{version}"
        try:
            with self.store.open_input_stream(f"{folder}/_tables.json") as text:
                holders = json.loads(text.read())
            counts = {t: ds.dataset(f"{self.root}/_versions/{holder}/{t}", filesystem=self.store, format="parquet",
                                    partitioning="hive", exclude_invalid_files=False).count_rows()
                      for t, holder in holders.items()}
            with self.store.open_input_stream(f"{folder}/_manifest.json") as text:
                told = json.loads(text.read())["rows"]
            wrong = {t: n for t, n in counts.items() if told[t] != n}
        except (OSError, pa.ArrowInvalid, KeyError, ValueError) as failure:
            wrong = repr(failure)[:200]
        if wrong:
            self.torn.append((version, wrong))
        if not self.states or self.states[-1] != version:
            self.states.append(version)
        return False


def readers(work, args):
    """A reader during publishing on an S3 server, where there are no links, and the driver killed while it publishes."""
    with clusters.S3() as cluster:
        few = work / "few"
        few.mkdir()
        lines = pathlib.Path(f"{SAMPLE}/articles.jsonl").read_bytes().splitlines(keepends=True)
        (few / "articles.jsonl").write_bytes(b"".join(lines[:6]))
        source = cluster.put(few, "few")
        watcher = Watcher(cluster.store(), f"{cluster.BUCKET}/tables")

        def submit(*how):
            return Job(lambda out: cluster.submit("run", *how, "--input", source, "--output", f"{cluster.root}/tables", stdout=out,
                                                  stderr=subprocess.STDOUT, master="local[2]",
                                                  conf={"spark.dynamicAllocation.enabled": "false"}))

        for how in ((), ("--append",)):
            job = submit(*how)
            job.until(watcher.look)
            code, said = job.end()
            watcher.look()
            note("reader beside a run", f"S3, {' '.join(how) or 'run'}", f"exit {code}, versions seen {len(watcher.states)}, torn {watcher.torn}",
                 code == 0 and not watcher.torn)
        for delay in (0, 0.3):
            before = watcher.current()
            job = submit()
            job.until(lambda: "tables agree" in job.said())
            time.sleep(delay)
            job.kill(signal.SIGKILL)
            job.end()
            after = watcher.current()
            watcher.look()
            note("driver killed (SIGKILL)", f"S3, publishing, {delay} s after the checks",
                 f"published: {'the version before' if after == before else 'the new version'}, torn {watcher.torn}", not watcher.torn)
        job = submit("--append")
        code, said = job.end()
        note("driver killed", "S3, started again", f"exit {code}: {trace(said) if code else 'published'}", code == 0)


FAULTS = {f.__name__: f for f in (driver, moments, executor, disk_full, input_vanishes, input_grows, corrupt_parquet, poisoned,
                                  two_at_once, readers)}


def matrix(file, seconds):
    with open(file, "w") as out:
        out.write("| fault | stage | outcome | |\n|---|---|---|---|\n")
        for fault, when, outcome, good in outcomes:
            out.write(f"| {fault} | {when} | {' '.join(outcome.split())} | {'ok' if good else '**not as expected**'} |\n".replace("\u0000", ""))
        out.write(f"\n{len(outcomes)} outcomes, {sum(not good for *_, good in outcomes)} not as expected, {seconds:.0f} s\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=8)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--tables", metavar="DIR")
    parser.add_argument("--matrix", metavar="FILE")
    parser.add_argument("faults", nargs="*", metavar="FAULT", help=", ".join(FAULTS))
    args = parser.parse_args()
    global given
    given = pathlib.Path(args.tables) if args.tables else None
    begun = time.monotonic()
    for name in args.faults or [f for f in FAULTS if f != "moments"]:
        work = pathlib.Path(tempfile.mkdtemp())
        try:
            FAULTS[name](work, args)
        finally:
            shutil.rmtree(work, ignore_errors=True)
    bad = sum(not good for *_, good in outcomes)
    seconds = time.monotonic() - begun
    if args.matrix:
        matrix(args.matrix, seconds)
    print(f"{len(outcomes)} outcomes, {bad} not as expected, {seconds:.0f} s")
    sys.exit(1 if bad else 0)


if __name__ == "__main__":
    main()
