package org.itexports.store;

/** Where releases are kept. */
public enum StoreMode {
  /** In the process itself, by H2: in memory, or in a file. */
  EMBEDDED,
  /** In a PostgreSQL server, in a build made for it. */
  POSTGRESQL,
  /** Nowhere: the bundled release is served, and nothing of the store runs. */
  NONE
}
