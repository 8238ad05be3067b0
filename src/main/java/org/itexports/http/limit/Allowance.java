package org.itexports.http.limit;

/**
 * What a client has left, in the RateLimit fields of draft-ietf-httpapi-ratelimit-headers; both are
 * empty when nothing is limited.
 *
 * @param policy how many requests a client may send and in how many seconds
 * @param left how many are left, and in how many seconds there will be all of them again
 */
public record Allowance(CharSequence policy, String left) {

  /** The header of the policy. */
  public static final String POLICY = "RateLimit-Policy";

  /** The header of what is left. */
  public static final String LEFT = "RateLimit";

  /** Of a client that may send any number. */
  public static final Allowance UNLIMITED = new Allowance("", "");

  static Allowance of(CharSequence policy, long left, long seconds) {
    return new Allowance(policy, "\"client\";r=" + left + ";t=" + seconds);
  }

  public boolean isLimited() {
    return !left.isEmpty();
  }
}
