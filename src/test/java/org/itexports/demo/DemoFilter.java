package org.itexports.demo;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.NonNull;

public record DemoFilter(
    @NonNull String word,
    DemoKind kind,
    Optional<Double> least,
    List<DemoKind> kinds,
    java.time.LocalDate since) {}
