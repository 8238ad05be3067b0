package org.itexports.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.itexports.dataset.BundledDataset;
import org.itexports.observation.Alternative;
import org.itexports.observation.AlternativeTag;
import org.itexports.observation.Selection;
import org.itexports.observation.SelectionStep;
import org.itexports.observation.Series;
import org.itexports.period.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bundled release shows for the figures that its sources disagree about. */
class BundledReleaseTest {

  private static final Release RELEASE = ReleaseBuilder.build(BundledDataset.get());

  @Test
  void theTotalOfFy2017IsTheYearAgoColumnOfTheNextYear() {
    Selection total = total("FY2017");

    assertThat(total.shown().value()).isEqualByComparingTo("939510000");
    assertThat(total.decidedBy()).isEqualTo(SelectionStep.VINTAGE);
    assertThat(total.alternatives())
        .extracting(BundledReleaseTest::millions, Alternative::tag)
        .containsExactlyInAnyOrder(
            tuple("938.64", AlternativeTag.SUPERSEDED),
            tuple("938.64", AlternativeTag.SUPERSEDED),
            tuple("939", AlternativeTag.SAME_ROUNDED));
  }

  @Test
  void theTotalOfFy2021IsTheRevisedOne() {
    Selection total = total("FY2021");

    assertThat(total.shown().value()).isEqualByComparingTo("2108000000");
    assertThat(total.decidedBy()).isEqualTo(SelectionStep.VINTAGE);
    assertThat(total.alternatives())
        .extracting(BundledReleaseTest::millions, Alternative::tag)
        .containsExactlyInAnyOrder(
            tuple("2108", AlternativeTag.SAME_ROUNDED),
            tuple("2107", AlternativeTag.SUPERSEDED),
            tuple("2123.035", AlternativeTag.SUPERSEDED),
            tuple("2123", AlternativeTag.SAME_ROUNDED),
            tuple("2100", AlternativeTag.SAME_ROUNDED));
    assertThat(total.lowest()).isEqualByComparingTo("2100000000");
    assertThat(total.highest()).isEqualByComparingTo("2123035000");
  }

  @Test
  void asKnownAtTheEndOf2021TheTotalOfFy2021WasTheFirstPrint() {
    Selection total =
        RELEASE
            .knownOn(LocalDate.of(2021, 12, 31))
            .figures()
            .select(headline(), "", Period.parse("FY2021"));

    assertThat(total.shown().value()).isEqualByComparingTo("2123035000");
  }

  @ParameterizedTest
  @CsvSource({
    "FY2010, 433000000, SINGLE_FIGURE",
    "FY2016, 788640000, VINTAGE",
    "FY2018, 1066000000, RESOLUTION",
    "FY2019, 1191864000, VINTAGE",
    "FY2020, 1439970000, VINTAGE",
    "FY2022, 2619100000, VINTAGE",
    "FY2023, 2596000000, VINTAGE",
    "FY2024, 3223000000, SINGLE_FIGURE",
    "FY2025, 3814000000, VINTAGE",
    "FY2026, 4600000000, SINGLE_FIGURE",
  })
  void everyFullYearShowsOneFigureAndSaysWhichStepDecided(
      String year, BigDecimal value, SelectionStep step) {
    Selection total = total(year);

    assertThat(total.shown().value()).isEqualByComparingTo(value);
    assertThat(total.decidedBy()).isEqualTo(step);
  }

  @Test
  void theYearsWithoutAPrintHaveNoFigure() {
    for (String year : List.of("FY2009", "FY2011", "FY2015", "FY2027")) {
      assertThat(total(year).shown()).as(year).isNull();
    }
  }

  private static Selection total(String period) {
    return RELEASE.figures().select(headline(), "", Period.parse(period));
  }

  private static Series headline() {
    return RELEASE.series().find(RELEASE.reportingEconomy().headlineSeries()).orElseThrow();
  }

  private static String millions(Alternative alternative) {
    return alternative.observation().value().movePointLeft(6).stripTrailingZeros().toPlainString();
  }
}
