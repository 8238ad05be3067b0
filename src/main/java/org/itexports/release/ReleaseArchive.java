package org.itexports.release;

import java.util.Optional;

/** Where releases are kept that are not served. Asking it takes time: it may read a database. */
public interface ReleaseArchive {

  /**
   * Reads a release again, as it was.
   *
   * @param entry which one, from the history of what is served
   * @return empty if this process keeps no releases but those that it serves
   * @throws ArchiveUnavailableException if it cannot be read at the moment
   */
  Optional<Release> read(ReleaseEntry entry);
}
