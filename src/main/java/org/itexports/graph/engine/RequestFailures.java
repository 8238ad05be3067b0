package org.itexports.graph.engine;

import org.jboss.logging.Logger;

/**
 * What goes wrong inside the service during one request: one trace in the log, and the request id
 * for the client.
 */
final class RequestFailures {

  private static final Logger LOG = Logger.getLogger(RequestFailures.class);

  private final String requestId;
  private boolean logged;

  RequestFailures(String requestId) {
    this.requestId = requestId;
  }

  /** What the client is told instead of the cause. */
  String report(Object where, Throwable cause) {
    if (!logged) {
      logged = true;
      LOG.errorf(
          cause, "Request %s failed at %s; its further failures are not logged", requestId, where);
    }
    return "Internal error, quote request id " + requestId + ".";
  }
}
