package io.quayside.worker.outbox;

import io.quayside.worker.deployment.ModelsDeployed;
import io.quayside.workflow.OutboxRow;
import io.quayside.workflow.OutboxRows;
import io.quayside.workflow.OutboxWritten;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Moves rows from the outbox to the engine: at once when this process has committed one, and by polling for those that
 * another process wrote or that are due again. Several rows are with the engine at a time, each on its own thread.
 *
 * <p>Nothing moves before the models are deployed: the engine takes a message for a process that it does not know, and
 * starts nothing.
 */
@Component
@Profile("workers")
class OutboxRelay implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);

  private final OutboxRows rows;
  private final OutboxDelivery delivery;
  private final OutboxSettings settings;
  private final Semaphore written = new Semaphore(0);
  private final Semaphore free;
  private volatile Thread thread;
  private volatile boolean deployed;

  OutboxRelay(OutboxRows rows, OutboxDelivery delivery, OutboxSettings settings) {
    this.rows = rows;
    this.delivery = delivery;
    this.settings = settings;
    this.free = new Semaphore(settings.inFlight());
  }

  @TransactionalEventListener
  void wake(OutboxWritten row) {
    written.release();
  }

  @EventListener
  void begin(ModelsDeployed models) {
    deployed = true;
    written.release();
  }

  @Override
  public void start() {
    // Known before it runs: on a busy machine it would otherwise find itself stopped already, and end.
    thread = Thread.ofVirtual().name("outbox-relay").unstarted(this::run);
    thread.start();
  }

  private void run() {
    Thread self = Thread.currentThread();
    while (thread == self) {
      try {
        if (!deployed || relayBatch() == 0) {
          written.tryAcquire(settings.pollInterval().toMillis(), TimeUnit.MILLISECONDS);
        }
      } catch (InterruptedException stopping) {
        return;
      } catch (RuntimeException databaseAway) {
        LOG.warn("The outbox cannot be read: {}", databaseAway.getMessage());
        pause();
      }
    }
  }

  private int relayBatch() throws InterruptedException {
    free.acquire();
    int permits = 1 + free.drainPermits();
    List<OutboxRow> batch = List.of();
    try {
      written.drainPermits();
      batch = rows.claim(permits, settings.lease());
    } finally {
      free.release(permits - batch.size());
    }
    batch.forEach(row -> Thread.ofVirtual().name("outbox-" + row.id()).start(() -> deliver(row)));
    return batch.size();
  }

  private void deliver(OutboxRow row) {
    try {
      delivery.deliver(row);
    } catch (RuntimeException databaseAway) {
      LOG.warn("Outbox row {} comes up again after its lease: {}", row.id(), databaseAway.getMessage());
    } finally {
      free.release();
    }
  }

  private void pause() {
    try {
      Thread.sleep(settings.pollInterval());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Waits for what is with the engine, so that an orderly stop leaves no row to its lease. Without an interrupt, which would
   * break a connection in use. It may be started again.
   */
  @Override
  public void stop() {
    Thread relay = thread;
    thread = null;
    try {
      written.release();
      relay.join(settings.requestTimeout());
      if (free.tryAcquire(settings.inFlight(), settings.requestTimeout().toMillis(), TimeUnit.MILLISECONDS)) {
        free.release(settings.inFlight());
      }
    } catch (InterruptedException impatient) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }
}
