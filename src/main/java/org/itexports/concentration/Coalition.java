package org.itexports.concentration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.itexports.concentration.InfeasibleSharesException.Code;

/**
 * Listed members taken for one: what they have together, and by how much the sum of squared shares
 * rises with it.
 *
 * <p>Formula: &Delta;H = (&Sigma; s)&sup2; - &Sigma; s&sup2; over these members, twice the sum of
 * the products of all pairs; 2ab for two. What other members have does not enter. It grows with
 * every share, so that its ends are where the members have as little and as much as all shares
 * together allow, and there where that is divided least and most evenly.
 *
 * @param members the members, at least two, as they are listed
 * @param share what they have together, a fraction; reached ends wherever the limits of all listed
 *     shares alone decide
 * @param rise &Delta;H in points of 10,000: 0 to 5,000 for two members, below 10,000 for more. The
 *     upper end is reached unless an assumption about the rest forbids it, the lower one too unless
 *     the members have to have more than their lower ends
 * @param after the shares once they are one, by the name of all of them
 */
public record Coalition(List<Member> members, Interval share, Interval rise, Shares after) {

  private static final double POINTS = 10_000;

  /** Copies the list. */
  public Coalition {
    members = List.copyOf(members);
  }

  /**
   * These members of these shares.
   *
   * @throws InfeasibleSharesException {@code TOO_FEW_TO_JOIN} for fewer than two labels, {@code
   *     DUPLICATE_LABEL} when one is named twice, {@code UNKNOWN_LABEL} when one is not listed
   */
  public static Coalition of(Shares shares, List<String> labels) {
    if (labels.size() < 2) {
      throw new InfeasibleSharesException(
              Code.TOO_FEW_TO_JOIN, "It takes at least two members to be taken for one.")
          .with("number", labels.size());
    }
    Listed.requireDistinct(labels);
    Listed listed = Listed.in(shares);
    List<Member> members = labels.stream().map(listed::get).toList();
    Interval share = together(shares, members);
    Interval rise = rise(members, share);
    Shares after = shares.grouped(Map.of(label(shares, labels), labels));
    return new Coalition(members, share, rise, after);
  }

  /** What they are called together: their labels, told from that of another member. */
  public static String label(Shares shares, List<String> labels) {
    Set<String> taken = new HashSet<>();
    shares.members().forEach(member -> taken.add(member.label()));
    shares.undivided().forEach(group -> taken.add(group.label()));
    String label = String.join(" + ", labels);
    while (taken.contains(label)) {
      label += "'";
    }
    return label;
  }

  /** What they have together, given what all others may have. */
  private static Interval together(Shares shares, List<Member> members) {
    Interval own = sum(members);
    if (own.isExact()) {
      return own;
    }
    List<Member> others = new ArrayList<>(shares.members());
    others.removeAll(members);
    others.addAll(shares.undivided());
    Interval theirs = sum(others);
    Interval rest = rest(shares);
    double upper = Math.min(own.upper(), 1 - theirs.lower() - rest.lower());
    double lower = Math.max(own.lower(), 1 - theirs.upper() - rest.upper());
    return new Interval(Math.max(0, Math.min(lower, upper)), Math.max(0, upper));
  }

  private static Interval rest(Shares shares) {
    double most = shares.residual().upper();
    Rest rest = shares.rest();
    if (most == 0 || !rest.isNumbered()) {
      return new Interval(0, most);
    }
    double full = Math.min(most, rest.number() * shares.capOfRest());
    return new Interval(Math.min(full, rest.number() * rest.floor()), full);
  }

  private static Interval sum(List<Member> members) {
    CompensatedSum lower = new CompensatedSum();
    CompensatedSum upper = new CompensatedSum();
    for (Member member : members) {
      lower.add(member.share().lower());
      upper.add(member.share().upper());
    }
    return new Interval(Math.min(lower.value(), upper.value()), upper.value());
  }

  private static Interval rise(List<Member> members, Interval together) {
    double least = pairs(members.stream().mapToDouble(m -> m.share().lower()).toArray());
    if (members.stream().allMatch(member -> member.share().isExact())) {
      return Interval.exactly(POINTS * least);
    }
    List<Box> boxes = members.stream().map(Box::of).toList();
    double level = WaterLevel.of(boxes, together.upper());
    double most = pairs(boxes.stream().mapToDouble(box -> box.clip(level)).toArray());
    double uneven = leastWith(boxes, together.lower());
    double lower = Math.min(most, Math.max(least, uneven));
    return new Interval(POINTS * lower, POINTS * most);
  }

  /** The least rise of members who have this much together: there they are most uneven. */
  private static double leastWith(List<Box> boxes, double together) {
    if (together <= Box.sumOfLowers(boxes) + Tolerance.OF_VALUE) {
      return 0;
    }
    List<Box> parts = new ArrayList<>(boxes.size());
    for (Box box : boxes) {
      parts.add(new Box(box.lower() / together, box.upper() / together, 1));
    }
    return together * together * (1 - SumOf.SQUARES.over(parts).value());
  }

  /** Twice the sum of the products of all pairs, without the loss of digits of a difference. */
  private static double pairs(double[] shares) {
    CompensatedSum products = new CompensatedSum();
    double before = 0;
    for (double share : shares) {
      products.add(2 * share * before);
      before += share;
    }
    return products.value();
  }
}
