package org.itexports.graph.market;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.node.Node;
import org.itexports.graph.node.NodeId;
import org.itexports.release.Release;
import org.itexports.sector.market.Market;
import org.itexports.sector.market.MarketKind;

/** A market as the graph shows it. */
@Type("Market")
@Description(
    "A destination of exports, or the home market: a place where firms are and cities lie."
        + " Countries, regions and groups overlap, so they are never added up.")
public record MarketNode(
    @NonNull
        @Description("ISO 3166-1 alpha-2 code of a country, else a natural key such as `GULF`.")
        String code,
    @NonNull @Description("English name.") String name,
    @NonNull @Description("Country, region, or countries quoted together.") MarketKind kind,
    @NonNull @Description("Other names.") List<String> aliases,
    @Description("What else a reader must know. Null if nothing.") String note,
    @Ignore Release release,
    @Ignore Market market)
    implements Node {

  static final String TYPE = "Market";

  /** The node of a market. */
  public static MarketNode of(Release release, Market market) {
    return new MarketNode(
        market.code(),
        market.name(),
        market.kind(),
        market.aliases(),
        market.note().isEmpty() ? null : market.note(),
        release,
        market);
  }

  @Override
  @Id
  @NonNull
  @Description(Node.ID)
  public String getId() {
    return NodeId.of(release, TYPE, market.code());
  }
}
