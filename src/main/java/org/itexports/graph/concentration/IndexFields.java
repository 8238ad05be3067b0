package org.itexports.graph.concentration;

import io.smallrye.common.annotation.NonBlocking;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.concentration.ConcentrationRatio;
import org.itexports.concentration.HerfindahlHirschman;
import org.itexports.concentration.Index;
import org.itexports.concentration.InfeasibleSharesException;
import org.itexports.concentration.NormalisedHerfindahl;
import org.itexports.concentration.NumbersEquivalent;
import org.itexports.concentration.Screening;
import org.itexports.graph.engine.Weight;

/** The indices of concentration, each a field. A new index is a class and a field here. */
@GraphQLApi
@NonBlocking
public class IndexFields {

  /** HHI. */
  @Description(
      "Herfindahl-Hirschman index: 10,000 times the sum of s^2. Scale 0 to 10,000; 10,000 is one"
          + " member. Reference: US Merger Guidelines 2023, section 2.1.")
  @Weight(3)
  public EstimateNode hhi(@Source ConcentrationNode concentration) {
    return estimate(new HerfindahlHirschman(), concentration);
  }

  /** Normalised HHI. */
  @Description(
      "Normalised Herfindahl index: (H - 1/n) / (1 - 1/n) with H the sum of s^2. Scale 0 to 1; 0"
          + " is equal shares. Undefined for one member, and where n is not known.")
  @Weight(3)
  public EstimateNode normalisedHhi(@Source ConcentrationNode concentration) {
    return estimate(new NormalisedHerfindahl(), concentration);
  }

  /** Concentration ratio. */
  @Description(
      "Concentration ratio CR_k: the sum of the k largest shares. A fraction, 0 to 1; 1 where k is"
          + " n or more.")
  public EstimateNode concentrationRatio(
      @Source ConcentrationNode concentration,
      @Name("k") @Description("How many of the largest, 1 or more. Absent: 4.") Integer k) {
    try {
      return estimate(new ConcentrationRatio(k == null ? 4 : k), concentration);
    } catch (InfeasibleSharesException e) {
      throw Refused.because(e);
    }
  }

  /** Numbers equivalent. */
  @Description(
      "Numbers equivalent: how many equal members would give the same sum of s^2, 1 / H. It is the"
          + " Hill number of order 2. Scale 1 to n.")
  @Weight(3)
  public EstimateNode numbersEquivalent(@Source ConcentrationNode concentration) {
    return estimate(new NumbersEquivalent(), concentration);
  }

  /** The US test. */
  @Description(
      "Whether the HHI is above 1,800, which the US Merger Guidelines of 2023 (Guideline 1) call"
          + " highly concentrated. An export sector is no antitrust market: the answer compares"
          + " with a known mark and judges nobody.")
  @Weight(3)
  public ScreeningNode us2023HighlyConcentrated(@Source ConcentrationNode concentration) {
    return concentration.shares() == null
        ? null
        : ScreeningNode.of(
            Screening.us2023HighlyConcentrated(
                new HerfindahlHirschman().estimate(concentration.shares())));
  }

  private static EstimateNode estimate(Index index, ConcentrationNode concentration) {
    return concentration.shares() == null
        ? null
        : EstimateNode.of(index.estimate(concentration.shares()));
  }
}
