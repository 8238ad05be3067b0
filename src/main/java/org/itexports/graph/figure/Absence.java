package org.itexports.graph.figure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.itexports.period.Period;

/** Why there is no answer. */
@Description("Why there is no answer, and where there is one. Absent is not zero.")
public record Absence(
    @NonNull @Description("The reason, for programs.") AbsenceReason reason,
    @NonNull @Description("The reason, for people.") String text,
    @NonNull
        @Description("Labels of the nearest periods that have an answer, nearest first, at most 3.")
        List<String> nearest) {

  /** An absence that points to the periods nearest to the one asked for. */
  public static Absence of(
      AbsenceReason reason, String text, Period asked, List<Period> answering) {
    List<String> nearest =
        answering.stream()
            .sorted(
                Comparator.comparingLong(asked::distance).thenComparing(Comparator.reverseOrder()))
            .limit(3)
            .map(Period::label)
            .toList();
    String hint = nearest.isEmpty() ? "" : " Nearest with an answer: " + nearest.get(0) + ".";
    return new Absence(reason, text + hint, nearest);
  }

  /** The same of what is known now, but was not on the day. */
  public Absence notYetKnown(LocalDate day) {
    return new Absence(AbsenceReason.NOT_YET_KNOWN, "As known on " + day + ": " + text, nearest);
  }
}
