package org.itexports.demo;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.itexports.graph.engine.RequestRelease;
import org.itexports.graph.engine.SchemaOrder;
import org.itexports.relay.ClientException;
import org.itexports.relay.ErrorCode;
import org.itexports.relay.GlobalId;
import org.itexports.relay.PageRequest;

@DemoGraph
@SchemaOrder(1)
@Description("Queries that exercise the engine.")
public class DemoApi {

  static final List<DemoShip> SHIPS =
      Stream.of("ark", "bark", "cog", "dhow", "erne")
          .map(slug -> DemoShip.of(slug, DemoKind.ZULU, 0.1))
          .toList();

  private final RequestRelease release;

  public DemoApi(RequestRelease release) {
    this.release = release;
  }

  @Query
  public DemoShip demoShip(@NonNull String slug) {
    return SHIPS.stream()
        .filter(ship -> ship.slug().equals(slug))
        .findFirst()
        .orElseThrow(
            () ->
                new ClientException(
                    ErrorCode.UNKNOWN_CODE,
                    "No ship " + slug + ".",
                    java.util.Map.of("near", List.of("ark"))));
  }

  @Query
  @NonNull
  public DemoShipConnection demoShips(Integer first, String after, Integer last, String before) {
    return DemoShipConnection.of(SHIPS, new PageRequest(first, after, last, before));
  }

  @Query
  public DemoNode demoNode(@Id @NonNull String id) {
    var key = GlobalId.decode(id);
    return key.type().equals("DemoShip") ? DemoShip.of(key.key(), DemoKind.MIKE, 1) : null;
  }

  @Query
  @NonNull
  public List<DemoThing> demoThings() {
    return List.of(SHIPS.get(0), new DemoHarbour("h", "north", 3));
  }

  @Query
  public double demoSum(@NonNull List<@NonNull Double> values, @Name("total") Double scale) {
    double sum = values.stream().mapToDouble(Double::doubleValue).sum();
    return scale == null ? sum : sum * scale;
  }

  @Query
  @NonNull
  public String demoFilter(@NonNull DemoFilter filter) {
    return filter.toString();
  }

  @Query
  public Double demoNumber(double value) {
    return value;
  }

  @Query
  public int demoInt(int value) {
    return value;
  }

  /** Waits at a gate of this name until somebody opens it. */
  @Query
  public int demoGate(@NonNull String name) {
    return DemoGate.of(name).pass();
  }

  @Query
  public Double demoNotANumber() {
    return Double.NaN;
  }

  @Query
  public Optional<String> demoBroken() {
    throw new IllegalStateException("secret of org.itexports.demo");
  }

  @Query
  @NonNull
  public String demoReleaseVersion() {
    return release.get().version();
  }

  @Query
  @Deprecated
  public long demoAncient() {
    return SHIPS.size() * 760_000_000_000L;
  }

  @Query
  public List<Double> demoNumbers() {
    return Arrays.asList(3.8e9, 0.1, -0.0, 1e-7, 1e21, 12.5, 2107000000.0);
  }
}
