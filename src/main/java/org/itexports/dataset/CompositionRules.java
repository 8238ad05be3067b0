package org.itexports.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itexports.observation.Composition;
import org.itexports.observation.Dimension;
import org.itexports.observation.Measure;
import org.itexports.observation.Observation;
import org.itexports.sector.category.ServiceCategory;
import org.itexports.sector.market.Market;
import org.itexports.sector.market.MarketKind;

/** What must hold of printed tables: one print, no overlap, and sums that fit. */
final class CompositionRules {

  private static final String TOTAL = "TOTAL";

  private final Origins origins;
  private final Map<String, ServiceCategory> categories;
  private final Map<String, Market> markets;
  private final Map<String, KnownMisfit> misfits;
  private final Set<String> confirmedMisfits = new HashSet<>();
  private final List<Defect> defects = new ArrayList<>();

  private CompositionRules(Dataset dataset, Origins origins) {
    this.origins = origins;
    this.categories = index(dataset.categories(), ServiceCategory::code);
    this.markets = index(dataset.markets(), Market::code);
    this.misfits = index(dataset.knownMisfits(), m -> m.composition() + "/" + m.member());
  }

  private static <T> Map<String, T> index(List<T> records, Function<T, String> key) {
    return records.stream().collect(Collectors.toMap(key, Function.identity(), (a, b) -> a));
  }

  static List<Defect> check(Dataset dataset, Origins origins) {
    CompositionRules rules = new CompositionRules(dataset, origins);
    dataset.compositions().forEach(rules::composition);
    rules.staleMisfits();
    return rules.defects;
  }

  private void composition(Composition table) {
    if (table.parts().isEmpty()) {
      defect(table, "id", "has no parts");
      return;
    }
    onePrint(table);
    noOverlap(table);
    channel(table);
    if (table.printsShares()) {
      shareSum(table);
    } else {
      groupSums(table);
      totalSum(table);
    }
  }

  private void onePrint(Composition table) {
    List<Observation> all = new ArrayList<>(table.parts());
    if (table.total() != null) {
      all.add(table.total());
    }
    for (Observation line : all) {
      if (!line.source().equals(table.source())) {
        defect(table, "source", "mixes prints: " + line.id() + " is from another source");
      }
      if (!line.period().equals(table.period())) {
        defect(table, "period", "mixes prints: " + line.id() + " is of another period");
      }
    }
    for (Observation part : table.parts()) {
      if (!part.series().equals(table.parts().get(0).series())) {
        defect(table, "id", "mixes series: " + part.id());
      }
      if (!divides(part, table.dimension())) {
        defect(table, "dimension", "does not divide " + part.id());
      }
    }
  }

  /** A channel is a line of its own: freelance exports, a part of all exports. */
  private static boolean divides(Observation part, Dimension dimension) {
    return dimension == Dimension.CHANNEL
        ? part.series().measure() == Measure.FREELANCE_EXPORTS
        : part.series().dimension() == dimension;
  }

  /** What is left of a total has a meaning only if the printed channel is a part of it. */
  private void channel(Composition table) {
    if (table.dimension() != Dimension.CHANNEL) {
      return;
    }
    if (table.total() == null) {
      defect(table, "total_observation", "must not be empty for a channel: the rest is a channel");
    } else if (!table.total().series().id().equals(table.parts().get(0).series().partOf())) {
      defect(table, "total_observation", "is of a series that does not contain the channel's");
    }
  }

  private void noOverlap(Composition table) {
    Set<String> members = new HashSet<>();
    for (Observation part : table.parts()) {
      if (!members.add(part.member())) {
        defect(table, "id", "lists a member twice: " + part.member());
      }
    }
    if (table.dimension() != Dimension.MARKET) {
      return;
    }
    for (String member : members) {
      Market market = markets.get(member);
      if (market != null && market.kind() == MarketKind.GROUP && listsPartOf(market, members)) {
        defect(table, "id", "adds markets to " + member + ", which quotes them together");
      }
      if (market != null && market.parent() != null && members.contains(market.parent())) {
        defect(table, "id", "adds " + member + " to the region that contains it");
      }
    }
  }

  /** Whether the table lists a market of a group beside the group: its code joins theirs. */
  private static boolean listsPartOf(Market group, Set<String> members) {
    return Arrays.stream(group.code().split("\\+")).anyMatch(members::contains);
  }

  private void shareSum(Composition table) {
    BigDecimal sum = sum(table.parts(), Observation::value);
    BigDecimal slack = sum(table.parts(), Observation::resolution);
    if (sum.subtract(slack).compareTo(BigDecimal.ONE) > 0) {
      defect(table, "id", "has shares that add up to more than 1: " + sum);
    }
  }

  private void groupSums(Composition table) {
    for (Observation group : table.parts()) {
      List<Observation> inside =
          table.parts().stream().filter(p -> parent(p).equals(group.member())).toList();
      long known = categories.values().stream().filter(c -> isIn(c, group)).count();
      if (!inside.isEmpty()) {
        sumFits(table, group.member(), group.value(), inside, inside.size() == known);
      }
    }
  }

  private void totalSum(Composition table) {
    List<Observation> top = table.parts().stream().filter(p -> parent(p).isEmpty()).toList();
    sumFits(table, TOTAL, table.total().value(), top, table.exhaustive());
  }

  private void sumFits(
      Composition table,
      String member,
      BigDecimal printed,
      List<Observation> lines,
      boolean complete) {
    BigDecimal sum = sum(lines, Observation::value);
    boolean wrong = complete ? !Tolerance.fits(printed, sum) : Tolerance.exceeds(printed, sum);
    if (!wrong) {
      return;
    }
    String key = table.id() + "/" + member;
    confirmedMisfits.add(key);
    if (!misfits.containsKey(key)) {
      defect(table, "id", "prints " + printed + " for " + member + ", its lines add to " + sum);
    }
  }

  private void staleMisfits() {
    misfits.forEach(
        (key, misfit) -> {
          if (!confirmedMisfits.contains(key)) {
            defect(misfit, "composition", "is listed as a misfit but adds up: " + key);
          }
        });
  }

  /** Code of the printed group that a line belongs to, empty for a line of the top level. */
  private String parent(Observation line) {
    ServiceCategory category = categories.get(line.member());
    return category == null || category.parent() == null ? "" : category.parent();
  }

  private static boolean isIn(ServiceCategory category, Observation group) {
    return group.member().equals(category.parent());
  }

  private static BigDecimal sum(List<Observation> lines, Function<Observation, BigDecimal> part) {
    return lines.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void defect(Object subject, String column, String reason) {
    defects.add(origins.defect(subject, column, reason));
  }
}
