package org.itexports.concentration.merger;

import org.itexports.concentration.Interval;
import org.itexports.concentration.Wording;

/** A number of a merger that guidelines compare with thresholds. */
enum Measure {
  /** The HHI after the merger, in points. */
  HHI("the post-merger HHI", 1e-6),
  /** By how many points the HHI rises. */
  DELTA("its increase", 1e-6),
  /** What the parties have together, a fraction. */
  SHARE("the combined share", 1e-9);

  private final String text;

  /** What rounding alone may put between a number and the threshold that it stands at. */
  private final double rounding;

  Measure(String text, double rounding) {
    this.text = text;
    this.rounding = rounding;
  }

  String text() {
    return text;
  }

  double rounding() {
    return rounding;
  }

  Interval of(Merger merger) {
    return switch (this) {
      case HHI -> new Interval(merger.after().lower(), merger.after().upper());
      case DELTA -> merger.delta();
      case SHARE -> merger.combinedShare();
    };
  }

  String write(double number) {
    return this == SHARE ? Wording.percent(number) : Wording.number(number, 0);
  }

  String write(Interval known) {
    if (this == SHARE) {
      return Wording.percent(known);
    }
    return known.isExact()
        ? Wording.number(known.lower(), 1)
        : Wording.range(known.lower(), known.upper(), 1, "");
  }
}
