package org.itexports.graph.plan;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** JSON that grows, as UTF-8 bytes, escaped as Jackson does. */
final class JsonBytes {

  private static final byte[] NULL = {'n', 'u', 'l', 'l'};
  private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
  private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};
  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  /** A backslash, {@code u} and four digits are the longest that a character of a string takes. */
  private static final int LONGEST_ESCAPE = 6;

  private static final int LONGEST_LONG = 20;

  /** So many bytes more than an answer has do not matter. */
  static final int LITTLE = 64;

  private byte[] bytes;
  private int length;

  JsonBytes(int usualLength) {
    this.bytes = new byte[usualLength];
  }

  /** What was written, in hardly more memory than it needs: it may be kept for long. */
  EncodedAnswer answer() {
    boolean isTight = bytes.length - length <= LITTLE + length / 8;
    return new EncodedAnswer(isTight ? bytes : Arrays.copyOf(bytes, length), length);
  }

  /** A string with its quotes, made once for what is written often. */
  static byte[] quoted(String text) {
    var json = new JsonBytes(text.length() + 2);
    json.string(text);
    return Arrays.copyOf(json.bytes, json.length);
  }

  /** What needs no escape: what GraphQL calls a name, and signs between. */
  static byte[] ascii(String json) {
    return json.getBytes(StandardCharsets.US_ASCII);
  }

  void raw(byte character) {
    reserve(1);
    bytes[length++] = character;
  }

  void raw(byte[] json) {
    reserve(json.length);
    System.arraycopy(json, 0, bytes, length, json.length);
    length += json.length;
  }

  void nothing() {
    raw(NULL);
  }

  void truth(boolean value) {
    raw(value ? TRUE : FALSE);
  }

  void number(long value) {
    reserve(LONGEST_LONG);
    if (value < 0) {
      plain(Long.toString(value));
      return;
    }
    long rest = value;
    int end = length + digits(rest);
    length = end;
    do {
      bytes[--end] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest > 0);
  }

  private static int digits(long value) {
    int digits = 1;
    for (long rest = value; rest >= 10; rest /= 10) {
      digits++;
    }
    return digits;
  }

  void number(double value) {
    if (PlainNumber.isWhole(value)) {
      number((long) value);
    } else {
      number((Number) value);
    }
  }

  void number(Number value) {
    var text = PlainNumber.of(value);
    reserve(text.length());
    plain(text);
  }

  private void plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      bytes[length++] = (byte) text.charAt(i);
    }
  }

  /** A string with its quotes. */
  void string(String text) {
    int size = text.length();
    reserve(size + 2);
    bytes[length++] = '"';
    int at = 0;
    while (at < size) {
      char character = text.charAt(at);
      if (character < ' ' || character > '~' || character == '"' || character == '\\') {
        break;
      }
      bytes[length++] = (byte) character;
      at++;
    }
    if (at < size) {
      escaped(text, at);
    }
    reserve(1);
    bytes[length++] = '"';
  }

  private void escaped(String text, int from) {
    reserve(LONGEST_ESCAPE * (text.length() - from));
    for (int i = from; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character >= 0x80) {
        if (Character.isSurrogate(character)) {
          unicode(character);
        } else {
          multiple(character);
        }
      } else if (character == '"' || character == '\\') {
        escape(character);
      } else if (character < ' ') {
        control(character);
      } else {
        bytes[length++] = (byte) character;
      }
    }
  }

  private void control(char character) {
    switch (character) {
      case '\b' -> escape('b');
      case '\t' -> escape('t');
      case '\n' -> escape('n');
      case '\f' -> escape('f');
      case '\r' -> escape('r');
      default -> unicode(character);
    }
  }

  private void unicode(char character) {
    escape('u');
    for (int shift = 12; shift >= 0; shift -= 4) {
      bytes[length++] = HEX[(character >> shift) & 0xF];
    }
  }

  private void escape(char character) {
    bytes[length++] = '\\';
    bytes[length++] = (byte) character;
  }

  private void multiple(char character) {
    if (character < 0x800) {
      bytes[length++] = (byte) (0xC0 | (character >> 6));
    } else {
      bytes[length++] = (byte) (0xE0 | (character >> 12));
      bytes[length++] = (byte) (0x80 | ((character >> 6) & 0x3F));
    }
    bytes[length++] = (byte) (0x80 | (character & 0x3F));
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
