package org.itexports.graph.concentration.guess;

import org.eclipse.microprofile.graphql.Description;
import org.itexports.concentration.ConcentrationRatio;
import org.itexports.concentration.EntropyUnit;
import org.itexports.concentration.Gini;
import org.itexports.concentration.HerfindahlHirschman;
import org.itexports.concentration.Index;
import org.itexports.concentration.Kvalseth;
import org.itexports.concentration.NormalisedHerfindahl;
import org.itexports.concentration.NumbersEquivalent;
import org.itexports.concentration.Rosenbluth;
import org.itexports.concentration.ShannonEntropy;
import org.itexports.concentration.TheilT;

/** The indices that can be estimated. */
@Description("The indices of which one value can be estimated; see the fields of that name.")
public enum IndexName {
  @Description("`hhi`.")
  HHI,
  @Description("`normalisedHhi`.")
  NORMALISED_HHI,
  @Description("`concentrationRatio` of the four largest.")
  CR4,
  @Description("`concentrationRatio` of the eight largest.")
  CR8,
  @Description("`numbersEquivalent`.")
  NUMBERS_EQUIVALENT,
  @Description("`rosenbluth`.")
  ROSENBLUTH,
  @Description("`kvalseth`.")
  KVALSETH,
  @Description("`shannonEntropy` in nats.")
  SHANNON_ENTROPY,
  @Description("`gini`, plain.")
  GINI,
  @Description("`theilT`.")
  THEIL_T;

  Index index() {
    return switch (this) {
      case HHI -> new HerfindahlHirschman();
      case NORMALISED_HHI -> new NormalisedHerfindahl();
      case CR4 -> new ConcentrationRatio(4);
      case CR8 -> new ConcentrationRatio(8);
      case NUMBERS_EQUIVALENT -> new NumbersEquivalent();
      case ROSENBLUTH -> new Rosenbluth();
      case KVALSETH -> new Kvalseth();
      case SHANNON_ENTROPY -> new ShannonEntropy(EntropyUnit.NATS);
      case GINI -> new Gini(false);
      case THEIL_T -> new TheilT();
    };
  }
}
