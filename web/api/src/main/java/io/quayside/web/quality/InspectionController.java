package io.quayside.web.quality;

import static io.quayside.identity.Role.Names.QUALITY_INSPECTOR;

import io.quayside.identity.CurrentUser;
import io.quayside.quality.inspection.FindingInspections;
import io.quayside.quality.inspection.Inspection;
import io.quayside.quality.inspection.RequestingInspections;
import io.quayside.quality.inspection.StockInspectionRequest;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Results are entered with the task of an inspection; here it is read, and asked for where goods in stock are in doubt. */
@RestController
@RequestMapping("/api/inspections")
class InspectionController {

    private static final Sort STANDARD = Sort.by(Sort.Direction.DESC, "plannedAt", "id");
    private static final Map<String, String> SORTABLE = Map.of("number", "number", "plannedAt", "plannedAt", "status", "status", "origin", "origin",
            "receiptNumber", "receiptNumber", "planName", "planName", "warehouseCode", "warehouseCode", "closedAt", "closedAt");
    private final FindingInspections finding;
    private final RequestingInspections requesting;
    private final InspectionResponses responses;
    private final InspectionPages pages;

    InspectionController(FindingInspections finding, RequestingInspections requesting, InspectionResponses responses, InspectionPages pages) {
        this.finding = finding;
        this.requesting = requesting;
        this.responses = responses;
        this.pages = pages;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<InspectionResponse>> list(ListQuery query, CurrentUser user) {
        Page<Inspection> page = finding.list(query.rows(user), query.pageable(STANDARD, SORTABLE));
        return ListResponse.of(responses.of(page.getContent()), page.getTotalElements());
    }

    @GetMapping("/{id}")
    @AnyRole
    InspectionPageResponse show(@PathVariable long id, CurrentUser user) {
        return pages.of(id, user.companies());
    }

    @PostMapping
    @RolesAllowed(QUALITY_INSPECTOR)
    @ResponseStatus(HttpStatus.CREATED)
    InspectionResponse request(@Valid @RequestBody StockInspectionRequest request, CurrentUser user) {
        return responses.of(List.of(requesting.request(request, user))).getFirst();
    }
}
