package org.itexports.store;

import static org.itexports.release.ReleaseState.LOADED;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.flywaydb.core.Flyway;
import org.itexports.dataset.BundledDataset;
import org.itexports.dataset.DataPackage;
import org.itexports.dataset.EditedPackage;
import org.itexports.dataset.Zelmaria;
import org.itexports.release.CurrentCatalogue;
import org.itexports.release.ReleaseEntry;
import org.itexports.release.Served;
import org.junit.jupiter.api.BeforeEach;

/** A store that is empty before each test, and the words of the tests about it. */
abstract class StoreOnTrial {

  static final String NAME = "zelmaria-it-exports";
  static final String BUNDLE = BundledDataset.get().name();
  static final String TOTALS = "observations-totals";
  static final String PRINT = "pk-ict-exports/FY2010/propk-20210929";

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

  final CurrentCatalogue current = new CurrentCatalogue();
  Follower follower;

  @BeforeEach
  void anEmptyStore() {
    flyway.clean();
    schema.migrate();
    follower = follower(Optional.empty());
  }

  Follower follower(Optional<String> mainPackage) {
    return follower(mainPackage, Runnable::run);
  }

  Follower follower(Optional<String> mainPackage, Executor ahead) {
    NearReleases near = new NearReleases(stored, settings);
    return new Follower(
        transaction, histories, near, new ReadingAhead(near, ahead), current, mainPackage);
  }

  LoadReport load(DataPackage texts) {
    return loader.load(texts, "a steward", Progress.NONE);
  }

  static DataPackage zelmaria() {
    return Zelmaria.texts(Zelmaria.FIRST);
  }

  static DataPackage zelmariasNext() {
    return Zelmaria.texts(Zelmaria.SECOND);
  }

  static EditedPackage bundleAs(String version, String day) {
    return EditedPackage.ofTheBundle().version(version, day);
  }

  static Map<String, String> with(Map<String, String> cells, String column, String text) {
    cells.put(column, text);
    return cells;
  }

  ReleaseEntry entry(String name, String version) {
    return stored.releases(name).stream()
        .filter(entry -> entry.version().equals(version))
        .findFirst()
        .orElseThrow();
  }

  long revision(String name) {
    return transaction.call(() -> StoredPackage.named(name).orElseThrow().revision);
  }

  void backToLoaded(String version, long revision) {
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

  void loseRows() {
    var unused = transaction.call(() -> StoredRow.deleteAll());
  }

  /** A note that nobody wrote. */
  void spoil(String name) {
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

  long rows() {
    return transaction.call(() -> StoredRow.count());
  }

  List<Object> states() {
    return stored.releases(NAME).stream().<Object>map(ReleaseEntry::state).toList();
  }

  Served served() {
    return current.get().all().stream()
        .filter(it -> it.release().name().equals(NAME) || current.get().all().size() == 1)
        .findFirst()
        .orElseThrow();
  }

  String servedVersion() {
    return served().release().version();
  }
}
