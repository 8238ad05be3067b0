package org.itexports.graph.concentration;

import io.smallrye.common.annotation.NonBlocking;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.economy.EconomyNode;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;
import org.itexports.graph.firm.FirmNode;
import org.itexports.graph.market.MarketNode;
import org.itexports.graph.node.AsOf;
import org.itexports.graph.period.PeriodNode;
import org.itexports.graph.platform.PlatformMeasure;
import org.itexports.observation.Level;

/** Concentration of what the release holds, and of a caller's own values. */
@GraphQLApi
@NonBlocking
@SchemaOrder(15)
public class ConcentrationApi {

  private static final String WHAT =
      "How concentrated exports are over the members of a dimension. The shares come from one"
          + " printed table and are of its own total. Where no table answers, the indices are null"
          + " and `absence` names the nearest period that has one. Months are of the sum of their"
          + " shown figures.";
  static final String OF_FIRMS =
      " Shares of firms are of the economy's total and known within limits: from printed exports, or"
          + " nothing, to revenue.";
  private static final String WHAT_ALL =
      WHAT
          + OF_FIRMS
          + " Shares of platforms come from the figures that each of them publishes and are of"
          + " their sum: `assumptions` say which platforms are in and which are not, and why.";
  static final String OF = "Over what.";
  static final String PERIOD_OF_TABLE =
      "Label of the period. Absent: the latest full year that has an answer, else the period that"
          + " ends last.";
  private static final String PERIOD =
      PERIOD_OF_TABLE + " Platforms are compared by calendar year.";
  static final String LEVEL_OF_TABLE =
      "Level of the classification. Categories are read by GROUP, or by LEAF; markets by COUNTRY, or"
          + " by REGION; channels by CHANNEL. Absent: the first at which there is a table. Another is an error.";
  static final String LEVEL =
      LEVEL_OF_TABLE
          + " Economies are read by WORLD, or by REGION. Firms, months and platforms have no level:"
          + " any is an error.";
  static final String LEVEL_OF_FIRM =
      "Level of the classification: markets by COUNTRY, or by REGION; segments by SEGMENT."
          + " Absent: the first at which there is a table. Another is an error.";
  static final String ECONOMY =
      "Code or name of the economy. Absent: the one the release is about. Tables of economies are"
          + " the same for every economy. An error for platforms, which are worldwide.";
  static final String MEASURE =
      "What of the platforms is compared. Absent: REVENUE. An error for anything but platforms.";
  static final String ASSUMING = "What you assume of the members that are not listed.";

  private final RequestRelease release;

  ConcentrationApi(RequestRelease release) {
    this.release = release;
  }

  /** Concentration within the release. */
  @Query
  @Description(WHAT_ALL)
  @Weight(2)
  public ConcentrationNode concentration(
      @NonNull @Name("of") @Description(OF) ConcentrationDimension of,
      @Name("economy") @Description(ECONOMY) String economy,
      @Name("period") @Description(PERIOD) String period,
      @Name("level") @Description(LEVEL) Level level,
      @Name("measure") @Description(MEASURE) PlatformMeasure measure,
      @Name("assuming") @Description(ASSUMING) Assumptions assuming,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    return new Asked(
            of.choice(release.about(economy).knownOn(asOf), economy, level, measure), assuming)
        .in(period);
  }

  /** Concentration of an economy's exports. */
  @Name("concentration")
  @Description(WHAT + OF_FIRMS)
  @Weight(2)
  public ConcentrationNode ofEconomy(
      @Source EconomyNode economy,
      @NonNull @Name("of") @Description(OF) EconomyConcentrationDimension of,
      @Name("period") @Description(PERIOD_OF_TABLE) String period,
      @Name("level") @Description(LEVEL_OF_TABLE) Level level,
      @Name("assuming") @Description(ASSUMING) Assumptions assuming,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    return new Asked(of.choice(economy.release().knownOn(asOf), economy.economy(), level), assuming)
        .in(period);
  }

  /** Concentration of a firm's revenue. */
  @Name("concentration")
  @Description(
      "How concentrated the firm's revenue is over markets or segments. The shares come from one"
          + " printed table and are of its own total. Where no table answers, the indices are null"
          + " and `absence` names the nearest period that has one.")
  public ConcentrationNode ofFirm(
      @Source FirmNode firm,
      @NonNull @Name("of") @Description(OF) FirmConcentrationDimension of,
      @Name("period") @Description(PERIOD_OF_TABLE) String period,
      @Name("level") @Description(LEVEL_OF_FIRM) Level level,
      @Name("assuming") @Description(ASSUMING) Assumptions assuming,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    return new Asked(of.choice(firm.release().knownOn(asOf), firm.firm(), level), assuming)
        .in(period);
  }

  /** Concentration in a period. */
  @Name("concentration")
  @Description(WHAT_ALL)
  @Weight(2)
  public ConcentrationNode inPeriod(
      @Source PeriodNode period,
      @NonNull @Name("of") @Description(OF) ConcentrationDimension of,
      @Name("economy") @Description(ECONOMY) String economy,
      @Name("level") @Description(LEVEL) Level level,
      @Name("measure") @Description(MEASURE) PlatformMeasure measure,
      @Name("assuming") @Description(ASSUMING) Assumptions assuming,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    return new Asked(of.choice(period.release().knownOn(asOf), economy, level, measure), assuming)
        .in(period.period());
  }

  /** Concentration of exports to a market. */
  @Name("concentration")
  @Description(MarketChoice.WHAT + " Otherwise the answer is an `absence`.")
  public ConcentrationNode ofMarket(
      @Source MarketNode market,
      @NonNull @Name("of") @Description(OF) MarketConcentrationDimension of,
      @Name("period") @Description("Label of the period. Absent: any.") String period,
      @Name("assuming") @Description(ASSUMING) Assumptions assuming,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    return new Asked(
            new MarketChoice(market.release().knownOn(asOf), market.market(), of), assuming)
        .in(period);
  }
}
