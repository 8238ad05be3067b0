package org.itexports.graph.concentration.index;

import io.smallrye.common.annotation.NonBlocking;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.concentration.EntropyUnit;
import org.itexports.concentration.HannahKay;
import org.itexports.concentration.HillNumber;
import org.itexports.concentration.NumbersEquivalent;
import org.itexports.concentration.RelativeEntropy;
import org.itexports.concentration.ShannonEntropy;
import org.itexports.graph.concentration.ConcentrationNode;
import org.itexports.graph.concentration.EstimateNode;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;

/** Indices of how many members there are, in effect. */
@GraphQLApi
@NonBlocking
@SchemaOrder(17)
public class DiversityFields {

  /** Numbers equivalent. */
  @Description(
      "Numbers equivalent: how many equal members would give the same sum of s^2, 1 /"
          + " H. It is the Hill number of order 2. Scale 1 to n. Reference: Adelman 1969,"
          + " Review of Economics and Statistics 51, 99-101.")
  @Weight(3)
  public EstimateNode numbersEquivalent(@Source ConcentrationNode concentration) {
    return EstimateNode.of(concentration, NumbersEquivalent::new);
  }

  /** Hill number. */
  @Description(
      "Hill number of any order q: (sum of s^q)^(1/(1-q)), how many equal members"
          + " would be as diverse. Order 0 is n, order 1 the limit e^(Shannon entropy),"
          + " order 2 `numbersEquivalent`. Scale 1 to n. Orders up to 1 have no upper end"
          + " where the rest may be divided endlessly. Reference: Hill 1973,"
          + " doi:10.2307/1934352.")
  @Weight(10)
  public EstimateNode hillNumber(
      @Source ConcentrationNode concentration,
      @NonNull @Name("order") @Description("The order q, 0 to a billion.") Double order) {
    return EstimateNode.of(concentration, () -> new HillNumber(order));
  }

  /** Hannah-Kay. */
  @Description(
      "Hannah-Kay index as numbers equivalent: (sum of s^a)^(1/(1-a)), for a = 1 its"
          + " limit. The index of concentration proper is its reciprocal. Scale 1 to n."
          + " Reference: Hannah and Kay 1977, doi:10.1007/978-1-349-02773-6.")
  @Weight(10)
  public EstimateNode hannahKay(
      @Source ConcentrationNode concentration,
      @NonNull @Name("a") @Description("How much large members count: above 0, at most a billion.")
          Double a) {
    return EstimateNode.of(concentration, () -> new HannahKay(a));
  }

  /** Shannon entropy. */
  @Description(
      "Shannon entropy: minus the sum of s log s. Base e (nats) or base 2 (bits)."
          + " Scale 0 (one member) to log n (all equal): it falls when concentration grows."
          + " No upper end where the rest may be divided endlessly. Reference: Shannon"
          + " 1948, doi:10.1002/j.1538-7305.1948.tb01338.x.")
  @Weight(10)
  public EstimateNode shannonEntropy(
      @Source ConcentrationNode concentration,
      @Name("unit") @Description("The base of the logarithm. Absent: NATS.") EntropyUnit unit) {
    return EstimateNode.of(
        concentration, () -> new ShannonEntropy(unit == null ? EntropyUnit.NATS : unit));
  }

  /** Relative entropy. */
  @Description(
      "Relative entropy, or evenness: minus the sum of s ln s, over ln n. Scale 0"
          + " (one has all) to 1 (all equal). Undefined for one member, and where n is not"
          + " known. Reference: Pielou 1966, doi:10.1016/0022-5193(66)90013-0.")
  @Weight(10)
  public EstimateNode relativeEntropy(@Source ConcentrationNode concentration) {
    return EstimateNode.of(concentration, RelativeEntropy::new);
  }
}
