package org.itexports.http.answer;

/**
 * What operators are told of a request, by metrics, log and trace. Never the document or its
 * variables: they may hold what people do not want kept.
 *
 * @param outcome how it ended
 * @param code of the first error; empty when there is none
 * @param operationType {@code query}, {@code download} for a file, or {@code none} when no
 *     operation was found
 * @param operationName its beginning, or which file; empty when it is anonymous or unknown
 * @param documentHash SHA-256 of the document, in hexadecimal; empty when none was read
 * @param cost of the request; 0 when it was not counted
 * @param release version that was read; empty when none was
 */
public record Account(
    Outcome outcome,
    String code,
    String operationType,
    String operationName,
    String documentHash,
    long cost,
    String release) {

  /** The type where no operation was found. */
  public static final String NO_OPERATION = "none";

  /** The type of a request for a file of a release. */
  public static final String DOWNLOAD = "download";

  /** More of a name is shown nowhere. */
  private static final int LONGEST_NAME = 80;

  public Account {
    // Accounts are kept beside answers: a name must not take more room than they do.
    if (operationName.length() > LONGEST_NAME) {
      operationName = operationName.substring(0, LONGEST_NAME);
    }
  }

  /** The same request, turned away before it was executed or while it was. */
  Account refused(String code) {
    return new Account(
        Outcome.REFUSED, code, operationType, operationName, documentHash, cost, release);
  }

  /**
   * Of a file that is sent.
   *
   * @param release version of the release that it is of
   */
  public static Account ofDownload(String file, String release) {
    return new Account(Outcome.SUCCESS, "", DOWNLOAD, file, "", 0, release);
  }

  /** Of a request that never was a GraphQL request. */
  static Account of(Outcome outcome, String code) {
    return new Account(outcome, code, NO_OPERATION, "", "", 0, "");
  }
}
