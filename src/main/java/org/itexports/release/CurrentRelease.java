package org.itexports.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import org.itexports.dataset.BundledDataset;

/** The release that new requests read. It changes in one step; running requests keep theirs. */
@ApplicationScoped
public class CurrentRelease {

  /** Built with the class, so that a native image holds the indexes ready. */
  private static final Release BUNDLED = ReleaseBuilder.build(BundledDataset.get());

  private final AtomicReference<Release> current = new AtomicReference<>(BUNDLED);

  /** The release to read. Callers keep it for the whole of a request. */
  public Release get() {
    return current.get();
  }
}
