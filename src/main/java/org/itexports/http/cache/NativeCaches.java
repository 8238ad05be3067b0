package org.itexports.http.cache;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * Classes that Caffeine generates and finds by name, for caches that are bounded by bytes, with and
 * without statistics, or by entries, and for one that forgets what is not used. Quarkus names those
 * that its own caches need.
 */
@RegisterForReflection(
    classNames = {
      "com.github.benmanes.caffeine.cache.SSMW",
      "com.github.benmanes.caffeine.cache.SSSMW",
      "com.github.benmanes.caffeine.cache.SSMS",
      "com.github.benmanes.caffeine.cache.PSMS",
      "com.github.benmanes.caffeine.cache.PSMW",
      "com.github.benmanes.caffeine.cache.PSAMS"
    })
final class NativeCaches {

  private NativeCaches() {}
}
