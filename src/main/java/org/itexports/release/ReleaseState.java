package org.itexports.release;

/** What became of a release that a store holds. */
public enum ReleaseState {
  /** It can be published. Nobody is served from it. */
  LOADED,
  /** It was published: it is served, or was until a later one was published. */
  PUBLISHED,
  /** Its publication was undone. It can still be asked for by its hash. */
  WITHDRAWN
}
