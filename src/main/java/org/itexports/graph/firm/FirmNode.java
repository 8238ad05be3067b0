package org.itexports.graph.firm;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.node.Node;
import org.itexports.graph.node.NodeId;
import org.itexports.release.Release;
import org.itexports.sector.firm.Firm;
import org.itexports.sector.firm.FirmKind;

/** A firm as the graph shows it. */
@Type("Firm")
@Description(
    "A firm of the sector, or one that holds or is held by such a firm. Figures of a parent contain"
        + " those of its subsidiaries, and revenue contains exports, so they are never added: see"
        + " `containedIn`.")
public record FirmNode(
    @NonNull @Description("Natural key, as in `firm(slug:)`.") String slug,
    @NonNull @Description("Usual name.") String name,
    @Description("Registered name. Null if not known.") String legalName,
    @NonNull @Description("What kind of firm it is.") FirmKind kind,
    @Description("Year of foundation or incorporation. Null if not known.") Integer founded,
    @Description("Exchange where it is listed, such as PSX. Null if it is not, or not known.")
        String listing,
    @Description("Its symbol on the exchange. Null if there is none.") String ticker,
    @Description("Host name of its website. Null if not known.") String website,
    @Description(
            "Month and day on which its own fiscal year ends, such as `06-30`. Its yearly figures"
                + " are of that year and no other. Null if not known.")
        String fiscalYearEnd,
    @NonNull @Description("Other names.") List<String> aliases,
    @Description("What it does. Null if not known.") String activity,
    @NonNull @Description("Where in the source it stands.") String locator,
    @Description("What else a reader must know. Null if nothing.") String note,
    @Ignore Release release,
    @Ignore Firm firm)
    implements Node {

  static final String TYPE = "Firm";

  /** The node of a firm. */
  public static FirmNode of(Release release, Firm firm) {
    return new FirmNode(
        firm.slug(),
        firm.name(),
        firm.legalName(),
        firm.kind(),
        firm.founded(),
        firm.listing(),
        firm.ticker(),
        firm.website(),
        firm.fiscalYearEnd() == null ? null : firm.fiscalYearEnd().toString().substring(2),
        firm.aliases(),
        firm.activity().isEmpty() ? null : firm.activity(),
        firm.locator(),
        firm.note().isEmpty() ? null : firm.note(),
        release,
        firm);
  }

  @Override
  @Id
  @NonNull
  @Description(Node.ID)
  public String getId() {
    return NodeId.of(release, TYPE, firm.slug());
  }

  @NonNull
  @Description("The source and the place in it, in one line, for a footnote.")
  public String getCitation() {
    return firm.source().citation(firm.locator());
  }
}
