package org.itexports.graph.ranking;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.node.Node;
import org.itexports.graph.node.NodeId;
import org.itexports.observation.Qualifier;
import org.itexports.release.Release;
import org.itexports.sector.firm.Ranking;

/** A place in a ranking as the graph shows it. */
@Type("Ranking")
@Description("A place in somebody's ranking or list, or an award, as one source reports it.")
public record RankingNode(
    @NonNull @Description("Natural key, as in `ranking(key:)`.") String key,
    @NonNull @Description("Who ranks, or gives the award.") String awarder,
    @NonNull @Description("Name of the ranking.") String name,
    @NonNull @Description("The list, category or field in which the place was given.")
        String category,
    @Description("The place; 1 is the first. Null for a list without order.") Integer position,
    @Description(
            "How the source qualifies the place: `AT_MOST` 5 is \"among the first five\". Null"
                + " without a place.")
        Qualifier qualifier,
    @NonNull @Description("Who is ranked, as printed.") String entity,
    @Description("Whether the source leaves the period open, so that it was inferred.")
        boolean periodInferred,
    @NonNull @Description("Where in the source it stands.") String locator,
    @Description("What else a reader must know. Null if nothing.") String note,
    @Ignore Release release,
    @Ignore Ranking ranking)
    implements Node {

  static final String TYPE = "Ranking";

  /** The node of a place in a ranking. */
  public static RankingNode of(Release release, Ranking ranking) {
    return new RankingNode(
        ranking.id(),
        ranking.awarder(),
        ranking.name(),
        ranking.category(),
        ranking.position(),
        ranking.qualifier(),
        ranking.entity(),
        ranking.periodInferred(),
        ranking.locator(),
        ranking.note().isEmpty() ? null : ranking.note(),
        release,
        ranking);
  }

  @Override
  @Id
  @NonNull
  @Description(Node.ID)
  public String getId() {
    return NodeId.of(release, TYPE, ranking.id());
  }

  @NonNull
  @Description("The source and the place in it, in one line, for a footnote.")
  public String getCitation() {
    return ranking.source().citation(ranking.locator());
  }
}
