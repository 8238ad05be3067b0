package org.itexports.http.watch;

import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.itexports.http.request.RequestId;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;

/**
 * One line a request. Never the document, its variables or the address of the client: they may hold
 * what people do not want kept.
 */
@Singleton
public class AccessLog {

  static final String CATEGORY = "org.itexports.access";

  private final Logger log = Logger.getLogger(CATEGORY);

  /**
   * Writes the line of a request.
   *
   * @param traceId empty when it belongs to no trace
   */
  void write(Sight sight, String traceId) {
    if (!log.isLoggable(Level.INFO)) {
      return;
    }
    var account = sight.account();
    var name = ClientText.name(account.operationName());
    long micros = TimeUnit.NANOSECONDS.toMicros(sight.nanos());
    var line =
        new ExtLogRecord(
            Level.INFO,
            message(sight, name, micros),
            ExtLogRecord.FormatStyle.NO_FORMAT,
            AccessLog.class.getName());
    line.setLoggerName(CATEGORY);
    // Fields of this line alone, which the thread need not carry and forget.
    line.putMdc(RequestId.MDC_KEY, sight.requestId());
    line.putMdc("method", ClientText.method(sight.request().method().name()));
    line.putMdc("operationType", account.operationType());
    line.putMdc("operation", name);
    line.putMdc("document", account.documentHash());
    line.putMdc("cost", Long.toString(account.cost()));
    line.putMdc("cache", sight.answer().cache().tag());
    line.putMdc("release", account.release());
    line.putMdc("status", Integer.toString(sight.answer().status()));
    line.putMdc("outcome", sight.outcome().tag());
    line.putMdc("code", sight.code());
    line.putMdc("micros", Long.toString(micros));
    line.putMdc("bytes", Long.toString(sight.bytes()));
    if (!traceId.isEmpty()) {
      line.putMdc("traceId", traceId);
    }
    log.logRaw(line);
  }

  private static String message(Sight sight, String name, long micros) {
    long tenths = (micros + 50) / 100;
    return (name.isEmpty() ? "anonymous" : name)
        + " "
        + sight.answer().status()
        + " "
        + sight.outcome().tag()
        + " in "
        + tenths / 10
        + "."
        + tenths % 10
        + " ms";
  }
}
