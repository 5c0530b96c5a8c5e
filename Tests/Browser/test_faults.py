"""The table of what a reader meets, as `Tests/Benchmarks/reader.py` prints it: its figures that are the same in every run are held."""

import pathlib
import sys

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "Benchmarks"))
import reader


def test_no_figure_is_beyond_its_aim(site, browser):
    with reader.serving(site) as address:
        figures = [(row, row.ask()) for row in reader.rows(site, reader.Reader(browser, address)) if row.is_held]
    print("\n" + "\n".join(reader.line(row, figure) for row, figure in figures))
    assert len(figures) > 14
    assert [reader.line(row, figure) for row, figure in figures if figure > row.aim + 0.0005] == []
