package org.itexports.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.itexports.release.Release;

/** The files in which a release can be taken home. */
public enum ReleaseFile {
  /** The whole package, to be read by any tool for Frictionless packages, this one included. */
  DATA_PACKAGE(
      "datapackage.zip",
      "application/zip",
      "The whole data package as CSV files with their schema (Frictionless): every table, to be"
          + " loaded again.",
      release -> new Slices(release.archive())),
  /** For spreadsheets and data frames. */
  OBSERVATIONS_CSV(
      "observations.csv",
      "text/csv",
      "Every print on a line of its own, with what is counted, its period and its source.",
      CsvLines::new),
  /** For programs that read a line at a time. */
  OBSERVATIONS_JSON_LINES(
      "observations.jsonl",
      "application/jsonl",
      "The same as JSON, an object on each line.",
      JsonLines::new),
  /** For reference managers. */
  CITATION(
      "CITATION.cff",
      "application/yaml",
      "How to cite the release (Citation File Format).",
      release -> Rendering.once(out -> CitationFile.write(release, out))),
  /** For data catalogues. */
  CATALOGUE_RECORD(
      "dcat.jsonld",
      "application/ld+json",
      "What a data catalogue needs to know of the release (DCAT 3).",
      release -> Rendering.once(out -> CatalogueRecord.write(release, out)));

  private final String fileName;
  private final String mediaType;
  private final String description;

  @SuppressWarnings("ImmutableEnumChecker") // The functions keep nothing.
  private final Function<Release, Rendering> renderer;

  ReleaseFile(
      String fileName,
      String mediaType,
      String description,
      Function<Release, Rendering> renderer) {
    this.fileName = fileName;
    this.mediaType = mediaType;
    this.description = description;
    this.renderer = renderer;
  }

  /** The file of that name. */
  public static Optional<ReleaseFile> named(String fileName) {
    return Arrays.stream(values()).filter(file -> file.fileName.equals(fileName)).findFirst();
  }

  /** The last part of its address. */
  public String fileName() {
    return fileName;
  }

  /** Its address below that of all releases. */
  public String path(String packageName, String version) {
    return encoded(packageName) + "/" + encoded(version) + "/" + fileName;
  }

  private static String encoded(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The name under which it is saved, among files of other releases. */
  public String savedAs(Release release) {
    return (release.name() + "-" + release.version() + "-" + fileName)
        .replaceAll("[^A-Za-z0-9._-]", "_");
  }

  /** Type and subtype. */
  public String mediaType() {
    return mediaType;
  }

  /** The same with the encoding of a text. */
  public String contentType() {
    return this == DATA_PACKAGE || this == CATALOGUE_RECORD
        ? mediaType
        : mediaType + "; charset=utf-8";
  }

  /** One sentence for people. */
  public String description() {
    return description;
  }

  /** Whether it shrinks when it is packed. */
  public boolean isText() {
    return this != DATA_PACKAGE;
  }

  /** How many bytes it has, if that is known before it is written. */
  public OptionalInt size(Release release) {
    return this == DATA_PACKAGE ? OptionalInt.of(release.archive().size()) : OptionalInt.empty();
  }

  /** SHA-256 of its bytes in hexadecimal digits, if that is known before it is written. */
  public Optional<String> sha256(Release release) {
    return this == DATA_PACKAGE ? Optional.of(release.archive().sha256Hex()) : Optional.empty();
  }

  /** Writes it for a release. */
  public Rendering of(Release release) {
    return renderer.apply(release);
  }
}
