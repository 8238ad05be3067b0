package org.itexports.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.itexports.release.ReleaseState.LOADED;

import java.util.List;
import org.itexports.dataset.BundledDataset;
import org.itexports.dataset.DataPackage;
import org.itexports.dataset.DatasetReader;
import org.itexports.dataset.EditedPackage;
import org.itexports.dataset.InvalidDatasetException;
import org.itexports.release.ReleaseEntry;
import org.itexports.store.LoadReport.TableReport;
import org.itexports.store.PackageLoad.Outcome;
import org.junit.jupiter.api.Test;

/** What becomes of a package that is loaded. */
abstract class LoadingSuite extends StoreOnTrial {

  @Test
  void aPackageBecomesTheFirstReleaseWhichNobodyIsServed() {
    LoadReport report = load(zelmaria());

    assertThat(report.isNew()).isTrue();
    assertThat(report.release().number()).isEqualTo(1);
    assertThat(report.release().state()).isEqualTo(LOADED);
    assertThat(report.release().hash()).isEqualTo(zelmaria().hash());
    assertThat(stored.releases(zelmaria().name())).containsExactly(report.release());
    assertThat(follower.follow()).isFalse();
  }

  @Test
  void theSamePackageLoadedTwiceChangesNothing() {
    load(zelmaria());
    long rows = rows();

    LoadReport again = load(zelmaria());

    assertThat(again.isNew()).isFalse();
    assertThat(again.release().number()).isEqualTo(1);
    assertThat(rows()).isEqualTo(rows);
    assertThat(stored.releases(zelmaria().name())).hasSize(1);
  }

  @Test
  void onlyRowsThatDifferAreWritten() {
    DataPackage first = zelmaria();
    load(first);
    long before = rows();

    LoadReport report = load(zelmariasNext());

    int added = report.tables().stream().mapToInt(TableReport::added).sum();
    int revised = report.tables().stream().mapToInt(TableReport::revised).sum();
    int withdrawn = report.tables().stream().mapToInt(TableReport::withdrawn).sum();
    assertThat(added).isPositive();
    assertThat(revised).isPositive();
    assertThat(withdrawn).isPositive();
    assertThat(rows() - before).isEqualTo(added + revised);
  }

  @Test
  void thePackageComesOutAsItWentInWithTheSameHashAndEveryRecord() {
    DataPackage texts = DataPackage.read(BundledDataset.files());
    ReleaseEntry entry = load(texts).release();

    DataPackage read = stored.texts(entry).orElseThrow();

    assertThat(read.hash()).isEqualTo(BundledDataset.get().contentHash());
    assertThat(read.descriptorText()).isEqualTo(texts.descriptorText());
    // Records and their order: what is built from equal datasets answers alike.
    assertThat(DatasetReader.read(read)).isEqualTo(BundledDataset.get());
  }

  @Test
  void everyReleaseEverLoadedIsReadAsItWas() {
    List<DataPackage> versions =
        List.of(
            bundleAs("2027.1", "2027-01-01").done(),
            bundleAs("2027.2", "2027-02-01").cell(TOTALS, PRINT, "note", "one").done(),
            bundleAs("2027.3", "2027-03-01").without(TOTALS, PRINT).done(),
            bundleAs("2027.4", "2027-04-01").cell(TOTALS, PRINT, "note", "one").done(),
            bundleAs("2027.5", "2027-05-01").done());
    versions.forEach(this::load);

    for (DataPackage version : versions) {
      ReleaseEntry entry = entry(version.name(), version.version());
      assertThat(stored.read(entry).orElseThrow().hash()).isEqualTo(version.hash());
    }
  }

  @Test
  void whatHasDefectsIsNotStoredAndTheDefectsAreKept() {
    DataPackage wrong = bundleAs("2027.1", "2027-01-01").cell(TOTALS, PRINT, "period", "?").done();

    assertThatThrownBy(() -> load(wrong)).isInstanceOf(InvalidDatasetException.class);

    assertThat(stored.packages()).isEmpty();
    assertThat(rows()).isZero();
    assertThat(stored.loads(BUNDLE))
        .singleElement()
        .satisfies(
            attempt -> {
              assertThat(attempt.outcome()).isEqualTo(Outcome.REFUSED);
              assertThat(attempt.who()).isEqualTo("a steward");
              assertThat(attempt.report()).contains(TOTALS + ".csv", "[period]");
            });
  }

  @Test
  void aVersionIsNotLoadedAgainWithOtherContent() {
    load(bundleAs("2027.1", "2027-01-01").done());

    assertThatThrownBy(
            () -> load(bundleAs("2027.1", "2027-01-01").cell(TOTALS, PRINT, "note", "x").done()))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("Version 2027.1 of " + BUNDLE + " is stored already");
    assertThat(stored.loads(BUNDLE))
        .extracting(LoadRecord::outcome)
        .containsExactly(Outcome.LOADED, Outcome.REFUSED);
  }

  @Test
  void anOlderPackageDoesNotFollowANewerOne() {
    load(bundleAs("2027.2", "2027-02-01").done());

    assertThatThrownBy(() -> load(bundleAs("2027.1", "2027-01-31").done()))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("2027.1 of 2027-01-31")
        .hasMessageContaining("older than 2027.2 of 2027-02-01");
  }

  @Test
  void aPrintWithoutDateIsNotKnownLaterThanItWas() {
    String table = "observations-sector";
    String undated = "pk-freelance-exports-moitt/FY2022-Q1/aboutpk-fy22";
    DataPackage first = bundleAs("2027.1", "2027-01-01").done();
    DataPackage second = bundleAs("2027.2", "2027-02-01").done();
    load(AddedDays.in(first, table, undated, "2026-11-21"));

    assertThatThrownBy(() -> load(AddedDays.in(second, table, undated, "2026-11-22")))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining(undated)
        .hasMessageContaining("known since 2026-11-21")
        .hasMessageContaining("from 2026-11-22 only");
    assertThat(stored.releases(BUNDLE)).hasSize(1);
    assertThat(stored.read(entry(BUNDLE, "2027.1"))).isPresent();
  }

  @Test
  void aPrintDoesNotMoveWithTheDateOfItsSource() {
    DataPackage first = bundleAs("2027.1", "2027-01-01").done();
    load(first);
    String dated = "toe-20210829";

    assertThatThrownBy(
            () ->
                load(
                    bundleAs("2027.2", "2027-02-01")
                        .cell("sources", dated, "published", "2026-12-31")
                        .done()))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("/" + dated)
        .hasMessageContaining("would now count from 2026-12-31 only")
        .hasMessageContaining("give the source and the prints from it another id");
    load(bundleAs("2027.2", "2027-02-01").cell("sources", dated, "published", "2020-01-01").done());
  }

  @Test
  void anotherDescriptorIsNotTakenUnderAStoredVersion() {
    DataPackage first = zelmaria();
    load(first);

    assertThatThrownBy(() -> load(EditedPackage.of(first).title("Another title").done()))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "Version 2025.8.1 of zelmaria-it-exports is stored with another descriptor. Give it"
                + " another version.");
    assertThat(load(EditedPackage.of(first).done()).isNew()).isFalse();
  }
}
