package org.itexports.store;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.itexports.dataset.DataPackage;
import org.itexports.dataset.DatasetReader;
import org.itexports.dataset.InvalidDatasetException;
import org.itexports.store.LoadReport.TableReport;
import org.itexports.store.PackageLoad.Outcome;

/** Makes packages releases, which nobody is served until they are published. */
@Singleton
public class PackageLoader {

  /** The most defects that the record of a refused load repeats. */
  private static final int DEFECTS_KEPT = 1_000;

  private final StoreTransaction transaction;

  @Inject
  PackageLoader(StoreTransaction transaction) {
    this.transaction = transaction;
  }

  /**
   * Stores a package as the next release, whole or not at all. A package that is stored already
   * changes nothing.
   *
   * @param who who answers for it
   * @throws InvalidDatasetException if it has defects
   * @throws RefusedException if it cannot follow what is stored
   * @throws StoreUnavailableException if the store cannot be reached, or is being changed
   */
  public LoadReport load(DataPackage texts, String who, Progress progress) {
    progress.at("validate", 0, 0);
    String hash = recorded(texts, who, () -> DatasetReader.read(texts).contentHash());
    return recorded(
        texts, who, () -> transaction.callLong(() -> store(texts, hash, who, progress)));
  }

  /** Stores a package that was validated; within a transaction. */
  LoadReport store(DataPackage texts, String hash, String who, Progress progress) {
    StoredPackage into = StoredPackage.lockedOrNew(texts.name());
    Optional<StoredRelease> same = StoredRelease.withHash(into, hash);
    if (same.isPresent()) {
      refuse(Succession.otherDescriptor(texts, same.get()));
      LoadReport report = LoadReport.unchanged(same.get().entry());
      PackageLoad.write(texts, who, hash, Outcome.UNCHANGED, report.json());
      return report;
    }
    Optional<StoredRelease> newest = StoredRelease.newest(into);
    refuse(Succession.objection(texts, StoredRelease.of(into)));
    int number = newest.map(release -> release.number).orElse(0) + 1;
    StoredRelease release = StoredRelease.of(into, number, texts, hash);
    // Who serves this store gets it ready.
    into.revise();
    release.persistAndFlush();
    List<TableReport> tables =
        Panache.getSession()
            .doReturningWork(
                connection -> RowUpdate.write(connection, into.id, number, texts, progress));
    refuse(LaterPrints.objection(into, number));
    LoadReport report = new LoadReport(release.entry(), true, tables);
    PackageLoad.write(texts, who, hash, Outcome.LOADED, report.json());
    return report;
  }

  private static void refuse(Optional<String> objection) {
    objection.ifPresent(
        reason -> {
          throw new RefusedException(reason);
        });
  }

  private <T> T recorded(DataPackage texts, String who, Supplier<T> work) {
    try {
      return work.get();
    } catch (InvalidDatasetException e) {
      List<String> defects =
          e.defects().stream().map(Object::toString).limit(DEFECTS_KEPT).toList();
      record(texts, who, e.defects().size(), defects);
      throw e;
    } catch (RefusedException e) {
      record(texts, who, 1, List.of(e.getMessage()));
      throw e;
    }
  }

  private void record(DataPackage texts, String who, int count, List<String> reasons) {
    var report = JsonNodeFactory.instance.objectNode().put("defects", count);
    ArrayNode list = report.putArray("reasons");
    reasons.forEach(list::add);
    transaction.call(
        () -> {
          PackageLoad.write(texts, who, null, Outcome.REFUSED, report.toString());
          return null;
        });
  }
}
