package org.itexports.http.graphiql;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.itexports.http.answer.ContentCoding;
import org.itexports.relay.Sha256;

/**
 * A file of the page, out of the program itself: nothing is laid on a disk first, so that an
 * instance without one has the page too. What was read and packed once is held.
 */
final class PageFile {

  private static final String FOLDER = "/META-INF/resources/graphiql/";
  private static final String INDEX = "index.html";
  private static final String SUMS = "SHA256SUMS";
  private static final String PLAIN = "text/plain;charset=UTF-8";

  /** Texts by the ends of their names; what is not among them is packed already. */
  private static final Map<String, String> TEXTS =
      Map.of(
          "html",
          "text/html;charset=UTF-8",
          "js",
          "text/javascript;charset=UTF-8",
          "css",
          "text/css;charset=UTF-8",
          "svg",
          "image/svg+xml",
          "json",
          "application/json; charset=utf-8",
          "txt",
          PLAIN,
          SUMS,
          PLAIN);

  private static final Map<String, PageFile> ALL = all();

  private final String name;
  private final String hash;
  private final Supplier<byte[]> contents;
  private final Map<ContentCoding, Buffer> bodies = new ConcurrentHashMap<>();

  private PageFile(String hash, String name, Supplier<byte[]> contents) {
    this.hash = hash;
    this.name = name;
    this.contents = contents;
  }

  /** A file that is made when the service starts. */
  static PageFile of(String name, byte[] contents) {
    return new PageFile(Sha256.hex(contents), name, () -> contents);
  }

  private static Map<String, PageFile> all() {
    byte[] sums = read(SUMS);
    Stream<String> lines = new String(sums, StandardCharsets.UTF_8).lines();
    return Stream.concat(lines, Stream.of(Sha256.hex(sums) + "  " + SUMS))
        .map(line -> line.split(" {2}", 2))
        .collect(
            Collectors.toUnmodifiableMap(
                it -> it[1], it -> new PageFile(it[0], it[1], () -> read(it[1]))));
  }

  /** The file of a name, or the page itself where there is none. */
  static Optional<PageFile> named(String name) {
    return Optional.ofNullable(ALL.get(name.isEmpty() ? INDEX : name));
  }

  String contentType() {
    return TEXTS.getOrDefault(ending(), "font/" + ending());
  }

  boolean isText() {
    return TEXTS.containsKey(ending());
  }

  String tag(ContentCoding coding) {
    return '"' + hash.substring(0, 32) + '.' + coding.token() + '"';
  }

  /** Its bytes; reads and packs them, which may take a while, when it is asked first. */
  Buffer body(ContentCoding coding) {
    return bodies.computeIfAbsent(coding, it -> it.of(Buffer.buffer(contents.get())));
  }

  private String ending() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private static byte[] read(String name) {
    try (InputStream file = PageFile.class.getResourceAsStream(FOLDER + name)) {
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
