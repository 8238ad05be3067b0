package org.itexports.graph.firm;

import java.util.List;
import java.util.function.Predicate;
import org.itexports.graph.node.Sorted;
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
    Keyset<Firm> keyset =
        order == FirmOrder.FOUNDED
            ? Keyset.natural("Firm.FOUNDED", FirmList::byYear)
            : Keyset.natural(Firm::slug);
    List<Firm> firms =
        (filter == null ? release.firms().all() : filter.among(release))
            .stream().filter(wanted).toList();
    List<Firm> ordered = order == FirmOrder.FOUNDED ? Sorted.sorted(firms, keyset) : firms;
    return FirmConnection.of(
        Page.of(ordered, keyset, request).map(firm -> FirmNode.of(release, firm)));
  }

  private static String byYear(Firm firm) {
    return (firm.founded() == null ? "unknown" : firm.founded()) + ":" + firm.slug();
  }
}
