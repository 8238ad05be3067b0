package org.itexports.graph.concentration.merger;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.concentration.Answer;
import org.itexports.concentration.merger.Finding;

/** What one clause of a guideline says. */
@Type("MergerClause")
@Description("What one clause of a guideline says about a merger.")
public record ClauseNode(
    @NonNull @Description("The clause.") String text,
    @NonNull @Description("Whether it holds.") Answer answer) {

  static ClauseNode of(Finding.ClauseFinding clause) {
    return new ClauseNode(clause.text(), clause.answer());
  }
}
