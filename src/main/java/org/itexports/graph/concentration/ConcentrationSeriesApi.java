package org.itexports.graph.concentration;

import io.smallrye.common.annotation.NonBlocking;
import java.time.LocalDate;
import java.util.List;
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
import org.itexports.graph.engine.Weight;
import org.itexports.graph.firm.FirmNode;
import org.itexports.graph.market.MarketNode;
import org.itexports.graph.node.AsOf;
import org.itexports.graph.platform.PlatformMeasure;
import org.itexports.observation.Level;
import org.itexports.period.Frequency;

/** Concentration through time. */
@GraphQLApi
@NonBlocking
@SchemaOrder(15)
public class ConcentrationSeriesApi {

  private static final String WHAT =
      "Concentration from one period to another, for charts: select any index, with its bounds."
          + " A period that has no answer is there with its `absence`; nothing is interpolated."
          + " Years to date and other periods that overlap have no gaps: those with an answer are"
          + " listed. At most 60 points.";
  private static final String FREQUENCY =
      "Which periods. Absent: the first of the frequencies that have an answer.";
  private static final String FROM = "Label of the first period. Absent: the first that answers.";
  private static final String TO = "Label of the last period. Absent: the last that answers.";

  private final RequestRelease release;

  ConcentrationSeriesApi(RequestRelease release) {
    this.release = release;
  }

  /** Within the release. */
  @Query
  @Description(WHAT)
  @ListSize(Asked.MOST_POINTS)
  @Weight(120)
  public List<ConcentrationNode> concentrationSeries(
      @NonNull @Name("of") @Description(ConcentrationApi.OF) ConcentrationDimension of,
      @Name("economy") @Description(ConcentrationApi.ECONOMY) String economy,
      @Name("frequency") @Description(FREQUENCY) Frequency frequency,
      @Name("from") @Description(FROM) String from,
      @Name("to") @Description(TO) String to,
      @Name("level") @Description(ConcentrationApi.LEVEL) Level level,
      @Name("measure") @Description(ConcentrationApi.MEASURE) PlatformMeasure measure,
      @Name("assuming") @Description(ConcentrationApi.ASSUMING) Assumptions assuming,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    Asked asked =
        new Asked(
            of.choice(release.about(economy).knownOn(asOf), economy, level, measure), assuming);
    return asked.through(frequency, from, to);
  }

  /** Of an economy's exports. */
  @Name("concentrationSeries")
  @Description(WHAT)
  @ListSize(Asked.MOST_POINTS)
  @Weight(120)
  public List<ConcentrationNode> ofEconomy(
      @Source EconomyNode economy,
      @NonNull @Name("of") @Description(ConcentrationApi.OF) EconomyConcentrationDimension of,
      @Name("frequency") @Description(FREQUENCY) Frequency frequency,
      @Name("from") @Description(FROM) String from,
      @Name("to") @Description(TO) String to,
      @Name("level") @Description(ConcentrationApi.LEVEL_OF_TABLE) Level level,
      @Name("assuming") @Description(ConcentrationApi.ASSUMING) Assumptions assuming,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    Asked asked =
        new Asked(of.choice(economy.release().knownOn(asOf), economy.economy(), level), assuming);
    return asked.through(frequency, from, to);
  }

  /** Of a firm's revenue. */
  @Name("concentrationSeries")
  @Description(WHAT)
  @ListSize(Asked.MOST_POINTS)
  @Weight(120)
  public List<ConcentrationNode> ofFirm(
      @Source FirmNode firm,
      @NonNull @Name("of") @Description(ConcentrationApi.OF) FirmConcentrationDimension of,
      @Name("frequency") @Description(FREQUENCY) Frequency frequency,
      @Name("from") @Description(FROM) String from,
      @Name("to") @Description(TO) String to,
      @Name("level") @Description(ConcentrationApi.LEVEL_OF_FIRM) Level level,
      @Name("assuming") @Description(ConcentrationApi.ASSUMING) Assumptions assuming,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    Asked asked = new Asked(of.choice(firm.release().knownOn(asOf), firm.firm(), level), assuming);
    return asked.through(frequency, from, to);
  }

  /** Of exports to a market. */
  @Name("concentrationSeries")
  @Description(MarketChoice.WHAT + " " + WHAT)
  @ListSize(Asked.MOST_POINTS)
  @Weight(120)
  public List<ConcentrationNode> ofMarket(
      @Source MarketNode market,
      @NonNull @Name("of") @Description(ConcentrationApi.OF) MarketConcentrationDimension of,
      @Name("frequency") @Description(FREQUENCY) Frequency frequency,
      @Name("from") @Description(FROM) String from,
      @Name("to") @Description(TO) String to,
      @Name("assuming") @Description(ConcentrationApi.ASSUMING) Assumptions assuming,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    MarketChoice choice = new MarketChoice(market.release().knownOn(asOf), market.market(), of);
    return new Asked(choice, assuming).through(frequency, from, to);
  }
}
