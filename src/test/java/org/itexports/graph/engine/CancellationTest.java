package org.itexports.graph.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.itexports.demo.DemoSchema;
import org.itexports.relay.ErrorCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that is cancelled asks no further field and answers with the reason. */
class CancellationTest {

  private final Cancellation cancellation = new Cancellation();
  private final AtomicInteger asked = new AtomicInteger();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{demoAncient demoReleaseVersion}",
        "{demoShips{nodes{slug demoShip:id}} demoReleaseVersion}",
        "{demoShips{edges{node{anchor}}} demoAncient}",
      })
  void stopsAtTheNextField(String query) {
    var reply = execute(query, this::cancelFromAnotherThread);
    assertThat(asked).hasValue(1);
    assertThat(reply.toString())
        .isEqualTo(
            "QueryReply[executed=false, data=null, errors=[QueryError[code=EXECUTION_TIMEOUT,"
                + " message=Too slow., locations=[], path=[], details={}]], operationName=]");
  }

  @Test
  void cancelledBeforeItStartsItDoesNotStart() {
    cancellation.cancel(ErrorCode.EXECUTION_TIMEOUT, "Too late.");
    var reply = execute("{demoAncient}", () -> {});
    assertThat(asked).hasValue(0);
    assertThat(reply.executed()).isFalse();
    assertThat(reply.errors()).extracting(QueryError::message).containsExactly("Too late.");
  }

  @Test
  void theFirstReasonIsAnswered() {
    cancellation.cancel(ErrorCode.EXECUTION_TIMEOUT, "First.");
    cancellation.cancel(ErrorCode.INTERNAL_ERROR, "Second.");
    assertThat(cancellation.reason()).map(QueryError::message).contains("First.");
  }

  @Test
  void cancelledBehindItsLastFieldItIsAnswered() {
    var reply = execute("{demoAncient}", () -> {});
    cancellation.cancel(ErrorCode.EXECUTION_TIMEOUT, "Too late.");
    assertThat(reply.executed()).isTrue();
    assertThat(reply.errors()).isEmpty();
  }

  @Test
  void whatIsWrongWithARequestIsSaidFirst() {
    cancellation.cancel(ErrorCode.EXECUTION_TIMEOUT, "Too late.");
    assertThat(execute("{nope}", () -> {}).errors())
        .extracting(QueryError::code)
        .containsExactly(ErrorCode.GRAPHQL_VALIDATION_FAILED);
  }

  private void cancelFromAnotherThread() {
    var other = new Thread(() -> cancellation.cancel(ErrorCode.EXECUTION_TIMEOUT, "Too slow."));
    other.start();
    try {
      other.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Does something while the first field that needs an object of the service is asked. */
  private QueryReply execute(String query, Runnable meanwhile) {
    var release = new RequestRelease();
    var engine =
        DemoEngine.with(
            type -> {
              asked.incrementAndGet();
              meanwhile.run();
              return DemoSchema.bean(type, release);
            },
            release);
    var prepared = engine.prepare(QueryRequest.of(query));
    return engine.execute(prepared, DemoEngine.CATALOGUE, "test", cancellation);
  }
}
