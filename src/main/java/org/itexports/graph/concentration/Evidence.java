package org.itexports.graph.concentration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.itexports.concentration.AcrossTotals;
import org.itexports.concentration.Assumption;
import org.itexports.concentration.Estimate;
import org.itexports.concentration.Index;
import org.itexports.concentration.Interval;
import org.itexports.concentration.Known;
import org.itexports.concentration.Member;
import org.itexports.concentration.Shares;

/** What is known of the shares: once for each total that they may be of. */
public final class Evidence {

  /** How many indices are held; whoever asks for more has them made anew. */
  private static final int MOST_HELD = 64;

  private final List<Known> byTotal;
  private final List<Shares> rivals;
  private final ConcurrentMap<Index, Estimate> estimates = new ConcurrentHashMap<>();

  /**
   * Copies the lists.
   *
   * @param byTotal what is known of the shares, over each total; at least one
   * @param rivals the same over totals that other prints give; no index looks at them
   */
  public Evidence(List<Known> byTotal, List<Shares> rivals) {
    this.byTotal = List.copyOf(byTotal);
    this.rivals = List.copyOf(rivals);
  }

  /** What is known of the shares, over each total. */
  public List<Known> byTotal() {
    return byTotal;
  }

  /** Shares of one total. */
  static Evidence of(Known known) {
    return new Evidence(List.of(known), List.of());
  }

  /** Shares over every total that is given or printed. */
  public List<Shares> overEveryTotal() {
    return Stream.concat(
            byTotal.stream()
                .flatMap(known -> known instanceof Shares s ? Stream.of(s) : Stream.of()),
            rivals.stream())
        .toList();
  }

  /** An index of them. */
  public Estimate estimate(Index index) {
    var held = estimates.get(index);
    if (held != null) {
      return held;
    }
    var made =
        byTotal.size() == 1
            ? index.estimate(byTotal.get(0))
            : AcrossTotals.estimate(index, byTotal);
    if (estimates.size() < MOST_HELD) {
      estimates.put(index, made);
    }
    return made;
  }

  /** The shares, where members are listed and there is one total. */
  public Optional<Shares> shares() {
    return byTotal.size() == 1 && byTotal.get(0) instanceof Shares shares
        ? Optional.of(shares)
        : Optional.empty();
  }

  /** What was assumed, one by one. */
  List<Assumption> assumptions() {
    Stream<Assumption> ofTotal =
        byTotal.size() == 1 ? Stream.of() : Stream.of(AcrossTotals.assumption(byTotal));
    return Stream.concat(ofTotal, byTotal.stream().flatMap(known -> known.assumptions().stream()))
        .distinct()
        .toList();
  }

  /** The listed members with their shares, over all totals. */
  List<Member> members() {
    return byTotal.stream()
        .flatMap(known -> known instanceof Shares s ? Stream.of(s.members()) : Stream.of())
        .reduce(Evidence::over)
        .orElse(List.of());
  }

  /** The undivided groups with their shares, over all totals. */
  List<Member> undivided() {
    return byTotal.stream()
        .flatMap(known -> known instanceof Shares s ? Stream.of(s.undivided()) : Stream.of())
        .reduce(Evidence::over)
        .orElse(List.of());
  }

  private static List<Member> over(List<Member> these, List<Member> those) {
    Map<String, Interval> shares = new LinkedHashMap<>();
    for (List<Member> list : List.of(these, those)) {
      list.forEach(member -> shares.merge(member.label(), member.share(), Evidence::hull));
    }
    List<Member> members = new ArrayList<>();
    shares.forEach((label, share) -> members.add(new Member(label, share)));
    return members;
  }

  /** The part of the total that belongs to listed members; null where none is listed. */
  IntervalNode coverage() {
    return byTotal.stream()
        .flatMap(known -> known instanceof Shares shares ? Stream.of(shares.coverage()) : null)
        .reduce(Evidence::hull)
        .map(IntervalNode::of)
        .orElse(null);
  }

  private static Interval hull(Interval one, Interval other) {
    return new Interval(Math.min(one.lower(), other.lower()), Math.max(one.upper(), other.upper()));
  }
}
