package org.itexports.graph.search;

import java.util.function.Supplier;
import org.itexports.graph.node.Node;

/**
 * Something found, not yet made into a node.
 *
 * @param key its place in the order of matches
 * @param name the name that matched
 * @param node makes the node
 */
record SearchMatch(String key, String name, Supplier<Node> node) {}
