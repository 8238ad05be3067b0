package org.itexports.graph.concentration.merger;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.itexports.concentration.Answer;
import org.itexports.concentration.merger.Finding;

/** What a guideline says about a merger. */
@Type("MergerFinding")
@Description(
    "What a guideline says about a merger by its numbers alone. Made for antitrust markets, which an"
        + " export sector is not: it compares with a known mark and judges nobody.")
public record FindingNode(
    @NonNull @Description("The guideline.") GuidelineNode guideline,
    @NonNull
        @Description(
            "YES if its statement is true of every merger that fits what is known, NO if of none,"
                + " UNDETERMINED if the bounds leave it open.")
        Answer answer,
    @NonNull
        @Description(
            "What each of its clauses says; at most 10. The answer is YES if one holds, and may be"
                + " YES although each alone is open, where they meet without a gap.")
        List<ClauseNode> clauses,
    @NonNull @Description("The answer in words, with the numbers and the clause that decided.")
        String text) {

  static FindingNode of(Finding finding) {
    return new FindingNode(
        GuidelineNode.of(finding.guideline()),
        finding.answer(),
        finding.clauses().stream().map(ClauseNode::of).toList(),
        finding.text());
  }
}
