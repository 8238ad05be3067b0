package org.itexports.export;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.itexports.release.Release;

/**
 * A release in the Citation File Format 1.2.0. Every text is a quoted scalar as in JSON, which YAML
 * reads alike.
 */
final class CitationFile {

  /**
   * Of the licences that SPDX lists, those that data have. The format takes no other name; a
   * licence that is not among them is given by its address.
   */
  private static final Set<String> SPDX =
      Set.of(
          "CC0-1.0",
          "CC-BY-3.0",
          "CC-BY-4.0",
          "CC-BY-SA-4.0",
          "CC-BY-NC-4.0",
          "CC-BY-NC-SA-4.0",
          "CC-BY-ND-4.0",
          "CDLA-Permissive-2.0",
          "CDLA-Sharing-1.0",
          "ODbL-1.0",
          "ODC-By-1.0",
          "PDDL-1.0",
          "OGL-UK-3.0",
          "etalab-2.0",
          "DL-DE-BY-2.0",
          "DL-DE-ZERO-2.0",
          "NLOD-2.0");

  private final StringBuilder text = new StringBuilder();

  private CitationFile() {}

  /** Whether SPDX lists a licence, of those that data have. */
  static boolean isListed(String licence) {
    return SPDX.contains(licence);
  }

  static void write(Release release, OutputStream out) throws IOException {
    out.write(text(release).getBytes(StandardCharsets.UTF_8));
  }

  private static String text(Release release) {
    PackageDescription described = PackageDescription.of(release.archive());
    CitationFile file = new CitationFile();
    file.plain("cff-version: 1.2.0");
    file.field("message", "Cite these data as below, and the source of each figure that you use.");
    file.plain("type: dataset");
    file.field("title", release.title());
    file.field("version", release.version());
    // A date is a date only where it is not quoted, and the format wants a text.
    file.field("date-released", release.published().toString());
    file.licence(release, described);
    if (!described.description().isBlank()) {
      file.field("abstract", described.description());
    }
    file.plain("authors:");
    List<String> authors = described.contributors();
    for (String author : authors.isEmpty() ? List.of(release.name()) : authors) {
      file.field("  - name", author);
    }
    file.plain("identifiers:");
    file.plain("  - type: other");
    file.field("    value", "sha256:" + release.hash());
    file.field(
        "    description",
        "SHA-256 over the name, version and day of publication of the package and every cell of its"
            + " tables: "
            + release.name()
            + " "
            + release.version());
    file.keywords(described.keywords());
    return file.text.toString();
  }

  private void licence(Release release, PackageDescription described) {
    if (isListed(release.licence())) {
      field("license", release.licence());
    } else if (!described.licencePath().isBlank()) {
      field("license-url", described.licencePath());
    }
  }

  /** The format refuses an empty list, and a word given twice. */
  private void keywords(List<String> words) {
    List<String> given = words.stream().filter(word -> !word.isBlank()).distinct().toList();
    if (given.isEmpty()) {
      return;
    }
    plain("keywords:");
    given.forEach(word -> plain("  - " + quoted(word)));
  }

  private void field(String name, String value) {
    plain(name + ": " + quoted(value));
  }

  private void plain(String line) {
    text.append(line).append('\n');
  }

  private static String quoted(String value) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(value)) + '"';
  }
}
