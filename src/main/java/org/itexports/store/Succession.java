package org.itexports.store;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.itexports.dataset.DataPackage;

/** Which package may follow the releases that are stored. */
final class Succession {

  private Succession() {}

  /** Why a package is not the release whose tables it has; empty if it is. */
  static Optional<String> otherDescriptor(DataPackage texts, StoredRelease same) {
    return texts.isDescribedAs(same.descriptor)
        ? Optional.empty()
        : Optional.of(
            "Version %s of %s is stored with another descriptor. Give it another version."
                .formatted(same.version, texts.name()));
  }

  /** Why a package may not become the next release; empty if it may. */
  static Optional<String> objection(DataPackage texts, List<StoredRelease> stored) {
    Optional<StoredRelease> sameVersion =
        stored.stream().filter(release -> release.version.equals(texts.version())).findFirst();
    if (sameVersion.isPresent()) {
      return Optional.of(
          "Version %s of %s is stored already, with other content (%s). Give what is new another version."
              .formatted(texts.version(), texts.name(), sameVersion.get().hash.substring(0, 12)));
    }
    return stored.stream()
        .map(Edition::of)
        .max(Comparator.naturalOrder())
        .filter(newest -> newest.compareTo(Edition.of(texts)) > 0)
        .map(
            newest ->
                "%s of %s is older than %s, which is stored already. Releases are loaded in the order in which they were published."
                    .formatted(Edition.of(texts), texts.name(), newest));
  }
}
