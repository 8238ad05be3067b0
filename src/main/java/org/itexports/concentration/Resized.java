package org.itexports.concentration;

import org.itexports.concentration.Adjustment.Kind;

/**
 * A member before and after its size is set; sizes are shares of the total before.
 *
 * @param old the size before; 0 for a newcomer
 * @param size the size after
 * @param change how much larger it gets
 * @param factor by what its size is multiplied, or NaN when it is set
 */
record Resized(String label, Interval old, Interval size, Interval change, double factor) {

  static Resized kept(Member member) {
    return new Resized(member.label(), member.share(), member.share(), Interval.exactly(0), 1);
  }

  static Resized newcomer(String label, double size) {
    return set(label, Interval.exactly(0), size);
  }

  static Resized by(Adjustment adjustment, Member member) {
    Interval old = member.share();
    double number = adjustment.number();
    if (adjustment.kind() == Kind.SIZE) {
      return set(member.label(), old, number);
    }
    double growth = number - 1;
    double one = growth * old.lower();
    double other = growth * old.upper();
    return new Resized(
        member.label(),
        old,
        new Interval(number * old.lower(), number * old.upper()),
        new Interval(Math.min(one, other), Math.max(one, other)),
        number);
  }

  private static Resized set(String label, Interval old, double size) {
    Interval change = new Interval(size - old.upper(), size - old.lower());
    return new Resized(label, old, Interval.exactly(size), change, Double.NaN);
  }

  boolean isKept() {
    return change.equals(Interval.exactly(0));
  }

  /** Whether it is at least as large as any of the rest, if it was or is gone. */
  boolean staysAbove(double capOfRest) {
    boolean grows = old.upper() > 0 && (factor >= 1 || size.lower() >= old.upper());
    return grows || size.upper() == 0 || size.lower() >= capOfRest - Tolerance.OF_VALUE;
  }

  /**
   * Its share in a total that moves with it. A multiple f s of a share s that is not known exactly
   * moves the total by (f - 1) s, and f s / (c + (f - 1) s) grows with s, whatever else is in c.
   *
   * @param moved the total by what each member moves it, as if they moved independently
   */
  Interval inTotal(Interval moved) {
    if (Double.isNaN(factor) || size.isExact()) {
      return new Interval(0, 1);
    }
    double most = moved.upper() - change.upper() + (factor - 1) * old.lower();
    double least = moved.lower() - change.lower() + (factor - 1) * old.upper();
    double lower = most > size.lower() ? size.lower() / most : 0;
    double upper = least > size.upper() ? size.upper() / least : 1;
    return new Interval(Math.min(lower, upper), upper);
  }
}
