package org.itexports.docs;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.itexports.observation.Classification;
import org.itexports.observation.Composition;
import org.itexports.observation.Composition.Line;
import org.itexports.observation.Dimension;
import org.itexports.observation.Level;
import org.itexports.release.Release;
import org.itexports.release.TableOwner;

/** The printed tables of one dimension, by period and level. */
final class PrintedTables {

  private final Release release;
  private final Classification members;
  private final MarkdownTable rows =
      new MarkdownTable(
          "Period",
          "Level",
          "Source",
          "Lines>",
          "Own total, US$ million>",
          "Coverage>",
          "Exhaustive",
          "Read",
          "Remarks");

  private PrintedTables(Release release, Dimension dimension) {
    this.release = release;
    this.members = release.classifications().get(dimension);
  }

  static String render(Bundle bundle, Dimension dimension) {
    PrintedTables tables = new PrintedTables(bundle.release(), dimension);
    bundle.release().tables().all().stream()
        .filter(table -> table.dimension() == dimension)
        .sorted(Comparator.comparing(Composition::period).thenComparing(Composition::id))
        .forEach(tables::rows);
    return tables.rows.text();
  }

  private void rows(Composition table) {
    table.levels().stream().sorted().forEach(level -> row(table, level));
  }

  private void row(Composition table, Level level) {
    List<Line> lines = table.at(level, members);
    rows.row(
        table.period().label(),
        Printed.code(level.name()),
        Printed.key(table.source()),
        Integer.toString(lines.size()),
        table.printsShares() ? "prints shares" : Printed.value(table.total()),
        Printed.percent(coverage(table, lines)),
        Printed.yesOrNo(table.exhaustive()),
        Printed.yesOrNo(isRead(table, level)),
        remarks(table, lines));
  }

  private static BigDecimal coverage(Composition table, List<Line> lines) {
    return lines.stream()
        .map(line -> line.observation().value())
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(table.whole(), MathContext.DECIMAL64);
  }

  private boolean isRead(Composition table, Level level) {
    return release
        .compositions()
        .select(owner(table), members, level, table.period())
        .filter(table::equals)
        .isPresent();
  }

  private TableOwner owner(Composition table) {
    return table.firm() == null
        ? TableOwner.economy(release.reportingEconomy().code())
        : TableOwner.firm(table.firm());
  }

  private static String remarks(Composition table, List<Line> lines) {
    List<String> remarks = new ArrayList<>();
    String whole = members(lines, Line::divisible);
    if (!whole.isEmpty()) {
      remarks.add("not divided: " + whole);
    }
    if (!table.note().isEmpty()) {
      remarks.add(table.note());
    }
    String doubtful = members(lines, line -> line.observation().isDoubtful());
    if (!doubtful.isEmpty()) {
      remarks.add("doubtful: " + doubtful);
    }
    if (table.periodInferred()) {
      remarks.add("period inferred");
    }
    return remarks.isEmpty() ? Printed.NONE : String.join("; ", remarks);
  }

  private static String members(List<Line> lines, Predicate<Line> which) {
    return lines.stream()
        .filter(which)
        .map(line -> Printed.code(line.observation().member()))
        .collect(Collectors.joining(", "));
  }
}
