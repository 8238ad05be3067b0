package org.itexports.graph.concentration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import org.itexports.dataset.BundledDataset;
import org.itexports.dataset.Dataset;
import org.itexports.graph.firm.FirmContainment;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.release.ReleaseBuilder;
import org.itexports.sector.firm.Firm;
import org.junit.jupiter.api.Test;

/** Of two firms whose figures contain each other the wider counts, if it is known at all. */
class ExportersTest {

  private static final Period YEAR = Period.parse("FY2024");

  @Test
  void aFirmIsNotCountedBesideOneThatContainsIt() {
    Exporters found = exporters(release(firm -> firm));

    assertThat(slugs(found)).contains("avanceon").doesNotContain("octopus-digital");
    assertThat(found.contained().stream().map(part -> part.firm().slug()))
        .containsExactly("octopus-digital");
  }

  @Test
  void aFirmCountsWhereNothingIsKnownOfTheOneThatContainsIt() {
    Exporters found =
        exporters(
            release(
                firm ->
                    firm.slug().equals("avanceon") ? with(firm, null, firm.exportSeries()) : firm));

    assertThat(slugs(found)).contains("octopus-digital").doesNotContain("avanceon");
    assertThat(found.contained()).isEmpty();
    assertThat(found.silent().stream().map(Firm::slug)).contains("avanceon");
  }

  @Test
  void aFirmOfWhichOnlyExportsArePrintedIsContainedToo() {
    Release release =
        release(
            firm ->
                firm.slug().equals("octopus-digital")
                    ? with(firm, null, firm.exportSeries())
                    : firm);
    Firm octopus = release.firms().find("octopus-digital").orElseThrow();

    assertThat(FirmContainment.containers(release, octopus).stream().map(Firm::slug))
        .containsExactly("avanceon");
  }

  private static Exporters exporters(Release release) {
    return Exporters.of(release, release.reportingEconomy(), YEAR);
  }

  private static List<String> slugs(Exporters found) {
    return found.listed().stream().map(exporter -> exporter.firm().slug()).toList();
  }

  private static Firm with(Firm f, String revenueSeries, String exportSeries) {
    return new Firm(
        f.slug(),
        f.name(),
        f.legalName(),
        f.kind(),
        f.economy(),
        f.founded(),
        f.listing(),
        f.ticker(),
        f.website(),
        f.fiscalYearEnd(),
        f.aliases(),
        f.activity(),
        revenueSeries,
        exportSeries,
        f.headcountSeries(),
        f.source(),
        f.locator(),
        f.note());
  }

  private static Release release(UnaryOperator<Firm> change) {
    Dataset d = BundledDataset.get();
    return ReleaseBuilder.build(
        new Dataset(
            d.name(),
            d.title(),
            d.version(),
            d.published(),
            d.licence(),
            d.contentHash(),
            d.sources(),
            d.economies(),
            d.categories(),
            d.markets(),
            d.series(),
            d.observations(),
            d.compositions(),
            d.knownMisfits(),
            d.targets(),
            d.policies(),
            d.firms().stream().map(change).toList(),
            d.firmTies(),
            d.segments(),
            d.presences(),
            d.rankings(),
            d.cities(),
            d.parks(),
            d.platforms(),
            d.institutions(),
            d.statements(),
            d.corrections(),
            d.archive()));
  }
}
