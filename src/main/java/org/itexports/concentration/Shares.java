package org.itexports.concentration;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * What is known of how a total is shared: the listed members, groups whose share is known but not
 * how it divides, and what is assumed of the rest. Shares are fractions of the total.
 *
 * <p>Members with a share of zero are no members: they are left out and do not count. One that is
 * known within limits from zero on does: it has next to nothing at the least.
 */
public final class Shares extends Known {

  private final List<Member> members;
  private final List<Member> undivided;
  private final Rest rest;
  private final Interval residual;
  private final boolean enclosing;

  // What the indices of the same shares have in common, computed by the first that needs it. Both
  // are immutable, so that they may be handed over without a lock; at worst two threads compute
  // the same.
  private Distribution least;
  private Distribution greatest;

  private Shares(List<Member> members, List<Member> undivided, Rest rest, Interval residual) {
    this(members, undivided, rest, residual, false);
  }

  private Shares(
      List<Member> members,
      List<Member> undivided,
      Rest rest,
      Interval residual,
      boolean enclosing) {
    this.members = members;
    this.undivided = undivided;
    this.rest = rest;
    this.residual = residual;
    this.enclosing = enclosing;
  }

  /**
   * Shares of values in their own sum: nothing is left over.
   *
   * @throws InfeasibleSharesException as {@link #ofValues(List, List, OptionalDouble)}
   */
  public static Shares ofValues(List<LabelledValue> values) {
    return ofValues(values, List.of(), OptionalDouble.empty());
  }

  /**
   * Shares of values in a total.
   *
   * @throws InfeasibleSharesException as {@link #ofValues(List, List, OptionalDouble)}
   */
  public static Shares ofValues(List<LabelledValue> values, OptionalDouble total) {
    return ofValues(values, List.of(), total);
  }

  /**
   * Shares of values in a total, some of them groups that are not divided into their members.
   *
   * @param values the members' values
   * @param undivided the values of groups, each with members of its own that are not known
   * @param total what the values are shares of; the sum of both lists when empty. A sum within a
   *     billionth of it is taken for it
   * @throws InfeasibleSharesException when all values are zero or there are none, when labels
   *     repeat, when the total is not above zero, or when the values exceed it
   */
  public static Shares ofValues(
      List<LabelledValue> values, List<LabelledValue> undivided, OptionalDouble total) {
    Apportionment shares = Apportionment.of(values, undivided, total);
    return new Shares(
        shares.members(),
        shares.undivided(),
        Rest.nothingAssumed(),
        Interval.exactly(shares.residual()));
  }

  /**
   * Shares known within limits, such as shares printed rounded; the rest is what completes them.
   *
   * @throws InfeasibleSharesException as {@link #ofIntervals(List, List)}
   */
  public static Shares ofIntervals(List<Member> members) {
    return ofIntervals(members, List.of());
  }

  /**
   * Shares known within limits, some of them of groups that are not divided into their members.
   *
   * @throws InfeasibleSharesException when there are none, when labels repeat, or when even the
   *     lower ends exceed the total
   */
  public static Shares ofIntervals(List<Member> members, List<Member> undivided) {
    Apportionment.requireDistinct(members, undivided, Member::label);
    List<Member> positive = positive(members);
    List<Member> groups = positive(undivided);
    return new Shares(
        positive, groups, Rest.nothingAssumed(), Feasibility.residual(positive, groups));
  }

  /**
   * The same shares with these assumptions about the rest, in place of any made before. They do not
   * extend to how an undivided group divides: of that nothing is assumed.
   *
   * @throws InfeasibleSharesException when the shares cannot be completed under them
   */
  public Shares assuming(Rest assumed) {
    Interval left = Feasibility.residual(members, undivided);
    Shares shares = new Shares(members, undivided, assumed, left, enclosing);
    Feasibility.check(shares);
    return assumed.number() == 0 || Feasibility.leavesNobodyElse(shares)
        ? new Shares(members, undivided, assumed, Interval.exactly(0), enclosing)
        : shares;
  }

  /**
   * The same shares, where the listed members and groups are all there are.
   *
   * @throws InfeasibleSharesException when they cannot add up to the total
   */
  public Shares exhaustive() {
    return assuming(Rest.none());
  }

  /**
   * The shares that there would be if listed members were larger or smaller, gone or new, and
   * everything else stayed as large as it is. The total moves with them: a size s' in place of s
   * makes it 1 + &Sigma; (s' - s), and all shares are sizes in this total. So are the cap and the
   * floor of the rest; how many members it has stays, and so does what is assumed of it as far as
   * it still follows. Without adjustments, or when none changes a size, these shares themselves.
   *
   * <p>Exact where the shares are. Shares within limits are enclosed: no share that is possible
   * lies outside of its limits, but not all shares within them are possible together.
   *
   * @param adjustments at most one for each member; a {@link Adjustment#to size} for a label that
   *     is not listed adds a newcomer, who was not part of the total before
   * @throws InfeasibleSharesException {@code DUPLICATE_LABEL} when a member is adjusted twice or a
   *     newcomer has the label of a group, {@code UNKNOWN_LABEL} when a label to remove or to
   *     multiply is not listed, {@code NO_MEMBERS} when neither a listed member nor a group is
   *     left, {@code ZERO_SUM} when nothing at all is left
   */
  public Shares adjusted(List<Adjustment> adjustments) {
    return Adjusted.of(this, adjustments);
  }

  /**
   * The same shares, where some listed members are one: its share is the sum of theirs. Nothing
   * else changes: no member of the rest gets larger than it may be now, even when the smallest
   * listed members, which say so, are grouped away.
   *
   * @param groups for each new label the members that it stands for, at least one
   * @throws InfeasibleSharesException {@code UNKNOWN_LABEL} when a member is not listed, {@code
   *     DUPLICATE_LABEL} when one is named twice or a new label is that of another member or group,
   *     {@code TOO_FEW_TO_JOIN} when a new label stands for nobody
   */
  public Shares grouped(Map<String, List<String>> groups) {
    return Grouped.of(this, groups);
  }

  /** The listed members with a share, in the order given. */
  public List<Member> members() {
    return members;
  }

  /** The groups whose share is known and whose division is not, in the order given. */
  public List<Member> undivided() {
    return undivided;
  }

  /** What is assumed of the members that are neither listed nor in an undivided group. */
  public Rest rest() {
    return rest;
  }

  /** The share of the total that belongs neither to a listed member nor to an undivided group. */
  public Interval residual() {
    return residual;
  }

  /**
   * The largest share that a single member of the rest may have, under what is assumed of it; 0
   * when nothing is left. What an undivided group hides is not looked at.
   */
  public double capOfRest() {
    return residual.upper() == 0 ? 0 : Completions.cap(this);
  }

  /**
   * The share of the total that belongs to listed members: exact when their shares are. What lies
   * in undivided groups is not covered.
   */
  public Interval coverage() {
    CompensatedSum lower = new CompensatedSum();
    CompensatedSum upper = new CompensatedSum();
    for (Member member : members) {
      lower.add(member.share().lower());
      upper.add(member.share().upper());
    }
    double most = Math.min(1, upper.value());
    return new Interval(Math.min(most, lower.value()), most);
  }

  /** Whether every listed share, and so the residual, is known exactly. */
  public boolean areExact() {
    return members.stream().allMatch(member -> member.share().isExact())
        && undivided.stream().allMatch(group -> group.share().isExact());
  }

  /** Whether every member is listed with its exact share. */
  public boolean areComplete() {
    return residual.upper() == 0 && undivided.isEmpty() && areExact();
  }

  @Override
  public List<Assumption> assumptions() {
    return rest.assumptions();
  }

  @Override
  public OptionalLong numberOfMembers() {
    if (!undivided.isEmpty()) {
      return OptionalLong.empty();
    }
    if (residual.upper() == 0) {
      return OptionalLong.of(members.size());
    }
    return rest.isNumbered()
        ? OptionalLong.of((long) members.size() + rest.number())
        : OptionalLong.empty();
  }

  @Override
  Distribution least() {
    Distribution known = least;
    if (known == null) {
      known = Completions.least(this);
      least = known;
    }
    return known;
  }

  /** The most uneven completion of exact shares. */
  Distribution greatest() {
    Distribution known = greatest;
    if (known == null) {
      known = Completions.greatest(this);
      greatest = known;
    }
    return known;
  }

  /** The same shares, of which some ways to complete them may not be possible. */
  Shares enclosing() {
    return new Shares(members, undivided, rest, residual, true);
  }

  boolean isEnclosing() {
    return enclosing;
  }

  @Override
  boolean leastIsTight() {
    return !enclosing && Completions.leastIsTight(this);
  }

  @Override
  Most most(Unevenness unevenness) {
    if (areExact()) {
      return new Most(unevenness.of(greatest()), !enclosing);
    }
    Most most = unevenness.over(Completions.boxes(this));
    boolean reached = most.reached() && !enclosing && Completions.boxesAreTight(this);
    return new Most(most.value(), reached);
  }

  @Override
  Distribution majorant() {
    return areExact() ? greatest() : Majorant.of(Narrowed.of(Completions.boxes(this)));
  }

  @Override
  Bounds between(Unevenness unevenness) {
    List<Shares> numbered = UnnumberedFloor.numbered(this);
    if (numbered.isEmpty()) {
      return super.between(unevenness);
    }
    return numbered.stream()
        .map(shares -> shares.between(unevenness))
        .reduce(Bounds::union)
        .orElseThrow();
  }

  @Override
  Bounds lead() {
    return enclosing ? Lead.of(this).loose() : Lead.of(this);
  }

  @Override
  Bounds count() {
    return MemberCount.of(this);
  }

  @Override
  EstimateReason reason() {
    return Unknowns.reason(this);
  }

  @Override
  String unknowns() {
    return Unknowns.text(this);
  }

  @Override
  String whyPinned() {
    return Unknowns.whyPinned(this);
  }

  @Override
  public String toString() {
    return "Shares[members="
        + members
        + ", undivided="
        + undivided
        + ", residual="
        + residual
        + ", rest="
        + rest
        + "]";
  }

  private static List<Member> positive(List<Member> members) {
    return members.stream().filter(member -> member.share().upper() > 0).toList();
  }
}
