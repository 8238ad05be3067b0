package org.itexports.store;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.itexports.dataset.DataPackage;

/** That somebody loaded a package, or tried to. */
@Entity
@Table(name = "package_load")
public class PackageLoad extends PanacheEntityBase {

  /** What came of it. */
  public enum Outcome {
    /** It is a release. */
    LOADED,
    /** It was one already. */
    UNCHANGED,
    /** It is none, and nothing was stored of it. */
    REFUSED
  }

  /** Told by the database. */
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  /** Who loaded it. */
  @Column(name = "loaded_by")
  public String who;

  /** When the load ended. */
  @Column(name = "loaded_at")
  public Instant at;

  /** Name of the package. */
  @Column(name = "package_name")
  public String packageName;

  /** Its version. */
  public String version;

  /** Its hash; null if it could not be read. */
  public String hash;

  /** What came of it. */
  @Enumerated(EnumType.STRING)
  @JdbcTypeCode(SqlTypes.VARCHAR)
  public Outcome outcome;

  /** What is new in it, or why it was refused, as JSON. */
  public String report;

  static void write(DataPackage texts, String who, String hash, Outcome outcome, String report) {
    PackageLoad load = new PackageLoad();
    load.who = who;
    load.at = Instant.now();
    load.packageName = texts.name();
    load.version = texts.version();
    load.hash = hash;
    load.outcome = outcome;
    load.report = report;
    load.persist();
  }

  /** All loads, oldest first. */
  static List<PackageLoad> inOrder() {
    return list("order by id");
  }

  /** The loads of a package, oldest first. */
  static List<PackageLoad> of(String packageName) {
    return list("packageName = ?1 order by id", packageName);
  }
}
