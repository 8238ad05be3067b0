package org.itexports.concentration.merger;

import java.util.List;
import org.itexports.concentration.Answer;

/**
 * What a guideline says about a merger.
 *
 * @param guideline the guideline
 * @param answer YES when its statement is true of every merger that fits what is known, NO when of
 *     none, UNDETERMINED when the bounds leave it open
 * @param clauses what each of its clauses says; the answer is YES when one holds, and may be YES
 *     although each alone is open, where they meet without a gap
 * @param text the answer for people, in English, with the numbers and the clause that decided
 */
public record Finding(
    Guideline guideline, Answer answer, List<ClauseFinding> clauses, String text) {

  /** Copies the list. */
  public Finding {
    clauses = List.copyOf(clauses);
  }

  /**
   * What one clause says.
   *
   * @param text the clause, in English
   * @param answer whether it holds
   */
  public record ClauseFinding(String text, Answer answer) {}
}
