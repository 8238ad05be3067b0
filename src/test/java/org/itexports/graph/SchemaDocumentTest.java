package org.itexports.graph;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.introspection.IntrospectionQuery;
import graphql.introspection.IntrospectionResultToSchema;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphqlTypeComparatorRegistry;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The schema is the one that is committed, in its order, and every part of it is described. After a
 * change, {@code mvn test -Dtest=SchemaDocumentTest -Dschema.update=true} writes it anew.
 */
@QuarkusTest
class SchemaDocumentTest {

  private static final Path COMMITTED = Path.of("docs/schema.graphql");
  private static final boolean UPDATE = Boolean.getBoolean("schema.update");

  @Test
  void theServedSchemaIsTheCommittedOneInTheSameOrder() throws IOException {
    String served = served();
    if (UPDATE) {
      Files.writeString(COMMITTED, served);
    }

    assertThat(served).isEqualTo(Files.readString(COMMITTED));
  }

  @Test
  void everyPartOfTheSchemaIsDescribed() {
    List<String> bare = new ArrayList<>();
    for (JsonNode type : introspection().at("/__schema/types")) {
      String name = type.get("name").asText();
      if (!name.startsWith("__") && !type.get("kind").asText().equals("SCALAR")) {
        describe(name, type, bare);
      }
    }

    assertThat(bare).isEmpty();
  }

  @Test
  void aFieldThatCanFailByItsArgumentsIsNullable() {
    List<String> wrong = new ArrayList<>();
    for (JsonNode type : introspection().at("/__schema/types")) {
      for (JsonNode field : type.path("fields")) {
        boolean canFail =
            field.get("args").findValues("type").stream().anyMatch(SchemaDocumentTest::canFail);
        boolean required = field.at("/type/kind").asText().equals("NON_NULL");
        if (!type.get("name").asText().startsWith("__") && canFail && required) {
          wrong.add(type.get("name").asText() + "." + field.get("name").asText());
        }
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Test
  void onlyDirectivesThatDoSomethingAreAdvertised() {
    assertThat(introspection().at("/__schema/directives").findValuesAsText("name"))
        .contains("include", "skip")
        .doesNotContain(
            "defer", "constraint", "rolesAllowed", "experimental_disableErrorPropagation");
  }

  /** What is no date is refused with the whole request, before any field is asked. */
  private static boolean canFail(JsonNode argument) {
    return argument.toString().matches(".*\"(SCALAR|INPUT_OBJECT)\".*")
        && !argument.path("name").asText().equals("Date");
  }

  private static void describe(String name, JsonNode part, List<String> bare) {
    if (part.path("description").asText("").isBlank() || part.path("description").isNull()) {
      bare.add(name);
    }
    for (String members : List.of("fields", "inputFields", "enumValues", "args")) {
      for (JsonNode member : part.path(members)) {
        describe(name + "." + member.get("name").asText(), member, bare);
      }
    }
  }

  private static String served() {
    Map<String, Object> result =
        new ObjectMapper().convertValue(introspection(), new TypeReference<>() {});
    Document document = new IntrospectionResultToSchema().createSchemaDefinition(result);
    GraphQLSchema schema =
        UnExecutableSchemaGenerator.makeUnExecutableSchema(
            new SchemaParser().buildRegistry(document));
    SchemaPrinter.Options asServed =
        SchemaPrinter.Options.defaultOptions()
            .includeDirectiveDefinitions(false)
            .setComparators(GraphqlTypeComparatorRegistry.AS_IS_REGISTRY);
    return new SchemaPrinter(asServed).print(schema).strip() + "\n";
  }

  private static JsonNode introspection() {
    return Ask.data(IntrospectionQuery.INTROSPECTION_QUERY);
  }
}
