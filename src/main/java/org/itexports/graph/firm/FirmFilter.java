package org.itexports.graph.firm;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.Narrowed;
import org.itexports.graph.node.TextFilter;
import org.itexports.release.Index;
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

  /** Firms of a release by key, among which all are that the condition can hold for. */
  List<Firm> among(Release release) {
    if (listing != null) {
      return LISTED.of(release, listing.toUpperCase(Locale.ROOT));
    }
    if (city != null) {
      return FirmMarkets.in(release, Lookup.city(release, city).slug());
    }
    return release.firms().all();
  }

  /** The condition on firms of a release. */
  Predicate<Firm> in(Release release) {
    TextFilter words = TextFilter.of(text);
    Narrowed<Firm> wanted =
        Narrowed.<Firm>all()
            .by(kind, Firm::kind)
            .by(withRevenue, firm -> firm.revenueSeries() != null)
            .and(firm -> words.keeps(texts(firm)))
            .and(firm -> listing == null || listing.equalsIgnoreCase(firm.listing()));
    if (city != null) {
      String slug = Lookup.city(release, city).slug();
      wanted = wanted.and(firm -> FirmMarkets.isIn(release, slug, firm));
    }
    if (market != null) {
      String code = Lookup.market(release, market).code();
      wanted = wanted.and(firm -> FirmMarkets.of(release, firm).contains(code));
    }
    return wanted.condition();
  }

  /** Exchanges are written with letters whose two cases are one to one. */
  private static final Index<String, Firm> LISTED =
      new Index<>(
          Release::firms,
          firm -> firm.listing() == null ? null : firm.listing().toUpperCase(Locale.ROOT));

  private static List<String> texts(Firm firm) {
    return Stream.concat(
            Stream.of(firm.name(), firm.legalName(), firm.activity()).filter(Objects::nonNull),
            firm.aliases().stream())
        .toList();
  }
}
