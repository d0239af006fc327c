"""Opens the results of a run in Python: python3 docs/read-results.py reports/krakow

Needs Python 3.9 and nothing else; with pyarrow installed it also opens the single draws. Each block stands alone and can be pasted
into a notebook. data-dictionary.csv, beside the tables, explains every column.
"""

# %% The tables of a run
import csv
import sys
from pathlib import Path

folder = Path(sys.argv[1] if len(sys.argv) > 1 else "reports/krakow")


def read(name):
    with open(folder / name, newline="", encoding="utf-8") as file:
        return list(csv.DictReader(file))


summary = read("summary.csv")
headline = sys.argv[2] if len(sys.argv) > 2 else summary[0]["measure"]


def number(text):
    """Empty cells have no value: flows before the first month, differences of the baseline."""
    return float(text) if text not in ("", "null") else float("nan")


# %% Bands of one measure over time, without any policy
print(f"{headline}, baseline: median and 90 % of draws")
for row in summary:
    if row["measure"] == headline and row["arm"] == "baseline":
        p5, p50, p95 = (number(row[name]) for name in ("p5", "p50", "p95"))
        print(f"  {row['future']:>14} {row['period_end']}  {p50:12.4g}  {p5:12.4g} to {p95:12.4g}  {row['unit']}")

# %% What every policy changes in the last year: differences to the baseline on the same draws
last = max(row["period_end"] for row in summary)
for row in summary:
    if row["measure"] == headline and row["arm"] != "baseline" and row["period_end"] == last:
        change, error = number(row["diff_p50"]), number(row["diff_mcse_p50"])
        print(f"{row['arm']} under {row['future']}: {change:+.4g} ± {error:.2g}, better in {row['share_better']} of draws")

# %% The single draws, for statistics of your own: one row per future, arm, draw and year, one column per measure
try:
    import pyarrow.parquet
except ImportError:
    print("draws.parquet: install pyarrow to open the single draws")
else:
    keys = ["future", "arm", "draw", "period_end"]
    draws = pyarrow.parquet.read_table(folder / "draws.parquet", columns=[*keys, headline])
    print(f"draws.parquet: {draws.num_rows} rows")
