package org.itexports.graph.target;

import io.smallrye.common.annotation.NonBlocking;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.economy.EconomyNode;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;
import org.itexports.graph.institution.InstitutionNode;
import org.itexports.graph.node.AsOf;
import org.itexports.graph.node.Narrowed;
import org.itexports.graph.node.Paging;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;
import org.itexports.sector.target.Target;
import org.itexports.sector.target.TargetKind;

/** How targets and forecasts turned out. */
@GraphQLApi
@NonBlocking
@SchemaOrder(59)
public class RecordApi {

  private static final String KIND = "Only what was announced as this.";
  private static final String SAME_PERIOD =
      "True: only those whose figure counts exactly the period in which they were due. False: only"
          + " the others. Absent: both.";

  /** How the targets of an economy turned out. */
  @Description(
      "How the targets and forecasts for the economy's exports turned out that a figure has"
          + " decided. As of a day only the figures are those of that day: targets that were"
          + " announced later count too, where such a figure decides them.")
  @Weight(4)
  public RecordNode targetRecord(
      @Source EconomyNode economy,
      @Name("kind") @Description(KIND) TargetKind kind,
      @Name("from") @Description(TargetFilter.DUE_FROM) String from,
      @Name("to") @Description(TargetFilter.DUE_TO) String to,
      @Name("samePeriod") @Description(SAME_PERIOD) Boolean samePeriod,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    Release in = economy.release().knownOn(asOf);
    var wanted =
        new TargetFilter(kind, null, from, to, null).in(in).by(economy.code(), Target::economy);
    return TargetRecord.of(in, wanted.condition(), samePeriod).answer();
  }

  /** How the targets of an institution turned out. */
  @Name("targetRecord")
  @Description(
      "How the targets and forecasts turned out that the institution announced and a figure has"
          + " decided. As of a day only the figures are those of that day: targets that were"
          + " announced later count too, where such a figure decides them.")
  @Weight(4)
  public RecordNode ofInstitution(
      @Source InstitutionNode institution,
      @Name("kind") @Description(KIND) TargetKind kind,
      @Name("samePeriod") @Description(SAME_PERIOD) Boolean samePeriod,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    Release in = institution.release().knownOn(asOf);
    var wanted =
        Narrowed.<Target>all()
            .by(kind, Target::kind)
            .and(target -> target.institutions().contains(institution.slug()));
    return TargetRecord.of(in, wanted.condition(), samePeriod).answer();
  }

  /** What was judged. */
  @Description(
      "The judged targets and forecasts, by key, each as it was announced first; their `progress`"
          + " has the errors, their `history` the other announcements.")
  public TargetConnection targets(
      @Source RecordNode record,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    Set<Target> judged = new HashSet<>(record.targets());
    return TargetList.page(
        record.release(), judged::contains, null, new PageRequest(first, after, last, before));
  }
}
