package org.itexports.graph.composition;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.itexports.concentration.Interval;
import org.itexports.concentration.Member;
import org.itexports.concentration.Shares;
import org.itexports.graph.observation.ObservationNode;
import org.itexports.observation.Classification;
import org.itexports.observation.Composition;
import org.itexports.observation.Composition.Line;
import org.itexports.observation.CompositionShares;
import org.itexports.observation.Dimension;
import org.itexports.observation.Level;
import org.itexports.release.Release;

/** The lines of printed tables, with the shares that the tables state. */
public final class TableLines {

  private static final Interval NONE = new Interval(0, 0);

  private TableLines() {}

  /** The lines of a table at one of its levels, in the order of the table. */
  public static List<LineNode> of(Release release, Composition table, Level level) {
    Classification members = release.classifications().get(table.dimension());
    Shares shares = CompositionShares.of(table, level, members, MemberNames::code);
    Map<String, Interval> byMember = new HashMap<>();
    Stream.concat(shares.members().stream(), shares.undivided().stream())
        .forEach((Member member) -> byMember.put(member.label(), member.share()));
    return table.at(level, members).stream()
        .map(line -> line(release, table, line, byMember))
        .toList();
  }

  /** The lines of one member in all tables, oldest period first. */
  static List<LineNode> ofMember(Release release, Dimension dimension, String member) {
    return release.tables().all().stream()
        .filter(table -> table.dimension() == dimension)
        .sorted(Comparator.comparing(Composition::period).thenComparing(Composition::id))
        .flatMap(table -> of(release, table, table.levels().iterator().next()).stream())
        .filter(line -> line.member().equals(member))
        .limit(50)
        .toList();
  }

  /** The lines of a market in all tables, oldest period first. */
  public static List<LineNode> of(Release release, String market) {
    return ofMember(release, Dimension.MARKET, market);
  }

  private static LineNode line(
      Release release, Composition table, Line line, Map<String, Interval> shares) {
    String member = MemberNames.code(line.observation().member());
    Interval share = shares.getOrDefault(line.label(MemberNames::code), NONE);
    boolean exact = share.lower() == share.upper();
    return new LineNode(
        member,
        line.label(MemberNames.of(release, table.dimension())),
        exact ? Double.valueOf(share.lower()) : null,
        share.lower(),
        share.upper(),
        line.divisible(),
        ObservationNode.of(release, line.observation()),
        release,
        table);
  }
}
