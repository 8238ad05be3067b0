package org.itexports.graph.engine;

import static org.itexports.relay.ErrorCode.DOCUMENT_TOO_LARGE;
import static org.itexports.relay.ErrorCode.QUERY_TOO_DEEP;
import static org.itexports.relay.ErrorCode.TOO_MANY_ALIASES;
import static org.itexports.relay.ErrorCode.TOO_MANY_DIRECTIVES;
import static org.itexports.relay.ErrorCode.TOO_MANY_REPEATS;
import static org.itexports.relay.ErrorCode.TOO_MANY_ROOT_FIELDS;

import graphql.language.Document;
import graphql.parser.ParserOptions;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/**
 * What a document may be, whatever its variables say. Each operation counts for itself, with its
 * fragments written out.
 */
final class DocumentLimits {

  /** Far above what a person or a client library writes. */
  static final int MOST_SELECTIONS = 20_000;

  /** Validation takes time by the cube of it. */
  static final int MOST_NESTED_FRAGMENTS = 30;

  /** How deep the parser may go into itself before its stack is in danger. */
  static final int DEEPEST_GRAMMAR = 500;

  private final Limit bytes;
  private final Limit tokens;
  private final Limit grammar;
  private final Limit depth;
  private final Limit nesting;
  private final Limit aliases;
  private final Limit rootFields;
  private final Limit repeats;
  private final Limit directives;
  private final Limit directivesAtOne;
  private final Limit selections;
  private final ParserOptions parserOptions;

  DocumentLimits(EngineSettings settings) {
    var smaller = "Ask in several requests, and send long lists as variables.";
    this.bytes =
        new Limit(
            DOCUMENT_TOO_LARGE, "Bytes of the document", settings.maxDocumentBytes(), smaller);
    this.tokens =
        new Limit(DOCUMENT_TOO_LARGE, "Tokens of the document", settings.maxTokens(), smaller);
    this.grammar =
        new Limit(
            QUERY_TOO_DEEP,
            "Rules of the grammar inside each other",
            DEEPEST_GRAMMAR,
            "Nest fields and values less deeply.");
    this.depth =
        new Limit(
            QUERY_TOO_DEEP,
            "Levels of fields in the operation",
            settings.maxDepth(),
            "Ask for what lies below by its id, in another request.");
    this.nesting =
        new Limit(
            QUERY_TOO_DEEP,
            "Fragments inside each other",
            MOST_NESTED_FRAGMENTS,
            "Write small fragments out where they are used.");
    this.aliases =
        new Limit(
            TOO_MANY_ALIASES,
            "Fields with an alias in the operation",
            settings.maxAliases(),
            "Ask for many things of a kind by a list or a page.");
    this.rootFields =
        new Limit(
            TOO_MANY_ROOT_FIELDS,
            "Fields at the root of the operation",
            settings.maxRootFields(),
            "Ask in several requests.");
    this.repeats =
        new Limit(
            TOO_MANY_REPEATS,
            "Times that one name is given in one selection",
            settings.maxRepeats(),
            "Ask for a field once; the answer holds it once anyway.");
    this.directives =
        new Limit(
            TOO_MANY_DIRECTIVES,
            "Directives in the document",
            settings.maxDirectives(),
            "Put fields that are skipped together into one fragment.");
    this.directivesAtOne =
        new Limit(
            TOO_MANY_DIRECTIVES,
            "Directives in one place",
            settings.maxDirectivesAtOne(),
            "None is of use twice.");
    this.selections =
        new Limit(
            DOCUMENT_TOO_LARGE,
            "Selections in the document with its fragments written out",
            MOST_SELECTIONS,
            "Ask in several requests.");
    this.parserOptions =
        ParserOptions.getDefaultOperationParserOptions()
            .transform(
                options ->
                    options
                        // The end of the document is a token to the parser.
                        .maxTokens(settings.maxTokens() + 1)
                        .maxWhitespaceTokens(settings.maxDocumentBytes())
                        .maxCharacters(settings.maxDocumentBytes())
                        .maxRuleDepth(DEEPEST_GRAMMAR));
  }

  /**
   * With which the parser stops at what {@link #refusalOfTokens} and {@link #refusalOfGrammar} say.
   */
  ParserOptions parserOptions() {
    return parserOptions;
  }

  Optional<QueryError> refusalOfBytes(int count) {
    return bytes.refusal(count);
  }

  QueryError refusalOfTokens() {
    return tokens.refusal();
  }

  QueryError refusalOfGrammar() {
    return grammar.refusal();
  }

  /** The first limit that a document is over. */
  Optional<QueryError> refusal(Document document, Nodes nodes) {
    var outliner = new Outliner(document);
    var operations = outliner.operations().toList();
    var fragments = outliner.fragments().toList();
    return Stream.<Optional<QueryError>>of(
            refusal(depth, operations, Outline::depth),
            refusal(nesting, operations, Outline::nesting),
            refusal(nesting, fragments, Outline::nesting),
            refusal(aliases, operations, Outline::aliases),
            refusal(rootFields, operations, Outline::fields),
            refusal(repeats, operations, Outline::repeats),
            directivesAtOne.refusal(nodes.directivesAtOne()),
            directives.refusal(nodes.directives()),
            refusal(selections, operations, Outline::selections),
            refusal(selections, fragments, Outline::selections))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<QueryError> refusal(
      Limit limit, List<Outline> outlines, ToLongFunction<Outline> count) {
    return limit.refusal(outlines.stream().mapToLong(count).max().orElse(0));
  }
}
