package org.itexports.graph.firm;

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
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.NodeType;
import org.itexports.graph.period.PeriodNode;
import org.itexports.graph.source.SourceNode;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.sector.firm.FirmTie;

/** Who holds whom, and whose figures contain whose. */
@GraphQLApi
@NonBlocking
@SchemaOrder(43)
public class FirmTieApi implements NodeType<FirmTieNode> {

  private final RequestRelease release;

  FirmTieApi(RequestRelease release) {
    this.release = release;
  }

  @Override
  public String typeName() {
    return FirmTieNode.TYPE;
  }

  @Override
  public Optional<FirmTieNode> find(Release in, String key) {
    return in.firmTies().find(key).map(tie -> FirmTieNode.of(in, tie));
  }

  /** One tie between firms. */
  @Query
  @Description(
      "A tie between firms by its key. An unknown key is the error UNKNOWN_CODE with near matches.")
  public FirmTieNode firmTie(
      @NonNull @Name("key") @Description("Natural key, as in `FirmTie.key`.") String key) {
    Release current = release.get();
    return FirmTieNode.of(current, Lookup.firmTie(current, key));
  }

  /** Who holds the firm. */
  @NonNull
  @Description("Who holds stakes in the firm, one entry a source, by key; at most 50.")
  @ListSize(50)
  public List<FirmTieNode> parents(@Source FirmNode firm) {
    return ties(firm, tie -> tie.affiliate().equals(firm.slug()));
  }

  /** Whom the firm holds. */
  @NonNull
  @Description(
      "Subsidiaries, and other firms that the firm holds stakes in, one entry a source, by key; at"
          + " most 50.")
  @ListSize(50)
  public List<FirmTieNode> affiliates(@Source FirmNode firm) {
    return ties(firm, tie -> tie.parent().equals(firm.slug()));
  }

  /** The firm whose figures contain this firm's. */
  @Description(
      "The firm whose figures contain this firm's, so that the two are never added. Null if there"
          + " is none, or if its figures are not printed.")
  public FirmNode containedIn(@Source FirmNode firm) {
    return FirmContainment.containers(firm.release(), firm.firm()).stream()
        .findFirst()
        .map(container -> FirmNode.of(firm.release(), container))
        .orElse(null);
  }

  /** The firms whose figures are contained. */
  @NonNull
  @Description(
      "The firms whose figures are contained in this firm's, so that they are never added to them,"
          + " by key; at most 50.")
  @ListSize(50)
  public List<FirmNode> contains(@Source FirmNode firm) {
    Release in = firm.release();
    return FirmContainment.contained(in, firm.firm()).stream()
        .map(other -> FirmNode.of(in, other))
        .limit(50)
        .toList();
  }

  /** The firm that holds. */
  @NonNull
  @Description("The firm that holds.")
  public FirmNode parent(@Source FirmTieNode tie) {
    return firm(tie.release(), tie.tie().parent());
  }

  /** The firm that is held. */
  @NonNull
  @Description("The firm that is held.")
  public FirmNode affiliate(@Source FirmTieNode tie) {
    return firm(tie.release(), tie.tie().affiliate());
  }

  /** The firm between them. */
  @Description(
      "The firm through which the stake is held. Null if it is held directly, or the source does"
          + " not say.")
  public FirmNode through(@Source FirmTieNode tie) {
    return firm(tie.release(), tie.tie().through());
  }

  /** When it is said to hold. */
  @Description("When, or as of when, it holds. Null if the source does not say.")
  public PeriodNode period(@Source FirmTieNode tie) {
    Period period = tie.tie().period();
    return period == null ? null : PeriodNode.of(tie.release(), period);
  }

  /** The source. */
  @NonNull
  @Description("Who says so.")
  public SourceNode source(@Source FirmTieNode tie) {
    return SourceNode.of(tie.release(), tie.tie().source());
  }

  private static List<FirmTieNode> ties(FirmNode firm, Predicate<FirmTie> wanted) {
    return firm.release().firmTies().all().stream()
        .filter(wanted)
        .map(tie -> FirmTieNode.of(firm.release(), tie))
        .limit(50)
        .toList();
  }

  private static FirmNode firm(Release release, String slug) {
    return slug == null ? null : FirmNode.of(release, Lookup.firm(release, slug));
  }
}
