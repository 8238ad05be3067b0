package org.itexports.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** A package of which releases are kept. Whoever changes any of them locks it first. */
@Entity
@Table(name = "stored_package")
public class StoredPackage extends PanacheEntityBase {

  /** Told by the database. */
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Integer id;

  /** Name of the package. */
  public String name;

  /** Grows whenever other data are to be served. */
  public long revision;

  /**
   * Says that other data are to be served. The number holds the time, so that it does not come back
   * for something else when a standby takes over that has not heard of the last publication.
   */
  void revise() {
    revision = Math.max(revision + 1, ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()));
  }

  static Optional<StoredPackage> named(String name) {
    return find("name", name).firstResultOptional();
  }

  static List<StoredPackage> inOrder() {
    return list("order by name");
  }

  /** The package, for nobody else to change until the transaction ends. */
  static Optional<StoredPackage> locked(String name) {
    return find("name", name).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
  }

  /** The same for a package that may be new. */
  static StoredPackage lockedOrNew(String name) {
    return locked(name).orElseGet(() -> create(name));
  }

  /** Two that create the same one meet at the unique name, where the second waits for the first. */
  private static StoredPackage create(String name) {
    StoredPackage created = new StoredPackage();
    created.name = name;
    created.persistAndFlush();
    return created;
  }
}
