"""Opens the results of a run in Python: python3 docs/read-results.py reports/krakow

Needs Python 3.9 and nothing else; with pyarrow installed it also opens the single draws. A second argument names another measure than
the headline's. The blocks can be pasted into a notebook, the first one first. data-dictionary.csv, beside the tables, explains every column.
"""

# %% The tables of a run
import csv
import json
import sys
from pathlib import Path

folder = Path(sys.argv[1] if len(sys.argv) > 1 else "reports/krakow")


def read(name):
    with open(folder / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


summary = read("summary.csv")
manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
headline = sys.argv[2] if len(sys.argv) > 2 else manifest["headlineMeasure"]
year = str(manifest["headlineYear"])


def number(text):
    """Empty cells have no value: flows before the first month, differences of the baseline."""
    return float(text) if text not in ("", "null") else float("nan")


def shown(value):
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.4g}"


# %% Bands of one measure over time, without any policy
print(f"{headline}, baseline: median and 90 % of draws")
for row in summary:
    if row["measure"] == headline and row["arm"] == "baseline":
        p5, p50, p95 = (shown(number(row[name])) for name in ("p5", "p50", "p95"))
        print(f"  {row['future']:>14} {row['period_end']}  {p50:>10}  {p5:>10} to {p95:>10}  {row['unit']}")

# %% What every policy changes in the headline's year: differences to the baseline on the same draws
print(f"{headline}, {year}: difference to the baseline, median ± Monte Carlo error")
for row in summary:
    if row["measure"] == headline and row["arm"] != "baseline" and row["year"] == year:
        change, error = number(row["diff_p50"]), number(row["diff_mcse_p50"])
        better = f"{number(row['share_better']):.0%}" if row["share_better"] else "–"
        print(f"  {row['arm']} under {row['future']}: {change:+.4g} ± {error:.2g}, better in {better} of draws")

# %% The single draws, for statistics of your own: one row per future, arm, draw and year, one column per measure
try:
    import pyarrow.parquet
except ImportError:
    print("draws.parquet: install pyarrow to open the single draws")
else:
    keys = ["future", "arm", "draw", "period_end"]
    draws = pyarrow.parquet.read_table(folder / "draws.parquet", columns=[*keys, headline])
    print(f"draws.parquet: {draws.num_rows} rows, one for each future, arm, draw and year")
