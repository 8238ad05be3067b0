package org.itexports.http.cache;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.itexports.graph.engine.QueryRequest;
import org.itexports.release.Catalogue;

/**
 * What was read from requests, by their bytes: who sends the same bytes again is not read again.
 */
@Singleton
public class AskedBefore {

  /** Longer ones are rarely sent twice. */
  private static final int LONGEST = 16 * 1024;

  private static final int BYTES_OF_ENTRY = 512;

  private final Cache<ByteBuffer, Remembered> requests;

  /** Without the catalogue itself, which must not be held in memory when it is served no more. */
  private record Remembered(
      QueryRequest query,
      boolean withCost,
      String hashToKeep,
      String digest,
      String catalogueHash) {}

  @Inject
  public AskedBefore(CacheSettings settings) {
    this.requests =
        Caffeine.newBuilder()
            .maximumWeight(settings.requestBytes())
            .weigher(AskedBefore::bytes)
            .executor(Runnable::run)
            .build();
  }

  /** What was read may be much longer than the bytes: they may only name it. */
  private static int bytes(ByteBuffer bytes, Remembered asked) {
    var query = asked.query();
    return Math.toIntExact(
        BYTES_OF_ENTRY
            + bytes.capacity()
            + Footprint.of(query.query())
            + Footprint.of(query.variables())
            + Footprint.of(query.extensions()));
  }

  public Optional<Asked> find(ByteBuffer bytes, Catalogue catalogue) {
    return Optional.ofNullable(requests.getIfPresent(bytes))
        .filter(asked -> asked.catalogueHash().equals(catalogue.hash()))
        .map(
            asked ->
                new Asked(
                    asked.query(),
                    asked.withCost(),
                    asked.hashToKeep(),
                    catalogue,
                    asked.digest()));
  }

  /**
   * Keeps a request that was answered.
   *
   * @param bytes not to be changed from now on
   */
  public void keep(ByteBuffer bytes, Asked asked) {
    if (bytes.capacity() > LONGEST) {
      return;
    }
    var read =
        new Remembered(
            asked.query(),
            asked.withCost(),
            asked.hashToKeep(),
            asked.digest(),
            asked.catalogue().hash());
    if (!read.equals(requests.getIfPresent(bytes))) {
      requests.put(bytes, read);
    }
  }
}
