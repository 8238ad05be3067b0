package org.itexports.graph.release;

import io.smallrye.common.annotation.NonBlocking;
import java.util.Comparator;
import java.util.List;
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
import org.itexports.graph.node.Paging;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;
import org.itexports.relay.Keyset;
import org.itexports.relay.Page;
import org.itexports.relay.PageRequest;
import org.itexports.release.Catalogue;
import org.itexports.release.ChangeKind;
import org.itexports.release.History;
import org.itexports.release.Release;
import org.itexports.release.ReleaseEntry;
import org.itexports.release.RowChange;
import org.itexports.release.Served;

/** The release that answers, those before it, and what changed. */
@GraphQLApi
@NonBlocking
@SchemaOrder(80)
public class ReleaseApi {

  private static final String OF =
      "Code or name of the economy that the data report on. Absent: the one that answers where no"
          + " economy is named. One that no data report on is the error UNKNOWN_CODE.";

  /** The newest first: numbers are turned around, and padded so that they sort as texts. */
  private static final Keyset<ReleaseEntry> NEWEST_FIRST =
      Keyset.natural(entry -> "%010d".formatted(Integer.MAX_VALUE - entry.number()));

  private static final Keyset<RowChange> BY_ROW =
      Keyset.natural(change -> change.table() + "\u001e" + change.key());

  private final RequestRelease release;

  ReleaseApi(RequestRelease release) {
    this.release = release;
  }

  /** The release. */
  @Query
  @NonNull
  @Description("The published dataset that answers this request.")
  public ReleaseNode release() {
    return ReleaseNode.of(release.catalogue().main());
  }

  /** What is served side by side. */
  @Query
  @NonNull
  @Description(
      "The releases that answer this request, one for each economy that the data report on, in the"
          + " order of their codes: as many as the store holds packages about, which is rarely more"
          + " than a few. `economy(code:)` chooses among them.")
  public List<ReleaseNode> catalogue() {
    return release.catalogue().all().stream().map(ReleaseNode::of).toList();
  }

  /** The history of a package. */
  @Query
  @Description("The releases of a data package that were published, newest first.")
  public ReleaseEntryConnection releases(
      @Name("economy") @Description(OF) String economy,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    Served served = served(economy);
    String current = served.release().hash();
    List<ReleaseEntry> newestFirst =
        served.history().entries().stream()
            .sorted(Comparator.comparingInt(ReleaseEntry::number).reversed())
            .toList();
    return ReleaseEntryConnection.of(
        Page.of(newestFirst, NEWEST_FIRST, new PageRequest(first, after, last, before))
            .map(entry -> ReleaseEntryNode.of(entry, current)));
  }

  private Served served(String economy) {
    Catalogue catalogue = release.catalogue();
    return economy == null
        ? catalogue.main()
        : catalogue
            .reportingOn(economy)
            .orElseThrow(
                () ->
                    new ClientException(
                        ErrorCode.UNKNOWN_CODE,
                        "No data that are served report on this economy. See `catalogue`."));
  }

  /** The economy that a release is about. */
  @NonNull
  @Description("The economy that the release reports on.")
  public EconomyNode economy(@Source ReleaseNode node) {
    Release of = node.served().release();
    return EconomyNode.of(of, of.reportingEconomy());
  }

  /** What changed since another release. */
  @Description(
      "What is different in this release since another one of the same package. A release that is"
          + " not in `releases` is the error UNKNOWN_CODE; one that is too old to be compared is the"
          + " error INVALID_ARGUMENT.")
  @Weight(300)
  public ReleaseChangesNode changes(
      @Source ReleaseNode node,
      @NonNull
          @Name("since")
          @Description("Version of the other release, or its hash, or at least 12 digits of it.")
          String since) {
    History history = node.served().history();
    ReleaseEntry other =
        history
            .find(since)
            .orElseThrow(
                () ->
                    new ClientException(
                        ErrorCode.UNKNOWN_CODE,
                        "There is no such release of " + node.name() + ". See `releases`."));
    if (!history.isComparable(other) || !history.isComparable(node.served().entry())) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT,
          "The rows of so old a release are not held ready: the oldest that is compared here has"
              + " the number "
              + history.comparableFrom()
              + ". Its files are in `downloads` when it is named by `release`.");
    }
    return ReleaseChangesNode.of(
        node.served().release(),
        ReleaseEntryNode.of(other, node.hash()),
        history.changes(other, node.served().entry()));
  }

  /** The rows that changed. */
  @Description("The rows that differ, by table and key, narrowed by all that is given.")
  @Weight(300)
  public RowChangeConnection rows(
      @Source ReleaseChangesNode changes,
      @Name("kind") @Description("Only rows of which this became.") ChangeKind kind,
      @Name("table") @Description("Only rows of this table, such as `observations-totals`.")
          String table,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    List<RowChange> wanted =
        changes.changes().stream()
            .filter(change -> kind == null || change.kind() == kind)
            .filter(change -> table == null || change.table().equals(table))
            .toList();
    return RowChangeConnection.of(
        Page.of(wanted, BY_ROW, new PageRequest(first, after, last, before))
            .map(change -> RowChangeNode.of(changes.release(), change)));
  }
}
