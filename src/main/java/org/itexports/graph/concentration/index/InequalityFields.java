package org.itexports.graph.concentration.index;

import io.smallrye.common.annotation.NonBlocking;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.concentration.Atkinson;
import org.itexports.concentration.CoefficientOfVariation;
import org.itexports.concentration.Gini;
import org.itexports.concentration.TheilL;
import org.itexports.concentration.TheilT;
import org.itexports.graph.concentration.ConcentrationNode;
import org.itexports.graph.concentration.EstimateNode;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;

/** Indices of how unequal members are, whatever their number. */
@GraphQLApi
@NonBlocking
@SchemaOrder(18)
public class InequalityFields {

  /** Theil T. */
  @Description(
      "Theil index T: the sum of s ln(n s), which is ln n less the Shannon entropy in"
          + " nats. Scale 0 (all equal, or one member) to ln n. Undefined where n is not known."
          + " Reference: Theil 1967, Economics and Information Theory, chapter 4.")
  @Weight(10)
  public EstimateNode theilT(@Source ConcentrationNode concentration) {
    return EstimateNode.of(concentration, TheilT::new);
  }

  /** Theil L. */
  @Description(
      "Theil index L, or mean logarithmic deviation: -(1/n) times the sum of ln(n s)."
          + " Scale 0 (all equal, or one member) upwards without limit. Undefined where n is not"
          + " known. Reference: Theil 1967, Economics and Information Theory, chapter 4.")
  @Weight(10)
  public EstimateNode theilL(@Source ConcentrationNode concentration) {
    return EstimateNode.of(concentration, TheilL::new);
  }

  /** Gini. */
  @Description(
      "Gini coefficient of the sizes: 2 (sum of i s_(i) from the smallest) / n - (n +"
          + " 1)/n. Plain, its scale is 0 (all equal) to (n - 1)/n; in the small-sample form it"
          + " is multiplied by n / (n - 1) and reaches 1. Members without a share do not count."
          + " Undefined where n is not known. Reference: as `Gini` of the R package ineq 0.2-13.")
  @Weight(10)
  public EstimateNode gini(
      @Source ConcentrationNode concentration,
      @Name("smallSample")
          @Description(
              "Whether it is multiplied by n / (n - 1); undefined for one member then. Absent:"
                  + " false.")
          Boolean smallSample) {
    return EstimateNode.of(concentration, () -> new Gini(Boolean.TRUE.equals(smallSample)));
  }

  /** Atkinson. */
  @Description(
      "Atkinson index: 1 - (mean of (n s)^(1-e))^(1/(1-e)), for e = 1 one less n times the"
          + " geometric mean of s. Scale 0 (all equal, or one member) to 1. Undefined where n is"
          + " not known. Reference: Atkinson 1970, doi:10.1016/0022-0531(70)90039-6.")
  @Weight(10)
  public EstimateNode atkinson(
      @Source ConcentrationNode concentration,
      @NonNull @Name("e") @Description("The aversion to inequality: above 0, at most a billion.")
          Double e) {
    return EstimateNode.of(concentration, () -> new Atkinson(e));
  }

  /** Coefficient of variation. */
  @Description(
      "Coefficient of variation of the sizes: their standard deviation (over n, not n - 1)"
          + " over their mean, so that n H = 1 + CV^2. Scale 0 (all equal, or one member) to"
          + " sqrt(n - 1). Undefined where n is not known. Reference: Adelman 1969, Review of"
          + " Economics and Statistics 51, 99-101.")
  @Weight(3)
  public EstimateNode coefficientOfVariation(@Source ConcentrationNode concentration) {
    return EstimateNode.of(concentration, CoefficientOfVariation::new);
  }
}
