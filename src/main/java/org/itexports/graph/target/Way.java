package org.itexports.graph.target;

import org.itexports.graph.figure.Absence;
import org.itexports.graph.figure.FigureQuery;
import org.itexports.period.Period;
import org.itexports.sector.target.RequiredGrowth;

/**
 * The way from a figure to a target, or why there is none.
 *
 * @param from the figure that it begins with, null if there is no way
 * @param due the period in which the target is due, null if there is no way
 * @param growth what it takes, null if there is no way
 * @param absence why there is no way, null if there is one
 */
record Way(FigureQuery from, Period due, RequiredGrowth growth, Absence absence) {

  static Way none(Absence absence) {
    return new Way(null, null, null, absence);
  }
}
