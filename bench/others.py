#!/usr/bin/env python3
"""Fits the same rows as `aram bench` with lifetimes and lifelines from PyPI, where this Python has them.

  others.py lifetimes FILE      columns x, t_x, T without a heading
  others.py lifelines FILE      columns time, event and the covariates, with a heading

Prints one JSON object: the seconds of the fit and what was found, or which package is missing.
"""
import json
import sys
import time
import warnings


def lifetimes(path):
    import numpy
    from lifetimes import BetaGeoFitter
    rows = numpy.loadtxt(path, delimiter=",")
    began = time.process_time()
    fitter = BetaGeoFitter()
    fitter.fit(rows[:, 0], rows[:, 1], rows[:, 2])
    seconds = time.process_time() - began
    return {"seconds": seconds, "rows": len(rows), "found": [float(fitter.params_[name]) for name in ("r", "alpha", "a", "b")]}


def lifelines(path):
    import pandas
    from lifelines import CoxPHFitter
    rows = pandas.read_csv(path)
    began = time.perf_counter()
    fitter = CoxPHFitter().fit(rows, "time", "event")
    return {"seconds": time.perf_counter() - began, "rows": len(rows), "found": [float(value) for value in fitter.params_]}


def main():
    warnings.simplefilter("ignore")
    try:
        print(json.dumps({"lifetimes": lifetimes, "lifelines": lifelines}[sys.argv[1]](sys.argv[2])))
    except ImportError as reason:
        print(json.dumps({"missing": str(reason)}))


main()
