package org.itexports.store;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.Status;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;

/** All or nothing: what is done in the store in one step. */
@Singleton
class StoreTransaction {

  private static final Duration SHORT = Duration.ofMinutes(5);

  private final StoreSettings settings;

  @Inject
  StoreTransaction(StoreSettings settings) {
    this.settings = settings;
  }

  /**
   * Changes something, which ends soon.
   *
   * @throws StoreUnavailableException if the store cannot be reached, or is being changed
   */
  <T> T call(Supplier<T> work) {
    return call(SHORT, work);
  }

  /**
   * Changes something by writing a whole package.
   *
   * @throws StoreUnavailableException if the store cannot be reached, or is being changed
   */
  <T> T callLong(Supplier<T> work) {
    return call(settings.loadTime(), work);
  }

  /**
   * Reads something that is soon read.
   *
   * @throws StoreUnavailableException if the store cannot be reached
   */
  <T> T read(Supplier<T> work) {
    return run(SHORT, work, false);
  }

  /**
   * Reads a whole package.
   *
   * @throws StoreUnavailableException if the store cannot be reached
   */
  <T> T readLong(Supplier<T> work) {
    return run(settings.loadTime(), work, false);
  }

  <T> T call(Duration atMost, Supplier<T> work) {
    return run(atMost, work, true);
  }

  private <T> T run(Duration atMost, Supplier<T> work, boolean isChange) {
    if (settings.mode() == StoreMode.NONE) {
      throw StoreUnavailableException.switchedOff();
    }
    long begun = System.nanoTime();
    AtomicBoolean isCommitted = new AtomicBoolean();
    try {
      return QuarkusTransaction.requiringNew()
          .timeout(Math.toIntExact(atMost.toSeconds()))
          .call(
              () -> {
                T result = work.get();
                if (isChange) {
                  // Or else what the database refuses would look like a commit that failed.
                  Panache.getEntityManager().flush();
                }
                isCommitted.set(QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE);
                return result;
              });
    } catch (LockTimeoutException
        | PessimisticLockException
        | LockAcquisitionException
        | ConstraintViolationException e) {
      throw StoreUnavailableException.busy(e);
    } catch (RefusedException e) {
      throw e;
    } catch (RuntimeException e) {
      boolean isOfStore =
          e instanceof PersistenceException || e instanceof QuarkusTransactionException;
      if (isOfStore && isChange && isCommitted.get()) {
        throw StoreUnavailableException.uncertain(e);
      }
      // The connection is taken from under whatever runs then, which fails in any way.
      if (!isCommitted.get() && System.nanoTime() - begun >= atMost.toNanos()) {
        throw StoreUnavailableException.tooLong(atMost, e);
      }
      throw isOfStore ? StoreUnavailableException.of(e) : e;
    }
  }
}
