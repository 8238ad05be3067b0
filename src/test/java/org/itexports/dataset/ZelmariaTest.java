package org.itexports.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.itexports.observation.Observation;
import org.itexports.observation.Source;
import org.itexports.sector.economy.Economy;
import org.junit.jupiter.api.Test;

/** The fictional package passes the whole validation and differs between versions as it says. */
class ZelmariaTest {

  private final Map<String, Observation> first = byId(Zelmaria.dataset(Zelmaria.FIRST));
  private final Map<String, Observation> second = byId(Zelmaria.dataset(Zelmaria.SECOND));

  @Test
  void bothVersionsAreReadWhole() {
    assertThat(first).hasSize(40);
    assertThat(second).hasSize(41);
  }

  @Test
  void theSecondVersionBringsAMonthAndTheRevisionOfAnother() {
    Set<String> brought = new TreeSet<>(second.keySet());
    brought.removeAll(first.keySet());

    assertThat(brought)
        .containsExactly(
            "zz-it-exports/2025-06/zso-monthly-2025-08",
            "zz-it-exports/2025-07/zso-monthly-2025-08");
  }

  @Test
  void theSecondVersionWithdrawsAGuess() {
    Set<String> withdrawn = new TreeSet<>(first.keySet());
    withdrawn.removeAll(second.keySet());

    assertThat(withdrawn).containsExactly("zz-it-exports/CY2022/blog-orlo");
  }

  @Test
  void theSecondVersionRestatesOneFigure() {
    String restated = "tessaly-revenue/CY2024/tessaly-figures";

    assertThat(first.get(restated).value()).isEqualByComparingTo("4100000");
    assertThat(second.get(restated).value()).isEqualByComparingTo("4200000");
    assertThat(first.keySet())
        .filteredOn(id -> second.containsKey(id) && !id.equals(restated))
        .allSatisfy(id -> assertThat(second.get(id)).isEqualTo(first.get(id)));
  }

  @Test
  void nothingInItIsTakenForReal() {
    Dataset dataset = Zelmaria.dataset(Zelmaria.FIRST);

    assertThat(dataset.title()).contains("fictional");
    assertThat(dataset.economies()).extracting(Economy::code).containsExactly("ZZ");
    assertThat(dataset.sources())
        .allSatisfy(source -> assertThat(source.publisher()).contains("fictional"))
        .extracting(Source::url)
        .allSatisfy(url -> assertThat(url).matches("https://[a-z]+\\.example\\.org/.*"));
  }

  @Test
  void itsTablesHaveTheColumnsOfTheBundledOnes() {
    Map<String, List<String>> bundled =
        DataPackage.read(PackageFiles.onClassPath("dataset")).tables().stream()
            .collect(Collectors.toMap(Table::name, Table::columns));

    for (Table table : Zelmaria.texts(Zelmaria.FIRST).tables()) {
      String name = table.name().equals("observations") ? "observations-totals" : table.name();
      assertThat(table.columns()).as(name).containsAll(bundled.get(name));
    }
  }

  private static Map<String, Observation> byId(Dataset dataset) {
    return dataset.observations().stream()
        .collect(Collectors.toMap(Observation::id, Function.identity()));
  }
}
