package org.itexports.http.abuse.grammar;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Choices that are the same again for the same seed. */
public final class Chance {

  private final SplittableRandom random;

  /** Choices for one thing of many that are made from one seed, whatever becomes of the others. */
  public Chance(long seed, int number) {
    this.random = new SplittableRandom(new SplittableRandom(seed).nextLong() + number);
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  public int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  /** Small as often as large: each power of two in the range has the same share. */
  int anySize(int low, int high) {
    double size = Math.exp(random.nextDouble() * Math.log((high + 1.0) / low)) * low;
    return Math.min(high, (int) size);
  }

  public boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  public <T> T of(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  @SafeVarargs
  public final <T> T of(T... choices) {
    return choices[random.nextInt(choices.length)];
  }

  byte[] bytes(int length) {
    var bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  /** Texts made anew each time, one after the other. */
  String several(int times, Supplier<String> text) {
    return Stream.generate(text).limit(times).collect(Collectors.joining());
  }
}
