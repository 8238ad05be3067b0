package org.itexports.observation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.itexports.concentration.Member;
import org.itexports.concentration.Shares;
import org.itexports.period.Period;
import org.junit.jupiter.api.Test;

/** One printed table, read at the levels of its classification. */
class CompositionTest {

  private static final Classification SERVICES =
      new Classification(
          Dimension.CATEGORY,
          Map.of(
              "COMPUTER",
              "",
              "SOFTWARE",
              "COMPUTER",
              "HARDWARE",
              "COMPUTER",
              "TELECOM",
              "",
              "CALLS",
              "TELECOM"));

  @Test
  void theGroupsAreTheLinesAtTheTop() {
    Composition table = table("200", "COMPUTER 120", "SOFTWARE 90", "HARDWARE 30", "TELECOM 80");

    assertThat(lines(table, Level.GROUP)).containsExactly("COMPUTER", "TELECOM");
    assertThat(lines(table, Level.LEAF)).containsExactly("SOFTWARE", "HARDWARE", "TELECOM ?");
  }

  @Test
  void aGroupWithoutSubLinesInTheClassificationIsALeafItself() {
    Classification flat = new Classification(Dimension.CATEGORY, Map.of("A", "", "B", ""));
    Composition table = table("10", "A 6", "B 4");

    assertThat(table.at(Level.LEAF, flat)).noneMatch(Composition.Line::divisible);
  }

  @Test
  void subLinesWhoseGroupIsNotPrintedStandForThemselves() {
    Composition table = table("200", "TELECOM 80", "SOFTWARE 90");

    assertThat(lines(table, Level.LEAF)).containsExactly("TELECOM ?", "SOFTWARE");
    assertThat(lines(table, Level.GROUP)).containsExactly("TELECOM");
  }

  @Test
  void aGroupWhoseSubLinesMisfitStaysWhole() {
    Composition table = withSoftware("20", Set.of("COMPUTER"), Map.of());

    assertThat(lines(table, Level.LEAF)).containsExactly("COMPUTER ?", "TELECOM ?");
  }

  @Test
  void whatPrintedSubLinesLeaveOverOfAGroupIsItsUndividedRest() {
    Composition table = withSoftware("90", Set.of(), Map.of("COMPUTER", new BigDecimal("30")));

    Shares shares = shares(table, Level.LEAF);

    assertThat(shares.members()).containsExactly(Member.exactly("SOFTWARE", 0.45));
    assertThat(shares.undivided())
        .containsExactly(Member.exactly("rest of COMPUTER", 0.15), Member.exactly("TELECOM", 0.4));
  }

  @Test
  void sharesAreOfTheTablesOwnTotal() {
    Shares shares = shares(table("400", "COMPUTER 120", "TELECOM 80"), Level.GROUP);

    assertThat(shares.members())
        .containsExactly(Member.exactly("COMPUTER", 0.3), Member.exactly("TELECOM", 0.2));
    assertThat(shares.residual().lower()).isEqualTo(0.5);
  }

  @Test
  void whatATableDoesNotDivideStaysUndivided() {
    Shares shares = shares(table("200", "COMPUTER 120", "SOFTWARE 120", "TELECOM 80"), Level.LEAF);

    assertThat(shares.members()).containsExactly(Member.exactly("SOFTWARE", 0.6));
    assertThat(shares.undivided()).containsExactly(Member.exactly("TELECOM", 0.4));
  }

  @Test
  void ofTwoTablesTheOneThatCoversMoreIsRead() {
    Composition narrow = table("200", "COMPUTER 120");
    Composition wide = table("200", "COMPUTER 120", "TELECOM 80");

    assertThat(CompositionRule.select(List.of(narrow, wide), Level.GROUP, SERVICES)).contains(wide);
    assertThat(CompositionRule.select(List.of(), Level.GROUP, SERVICES))
        .isEqualTo(Optional.empty());
  }

  /** Computer services of 120 of which a part is printed as software, beside telecom of 80. */
  private static Composition withSoftware(
      String software, Set<String> undivided, Map<String, BigDecimal> remainders) {
    Observation whole = print("", "200");
    return new Composition(
        "table",
        "PK",
        null,
        Dimension.CATEGORY,
        Set.of(Level.LEAF),
        whole.period(),
        whole,
        true,
        whole.source(),
        List.of(print("COMPUTER", "120"), print("SOFTWARE", software), print("TELECOM", "80")),
        undivided,
        remainders,
        "");
  }

  private static Composition table(String total, String... lines) {
    Observation whole = print("", total);
    List<Observation> parts =
        Stream.of(lines)
            .map(line -> print(line.replaceAll(" .*", ""), line.replaceAll(".* ", "")))
            .toList();
    BigDecimal sum =
        parts.stream()
            .filter(part -> SERVICES.parent(part.member()).isEmpty())
            .map(Observation::value)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new Composition(
        "table-of-" + lines.length,
        "PK",
        null,
        Dimension.CATEGORY,
        Set.of(Level.GROUP, Level.LEAF),
        Period.parse("FY2021"),
        whole,
        sum.compareTo(whole.value()) == 0,
        whole.source(),
        parts,
        Set.of(),
        Map.of(),
        "");
  }

  private static Observation print(String member, String value) {
    Observation any = Print.of("print-of-" + member, value).observation();
    return new Observation(
        any.id(),
        any.series(),
        member,
        any.period(),
        any.value(),
        any.qualifier(),
        any.resolution(),
        any.status(),
        any.vintage(),
        false,
        "",
        any.source(),
        any.locator(),
        "",
        any.added());
  }

  private static List<String> lines(Composition table, Level level) {
    return table.at(level, SERVICES).stream()
        .map(line -> line.observation().member() + (line.divisible() ? " ?" : ""))
        .toList();
  }

  private static Shares shares(Composition table, Level level) {
    return CompositionShares.of(table, level, SERVICES, member -> member);
  }
}
