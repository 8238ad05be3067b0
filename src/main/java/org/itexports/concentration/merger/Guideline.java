package org.itexports.concentration.merger;

import static org.itexports.concentration.merger.Condition.above;
import static org.itexports.concentration.merger.Condition.atLeast;
import static org.itexports.concentration.merger.Condition.below;
import static org.itexports.concentration.merger.Condition.between;
import static org.itexports.concentration.merger.Measure.DELTA;
import static org.itexports.concentration.merger.Measure.HHI;
import static org.itexports.concentration.merger.Measure.SHARE;

import java.util.List;

/**
 * A question that a published merger guideline answers by numbers alone: the HHI after the merger,
 * its increase, and the combined share. "Between" two levels includes both. YES means that one of
 * the clauses holds. Nothing else that the guideline weighs is looked at. What is within the
 * rounding of arithmetic of a level, a millionth of a point or a billionth of a share, stands at
 * it.
 *
 * <p>Left out are numbers that could not be read in the text of the authority itself: the
 * presumption of 1992 (an increase above 100 in a highly concentrated market), the shares of 25 %
 * and 50 % of the European Union, and the guidelines of the Competition Commission of Pakistan.
 */
public enum Guideline {
  /**
   * Highly concentrated is an HHI greater than 1,800, a significant increase one of more than 100;
   * a share greater than 30 % with such an increase does as well. All comparisons are strict. The
   * presumption may be rebutted, and whoever is not presumed is not therefore safe.
   */
  US_2023_PRESUMPTION(
      "Merger Guidelines, US Department of Justice and Federal Trade Commission",
      2023,
      "Guideline 1, section 2.1",
      "https://www.justice.gov/atr/merger-guidelines/applying-merger-guidelines/guideline-1",
      "the merger is presumed to lessen competition substantially",
      Clause.when(above(HHI, 1_800), above(DELTA, 100)),
      Clause.when(above(SHARE, 0.3), above(DELTA, 100))),
  /**
   * Moderately concentrated is an HHI between 1,500 and 2,500, highly concentrated one above 2,500.
   * In a moderately concentrated market an increase of more than 100 raises concerns, in a highly
   * concentrated one an increase from 100. What is presumed harmful raises concerns here too.
   */
  US_2010_CONCERNS(
      "Horizontal Merger Guidelines, US Department of Justice and Federal Trade Commission",
      2010,
      "section 5.3",
      "https://www.justice.gov/atr/horizontal-merger-guidelines-08192010",
      "the merger potentially raises significant competitive concerns",
      Clause.when(between(HHI, 1_500, 2_500), above(DELTA, 100)),
      Clause.when(above(HHI, 2_500), atLeast(DELTA, 100))),
  /** In a highly concentrated market, above 2,500, an increase of more than 200. */
  US_2010_PRESUMPTION(
      "Horizontal Merger Guidelines, US Department of Justice and Federal Trade Commission",
      2010,
      "section 5.3",
      "https://www.justice.gov/atr/horizontal-merger-guidelines-08192010",
      "the merger is presumed likely to enhance market power",
      Clause.when(above(HHI, 2_500), above(DELTA, 200))),
  /**
   * Moderately concentrated is an HHI between 1,000 and 1,800, where an increase of more than 100
   * raises concerns, highly concentrated one above 1,800, where more than 50 does. The revision of
   * 1997 left these levels alone.
   */
  US_1992_CONCERNS(
      "Horizontal Merger Guidelines, US Department of Justice and Federal Trade Commission",
      1992,
      "section 1.51",
      "https://www.justice.gov/atr/horizontal-merger-guidelines-0",
      "the merger potentially raises significant competitive concerns",
      Clause.when(between(HHI, 1_000, 1_800), above(DELTA, 100)),
      Clause.when(above(HHI, 1_800), above(DELTA, 50))),
  /**
   * Levels at which the Commission is unlikely to find concerns, save in special circumstances that
   * no number shows: an HHI below 1,000; between 1,000 and 2,000 with an increase below 250; above
   * 2,000 with an increase below 150. To exceed them is no presumption of harm (paragraph 21).
   */
  EU_2004_NO_CONCERN(
      "Guidelines on the assessment of horizontal mergers, European Commission (OJ C 31, 5.2.2004)",
      2004,
      "paragraphs 19 to 21",
      "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:52004XC0205(02)",
      "the merger is within the levels at which concerns are unlikely",
      Clause.when(below(HHI, 1_000)),
      Clause.when(between(HHI, 1_000, 2_000), below(DELTA, 250)),
      Clause.when(above(HHI, 2_000), below(DELTA, 150)));

  private final String title;
  private final int year;
  private final String paragraph;
  private final String address;
  private final String statement;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, which its type does not say
  private final List<Clause> clauses;

  Guideline(
      String title,
      int year,
      String paragraph,
      String address,
      String statement,
      Clause... clauses) {
    this.title = title;
    this.year = year;
    this.paragraph = paragraph;
    this.address = address;
    this.statement = statement;
    this.clauses = List.of(clauses);
  }

  /** What the guideline is called, and who issued it. */
  public String title() {
    return title;
  }

  /** When it was issued. */
  public int year() {
    return year;
  }

  /** Where in it the numbers stand. */
  public String paragraph() {
    return paragraph;
  }

  /** Where its text is published. */
  public String address() {
    return address;
  }

  /** What YES affirms, in English. */
  public String statement() {
    return statement;
  }

  List<Clause> clauses() {
    return clauses;
  }
}
