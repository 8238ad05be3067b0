package org.itexports.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Content negotiation by RFC 9110, section 12.5.1. Without preference old clients get what they
 * know, JSON.
 */
final class Accept {

  private record Range(String type, double quality) {
    /** 3 for the very type, 2 for application/*, 1 for anything, 0 for something else. */
    int closeness(MediaType offered) {
      if (type.equals(offered.mediaType())) {
        return 3;
      }
      if (type.equals("application/*")) {
        return 2;
      }
      return type.equals("*/*") ? 1 : 0;
    }
  }

  private record Match(int closeness, double quality) {
    static final Match NONE = new Match(0, 0);
  }

  private Accept() {}

  /** The media type to answer in, or empty when none is acceptable. */
  static Optional<MediaType> choose(List<String> headers) {
    var ranges = ranges(String.join(",", headers));
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

  private static Match match(List<Range> ranges, MediaType offered) {
    var best = Match.NONE;
    for (Range range : ranges) {
      int closeness = range.closeness(offered);
      if (closeness > best.closeness()) {
        best = new Match(closeness, range.quality());
      }
    }
    return best;
  }

  private static List<Range> ranges(String header) {
    var ranges = new ArrayList<Range>();
    for (String item : header.split(",", -1)) {
      var parts = item.split(";", -1);
      var type = parts[0].strip().toLowerCase(Locale.ROOT);
      if (!type.isEmpty()) {
        ranges.add(new Range(type, quality(parts)));
      }
    }
    return ranges;
  }

  private static double quality(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      var parameter = parts[i].strip().toLowerCase(Locale.ROOT);
      if (parameter.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")) {
        return Double.parseDouble(parameter.substring(2));
      }
    }
    return 1;
  }
}
