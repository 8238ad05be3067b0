package org.itexports.graph.plan;

import java.util.Map;

/**
 * A query that nobody wrote.
 *
 * @param variables as they are sent
 */
record GeneratedQuery(String document, Map<String, Object> variables) {}
