package org.itexports.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.itexports.concentration.HerfindahlHirschman;
import org.itexports.concentration.Shares;
import org.itexports.observation.AlternativeTag;
import org.itexports.observation.Classification;
import org.itexports.observation.Composition;
import org.itexports.observation.CompositionShares;
import org.itexports.observation.Confidence;
import org.itexports.observation.Dimension;
import org.itexports.observation.ExchangeRate;
import org.itexports.observation.Level;
import org.itexports.observation.Observation;
import org.itexports.observation.Qualifier;
import org.itexports.observation.Selection;
import org.itexports.observation.SelectionStep;
import org.itexports.observation.Series;
import org.itexports.observation.SourceKind;
import org.itexports.observation.Vintage;
import org.itexports.period.Frequency;
import org.itexports.period.InvalidPeriodException;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.release.TableOwner;
import org.itexports.sector.statement.StatementKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The prose of {@code docs/data.md} agrees with the code that it explains. */
class DataGuideProseTest {

  private static final Guide GUIDE = Guide.read();

  static List<Arguments> vocabularies() {
    Observation any = Bundle.BUNDLED.data().observations().get(0);
    return List.of(
        Arguments.of("What decidedBy says", SelectionStep.values()),
        Arguments.of("What becomes of the other prints", AlternativeTag.values()),
        Arguments.of("Vintages", Vintage.values()),
        Arguments.of("Status", any.status().getDeclaringClass().getEnumConstants()),
        Arguments.of("Qualifiers", Qualifier.values()),
        Arguments.of("Kinds of source", SourceKind.values()),
        Arguments.of("Confidence", Confidence.values()),
        Arguments.of("Statements", StatementKind.values()),
        Arguments.of("Period labels", Frequency.values()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("vocabularies")
  void everyTermIsExplainedInItsSection(String heading, Enum<?>[] terms) {
    String section = GUIDE.section(heading);
    for (Enum<?> term : terms) {
      assertThat(section)
          .as("section \"%s\" of %s explains %s in an item of its list", heading, Guide.FILE, term)
          .containsPattern("(?m)^(- |\\d\\. )`" + term.name() + "`: \\S.{15,}");
    }
  }

  @Test
  void theRuleOfConfidenceIsTheOneThatIsApplied() {
    assertThat(Bundle.BUNDLED.data().observations())
        .allSatisfy(
            print ->
                assertThat(print.confidence())
                    .as(print.id())
                    .isEqualTo(ConfidenceRule.of(print).confidence()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FY2017", "FY2021"})
  void theWorkedExamplesNameEveryPrintedFigure(String year) {
    Selection total = select(year, LocalDate.MAX);
    String section = GUIDE.section("Worked example: " + year);

    assertThat(section).contains("**" + Printed.value(total.shown()) + "**");
    assertThat(section).contains("`" + total.decidedBy() + "`");
    total
        .alternatives()
        .forEach(other -> assertThat(section).contains(Printed.value(other.observation())));
  }

  @Test
  void theWorkedExampleOfFy2017NamesThePrintsOnOtherBases() {
    String section = GUIDE.section("Worked example: FY2017");
    List<Observation> others =
        Bundle.BUNDLED.data().observations().stream()
            .filter(print -> print.period().equals(Period.parse("FY2017")))
            .filter(print -> isOtherBasis(print.series()))
            .toList();

    assertThat(others).isNotEmpty();
    assertThat(others).allSatisfy(print -> assertThat(section).contains(Printed.value(print)));
  }

  private static boolean isOtherBasis(Series series) {
    Series headline = Bundle.BUNDLED.headline();
    return !series.equals(headline)
        && series.measure() == headline.measure()
        && series.dimension() == headline.dimension()
        && Objects.equals(series.economy(), headline.economy());
  }

  @Test
  void theWorkedExampleSaysWhatWasKnownAtTheEndOf2021() {
    Selection total = select("FY2021", LocalDate.of(2021, 12, 31));

    assertThat(GUIDE.section("Worked example: FY2021"))
        .contains("As known on 2021-12-31")
        .contains("answer is " + Printed.value(total.shown()));
  }

  @Test
  void theRevisedIndexIsTheOneThatIsComputed() {
    String section = GUIDE.section("What was known on a day").replaceAll("\\s+", " ");

    assertThat(section)
        .contains("gives an HHI of " + hhi(LocalDate.of(2020, 12, 31)) + " over main")
        .contains("of April 2021 gives " + hhi(null) + ":");
  }

  private static String hhi(LocalDate asOf) {
    Release release = Bundle.BUNDLED.release().knownOn(asOf);
    Classification categories = release.classifications().get(Dimension.CATEGORY);
    Composition table =
        release
            .compositions()
            .select(
                TableOwner.economy(release.reportingEconomy().code()),
                categories,
                Level.GROUP,
                Period.parse("FY2020-YTD08"))
            .orElseThrow();
    Shares shares = CompositionShares.of(table, Level.GROUP, categories, UnaryOperator.identity());
    return String.format(Locale.ROOT, "%,.0f", new HerfindahlHirschman().estimate(shares).value());
  }

  @Test
  void theConvertedAmountIsTheOneThatIsComputed() {
    Observation total = select("FY2025", LocalDate.MAX).shown();
    ExchangeRate rate =
        Bundle.BUNDLED.release().exchangeRates().find("USD", "PKR", total.period()).rate();
    String millions =
        String.format(Locale.ROOT, "%,.3f", rate.convert(total.value(), "PKR").movePointLeft(6));

    assertThat(GUIDE.section("Amounts in another currency").replaceAll("\\s+", " "))
        .contains("their mean is " + rate.mean().toPlainString())
        .contains(Printed.value(total) + " million dollars are " + millions + " million rupees");
  }

  @Test
  void theThresholdOfAConflictIsTheOneInUse() {
    assertThat(GUIDE.section("Known conflicts"))
        .contains("more than " + Printed.percent(Conflicts.THRESHOLD));
  }

  @Test
  void theAcceptedFormsOfAPeriodAreShown() {
    for (String form : InvalidPeriodException.FORMS.split(", | or ", -1)) {
      assertThat(GUIDE.text().contains(Printed.code(form)))
          .as("%s shows the form %s", Guide.FILE, form)
          .isTrue();
      assertThat(Period.parse(form).label()).isEqualTo(form);
    }
  }

  @Test
  void theFilesOfThePackageAreNamed() {
    String section = GUIDE.section("Files");
    assertThat(section)
        .contains(
            "datapackage.json",
            "sources.csv",
            "series.csv",
            "categories.csv",
            "markets.csv",
            "economies.csv",
            "observations-totals.csv",
            "observations-categories.csv",
            "observations-markets.csv",
            "observations-economies.csv",
            "observations-exchange-rates.csv",
            "compositions.csv",
            "composition-parts.csv",
            "known-misfits.csv",
            "targets.csv",
            "policies.csv",
            "institutions.csv",
            "policy-institutions.csv",
            "target-institutions.csv",
            "cities.csv",
            "parks.csv",
            "statements.csv");
  }

  private static Selection select(String year, LocalDate asOf) {
    return Bundle.BUNDLED
        .release()
        .knownOn(asOf)
        .figures()
        .select(Bundle.BUNDLED.headline(), "", Period.parse(year));
  }
}
