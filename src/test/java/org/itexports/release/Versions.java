package org.itexports.release;

import java.util.List;
import java.util.Map;
import org.itexports.dataset.DatasetReader;
import org.itexports.dataset.EditedPackage;

/** The bundled release, and a later one in which one figure is revised. */
public final class Versions {

  /** The print that is revised: FY2010 as the aggregator has it. */
  public static final String REVISED = "pk-ict-exports/FY2010/propk-20210929";

  public static final String TABLE = "observations-totals";

  public static final Release FIRST = CurrentCatalogue.bundled().main().release();

  public static final Release SECOND =
      ReleaseBuilder.build(
          DatasetReader.read(
              EditedPackage.ofTheBundle()
                  .version("2026.12.1", "2026-12-21")
                  .cell(TABLE, REVISED, "value", "434000000")
                  .done()));

  private static final List<RowSpan> SPANS =
      List.of(
          new RowSpan(TABLE, REVISED, Map.of("id", REVISED, "value", "433000000"), 1, 1),
          new RowSpan(
              TABLE, REVISED, Map.of("id", REVISED, "value", "434000000"), 2, RowSpan.OPEN));

  private Versions() {}

  /** The second one is served. */
  public static Catalogue published() {
    return Catalogue.of(
        new Served(SECOND, history(ReleaseState.PUBLISHED, ReleaseState.PUBLISHED)), List.of());
  }

  /** The second one was published and withdrawn. */
  public static Catalogue undone() {
    return Catalogue.of(
        new Served(FIRST, history(ReleaseState.PUBLISHED, ReleaseState.WITHDRAWN)), List.of());
  }

  /** The second one is served, and the rows of the first are not held. */
  public static Catalogue forgetful() {
    History whole = history(ReleaseState.PUBLISHED, ReleaseState.PUBLISHED);
    return Catalogue.of(new Served(SECOND, new History(whole.entries(), List.of(), 2)), List.of());
  }

  private static History history(ReleaseState first, ReleaseState second) {
    return new History(
        List.of(ReleaseEntry.of(1, FIRST, first), ReleaseEntry.of(2, SECOND, second)), SPANS);
  }
}
