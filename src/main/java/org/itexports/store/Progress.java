package org.itexports.store;

/** Is told how far a long piece of work is. */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress NONE = (step, done, total) -> {};

  /**
   * Called now and then, by the thread that does the work.
   *
   * @param step what is being done, such as {@code store rows}
   * @param done how much of it is done
   * @param total how much there is; 0 if that is not known
   */
  void at(String step, long done, long total);
}
