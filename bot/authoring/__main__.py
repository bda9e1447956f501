"""`python -m bot.authoring PATH... [--lang ru|en]`: what is wrong with these files. Status 1 if errors."""

from __future__ import annotations

import argparse
import datetime
import sys
from pathlib import Path

from bot.authoring.check import Report, check
from bot.authoring.problems import describe, errors


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m bot.authoring", description="Check modules and the law register.")
    parser.add_argument("paths", nargs="*", type=Path, default=[Path("content")])
    parser.add_argument("--lang", choices=("ru", "en"), default="en")
    parser.add_argument("--today", type=datetime.date.fromisoformat, help="YYYY-MM-DD instead of the calendar")
    options = parser.parse_args(arguments)
    # An entry point of its own: the clock enters here, as in bot.app.
    today = options.today or datetime.datetime.now(datetime.UTC).date()  # noqa: TID251
    report = check(options.paths, today)
    sys.stdout.write("".join(f"{describe(problem, options.lang)}\n" for problem in report.problems))
    sys.stdout.write(summary(report))
    return 0 if report.ok else 1


def summary(report: Report) -> str:
    wrong = len(errors(report.problems))
    counts = ", ".join(f"{name} {count}" for name, count in report.counts.items() if count)
    versions = "".join(f"{id} {one.version[:12]}\n" for id, one in sorted(report.compiled.items()))
    return f"{versions}{counts}\nerrors {wrong}, warnings {len(report.problems) - wrong}\n"


if __name__ == "__main__":
    sys.exit(main())
