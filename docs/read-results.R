# Opens the results of a run in R: Rscript docs/read-results.R reports/krakow
#
# Needs R 4 and nothing else; with nanoparquet installed it also opens the single draws. A second argument names another measure than the
# headline's. The blocks can be pasted into a notebook, the first one first. data-dictionary.csv, beside the tables, explains every column.

# ---- The tables of a run
arguments <- commandArgs(trailingOnly = TRUE)
folder <- if (length(arguments) > 0) arguments[1] else "reports/krakow"
summary_table <- read.csv(file.path(folder, "summary.csv"), na.strings = c("", "NA", "null"), encoding = "UTF-8")
manifest <- readLines(file.path(folder, "manifest.json"), encoding = "UTF-8")
said <- function(key) gsub(sprintf('^ *"%s": "?|"?,$', key), "", grep(sprintf('^ *"%s":', key), manifest, value = TRUE)[1])
headline <- if (length(arguments) > 1) arguments[2] else said("headlineMeasure")
year <- as.integer(said("headlineYear"))
of_headline <- summary_table[summary_table$measure == headline, ]

# ---- Bands of one measure over time, without any policy
cat(headline, ", baseline: median and 90 % of draws\n", sep = "")
baseline <- of_headline[of_headline$arm == "baseline", c("future", "period_end", "p50", "p5", "p95", "unit")]
print(baseline, row.names = FALSE)

# ---- What every policy changes in the headline's year: differences to the baseline on the same draws
cat(headline, ", ", year, ": difference to the baseline\n", sep = "")
policies <- of_headline[of_headline$arm != "baseline" & of_headline$year == year, ]
if (nrow(policies) > 0) {
  print(policies[, c("future", "arm", "diff_p50", "diff_mcse_p50", "share_better")], row.names = FALSE)
}

# ---- The single draws, for statistics of your own: one row per future, arm, draw and year, one column per measure
if (requireNamespace("nanoparquet", quietly = TRUE)) {
  keys <- c("future", "arm", "draw", "period_end")
  draws <- nanoparquet::read_parquet(file.path(folder, "draws.parquet"))
  print(head(draws[, c(keys, headline)]))
} else {
  cat("draws.parquet: install nanoparquet to open the single draws\n")
}
