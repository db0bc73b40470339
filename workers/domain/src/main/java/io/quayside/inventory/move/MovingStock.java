package io.quayside.inventory.move;

import io.quayside.shared.Refusal;
import io.quayside.shared.RetriedTransactions;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The only way in which stock changes. A move and its quants are written in one transaction, in the caller's or in one of its own; who
 * listens to {@link StockMoved} takes part in it. A key moves once: a repeat gets the first answer.
 */
@Service
public class MovingStock {

    private final MovePlan plan;
    private final MoveExecution execution;
    private final MoveRows rows;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final RetriedTransactions transactions;

    MovingStock(MovePlan plan, MoveExecution execution, MoveRows rows, EntityManager entities, ApplicationEventPublisher events,
            RetriedTransactions transactions) {
        this.plan = plan;
        this.execution = execution;
        this.rows = rows;
        this.entities = entities;
        this.events = events;
        this.transactions = transactions;
    }

    /**
     * @return the moves, in the order of the commands
     * @throws Refusal.Conflict {@code insufficient-stock}, {@code bin-under-count}, {@code lot-not-usable}, {@code serial-in-stock},
     *         or {@code key-reused} when the key stands for another move
     * @throws Refusal.Invalid  when a command is wrong in itself
     */
    public List<StockMove> move(List<MoveStock> commands) {
        return commands.isEmpty() ? List.of() : transactions.call(() -> move(commands, null));
    }

    /** The move that a key stands for, if it was made. */
    @Transactional(readOnly = true)
    public Optional<StockMove> find(String companyCode, String key) {
        return rows.findByCompanyCodeAndKeyIn(companyCode, List.of(key)).stream().findAny();
    }

    /** The moves that a document has made and that were not taken back, the first first; its line does not matter. */
    @Transactional(readOnly = true)
    public List<StockMove> of(SourceDocument document) {
        return rows.findBySourceTypeAndSourceIdAndReversedMoveIdIsNullOrderById(document.type(), document.id()).stream()
                .filter(move -> !rows.existsByReversedMoveId(move.id())).toList();
    }

    /** Whether a move was taken back. */
    @Transactional(readOnly = true)
    public boolean isReversed(long moveId) {
        return rows.existsByReversedMoveId(moveId);
    }

    /**
     * Moves the goods of a move back. A move is taken back once, and a move back is not taken back itself.
     *
     * @throws Refusal.Conflict {@code already-reversed}, and as for {@link #move}
     */
    public StockMove reverse(long moveId, String key, String by) {
        return reverse(moveId, key, by, null);
    }

    /** @param why what the person says who takes it back; a process needs to say nothing */
    public StockMove reverse(long moveId, String key, String by, @Nullable String why) {
        return transactions.call(() -> {
            StockMove original = rows.findById(moveId).orElseThrow(() -> new Refusal.NotFound("stock move", moveId));
            if (original.reversedMoveId() != null) {
                throw new Refusal.Conflict("is-reversal", "This move takes another one back; enter the goods anew instead.");
            }
            return move(List.of(original.back(key, by, why)), moveId).getFirst();
        });
    }

    private List<StockMove> move(List<MoveStock> commands, @Nullable Long reversedMoveId) {
        String company = commands.getFirst().companyCode();
        requireOneCompany(commands, company);
        Map<String, StockMove> answers = answers(company, commands);
        List<MoveStock> open = commands.stream().filter(command -> !answers.containsKey(command.key())).toList();
        if (!open.isEmpty()) {
            List<StockMove> made = execution.execute(company, plan.of(company, open, reversedMoveId), () -> answers.putAll(answers(company, open)), answers::containsKey);
            made.forEach(entities::persist);
            entities.flush();
            made.forEach(move -> answers.put(move.key(), move));
            if (!made.isEmpty()) {
                events.publishEvent(new StockMoved(made));
            }
        }
        return commands.stream().map(command -> answers.get(command.key())).toList();
    }

    private Map<String, StockMove> answers(String company, List<MoveStock> commands) {
        Map<String, MoveStock> byKey = commands.stream().collect(Collectors.toMap(MoveStock::key, Function.identity(), (first, second) -> {
            throw new Refusal.Conflict("key-reused", "The key %s stands for two moves.".formatted(first.key()));
        }));
        List<StockMove> known = rows.findByCompanyCodeAndKeyIn(company, byKey.keySet());
        known.stream().filter(move -> !move.answers(byKey.get(move.key()))).findAny().ifPresent(move -> {
            throw new Refusal.Conflict("key-reused", "The key %s stands for another move.".formatted(move.key()));
        });
        return new HashMap<>(known.stream().collect(Collectors.toMap(StockMove::key, Function.identity())));
    }

    private static void requireOneCompany(List<MoveStock> commands, String company) {
        if (commands.stream().anyMatch(command -> !command.companyCode().equals(company))) {
            throw new IllegalArgumentException("moves of one transaction belong to one company");
        }
    }
}
