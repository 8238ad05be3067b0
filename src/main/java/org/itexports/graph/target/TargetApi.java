package org.itexports.graph.target;

import io.smallrye.common.annotation.NonBlocking;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.economy.EconomyNode;
import org.itexports.graph.engine.ListSize;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;
import org.itexports.graph.institution.InstitutionNode;
import org.itexports.graph.node.AsOf;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.NodeType;
import org.itexports.graph.node.Paging;
import org.itexports.graph.period.PeriodNode;
import org.itexports.graph.series.SeriesNode;
import org.itexports.graph.source.SourceNode;
import org.itexports.graph.statement.StatementConnection;
import org.itexports.graph.statement.StatementsAbout;
import org.itexports.observation.Series;
import org.itexports.period.Period;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;
import org.itexports.sector.statement.Mention;
import org.itexports.sector.statement.StatementKind;
import org.itexports.sector.target.Target;
import org.itexports.sector.target.TargetKind;

/** Targets and forecasts, and what became of them. */
@GraphQLApi
@NonBlocking
@SchemaOrder(53)
public class TargetApi implements NodeType<TargetNode> {

  private final RequestRelease release;

  TargetApi(RequestRelease release) {
    this.release = release;
  }

  @Override
  public String typeName() {
    return TargetNode.TYPE;
  }

  @Override
  public Optional<TargetNode> find(Release in, String key) {
    return in.targets().find(key).map(target -> TargetNode.of(in, target));
  }

  /** One target. */
  @Query
  @Description("A target by its key. An unknown key is the error UNKNOWN_CODE with near matches.")
  public TargetNode target(
      @NonNull @Name("key") @Description("Natural key, such as `it-exports/CY2020/morenews-2017`.")
          String key) {
    Release current = release.get();
    return TargetNode.of(current, Lookup.target(current, key));
  }

  /** The targets of an economy. */
  @Description(
      "What was announced for the economy's exports, by key unless `orderBy` says otherwise,"
          + " narrowed by all that is given.")
  public TargetConnection targets(
      @Source EconomyNode economy,
      @Name("kind") @Description("Only what was announced as this.") TargetKind kind,
      @Name("outcome") @Description("Only those of which this became, as in `progress`.")
          TargetOutcome outcome,
      @Name("from") @Description(TargetFilter.DUE_FROM) String from,
      @Name("to") @Description(TargetFilter.DUE_TO) String to,
      @Name("text")
          @Description(
              "Only those whose `concept`, `dueText`, `announcedBy`, `locator` or `note` holds"
                  + " this text or all of its words, without regard to case: 1 to 100 characters.")
          String text,
      @Name("orderBy") @Description("In what order. Absent: by key. Cursors are bound to it.")
          TargetOrder orderBy,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    Release in = economy.release();
    var wanted =
        new TargetFilter(kind, outcome, from, to, text).in(in).by(economy.code(), Target::economy);
    return TargetList.page(
        in, wanted.condition(), orderBy, new PageRequest(first, after, last, before));
  }

  /** The targets due in a period. */
  @NonNull
  @Description("What was announced for exactly this period; at most 50.")
  public List<TargetNode> targetsDue(@Source PeriodNode period) {
    return TargetList.all(period.release(), target -> period.period().equals(target.period()));
  }

  /** The targets that a source reports. */
  @NonNull
  @Description("The targets and forecasts that the publication reports; at most 50.")
  public List<TargetNode> targets(@Source SourceNode source) {
    return TargetList.all(source.release(), target -> target.source().equals(source.source()));
  }

  /** The targets of an institution. */
  @Name("targets")
  @Description("The targets and forecasts that the institution announced, by key.")
  public TargetConnection ofInstitution(
      @Source InstitutionNode institution,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return TargetList.page(
        institution.release(),
        target -> target.institutions().contains(institution.slug()),
        null,
        new PageRequest(first, after, last, before));
  }

  /** The institutions that announced a target. */
  @NonNull
  @ListSize(20)
  @Description(
      "The institutions that announced it, by slug; at most 20. Empty if none is recorded:"
          + " `announcedBy` says who it was.")
  public List<InstitutionNode> institutions(@Source TargetNode target) {
    return InstitutionNode.ofSlugs(target.release(), target.target().institutions());
  }

  /** What is said about a target. */
  @Description(StatementsAbout.FIELD)
  public StatementConnection statements(
      @Source TargetNode target,
      @Name("kind") @Description(StatementsAbout.KIND) StatementKind kind,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return StatementsAbout.page(
        target.release(),
        Mention.Type.TARGET,
        target.key(),
        kind,
        new PageRequest(first, after, last, before));
  }

  /** When a target is due. */
  @Description("The period in which it is due. Null if none was named.")
  public PeriodNode period(@Source TargetNode target) {
    Period due = target.target().period();
    return due == null ? null : PeriodNode.of(target.release(), due);
  }

  /** The economy that a target is for. */
  @NonNull
  @Description("The economy whose exports it is about.")
  public EconomyNode economy(@Source TargetNode target) {
    return EconomyNode.of(
        target.release(), Lookup.economy(target.release(), target.target().economy()));
  }

  /** The comparable series. */
  @Description("The series that it can be held against. Null if none counts the same.")
  public SeriesNode series(@Source TargetNode target) {
    Series comparable = target.target().series();
    return comparable == null ? null : SeriesNode.of(target.release(), comparable);
  }

  /** The source of a target. */
  @NonNull
  @Description("Who reports it.")
  public SourceNode source(@Source TargetNode target) {
    return SourceNode.of(target.release(), target.target().source());
  }

  /** What became of a target. */
  @Description(
      "The target held against figures: met or missed, by how much, how far away, and at what"
          + " growth. As of a day only the figures are those of that day, not the target.")
  @Weight(4)
  public ProgressNode progress(
      @Source TargetNode target,
      @Name("from")
          @Description(
              "Label of the year to measure the way from, which may be before a target that is"
                  + " past. Absent: the latest full year.")
          String from,
      @Name("asOf") @Description(AsOf.DAY) LocalDate asOf) {
    Target subject = target.target();
    Period start = from == null ? null : year(from);
    return subject.series() == null
        ? ProgressNode.notComparable("No recorded series counts what the target counts.")
        : new TargetProgress(target.release().knownOn(asOf), subject).from(start);
  }

  private static Period year(String text) {
    Period period = Lookup.period(text);
    if (!period.frequency().isYear()) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT, "`from` must be a full year, such as FY2025: " + period);
    }
    return period;
  }
}
