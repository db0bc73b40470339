package io.quayside.dataimport;

import io.quayside.dataimport.csv.LineError;
import io.quayside.shared.Ids;
import io.quayside.shared.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** What a person does with a file: upload it, look at what it would do, and commit it. */
@Service
public class DataImports {

    public static final int MAX_BYTES = 20 << 20;
    private static final int PREVIEW = 50;
    private final ImportStates states;
    private final ImportFiles files;
    private final StagedRows rows;
    private final ImportErrors errors;
    private final ImportRunner runner;
    private final TransactionTemplate transaction;

    DataImports(ImportStates states, ImportFiles files, StagedRows rows, ImportErrors errors, ImportRunner runner, TransactionTemplate transaction) {
        this.states = states;
        this.files = files;
        this.rows = rows;
        this.errors = errors;
        this.runner = runner;
        this.transaction = transaction;
    }

    public DataImport upload(ImportType type, String companyCode, String fileName, byte[] content, String username) {
        if (content.length == 0 || content.length > MAX_BYTES) {
            throw new Refusal.Invalid("file", content.length == 0 ? "is empty" : "is larger than 20 MB");
        }
        long id = Ids.next();
        transaction.executeWithoutResult(status -> {
            states.create(id, type, companyCode, fileName, username);
            files.store(id, content);
        });
        DataImport created = states.find(id).orElseThrow();
        runner.start(created);
        return created;
    }

    public Optional<DataImport> find(long id, Collection<String> companies) {
        return states.find(id).filter(each -> companies.contains(each.companyCode()));
    }

    public DataImport get(long id, Collection<String> companies) {
        return find(id, companies).orElseThrow(() -> new Refusal.NotFound("import", id));
    }

    public List<DataImport> page(Collection<String> companies, boolean newestFirst, int offset, int limit) {
        return states.page(companies, newestFirst, offset, limit);
    }

    public long count(Collection<String> companies) {
        return states.count(companies);
    }

    public List<LineError> errors(long id, Collection<String> companies, int offset, int limit) {
        return errors.page(get(id, companies).id(), offset, limit);
    }

    public long errorsKept(long id, Collection<String> companies) {
        return errors.kept(get(id, companies).id());
    }

    public List<JsonNode> preview(long id, Collection<String> companies) {
        return rows.first(get(id, companies).id(), PREVIEW).stream().map(StagedRows.Staged::row).toList();
    }

    public DataImport commit(long id, Collection<String> companies) {
        return commit(id, companies, false);
    }

    /** @param submit whether what is stored is submitted right afterwards, as far as this kind of thing is submitted */
    public DataImport commit(long id, Collection<String> companies, boolean submit) {
        DataImport ready = get(id, companies);
        if (submit && ready.type() != ImportType.REQUISITIONS) {
            throw new Refusal.Invalid("submit", "is only possible for requisitions");
        }
        if (!states.commit(ready.id(), submit)) {
            throw new Refusal.Conflict("import-not-ready", "Only an import that is ready can be committed; this one is %s.".formatted(get(id, companies).status().text()));
        }
        DataImport committing = get(id, companies);
        runner.start(committing);
        return committing;
    }
}
