package org.itexports.concentration.change;

import org.itexports.concentration.Interval;
import org.itexports.concentration.Wording;

/** Points of the HHI as text, with their sign. */
final class Points {

  private Points() {}

  static String signed(Interval points) {
    String lower = signed(points.lower());
    String upper = signed(points.upper());
    return lower.equals(upper) ? lower : lower + " to " + upper;
  }

  private static String signed(double points) {
    String number = Wording.number(Math.abs(points), 1);
    if (number.equals("0.0")) {
      return "0.0";
    }
    return (points > 0 ? "+" : "-") + number;
  }
}
