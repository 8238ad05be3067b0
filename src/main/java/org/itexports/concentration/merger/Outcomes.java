package org.itexports.concentration.merger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.itexports.concentration.Answer;
import org.itexports.concentration.Interval;
import org.itexports.concentration.Wording;
import org.itexports.concentration.merger.Finding.ClauseFinding;

/**
 * All outcomes of a merger that a guideline tells apart. Its thresholds cut what is known of each
 * number into points and the gaps between them, within which no comparison changes. Of all
 * combinations those are left out that cannot be: the HHI after the merger is the one before and
 * the increase, and at least the square of the combined share; and the increase is at most what as
 * many equal parties with that share make.
 */
final class Outcomes {

  /** Points; of all that rounding may put into a sum of two numbers. */
  private static final double ROUNDING = 1e-5;

  private static final double POINTS = 10_000;

  private final Merger merger;
  private final Guideline guideline;
  private final List<Outcome> outcomes;

  private Outcomes(Merger merger, Guideline guideline) {
    this.merger = merger;
    this.guideline = guideline;
    this.outcomes = possible();
  }

  /** A combination of stretches. */
  private record Outcome(Stretch hhi, Stretch delta, Stretch share) {

    boolean satisfies(Clause clause) {
      return clause.on(Measure.HHI).allMatch(hhi::satisfies)
          && clause.on(Measure.DELTA).allMatch(delta::satisfies)
          && clause.on(Measure.SHARE).allMatch(share::satisfies);
    }
  }

  static Outcomes of(Merger merger, Guideline guideline) {
    return new Outcomes(merger, guideline);
  }

  Finding finding() {
    List<ClauseFinding> clauses =
        guideline.clauses().stream()
            .map(clause -> new ClauseFinding(clause.text(), answer(of -> of.satisfies(clause))))
            .toList();
    Answer answer = answer(of -> guideline.clauses().stream().anyMatch(of::satisfies));
    return new Finding(guideline, answer, clauses, text(answer, clauses));
  }

  private Answer answer(Predicate<Outcome> test) {
    if (outcomes.stream().allMatch(test)) {
      return Answer.YES;
    }
    return outcomes.stream().noneMatch(test) ? Answer.NO : Answer.UNDETERMINED;
  }

  private List<Outcome> possible() {
    List<Outcome> all = new ArrayList<>();
    for (Stretch hhi : stretches(Measure.HHI)) {
      for (Stretch delta : stretches(Measure.DELTA)) {
        for (Stretch share : stretches(Measure.SHARE)) {
          all.add(new Outcome(hhi, delta, share));
        }
      }
    }
    List<Outcome> left = all.stream().filter(this::canBe).toList();
    return left.isEmpty() ? all : left;
  }

  private List<Stretch> stretches(Measure measure) {
    double[] thresholds =
        guideline.clauses().stream()
            .flatMap(clause -> clause.on(measure))
            .flatMapToDouble(Condition::levels)
            .sorted()
            .distinct()
            .toArray();
    return Stretch.cut(measure.of(merger), thresholds, measure.rounding());
  }

  private boolean canBe(Outcome outcome) {
    double parties = merger.parties().size();
    double least = POINTS * outcome.share().from() * outcome.share().from();
    double most = POINTS * outcome.share().to() * outcome.share().to();
    return outcome.hhi().to() - outcome.delta().from() >= merger.before().lower() - ROUNDING
        && outcome.hhi().from() - outcome.delta().to() <= merger.before().upper() + ROUNDING
        && outcome.hhi().to() >= least - ROUNDING
        && outcome.delta().from() <= (1 - 1 / parties) * most + ROUNDING;
  }

  private String text(Answer answer, List<ClauseFinding> clauses) {
    String statement = guideline.statement();
    List<String> texts = texts(clauses, answer);
    String reason =
        switch (answer) {
          case YES -> "Yes, " + statement + ": " + (texts.isEmpty() ? anyOf(clauses) : also(texts));
          case NO ->
              "No: "
                  + statement
                  + when(texts)
                  + (texts.size() == 1 ? "this is not so" : "none of this is so");
          case UNDETERMINED ->
              "Undetermined: " + statement + when(texts) + "what is known leaves that open";
        };
    return reason + ". " + numbers();
  }

  private static String also(List<String> clauses) {
    return String.join("; also, ", clauses);
  }

  private static String anyOf(List<ClauseFinding> clauses) {
    return "either "
        + String.join(", or ", texts(clauses, Answer.UNDETERMINED))
        + ", whichever it is";
  }

  private static String when(List<String> clauses) {
    return " when " + String.join(", or when ", clauses) + "; ";
  }

  private static List<String> texts(List<ClauseFinding> clauses, Answer answer) {
    return clauses.stream().filter(c -> c.answer() == answer).map(ClauseFinding::text).toList();
  }

  private String numbers() {
    List<String> numbers = new ArrayList<>();
    for (Measure measure : Measure.values()) {
      Interval known = measure.of(merger);
      numbers.add(measure.text() + " is " + measure.write(known));
    }
    String text = Wording.enumerate(numbers);
    return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
  }
}
