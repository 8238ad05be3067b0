package org.itexports.dataset;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown for a data package with defects; it names all of them at once. */
public final class InvalidDatasetException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<Defect> defects;

  InvalidDatasetException(List<Defect> defects) {
    super(
        defects.stream()
            .map(Defect::toString)
            .collect(
                Collectors.joining("\n", "The data package has " + count(defects) + ":\n", "")));
    this.defects = List.copyOf(defects);
  }

  private static String count(List<Defect> defects) {
    return defects.size() == 1 ? "one defect" : defects.size() + " defects";
  }

  /** Everything that is wrong, in the order of files and rows. */
  public List<Defect> defects() {
    return defects;
  }
}
