package org.itexports.http.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One item of an Accept header or its like.
 *
 * @param value in lower case, without parameters
 * @param quality from 0, never, to 1
 */
record Preference(String value, double quality) {

  static List<Preference> list(String header) {
    var preferences = new ArrayList<Preference>();
    for (String item : header.split(",", -1)) {
      var parts = item.split(";", -1);
      var value = parts[0].strip().toLowerCase(Locale.ROOT);
      if (!value.isEmpty()) {
        preferences.add(new Preference(value, quality(parts)));
      }
    }
    return preferences;
  }

  private static double quality(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      var parameter = parts[i].strip().toLowerCase(Locale.ROOT);
      if (parameter.matches("q=(0(\\.\\d{0,3})?|1(\\.0{0,3})?)")) {
        return Double.parseDouble(parameter.substring(2));
      }
    }
    return 1;
  }
}
