package org.itexports.store;

import java.time.Instant;

/**
 * That somebody loaded a package, or tried to.
 *
 * @param who who answers for it
 * @param at when the load ended
 * @param packageName name of the package
 * @param version version of the package
 * @param hash its hash; null if the package was refused
 * @param outcome what came of it
 * @param report what is new in it, or why it was refused, as JSON
 */
public record LoadRecord(
    String who,
    Instant at,
    String packageName,
    String version,
    String hash,
    PackageLoad.Outcome outcome,
    String report) {

  static LoadRecord of(PackageLoad load) {
    return new LoadRecord(
        load.who, load.at, load.packageName, load.version, load.hash, load.outcome, load.report);
  }
}
