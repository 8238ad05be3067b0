package org.itexports.graph.coverage;

import io.smallrye.common.annotation.NonBlocking;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.category.CategoryNode;
import org.itexports.graph.economy.EconomyNode;
import org.itexports.graph.engine.ListSize;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.firm.FirmNode;
import org.itexports.graph.market.MarketNode;
import org.itexports.graph.node.AsOf;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.PeriodRange;
import org.itexports.graph.platform.PlatformNode;
import org.itexports.period.Period;
import org.itexports.release.Release;

/** What is known, and what is not. */
@GraphQLApi
@NonBlocking
@SchemaOrder(85)
public class CoverageApi {

  private static final int MOST_PERIODS = 60;
  private static final String FROM = "Label of the first period, such as `FY2017`.";
  private static final String TO = "Label of the last period, of the same frequency.";
  private static final String PERIODS =
      " Years to date are listed where something is known of them. At most 60 periods a request,"
          + " each with";

  private final RequestRelease release;

  CoverageApi(RequestRelease release) {
    this.release = release;
  }

  /** The map of what is known. */
  @Query
  @Description(
      "For each period, dimension and level: what is known of an economy's exports, and why not. Ask"
          + " it before you build a chart; firms, platforms, markets and categories have it too."
          + PERIODS
          + " eight rows.")
  @ListSize(480)
  public List<CoverageNode> coverage(
      @NonNull @Name("from") @Description(FROM) String from,
      @NonNull @Name("to") @Description(TO) String to,
      @Name("economy")
          @Description("Code or name of the economy. Absent: the one the release is about.")
          String economy,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    Release current = release.about(economy).knownOn(asOf);
    return rows(current, Covered.of(current, Lookup.economy(current, economy)), from, to);
  }

  /** What is known of an economy. */
  @Name("coverage")
  @Description(
      "For each period, dimension and level: what is known of the economy's exports, and why not."
          + PERIODS
          + " eight rows.")
  @ListSize(480)
  public List<CoverageNode> ofEconomy(
      @Source EconomyNode economy,
      @NonNull @Name("from") @Description(FROM) String from,
      @NonNull @Name("to") @Description(TO) String to,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    Release in = economy.release().knownOn(asOf);
    return rows(in, Covered.of(in, economy.economy()), from, to);
  }

  /** What is known of a firm. */
  @Name("coverage")
  @Description(
      "For each period, dimension and level: what is known of the firm's revenue, and why not."
          + PERIODS
          + " four rows.")
  @ListSize(240)
  public List<CoverageNode> ofFirm(
      @Source FirmNode firm,
      @NonNull @Name("from") @Description(FROM) String from,
      @NonNull @Name("to") @Description(TO) String to,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    Release in = firm.release().knownOn(asOf);
    return rows(in, Covered.of(in, firm.firm()), from, to);
  }

  /** What is known of a platform. */
  @Name("coverage")
  @Description(
      "For each period: whether the platform's worldwide revenue is known, and why not."
          + PERIODS
          + " one row.")
  @ListSize(60)
  public List<CoverageNode> ofPlatform(
      @Source PlatformNode platform,
      @NonNull @Name("from") @Description(FROM) String from,
      @NonNull @Name("to") @Description(TO) String to,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    Release in = platform.release().knownOn(asOf);
    return rows(in, Covered.of(in, platform.platform()), from, to);
  }

  /** What is known of a market. */
  @Name("coverage")
  @Description(
      "For each period: whether an amount of exports to the market is known, and why not; many"
          + " sources print only shares."
          + PERIODS
          + " one row.")
  @ListSize(60)
  public List<CoverageNode> ofMarket(
      @Source MarketNode market,
      @NonNull @Name("from") @Description(FROM) String from,
      @NonNull @Name("to") @Description(TO) String to,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    Release in = market.release().knownOn(asOf);
    return rows(in, Covered.of(in, market.market()), from, to);
  }

  /** What is known of a category. */
  @Name("coverage")
  @Description(
      "For each period: whether an amount of exports in the category is known, and why not."
          + PERIODS
          + " one row.")
  @ListSize(60)
  public List<CoverageNode> ofCategory(
      @Source CategoryNode category,
      @NonNull @Name("from") @Description(FROM) String from,
      @NonNull @Name("to") @Description(TO) String to,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    Release in = category.release().knownOn(asOf);
    return rows(in, Covered.of(in, category.category()), from, to);
  }

  private static List<CoverageNode> rows(Release release, Covered thing, String from, String to) {
    CoverageMap map = new CoverageMap(release, thing);
    return periods(map, Lookup.period(from), Lookup.period(to)).stream()
        .flatMap(map::rows)
        .toList();
  }

  private static List<Period> periods(CoverageMap map, Period first, Period last) {
    return first.frequency().isRegular()
        ? PeriodRange.between(first, last, first.frequency(), MOST_PERIODS)
        : PeriodRange.among(map.known(first.frequency()), first, last, MOST_PERIODS);
  }
}
