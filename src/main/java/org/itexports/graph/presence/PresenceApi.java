package org.itexports.graph.presence;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.engine.ListSize;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.firm.FirmNode;
import org.itexports.graph.market.MarketNode;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.NodeType;
import org.itexports.graph.period.PeriodNode;
import org.itexports.graph.place.CityNode;
import org.itexports.graph.source.SourceNode;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.sector.firm.Presence;
import org.itexports.sector.firm.PresenceKind;

/** Where firms are. */
@GraphQLApi
@NonBlocking
@SchemaOrder(44)
public class PresenceApi implements NodeType<PresenceNode> {

  private final RequestRelease release;

  PresenceApi(RequestRelease release) {
    this.release = release;
  }

  @Override
  public String typeName() {
    return PresenceNode.TYPE;
  }

  @Override
  public Optional<PresenceNode> find(Release in, String key) {
    return in.presences().find(key).map(presence -> PresenceNode.of(in, presence));
  }

  /** One presence of a firm in a market. */
  @Query
  @Description(
      "A presence of a firm in a market by its key. An unknown key is the error UNKNOWN_CODE with near matches.")
  public PresenceNode presence(
      @NonNull @Name("key") @Description("Natural key, as in `Presence.key`.") String key) {
    Release current = release.get();
    return PresenceNode.of(current, Lookup.presence(current, key));
  }

  /** Where a firm is. */
  @NonNull
  @Description(
      "Where the firm is: offices, subsidiaries and customers, one entry a source, by key; at most"
          + " 50.")
  @ListSize(50)
  public List<PresenceNode> presences(
      @Source FirmNode firm,
      @Name("kind") @Description("Only those of this kind.") PresenceKind kind) {
    return all(
        firm.release(),
        presence ->
            presence.firm().equals(firm.slug()) && (kind == null || presence.kind() == kind));
  }

  /** The offices of a firm. */
  @NonNull
  @Description(
      "The firm's places of work of any kind, one entry a source, by key; at most 50. A presence of"
          + " unstated kind counts as one.")
  @ListSize(50)
  public List<PresenceNode> offices(@Source FirmNode firm) {
    return all(
        firm.release(),
        presence -> presence.firm().equals(firm.slug()) && presence.kind().isOffice());
  }

  /** The firm that is present. */
  @NonNull
  @Description("The firm that is present.")
  public FirmNode firm(@Source PresenceNode presence) {
    return FirmNode.of(
        presence.release(), Lookup.firm(presence.release(), presence.presence().firm()));
  }

  /** The market. */
  @NonNull
  @Description("The country, or the region where the source names no country.")
  public MarketNode market(@Source PresenceNode presence) {
    return MarketNode.of(
        presence.release(), Lookup.market(presence.release(), presence.presence().market()));
  }

  /** The city. */
  @Description("The city. Null if the source names none.")
  public CityNode city(@Source PresenceNode presence) {
    return CityNode.ofSlug(presence.release(), presence.presence().city());
  }

  /** When. */
  @Description("When, or as of when, the firm is there. Null if the source does not say.")
  public PeriodNode period(@Source PresenceNode presence) {
    Period period = presence.presence().period();
    return period == null ? null : PeriodNode.of(presence.release(), period);
  }

  /** The source. */
  @NonNull
  @Description("Who says so.")
  public SourceNode source(@Source PresenceNode presence) {
    return SourceNode.of(presence.release(), presence.presence().source());
  }

  private static List<PresenceNode> all(Release release, Predicate<Presence> wanted) {
    return release.presences().all().stream()
        .filter(wanted)
        .map(presence -> PresenceNode.of(release, presence))
        .limit(50)
        .toList();
  }
}
