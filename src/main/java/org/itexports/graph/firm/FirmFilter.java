package org.itexports.graph.firm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.itexports.graph.node.Lookup;
import org.itexports.release.Release;
import org.itexports.sector.firm.Firm;
import org.itexports.sector.firm.FirmKind;

/** Which firms are wanted. */
@Input("FirmFilter")
@Description("Which firms are wanted. All conditions that are given must hold.")
public record FirmFilter(
    @Description("A name, or what the firm does, holds this text; case does not count.")
        String text,
    @Description("The firm is of this kind.") FirmKind kind,
    @Description("It is listed on this exchange, such as `PSX`; case does not count.")
        String listing,
    @Description("It is present in this city: slug or name. An unknown city is an error.")
        String city,
    @Description("It is in this market: code or name. An unknown market is an error.")
        String market,
    @Description("Whether any revenue of it is printed.") Boolean withRevenue) {

  /** The condition on firms of a release. */
  Predicate<Firm> in(Release release) {
    List<Predicate<Firm>> conditions = new ArrayList<>();
    if (text != null) {
      String wanted = text.strip().toLowerCase(Locale.ROOT);
      conditions.add(firm -> says(firm, wanted));
    }
    if (kind != null) {
      conditions.add(firm -> firm.kind() == kind);
    }
    if (listing != null) {
      conditions.add(firm -> listing.equalsIgnoreCase(firm.listing()));
    }
    if (city != null) {
      String slug = Lookup.city(release, city).slug();
      conditions.add(firm -> isIn(release, slug, firm));
    }
    if (market != null) {
      String code = Lookup.market(release, market).code();
      conditions.add(firm -> FirmMarkets.of(release, firm).contains(code));
    }
    if (withRevenue != null) {
      conditions.add(firm -> withRevenue == (firm.revenueSeries() != null));
    }
    return firm -> conditions.stream().allMatch(condition -> condition.test(firm));
  }

  private static boolean isIn(Release release, String city, Firm firm) {
    return release.presences().all().stream()
        .anyMatch(p -> p.firm().equals(firm.slug()) && city.equals(p.city()));
  }

  private static boolean says(Firm firm, String text) {
    String legalName = firm.legalName() == null ? "" : firm.legalName();
    return Stream.concat(
            Stream.of(firm.name(), legalName, firm.activity()), firm.aliases().stream())
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(text));
  }
}
