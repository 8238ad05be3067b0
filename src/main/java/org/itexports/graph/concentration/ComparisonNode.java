package org.itexports.graph.concentration;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.graph.composition.CompositionNode;
import org.itexports.graph.observation.ObservationNode;
import org.itexports.observation.Observation;

/** Economies side by side. */
@Type("ConcentrationComparison")
@Description(
    "Concentration in several economies side by side, and whether the data are comparable.")
public record ComparisonNode(
    @NonNull @Description("The economies in the order asked for; at most 10.")
        List<ComparedNode> economies,
    @Description(
            "Whether the data are comparable: every economy answers, for the same period, at the"
                + " same level, from figures of the same concept, basis and scope. Firms are"
                + " each of a series of their own, which is not compared. Shares of amounts compare with"
                + " printed shares, which are intervals.")
        boolean comparable,
    @NonNull @Description("Why they are not, in words. Empty if they are; at most 10.")
        List<String> reasons) {

  static ComparisonNode of(List<ComparedNode> economies) {
    List<String> reasons = reasons(economies);
    return new ComparisonNode(economies, reasons.isEmpty(), reasons);
  }

  private static List<String> reasons(List<ComparedNode> economies) {
    List<String> reasons = new ArrayList<>();
    economies.stream()
        .filter(one -> one.concentration().absence() != null)
        .forEach(one -> reasons.add("No answer for " + one.economy().name() + "."));
    List<ConcentrationNode> answers =
        economies.stream()
            .map(ComparedNode::concentration)
            .filter(answer -> answer.absence() == null)
            .toList();
    differ(answers, node -> node.period().label(), "The periods differ", reasons);
    differ(answers, node -> Objects.toString(node.level(), ""), "The levels differ", reasons);
    differ(answers, ComparisonNode::concept, "The figures count different things", reasons);
    return List.copyOf(reasons);
  }

  private static void differ(
      List<ConcentrationNode> answers,
      Function<ConcentrationNode, String> of,
      String text,
      List<String> reasons) {
    Set<String> values = answers.stream().map(of).collect(Collectors.toSet());
    if (values.size() > 1) {
      reasons.add(text + ": " + String.join(", ", values.stream().sorted().toList()) + ".");
    }
  }

  /** What the figures count, and on which basis; empty where each member has a series. */
  private static String concept(ConcentrationNode node) {
    CompositionNode table = node.composition();
    boolean byMonth = node.asked() != null && node.asked().choice() instanceof MonthChoice;
    Stream<Observation> prints =
        byMonth
            ? node.prints().byLabel().values().stream()
                .flatMap(List::stream)
                .map(ObservationNode::print)
            : Stream.empty();
    return (table == null ? prints : table.table().parts().stream())
        .map(Observation::series)
        .map(series -> series.concept() + " (" + series.basis() + "; " + series.scope() + ")")
        .distinct()
        .sorted()
        .collect(Collectors.joining(" and "));
  }
}
