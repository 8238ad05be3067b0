package org.itexports.store;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itexports.dataset.DataPackage;
import org.itexports.dataset.DatasetReader;
import org.itexports.dataset.Table;
import org.itexports.release.ArchiveUnavailableException;
import org.itexports.release.Release;
import org.itexports.release.ReleaseArchive;
import org.itexports.release.ReleaseBuilder;
import org.itexports.release.ReleaseEntry;

/** Reads what is stored: which releases there are, and each of them as it was. */
@Singleton
public class StoredReleases implements ReleaseArchive {

  private final StoreTransaction transaction;
  private final StoreSettings settings;

  @Inject
  StoredReleases(StoreTransaction transaction, StoreSettings settings) {
    this.transaction = transaction;
    this.settings = settings;
  }

  /** The names of the packages, in order. */
  public List<String> packages() {
    return transaction.read(
        () -> StoredPackage.inOrder().stream().map(stored -> stored.name).toList());
  }

  /** All releases of a package, whatever became of them, oldest first; none if it is not stored. */
  public List<ReleaseEntry> releases(String packageName) {
    return transaction.read(
        () ->
            StoredPackage.named(packageName).stream()
                .flatMap(stored -> StoredRelease.of(stored).stream())
                .map(StoredRelease::entry)
                .toList());
  }

  /** Every load of a package, or attempt at one, as lines for people, oldest first. */
  public List<LoadRecord> loads(String packageName) {
    return transaction.read(
        () -> PackageLoad.of(packageName).stream().map(LoadRecord::of).toList());
  }

  /** The same of all packages, also of those of which nothing was stored. */
  public List<LoadRecord> loads() {
    return transaction.read(() -> PackageLoad.inOrder().stream().map(LoadRecord::of).toList());
  }

  /**
   * The texts of a release.
   *
   * @return empty if no such release is stored
   */
  public Optional<DataPackage> texts(ReleaseEntry entry) {
    return transaction.readLong(
        () ->
            StoredPackage.named(entry.name())
                .flatMap(stored -> StoredRelease.withHash(stored, entry.hash()))
                .map(StoredReleases::texts));
  }

  /** Whether a release is stored with the very text of a descriptor. */
  boolean isDescribedAs(ReleaseEntry entry, String descriptorText) {
    return transaction.read(
        () ->
            StoredPackage.named(entry.name())
                .flatMap(stored -> StoredRelease.withHash(stored, entry.hash()))
                .filter(release -> release.descriptor.equals(descriptorText))
                .isPresent());
  }

  /** {@inheritDoc} */
  @Override
  public Optional<Release> read(ReleaseEntry entry) {
    if (settings.mode() == StoreMode.NONE) {
      return Optional.empty();
    }
    try {
      return texts(entry).map(texts -> built(entry, texts));
    } catch (StoreUnavailableException e) {
      throw new ArchiveUnavailableException(e);
    }
  }

  private static Release built(ReleaseEntry entry, DataPackage texts) {
    Release read = ReleaseBuilder.build(DatasetReader.read(texts));
    if (!read.hash().equals(entry.hash())) {
      throw new IllegalStateException(
          "The rows of %s %s in the store are not those that were loaded: their hash is %s"
              .formatted(entry.name(), entry.version(), read.hash()));
    }
    return read;
  }

  private static DataPackage texts(StoredRelease release) {
    Map<String, List<String>> columns =
        DataPackage.of(release.descriptor, Map.of()).tables().stream()
            .collect(Collectors.toMap(Table::name, Table::columns));
    Map<String, List<List<String>>> rows = new LinkedHashMap<>();
    try (Stream<RowText> stored = StoredRow.in(release.storedPackage, release.number)) {
      stored.forEach(
          row ->
              rows.computeIfAbsent(row.resource(), table -> new ArrayList<>())
                  .add(cells(columns.get(row.resource()), row.cells())));
    }
    return DataPackage.of(release.descriptor, rows);
  }

  private static List<String> cells(List<String> columns, Map<String, String> filled) {
    return columns.stream().map(column -> filled.getOrDefault(column, "")).toList();
  }
}
