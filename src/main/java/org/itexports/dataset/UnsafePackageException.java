package org.itexports.dataset;

import java.io.IOException;

/** A file of a package that is not read because reading it could do harm. */
public final class UnsafePackageException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * Says why.
   *
   * @param message continues a sentence about the file, such as "holds more than …"
   */
  public UnsafePackageException(String message) {
    super(message);
  }
}
