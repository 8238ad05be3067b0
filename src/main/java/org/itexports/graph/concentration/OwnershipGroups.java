package org.itexports.graph.concentration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.itexports.release.Release;
import org.itexports.sector.firm.Firm;
import org.itexports.sector.firm.FirmTie;

/**
 * Which firms have a common parent, by the recorded ties. The parent itself belongs to the group.
 *
 * @param release where ties are looked up
 * @param minimumShare the least printed share that makes a tie count, null for any tie
 */
record OwnershipGroups(Release release, Double minimumShare) {

  /** Groups of two firms and more, by a label that names them. */
  Map<String, List<String>> of(List<Firm> firms) {
    List<Set<String>> owners = new ArrayList<>();
    List<List<Firm>> groups = new ArrayList<>();
    for (Firm firm : firms) {
      Set<String> those = new LinkedHashSet<>(Set.of(firm.slug()));
      climb(firm.slug(), those);
      List<Firm> joined = new ArrayList<>(List.of(firm));
      for (int i = owners.size() - 1; i >= 0; i--) {
        if (owners.get(i).stream().anyMatch(those::contains)) {
          those.addAll(owners.remove(i));
          joined.addAll(0, groups.remove(i));
        }
      }
      owners.add(those);
      groups.add(joined);
    }
    Map<String, List<String>> named = new LinkedHashMap<>();
    groups.stream()
        .filter(group -> group.size() > 1)
        .map(group -> group.stream().map(Firm::name).toList())
        .forEach(names -> named.put(String.join(" with ", names), names));
    return named;
  }

  private void climb(String firm, Set<String> owners) {
    release.firmTies().all().stream()
        .filter(tie -> tie.affiliate().equals(firm) && counts(tie))
        .map(FirmTie::parent)
        .filter(owners::add)
        .forEach(parent -> climb(parent, owners));
  }

  private boolean counts(FirmTie tie) {
    return minimumShare == null
        || (tie.share() != null && tie.share().doubleValue() >= minimumShare);
  }
}
