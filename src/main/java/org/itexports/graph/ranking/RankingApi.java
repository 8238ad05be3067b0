package org.itexports.graph.ranking;

import io.smallrye.common.annotation.NonBlocking;
import java.util.Comparator;
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
import org.itexports.graph.firm.FirmNode;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.NodeType;
import org.itexports.graph.node.Paging;
import org.itexports.graph.period.PeriodNode;
import org.itexports.graph.source.SourceNode;
import org.itexports.period.Period;
import org.itexports.relay.Keyset;
import org.itexports.relay.Page;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;
import org.itexports.sector.firm.Ranking;

/** Places in rankings, lists and awards. */
@GraphQLApi
@NonBlocking
@SchemaOrder(45)
public class RankingApi implements NodeType<RankingNode> {

  private static final Keyset<Ranking> BY_KEY = Keyset.natural(Ranking::id);

  private final RequestRelease release;

  RankingApi(RequestRelease release) {
    this.release = release;
  }

  @Override
  public String typeName() {
    return RankingNode.TYPE;
  }

  @Override
  public Optional<RankingNode> find(Release in, String key) {
    return in.rankings().find(key).map(ranking -> RankingNode.of(in, ranking));
  }

  /** One place in a ranking. */
  @Query
  @Description(
      "A place in a ranking by its key. An unknown key is the error UNKNOWN_CODE with near matches.")
  public RankingNode ranking(
      @NonNull @Name("key") @Description("Natural key, as in `Ranking.key`.") String key) {
    Release current = release.get();
    return RankingNode.of(current, Lookup.ranking(current, key));
  }

  /** All places in rankings. */
  @Query
  @Description("Places of firms and economies in rankings, lists and awards, by key.")
  public RankingConnection rankings(
      @Name("awarder") @Description("Only by this awarder, such as `P@SHA`; case does not count.")
          String awarder,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    Release current = release.get();
    List<Ranking> rankings =
        all(current, ranking -> awarder == null || ranking.awarder().equalsIgnoreCase(awarder));
    return RankingConnection.of(
        Page.of(rankings, BY_KEY, new PageRequest(first, after, last, before))
            .map(ranking -> RankingNode.of(current, ranking)));
  }

  /** The places of a firm. */
  @NonNull
  @Name("rankings")
  @Description("Places of the firm in rankings, lists and awards, by key; at most 50.")
  @ListSize(50)
  public List<RankingNode> ofFirm(@Source FirmNode firm) {
    return whole(firm.release(), ranking -> firm.slug().equals(ranking.firm()));
  }

  /** The places of an economy. */
  @NonNull
  @Name("rankings")
  @Description("Places of the economy in rankings and lists, by key; at most 50.")
  @ListSize(50)
  public List<RankingNode> ofEconomy(@Source EconomyNode economy) {
    return whole(economy.release(), ranking -> economy.code().equals(ranking.economy()));
  }

  /** The firm that is ranked. */
  @Description("The firm that is ranked. Null if it is no recorded firm.")
  public FirmNode firm(@Source RankingNode ranking) {
    String slug = ranking.ranking().firm();
    return slug == null
        ? null
        : FirmNode.of(ranking.release(), Lookup.firm(ranking.release(), slug));
  }

  /** The economy that is ranked. */
  @Description("The economy that is ranked. Null if it is no recorded economy.")
  public EconomyNode economy(@Source RankingNode ranking) {
    String code = ranking.ranking().economy();
    return code == null
        ? null
        : EconomyNode.of(ranking.release(), Lookup.economy(ranking.release(), code));
  }

  /** When. */
  @Description("What time the ranking is about. Null if the source does not say.")
  public PeriodNode period(@Source RankingNode ranking) {
    Period period = ranking.ranking().period();
    return period == null ? null : PeriodNode.of(ranking.release(), period);
  }

  /** The source. */
  @NonNull
  @Description("Who reports it.")
  public SourceNode source(@Source RankingNode ranking) {
    return SourceNode.of(ranking.release(), ranking.ranking().source());
  }

  private static List<Ranking> all(Release release, Predicate<Ranking> wanted) {
    return release.rankings().all().stream()
        .filter(wanted)
        .sorted(Comparator.comparing(Ranking::id))
        .toList();
  }

  private static List<RankingNode> whole(Release release, Predicate<Ranking> wanted) {
    return all(release, wanted).stream()
        .limit(50)
        .map(ranking -> RankingNode.of(release, ranking))
        .toList();
  }
}
