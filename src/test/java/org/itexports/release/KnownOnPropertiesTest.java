package org.itexports.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.itexports.dataset.BundledDataset;
import org.itexports.observation.Composition;
import org.itexports.observation.Observation;
import org.itexports.observation.Series;
import org.itexports.period.Period;

/** Knowledge grows: what is known on a day is known on every later one. */
class KnownOnPropertiesTest {

  private static final Release RELEASE = ReleaseBuilder.build(BundledDataset.get());
  private static final LocalDate BEFORE_ALL = LocalDate.of(1999, 12, 31);
  private static final LocalDate AFTER_ALL = LocalDate.of(2999, 12, 31);

  /** A line of figures, and one of its periods. */
  private record Figure(Series series, String member, Period period) {

    List<Observation> prints(Release in) {
      return in.figures().prints(series, member, period);
    }
  }

  /** Days on which a print became known, and those right before. */
  @Provide
  Arbitrary<LocalDate> days() {
    List<LocalDate> days =
        RELEASE.observations().all().stream().map(Observation::knownSince).distinct().toList();
    return Arbitraries.of(days)
        .flatMap(day -> Arbitraries.of(day, day.minusDays(1), day.plusDays(40)));
  }

  @Property(tries = 30)
  void printsOfADayAreAmongThoseOfALaterOne(
      @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
    LocalDate first = one.isBefore(other) ? one : other;
    Release earlier = RELEASE.knownOn(first);
    Release later = RELEASE.knownOn(one.isBefore(other) ? other : one);

    assertThat(keys(later)).containsAll(keys(earlier));
    assertThat(later.tables().all()).containsAll(earlier.tables().all());
    assertThat(earlier.observations().all())
        .allMatch(print -> !print.knownSince().isAfter(first))
        .hasSameSizeAs(
            RELEASE.observations().all().stream()
                .filter(print -> !print.knownSince().isAfter(first))
                .toList());
    for (Figure figure : figures()) {
      assertThat(figure.prints(later)).containsAll(figure.prints(earlier));
    }
  }

  @Property(tries = 30)
  void aFigureOfADayIsSelectedAmongItsPrints(@ForAll("days") LocalDate day) {
    Release then = RELEASE.knownOn(day);

    for (Figure figure : figures()) {
      List<Observation> prints = figure.prints(then);
      assertThat(prints)
          .containsExactlyElementsOf(
              figure.prints(RELEASE).stream()
                  .filter(print -> !print.knownSince().isAfter(day))
                  .toList());
      var selection = then.figures().select(figure.series(), figure.member(), figure.period());
      int others = selection.alternatives().size();
      assertThat(others + (selection.shown() == null ? 0 : 1)).isEqualTo(prints.size());
      assertThat(selection.shown() == null || prints.contains(selection.shown())).isTrue();
      assertThat(then.figures().periods(figure.series(), figure.member()).contains(figure.period()))
          .isEqualTo(!prints.isEmpty());
    }
  }

  @Property(tries = 30)
  void aTableOfADayIsKnownWithAllItsPrints(@ForAll("days") LocalDate day) {
    for (Composition table : RELEASE.knownOn(day).tables().all()) {
      assertThat(table.parts()).allMatch(part -> !part.knownSince().isAfter(day));
      assertThat(table.total() == null || !table.total().knownSince().isAfter(day)).isTrue();
    }
  }

  @Example
  void farInTheFutureAllIsKnownThatIsKnownNow() {
    Release future = RELEASE.knownOn(AFTER_ALL);

    assertThat(future.hash()).isEqualTo(RELEASE.hash());
    assertThat(future.observations().all()).isEqualTo(RELEASE.observations().all());
    assertThat(future.tables().all()).isEqualTo(RELEASE.tables().all());
    assertThat(future.exchangeRates().currencies()).isEqualTo(RELEASE.exchangeRates().currencies());
    assertThat(future.knownUntil()).isEqualTo(RELEASE.published());
    for (Figure figure : figures()) {
      Series series = figure.series();
      assertThat(future.figures().select(series, figure.member(), figure.period()))
          .isEqualTo(RELEASE.figures().select(series, figure.member(), figure.period()));
      assertThat(future.figures().shown(series, figure.member()))
          .isEqualTo(RELEASE.figures().shown(series, figure.member()));
      assertThat(future.exchangeRates().find("USD", "PKR", figure.period()).rate())
          .isEqualTo(RELEASE.exchangeRates().find("USD", "PKR", figure.period()).rate());
    }
  }

  @Example
  void beforeAllPrintsNothingIsKnownButWhatThereIs() {
    Release nothing = RELEASE.knownOn(BEFORE_ALL);

    assertThat(nothing.observations().all()).isEmpty();
    assertThat(nothing.tables().all()).isEmpty();
    assertThat(nothing.firms().all()).isEqualTo(RELEASE.firms().all());
    assertThat(nothing.sources().all()).isEqualTo(RELEASE.sources().all());
    for (Figure figure : figures()) {
      assertThat(figure.prints(nothing)).isEmpty();
      assertThat(
              nothing.figures().select(figure.series(), figure.member(), figure.period()).shown())
          .isNull();
      assertThat(nothing.figures().members(figure.series())).isEmpty();
      assertThat(nothing.exchangeRates().find("USD", "PKR", figure.period()).rate()).isNull();
    }
  }

  @Example
  void aDayOfADayCountsInPlaceOfTheFirst() {
    Release then = RELEASE.knownOn(LocalDate.of(2021, 12, 31));

    assertThat(then.knownOn(null)).isSameAs(then);
    assertThat(then.whole()).isSameAs(RELEASE);
    assertThat(then.knownOn(AFTER_ALL).observations().all())
        .isEqualTo(RELEASE.observations().all());
    assertThat(then.observations().find("pk-ict-exports/FY2021/propk-20220824")).isEmpty();
    assertThat(then.observations().find("pk-ict-exports/FY2021/toe-20210829")).isPresent();
  }

  @Example
  void equalDaysShareWhatIsWorkedOutForThemAsLongAsFewAreAsked() {
    LocalDate day = LocalDate.of(2020, 6, 30);
    Release then = RELEASE.knownOn(day);

    assertThat(RELEASE.knownOn(BEFORE_ALL).knownOn(day)).isSameAs(then);
    for (int more = 1; more < Release.DAYS_HELD; more++) {
      RELEASE.knownOn(day.plusDays(more));
    }
    assertThat(RELEASE.knownOn(day)).isSameAs(then);
    for (int more = 1; more <= Release.DAYS_HELD; more++) {
      RELEASE.knownOn(day.plusDays(more));
    }
    assertThat(RELEASE.knownOn(day)).isNotSameAs(then);
    assertThat(RELEASE.onceKnownOn(day)).isNotSameAs(RELEASE.knownOn(day));
  }

  @Example
  void onlyPrintsThatAreKnownAreCorrected() {
    Release before = RELEASE.knownOn(LocalDate.of(2020, 1, 1));

    assertThat(RELEASE.corrections().all().all()).hasSize(2);
    assertThat(before.corrections().all().all()).isEmpty();
    assertThat(before.corrections().all().find("payoneer-index-sample-value")).isEmpty();
    assertThat(RELEASE.knownOn(AFTER_ALL).corrections().all().all()).hasSize(2);
  }

  private static Set<String> keys(Release release) {
    return release.observations().all().stream()
        .map(Observation::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<Figure> figures() {
    return RELEASE.observations().all().stream()
        .map(print -> new Figure(print.series(), print.member(), print.period()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
