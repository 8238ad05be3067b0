package org.itexports.http.request;

import java.util.List;
import java.util.Optional;
import org.itexports.http.answer.MediaType;

/**
 * Content negotiation by RFC 9110, section 12.5.1. Without preference old clients get what they
 * know, JSON.
 */
public final class Accept {

  private record Match(int closeness, double quality) {
    static final Match NONE = new Match(0, 0);
  }

  private Accept() {}

  /** The media type to answer in, or empty when none is acceptable. */
  public static Optional<MediaType> choose(List<String> headers) {
    if (headers.isEmpty()) {
      return Optional.of(MediaType.JSON);
    }
    var ranges = Preference.list(String.join(",", headers));
    if (ranges.isEmpty()) {
      return Optional.of(MediaType.JSON);
    }
    var graphql = match(ranges, MediaType.GRAPHQL_RESPONSE);
    var json = match(ranges, MediaType.JSON);
    if (graphql.quality() == 0 && json.quality() == 0) {
      return Optional.empty();
    }
    if (graphql.quality() != json.quality()) {
      return Optional.of(
          graphql.quality() > json.quality() ? MediaType.GRAPHQL_RESPONSE : MediaType.JSON);
    }
    return Optional.of(graphql.closeness() == 3 ? MediaType.GRAPHQL_RESPONSE : MediaType.JSON);
  }

  private static Match match(List<Preference> ranges, MediaType offered) {
    var best = Match.NONE;
    for (Preference range : ranges) {
      int closeness = closeness(range, offered);
      if (closeness > best.closeness()) {
        best = new Match(closeness, range.quality());
      }
    }
    return best;
  }

  /** 3 for the very type, 2 for application/*, 1 for anything, 0 for something else. */
  private static int closeness(Preference range, MediaType offered) {
    if (range.value().equals(offered.mediaType())) {
      return 3;
    }
    if (range.value().equals("application/*")) {
      return 2;
    }
    return range.value().equals("*/*") ? 1 : 0;
  }
}
