package org.itexports.store;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import java.time.Duration;
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
   * Does work that ends soon.
   *
   * @throws StoreUnavailableException if the store cannot be reached, or is being changed
   */
  <T> T call(Supplier<T> work) {
    return call(SHORT, work);
  }

  /**
   * Does work that writes or reads a whole package.
   *
   * @throws StoreUnavailableException if the store cannot be reached, or is being changed
   */
  <T> T callLong(Supplier<T> work) {
    return call(settings.loadTime(), work);
  }

  private <T> T call(Duration atMost, Supplier<T> work) {
    if (settings.mode() == StoreMode.NONE) {
      throw StoreUnavailableException.switchedOff();
    }
    try {
      return QuarkusTransaction.requiringNew()
          .timeout(Math.toIntExact(atMost.toSeconds()))
          .call(work::get);
    } catch (LockTimeoutException
        | PessimisticLockException
        | LockAcquisitionException
        | ConstraintViolationException e) {
      throw StoreUnavailableException.busy(e);
    } catch (PersistenceException | QuarkusTransactionException e) {
      throw StoreUnavailableException.unreachable(e);
    }
  }
}
