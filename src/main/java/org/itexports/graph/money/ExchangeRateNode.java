package org.itexports.graph.money;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.figure.Absence;
import org.itexports.observation.ExchangeRate;
import org.itexports.observation.Source;
import org.itexports.period.Period;
import org.itexports.release.RateAnswer;
import org.itexports.release.Release;

/** An exchange rate as the graph shows it. */
@Type("ExchangeRate")
@Description(
    "What one unit of a currency cost in another, averaged over a period: the unweighted mean of"
        + " the monthly figures of one series that has every month of the period, else the figure"
        + " that a source prints for exactly the period. Series are never mixed, months never"
        + " filled in. Where there is no rate, `absence` says why.")
public record ExchangeRateNode(
    @Description(
            "Units of `quote` for one `base`, to 10 significant digits; amounts are converted with"
                + " all digits of the mean. Null if absent.")
        Double value,
    @Description(
            "How far the mean may be off, in units of `quote`, because its parts were printed rounded. Null if absent.")
        Double resolution,
    @Description("ISO 4217 code of the currency that is priced. Null if absent.") String base,
    @Description("ISO 4217 code of the currency of the price. Null if absent.") String quote,
    @Description("In words: of which figures of which series it is the mean. Null if absent.")
        String text,
    @Description("What it is and where it is printed, for a footnote. Null if absent.")
        String citation,
    @NonNull
        @Description(
            "Labels of the months without a rate, in the monthly series that lacks the fewest. Empty"
                + " unless months are missing. At most 36.")
        List<String> missingMonths,
    @Description("Why there is no rate. Null if there is one.") Absence absence,
    @Ignore Release release,
    @Ignore Period period,
    @Ignore RateAnswer answer) {

  /** The node of a rate that is known. */
  static ExchangeRateNode known(Release release, RateAnswer answer) {
    ExchangeRate rate = answer.rate();
    String text = RateWords.of(rate);
    return new ExchangeRateNode(
        rate.mean().doubleValue(),
        rate.resolution().doubleValue(),
        rate.pair().base(),
        rate.pair().quote(),
        text,
        text + " " + citations(answer),
        List.of(),
        null,
        release,
        rate.period(),
        answer);
  }

  /** The node of a rate that is not known. */
  static ExchangeRateNode absent(
      Release release, Period period, RateAnswer answer, Absence absence) {
    List<String> missing = answer.missing().stream().map(Period::label).toList();
    return new ExchangeRateNode(
        null, null, null, null, null, null, missing, absence, release, period, answer);
  }

  private static String citations(RateAnswer answer) {
    return answer.sources().stream().map(Source::citation).collect(Collectors.joining("; "));
  }
}
