package org.itexports.graph.source;

import java.util.List;
import org.itexports.observation.Source;
import org.itexports.observation.SourceKind;
import org.itexports.relay.Keyset;
import org.itexports.relay.Page;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;

/** Pages of publications. */
final class SourceList {

  private static final Keyset<Source> BY_KEY = Keyset.natural(Source::id);

  private SourceList() {}

  /** A page of the publications of a kind of publisher, of all where it is null. */
  static SourceConnection page(Release release, SourceKind kind, PageRequest request) {
    List<Source> sources =
        release.sources().all().stream()
            .filter(source -> kind == null || source.kind() == kind)
            .toList();
    return SourceConnection.of(
        Page.of(sources, BY_KEY, request).map(source -> SourceNode.of(release, source)));
  }
}
