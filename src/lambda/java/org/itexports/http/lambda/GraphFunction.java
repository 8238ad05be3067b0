package org.itexports.http.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What the Java runtime of Lambda calls. Where a snapshot is taken of what it makes (SnapStart), it
 * has answered before: all that instances would load, link and compile for their first caller is in
 * the snapshot.
 *
 * <p>It is a handler by its method alone. A class that says that it is one would stand beside the
 * handler of the extension, and builds with two are refused.
 */
public final class GraphFunction {

  private static final String WHEN = "AWS_LAMBDA_INITIALIZATION_TYPE";
  private static final String FOR_A_SNAPSHOT = "snap-start";

  private final QuarkusStreamHandler events;

  /** Starts the service. */
  public GraphFunction() throws IOException {
    this.events = new QuarkusStreamHandler();
    if (FOR_A_SNAPSHOT.equals(System.getenv(WHEN))) {
      warmUp();
    }
  }

  /** Answers the event of a request. */
  public void handleRequest(InputStream event, OutputStream answer, Context context)
      throws IOException {
    events.handleRequest(event, answer, context);
  }

  private void warmUp() throws IOException {
    for (WarmUpEvent event : WarmUpEvent.all()) {
      var answer = new ByteArrayOutputStream();
      var json = event.json().getBytes(StandardCharsets.UTF_8);
      events.handleRequest(new ByteArrayInputStream(json), answer, null);
      event.check(answer.toByteArray());
    }
  }
}
