"""usage: everywhere.py LOCAL_TABLES [WHERE...]: runs the job's jar over the sample on clusters and compares the rows.

WHERE is any of java and kryo (a master and two workers, with either serializer, slow tasks started twice, executors that come and
go), yarn (over HDFS) and s3 (Spark's cluster, its files on an S3 server; pip install -r .ci/requirements-s3.txt); default all. LOCAL_TABLES is the sample's, made on one
machine. Exits with 1 unless every table has the same rows everywhere.
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

import clusters

SAMPLE = clusters.HOME / "src/test/resources/sample"


def finish(job):
    said = job.communicate()[0]
    if job.returncode != 0 or "Tables are in" not in said:
        raise RuntimeError(f"the job ended with {job.returncode}: {said[-3000:]}")


def compare(local, tables, *sources):
    subprocess.run([sys.executable, clusters.HERE / "same_tables.py", local, tables, *sources], check=True)


def standalone(local, work, serializer):
    with clusters.Standalone() as cluster:
        finish(cluster.submit("run", "--input", SAMPLE, "--output", work / "out",
                              conf={"spark.serializer": f"org.apache.spark.serializer.{serializer}"}))
        compare(local, work / "out")


def stored(local, work, kind):
    with kind() as cluster:
        source = cluster.put(SAMPLE, "sample")
        output = f"{cluster.root}/tables"
        finish(cluster.submit("run", "--input", source, "--output", output))
        cluster.get(output, work / "copy")
        version = work / "copy/_versions" / (work / "copy/_current").read_text().strip()
        # A version's folder also has the ledger.
        shutil.rmtree(version / "records", ignore_errors=True)
        compare(local, version, SAMPLE, source)


WHERE = {
    "java": lambda local, work: standalone(local, work, "JavaSerializer"),
    "kryo": lambda local, work: standalone(local, work, "KryoSerializer"),
    "yarn": lambda local, work: stored(local, work, clusters.Hdfs),
    "s3": lambda local, work: stored(local, work, clusters.S3),
}


def main(local, *wanted):
    for name in wanted or WHERE:
        clock = time.monotonic()
        with tempfile.TemporaryDirectory() as work:
            WHERE[name](pathlib.Path(local), pathlib.Path(work))
        print(f"{name}: the same rows ({time.monotonic() - clock:.0f} s)", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
