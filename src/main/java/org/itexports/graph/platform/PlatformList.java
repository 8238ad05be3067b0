package org.itexports.graph.platform;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.itexports.relay.Keyset;
import org.itexports.relay.Page;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;
import org.itexports.sector.platform.Platform;

/** Pages of platforms, by slug. */
final class PlatformList {

  private static final Keyset<Platform> BY_SLUG = Keyset.natural(Platform::slug);

  private PlatformList() {}

  /** A page of the platforms that a condition holds for. */
  static PlatformConnection page(
      Release release, Predicate<Platform> condition, PageRequest request) {
    List<Platform> platforms = release.platforms().all().stream().filter(condition).toList();
    return PlatformConnection.of(
        Page.of(platforms, BY_SLUG, request).map(platform -> PlatformNode.of(release, platform)));
  }

  /** What a search for a text looks in. */
  static List<String> texts(Platform platform) {
    return Stream.concat(
            Stream.of(platform.name(), platform.operator(), platform.activity())
                .filter(Objects::nonNull),
            platform.aliases().stream())
        .toList();
  }
}
