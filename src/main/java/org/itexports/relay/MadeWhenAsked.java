package org.itexports.relay;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * A list whose elements are made each time they are asked for: most answers ask for few of the
 * things that a page has.
 */
final class MadeWhenAsked<T> extends AbstractList<T> implements RandomAccess {

  private final int size;
  private final IntFunction<T> element;

  /**
   * @param element makes the one at a place below the size
   */
  MadeWhenAsked(int size, IntFunction<T> element) {
    this.size = size;
    this.element = element;
  }

  @Override
  public T get(int place) {
    return element.apply(Objects.checkIndex(place, size));
  }

  @Override
  public int size() {
    return size;
  }
}
