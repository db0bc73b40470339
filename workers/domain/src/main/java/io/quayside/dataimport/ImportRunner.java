package io.quayside.dataimport;

import io.quayside.shared.Refusal;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Checks and commits imports in the background, one at a time, and goes on with those that a stopped process left behind. */
@Component
class ImportRunner {

    private static final Logger log = LoggerFactory.getLogger(ImportRunner.class);
    private static final Duration SILENCE = Duration.ofMinutes(2);
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Thread.ofPlatform().name("data-import").daemon().factory());
    private final Set<Work> inHand = ConcurrentHashMap.newKeySet();
    private final ImportStates states;
    private final Validating validating;
    private final Committing committing;
    private final Submitting submitting;
    private final Map<ImportType, ImportKind<?>> kinds;

    ImportRunner(ImportStates states, Validating validating, Committing committing, Submitting submitting, List<ImportKind<?>> kinds) {
        this.states = states;
        this.validating = validating;
        this.committing = committing;
        this.submitting = submitting;
        this.kinds = kinds.stream().collect(Collectors.toMap(ImportKind::type, Function.identity()));
    }

    private record Work(long id, ImportStatus status) {
        static Work of(DataImport each) {
            return new Work(each.id(), each.status());
        }
    }

    void start(DataImport each) {
        if (inHand.add(Work.of(each))) {
            thread.execute(() -> run(each));
        }
    }

    @Scheduled(fixedDelay = 30_000, initialDelay = 10_000)
    void resumeAbandoned() {
        states.takeOverAbandoned(SILENCE).forEach(this::start);
    }

    private void run(DataImport each) {
        ImportRun run = new ImportRun(each.id(), each.companyCode(), each.createdBy(), each.submitAfter());
        try {
            if (each.status() == ImportStatus.COMMITTING) {
                committing.commit(run, kinds.get(each.type()));
                states.find(each.id()).filter(now -> now.status() == ImportStatus.SUBMITTING).ifPresent(this::start);
            } else if (each.status() == ImportStatus.SUBMITTING) {
                submitting.submit(run, kinds.get(each.type()));
            } else {
                validating.validate(run, kinds.get(each.type()));
            }
        } catch (Refusal refusal) {
            states.failed(each.id(), reason(refusal));
        } catch (DataIntegrityViolationException contradiction) {
            log.warn("Import {} of {} contradicts what is stored", each.id(), each.fileName(), contradiction);
            states.failed(each.id(), "The data changed since the file was checked; nothing was taken in. Upload it again.");
        } catch (RuntimeException failure) {
            log.error("Import {} of {} failed", each.id(), each.fileName(), failure);
            states.failed(each.id(), "The import failed unexpectedly; nothing was taken in.");
        } finally {
            inHand.remove(Work.of(each));
        }
    }

    private static String reason(Refusal refusal) {
        return refusal instanceof Refusal.Invalid invalid
                ? invalid.errors().entrySet().stream().map(error -> error.getKey() + " " + error.getValue()).collect(Collectors.joining("; ", "Not taken in: ", "."))
                : refusal.getMessage();
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }
}
