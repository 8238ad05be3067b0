package org.itexports.store;

import java.util.HashMap;
import java.util.Map;

/** Settings of a service that leaves its store alone, so that a test can say when what happens. */
final class QuietStore {

  private QuietStore() {}

  static Map<String, String> with(Map<String, String> more) {
    Map<String, String> settings = new HashMap<>(more);
    settings.put("itexports.store.follow", "false");
    settings.put("quarkus.hibernate-orm.schema-management.strategy", "none");
    // Who waits for a lock in a test waits for what does not come.
    settings.put("quarkus.datasource.jdbc.new-connection-sql", "SET LOCK_TIMEOUT = 200");
    return settings;
  }
}
