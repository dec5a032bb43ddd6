"""usage: same_tables.py A B [INPUT_A INPUT_B]: exits with 1 and says where, unless both outputs hold the same rows in every table.

Prints a hash of each table's rows. Where the two read their files at different places, these are named too, and paths of
sources are compared from there on.
"""
import hashlib
import json
import os
import sys

import pyarrow.dataset as ds


def rows(folder, source=""):
    table = ds.dataset(folder, format="parquet", partitioning="hive").to_table()
    table = table.select(sorted(table.column_names))
    out = []
    for row in table.to_pylist():
        if source and "source_path" in row:
            before, found, row["source_path"] = row["source_path"].rpartition(source.rstrip("/") + "/")
            if not found:
                raise SystemExit(f"{folder}: a row of another source than {source}: {before}")
        out.append(json.dumps({k: sorted(v) if isinstance(v, list) and v and isinstance(v[0], tuple) else v
                               for k, v in row.items()}, default=str, sort_keys=True))
    return sorted(out)


def main(a, b, source_a="", source_b=""):
    tables = sorted(d for d in os.listdir(a) if not d.startswith("_"))
    if tables != sorted(d for d in os.listdir(b) if not d.startswith("_")):
        sys.exit(f"other tables: {tables} and {sorted(os.listdir(b))}")
    for table in tables:
        left, right = rows(os.path.join(a, table), source_a), rows(os.path.join(b, table), source_b)
        if left != right:
            only_left, only_right = set(left) - set(right), set(right) - set(left)
            print(f"{table}: {len(left)} and {len(right)} rows, {len(only_left)} only in {a}, {len(only_right)} only in {b}")
            for name, only in ((a, only_left), (b, only_right)):
                for row in sorted(only)[:2]:
                    print(f"  only in {name}: {row[:600]}")
            sys.exit(1)
        print(f"{table}: {len(left)} rows, the same, {hashlib.sha256(chr(10).join(left).encode()).hexdigest()[:16]}")


if __name__ == "__main__":
    main(*sys.argv[1:5])
