package io.quayside.shared;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Inserts many new rows in batches within the caller's transaction, without keeping them in memory. */
@Repository
public class BulkInsert {

    private static final int FLUSH_EVERY = 1000;
    private final EntityManager entities;

    BulkInsert(EntityManager entities) {
        this.entities = entities;
    }

    /** Detaches what the caller has loaded before. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int insert(Collection<?> rows) {
        int count = 0;
        for (Object row : rows) {
            entities.persist(row);
            if (++count % FLUSH_EVERY == 0) {
                flush();
            }
        }
        flush();
        return count;
    }

    private void flush() {
        entities.flush();
        entities.clear();
    }
}
