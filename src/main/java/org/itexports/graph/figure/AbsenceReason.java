package org.itexports.graph.figure;

import org.eclipse.microprofile.graphql.Description;

/** Why there is no answer. */
@Description("Why there is no answer.")
public enum AbsenceReason {
  @Description("No source that is recorded here prints the figure.")
  NO_OBSERVATION,
  @Description("All prints of the figure are doubtful or of an inferred period.")
  ONLY_DOUBTFUL,
  @Description("There is an answer now, from prints that were not yet known on the day asked for.")
  NOT_YET_KNOWN,
  @Description("No printed table divides the period at this level.")
  NO_COMPOSITION,
  @Description("Fewer than two members have a figure that may be compared.")
  TOO_FEW_FIGURES,
  @Description("The thing is not among those that are compared: the text says why.")
  NOT_COMPARED,
  @Description("Method or speaker differs from figure to figure: growth would mean nothing.")
  NOT_COMPARABLE,
  @Description("The two periods are not of the same length and place in the year.")
  DIFFERENT_FREQUENCY,
  @Description("The earlier figure is zero or negative, so that no rate can be formed.")
  NOT_POSITIVE,
  @Description("The unit is not an amount of money, so that it cannot be converted.")
  NOT_MONEY,
  @Description("No recorded source prints a rate between the two currencies.")
  NO_RATE,
  @Description("Monthly rates are missing for the period, and no rate is printed for the whole.")
  MONTHS_MISSING,
  @Description("The period does not consist of whole months, so that no rate is averaged over it.")
  NOT_WHOLE_MONTHS,
  @Description("The period is longer than the 36 months that a rate is averaged over at most.")
  PERIOD_TOO_LONG,
  @Description("No period is named for what is asked.")
  NO_PERIOD,
  @Description("No recorded series counts the same.")
  NO_SERIES,
  @Description("The period is over: nothing can grow towards it any more.")
  PERIOD_OVER,
  @Description("Nothing is judged yet that an average could be formed of.")
  NOTHING_JUDGED
}
