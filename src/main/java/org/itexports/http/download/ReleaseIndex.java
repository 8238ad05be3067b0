package org.itexports.http.download;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.itexports.export.ReleaseFile;
import org.itexports.release.Catalogue;
import org.itexports.release.ReleaseEntry;
import org.itexports.release.ReleaseState;
import org.itexports.release.Served;

/** What is at {@code /releases/}: the releases and their files, for programs and for people. */
public final class ReleaseIndex {

  /** Nothing is loaded; the few rules of style stand in the page. */
  public static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
          + " frame-ancestors 'none'";

  private static final String HEAD =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Releases of the data</title>
      <style>
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
      code { overflow-wrap: anywhere; }
      </style>
      </head>
      <body>
      <h1>Releases of the data</h1>
      <p>Each file belongs to one version and does not change with the next. In the place of the version
      <code>current</code> stands for the one that is served. <a href="../graphiql/">Ask the graph</a> for single
      figures.</p>
      """;

  private static final JsonFactory JSON = new JsonFactory();

  private ReleaseIndex() {}

  /** For programs. Addresses are relative to that of the index. */
  public static byte[] json(Catalogue catalogue) {
    var bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = JSON.createGenerator(bytes)) {
      json.writeStartObject();
      json.writeArrayFieldStart("releases");
      for (Served served : catalogue.all()) {
        for (ReleaseEntry entry : newestFirst(served)) {
          write(json, served, entry);
        }
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(JsonGenerator json, Served served, ReleaseEntry entry)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("package", entry.name());
    json.writeStringField("title", entry.title());
    json.writeStringField("version", entry.version());
    json.writeStringField("published", entry.published().toString());
    json.writeStringField("hash", entry.hash());
    json.writeBooleanField("current", isCurrent(served, entry));
    json.writeArrayFieldStart("files");
    for (ReleaseFile file : ReleaseFile.values()) {
      json.writeStartObject();
      json.writeStringField("name", file.fileName());
      json.writeStringField("mediaType", file.mediaType());
      json.writeStringField("path", path(entry, file));
      json.writeStringField("description", file.description());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** For people. */
  public static byte[] html(Catalogue catalogue) {
    var page = new StringBuilder(HEAD);
    for (Served served : catalogue.all()) {
      for (ReleaseEntry entry : newestFirst(served)) {
        write(page, served, entry);
      }
    }
    return page.append("</body>\n</html>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(StringBuilder page, Served served, ReleaseEntry entry) {
    page.append(
            "<h2>%s, version %s%s</h2>\n"
                .formatted(
                    escaped(entry.title()),
                    escaped(entry.version()),
                    isCurrent(served, entry) ? " (current)" : ""))
        .append(
            "<p>Published on %s. SHA-256 of the content: <code>%s</code></p>\n<ul>\n"
                .formatted(entry.published(), entry.hash()));
    for (ReleaseFile file : ReleaseFile.values()) {
      page.append(
          "<li><a href=\"%s\">%s</a>: %s</li>\n"
              .formatted(escaped(path(entry, file)), file.fileName(), escaped(file.description())));
    }
    page.append("</ul>\n");
  }

  /** What was withdrawn is not offered; who knows its version still gets it. */
  private static List<ReleaseEntry> newestFirst(Served served) {
    return served.history().entries().stream()
        .filter(entry -> entry.state() == ReleaseState.PUBLISHED)
        .sorted(Comparator.comparingInt(ReleaseEntry::number).reversed())
        .toList();
  }

  private static boolean isCurrent(Served served, ReleaseEntry entry) {
    return entry.hash().equals(served.release().hash());
  }

  private static String path(ReleaseEntry entry, ReleaseFile file) {
    return file.path(entry.name(), entry.version());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
