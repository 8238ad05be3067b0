"""Releases of the bundled package whose figures tell which one they are from."""

import json
import shutil
from pathlib import Path

PACKAGE = "pakistan-it-exports"
BUNDLED = Path(__file__).resolve().parents[2] / "main" / "resources" / "dataset"
# One figure in each of two tables, so that an answer made from two releases shows.
TOTAL = ("observations-totals.csv", "pk-ict-exports/FY2026/m-ped-20260807")
HEADCOUNT = ("observations-firms.csv", "systems-limited-headcount/2023-06-30/tradechronicle-sys-1h2023")
QUERY = (
    "query Told($own: [Float!]!) { first: release { version }"
    ' economy(code: "PK") { total(period: "FY2026") { money { amount } } }'
    f' firm: observation(key: "{HEADCOUNT[1]}") {{ value }}'
    " own: concentrationOf(values: $own) { hhi { value } } last: release { version } }"
)


class Release:
    """A version of the package, and what it says."""

    def __init__(self, version, directory, total, headcount):
        self.version = version
        self.directory = directory
        self.figures = (total, headcount)


def bundled():
    return Release(
        json.loads((BUNDLED / "datapackage.json").read_text())["version"],
        BUNDLED,
        _value(*TOTAL),
        _value(*HEADCOUNT),
    )


def edition(number, into):
    """The bundled package with both figures raised by the number."""
    first = bundled()
    directory = Path(into) / f"release-{number}"
    shutil.copytree(BUNDLED, directory)
    descriptor = json.loads((BUNDLED / "datapackage.json").read_text())
    descriptor["version"] = f"2099.{number}"
    descriptor["created"] = f"2099-01-{number:02}T00:00:00Z"
    (directory / "datapackage.json").write_text(json.dumps(descriptor, indent=2) + "\n")
    total, headcount = first.figures
    step = 1_000_000
    _change(directory, *TOTAL, total, total + number * step)
    _change(directory, *HEADCOUNT, headcount, headcount + number)
    return Release(descriptor["version"], directory, total + number * step, headcount + number)


def version_of(answer, known):
    """The version that an answer is from, or None if its parts do not belong together."""
    if "errors" in answer:
        return None
    data = answer["data"]
    version = data["first"]["version"]
    figures = (data["economy"]["total"]["money"]["amount"], data["firm"]["value"])
    fits = version in known and known[version].figures == figures
    return version if fits and data["last"]["version"] == version else None


def _line(table, key, directory=BUNDLED):
    lines = (directory / table).read_text().splitlines()
    found = [line for line in lines if line.startswith(key + ",")]
    if len(found) != 1:
        raise SystemExit(f"{table} has not one row {key}, but {len(found)}")
    return found[0]


def _value(table, key):
    # id, series, member, period, value: none of them is quoted.
    return int(_line(table, key).split(",")[4])


def _change(directory, table, key, before, after):
    line = _line(table, key)
    file = directory / table
    file.write_text(file.read_text().replace(line, line.replace(f",{before},", f",{after},", 1)))
