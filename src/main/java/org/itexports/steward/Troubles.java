package org.itexports.steward;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import org.itexports.dataset.InvalidDatasetException;
import org.itexports.release.ArchiveUnavailableException;
import org.itexports.store.DatabaseTrouble;
import org.itexports.store.RefusedException;
import org.itexports.store.StoreUnavailableException;
import org.jboss.logging.Logger;

/** Says what went wrong, in words for who gave the command. */
@Singleton
class Troubles {

  private static final Logger LOG = Logger.getLogger(Troubles.class);

  int tell(Exception thrown, PrintWriter err) {
    ExitCode code = code(thrown);
    err.println(DatabaseTrouble.withoutSecrets(String.valueOf(message(thrown, code))));
    if (code == ExitCode.FAILED) {
      LOG.errorf("A command failed: %s", DatabaseTrouble.trace(thrown));
    }
    return code.number();
  }

  private static ExitCode code(Exception thrown) {
    if (thrown instanceof InvalidDatasetException || thrown instanceof RefusedException) {
      return ExitCode.REFUSED;
    }
    if (thrown instanceof StoreUnavailableException
        || thrown instanceof ArchiveUnavailableException) {
      return ExitCode.UNAVAILABLE;
    }
    return thrown instanceof IOException || thrown instanceof UncheckedIOException
        ? ExitCode.FILE
        : ExitCode.FAILED;
  }

  private static String message(Exception thrown, ExitCode code) {
    if (code == ExitCode.FAILED) {
      return "The command failed: " + thrown;
    }
    boolean isWrapped =
        thrown instanceof UncheckedIOException || thrown instanceof ArchiveUnavailableException;
    Throwable cause = isWrapped && thrown.getCause() != null ? thrown.getCause() : thrown;
    if (cause instanceof NoSuchFileException) {
      return "There is no file or directory " + cause.getMessage() + ".";
    }
    if (cause instanceof AccessDeniedException) {
      return cause.getMessage() + " may not be read or written.";
    }
    return cause instanceof FileAlreadyExistsException
        ? cause.getMessage() + " is there already: remove it or choose another."
        : cause.getMessage();
  }
}
