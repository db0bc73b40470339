package io.quayside.web.ledger;

import io.quayside.identity.CurrentUser;
import io.quayside.ledger.journal.PlainTextJournal;
import io.quayside.web.support.CompanyReport;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The journal of a company as plain text, for hledger and other programs of its kind. */
@RestController
class JournalExportController {

    private final PlainTextJournal journal;
    private final CompanyReport report;

    JournalExportController(PlainTextJournal journal, CompanyReport report) {
        this.journal = journal;
        this.report = report;
    }

    @GetMapping("/api/journal-export")
    @FinanceReader
    ResponseEntity<StreamingResponseBody> export(@RequestParam Optional<String> companyCode, @RequestParam Optional<LocalDate> from,
            @RequestParam Optional<LocalDate> until, CurrentUser user) {
        CompanyReport.Scope scope = report.scope(companyCode, from, until, user);
        StreamingResponseBody body = out -> journal.write(scope.companyCode(), scope.from(), scope.until(), new OutputStreamWriter(out, StandardCharsets.UTF_8));
        String name = "%s-%s-%s.journal".formatted(scope.companyCode(), scope.from(), scope.until());
        return ResponseEntity.ok().contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"").body(body);
    }
}
