package org.itexports.http.answer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.itexports.graph.engine.QueryError;
import org.itexports.graph.engine.QueryReply;
import org.itexports.graph.plan.EncodedAnswer;
import org.itexports.graph.plan.PlainNumber;

/** Writes a reply as UTF-8 JSON, in one pass and in the order of the query. */
public final class ReplyEncoder {

  private static final int USUAL_BYTES = 4096;
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

  private ReplyEncoder() {}

  /**
   * The whole answer.
   *
   * @param cost of the request, where it is asked for
   * @param budget what it might have cost
   */
  public static Buffer encode(QueryReply reply, OptionalLong cost, long budget) {
    if (reply.data() instanceof EncodedAnswer answer) {
      return cost.isPresent() ? extended(answer, cost.getAsLong(), budget) : shared(answer);
    }
    return written(
        json -> {
          errors(json, reply.errors());
          if (reply.executed()) {
            json.writeFieldName("data");
            value(json, reply.data());
          }
          if (cost.isPresent()) {
            json.writeObjectFieldStart("extensions");
            json.writeObjectFieldStart("cost");
            json.writeNumberField("cost", cost.getAsLong());
            json.writeNumberField("budget", budget);
            json.writeEndObject();
            json.writeEndObject();
          }
        });
  }

  /** On the same bytes. The public way copies them; the next Vert.x calls this one internal. */
  @SuppressWarnings("deprecation")
  private static Buffer shared(EncodedAnswer answer) {
    return Buffer.buffer(Unpooled.wrappedBuffer(answer.bytes(), 0, answer.length()));
  }

  private static Buffer extended(EncodedAnswer answer, long cost, long budget) {
    var end = ",\"extensions\":{\"cost\":{\"cost\":%d,\"budget\":%d}}}".formatted(cost, budget);
    return Buffer.buffer(answer.length() + end.length())
        .appendBytes(answer.bytes(), 0, answer.length() - 1)
        .appendString(end);
  }

  public static Buffer encode(QueryError error) {
    return written(json -> errors(json, List.of(error)));
  }

  /** Writes the members of the answer. */
  private interface Members {
    void write(JsonGenerator json) throws IOException;
  }

  private static Buffer written(Members members) {
    var bytes = new ByteArrayOutputStream(USUAL_BYTES);
    try (var json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      members.write(json);
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return Buffer.buffer(bytes.toByteArray());
  }

  /** Errors come first, where people see them. */
  private static void errors(JsonGenerator json, List<QueryError> errors) throws IOException {
    if (errors.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("errors");
    for (QueryError error : errors) {
      json.writeStartObject();
      json.writeStringField("message", error.message());
      if (!error.locations().isEmpty()) {
        json.writeArrayFieldStart("locations");
        for (var location : error.locations()) {
          json.writeStartObject();
          json.writeNumberField("line", location.getLine());
          json.writeNumberField("column", location.getColumn());
          json.writeEndObject();
        }
        json.writeEndArray();
      }
      if (!error.path().isEmpty()) {
        json.writeFieldName("path");
        value(json, error.path());
      }
      json.writeObjectFieldStart("extensions");
      json.writeStringField("code", error.code().name());
      members(json, error.details());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void members(JsonGenerator json, Map<?, ?> members) throws IOException {
    for (var member : members.entrySet()) {
      json.writeFieldName((String) member.getKey());
      value(json, member.getValue());
    }
  }

  private static void value(JsonGenerator json, Object value) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof String text) {
      json.writeString(text);
    } else if (value instanceof Map<?, ?> object) {
      json.writeStartObject();
      members(json, object);
      json.writeEndObject();
    } else if (value instanceof Iterable<?> items) {
      json.writeStartArray();
      for (Object item : items) {
        value(json, item);
      }
      json.writeEndArray();
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Number number) {
      json.writeNumber(PlainNumber.of(number));
    } else {
      json.writeString(value.toString());
    }
  }
}
