package org.itexports.concentration.merger;

import java.util.List;
import org.itexports.concentration.Coalition;
import org.itexports.concentration.Estimate;
import org.itexports.concentration.HerfindahlHirschman;
import org.itexports.concentration.InfeasibleSharesException;
import org.itexports.concentration.Interval;
import org.itexports.concentration.Shares;

/**
 * A merger of listed members: concentration before and after, if shares simply add up.
 *
 * <p>The rest stays what it is. When the listed members are assumed the largest, none of the rest
 * exceeds the smallest listed one before the merger, whoever is merged.
 *
 * @param parties the labels of the members that merge, at least two
 * @param before the HHI before the merger, in points, 0 to 10,000
 * @param after the HHI after it, in points, 0 to 10,000
 * @param delta by how many points the HHI rises, 10,000 &times; ((&Sigma; s)&sup2; - &Sigma;
 *     s&sup2;) over the parties; one number when their shares are exact, however little is known of
 *     all others. Narrower than the difference of the two estimates, because what is not known is
 *     the same before and after
 * @param combinedShare what the parties have together, a fraction, 0 to 1
 * @param sharesAfter the shares after the merger
 */
public record Merger(
    List<String> parties,
    Estimate before,
    Estimate after,
    Interval delta,
    Interval combinedShare,
    Shares sharesAfter) {

  private static final HerfindahlHirschman HHI = new HerfindahlHirschman();

  /** Copies the list. */
  public Merger {
    parties = List.copyOf(parties);
  }

  /**
   * The merger of these members.
   *
   * @throws InfeasibleSharesException {@code TOO_FEW_TO_JOIN} for fewer than two parties, {@code
   *     DUPLICATE_LABEL} when one is named twice, {@code UNKNOWN_LABEL} when one is not a listed
   *     member with a share
   */
  public static Merger of(Shares shares, List<String> parties) {
    Coalition merged = Coalition.of(shares, parties);
    return new Merger(
        parties,
        HHI.estimate(shares),
        HHI.estimate(merged.after()),
        merged.rise(),
        merged.share(),
        merged.after());
  }

  /** What a guideline says about it, as far as its numbers are known. */
  public Finding under(Guideline guideline) {
    return Outcomes.of(this, guideline).finding();
  }
}
