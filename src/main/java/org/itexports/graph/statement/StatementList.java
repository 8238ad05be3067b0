package org.itexports.graph.statement;

import java.util.List;
import java.util.function.Predicate;
import org.itexports.relay.Keyset;
import org.itexports.relay.Page;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;
import org.itexports.sector.statement.Statement;

/** Pages of statements in the order of their keys. */
final class StatementList {

  private static final Keyset<Statement> BY_KEY = Keyset.natural(Statement::id);

  private StatementList() {}

  /** A page of the statements that a condition holds for. */
  static StatementConnection page(
      Release release, Predicate<Statement> condition, PageRequest request) {
    List<Statement> statements = release.statements().all().stream().filter(condition).toList();
    return StatementConnection.of(
        Page.of(statements, BY_KEY, request)
            .map(statement -> StatementNode.of(release, statement)));
  }
}
