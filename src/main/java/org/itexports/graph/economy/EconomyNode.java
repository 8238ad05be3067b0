package org.itexports.graph.economy;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.node.Node;
import org.itexports.graph.node.NodeId;
import org.itexports.release.Release;
import org.itexports.sector.economy.Economy;
import org.itexports.sector.economy.EconomyKind;

/** An economy as the graph shows it. */
@Type("Economy")
@Description("An exporting economy, or a group of economies that a source treats as one.")
public record EconomyNode(
    @NonNull
        @Description("ISO 3166-1 alpha-2 code of a country; the source's own code for a group.")
        String code,
    @NonNull
        @Description("ISO 3166-1 alpha-3 code of a country; the source's own code for a group.")
        String iso3,
    @NonNull @Description("English name.") String name,
    @NonNull @Description("One country, or a group that is never summed with its members.")
        EconomyKind kind,
    @Ignore Release release,
    @Ignore Economy economy)
    implements Node {

  static final String TYPE = "Economy";

  /** The node of an economy. */
  public static EconomyNode of(Release release, Economy economy) {
    return new EconomyNode(
        economy.code(), economy.iso3(), economy.name(), economy.kind(), release, economy);
  }

  EconomyFigures figures(LocalDate asOf) {
    return new EconomyFigures(release.knownOn(asOf), economy);
  }

  @Override
  @Id
  @NonNull
  @Description(Node.ID)
  public String getId() {
    return NodeId.of(release, TYPE, economy.code());
  }
}
