package org.itexports.graph.concentration;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.concentration.Member;
import org.itexports.graph.economy.EconomyNode;
import org.itexports.graph.engine.ListSize;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;
import org.itexports.graph.firm.FirmNode;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.observation.ObservationNode;
import org.itexports.graph.platform.PlatformMeasure;
import org.itexports.observation.Level;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;
import org.itexports.release.Release;
import org.itexports.sector.economy.Economy;

/** Concentration of what the release holds, and of a caller's own values. */
@GraphQLApi
@NonBlocking
@SchemaOrder(15)
public class ConcentrationApi {

  private static final String WHAT =
      "How concentrated exports are over the members of a dimension. The shares come from one"
          + " printed table and are of its own total. Where no table answers, the indices are null"
          + " and `absence` names the nearest period that has one.";
  private static final String OF_FIRMS =
      " Shares of firms are of the economy's total and known within limits: from printed exports, or"
          + " nothing, to revenue.";
  private static final String WHAT_ALL =
      WHAT
          + OF_FIRMS
          + " Shares of platforms come from the figures that each of them publishes and are of"
          + " their sum: `assumptions` say which platforms are in and which are not, and why.";
  private static final String OF = "Over what.";
  private static final String PERIOD_OF_TABLE =
      "Label of the period. Absent: the latest full year that has an answer, else the period that"
          + " ends last.";
  private static final String PERIOD =
      PERIOD_OF_TABLE + " Platforms are compared by calendar year.";
  private static final String LEVEL_OF_TABLE =
      "Level of the classification. Categories are read by GROUP, or by LEAF; markets by COUNTRY, or"
          + " by REGION; channels by CHANNEL. Absent: the first at which there is a table. Another is an error.";
  private static final String LEVEL =
      LEVEL_OF_TABLE
          + " Economies are read by WORLD, or by REGION. Firms and platforms have no level: any is an"
          + " error.";
  private static final String ECONOMY =
      "Code or name of the economy. Absent: the one the release is about. Tables of economies are"
          + " the same for every economy. An error for platforms, which are worldwide.";
  private static final String MEASURE =
      "What of the platforms is compared. Absent: REVENUE. An error for anything but platforms.";
  private static final String ASSUMING = "What you assume of the members that are not listed.";

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
      @Name("assuming") @Description(ASSUMING) Assumptions assuming) {
    Release current = release.get();
    boolean platforms = of == ConcentrationDimension.PLATFORMS;
    refuse("economy", economy, platforms, of);
    refuse("level", level, platforms, of);
    refuse("measure", measure, !platforms, of);
    if (platforms) {
      return new PlatformChoice(current, measure).concentration(period, assuming);
    }
    Economy found = Lookup.economy(current, economy);
    if (of == ConcentrationDimension.FIRMS) {
      refuse("level", level, true, of);
      return new FirmChoice(current, found).concentration(period, assuming);
    }
    return new TableChoice(current, TableSubject.of(found), of.dimension(), level)
        .concentration(period, assuming);
  }

  private static void refuse(String argument, Object value, boolean foreign, Enum<?> of) {
    if (foreign && value != null) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT, "`%s` means nothing for %s.".formatted(argument, of));
    }
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
      @Name("assuming") @Description(ASSUMING) Assumptions assuming) {
    if (of == EconomyConcentrationDimension.FIRMS) {
      refuse("level", level, true, of);
      return new FirmChoice(economy.release(), economy.economy()).concentration(period, assuming);
    }
    return new TableChoice(
            economy.release(), TableSubject.of(economy.economy()), of.dimension(), level)
        .concentration(period, assuming);
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
      @Name("level")
          @Description(
              "Level of the classification: markets by COUNTRY, or by REGION; segments by SEGMENT."
                  + " Absent: the first at which there is a table. Another is an error.")
          Level level,
      @Name("assuming") @Description(ASSUMING) Assumptions assuming) {
    return new TableChoice(firm.release(), TableSubject.of(firm.firm()), of.dimension(), level)
        .concentration(period, assuming);
  }

  /** Concentration of own values. */
  @Query
  @Description(
      "The same indices for your own values, in any unit. Shares are of `total`, or of the sum of"
          + " the values. Values over the total, sums of zero and more than 100,000 values are"
          + " errors.")
  public ConcentrationNode concentrationOf(
      @NonNull
          @Name("values")
          @Description("The members' values: each zero or more; 1 to 100,000 of them.")
          List<Double> values,
      @Name("labels")
          @Description("The members' names, as many as values. Absent: their places from 1.")
          List<String> labels,
      @Name("total")
          @Description("What the values are parts of. Absent: the values are all there is.")
          Double total,
      @Name("assuming") @Description(ASSUMING) Assumptions assuming) {
    return OwnValues.concentration(values, labels, total, assuming);
  }

  /** The shares. */
  @NonNull
  @Description(
      "The shares that went into the indices, in the order of the table or of your values; at most"
          + " the first 1,000.")
  @ListSize(1000)
  public List<ShareNode> inputs(@Source ConcentrationNode concentration) {
    if (concentration.shares() == null) {
      return List.of();
    }
    return Stream.concat(
            concentration.shares().members().stream().map(m -> share(concentration, m, false)),
            concentration.shares().undivided().stream().map(m -> share(concentration, m, true)))
        .limit(1000)
        .toList();
  }

  /** The prints behind the shares. */
  @NonNull
  @Description(
      "The prints behind the shares, in the order of `inputs`, with their sources; a share may rest"
          + " on several, such as revenue of two fiscal years. Empty for your own values; at most"
          + " 100.")
  @ListSize(100)
  public List<ObservationNode> observations(@Source ConcentrationNode concentration) {
    return inputs(concentration).stream()
        .flatMap(share -> concentration.prints().getOrDefault(share.label(), List.of()).stream())
        .limit(100)
        .toList();
  }

  private static ShareNode share(ConcentrationNode node, Member member, boolean undivided) {
    List<ObservationNode> prints = node.prints().getOrDefault(member.label(), List.of());
    return ShareNode.of(member, undivided, prints.size() == 1 ? prints.get(0) : null);
  }
}
