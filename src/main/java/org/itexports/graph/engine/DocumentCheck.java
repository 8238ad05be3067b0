package org.itexports.graph.engine;

import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.schema.GraphQLSchema;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.itexports.relay.ErrorCode;
import org.itexports.relay.Sha256;

/**
 * Reads and validates documents as the engine would, with a look before each step at what would
 * take it too long.
 */
final class DocumentCheck {

  private final GraphQLSchema schema;
  private final DocumentLimits limits;
  private final boolean introspection;

  DocumentCheck(GraphQLSchema schema, EngineSettings settings) {
    this.schema = schema;
    this.limits = new DocumentLimits(settings);
    this.introspection = settings.introspection();
  }

  CheckedDocument of(String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    var hash = Sha256.hex(bytes);
    var tooLong =
        limits.refusalOfBytes(bytes.length).or(() -> NumberLiterals.refusalOfDigits(text));
    if (tooLong.isPresent()) {
      return CheckedDocument.unread(hash, tooLong.get());
    }
    try {
      var parsed = ParseAndValidate.parse(input(text));
      return parsed.isFailure()
          ? CheckedDocument.unread(hash, unreadable(parsed.getSyntaxException()))
          : read(hash, parsed.getDocument());
    } catch (NumberFormatException e) {
      // The parser lets it through from a default of a variable.
      return CheckedDocument.unread(hash, NumberLiterals.refusalOfExponent());
    } catch (StackOverflowError e) {
      return CheckedDocument.unread(hash, limits.refusalOfGrammar());
    }
  }

  private ExecutionInput input(String text) {
    return ExecutionInput.newExecutionInput(text)
        .locale(Locale.ROOT)
        .graphQLContext(context -> context.of(ParserOptions.class, limits.parserOptions()))
        .build();
  }

  private QueryError unreadable(InvalidSyntaxException reason) {
    if (reason instanceof ParseCancelledException) {
      return limits.refusalOfTokens();
    }
    if (reason.getCause() instanceof NumberFormatException) {
      return NumberLiterals.refusalOfExponent();
    }
    return reason instanceof ParseCancelledTooDeepException
        ? limits.refusalOfGrammar()
        : Wording.shown(reason.toInvalidSyntaxError());
  }

  private CheckedDocument read(String hash, Document document) {
    var nodes = new Nodes(document);
    boolean asksAboutSchema = nodes.fields().anyMatch(Cost::isFree);
    var refusal =
        limits
            .refusal(document, nodes)
            .or(() -> NumberLiterals.refusalOfExponents(nodes))
            .or(() -> refusalOfIntrospection(asksAboutSchema));
    var errors = refusal.map(List::of).orElseGet(() -> validated(document));
    return CheckedDocument.of(hash, document, nodes.size(), asksAboutSchema, errors);
  }

  private Optional<QueryError> refusalOfIntrospection(boolean asksAboutSchema) {
    if (introspection || !asksAboutSchema) {
      return Optional.empty();
    }
    return Optional.of(
        QueryError.of(
            ErrorCode.INTROSPECTION_DISABLED, "Questions about the schema are not answered here."));
  }

  private List<QueryError> validated(Document document) {
    var errors = ParseAndValidate.validate(schema, document, Locale.ROOT);
    return ErrorList.shortened(errors.stream().map(Wording::shown).toList());
  }
}
