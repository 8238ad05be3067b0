package org.itexports.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.itexports.release.ReleaseState.LOADED;
import static org.itexports.release.ReleaseState.PUBLISHED;
import static org.itexports.release.ReleaseState.WITHDRAWN;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.flywaydb.core.Flyway;
import org.itexports.dataset.BundledDataset;
import org.itexports.dataset.DataPackage;
import org.itexports.dataset.DatasetReader;
import org.itexports.dataset.EditedPackage;
import org.itexports.dataset.InvalidDatasetException;
import org.itexports.dataset.Zelmaria;
import org.itexports.release.Catalogue;
import org.itexports.release.ChangeKind;
import org.itexports.release.CurrentCatalogue;
import org.itexports.release.ReleaseEntry;
import org.itexports.release.RowChange;
import org.itexports.release.RowSpan;
import org.itexports.release.Served;
import org.itexports.store.LoadReport.TableReport;
import org.itexports.store.PackageLoad.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store does, whatever database it is kept in. */
abstract class StoreSuite {

  private static final String NAME = "zelmaria-it-exports";
  private static final String BUNDLE = BundledDataset.get().name();
  private static final String TOTALS = "observations-totals";
  private static final String PRINT = "pk-ict-exports/FY2010/propk-20210929";

  @Inject Flyway flyway;
  @Inject Schema schema;
  @Inject PackageLoader loader;
  @Inject Publisher publisher;
  @Inject StoredReleases stored;
  @Inject Differences differences;
  @Inject Histories histories;
  @Inject StoreTransaction transaction;
  @Inject BundledPackage bundle;
  @Inject StoreSettings settings;

  private final CurrentCatalogue current = new CurrentCatalogue();
  private Follower follower;

  @BeforeEach
  void anEmptyStore() {
    flyway.clean();
    schema.migrate();
    follower = follower(Optional.empty());
  }

  private Follower follower(Optional<String> mainPackage) {
    return follower(mainPackage, Runnable::run);
  }

  private Follower follower(Optional<String> mainPackage, Executor ahead) {
    NearReleases near = new NearReleases(stored, settings);
    return new Follower(
        transaction, histories, near, new ReadingAhead(near, ahead), current, mainPackage);
  }

  // --- Loading

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

  // --- Publishing and undoing

  @Test
  void whatIsPublishedIsServedAndUndoingServesTheOneBefore() {
    load(zelmaria());
    publisher.publish(NAME);
    load(zelmariasNext());
    assertThat(follower.follow()).isTrue();
    assertThat(servedVersion()).isEqualTo(Zelmaria.FIRST);

    publisher.publish(NAME);
    assertThat(follower.follow()).isTrue();
    assertThat(servedVersion()).isEqualTo(Zelmaria.SECOND);
    assertThat(served().release().hash()).isEqualTo(zelmariasNext().hash());

    assertThat(publisher.undo(NAME).version()).isEqualTo(Zelmaria.FIRST);
    assertThat(follower.follow()).isTrue();
    assertThat(servedVersion()).isEqualTo(Zelmaria.FIRST);
    assertThat(states()).containsExactly(PUBLISHED, WITHDRAWN);

    publisher.publish(NAME, Zelmaria.SECOND);
    assertThat(states()).containsExactly(PUBLISHED, PUBLISHED);
    assertThat(follower.follow()).isTrue();
    assertThat(follower.follow()).isFalse();
    assertThat(servedVersion()).isEqualTo(Zelmaria.SECOND);
  }

  @Test
  void whatIsUndoneByItsVersionIsUndoneOnce() {
    load(zelmaria());
    publisher.publish(NAME);
    load(zelmariasNext());
    publisher.publish(NAME);

    assertThat(publisher.undo(NAME, Zelmaria.SECOND).version()).isEqualTo(Zelmaria.FIRST);
    assertThatThrownBy(() -> publisher.undo(NAME, Zelmaria.SECOND))
        .isInstanceOf(RefusedException.class)
        .hasMessage(
            "Version 2025.9.1 of zelmaria-it-exports is not served, but 2025.8.1: nothing was taken"
                + " back.");
    assertThat(states()).containsExactly(PUBLISHED, WITHDRAWN);
  }

  @Test
  void theOnlyPublicationCannotBeUndone() {
    load(zelmaria());
    publisher.publish(NAME);

    assertThatThrownBy(() -> publisher.undo(NAME))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("nothing would be served");
    assertThat(states()).containsExactly(PUBLISHED);
  }

  @Test
  void nothingIsPublishedTwiceNorOverSomethingNewer() {
    load(zelmaria());
    load(zelmariasNext());
    publisher.publish(NAME);

    assertThat(states()).containsExactly(LOADED, PUBLISHED);
    assertThatThrownBy(() -> publisher.publish(NAME, Zelmaria.SECOND))
        .hasMessageContaining("is published already");
    assertThatThrownBy(() -> publisher.publish(NAME, Zelmaria.FIRST))
        .hasMessageContaining("was loaded before 2025.9.1, which is served");
    assertThatThrownBy(() -> publisher.publish(NAME))
        .hasMessage(
            "Nothing newer than 2025.9.1, which is served, was loaded of zelmaria-it-exports.");
    assertThatThrownBy(() -> publisher.publish(NAME, "9"))
        .hasMessageContaining("no version 9 of " + NAME);
    assertThatThrownBy(() -> publisher.publish("nobody")).hasMessageContaining("no package nobody");
  }

  @Test
  void whoComesWhileAnotherChangesThePackageIsToldSo() {
    load(zelmaria());
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              assertThat(StoredPackage.locked(NAME)).isPresent();
              assertThatThrownBy(() -> publisher.publish(NAME))
                  .isInstanceOf(StoreUnavailableException.class)
                  .hasMessageContaining("Somebody else is changing this package");
            });

    assertThat(publisher.publish(NAME).state()).isEqualTo(PUBLISHED);
  }

  @Test
  void aStandbyThatMissedAPublicationIsFollowedWhereItGoesOn() {
    load(zelmaria());
    publisher.publish(NAME);
    long revision = revision(NAME);
    load(zelmariasNext());
    publisher.publish(NAME);
    follower.follow();
    assertThat(servedVersion()).isEqualTo(Zelmaria.SECOND);

    backToLoaded(Zelmaria.SECOND, revision);
    load(EditedPackage.of(zelmariasNext()).version("2025.9.2", "2025-10-01").done());
    publisher.publish(NAME, "2025.9.2");

    assertThat(follower.follow()).isTrue();
    assertThat(servedVersion()).isEqualTo("2025.9.2");
  }

  @Test
  void aPackageWhoseOnlyPublicationWasLostIsNoLongerServed() {
    bundle.bring();
    load(zelmaria());
    long revision = revision(NAME);
    publisher.publish(NAME);
    follower.follow();
    assertThat(current.get().all()).hasSize(2);

    backToLoaded(Zelmaria.FIRST, revision);

    assertThat(follower.follow()).isTrue();
    assertThat(current.get().all()).singleElement().isEqualTo(current.get().main());
    assertThat(current.get().main().release().name()).isEqualTo(BUNDLE);
  }

  @Test
  void aStoreThatHasLostTheMainPackageGivesWayToTheBundledOne() {
    load(bundleAs("2027.1", "2027-01-01").done());
    publisher.publish(BUNDLE);
    follower.follow();
    assertThat(current.get().main().release().version()).isEqualTo("2027.1");

    flyway.clean();
    schema.migrate();

    assertThat(follower.follow()).isTrue();
    assertThat(current.get().hash()).isEqualTo(CurrentCatalogue.bundled().hash());
  }

  // --- Reading ahead

  @Test
  void whatMayBePublishedOrUndoneNextIsReadAhead() {
    load(zelmaria());
    publisher.publish(NAME);
    load(zelmariasNext());
    follower.follow();
    loseRows();

    publisher.publish(NAME);
    assertThat(follower.follow()).isTrue();
    assertThat(servedVersion()).isEqualTo(Zelmaria.SECOND);
    publisher.undo(NAME);
    assertThat(follower.follow()).isTrue();
    assertThat(servedVersion()).isEqualTo(Zelmaria.FIRST);
  }

  @Test
  void whatIsPublishedIsNoticedWhileSomethingElseIsReadAhead() {
    List<Runnable> untilLater = new ArrayList<>();
    Follower busy = follower(Optional.empty(), untilLater::add);
    load(zelmaria());
    publisher.publish(NAME);
    load(zelmariasNext());

    assertThat(busy.follow()).isTrue();
    publisher.publish(NAME);
    assertThat(busy.follow()).isTrue();
    assertThat(servedVersion()).isEqualTo(Zelmaria.SECOND);
    assertThat(untilLater).hasSize(2);
  }

  // --- What goes wrong

  @Test
  void whatCannotBeReadOfOnePackageDoesNotKeepTheOthersBack() {
    bundle.bring();
    load(zelmaria());
    publisher.publish(NAME);
    follower.follow();
    load(zelmariasNext());
    load(bundleAs("2027.1", "2027-01-01").done());
    publisher.publish(NAME);
    publisher.publish(BUNDLE);
    spoil(NAME);

    assertThat(follower.follow()).isTrue();
    assertThat(servedVersion()).isEqualTo(Zelmaria.FIRST);
    assertThat(current.get().main().release().version()).isEqualTo("2027.1");
    assertThat(follower.follow()).isFalse();

    publisher.undo(BUNDLE);
    assertThat(follower.follow()).isTrue();
    assertThat(current.get().all()).hasSize(2);
  }

  @Test
  void aSecondPackageAboutOneEconomyIsNotPublished() {
    load(zelmaria());
    publisher.publish(NAME);
    load(EditedPackage.of(zelmariasNext()).name("rival").done());

    assertThatThrownBy(() -> publisher.publish("rival"))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("rival reports on the same economy as " + NAME + " 2025.8.1")
        .hasMessageContaining("which is served: ZZ");
    assertThat(stored.releases("rival")).extracting(ReleaseEntry::state).containsExactly(LOADED);
  }

  @Test
  void whatTakesTooLongIsStoppedAndSaysSo() {
    load(zelmaria());

    assertThatThrownBy(
            () ->
                transaction.call(
                    Duration.ofSeconds(1),
                    () -> {
                      StoredPackage.named(NAME).orElseThrow().revise();
                      while (true) {
                        StoredRow.count();
                      }
                    }))
        .isInstanceOf(StoreUnavailableException.class)
        .hasMessageStartingWith("The store took longer than 1 seconds and was stopped");
    assertThat(publisher.publish(NAME).state()).isEqualTo(PUBLISHED);
  }

  // --- What is different

  @Test
  void changesAreRowsAddedRevisedAndWithdrawnWithTheirCells() {
    load(bundleAs("2027.1", "2027-01-01").done());
    load(
        bundleAs("2027.2", "2027-02-01")
            .cell(TOTALS, PRINT, "note", "recounted")
            .copy("sources", "wb-ccis", cells -> with(cells, "id", "wb-new"))
            .cell("economies", "BD", "source", "wb-new")
            .done());

    List<RowChange> changes = differences.changes(BUNDLE, "2027.1", "2027.2");

    assertThat(changes)
        .extracting(RowChange::table, RowChange::key, RowChange::kind)
        .containsExactly(
            tuple("economies", "BD", ChangeKind.REVISED),
            tuple(TOTALS, PRINT, ChangeKind.REVISED),
            tuple("sources", "wb-new", ChangeKind.ADDED));
    assertThat(changes.get(1).cells())
        .containsExactly(
            new RowChange.Cell("note", "World Bank report on ICT services exports", "recounted"));
    assertThat(differences.changes(BUNDLE, "2027.2", "2027.1"))
        .extracting(RowChange::kind)
        .containsExactly(ChangeKind.REVISED, ChangeKind.REVISED, ChangeKind.WITHDRAWN);
  }

  @Test
  void theHistoryServedAnswersWhatChangedAsTheStoreDoes() {
    load(zelmaria());
    publisher.publish(NAME);
    load(zelmariasNext());
    publisher.publish(NAME);
    follower.follow();
    List<ReleaseEntry> entries = served().history().entries();

    assertThat(entries).hasSize(2);
    assertThat(served().history().changes(entries.get(0), entries.get(1)))
        .isEqualTo(differences.changes(NAME, Zelmaria.FIRST, Zelmaria.SECOND))
        .isNotEmpty();
  }

  @Test
  void theHistoryServedLeavesOutWhatWasNeverPublished() {
    load(bundleAs("2027.1", "2027-01-01").done());
    publisher.publish(BUNDLE);
    load(bundleAs("2027.2", "2027-02-01").cell(TOTALS, PRINT, "note", "a slip").done());
    load(bundleAs("2027.3", "2027-03-01").done());
    publisher.publish(BUNDLE);
    follower.follow();

    var history = served().history();
    assertThat(history.entries()).extracting(ReleaseEntry::number).containsExactly(1, 3);
    assertThat(history.changes(history.entries().get(0), history.entries().get(1))).isEmpty();
  }

  @Test
  void historyIsHeldAsFarBackAsThereIsRoom() {
    load(bundleAs("2027.1", "2027-01-01").cell("economies", "BD", "iso3", "BDX").done());
    publisher.publish(BUNDLE);
    load(bundleAs("2027.2", "2027-02-01").done());
    publisher.publish(BUNDLE);
    load(bundleAs("2027.3", "2027-03-01").cell(TOTALS, PRINT, "note", "new").done());
    publisher.publish(BUNDLE);

    var history =
        transaction.call(
            () -> {
              StoredPackage found = StoredPackage.named(BUNDLE).orElseThrow();
              return new Histories(2).of(found);
            });

    assertThat(history.entries()).hasSize(3);
    assertThat(history.comparableFrom()).isEqualTo(2);
    assertThat(history.spans()).extracting(RowSpan::first).containsExactlyInAnyOrder(1, 3);
    assertThat(history.isComparable(history.entries().get(0))).isFalse();
    assertThat(history.changes(history.entries().get(1), history.entries().get(2))).hasSize(1);
  }

  // --- Several packages, and the bundled one

  @Test
  void packagesAreServedSideBySideByEconomy() {
    bundle.bring();
    load(zelmaria());
    publisher.publish(NAME);
    follower.follow();

    Catalogue catalogue = current.get();
    assertThat(catalogue.main().release().name()).isEqualTo(BUNDLE);
    assertThat(catalogue.about("PK")).contains(catalogue.main());
    assertThat(catalogue.all()).hasSize(2);
    assertThat(stored.packages()).containsExactly(BUNDLE, NAME);
  }

  @Test
  void anotherPackageCanBeTheMainOne() {
    bundle.bring();
    load(zelmaria());
    publisher.publish(NAME);
    follower(Optional.of(NAME)).follow();

    assertThat(current.get().main().release().name()).isEqualTo(NAME);
  }

  @Test
  void anEmptyStoreTakesTheBundledPackageAsReleaseOne() {
    assertThat(bundle.bring())
        .contains("it has no release of " + BUNDLE)
        .contains("published as release 1");

    assertThat(stored.releases(BUNDLE))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.state()).isEqualTo(PUBLISHED);
              assertThat(entry.hash()).isEqualTo(BundledDataset.get().contentHash());
            });
    assertThat(bundle.bring()).contains("which it holds: the store decides");
    assertThat(stored.releases(BUNDLE)).hasSize(1);
  }

  @Test
  void aNewerBundledPackageFollowsWhatIsStored() {
    load(bundleAs("2026.10.1", "2026-11-21").done());
    publisher.publish(BUNDLE);

    assertThat(bundle.bring())
        .contains("serves 2026.10.1 of 2026-11-21")
        .contains("which is newer: it is published as release 2");
    assertThat(stored.releases(BUNDLE)).extracting(ReleaseEntry::number).containsExactly(1, 2);
  }

  @Test
  void aNewerStoredReleaseIsServedRatherThanTheBundledOne() {
    load(bundleAs("2999.1", "2999-01-01").done());
    publisher.publish(BUNDLE);

    assertThat(bundle.bring()).contains("which is not newer: the store decides");
    assertThat(stored.releases(BUNDLE)).hasSize(1);
    follower.follow();
    assertThat(current.get().main().release().version()).isEqualTo("2999.1");
  }

  @Test
  void aBundledReleaseThatWasUndoneStaysUndone() {
    load(bundleAs("2026.10.1", "2026-11-21").done());
    publisher.publish(BUNDLE);
    bundle.bring();
    publisher.undo(BUNDLE);

    assertThat(bundle.bring()).contains("the store decides");
    follower.follow();
    assertThat(current.get().main().release().version()).isEqualTo("2026.10.1");
  }

  // --- The words of the tests

  private LoadReport load(DataPackage texts) {
    return loader.load(texts, "a steward", Progress.NONE);
  }

  private static DataPackage zelmaria() {
    return Zelmaria.texts(Zelmaria.FIRST);
  }

  private static DataPackage zelmariasNext() {
    return Zelmaria.texts(Zelmaria.SECOND);
  }

  private static EditedPackage bundleAs(String version, String day) {
    return EditedPackage.ofTheBundle().version(version, day);
  }

  private static Map<String, String> with(Map<String, String> cells, String column, String text) {
    cells.put(column, text);
    return cells;
  }

  private ReleaseEntry entry(String name, String version) {
    return stored.releases(name).stream()
        .filter(entry -> entry.version().equals(version))
        .findFirst()
        .orElseThrow();
  }

  private long revision(String name) {
    return transaction.call(() -> StoredPackage.named(name).orElseThrow().revision);
  }

  private void backToLoaded(String version, long revision) {
    var unused =
        transaction.call(
            () -> {
              StoredPackage found = StoredPackage.named(NAME).orElseThrow();
              StoredRelease missed = StoredRelease.withVersion(found, version).orElseThrow();
              found.revision = revision;
              missed.state = LOADED;
              return missed;
            });
  }

  private void loseRows() {
    var unused = transaction.call(() -> StoredRow.deleteAll());
  }

  /** A note that nobody wrote. */
  private void spoil(String name) {
    var unused =
        transaction.call(
            () -> {
              StoredRow row =
                  StoredRow.find(
                          "packageId = ?1 and resource = 'economies'",
                          StoredPackage.named(name).orElseThrow().id)
                      .firstResult();
              row.payload = row.payload.replace("\"name\":\"", "\"name\":\"Old ");
              return row;
            });
  }

  private long rows() {
    return transaction.call(() -> StoredRow.count());
  }

  private List<Object> states() {
    return stored.releases(NAME).stream().<Object>map(ReleaseEntry::state).toList();
  }

  private Served served() {
    return current.get().all().stream()
        .filter(it -> it.release().name().equals(NAME) || current.get().all().size() == 1)
        .findFirst()
        .orElseThrow();
  }

  private String servedVersion() {
    return served().release().version();
  }
}
