package org.itexports.graph.firm;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.TextFilter;
import org.itexports.release.Release;
import org.itexports.sector.firm.Firm;
import org.itexports.sector.firm.FirmKind;

/** Which firms are wanted. */
@Input("FirmFilter")
@Description("Which firms are wanted. All conditions that are given must hold.")
public record FirmFilter(
    @Description(TextFilter.TEXT + " names and what the firm does.") String text,
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
    TextFilter words = TextFilter.of(text);
    conditions.add(firm -> words.keeps(texts(firm)));
    if (kind != null) {
      conditions.add(firm -> firm.kind() == kind);
    }
    if (listing != null) {
      conditions.add(firm -> listing.equalsIgnoreCase(firm.listing()));
    }
    if (city != null) {
      String slug = Lookup.city(release, city).slug();
      conditions.add(firm -> FirmMarkets.isIn(release, slug, firm));
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

  private static List<String> texts(Firm firm) {
    return Stream.concat(
            Stream.of(firm.name(), firm.legalName(), firm.activity()).filter(Objects::nonNull),
            firm.aliases().stream())
        .toList();
  }
}
