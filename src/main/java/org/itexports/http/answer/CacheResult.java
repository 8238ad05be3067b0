package org.itexports.http.answer;

import java.util.Locale;

/** Where the bytes of an answer came from. */
public enum CacheResult {
  /** Kept from before. */
  HIT,
  /** Made now, and kept. */
  MISS,
  /** Made for another who asked the same at the same time. */
  SHARED,
  /** The client has them. */
  NOT_MODIFIED,
  /** Not to be kept. */
  BYPASS;

  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
