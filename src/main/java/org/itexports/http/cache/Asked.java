package org.itexports.http.cache;

import org.itexports.graph.engine.QueryRequest;
import org.itexports.release.Catalogue;

/**
 * A request that was read, ready to be looked up or executed.
 *
 * @param query what to execute
 * @param withCost whether the answer tells what it cost
 * @param hashToKeep under which its document is registered once answered; empty when it need not be
 * @param catalogue over which it is answered
 * @param digest names its answer
 */
public record Asked(
    QueryRequest query, boolean withCost, String hashToKeep, Catalogue catalogue, String digest) {

  public static Asked of(
      QueryRequest query,
      boolean withCost,
      String hashToKeep,
      Catalogue catalogue,
      RequestDigest digest) {
    return new Asked(query, withCost, hashToKeep, catalogue, digest.of(query, withCost, catalogue));
  }

  /** The same in other words. */
  public Asked as(QueryRequest other, RequestDigest digests) {
    return other.equals(query) ? this : of(other, withCost, hashToKeep, catalogue, digests);
  }
}
