package org.itexports.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.itexports.dataset.DataPackage;
import org.itexports.release.ReleaseEntry;
import org.itexports.release.ReleaseState;

/** One version of a package. Its rows are those whose span covers its number. */
@Entity
@Table(name = "stored_release")
public class StoredRelease extends PanacheEntityBase {

  /** Told by the database. */
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  /** What it is a release of. */
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  @JoinColumn(name = "package_id")
  public StoredPackage storedPackage;

  /** Its place among the releases of the package in the order of loading, from 1. */
  public int number;

  /** Version of the package. */
  public String version;

  /** SHA-256 over its content in hexadecimal digits. */
  public String hash;

  /** Title of the package. */
  public String title;

  /** Day on which the version was published, as the package says. */
  public LocalDate published;

  /** The text of its {@code datapackage.json}. */
  public String descriptor;

  /** What became of it. */
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  public ReleaseState state;

  /** When it was loaded. */
  @Column(name = "loaded_at")
  public Instant loadedAt;

  /** When it was last published here; null if it never was. */
  @Column(name = "published_at")
  public Instant publishedAt;

  static StoredRelease of(StoredPackage storedPackage, int number, DataPackage texts, String hash) {
    StoredRelease release = new StoredRelease();
    release.storedPackage = storedPackage;
    release.number = number;
    release.version = texts.version();
    release.hash = hash;
    release.title = texts.title();
    release.published = texts.published();
    release.descriptor = texts.descriptorText();
    release.state = ReleaseState.LOADED;
    release.loadedAt = Instant.now();
    return release;
  }

  /** All of a package, oldest first. */
  static List<StoredRelease> of(StoredPackage storedPackage) {
    return list("storedPackage = ?1 order by number", storedPackage);
  }

  static Optional<StoredRelease> newest(StoredPackage storedPackage) {
    return find("storedPackage = ?1 order by number desc", storedPackage).firstResultOptional();
  }

  /** The newest in a state; of those that are published, the one that is served. */
  static Optional<StoredRelease> newest(StoredPackage storedPackage, ReleaseState state) {
    return find("storedPackage = ?1 and state = ?2 order by number desc", storedPackage, state)
        .firstResultOptional();
  }

  static Optional<StoredRelease> withVersion(StoredPackage storedPackage, String version) {
    return find("storedPackage = ?1 and version = ?2", storedPackage, version)
        .firstResultOptional();
  }

  static Optional<StoredRelease> withHash(StoredPackage storedPackage, String hash) {
    return find("storedPackage = ?1 and hash = ?2", storedPackage, hash).firstResultOptional();
  }

  ReleaseEntry entry() {
    return new ReleaseEntry(number, storedPackage.name, title, version, published, hash, state);
  }
}
