package org.itexports.http.watch;

import com.google.protobuf.ByteString;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A span as a collector gets it, of the fields that OTLP has for it: trace.proto, and common.proto
 * for attributes.
 *
 * @param trace id of the trace, in hexadecimal
 * @param parent id of the caller's span, in hexadecimal; empty when there is none
 * @param kind 2 for a server
 * @param attributes those that are texts
 * @param status 2 for an error, 0 when it is not set
 */
record CollectedSpan(
    String scope,
    String trace,
    String parent,
    String name,
    int kind,
    Map<String, String> attributes,
    int status) {

  /** All spans of a request to export. */
  static Stream<CollectedSpan> all(byte[] request) {
    try {
      return messages(UnknownFieldSet.parseFrom(request), 1)
          .flatMap(resource -> messages(resource, 2))
          .flatMap(scope -> messages(scope, 2).map(span -> of(scopeName(scope), span)));
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
  }

  private static CollectedSpan of(String scope, UnknownFieldSet span) {
    var attributes =
        messages(span, 9)
            .collect(
                Collectors.toMap(
                    attribute -> text(attribute, 1),
                    attribute ->
                        messages(attribute, 2).map(value -> text(value, 1)).toList().get(0)));
    return new CollectedSpan(
        scope,
        hex(span, 1),
        hex(span, 4),
        text(span, 5),
        number(span, 6),
        attributes,
        messages(span, 15).mapToInt(status -> number(status, 3)).sum());
  }

  private static String scopeName(UnknownFieldSet spans) {
    return messages(spans, 1).map(scope -> text(scope, 1)).collect(Collectors.joining());
  }

  private static Stream<UnknownFieldSet> messages(UnknownFieldSet message, int field) {
    return bytes(message, field).stream().map(CollectedSpan::parsed);
  }

  private static UnknownFieldSet parsed(ByteString bytes) {
    try {
      return UnknownFieldSet.parseFrom(bytes);
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<ByteString> bytes(UnknownFieldSet message, int field) {
    return message.getField(field).getLengthDelimitedList();
  }

  private static String text(UnknownFieldSet message, int field) {
    return bytes(message, field).stream()
        .map(ByteString::toStringUtf8)
        .collect(Collectors.joining());
  }

  private static String hex(UnknownFieldSet message, int field) {
    return bytes(message, field).stream()
        .map(bytes -> HexFormat.of().formatHex(bytes.toByteArray()))
        .collect(Collectors.joining());
  }

  private static int number(UnknownFieldSet message, int field) {
    return message.getField(field).getVarintList().stream().mapToInt(Math::toIntExact).sum();
  }
}
