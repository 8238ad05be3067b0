package org.itexports.graph.entry;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.node.Node;
import org.itexports.graph.node.NodeConnection;
import org.itexports.graph.node.NodeTypes;
import org.itexports.graph.node.Paging;
import org.itexports.graph.observation.ObservationNode;
import org.itexports.graph.period.PeriodNode;
import org.itexports.graph.source.SourceNode;
import org.itexports.observation.Observation;
import org.itexports.relay.Keyset;
import org.itexports.relay.Page;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;

/** What leads from sources, periods and prints to things of whatever type. */
@GraphQLApi
@NonBlocking
@SchemaOrder(95)
public class EntryApi {

  private static final Keyset<Entry> BY_TYPE = Keyset.natural(Entry::place);

  private final NodeTypes types;

  EntryApi(NodeTypes types) {
    this.types = types;
  }

  /** What cites a source. */
  @Description(
      "Everything that cites the publication: prints, printed tables, series, targets, policies,"
          + " firms, institutions, statements, markets and whatever else names it as its source, by"
          + " type, then key.")
  public NodeConnection supports(
      @Source SourceNode source,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return page(
        source.release(),
        Entries.citing(source.release(), source.source()),
        new PageRequest(first, after, last, before));
  }

  /** What is dated in a period. */
  @Description(
      "Everything recorded of the period, by type, then key. What counts an interval, such as"
          + " prints, printed tables and targets, is here if it counts or is due in exactly this"
          + " one: nothing that counts a part of it or only overlaps it. What happened, such as"
          + " policies, is here if the whole of its date lies within the period.")
  public NodeConnection dated(
      @Source PeriodNode period,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return page(
        period.release(),
        Entries.dated(period.release(), period.period()),
        new PageRequest(first, after, last, before));
  }

  /** The member that a print is about. */
  @Description(
      "The thing that `member` names: a market, category, economy, segment or city. Ask for"
          + " `__typename` and use fragments. Null if the series is not divided.")
  public Node memberNode(@Source ObservationNode observation) {
    Observation print = observation.print();
    String type =
        switch (print.series().dimension()) {
          case CATEGORY -> "ServiceCategory";
          case MARKET -> "Market";
          case ECONOMY -> "Economy";
          case SEGMENT -> "Segment";
          case CITY -> "City";
          case NONE, CHANNEL -> null;
        };
    return type == null
        ? null
        : types.find(observation.release(), type, print.member()).orElseThrow();
  }

  private NodeConnection page(Release release, List<Entry> entries, PageRequest request) {
    return NodeConnection.of(
        Page.of(entries, BY_TYPE, request)
            .map(entry -> types.find(release, entry.type(), entry.key()).orElseThrow()));
  }
}
