package io.quayside.ledger;

import io.quayside.shared.NumberSequences;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Numbers entries without gaps per company and year. The numbers are taken when the transaction is about to commit: the row that counts
 * is locked until then by whoever posts in the company, and taken last it makes nobody wait for locks of which the other waits for it.
 */
@Component
class EntryNumbers {

    private final NumberSequences sequences;
    private final JdbcTemplate jdbc;
    private final EntityManager entities;

    EntryNumbers(NumberSequences sequences, JdbcTemplate jdbc, EntityManager entities) {
        this.sequences = sequences;
        this.jdbc = jdbc;
        this.entities = entities;
    }

    void giveAtCommit(String companyCode, int year, long entryId) {
        Waiting waiting = TransactionSynchronizationManager.getSynchronizations().stream().filter(Waiting.class::isInstance).map(Waiting.class::cast)
                .findFirst().orElseGet(this::register);
        waiting.entries.add(new Unnumbered(companyCode, year, entryId));
    }

    private Waiting register() {
        Waiting waiting = new Waiting();
        TransactionSynchronizationManager.registerSynchronization(waiting);
        return waiting;
    }

    private void number(List<Unnumbered> entries) {
        entities.flush();
        jdbc.batchUpdate("UPDATE ledger_entry SET number = ? WHERE id = ?", entries.stream().sorted().map(this::row).toList());
    }

    private Object[] row(Unnumbered entry) {
        long number = sequences.next(entry.companyCode, "JE-" + entry.year);
        return new Object[] {"JE-%d-%07d".formatted(entry.year, number), entry.id};
    }

    /** In this order, so that two transactions that post in several companies take the sequences alike. */
    private record Unnumbered(String companyCode, int year, long id) implements Comparable<Unnumbered> {
        @Override
        public int compareTo(Unnumbered other) {
            int byCompany = companyCode.compareTo(other.companyCode);
            int byYear = byCompany != 0 ? byCompany : Integer.compare(year, other.year);
            return byYear != 0 ? byYear : Long.compare(id, other.id);
        }
    }

    private class Waiting implements TransactionSynchronization {
        private final List<Unnumbered> entries = new ArrayList<>();

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            number(entries);
        }
    }
}
