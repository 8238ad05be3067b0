package org.itexports.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.itexports.concentration.Given.shares;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModifiedHerfindahlTest {

  private static final Shares TWO = shares(.6, .4);

  private static double points(Shares shares, Stake... stakes) {
    return new ModifiedHerfindahl(List.of(stakes), false).estimate(shares).value();
  }

  private static double delta(Shares shares, Stake... stakes) {
    return new ModifiedHerfindahl(List.of(stakes), true).estimate(shares).value();
  }

  @Test
  void separateOwnersAddNothing() {
    Stake one = new Stake("a", "m0", 1, 1);
    Stake other = new Stake("b", "m1", 1, 1);

    assertThat(points(TWO, one, other)).isCloseTo(5200, within(1e-9));
    assertThat(delta(TWO, one, other)).isZero();
  }

  @Test
  void oneOwnerOfAllIsAMonopoly() {
    Stake one = new Stake("a", "m0", 1, 1);
    Stake other = new Stake("a", "m1", 1, 1);

    assertThat(points(TWO, one, other)).isCloseTo(10_000, within(1e-9));
  }

  @Test
  void aSilentInterestCountsForTheOneWhoControlsNotForTheOneWhoIsOwned() {
    // a controls m0 and has half the profits of m1 without any say; b controls m1.
    Stake[] stakes = {
      new Stake("a", "m0", 1, 1), new Stake("a", "m1", .5, 0), new Stake("b", "m1", .5, 1)
    };
    // Row 0: (.6 x 1 + .4 x .5) / 1 = .8; row 1: (.4 x .5) / .5 = .4. Divided by columns instead,
    // it would be .6 x .6 + .4 x .4 + .6 x .4 x .5 / .5.
    assertThat(points(TWO, stakes)).isCloseTo(1e4 * (.6 * .8 + .4 * .4), within(1e-9));
    assertThat(delta(TWO, stakes)).isCloseTo(1e4 * .6 * .4 * .5, within(1e-9));
  }

  @Test
  void controlFarAboveInterestExceedsTenThousand() {
    Stake[] stakes = {
      new Stake("a", "m0", .1, 1), new Stake("b", "m0", .9, 0), new Stake("a", "m1", 1, 1)
    };
    // Row 0: (.06 + .4) / .1 = 4.6; row 1: .06 + .4 = .46.
    assertThat(points(TWO, stakes)).isCloseTo(1e4 * (.6 * 4.6 + .4 * .46), within(1e-8));
  }

  @Test
  void whatAnOwnerHoldsOfAMemberAddsUp() {
    Stake half = new Stake("a", "m0", .5, .5);
    Stake silent = new Stake("a", "m1", .5, 0);
    Stake other = new Stake("b", "m1", .5, 1);

    // As if a held m0 wholly: .8 and .4, as above.
    assertThat(points(TWO, half, half, silent, other))
        .isCloseTo(1e4 * (.6 * .8 + .4 * .4), within(1e-9));
  }

  @Test
  void withoutAllOwnersItIsNotGiven() {
    Stake one = new Stake("a", "m0", 1, 1);
    Index index = new ModifiedHerfindahl(List.of(one), false);

    assertThat(index.estimate(TWO).reason()).isEqualTo(EstimateReason.OWNERS_UNKNOWN);
    assertThat(index.estimate(TWO).text()).contains("m1");
    assertThat(index.estimate(shares(.6)).reason()).isEqualTo(EstimateReason.OWNERS_UNKNOWN);
  }
}
