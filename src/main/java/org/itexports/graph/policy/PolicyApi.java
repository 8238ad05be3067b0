package org.itexports.graph.policy;

import io.smallrye.common.annotation.NonBlocking;
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
import org.itexports.graph.institution.InstitutionNode;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.NodeType;
import org.itexports.graph.node.Paging;
import org.itexports.graph.period.PeriodNode;
import org.itexports.graph.source.SourceNode;
import org.itexports.graph.statement.StatementConnection;
import org.itexports.graph.statement.StatementsAbout;
import org.itexports.period.Period;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;
import org.itexports.sector.policy.Policy;
import org.itexports.sector.policy.PolicyKind;
import org.itexports.sector.statement.Mention;
import org.itexports.sector.statement.StatementKind;

/** Policies and programmes, and when they were decided. */
@GraphQLApi
@NonBlocking
@SchemaOrder(54)
public class PolicyApi implements NodeType<PolicyNode> {

  private final RequestRelease release;

  PolicyApi(RequestRelease release) {
    this.release = release;
  }

  @Override
  public String typeName() {
    return PolicyNode.TYPE;
  }

  @Override
  public Optional<PolicyNode> find(Release in, String key) {
    return in.policies().find(key).map(policy -> PolicyNode.of(in, policy));
  }

  /** One policy. */
  @Query
  @Description("A policy by its key. An unknown key is the error UNKNOWN_CODE with near matches.")
  public PolicyNode policy(
      @NonNull
          @Name("key")
          @Description("Natural key, such as `retention-limit-raised-from-35-to-50/2023-10-24/…`.")
          String key) {
    Release current = release.get();
    return PolicyNode.of(current, Lookup.policy(current, key));
  }

  /** The policies of an economy. */
  @Description(
      "Policies and programmes for the economy's exports, oldest first and undated last unless"
          + " `orderBy` says otherwise, narrowed by all that is given.")
  public PolicyConnection policies(
      @Source EconomyNode economy,
      @Name("kind") @Description("Only policies about this.") PolicyKind kind,
      @Name("from")
          @Description("Only those dated on or after the first day of the period with this label.")
          String from,
      @Name("to")
          @Description("Only those dated on or before the last day of the period with this label.")
          String to,
      @Name("text")
          @Description(
              "Only those whose `name`, `summary`, `locator` or `note` holds this text or all of"
                  + " its words, without regard to case: 1 to 100 characters.")
          String text,
      @Name("orderBy") @Description("In what order. Absent: oldest first. Cursors are bound to it.")
          PolicyOrder orderBy,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    var wanted =
        PolicyList.holding(economy.release(), text)
            .by(economy.code(), Policy::economy)
            .by(kind, Policy::kind)
            .within(from, to, Policy::period);
    return PolicyList.page(
        economy.release(),
        wanted.condition(),
        orderBy,
        new PageRequest(first, after, last, before));
  }

  /** The policies of a period. */
  @NonNull
  @Name("policies")
  @Description("Policies that are dated within the period, oldest first; at most 50.")
  public List<PolicyNode> ofPeriod(@Source PeriodNode period) {
    return PolicyList.all(
        period.release(),
        policy -> policy.period() != null && period.period().contains(policy.period()));
  }

  /** The policies that a source reports. */
  @NonNull
  @Name("policies")
  @Description("Policies that the publication reports, oldest first; at most 50.")
  public List<PolicyNode> ofSource(@Source SourceNode source) {
    return PolicyList.all(source.release(), policy -> policy.source().equals(source.source()));
  }

  /** The policies of an institution. */
  @Name("policies")
  @Description(
      "Policies and programmes that the institution set, announced or runs, oldest first, undated"
          + " last.")
  public PolicyConnection ofInstitution(
      @Source InstitutionNode institution,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return PolicyList.page(
        institution.release(),
        policy -> policy.institutions().contains(institution.slug()),
        PolicyOrder.PERIOD_ASC,
        new PageRequest(first, after, last, before));
  }

  /** The institutions of a policy. */
  @NonNull
  @ListSize(20)
  @Description(
      "The institutions that set, announced or run it, by slug; at most 20. Empty if none is"
          + " recorded.")
  public List<InstitutionNode> institutions(@Source PolicyNode policy) {
    return InstitutionNode.ofSlugs(policy.release(), policy.policy().institutions());
  }

  /** What is said about a policy. */
  @Description(StatementsAbout.FIELD)
  public StatementConnection statements(
      @Source PolicyNode policy,
      @Name("kind") @Description(StatementsAbout.KIND) StatementKind kind,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    return StatementsAbout.page(
        policy.release(),
        Mention.Type.POLICY,
        policy.key(),
        kind,
        new PageRequest(first, after, last, before));
  }

  /** When a policy was decided. */
  @Description("Day, month or year of the event. Null if the source shows none.")
  public PeriodNode period(@Source PolicyNode policy) {
    Period period = policy.policy().period();
    return period == null ? null : PeriodNode.of(policy.release(), period);
  }

  /** The economy of a policy. */
  @NonNull
  @Description("The economy whose exports it is for.")
  public EconomyNode economy(@Source PolicyNode policy) {
    return EconomyNode.of(
        policy.release(), Lookup.economy(policy.release(), policy.policy().economy()));
  }

  /** The source of a policy. */
  @NonNull
  @Description("Who reports it.")
  public SourceNode source(@Source PolicyNode policy) {
    return SourceNode.of(policy.release(), policy.policy().source());
  }
}
