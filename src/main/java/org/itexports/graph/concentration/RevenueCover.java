package org.itexports.graph.concentration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.itexports.observation.Qualifier;
import org.itexports.observation.Series;
import org.itexports.period.Period;
import org.itexports.release.Release;

/**
 * Printed revenues of a firm whose periods together cover a period. What the firm sold in the
 * period is at most their sum, whatever part of them falls into it.
 *
 * @param parts the revenues, in order
 */
record RevenueCover(List<Amount> parts) {

  /** The most that the revenue of the period can be. */
  double most() {
    return parts.stream().map(Amount::most).reduce(BigDecimal.ZERO, BigDecimal::add).doubleValue();
  }

  /** The cover with the least sum; empty if the printed revenues do not cover the period. */
  static Optional<RevenueCover> of(
      Release release, Series revenue, Period period, String currency) {
    List<Amount> usable =
        release.figures().shown(revenue, "").stream()
            .filter(printed -> printed.overlaps(period))
            .map(printed -> release.figures().select(revenue, "", printed).shown())
            .filter(print -> print.qualifier() != Qualifier.AT_LEAST)
            .flatMap(print -> Amount.of(release, print, currency).stream())
            .toList();
    return cheapest(usable, period);
  }

  /** The cover of a period with the least sum out of revenues of other periods. */
  static Optional<RevenueCover> cheapest(List<Amount> usable, Period period) {
    return new Search(usable, period.end()).from(period.start()).map(RevenueCover::new);
  }

  /** Looks for the cheapest chain of parts, each of which begins before the last one is over. */
  private static final class Search {

    private final List<Amount> usable;
    private final LocalDate end;
    private final Map<LocalDate, Optional<List<Amount>>> known = new HashMap<>();

    Search(List<Amount> usable, LocalDate end) {
      this.usable = usable;
      this.end = end;
    }

    Optional<List<Amount>> from(LocalDate start) {
      if (start.isAfter(end)) {
        return Optional.of(List.of());
      }
      Optional<List<Amount>> found = known.get(start);
      if (found == null) {
        found =
            usable.stream()
                .filter(part -> part.print().period().contains(start))
                .flatMap(part -> chain(part).stream())
                .min(Comparator.comparing(Search::sum));
        known.put(start, found);
      }
      return found;
    }

    private Optional<List<Amount>> chain(Amount first) {
      return from(first.print().period().end().plusDays(1))
          .map(
              rest -> {
                List<Amount> chain = new ArrayList<>(List.of(first));
                chain.addAll(rest);
                return chain;
              });
    }

    private static BigDecimal sum(List<Amount> parts) {
      return parts.stream().map(Amount::most).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
  }
}
