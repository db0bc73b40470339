package io.quayside.web.quality;

import static io.quayside.identity.Role.Names.BUYER;
import static io.quayside.identity.Role.Names.QUALITY_INSPECTOR;
import static io.quayside.identity.Role.Names.RECEIVER;

import io.quayside.identity.CurrentUser;
import io.quayside.quality.nonconformance.EightDisciplines;
import io.quayside.quality.nonconformance.FindingNonconformances;
import io.quayside.quality.nonconformance.FollowingNonconformances;
import io.quayside.quality.nonconformance.Nonconformance;
import io.quayside.quality.nonconformance.OpenNonconformance;
import io.quayside.quality.nonconformance.OpeningNonconformances;
import io.quayside.quality.nonconformance.VendorReports;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/nonconformances")
class NonconformanceController {

    record ReceivedReport(@NotNull LocalDate receivedOn, @NotNull @Valid EightDisciplines content) {
    }

    record Cancellation(@NotBlank @Size(max = 1000) String reason) {
    }

    private static final Sort STANDARD = Sort.by(Sort.Direction.DESC, "openedAt", "id");
    private static final String[] SORTABLE = {"number", "title", "status", "source", "sourceNumber", "openedAt", "openedBy", "dueOn", "actionOwner", "closedAt"};
    private final OpeningNonconformances opening;
    private final FollowingNonconformances following;
    private final FindingNonconformances finding;
    private final VendorReports reports;
    private final GoodsNames names;

    NonconformanceController(OpeningNonconformances opening, FollowingNonconformances following, FindingNonconformances finding,
            VendorReports reports, GoodsNames names) {
        this.opening = opening;
        this.following = following;
        this.finding = finding;
        this.reports = reports;
        this.names = names;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<NonconformanceResponse>> list(ListQuery query, CurrentUser user) {
        Page<Nonconformance> page = finding.list(query.rows(user), query.pageable(STANDARD, SORTABLE));
        return ListResponse.of(responses(page.getContent()), page.getTotalElements());
    }

    @GetMapping("/{id}")
    @AnyRole
    NonconformanceResponse show(@PathVariable long id, CurrentUser user) {
        NonconformanceResponse found = response(finding.get(id, user.companies()));
        return reports.of(id).map(report -> found.with(NonconformanceResponse.Report.of(report))).orElse(found);
    }

    @PostMapping
    @RolesAllowed({QUALITY_INSPECTOR, RECEIVER, BUYER})
    @ResponseStatus(HttpStatus.CREATED)
    NonconformanceResponse open(@Valid @RequestBody OpenNonconformance command, CurrentUser user) {
        return response(opening.open(command, user));
    }

    @PostMapping("/{id}/cancel")
    @RolesAllowed(QUALITY_INSPECTOR)
    NonconformanceResponse cancel(@PathVariable long id, @Valid @RequestBody Cancellation cancellation, CurrentUser user) {
        return response(following.requestCancellation(id, cancellation.reason().trim(), user));
    }

    /** The 8D report of the vendor as it came. */
    @PutMapping("/{id}/vendor-report")
    @RolesAllowed({QUALITY_INSPECTOR, BUYER})
    NonconformanceResponse receiveReport(@PathVariable long id, @Valid @RequestBody ReceivedReport report, CurrentUser user) {
        reports.receive(id, report.content(), report.receivedOn(), user);
        return show(id, user);
    }

    private NonconformanceResponse response(Nonconformance row) {
        return responses(List.of(row)).getFirst();
    }

    private List<NonconformanceResponse> responses(List<Nonconformance> rows) {
        var known = names.of(rows, Nonconformance::productId, Nonconformance::vendorId, Nonconformance::lotId);
        return rows.stream().map(row -> NonconformanceResponse.of(row, known)).toList();
    }
}
