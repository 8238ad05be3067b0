package org.itexports.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.itexports.observation.Correction;
import org.itexports.observation.Observation;
import org.itexports.release.Release;

/**
 * What is said of a print on its line. Numbers have the digits that were recorded: none passes
 * through floating point.
 */
enum Column {
  KEY((release, print) -> print.id()),
  SERIES((release, print) -> print.series().id()),
  SERIES_NAME((release, print) -> print.series().name()),
  MEASURE((release, print) -> print.series().measure().name()),
  CONCEPT((release, print) -> print.series().concept()),
  BASIS((release, print) -> print.series().basis()),
  SCOPE((release, print) -> print.series().scope()),
  ECONOMY((release, print) -> print.series().economy()),
  FIRM((release, print) -> print.series().firm()),
  PLATFORM((release, print) -> print.series().platform()),
  DIMENSION((release, print) -> print.series().dimension().name()),
  MEMBER((release, print) -> print.member()),
  PERIOD((release, print) -> print.period().label()),
  PERIOD_START((release, print) -> print.period().start().toString()),
  PERIOD_END((release, print) -> print.period().end().toString()),
  PERIOD_INFERRED(Kind.TRUTH, (release, print) -> Boolean.toString(print.periodInferred())),
  VALUE(Kind.NUMBER, (release, print) -> digits(print.value())),
  UNIT((release, print) -> print.series().unit().name()),
  QUALIFIER((release, print) -> print.qualifier().name()),
  RESOLUTION(Kind.NUMBER, (release, print) -> digits(print.resolution())),
  STATUS((release, print) -> print.status().name()),
  VINTAGE((release, print) -> print.vintage().name()),
  CONFIDENCE((release, print) -> print.confidence().name()),
  DOUBT((release, print) -> print.doubt()),
  NOTE((release, print) -> print.note()),
  CORRECTED(
      (release, print) ->
          release.corrections().of(print).stream()
              .map(Correction::column)
              .collect(Collectors.joining(";"))),
  PRINTED_VALUE(
      Kind.NUMBER,
      (release, print) ->
          release.corrections().ofValue(print).map(Correction::printed).orElse(null)),
  CORRECTION_REASON(
      (release, print) ->
          release.corrections().of(print).stream()
              .map(Correction::reason)
              .collect(Collectors.joining(" "))),
  SOURCE((release, print) -> print.source().id()),
  SOURCE_PUBLISHER((release, print) -> print.source().publisher()),
  SOURCE_TITLE((release, print) -> print.source().title()),
  SOURCE_KIND((release, print) -> print.source().kind().name()),
  SOURCE_URL((release, print) -> print.source().url()),
  SOURCE_PUBLISHED((release, print) -> day(print.source().published())),
  KNOWN_SINCE((release, print) -> day(print.knownSince())),
  LOCATOR((release, print) -> print.locator()),
  CITATION((release, print) -> print.source().citation(print.locator()));

  /** How JSON writes it. */
  enum Kind {
    TEXT,
    NUMBER,
    TRUTH
  }

  static final List<Column> ALL = Arrays.asList(values());

  private final Kind kind;

  @SuppressWarnings("ImmutableEnumChecker") // The functions keep nothing.
  private final BiFunction<Release, Observation, String> text;

  Column(BiFunction<Release, Observation, String> text) {
    this(Kind.TEXT, text);
  }

  Column(Kind kind, BiFunction<Release, Observation, String> text) {
    this.kind = kind;
    this.text = text;
  }

  /** Its name in the file. */
  String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  Kind kind() {
    return kind;
  }

  /** What stands in it; empty for nothing. */
  String of(Release release, Observation print) {
    String found = text.apply(release, print);
    return found == null ? "" : found;
  }

  private static String digits(BigDecimal number) {
    return number.toPlainString();
  }

  private static String day(LocalDate date) {
    return date == null ? null : date.toString();
  }
}
