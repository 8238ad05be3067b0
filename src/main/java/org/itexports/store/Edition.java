package org.itexports.store;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.itexports.dataset.DataPackage;
import org.itexports.release.Release;
import org.itexports.release.ReleaseEntry;

/**
 * Where a version of a package stands among the others: the one published later is newer; of one
 * day, the one with the higher version, part by part and as numbers where they are numbers.
 *
 * @param published day on which it was published
 * @param version its version
 */
record Edition(LocalDate published, String version) implements Comparable<Edition> {

  private static final Pattern BETWEEN_PARTS = Pattern.compile("[.+_-]");
  private static final Pattern NUMBER = Pattern.compile("\\d+");

  static Edition of(DataPackage texts) {
    return new Edition(texts.published(), texts.version());
  }

  static Edition of(Release release) {
    return new Edition(release.published(), release.version());
  }

  static Edition of(ReleaseEntry release) {
    return new Edition(release.published(), release.version());
  }

  static Edition of(StoredRelease release) {
    return new Edition(release.published, release.version);
  }

  @Override
  public int compareTo(Edition other) {
    return Comparator.comparing(Edition::published)
        .thenComparing(Edition::version, Edition::compareVersions)
        .compare(this, other);
  }

  @Override
  public String toString() {
    return version + " of " + published;
  }

  private static int compareVersions(String one, String other) {
    String[] parts = BETWEEN_PARTS.split(one, -1);
    String[] others = BETWEEN_PARTS.split(other, -1);
    for (int i = 0; i < Math.min(parts.length, others.length); i++) {
      int order = compareParts(parts[i], others[i]);
      if (order != 0) {
        return order;
      }
    }
    int order = Integer.compare(parts.length, others.length);
    return order == 0 ? one.compareTo(other) : order;
  }

  /** A word is older than any number: {@code 2.rc1} comes before {@code 2.0}. */
  private static int compareParts(String one, String other) {
    boolean isNumber = NUMBER.matcher(one).matches();
    if (isNumber != NUMBER.matcher(other).matches()) {
      return isNumber ? 1 : -1;
    }
    return isNumber ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
  }
}
