package org.itexports.graph.concentration;

import io.smallrye.common.annotation.NonBlocking;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.concentration.InfeasibleSharesException;
import org.itexports.concentration.Shares;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.graph.engine.Weight;
import org.itexports.graph.period.PeriodNode;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;

/** Several members taken for one. */
@GraphQLApi
@NonBlocking
@SchemaOrder(22)
public class GroupApi {

  private static final int MOST = 100;

  /** By common parent. */
  @Description(
      "The same, with firms that have a common parent taken for one, by the recorded ties between"
          + " firms. A firm whose figures those of another contain is never counted twice. Null for"
          + " anything but firms, and for what `byOwner` has joined already.")
  @Weight(30)
  public ConcentrationNode byOwner(
      @Source ConcentrationNode concentration,
      @Name("minimumShare")
          @Description(
              "The least printed share that makes a tie count, a fraction: 0.5 for a majority."
                  + " Absent: every recorded tie counts, those without a printed share too.")
          Double minimumShare) {
    if (minimumShare != null && !(minimumShare >= 0 && minimumShare <= 1)) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT, "`minimumShare` is a fraction within 0 and 1.");
    }
    Asked asked = concentration.asked();
    if (asked == null || !(asked.choice() instanceof FirmChoice firms)) {
      return null;
    }
    OwnerChoice owners = new OwnerChoice(firms, minimumShare);
    PeriodNode period = concentration.period();
    try {
      ConcentrationNode joined =
          period == null ? concentration : owners.of(concentration, period.period());
      return joined.asked(new Asked(owners, asked.assuming()));
    } catch (InfeasibleSharesException e) {
      throw Refused.because(e);
    }
  }

  /** By groups of the caller. */
  @Description(
      "The same, with members that you group taken for one: its share is the sum of theirs. No"
          + " member of the rest gets larger than it may be now. Null where no members are listed,"
          + " and where the total is one of several. Labels that are not listed or repeat are"
          + " errors.")
  @Weight(10)
  public ConcentrationNode grouped(
      @Source ConcentrationNode concentration,
      @NonNull @Name("groups") @Description("Who counts as one; at most 100 groups.")
          List<MemberGroup> groups) {
    if (groups.size() > MOST) {
      throw new ClientException(
          ErrorCode.LIST_TOO_LONG,
          "At most %d groups are accepted; these are %d.".formatted(MOST, groups.size()),
          Map.of("maximum", MOST));
    }
    return concentration
        .shares()
        .map(shares -> grouped(concentration, shares, groups))
        .orElse(null);
  }

  private static ConcentrationNode grouped(
      ConcentrationNode apart, Shares shares, List<MemberGroup> groups) {
    Map<String, List<String>> members = new LinkedHashMap<>();
    List<String> reading = new ArrayList<>();
    for (MemberGroup group : groups) {
      if (members.put(group.name(), group.members()) != null) {
        throw new ClientException(
            ErrorCode.INVALID_ARGUMENT, "Two groups are called \"" + group.name() + "\".");
      }
      reading.add(
          "Taken for one, \"%s\": %s.".formatted(group.name(), String.join(", ", group.members())));
    }
    try {
      return apart.made(shares.grouped(members), reading, members);
    } catch (InfeasibleSharesException e) {
      throw Refused.because(e);
    }
  }
}
