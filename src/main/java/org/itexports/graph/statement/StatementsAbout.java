package org.itexports.graph.statement;

import org.itexports.relay.ClientException;
import org.itexports.relay.PageRequest;
import org.itexports.release.Release;
import org.itexports.sector.statement.Mention;
import org.itexports.sector.statement.Statement;
import org.itexports.sector.statement.StatementKind;

/**
 * The way back from a thing to what is said about it. The Api of a node type calls it from a field
 * {@code statements}, with the arguments {@code kind}, {@code first}, {@code after}, {@code last}
 * and {@code before}.
 */
public final class StatementsAbout {

  /** Description of the field {@code statements} of a thing. */
  public static final String FIELD = "Claims without a figure that sources make about it, by key.";

  /** Description of the argument {@code kind}. */
  public static final String KIND = "Only claims of this kind.";

  private StatementsAbout() {}

  /**
   * A page of the statements about a thing.
   *
   * @param type what type of thing it is
   * @param key its natural key
   * @param kind only statements of this kind, null for all
   * @throws ClientException INVALID_ARGUMENT or INVALID_CURSOR if there is no such page
   */
  public static StatementConnection page(
      Release release, Mention.Type type, String key, StatementKind kind, PageRequest request) {
    Mention subject = new Mention(type, key);
    return StatementList.page(
        release,
        statement -> statement.about().contains(subject) && isOfKind(statement, kind),
        request);
  }

  static boolean isOfKind(Statement statement, StatementKind kind) {
    return kind == null || statement.kind() == kind;
  }
}
