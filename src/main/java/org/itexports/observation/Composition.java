package org.itexports.observation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.itexports.period.Period;

/**
 * One printed table of one source: its parts and its own total. Shares come from a composition, so
 * that parts of one print are never divided by the total of another.
 *
 * @param id natural key
 * @param economy code of the economy whose exports are divided, null if a firm's revenue is, or if
 *     economies themselves are the parts
 * @param firm slug of the firm whose revenue is divided, or null
 * @param dimension what the parts are
 * @param levels the levels at which the table can be read
 * @param period the interval of every part and of the total
 * @param total the table's own total, null if the parts are printed shares of a whole
 * @param exhaustive whether the parts are all there is
 * @param source who printed the table
 * @param parts the printed lines
 * @param undivided codes of groups that stay whole at the finest level: categories whose printed
 *     sub-lines contradict them, and markets that the source quotes together
 * @param remainders amount of each group that its printed sub-lines leave over, by code
 * @param note what else a reader must know, or empty
 */
public record Composition(
    String id,
    String economy,
    String firm,
    Dimension dimension,
    Set<Level> levels,
    Period period,
    Observation total,
    boolean exhaustive,
    Source source,
    List<Observation> parts,
    Set<String> undivided,
    Map<String, BigDecimal> remainders,
    String note) {

  /**
   * A line of the table at one level.
   *
   * @param observation the printed line
   * @param amount what it counts at this level: the printed figure, or what the sub-lines of a
   *     printed group leave over
   * @param divisible whether the line is a group, or the rest of one, that the level would divide
   *     and the table does not
   */
  public record Line(Observation observation, BigDecimal amount, boolean divisible) {

    static Line whole(Observation print, boolean divisible) {
      return new Line(print, print.value(), divisible);
    }

    /** What the line is called, by the names of members. */
    public String label(UnaryOperator<String> names) {
      String name = names.apply(observation.member());
      boolean rest = divisible && amount.compareTo(observation.value()) != 0;
      return rest ? "rest of " + name : name;
    }
  }

  /** Copies the collections. */
  public Composition {
    levels = Set.copyOf(levels);
    parts = List.copyOf(parts);
    undivided = Set.copyOf(undivided);
    remainders = Map.copyOf(remainders);
  }

  /** The whole that the parts are measured against: the printed total, or 1 for printed shares. */
  public BigDecimal whole() {
    return total == null ? BigDecimal.ONE : total.value();
  }

  /** Whether the table prints shares instead of amounts. */
  public boolean printsShares() {
    return total == null;
  }

  /** Whether all that the table prints is known on a day. */
  public boolean isKnownOn(LocalDate day) {
    return (total == null || total.isKnownOn(day))
        && parts.stream().allMatch(part -> part.isKnownOn(day));
  }

  /** Whether the source leaves the period of the table open. */
  public boolean periodInferred() {
    return parts.stream().anyMatch(Observation::periodInferred);
  }

  /** The lines that do not overlap at {@code level}, in the order of the table. */
  public List<Line> at(Level level, Classification classification) {
    if (dimension != Dimension.CATEGORY) {
      return parts.stream()
          .map(part -> Line.whole(part, undivided.contains(part.member())))
          .toList();
    }
    List<Line> lines = new ArrayList<>();
    for (Observation part : parts) {
      boolean top = classification.parent(part.member()).isEmpty();
      if (top && level == Level.GROUP) {
        lines.add(Line.whole(part, false));
      } else if (top) {
        lines.addAll(leaves(part, classification));
      } else if (level == Level.LEAF && !prints(classification.parent(part.member()))) {
        lines.add(Line.whole(part, false));
      }
    }
    return lines;
  }

  private List<Line> leaves(Observation group, Classification classification) {
    List<Observation> inside = subLines(group, classification);
    if (inside.isEmpty() || undivided.contains(group.member())) {
      boolean divisible = classification.parents().containsValue(group.member());
      return List.of(Line.whole(group, divisible));
    }
    List<Line> lines = new ArrayList<>();
    inside.forEach(line -> lines.add(Line.whole(line, false)));
    BigDecimal rest = remainders.get(group.member());
    if (rest != null) {
      lines.add(new Line(group, rest, true));
    }
    return lines;
  }

  private boolean prints(String member) {
    return parts.stream().anyMatch(part -> part.member().equals(member));
  }

  /** The printed sub-lines of a printed group. */
  public List<Observation> subLines(Observation group, Classification classification) {
    return parts.stream()
        .filter(part -> classification.parent(part.member()).equals(group.member()))
        .toList();
  }
}
