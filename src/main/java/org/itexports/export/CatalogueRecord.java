package org.itexports.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.itexports.observation.Observation;
import org.itexports.release.Release;

/**
 * A release as a dataset of DCAT 3 in JSON-LD. Addresses are relative to the record's own, which is
 * right under whatever host and prefix the service stands.
 */
final class CatalogueRecord {

  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  private static final JsonFactory JSON =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private final Release release;
  private final PackageDescription described;
  private final JsonGenerator json;

  private CatalogueRecord(Release release, JsonGenerator json) {
    this.release = release;
    this.described = PackageDescription.of(release.archive());
    this.json = json;
  }

  static void write(Release release, OutputStream out) throws IOException {
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      new CatalogueRecord(release, json).write();
    }
  }

  private void write() throws IOException {
    json.writeStartObject();
    context();
    json.writeStringField("@id", "./");
    json.writeStringField("@type", "dcat:Dataset");
    json.writeStringField("dcterms:identifier", "sha256:" + release.hash());
    json.writeStringField("dcterms:title", release.title());
    if (!described.description().isBlank()) {
      json.writeStringField("dcterms:description", described.description());
    }
    json.writeStringField("dcat:version", release.version());
    typed("dcterms:issued", "xsd:date", release.published().toString());
    licence();
    publisher();
    keywords();
    temporal();
    json.writeArrayFieldStart("dcat:distribution");
    for (ReleaseFile file :
        List.of(
            ReleaseFile.DATA_PACKAGE,
            ReleaseFile.OBSERVATIONS_CSV,
            ReleaseFile.OBSERVATIONS_JSON_LINES)) {
      distribution(file);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void context() throws IOException {
    json.writeObjectFieldStart("@context");
    json.writeStringField("dcat", "http://www.w3.org/ns/dcat#");
    json.writeStringField("dcterms", "http://purl.org/dc/terms/");
    json.writeStringField("foaf", "http://xmlns.com/foaf/0.1/");
    json.writeStringField("spdx", "http://spdx.org/rdf/terms#");
    json.writeStringField("xsd", "http://www.w3.org/2001/XMLSchema#");
    json.writeEndObject();
  }

  private void licence() throws IOException {
    if (!described.licencePath().isBlank()) {
      reference("dcterms:license", described.licencePath());
    } else if (CitationFile.isListed(release.licence())) {
      reference("dcterms:license", "https://spdx.org/licenses/" + release.licence());
    } else {
      json.writeStringField("dcterms:license", release.licence());
    }
  }

  private void publisher() throws IOException {
    json.writeArrayFieldStart("dcterms:publisher");
    for (String name : described.contributors()) {
      json.writeStartObject();
      json.writeStringField("@type", "foaf:Agent");
      json.writeStringField("foaf:name", name);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void keywords() throws IOException {
    json.writeArrayFieldStart("dcat:keyword");
    for (String word : described.keywords()) {
      json.writeString(word);
    }
    json.writeEndArray();
  }

  /** From the first day that any print counts to the last. */
  private void temporal() throws IOException {
    Optional<LocalDate> start =
        day(print -> print.period().start(), Comparator.<LocalDate>reverseOrder());
    Optional<LocalDate> end = day(print -> print.period().end(), Comparator.naturalOrder());
    if (start.isEmpty() || end.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("dcterms:temporal");
    json.writeStringField("@type", "dcterms:PeriodOfTime");
    typed("dcat:startDate", "xsd:date", start.get().toString());
    typed("dcat:endDate", "xsd:date", end.get().toString());
    json.writeEndObject();
  }

  private Optional<LocalDate> day(
      Function<Observation, LocalDate> of, Comparator<LocalDate> order) {
    return release.observations().all().stream().map(of).max(order);
  }

  private void distribution(ReleaseFile file) throws IOException {
    json.writeStartObject();
    json.writeStringField("@id", file.fileName());
    json.writeStringField("@type", "dcat:Distribution");
    json.writeStringField("dcterms:title", file.fileName());
    json.writeStringField("dcterms:description", file.description());
    reference("dcat:accessURL", file.fileName());
    reference("dcat:downloadURL", file.fileName());
    licence();
    if (file == ReleaseFile.DATA_PACKAGE) {
      reference("dcat:mediaType", MEDIA_TYPES + "text/csv");
      reference("dcat:packageFormat", MEDIA_TYPES + file.mediaType());
      reference("dcterms:conformsTo", "https://specs.frictionlessdata.io/data-package/");
      archived();
    } else if (file == ReleaseFile.OBSERVATIONS_CSV) {
      reference("dcat:mediaType", MEDIA_TYPES + file.mediaType());
    } else {
      // The media type is not registered, so it has no address there.
      reference("dcterms:format", "https://jsonlines.org/");
    }
    json.writeEndObject();
  }

  /** Of the one file that is the same from every build of the service. */
  private void archived() throws IOException {
    typed("dcat:byteSize", "xsd:nonNegativeInteger", Integer.toString(release.archive().size()));
    json.writeObjectFieldStart("spdx:checksum");
    json.writeStringField("@type", "spdx:Checksum");
    reference("spdx:algorithm", "spdx:checksumAlgorithm_sha256");
    typed("spdx:checksumValue", "xsd:hexBinary", release.archive().sha256Hex());
    json.writeEndObject();
  }

  private void reference(String property, String address) throws IOException {
    json.writeObjectFieldStart(property);
    json.writeStringField("@id", address);
    json.writeEndObject();
  }

  private void typed(String property, String type, String value) throws IOException {
    json.writeObjectFieldStart(property);
    json.writeStringField("@type", type);
    json.writeStringField("@value", value);
    json.writeEndObject();
  }
}
