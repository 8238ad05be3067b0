package org.itexports.demo;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.itexports.relay.GlobalId;

@Description("A ship.")
public record DemoShip(
    @Id @NonNull String id,
    @NonNull @Description("Its name.") String slug,
    DemoKind kind,
    double length,
    OptionalDouble draught,
    Optional<String> nickname,
    List<String> aliases,
    List<DemoKind> kinds,
    java.time.LocalDate built)
    implements DemoNode, DemoThing {

  public static DemoShip of(String slug, DemoKind kind, double length) {
    return new DemoShip(
        GlobalId.of("PK", "DemoShip", slug),
        slug,
        kind,
        length,
        OptionalDouble.empty(),
        Optional.of(slug.toUpperCase(java.util.Locale.ROOT)),
        List.of("b", "a"),
        List.of(DemoKind.MIKE),
        java.time.LocalDate.of(2020, 2, 29));
  }
}
