package org.itexports.dataset;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.itexports.dataset.Table.Row;
import org.itexports.observation.Qualifier;
import org.itexports.observation.Source;
import org.itexports.sector.firm.Firm;
import org.itexports.sector.firm.FirmKind;
import org.itexports.sector.firm.FirmTie;
import org.itexports.sector.firm.Presence;
import org.itexports.sector.firm.PresenceKind;
import org.itexports.sector.firm.Ranking;
import org.itexports.sector.firm.Segment;

/** Turns rows into firms and what is said of them. */
final class FirmMapper {

  private final Map<String, Source> sources;
  private final List<Defect> defects;

  FirmMapper(Map<String, Source> sources, List<Defect> defects) {
    this.sources = sources;
    this.defects = defects;
  }

  /** The firm in a row, or null if the row cannot be one. */
  Firm firm(Row row) {
    Source source = sources.get(row.text("source"));
    return source == null
        ? null
        : new Firm(
            row.text("slug"),
            row.text("name"),
            row.textOrNull("legal_name"),
            FirmKind.valueOf(row.text("kind")),
            row.textOrNull("economy"),
            row.integerOrNull("founded"),
            row.textOrNull("listing"),
            row.textOrNull("ticker"),
            row.textOrNull("website"),
            DayOfYearCell.read(row, "fiscal_year_end", defects),
            row.texts("aliases"),
            row.text("activity"),
            row.textOrNull("revenue_series"),
            row.textOrNull("export_series"),
            row.textOrNull("headcount_series"),
            source,
            row.text("locator"),
            row.text("note"));
  }

  /** The segment in a row, or null if the row cannot be one. */
  Segment segment(Row row) {
    Source source = sources.get(row.text("source"));
    return source == null
        ? null
        : new Segment(row.text("code"), row.text("firm"), row.text("name"), source);
  }

  /** The tie in a row, or null if the row cannot be one. */
  FirmTie tie(Row row) {
    Source source = sources.get(row.text("source"));
    if (source == null) {
      return null;
    }
    String share = row.text("share");
    if (share.isEmpty() != row.text("qualifier").isEmpty()) {
      defects.add(row.defect("qualifier", "goes with a share, and only with one"));
    }
    return new FirmTie(
        row.text("id"),
        row.text("parent"),
        row.text("affiliate"),
        share.isEmpty() ? null : new BigDecimal(share),
        qualifier(row),
        PeriodCell.readOptional(row, defects),
        PeriodCell.isInferred(row),
        row.textOrNull("through"),
        source,
        row.text("locator"),
        row.text("note"));
  }

  /** The presence in a row, or null if the row cannot be one. */
  Presence presence(Row row) {
    Source source = sources.get(row.text("source"));
    return source == null
        ? null
        : new Presence(
            row.text("id"),
            row.text("firm"),
            row.text("market"),
            row.textOrNull("city"),
            PresenceKind.valueOf(row.text("kind")),
            PeriodCell.readOptional(row, defects),
            PeriodCell.isInferred(row),
            source,
            row.text("locator"),
            row.text("note"));
  }

  /** The ranking in a row, or null if the row cannot be one. */
  Ranking ranking(Row row) {
    Source source = sources.get(row.text("source"));
    return source == null
        ? null
        : new Ranking(
            row.text("id"),
            row.text("awarder"),
            row.text("name"),
            row.text("category"),
            row.integerOrNull("position"),
            qualifier(row),
            PeriodCell.readOptional(row, defects),
            PeriodCell.isInferred(row),
            row.textOrNull("firm"),
            row.textOrNull("economy"),
            row.text("entity"),
            source,
            row.text("locator"),
            row.text("note"));
  }

  private static Qualifier qualifier(Row row) {
    String text = row.text("qualifier");
    return text.isEmpty() ? null : Qualifier.valueOf(text);
  }
}
