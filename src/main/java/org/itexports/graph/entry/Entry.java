package org.itexports.graph.entry;

/**
 * A record of the release, named as nodes are named.
 *
 * @param type name of its node type
 * @param key its natural key
 */
record Entry(String type, String key) {

  /** Its place among entries of all types: by type, then key. */
  String place() {
    return type + ":" + key;
  }
}
