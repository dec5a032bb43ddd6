"""The tables of a run as DuckDB views, and the questions of src/main/sql, for the notebooks beside this file.

FRONTLINE_TABLES names the output folder of a run, by default the sample's (jobs/local.sh).
"""
import os
import pathlib

import duckdb
import matplotlib.pyplot as plt

HERE = pathlib.Path(__file__).parent
TABLES = pathlib.Path(os.environ.get("FRONTLINE_TABLES", HERE / "../../../out/sample"))
QUESTIONS = HERE / "../sql"
CONTRACT = HERE / "../resources/tables"


def folders():
    """The folder of each table, by its name."""
    found = sorted(p for p in TABLES.iterdir() if p.is_dir() and not p.name.startswith("_")) if TABLES.is_dir() else []
    if not found:
        raise FileNotFoundError(f"no tables in {TABLES}; run jobs/local.sh, or set FRONTLINE_TABLES to a run's output")
    return {p.name: p for p in found}


def is_empty(folder):
    """Whether a table has no file, as one that is partitioned has where it has no row."""
    return next(folder.glob("**/*.parquet"), None) is None


def columns(name):
    """The columns of a table in the terms of Spark's and DuckDB's "create table", by its contract."""
    lines = (CONTRACT / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    rows = [line.split("\t") for line in lines if not line.startswith("#")][1:]
    return ", ".join(f"{column} {kind}" for column, kind, *_ in rows)


def connect():
    """A connection in which each table is a view of its name."""
    con = duckdb.connect()
    for name, folder in folders().items():
        if is_empty(folder):
            kinds = columns(name).replace("array<string>", "string[]").replace("map<string,bigint>", "map(string, bigint)")
            con.execute(f"create table {name} ({kinds})")
        else:
            con.execute(f"""create view {name} as select * from read_parquet('{folder}/**/*.parquet',
                hive_partitioning = true, hive_types_autocast = false)""")
    return con


def question(name):
    """The text of one of the questions in src/main/sql."""
    return (QUESTIONS / f"{name}.sql").read_text(encoding="utf-8").strip().rstrip(";")


def colours(names, most=9):
    """A colour a name, most frequent first; those beyond the first few share one grey."""
    ranked = names.dropna().value_counts(sort=False)
    ranked = sorted(ranked.index, key=lambda name: (-ranked[name], name))
    palette = [c for i, c in enumerate(plt.get_cmap("tab10").colors) if i != 7]  # without its grey
    return {name: palette[i] if i < most else (0.45, 0.45, 0.45) for i, name in enumerate(ranked)}


def legend(figure, sections):
    """One legend to the right of a figure of constrained layout, in sections: title to a list of (handle, label)."""
    blank = plt.Line2D([], [], linestyle="")
    rows = [row for title, entries in sections.items() if entries
            for row in [(blank, ""), (blank, title), *entries]][1:]
    drawn = figure.legend(*zip(*rows), loc="outside right upper", frameon=False, fontsize=9)
    for text in drawn.get_texts():
        text.set_fontweight("bold" if text.get_text() in sections else "normal")


def write_names(axes, points, fontsize=7):
    """Writes (x, y, name) beside their points, first come first served; a name that finds no free room is left out."""
    figure = axes.figure
    figure.canvas.draw()
    places = [axes.transData.transform((x, y)) for x, y, _ in points]
    taken = [(x - 6, y - 6, x + 6, y + 6) for x, y in places]
    for (x, y, name), (px, py) in zip(points, places):
        for dx, dy, ha, va in ((7, 0, "left", "center"), (-7, 0, "right", "center"), (0, 7, "center", "bottom"), (0, -7, "center", "top")):
            text = axes.annotate(name, (x, y), xytext=(dx, dy), textcoords="offset points", ha=ha, va=va, fontsize=fontsize, zorder=3)
            box = text.get_window_extent()
            inside = axes.bbox.x0 < box.x0 and box.x1 < axes.bbox.x1 and axes.bbox.y0 < box.y0 and box.y1 < axes.bbox.y1
            if inside and not any(box.x0 < b[2] and b[0] < box.x1 and box.y0 < b[3] and b[1] < box.y1 for b in taken):
                taken.append((box.x0, box.y0, box.x1, box.y1))
                break
            text.remove()


def nothing(what):
    """A figure that says that there is nothing to draw."""
    figure, axes = plt.subplots(figsize=(6, 1))
    axes.text(0.5, 0.5, f"nothing to draw: {what}", ha="center", va="center")
    axes.set_axis_off()
