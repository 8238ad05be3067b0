package org.itexports.store;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.exception.JDBCConnectionException;

/** What a database, its driver and its pool of connections mean by what they throw. */
public final class DatabaseTrouble {

  /** Connections that are not made or break, and a server that stops, starts or has crashed. */
  private static final Set<String> OF_CONNECTION = Set.of("08", "57P");

  /** What H2 says when its database is closed, broken off, held by another or read by no one. */
  private static final Set<Integer> OF_H2 = Set.of(90020, 90067, 90098, 90121);

  /** An address with a user and a password in front of the host, as far as the line goes. */
  private static final Pattern USER = Pattern.compile("(\\S*//)\\S*@.*");

  /** An address with parameters, of which one may be a password. */
  private static final Pattern PARAMETERS = Pattern.compile("((?:jdbc:|\\S*//)[^?\\s]*)\\?.*");

  private DatabaseTrouble() {}

  /** Whether the database was not there to be asked. */
  static boolean isOfConnection(Throwable thrown) {
    return causes(thrown).anyMatch(DatabaseTrouble::isOneOfConnection);
  }

  private static boolean isOneOfConnection(Throwable cause) {
    if (cause instanceof SQLException sql) {
      String state = sql.getSQLState() == null ? "" : sql.getSQLState();
      return cause instanceof SQLTransientConnectionException
          || cause instanceof SQLNonTransientConnectionException
          || OF_CONNECTION.stream().anyMatch(state::startsWith)
          || OF_H2.contains(sql.getErrorCode());
    }
    // The pool says so when it has no connection to give.
    return cause instanceof JDBCConnectionException
        || cause instanceof IOException
        || cause instanceof TimeoutException;
  }

  /** What the deepest cause that says anything says, without what must not be read. */
  static String reason(Throwable thrown) {
    return withoutSecrets(
        causes(thrown)
            .map(Throwable::getMessage)
            .filter(message -> message != null)
            .reduce((outer, deeper) -> deeper)
            .orElse(thrown.getClass().getSimpleName()));
  }

  /** A text without users and parameters of addresses, which drivers repeat whole. */
  public static String withoutSecrets(String text) {
    return PARAMETERS.matcher(USER.matcher(text).replaceAll("$1…")).replaceAll("$1?…");
  }

  /** All that is known of a failure, for logs, without what must not be read. */
  public static String trace(Throwable thrown) {
    var text = new StringWriter();
    thrown.printStackTrace(new PrintWriter(text, true));
    return withoutSecrets(text.toString());
  }

  private static Stream<Throwable> causes(Throwable thrown) {
    return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
  }
}
