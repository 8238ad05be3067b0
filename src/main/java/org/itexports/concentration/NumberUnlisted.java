package org.itexports.concentration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many members are not listed, where each has some share at least. Without such a floor there
 * is no largest number.
 *
 * @param fewest how many there are at least
 * @param most how many there are at most
 */
record NumberUnlisted(Shares shares, int fewest, int most) implements Figure {

  private static final int ALL_TRIED = 256;

  @Override
  public Interval values() {
    return new Interval(fewest, most);
  }

  @Override
  public Optional<Shares> told(double value) {
    return UnnumberedFloor.with(shares, (int) Math.rint(value));
  }

  @Override
  public Bends bends() {
    List<Double> bends = new ArrayList<>();
    for (int number = fewest; number <= most && number - fewest < ALL_TRIED; number++) {
      bends.add((double) number);
    }
    return new Bends(bends, most - fewest < ALL_TRIED);
  }
}
