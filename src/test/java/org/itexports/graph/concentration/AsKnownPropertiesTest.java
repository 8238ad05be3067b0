package org.itexports.graph.concentration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.itexports.concentration.HerfindahlHirschman;
import org.itexports.dataset.BundledDataset;
import org.itexports.graph.figure.AbsenceReason;
import org.itexports.graph.platform.PlatformMeasure;
import org.itexports.observation.Dimension;
import org.itexports.observation.Level;
import org.itexports.observation.Observation;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.release.ReleaseBuilder;
import org.itexports.sector.economy.Economy;
import org.itexports.sector.firm.Firm;

/** Every concentration of the bundled data, as it was known on a day. */
class AsKnownPropertiesTest {

  private static final Release RELEASE = ReleaseBuilder.build(BundledDataset.get());
  private static final LocalDate BEFORE_ALL = LocalDate.of(1999, 12, 31);
  private static final LocalDate AFTER_ALL = LocalDate.of(2999, 12, 31);

  /** Something that can be asked, and a period that answers it. */
  private record Question(Asked asked, Period period) {

    ConcentrationNode on(LocalDate day) {
      return asked.on(day).in(period);
    }

    boolean isAnsweredOn(LocalDate day) {
      return !asked.on(day).printsBehind(period).isEmpty();
    }
  }

  private static final List<Question> QUESTIONS = questions();

  @Provide
  Arbitrary<Integer> places() {
    return Arbitraries.integers().between(0, QUESTIONS.size() - 1);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.of(
        RELEASE.observations().all().stream().map(Observation::knownSince).distinct().toList());
  }

  @Property(tries = 300)
  void anAnswerIsNeverTakenAwayByMorePrints(
      @ForAll("places") int place, @ForAll("days") LocalDate one, @ForAll("days") LocalDate other) {
    Question question = QUESTIONS.get(place);
    LocalDate first = one.isBefore(other) ? one : other;
    LocalDate last = one.isBefore(other) ? other : one;

    assertThat(!question.isAnsweredOn(first) || question.isAnsweredOn(last))
        .as("%s: %s, %s", question, first, last)
        .isTrue();
  }

  @Property(tries = 300)
  void anAnswerRestsOnPrintsOfItsDay(@ForAll("places") int place, @ForAll("days") LocalDate day) {
    Question question = QUESTIONS.get(place);
    ConcentrationNode answer = question.on(day);

    assertThat(answer.absence() == null).isEqualTo(question.isAnsweredOn(day));
    assertThat(question.asked().on(day).printsBehind(question.period()))
        .allMatch(print -> print.isKnownOn(day));
    assertThat(
            answer.prints().byLabel().values().stream()
                .flatMap(List::stream)
                .map(node -> node.print()))
        .allMatch(print -> print.isKnownOn(day));
    if (answer.absence() != null) {
      assertThat(answer.absence().reason()).isEqualTo(AbsenceReason.NOT_YET_KNOWN);
    }
  }

  @Example
  void farInTheFutureEveryAnswerIsThatOfNow() {
    assertThat(QUESTIONS).hasSizeGreaterThan(150);
    for (Question question : QUESTIONS) {
      ConcentrationNode now = question.asked().in(question.period());
      ConcentrationNode future = question.on(AFTER_ALL);

      assertThat(now.absence()).as(question.toString()).isNull();
      assertThat(future.evidence().estimate(new HerfindahlHirschman()))
          .isEqualTo(now.evidence().estimate(new HerfindahlHirschman()));
      assertThat(future.assumptions()).isEqualTo(now.assumptions());
      assertThat(future.coverage()).isEqualTo(now.coverage());
      assertThat(future.level()).isEqualTo(now.level());
      assertThat(Set.copyOf(question.asked().on(AFTER_ALL).printsBehind(question.period())))
          .isEqualTo(Set.copyOf(question.asked().printsBehind(question.period())));
    }
  }

  @Example
  void beforeAllPrintsEveryAnswerIsNotYetKnown() {
    for (Question question : QUESTIONS) {
      ConcentrationNode nothing = question.on(BEFORE_ALL);

      assertThat(nothing.absence().reason()).isEqualTo(AbsenceReason.NOT_YET_KNOWN);
      assertThat(nothing.absence().nearest()).isEmpty();
      assertThat(nothing.evidence()).isNull();
    }
  }

  private static List<Question> questions() {
    List<Choice> choices = new ArrayList<>();
    for (Economy economy : RELEASE.economies().all()) {
      choices.add(new FirmChoice(RELEASE, economy));
      choices.add(new MonthChoice(RELEASE, economy));
      tables(choices, TableSubject.of(economy));
    }
    for (Firm firm : RELEASE.firms().all()) {
      tables(choices, TableSubject.of(firm));
    }
    for (PlatformMeasure measure : PlatformMeasure.values()) {
      choices.add(new PlatformChoice(RELEASE, measure));
    }
    return choices.stream()
        .map(choice -> new Asked(choice, null))
        .flatMap(
            asked -> asked.choice().answering().stream().map(period -> new Question(asked, period)))
        .toList();
  }

  private static void tables(List<Choice> choices, TableSubject subject) {
    for (Dimension dimension : Dimension.values()) {
      for (Level level : Level.of(dimension)) {
        choices.add(new TableChoice(RELEASE, subject, dimension, level));
      }
    }
  }
}
