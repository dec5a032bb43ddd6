"""usage: questions.py TABLES: runs every question of src/main/sql with DuckDB over an output; each must give a row."""
import pathlib
import sys

import duckdb


def connect(root):
    """A connection in which every table of the output is a view."""
    con = duckdb.connect()
    for folder in sorted(p for p in pathlib.Path(root).iterdir() if p.is_dir() and not p.name.startswith("_")):
        # Partition values are text: a month such as 2024-12 is no date.
        con.execute(f"create view {folder.name} as select * from read_parquet('{folder}/**/*.parquet', "
                    "hive_partitioning = true, hive_types_autocast = false)")
    return con


def main(root):
    con = connect(root)
    files = sorted(pathlib.Path("src/main/sql").glob("*.sql"))
    for file in files:
        answer = con.execute(file.read_text(encoding="utf-8")).df()
        print(f"\n-- {file.name}: {len(answer)} rows\n{answer.head(5).to_string(index=False)}")
        if answer.empty:
            sys.exit(f"{file}: no row on the sample; a question that never answers is no question")
    print(f"\n{len(files)} questions answered")


if __name__ == "__main__":
    main(sys.argv[1])
