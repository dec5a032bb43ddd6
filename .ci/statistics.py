"""usage: statistics.py check TABLES    compares the association statistics of an output with scipy's, within 1e-9
       statistics.py write FOLDER    writes the random tables with scipy's values that the tests read (src/test/resources/aggregate)

The formulas stand in the Javadoc of org.frontline.aggregate.association. Values are exact where doubles are not: G² of a
table near independence is a small difference of large numbers, so the tables of `write` come from mpmath with 50 digits,
and every one that scipy accepts (no empty row or column) is held against scipy first.
"""
import pathlib
import random
import sys

import duckdb
import mpmath
import numpy as np
from scipy import stats

mpmath.mp.dps = 50


def close(ours, theirs):
    return abs(ours - theirs) <= 1e-9 * max(1.0, abs(theirs))


def scipy_g2(both, first, second, units):
    cells = np.array([[both, first - both], [second - both, units - first - second + both]], dtype=float)
    if (cells.sum(axis=0) == 0).any() or (cells.sum(axis=1) == 0).any():
        return 0.0  # one outcome only: nothing to depend on
    return stats.chi2_contingency(cells, correction=False, lambda_="log-likelihood").statistic


def exact(both, first, second, units):
    """npmi, g2, jaccard, lift and p of a two-by-two table."""
    n = mpmath.mpf(units)
    observed = {(1, 1): both, (1, 0): first - both, (0, 1): second - both, (0, 0): units - first - second + both}
    rows, columns = {1: first, 0: units - first}, {1: second, 0: units - second}
    g2 = 2 * sum(k * mpmath.log(k * n / (rows[r] * columns[c])) for (r, c), k in observed.items() if k)
    lift = both * n / (first * second) if both else mpmath.mpf(0)
    npmi = -1 if not both else 0 if both == units else mpmath.log(lift) / -mpmath.log(both / n)
    either = first + second - both
    return npmi, max(g2, 0), mpmath.mpf(both) / either if either else 0, lift, mpmath.erfc(mpmath.sqrt(max(g2, 0) / 2))


def change(count, units, before, units_before):
    """log2 of the ratio of two shrunk rates, and the bounds of its 95 % interval, by scipy's Beta quantiles."""
    pooled = (count + before) / (units + units_before)
    scale = np.log2((units_before + 0.5 / pooled) / (units + 0.5 / pooled))
    a, b = count + 0.5, before + 0.5
    # of x and 1 - x, each from its own tail: their quotient keeps its digits
    low = np.log2(stats.beta.ppf(0.025, a, b)) - np.log2(stats.beta.isf(0.025, b, a))
    high = np.log2(stats.beta.ppf(0.975, a, b)) - np.log2(stats.beta.isf(0.975, b, a))
    return np.log2(a / b) + scale, low + scale, high + scale


def contingencies(rng):
    edges = [(0, 0, 0, 1), (1, 1, 1, 1), (0, 1, 1, 2), (1, 1, 1, 2), (0, 5, 7, 100), (7, 7, 7, 7), (7, 7, 7, 900), (3, 3, 9, 9),
             (3, 3, 9, 50), (40, 100, 40, 100), (25, 50, 50, 100), (0, 50, 50, 100), (0, 0, 9, 100), (0, 0, 100, 100),
             (1_000, 1_000_000, 1_000_000, 1_000_000_000), (1_001, 1_000_000, 1_000_000, 1_000_000_000),
             (999_999, 1_000_000, 1_000_000, 1_000_000_000)]
    yield from edges
    for i in range(400):
        units = int(10 ** rng.uniform(0, 7)) + 1
        first, second = (int(units ** rng.uniform(0, 1)) for _ in range(2))
        least = max(0, first + second - units)
        most = min(first, second)
        both = [least, most, rng.randint(least, most), min(most, max(least, round(first * second / units)))][i % 4]
        yield both, first, second, units


def changes(rng):
    yield from [(1, 1, 0, 1), (2, 10, 2, 10), (2, 10, 0, 1_000_000), (1, 1_000_000, 500, 500), (50, 50, 50, 50), (3, 3, 4_000, 4_000),
                (120_000, 1_000_000, 90_000, 9_000_000), (2, 40, 0, 3)]
    for _ in range(300):
        units, before = (int(10 ** rng.uniform(0, 6)) + 1 for _ in range(2))
        yield max(1, int(units ** rng.uniform(0, 1))), units, int(before ** rng.uniform(-0.2, 1)), before


def families(rng):
    yield "one", [rng.random()]
    yield "ones", [1.0, 1.0, 1.0]
    yield "ties", [0.01, 0.01, 0.02, 0.02, 0.02, 0.9]
    for i in range(20):
        yield f"random{i}", [rng.choice([0.0, 0.5, rng.random(), rng.random() ** 6]) for _ in range(rng.randint(2, 60))]


def write(folder):
    rng = random.Random(20241205)
    table(folder / "contingency.expected.tsv", "both first second units npmi g2 jaccard lift p",
          [(*t, *map(float, checked(t))) for t in contingencies(rng)])
    table(folder / "rate_change.expected.tsv", "count units before units_before log_ratio low high",
          [(*t, *map(float, change(*t))) for t in changes(rng)])
    table(folder / "q_values.expected.tsv", "family p q",
          [(name, p, float(q)) for name, ps in families(rng) for p, q in zip(ps, stats.false_discovery_control(ps, method="bh"))])


def checked(values):
    measures = exact(*values)
    theirs = scipy_g2(*values)
    # a double of scipy's has lost as many digits as the number of units has
    assert abs(theirs - measures[1]) <= 1e-9 * max(1, measures[1]) + 1e-15 * values[3], (values, theirs, measures[1])
    assert abs(stats.chi2.sf(float(measures[1]), 1) - measures[4]) < 1e-12, values
    return measures


def table(path, header, rows):
    lines = ["\t".join(header.split()), *("\t".join(str(v) for v in row) for row in rows)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{path}: {len(rows)} rows")


def check(root):
    con = duckdb.connect()
    read = "select *, count as {} from read_parquet('{}/{}/**/*.parquet', hive_partitioning = true, hive_types_autocast = false)"
    pairs = con.execute(read.format("count_both", root, "cooccurrences")).df()
    if pairs.empty:
        sys.exit(f"{root}/cooccurrences has no row to check")
    wrong = []
    for row in pairs.itertuples():
        npmi, g2, jaccard, lift, _ = exact(*map(int, (row.count_both, row.count_a, row.count_b, row.units)))
        wrong += [(row, name, ours, float(theirs)) for name, ours, theirs in
                  (("npmi", row.npmi, npmi), ("g2", row.g2, g2), ("jaccard", row.jaccard, jaccard), ("lift", row.lift, lift),
                   ("g2", row.g2, scipy_g2(row.count_both, row.count_a, row.count_b, row.units))) if not close(ours, float(theirs))]
    for _, family in pairs.groupby(["period", "scope"]):
        theirs = stats.false_discovery_control(stats.chi2.sf(family.g2, 1), method="bh")
        wrong += [(row, "q_value", row.q_value, q) for row, q in zip(family.itertuples(), theirs) if not close(row.q_value, q)]
    moved = con.execute(read.format("count_now", root, "cooccurrence_changes")).df()
    for row in moved.itertuples():
        theirs = change(row.count_now, row.units, row.baseline_count, row.baseline_units)
        ours = (row.log_ratio, row.log_ratio_low, row.log_ratio_high)
        wrong += [(row, "log_ratio", o, t) for o, t in zip(ours, theirs) if not close(o, t)]
    for row, name, ours, theirs in wrong[:20]:
        print(f"{name}: {ours}, by scipy {theirs}: {row}")
    if wrong:
        sys.exit(f"{len(wrong)} values differ from scipy's")
    print(f"{len(pairs)} pairs and {len(moved)} changes are as scipy has them")


if __name__ == "__main__":
    if len(sys.argv) != 3 or sys.argv[1] not in ("check", "write"):
        sys.exit(__doc__)
    {"check": check, "write": write}[sys.argv[1]](pathlib.Path(sys.argv[2]))
