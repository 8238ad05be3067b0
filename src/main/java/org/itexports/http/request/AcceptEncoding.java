package org.itexports.http.request;

import java.util.List;
import org.itexports.http.answer.ContentCoding;

/** Which packing a client takes, by RFC 9110, section 12.5.3. */
public final class AcceptEncoding {

  /** In the order in which they are preferred when the client does not care. */
  private static final List<ContentCoding> PACKED =
      List.of(ContentCoding.BROTLI, ContentCoding.GZIP);

  private AcceptEncoding() {}

  /** The coding for an answer that is worth packing. */
  public static ContentCoding choose(String header) {
    if (header == null || header.isEmpty()) {
      return ContentCoding.IDENTITY;
    }
    var ranges = Preference.list(header);
    var best = ContentCoding.IDENTITY;
    double most = 0;
    for (ContentCoding coding : PACKED) {
      double quality = quality(coding, ranges);
      if (quality > most && coding.isAvailable()) {
        best = coding;
        most = quality;
      }
    }
    return best;
  }

  private static double quality(ContentCoding coding, List<Preference> ranges) {
    double any = 0;
    for (Preference range : ranges) {
      if (range.value().equals(coding.token())) {
        return range.quality();
      }
      if (range.value().equals("*")) {
        any = range.quality();
      }
    }
    return any;
  }
}
