package org.itexports.graph.concentration;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.itexports.concentration.Member;
import org.itexports.concentration.Shares;
import org.itexports.graph.figure.Absence;
import org.itexports.observation.Observation;
import org.itexports.period.Period;
import org.itexports.release.Release;
import org.itexports.sector.firm.Firm;

/**
 * Firms with a common parent taken for one.
 *
 * @param firms where their shares are looked up
 * @param minimumShare the least printed share that makes a tie count, null for any tie
 */
record OwnerChoice(FirmChoice firms, Double minimumShare) implements Choice {

  @Override
  public Release release() {
    return firms.release();
  }

  @Override
  public Choice in(Release other) {
    return new OwnerChoice(firms.in(other), minimumShare);
  }

  @Override
  public List<Observation> printsBehind(Period period) {
    return firms.printsBehind(period);
  }

  @Override
  public List<Period> answering() {
    return firms.answering();
  }

  @Override
  public Absence noPeriod() {
    return firms.noPeriod();
  }

  @Override
  public ConcentrationNode concentration(Period period, Assumptions assuming) {
    return of(firms.concentration(period, assuming), period);
  }

  /** The same shares of firms, by owner; they may have been made of those of the period. */
  ConcentrationNode of(ConcentrationNode apart, Period period) {
    return apart.shares().map(shares -> grouped(apart, shares, period)).orElse(apart);
  }

  private ConcentrationNode grouped(ConcentrationNode apart, Shares shares, Period period) {
    Set<String> labels =
        shares.members().stream().map(Member::label).collect(Collectors.toUnmodifiableSet());
    List<Firm> listed =
        Exporters.of(firms.release(), firms.economy(), period).listed().stream()
            .map(Exporter::firm)
            .filter(firm -> labels.contains(firm.name()))
            .toList();
    Map<String, List<String>> groups =
        new OwnershipGroups(firms.release(), minimumShare).of(listed);
    String what =
        groups.isEmpty()
            ? "No two listed firms have a common parent among the recorded ties."
            : "Firms with a common parent count as one, whenever the tie was printed: "
                + String.join("; ", groups.keySet())
                + ".";
    return apart.made(shares.grouped(groups), List.of(what), groups);
  }
}
