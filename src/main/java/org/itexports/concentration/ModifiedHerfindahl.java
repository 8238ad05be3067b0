package org.itexports.concentration;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The modified Herfindahl-Hirschman index (MHHI): concentration where owners hold stakes in several
 * members, in points; or its delta, what these stakes add to the Herfindahl-Hirschman index.
 *
 * <p>Formula: 10,000 &times; &Sigma;<sub>i</sub> &Sigma;<sub>j</sub> s<sub>i</sub> s<sub>j</sub>
 * (&Sigma;<sub>k</sub> c<sub>ki</sub> b<sub>kj</sub>) / (&Sigma;<sub>k</sub> c<sub>ki</sub>
 * b<sub>ki</sub>), with c<sub>ki</sub> the control that owner k has over i and b<sub>kj</sub> the
 * financial interest of k in j. The orientation is that of O'Brien and Salop: those who control i
 * weigh the profits of j against those of i, so that row i is divided by i's own sum. Scale: above
 * 0, and above 10,000 where control and interest are far apart; without stakes in more than one
 * member it is the Herfindahl-Hirschman index. The delta is 0 then, and never negative.
 *
 * <p>It needs every share and of every member somebody who both controls it and has an interest in
 * it. Otherwise it is not given: who owns the unlisted could make it anything.
 *
 * <p>Reference: D. P. O'Brien and S. C. Salop, "Competitive Effects of Partial Ownership: Financial
 * Interest and Corporate Control", Antitrust Law Journal 67 (2000), 559-614.
 *
 * @param stakes who holds what; those of one owner in one member add up, those in members that are
 *     not listed count for nothing
 * @param delta whether the Herfindahl-Hirschman index is taken off
 */
public record ModifiedHerfindahl(List<Stake> stakes, boolean delta) implements Index {

  /** All that one owner has of one member. */
  private record Holding(String owner, String member) {}

  /** The index or its delta with these stakes. */
  public ModifiedHerfindahl {
    stakes = List.copyOf(stakes);
  }

  @Override
  public Estimate estimate(Known known) {
    if (!(known instanceof Shares shares) || !shares.areComplete()) {
      return unknownOwners("who owns what is not listed is not known. " + known.unknowns());
    }
    Map<String, Double> shareOf = new HashMap<>();
    shares.members().forEach(member -> shareOf.put(member.label(), member.share().lower()));
    Map<String, CompensatedSum> interestOf = new HashMap<>();
    Map<Holding, CompensatedSum> financial = new LinkedHashMap<>();
    Map<Holding, CompensatedSum> control = new HashMap<>();
    for (Stake stake : stakes) {
      double share = shareOf.getOrDefault(stake.member(), 0.0);
      Holding holding = new Holding(stake.owner(), stake.member());
      sum(interestOf, stake.owner()).add(stake.financial() * share);
      sum(financial, holding).add(stake.financial());
      sum(control, holding).add(stake.control());
    }
    requireNoMoreThanAll();
    Map<String, CompensatedSum> own = new HashMap<>();
    Map<String, CompensatedSum> weighed = new HashMap<>();
    financial.forEach(
        (holding, interest) -> {
          double weight = control.get(holding).value();
          sum(own, holding.member()).add(weight * interest.value());
          sum(weighed, holding.member()).add(weight * interestOf.get(holding.owner()).value());
        });
    CompensatedSum index = new CompensatedSum();
    for (Member member : shares.members()) {
      double divisor = sum(own, member.label()).value();
      if (!(divisor > 0)) {
        return unknownOwners(
            "nobody is known who both controls "
                + member.label()
                + " and has an interest in its profits.");
      }
      double share = member.share().lower();
      index.add(share * (sum(weighed, member.label()).value() / divisor));
    }
    double squares = shares.sumOfSquares().lower();
    double value = Math.max(squares, index.value());
    if (!Double.isFinite(value * Scale.OPEN_POINTS.factor())) {
      return unknownOwners("the control over some member is too small to divide by.");
    }
    Bounds bounds = Bounds.exactly(delta ? Tolerance.notBelow(0, value - squares) : value);
    return Estimate.of(bounds, Scale.OPEN_POINTS, known);
  }

  private static <K> CompensatedSum sum(Map<K, CompensatedSum> sums, K key) {
    return sums.computeIfAbsent(key, absent -> new CompensatedSum());
  }

  /** Nobody can have an interest in profits that others have. */
  private void requireNoMoreThanAll() {
    Map<String, CompensatedSum> interests = new LinkedHashMap<>();
    stakes.forEach(stake -> sum(interests, stake.member()).add(stake.financial()));
    interests.forEach(
        (member, interest) -> {
          if (interest.value() > 1 + Tolerance.OF_TOTAL) {
            throw new InfeasibleSharesException(
                    InfeasibleSharesException.Code.OVER_TOTAL,
                    "More than all of the profits of "
                        + Wording.quoted(member)
                        + " is divided among its owners.")
                .with("sum", interest.value());
          }
        });
  }

  private static Estimate unknownOwners(String why) {
    return Estimate.undefined(EstimateReason.OWNERS_UNKNOWN, "Not given: " + why);
  }
}
