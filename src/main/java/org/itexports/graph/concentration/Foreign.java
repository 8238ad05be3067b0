package org.itexports.graph.concentration;

import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;

/** Refuses arguments that mean nothing for what is asked. */
final class Foreign {

  private Foreign() {}

  static void refuse(String argument, Object value, Enum<?> of) {
    if (value != null) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT, "`%s` means nothing for %s.".formatted(argument, of));
    }
  }
}
