package org.itexports.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A period is its interval; it has one canonical label and accepts synonyms. */
class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "FY2025, 2024-07-01, 2025-06-30, FISCAL_YEAR",
    "FY2026-H1, 2025-07-01, 2025-12-31, HALF_YEAR",
    "FY2026-Q1, 2025-07-01, 2025-09-30, QUARTER",
    "FY2026-Q2, 2025-10-01, 2025-12-31, QUARTER",
    "FY2026-YTD05, 2025-07-01, 2025-11-30, YEAR_TO_DATE",
    "CY2024, 2024-01-01, 2024-12-31, CALENDAR_YEAR",
    "CY2024-H1, 2024-01-01, 2024-06-30, HALF_YEAR",
    "CY2024-Q1, 2024-01-01, 2024-03-31, QUARTER",
    "CY2024-Q2, 2024-04-01, 2024-06-30, QUARTER",
    "CY2024-YTD09, 2024-01-01, 2024-09-30, YEAR_TO_DATE",
    "2024-02, 2024-02-01, 2024-02-29, MONTH",
    "2025-12-31, 2025-12-31, 2025-12-31, DAY",
    "2013-07-01/2018-05-24, 2013-07-01, 2018-05-24, OTHER",
  })
  void aCanonicalLabelNamesItsInterval(
      String label, LocalDate start, LocalDate end, Frequency frequency) {
    Period period = Period.parse(label);

    assertThat(period).isEqualTo(new Period(start, end));
    assertThat(period.label()).isEqualTo(label);
    assertThat(period.frequency()).isEqualTo(frequency);
  }

  @ParameterizedTest
  @CsvSource({
    "FY2026-YTD03, FY2026-Q1",
    "FY2026-YTD06, FY2026-H1",
    "FY2026-YTD12, FY2026",
    "FY2026-YTD01, 2025-07",
    "FY2026-H2, CY2026-H1",
    "FY2026-Q3, CY2026-Q1",
    "FY2026-Q4, CY2026-Q2",
    "CY2025-H2, FY2026-H1",
    "CY2025-Q3, FY2026-Q1",
    "CY2025-Q4, FY2026-Q2",
    "CY2024-YTD03, CY2024-Q1",
    "fy2025, FY2025",
    "' FY2025 ', FY2025",
    "2024-07-01/2025-06-30, FY2025",
    "2024-07-01/2024-07-31, 2024-07",
  })
  void aSynonymIsAnsweredWithTheCanonicalLabel(String synonym, String canonical) {
    assertThat(Period.parse(synonym).label()).isEqualTo(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2025",
        "FY25",
        "FY2025-H3",
        "FY2025-Q5",
        "FY2025-YTD13",
        "FY2025-YTD00",
        "2025-13",
        "2025-02-30",
        "2025-06-30/2024-07-01",
        "2025-06/2025-07",
        "FY2025-",
        "last year",
        "FY20255",
        "FY0000",
        "CY2200"
      })
  void anythingElseIsRefusedWithTheFormsShown(String text) {
    assertThatThrownBy(() -> Period.parse(text))
        .isInstanceOf(InvalidPeriodException.class)
        .hasMessageContaining("FY2026-YTD05");
  }

  @Test
  void aBareYearIsAskedBackWhetherItIsFiscalOrCalendar() {
    assertThatThrownBy(() -> Period.parse("2025")).hasMessageContaining("fiscal (FY)");
  }

  @ParameterizedTest
  @CsvSource({
    "FY2025, FY2026",
    "CY2024, CY2025",
    "FY2026-H1, CY2026-H1",
    "FY2026-Q2, CY2026-Q1",
    "2024-01, 2024-02",
    "2024-02-29, 2024-03-01",
  })
  void aRegularPeriodHasASuccessor(String label, String next) {
    assertThat(Period.parse(label).next().label()).isEqualTo(next);
  }

  @Test
  void theYearAgoPeriodKeepsMonthEnds() {
    assertThat(Period.parse("2025-02").plusYears(-1).label()).isEqualTo("2024-02");
    assertThat(Period.parse("FY2026-YTD05").plusYears(-1).label()).isEqualTo("FY2025-YTD05");
  }

  @ParameterizedTest
  @CsvSource({
    "FY2024, 2023-07, 2024-06, 12",
    "CY2024-Q1, 2024-01, 2024-03, 3",
    "2024-02, 2024-02, 2024-02, 1",
    "2023-11-01/2024-02-29, 2023-11, 2024-02, 4",
  })
  void aPeriodOfWholeMonthsHasThemInOrder(String label, String first, String last, int count) {
    List<Period> months = Period.parse(label).eachMonth();

    assertThat(months).hasSize(count).isSorted();
    assertThat(months).allMatch(month -> month.frequency() == Frequency.MONTH);
    assertThat(months.get(0).label()).isEqualTo(first);
    assertThat(months.get(count - 1).label()).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-02-29", "2024-02-01/2024-02-28", "2024-01-02/2024-02-29"})
  void aPeriodOfPartsOfMonthsHasNone(String label) {
    assertThat(Period.parse(label).eachMonth()).isEmpty();
  }

  @Property(tries = 500)
  void everyIntervalSurvivesItsLabel(@ForAll int offset, @ForAll short length) {
    LocalDate start = LocalDate.of(2000, 1, 1).plusDays(Math.floorMod(offset, 20_000));
    Period period = new Period(start, start.plusDays(Math.floorMod(length, 800)));

    assertThat(Period.parse(period.label())).isEqualTo(period);
  }
}
