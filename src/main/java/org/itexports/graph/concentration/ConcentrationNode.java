package org.itexports.graph.concentration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.concentration.Shares;
import org.itexports.graph.composition.CompositionNode;
import org.itexports.graph.figure.Absence;
import org.itexports.graph.observation.ObservationNode;
import org.itexports.graph.period.PeriodNode;
import org.itexports.observation.Level;

/** How concentrated something is: the shares, what is assumed, and every index of them. */
@Type("Concentration")
@Description(
    "How concentrated exports, platforms or your own values are. All indices are of the same shares. In the"
        + " formulas s are the members' shares of the total as fractions, s_(1) is the largest of"
        + " them, H is the sum of s^2, and n is the number of members with a share above zero,"
        + " listed or assumed; a member that is listed with limits from 0 counts as one. Where"
        + " nothing answers, the indices are null and `absence` says why. It can be asked further:"
        + " what changed, what a merger or any other change would do, which missing figure would"
        + " tell most.")
public record ConcentrationNode(
    @Description(
            "The level of the classification. Null for firms, for platforms, for months and for"
                + " your own values.")
        Level level,
    @Description(
            "The period of the shares, or the one asked for where nothing answers. Null for your own"
                + " values, and where no period answers.")
        PeriodNode period,
    @Description(
            "The printed table that the shares come from, or were made of. Null for firms, platforms"
                + " and months, whose figures no one table prints together, and for your own"
                + " values.")
        CompositionNode composition,
    @Description(
            "The part of the total that belongs to listed members, a fraction: an interval where"
                + " shares are known only within limits. Null if absent, and where no member is"
                + " listed.")
        IntervalNode coverage,
    @NonNull @Description("How the shares are read and what is assumed of the rest, in words.")
        List<String> assumptions,
    @Description("Why there is no answer, and where there is one. Null if there is one.")
        Absence absence,
    @Ignore Evidence evidence,
    @Ignore PrintsOfShares prints,
    @Ignore Asked asked) {

  /** The shares of a printed table. */
  static ConcentrationNode of(
      CompositionNode table,
      Level level,
      Shares shares,
      List<String> reading,
      PrintsOfShares prints) {
    PeriodNode period = PeriodNode.of(table.release(), table.table().period());
    return of(shares, period, reading, prints).of(table, level);
  }

  private ConcentrationNode of(CompositionNode table, Level divided) {
    return new ConcentrationNode(
        divided, period, table, coverage, assumptions, null, evidence, prints, asked);
  }

  /** The shares of figures of which each is printed apart, over one total. */
  static ConcentrationNode of(
      Shares shares, PeriodNode period, List<String> reading, PrintsOfShares prints) {
    return of(Evidence.of(shares), period, reading, prints);
  }

  /** The shares of figures of which each is printed apart. */
  static ConcentrationNode of(
      Evidence evidence, PeriodNode period, List<String> reading, PrintsOfShares prints) {
    return new ConcentrationNode(
        null, period, null, evidence.coverage(), reading, null, evidence, prints, null);
  }

  /** The shares of a caller's own values. */
  static ConcentrationNode of(Evidence own) {
    return of(own, null, Reading.of(own), PrintsOfShares.NONE);
  }

  /** No shares of any period. */
  static ConcentrationNode absent(Level level, Absence absence) {
    return absent(level, null, absence);
  }

  /** No shares. */
  static ConcentrationNode absent(Level level, PeriodNode period, Absence absence) {
    return absent(level, period, absence, List.of());
  }

  /** No shares, and what a reader must know nevertheless. */
  static ConcentrationNode absent(
      Level level, PeriodNode period, Absence absence, List<String> reading) {
    return new ConcentrationNode(
        level, period, null, null, reading, absence, null, PrintsOfShares.NONE, null);
  }

  /** The same absence, of what is known now but was not on the day. */
  ConcentrationNode notYetKnown(LocalDate day) {
    return absent(level, period, absence.notYetKnown(day), assumptions);
  }

  /** The same, which can be asked for other periods. */
  ConcentrationNode asked(Asked by) {
    return new ConcentrationNode(
        level, period, composition, coverage, assumptions, absence, evidence, prints, by);
  }

  /** Other shares that were made of these, and in words what was made. */
  public ConcentrationNode made(Shares shares, List<String> what) {
    return made(shares, what, Map.of());
  }

  /** Other shares that were made of these, of which some members are several of before. */
  public ConcentrationNode made(
      Shares shares, List<String> what, Map<String, List<String>> joined) {
    Evidence other = Evidence.of(shares);
    List<String> reading = new ArrayList<>(assumptions);
    shares().ifPresent(before -> reading.removeAll(Reading.rest(before, List.of())));
    reading.addAll(what);
    return new ConcentrationNode(
        level,
        period,
        composition,
        other.coverage(),
        Reading.rest(shares, reading),
        null,
        other,
        new PrintsOfShares(() -> joined(joined)),
        asked);
  }

  private Map<String, List<ObservationNode>> joined(Map<String, List<String>> joined) {
    Map<String, List<ObservationNode>> sourced = new HashMap<>(prints.byLabel());
    joined.forEach(
        (whole, parts) ->
            sourced.put(whole, parts.stream().flatMap(part -> prints.of(part).stream()).toList()));
    return sourced;
  }

  /** The shares, where members are listed over one total; empty where they are not. */
  @Ignore
  public Optional<Shares> shares() {
    return Optional.ofNullable(evidence).flatMap(Evidence::shares);
  }
}
