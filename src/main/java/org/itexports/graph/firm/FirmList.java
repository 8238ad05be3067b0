package org.itexports.graph.firm;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.itexports.relay.Keyset;
import org.itexports.relay.Page;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;
import org.itexports.sector.firm.Firm;

/** Pages of firms. */
public final class FirmList {

  private FirmList() {}

  /** A page of the firms that are wanted, in an order; by name where the order is null. */
  public static FirmConnection page(
      Release release,
      Predicate<Firm> condition,
      FirmFilter filter,
      FirmOrder order,
      PageRequest request) {
    Predicate<Firm> wanted = filter == null ? condition : condition.and(filter.in(release));
    Keyset<FirmNode> keyset =
        order == FirmOrder.FOUNDED
            ? Keyset.natural("Firm.FOUNDED", FirmList::byYear)
            : Keyset.natural(FirmNode::slug);
    List<FirmNode> firms =
        (filter == null ? release.firms().all() : filter.among(release))
            .stream()
                .filter(wanted)
                .map(firm -> FirmNode.of(release, firm))
                .sorted(Comparator.comparing(keyset.key()))
                .toList();
    return FirmConnection.of(Page.of(firms, keyset, request));
  }

  private static String byYear(FirmNode firm) {
    return (firm.founded() == null ? "unknown" : firm.founded()) + ":" + firm.slug();
  }
}
