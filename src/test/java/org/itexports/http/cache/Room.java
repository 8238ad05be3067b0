package org.itexports.http.cache;

/** As many bytes for answers as for requests. */
record Room(long bytes) implements CacheSettings {

  @Override
  public long answerBytes() {
    return bytes;
  }

  @Override
  public long requestBytes() {
    return bytes;
  }
}
