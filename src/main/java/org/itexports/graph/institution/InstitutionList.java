package org.itexports.graph.institution;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.itexports.graph.node.TextFilter;
import org.itexports.relay.Keyset;
import org.itexports.relay.Page;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;
import org.itexports.sector.institution.Institution;
import org.itexports.sector.institution.InstitutionKind;

/** Pages of institutions in the order of their slugs. */
final class InstitutionList {

  private static final Keyset<Institution> BY_SLUG = Keyset.natural(Institution::slug);

  private InstitutionList() {}

  /** A page of the institutions that a condition holds for. */
  static InstitutionConnection page(
      Release release, Predicate<Institution> condition, PageRequest request) {
    List<Institution> institutions =
        release.institutions().all().stream().filter(condition).toList();
    return InstitutionConnection.of(
        Page.of(institutions, BY_SLUG, request)
            .map(institution -> InstitutionNode.of(release, institution)));
  }

  /** Whether an institution is of a kind; of any where it is null. */
  static Predicate<Institution> ofKind(InstitutionKind kind) {
    return institution -> kind == null || institution.kind() == kind;
  }

  /** Whether the names or the role of an institution hold all words of a text. */
  static Predicate<Institution> holding(TextFilter words) {
    return institution ->
        words.keeps(
            Stream.concat(
                    Stream.of(institution.name(), institution.role()),
                    institution.aliases().stream())
                .toList());
  }
}
