package org.itexports.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.stream.Stream;
import org.hibernate.jpa.HibernateHints;

/** A row of a table of a package, and the releases that hold it with exactly these cells. */
@Entity
@Table(name = "stored_row")
public class StoredRow extends PanacheEntityBase {

  private static final String HELD = "packageId = ?1 and first <= ?2 and last >= ?2";

  private static final int FETCH = 2_000;

  /** Told by the database. */
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  /** What it is a row of. */
  @Column(name = "package_id")
  public int packageId;

  /** Name of the table. */
  public String resource;

  /** What tells it from the other rows of the table. */
  @Column(name = "row_key")
  public String key;

  /** SHA-256 of the payload in hexadecimal digits. */
  public String hash;

  /** Its cells that are not empty, as a JSON object in the order of the columns. */
  public String payload;

  /** Number of the first release that holds it. */
  @Column(name = "first_release")
  public int first;

  /** Number of the last one; {@link org.itexports.release.RowSpan#OPEN} if the newest holds it. */
  @Column(name = "last_release")
  public int last;

  /** The rows of a release. The stream holds a cursor: close it. */
  static Stream<RowText> in(StoredPackage storedPackage, int release) {
    return rows(HELD, storedPackage.id, release);
  }

  /** The rows of a table in a release. */
  static Stream<RowText> of(String table, StoredPackage storedPackage, int release) {
    return rows(HELD + " and resource = ?3", storedPackage.id, release, table);
  }

  /** The rows that one release holds and another does not. */
  static Stream<RowText> onlyIn(StoredPackage storedPackage, int one, int other) {
    return rows(HELD + " and not (first <= ?3 and last >= ?3)", storedPackage.id, one, other);
  }

  /** The observations that end with a release. */
  static Stream<RowText> printsUntil(StoredPackage storedPackage, int release) {
    return rows(
        "packageId = ?1 and last = ?2 and resource like 'observations%'",
        storedPackage.id, release);
  }

  /** The observations that begin with a release. */
  static Stream<RowText> printsSince(StoredPackage storedPackage, int release) {
    return rows(
        "packageId = ?1 and first = ?2 and resource like 'observations%'",
        storedPackage.id, release);
  }

  /** The observations that a release holds as the one before it does. */
  static Stream<RowText> printsThrough(StoredPackage storedPackage, int release) {
    return rows(
        "packageId = ?1 and first < ?2 and last >= ?2 and resource like 'observations%'",
        storedPackage.id, release);
  }

  /** How many rows some but not all releases in a range of numbers hold. */
  static long countDiffering(StoredPackage storedPackage, int from, int to) {
    return count(
        "packageId = ?1 and first <= ?3 and last >= ?2 and (first > ?2 or last < ?3)",
        storedPackage.id,
        from,
        to);
  }

  /** The rows that some but not all releases in a range of numbers hold. */
  static Stream<RowText> differing(StoredPackage storedPackage, int from, int to) {
    return rows(
        "packageId = ?1 and first <= ?3 and last >= ?2 and (first > ?2 or last < ?3)",
        storedPackage.id,
        from,
        to);
  }

  private static Stream<RowText> rows(String condition, Object... parameters) {
    return find(condition, parameters)
        .project(RowText.class)
        .withHint(HibernateHints.HINT_FETCH_SIZE, FETCH)
        .stream();
  }
}
