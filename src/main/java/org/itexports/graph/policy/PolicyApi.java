package org.itexports.graph.policy;

import io.smallrye.common.annotation.NonBlocking;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
import org.itexports.relay.Keyset;
import org.itexports.relay.Page;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;
import org.itexports.sector.policy.Policy;
import org.itexports.sector.policy.PolicyKind;
import org.itexports.sector.statement.Mention;
import org.itexports.sector.statement.StatementKind;

/** Policies and programmes, and when they were decided. */
@GraphQLApi
@NonBlocking
@SchemaOrder(46)
public class PolicyApi implements NodeType<PolicyNode> {

  private static final Keyset<PolicyNode> BY_DATE = Keyset.natural(PolicyApi::place);

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
  @Description("Policies and programmes for the economy's exports, oldest first, undated last.")
  public PolicyConnection policies(
      @Source EconomyNode economy,
      @Name("kind") @Description("Only policies about this.") PolicyKind kind,
      @Name("first") @Description(Paging.FIRST) Integer first,
      @Name("after") @Description(Paging.AFTER) String after,
      @Name("last") @Description(Paging.LAST) Integer last,
      @Name("before") @Description(Paging.BEFORE) String before) {
    List<PolicyNode> policies =
        all(
            economy.release(),
            policy ->
                policy.economy().equals(economy.code()) && (kind == null || policy.kind() == kind));
    return PolicyConnection.of(
        Page.of(policies, BY_DATE, new PageRequest(first, after, last, before)));
  }

  /** The policies of a period. */
  @NonNull
  @Name("policies")
  @Description("Policies that are dated within the period, oldest first; at most 50.")
  public List<PolicyNode> ofPeriod(@Source PeriodNode period) {
    return all(
        period.release(),
        policy -> policy.period() != null && period.period().contains(policy.period()));
  }

  /** The policies that a source reports. */
  @NonNull
  @Name("policies")
  @Description("Policies that the publication reports, oldest first; at most 50.")
  public List<PolicyNode> ofSource(@Source SourceNode source) {
    return all(source.release(), policy -> policy.source().equals(source.source()));
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
    List<PolicyNode> policies =
        all(institution.release(), policy -> policy.institutions().contains(institution.slug()));
    return PolicyConnection.of(
        Page.of(policies, BY_DATE, new PageRequest(first, after, last, before)));
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

  private static List<PolicyNode> all(Release release, Predicate<Policy> condition) {
    return release.policies().all().stream()
        .filter(condition)
        .map(policy -> PolicyNode.of(release, policy))
        .sorted(Comparator.comparing(PolicyApi::place))
        .toList();
  }

  private static String place(PolicyNode policy) {
    Period period = policy.policy().period();
    return (period == null ? "undated" : period.start()) + ":" + policy.key();
  }
}
