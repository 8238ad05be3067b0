package org.itexports.graph.concentration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.itexports.concentration.LabelledValue;
import org.itexports.concentration.Shares;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.figure.AbsenceReason;
import org.itexports.graph.node.Lookup;
import org.itexports.observation.Observation;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.junit.jupiter.api.Test;

/** Which answers are held, and which are made anew. */
class HeldAnswersTest {

  private static final ConcentrationNode ANSWER =
      ConcentrationNode.of(
          Evidence.of(
              Shares.ofValues(
                  List.of(new LabelledValue("a", 3), new LabelledValue("b", 1)),
                  OptionalDouble.empty())));
  private static final ConcentrationNode ABSENT =
      ConcentrationNode.absent(
          null, new Absence(AbsenceReason.DIFFERENT_FREQUENCY, "in a test", List.of()));

  private final HeldAnswers held = new HeldAnswers();
  private final AtomicInteger made = new AtomicInteger();

  @Test
  void anAnswerIsMadeOnceForEachPeriod() {
    var choice = new Counted(made, ANSWER);
    assertThat(held.of(choice, year(2021))).isSameAs(ANSWER);
    assertThat(held.of(choice, year(2021))).isSameAs(ANSWER);
    assertThat(made).hasValue(1);
    held.of(choice, year(2022));
    assertThat(made).hasValue(2);
  }

  @Test
  void anAbsenceIsMadeAnew() {
    var choice = new Counted(made, ABSENT);
    held.of(choice, year(2021));
    held.of(choice, year(2021));
    assertThat(made).hasValue(2);
  }

  @Test
  void noMoreAreHeldThanThereIsRoomFor() {
    var choice = new Counted(made, ANSWER);
    for (int number = 0; number < 501; number++) {
      held.of(choice, day(number));
    }
    held.of(choice, day(499));
    assertThat(made).hasValue(501);
    held.of(choice, day(500));
    assertThat(made).hasValue(502);
  }

  private static Period year(int number) {
    return Lookup.period("CY" + number);
  }

  private static Period day(int number) {
    return Lookup.period(LocalDate.EPOCH.plusDays(number).toString());
  }

  /** Counts how often it is asked. */
  private record Counted(AtomicInteger made, ConcentrationNode answer) implements Choice {

    @Override
    public ConcentrationNode concentration(Period period, Assumptions assuming) {
      made.incrementAndGet();
      return answer;
    }

    @Override
    public Release release() {
      throw new UnsupportedOperationException();
    }

    @Override
    public Choice in(Release other) {
      return this;
    }

    @Override
    public List<Period> answering() {
      return List.of();
    }

    @Override
    public List<Observation> printsBehind(Period period) {
      return List.of();
    }

    @Override
    public Absence noPeriod() {
      throw new UnsupportedOperationException();
    }
  }
}
