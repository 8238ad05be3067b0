package org.itexports.graph.observation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.itexports.observation.Observation;
import org.itexports.relay.Keyset;
import org.itexports.relay.Page;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;

/** Pages of prints. */
public final class ObservationList {

  private static final Keyset<Observation> BY_KEY = Keyset.natural(Observation::id);
  private static final Keyset<Observation> LATEST_FIRST =
      Keyset.natural(ObservationList::backwards);

  /** Later than any day in eight digits, so that what is left of it has eight digits too. */
  private static final int LAST_DAY = 99_999_999;

  private ObservationList() {}

  /** A page of the prints that a condition holds for. */
  public static ObservationConnection page(
      Release release, Predicate<Observation> condition, PageRequest request) {
    List<Observation> prints = release.observations().all().stream().filter(condition).toList();
    return page(release, Page.of(prints, BY_KEY, request));
  }

  /** A page of the prints that a condition holds for, those of the latest periods first. */
  public static ObservationConnection latestFirst(
      Release release, Predicate<Observation> condition, PageRequest request) {
    List<Observation> prints =
        release.observations().all().stream()
            .filter(condition)
            .sorted(Comparator.comparing(ObservationList::backwards))
            .toList();
    return page(release, Page.of(prints, LATEST_FIRST, request));
  }

  /** A key that sorts later periods, by their ends, before earlier ones. */
  private static String backwards(Observation print) {
    LocalDate end = print.period().end();
    int day = 10_000 * end.getYear() + 100 * end.getMonthValue() + end.getDayOfMonth();
    return (LAST_DAY - day) + ":" + print.id();
  }

  private static ObservationConnection page(Release release, Page<Observation> page) {
    return ObservationConnection.of(
        new Page<>(
            page.nodes().stream().map(print -> ObservationNode.of(release, print)).toList(),
            page.cursors(),
            page.pageInfo(),
            page.totalCount()));
  }
}
