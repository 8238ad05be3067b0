package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.analysis.QueryTraverser;
import graphql.analysis.QueryVisitorFieldEnvironment;
import graphql.analysis.QueryVisitorStub;
import graphql.parser.Parser;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The examples together are a tour of the whole graph. */
class ExamplesTourTest {

  private static final Path EXAMPLES = Path.of("src/main/resources/examples");
  private static final GraphQLSchema SCHEMA =
      UnExecutableSchemaGenerator.makeUnExecutableSchema(
          new SchemaParser().parse(Path.of("docs/schema.graphql").toFile()));

  @Test
  void theExamplesShowEveryTypeOfTheSchema() throws IOException {
    Set<String> shown = new TreeSet<>();
    for (String line : Files.readAllLines(EXAMPLES.resolve("index.txt"))) {
      if (!line.startsWith("#")) {
        visit(Files.readString(EXAMPLES.resolve(line)), variables(line), shown);
      }
    }

    List<String> types =
        SCHEMA.getAllTypesAsList().stream()
            .filter(GraphQLObjectType.class::isInstance)
            .map(type -> ((GraphQLObjectType) type).getName())
            // Edges are the same everywhere: one example of them is enough.
            .filter(name -> !name.startsWith("__") && !name.endsWith("Edge"))
            .toList();
    assertThat(types).hasSizeGreaterThan(40);
    assertThat(shown).containsAll(types);
  }

  @SuppressWarnings("unchecked") // variables are one JSON object
  private static Map<String, Object> variables(String file) throws IOException {
    Path values = EXAMPLES.resolve(file.replace(".graphql", ".variables.json"));
    return Files.exists(values)
        ? new ObjectMapper().readValue(values.toFile(), Map.class)
        : Map.of();
  }

  private static void visit(String document, Map<String, Object> variables, Set<String> shown) {
    QueryTraverser.newQueryTraverser()
        .schema(SCHEMA)
        .document(Parser.parse(document))
        .variables(variables)
        .build()
        .visitPreOrder(
            new QueryVisitorStub() {
              @Override
              public void visitField(QueryVisitorFieldEnvironment field) {
                if (field.isTypeNameIntrospectionField()) {
                  return;
                }
                shown.add(field.getFieldsContainer().getName());
                shown.add(
                    GraphQLTypeUtil.unwrapAll(field.getFieldDefinition().getType()).getName());
              }
            });
  }
}
