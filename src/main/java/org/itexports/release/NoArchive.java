package org.itexports.release;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Where nothing is kept but what is served. */
@DefaultBean
@Singleton
public class NoArchive implements ReleaseArchive {

  @Override
  public Optional<Release> read(ReleaseEntry entry) {
    return Optional.empty();
  }
}
