package org.itexports.graph.concentration;

import io.smallrye.common.annotation.NonBlocking;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.itexports.graph.economy.EconomyNode;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;
import org.itexports.graph.node.AsOf;
import org.itexports.graph.node.Lookup;
import org.itexports.observation.Level;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;
import org.itexports.release.Release;

/** Concentration in several economies. */
@GraphQLApi
@NonBlocking
@SchemaOrder(15)
public class ComparisonApi {

  private static final int MOST = 10;

  private final RequestRelease release;

  ComparisonApi(RequestRelease release) {
    this.release = release;
  }

  /** Economies side by side. */
  @Query
  @Description(
      "Concentration in several economies side by side, and whether the data are comparable. An"
          + " economy without an answer is there with its `absence`.")
  @Weight(20)
  public ComparisonNode compareConcentration(
      @NonNull @Name("of") @Description(ConcentrationApi.OF) EconomyConcentrationDimension of,
      @NonNull
          @Name("economies")
          @Description("Codes or names of the economies, each once: 2 to 10.")
          List<String> economies,
      @NonNull @Name("period") @Description("Label of the period.") String period,
      @Name("level") @Description(ConcentrationApi.LEVEL_OF_TABLE) Level level,
      @Name("assuming") @Description(ConcentrationApi.ASSUMING) Assumptions assuming,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    if (economies.size() > MOST) {
      throw new ClientException(
          ErrorCode.LIST_TOO_LONG,
          "At most %d economies are compared; these are %d.".formatted(MOST, economies.size()),
          Map.of("maximum", MOST));
    }
    List<EconomyNode> found =
        economies.stream().map(code -> economy(release.about(code).knownOn(asOf), code)).toList();
    if (found.size() < 2
        || found.stream().map(EconomyNode::code).distinct().count() < found.size()) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT, "Name at least two economies, and each once.");
    }
    return ComparisonNode.of(
        found.stream()
            .map(
                economy ->
                    new ComparedNode(
                        economy,
                        new Asked(of.choice(economy.release(), economy.economy(), level), assuming)
                            .in(period)))
            .toList());
  }

  private static EconomyNode economy(Release release, String code) {
    return EconomyNode.of(release, Lookup.economy(release, code));
  }
}
