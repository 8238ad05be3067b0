package org.itexports.graph.composition;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.itexports.graph.economy.EconomyNode;
import org.itexports.graph.node.Lookup;
import org.itexports.graph.node.NodeType;
import org.itexports.graph.observation.ObservationNode;
import org.itexports.graph.period.PeriodNode;
import org.itexports.graph.source.SourceNode;
import org.itexports.observation.Level;
import org.itexports.observation.Observation;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;
import org.itexports.release.Release;

/** Printed tables. */
@GraphQLApi
@NonBlocking
public class CompositionApi implements NodeType<CompositionNode> {

  @Override
  public String typeName() {
    return CompositionNode.TYPE;
  }

  @Override
  public Optional<CompositionNode> find(Release in, String key) {
    return in.tables().find(key).map(table -> CompositionNode.of(in, table));
  }

  /** The period of the table. */
  @NonNull
  @Description("The period that every line and the total count.")
  public PeriodNode period(@Source CompositionNode composition) {
    return PeriodNode.of(composition.release(), composition.table().period());
  }

  /** The economy. */
  @Description("The economy whose exports the table divides. Null if it divides anything else.")
  public EconomyNode economy(@Source CompositionNode composition) {
    String code = composition.table().economy();
    return code == null
        ? null
        : EconomyNode.of(composition.release(), Lookup.economy(composition.release(), code));
  }

  /** The printed total. */
  @Description("The table's own total. Null if it prints shares of a whole.")
  public ObservationNode total(@Source CompositionNode composition) {
    Observation total = composition.table().total();
    return total == null ? null : ObservationNode.of(composition.release(), total);
  }

  /** The printed lines. */
  @Description("The lines of the table at one level, in the order of the table; at most 50.")
  public List<LineNode> lines(
      @Source CompositionNode composition,
      @Name("level")
          @Description("One of `levels`. Absent: the first of them. Another is an error.")
          Level level) {
    List<Level> levels = composition.levels();
    if (level != null && !levels.contains(level)) {
      throw new ClientException(
          ErrorCode.INVALID_ARGUMENT, "The table can be read at " + levels + ", not at " + level);
    }
    return TableLines.of(
        composition.release(), composition.table(), level == null ? levels.get(0) : level);
  }

  /** The source of the table. */
  @NonNull
  @Description("Who printed the table.")
  public SourceNode source(@Source CompositionNode composition) {
    return SourceNode.of(composition.release(), composition.table().source());
  }

  /** The table of a line. */
  @NonNull
  @Description("The table that the line belongs to.")
  public CompositionNode composition(@Source LineNode line) {
    return CompositionNode.of(line.release(), line.table());
  }
}
