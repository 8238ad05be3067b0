package org.itexports.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.Logger;

/** Lines of the access log, from when this is opened until it is closed. */
final class AccessLines extends Handler implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 10;

  private final Logger log = Logger.getLogger("org.itexports.access");
  private final BlockingQueue<ExtLogRecord> lines = new LinkedBlockingQueue<>();

  private final Level level = log.getLevel();

  /** Whatever a service of another test has set. */
  AccessLines() {
    log.setLevel(Level.INFO);
    log.addHandler(this);
  }

  /** The line of a request. */
  ExtLogRecord of(String requestId) throws InterruptedException {
    while (true) {
      var line = lines.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      assertThat(line).as("a line of " + requestId).isNotNull();
      if (requestId.equals(line.getMdc("requestId"))) {
        return line;
      }
    }
  }

  @Override
  public void publish(LogRecord line) {
    lines.add((ExtLogRecord) line);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    log.removeHandler(this);
    log.setLevel(level);
  }
}
