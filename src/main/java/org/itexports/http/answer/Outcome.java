package org.itexports.http.answer;

import java.util.Locale;

/** How a request ended, as counted by the metrics. */
public enum Outcome {
  /** Executed without an error. */
  SUCCESS,
  /** Executed, and some field failed by the caller's mistake. */
  FIELD_ERROR,
  /** A GraphQL request that does not fit the schema. */
  REQUEST_ERROR,
  /** Not a GraphQL request, or not one that is served here. */
  REFUSED,
  /** The service failed, as a whole or at a field. */
  INTERNAL_ERROR,
  /** The client had gone before its answer. */
  ABANDONED;

  /** Whether the request was right, if not in all of its fields. */
  public boolean isExecuted() {
    return this == SUCCESS || this == FIELD_ERROR;
  }

  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
