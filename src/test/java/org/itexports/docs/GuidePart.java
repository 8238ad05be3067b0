package org.itexports.docs;

import java.util.List;
import java.util.function.Function;
import org.itexports.observation.Dimension;
import org.itexports.period.Period;

/**
 * A part of the guide that is rendered from the data.
 *
 * @param name what its marks in the document are called
 * @param content how it is rendered, in Markdown without marks
 */
record GuidePart(String name, Function<Bundle, String> content) {

  static final List<GuidePart> ALL =
      List.of(
          new GuidePart("dataset", DatasetFacts::render),
          new GuidePart("worked-example-fy2017", workedExample("FY2017")),
          new GuidePart("worked-example-fy2021", workedExample("FY2021")),
          new GuidePart("confidence", ConfidenceCounts::render),
          new GuidePart("period-labels", bundle -> PeriodLabels.render()),
          new GuidePart("series", SeriesCoverage::render),
          new GuidePart("series-bases", SeriesBases::render),
          new GuidePart("months", MonthsMissing::render),
          new GuidePart("full-years", FullYears::ofHeadline),
          new GuidePart("full-years-on-other-bases", FullYears::onOtherBases),
          new GuidePart("tables-by-category", tables(Dimension.CATEGORY)),
          new GuidePart("tables-by-market", tables(Dimension.MARKET)),
          new GuidePart("tables-by-economy", tables(Dimension.ECONOMY)),
          new GuidePart("tables-by-channel", tables(Dimension.CHANNEL)),
          new GuidePart("institutions", Actors::institutions),
          new GuidePart("parks", Actors::parks),
          new GuidePart("statements", Actors::statements),
          new GuidePart("seed-facts", SeedFactTable::render),
          new GuidePart("conflicts", Conflicts::render),
          new GuidePart("doubtful-prints", DoubtfulPrints::render),
          new GuidePart("misfits", Misfits::render));

  private static Function<Bundle, String> workedExample(String year) {
    return bundle -> PrintsOfFigure.render(bundle, Period.parse(year));
  }

  private static Function<Bundle, String> tables(Dimension dimension) {
    return bundle -> PrintedTables.render(bundle, dimension);
  }

  String render(Bundle bundle) {
    return content.apply(bundle);
  }

  @Override
  public String toString() {
    return name;
  }
}
