package org.itexports.http.cache;

import org.itexports.http.answer.ContentCoding;
import org.itexports.http.answer.MediaType;

/**
 * The strong entity tag of an answer: one request over one release by one build, set in one way,
 * always has the same bytes, so that the tag is known before the answer is.
 */
public final class EntityTag {

  private EntityTag() {}

  /**
   * The tag of an answer.
   *
   * @param digest of the request
   */
  public static String of(String digest, MediaType type, ContentCoding coding) {
    var form = type == MediaType.JSON ? ".json" : ".graphql";
    return '"'
        + digest
        + form
        + (coding == ContentCoding.IDENTITY ? "" : "." + coding.token())
        + '"';
  }

  /**
   * Whether a client says, in If-None-Match, that it has the answer; by RFC 9110, section 13.1.2.
   */
  public static boolean isAmong(String tag, String ifNoneMatch) {
    if (ifNoneMatch == null) {
      return false;
    }
    if (ifNoneMatch.equals(tag)) {
      return true;
    }
    for (String item : ifNoneMatch.split(",", -1)) {
      var known = item.strip();
      if (known.equals(tag) || known.equals("W/" + tag)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a client asks for nothing that exists already. */
  public static boolean isAny(String ifNoneMatch) {
    return ifNoneMatch != null && ifNoneMatch.strip().equals("*");
  }
}
