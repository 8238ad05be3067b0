package org.itexports.graph.concentration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.itexports.dataset.BundledDataset;
import org.itexports.release.Release;
import org.itexports.release.ReleaseBuilder;
import org.itexports.sector.firm.Firm;
import org.junit.jupiter.api.Test;

/** Firms with a common parent, by the ties of the bundled release. */
class OwnershipGroupsTest {

  private static final Release RELEASE = ReleaseBuilder.build(BundledDataset.get());

  @Test
  void affiliatesOfOneHolderAreOne() {
    assertThat(groups(null, "ibex-limited", "systems-limited", "afiniti", "ibex-global-solutions"))
        .containsExactly(
            Map.entry(
                "IBEX Limited with Afiniti with IBEX Global Solutions",
                List.of("IBEX Limited", "Afiniti", "IBEX Global Solutions")));
  }

  @Test
  void aParentBelongsToItsGroup() {
    assertThat(groups(null, "systems-limited", "techvista-systems", "avanceon"))
        .containsOnlyKeys("Systems Limited with TechVista Systems");
  }

  @Test
  void aHolderOfAHolderJoinsItsGroups() {
    assertThat(groups(null, "trg-pakistan", "afiniti"))
        .containsOnlyKeys("TRG Pakistan with Afiniti");
  }

  @Test
  void onlyTiesWithEnoughOfAPrintedShareCountWhereThatIsAsked() {
    assertThat(groups(.5, "ibex-limited", "afiniti", "ibex-global-solutions"))
        .containsOnlyKeys("IBEX Limited with IBEX Global Solutions");
    assertThat(groups(.65, "ibex-limited", "afiniti", "ibex-global-solutions")).isEmpty();
  }

  private static Map<String, List<String>> groups(Double minimumShare, String... slugs) {
    List<Firm> firms =
        Stream.of(slugs).map(slug -> RELEASE.firms().find(slug).orElseThrow()).toList();
    return new OwnershipGroups(RELEASE, minimumShare).of(firms);
  }
}
