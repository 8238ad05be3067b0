package org.itexports.graph.place;

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
import org.itexports.graph.economy.EconomyNode;
import org.itexports.graph.engine.ListSize;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.NodeType;
import org.itexports.graph.node.Paging;
import org.itexports.graph.period.PeriodNode;
import org.itexports.graph.source.SourceNode;
import org.itexports.graph.statement.StatementConnection;
import org.itexports.graph.statement.StatementsAbout;
import org.itexports.period.Period;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;
import org.itexports.sector.place.Park;
import org.itexports.sector.place.ParkKind;
import org.itexports.sector.statement.Mention;
import org.itexports.sector.statement.StatementKind;

/** Parks, zones and incubation centres, and the cities that they are in. */
@GraphQLApi
@NonBlocking
@SchemaOrder(52)
public class ParkApi implements NodeType<ParkNode> {

  private static final String KIND = "Only places of this kind.";

  private final RequestRelease release;

  ParkApi(RequestRelease release) {
    this.release = release;
  }

  @Override
  public String typeName() {
    return ParkNode.TYPE;
  }

  @Override
  public Optional<ParkNode> find(Release in, String key) {
    return in.parks().find(key).map(park -> ParkNode.of(in, park));
  }

  /** One park. */
  @Query
  @Description("A park by its slug. An unknown slug is the error UNKNOWN_CODE with near matches.")
  public ParkNode park(
      @NonNull @Name("slug") @Description("A slug or name, such as `karachi-it-park`.")
          String slug) {
    Release current = release.get();
    return ParkNode.of(current, Lookup.park(current, slug));
  }

  /** All parks. */
  @Query
  @NonNull
  @ListSize(50)
  @Description("The recorded parks, zones and incubation centres, by slug; at most 50.")
  public List<ParkNode> parks(@Name("kind") @Description(KIND) ParkKind kind) {
    return all(release.get(), park -> kind == null || park.kind() == kind);
  }

  /** The parks of an economy. */
  @NonNull
  @Name("parks")
  @ListSize(50)
  @Description(
      "The recorded parks, zones and incubation centres of the economy, by slug; at most 50.")
  public List<ParkNode> ofEconomy(
      @Source EconomyNode economy, @Name("kind") @Description(KIND) ParkKind kind) {
    return all(
        economy.release(),
        park -> park.economy().equals(economy.code()) && (kind == null || park.kind() == kind));
  }

  /** The parks of a city. */
  @NonNull
  @Name("parks")
  @ListSize(50)
  @Description("The recorded parks, zones and incubation centres in the city, by slug; at most 50.")
  public List<ParkNode> ofCity(@Source CityNode city) {
    return all(city.release(), park -> city.slug().equals(park.city()));
  }

  /** The city of a park. */
  @Description("The city that it is in. Null if the source names none, or several together.")
  public CityNode city(@Source ParkNode park) {
    return CityNode.ofSlug(park.release(), park.park().city());
  }

  /** The period of a park. */
  @Description(
      "When it opened or is to open, or as of when the source says it; `note` tells which. Null if"
          + " the source shows none.")
  public PeriodNode period(@Source ParkNode park) {
    Period period = park.park().period();
    return period == null ? null : PeriodNode.of(park.release(), period);
  }

  /** The economy of a park. */
  @NonNull
  @Description("The economy that it is in.")
  public EconomyNode economy(@Source ParkNode park) {
    return EconomyNode.of(park.release(), Lookup.economy(park.release(), park.park().economy()));
  }

  /** The source of a park. */
  @NonNull
  @Description("Who says it.")
  public SourceNode source(@Source ParkNode park) {
    return SourceNode.of(park.release(), park.park().source());
  }

  /** What is said about a park. */
  @Description(StatementsAbout.FIELD)
  public StatementConnection statements(
      @Source ParkNode park,
      @Name("kind") @Description(StatementsAbout.KIND) StatementKind kind,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return StatementsAbout.page(
        park.release(),
        Mention.Type.PARK,
        park.slug(),
        kind,
        new PageRequest(first, after, last, before));
  }

  private static List<ParkNode> all(Release release, Predicate<Park> condition) {
    return release.parks().all().stream()
        .filter(condition)
        .map(park -> ParkNode.of(release, park))
        .toList();
  }
}
