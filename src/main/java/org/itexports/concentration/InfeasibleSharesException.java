package org.itexports.concentration;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Shares or assumptions that cannot hold, alone or together. The {@link #code()} is stable, the
 * message is for people, and {@link #numbers()} holds the finite numbers behind it by name.
 */
public final class InfeasibleSharesException extends IllegalArgumentException {

  /** Why the shares or assumptions cannot hold. */
  public enum Code {
    /** A value, share or total is NaN or infinite. */
    NOT_FINITE,
    /** A value is below zero. */
    NEGATIVE_VALUE,
    /** A member has no label. */
    BLANK_LABEL,
    /** Two members have the same label. */
    DUPLICATE_LABEL,
    /** An interval's lower end is above its upper end. */
    ENDS_REVERSED,
    /** A share, cap or floor is not within 0 and 1. */
    SHARE_OUT_OF_RANGE,
    /** There is no member at all. */
    NO_MEMBERS,
    /** All values are zero, so there is nothing to share. */
    ZERO_SUM,
    /** The total is not above zero. */
    TOTAL_NOT_POSITIVE,
    /** The parts add up to more than their total. */
    OVER_TOTAL,
    /** The members are said to be all, and add up to less than their total. */
    UNDER_TOTAL,
    /** The number of further members, or the k of a concentration ratio, is too small. */
    NUMBER_TOO_SMALL,
    /** Two different numbers of further members are assumed at once. */
    NUMBERS_DIFFER,
    /** Further members are assumed where nothing is left for them. */
    NOTHING_LEFT,
    /** The listed are assumed the largest, and none is listed. */
    NONE_LISTED,
    /** The smallest share assumed is above the largest one assumed. */
    FLOOR_ABOVE_CAP,
    /** The rest is larger than its members may be together. */
    CAP_TOO_SMALL,
    /** The rest is smaller than its members must be together. */
    FLOOR_TOO_LARGE,
    /** A fraction of all members is assumed small, and their number is not given. */
    NUMBER_NEEDED,
    /** More members are assumed small than can be. */
    SIZES_CONTRADICT,
    /** The number of an index, such as its order, leaves its range. */
    PARAMETER_OUT_OF_RANGE,
    /** A label names no listed member with a share; a group that is not divided is none. */
    UNKNOWN_LABEL,
    /** Fewer members than two are to merge, or a group has none. */
    TOO_FEW_TO_JOIN
  }

  private final Code code;
  private final LinkedHashMap<String, Double> numbers = new LinkedHashMap<>();

  InfeasibleSharesException(Code code, String message) {
    super(message);
    this.code = code;
  }

  InfeasibleSharesException with(String name, double number) {
    numbers.put(name, number);
    return this;
  }

  /** The machine-readable cause. */
  public Code code() {
    return code;
  }

  /** The numbers that cannot hold together, all finite, in the order of the message. */
  public Map<String, Double> numbers() {
    return Collections.unmodifiableMap(numbers);
  }
}
