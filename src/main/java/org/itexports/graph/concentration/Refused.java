package org.itexports.graph.concentration;

import java.util.LinkedHashMap;
import java.util.Map;
import org.itexports.concentration.InfeasibleSharesException;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;

/** Turns shares that cannot hold into an error for the caller. */
public final class Refused {

  private Refused() {}

  /** The error that says why. */
  public static ClientException because(InfeasibleSharesException e) {
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("cause", e.code().name());
    details.putAll(e.numbers());
    return new ClientException(ErrorCode.INFEASIBLE_SHARES, e.getMessage(), details);
  }
}
