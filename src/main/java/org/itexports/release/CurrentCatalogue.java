package org.itexports.release;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicReference;
import org.itexports.dataset.BundledDataset;

/** What new requests read. It changes in one step; running requests keep theirs. */
@Singleton
public class CurrentCatalogue {

  /** Built with the class, so that a native image holds the indexes ready. */
  private static final Catalogue BUNDLED =
      Catalogue.only(ReleaseBuilder.build(BundledDataset.get()));

  private final AtomicReference<Catalogue> current = new AtomicReference<>(BUNDLED);

  /** The release of the bundled package alone, which is served until something else is. */
  public static Catalogue bundled() {
    return BUNDLED;
  }

  /** What to read. Callers keep it for the whole of a request. */
  public Catalogue get() {
    return current.get();
  }

  /** Serves something else to all requests that begin from now on. */
  public void serve(Catalogue next) {
    current.set(next);
  }
}
