package org.itexports.graph.engine;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/**
 * What can be set about the requests that are answered; {@code docs/limits.md} says what each limit
 * counts.
 */
@ConfigMapping(prefix = "itexports.graphql")
public interface EngineSettings {

  /** The cost of the most costly request that is answered. */
  @WithDefault("50000")
  long maxCost();

  /** How many fields may lie below each other. */
  @WithDefault("20")
  int maxDepth();

  /** How many fields of an operation may have an alias. */
  @WithDefault("64")
  int maxAliases();

  /** How many fields an operation may have at its root. */
  @WithDefault("64")
  int maxRootFields();

  /** How often one name may be given within one selection. */
  @WithDefault("25")
  int maxRepeats();

  /** How many directives a document may have. */
  @WithDefault("50")
  int maxDirectives();

  /** How many directives may stand in one place. */
  @WithDefault("5")
  int maxDirectivesAtOne();

  /** How many words, numbers and signs a document may have. */
  @WithDefault("5000")
  int maxTokens();

  /** How long the UTF-8 text of a document may be. */
  @WithDefault("65536")
  int maxDocumentBytes();

  /** The largest page; not below 20, the size of a page when none is asked for. */
  @WithDefault("100")
  int maxPageSize();

  /** Whether questions about the schema are answered. */
  @WithDefault("true")
  boolean introspection();
}
