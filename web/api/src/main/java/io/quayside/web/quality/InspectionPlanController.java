package io.quayside.web.quality;

import static io.quayside.identity.Role.Names.ADMINISTRATOR;
import static io.quayside.identity.Role.Names.QUALITY_INSPECTOR;

import io.quayside.identity.CurrentUser;
import io.quayside.quality.plan.InspectionPlan;
import io.quayside.quality.plan.InspectionPlanDetails;
import io.quayside.quality.plan.InspectionPlans;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
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
@RequestMapping("/api/inspection-plans")
class InspectionPlanController {

    private static final Sort STANDARD = Sort.by("name", "id");
    private static final String[] SORTABLE = {"name", "trigger", "aql", "active", "categoryCode", "companyCode"};
    private final InspectionPlans plans;
    private final InspectionPlanResponses responses;

    InspectionPlanController(InspectionPlans plans, InspectionPlanResponses responses) {
        this.plans = plans;
        this.responses = responses;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<InspectionPlanResponse>> list(ListQuery query, CurrentUser user) {
        Page<InspectionPlan> page = plans.list(query.rows(user), query.pageable(STANDARD, SORTABLE));
        return ListResponse.of(responses.of(page.getContent()), page.getTotalElements());
    }

    @GetMapping("/{id}")
    @AnyRole
    InspectionPlanResponse show(@PathVariable long id, CurrentUser user) {
        return responses.of(plans.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed({QUALITY_INSPECTOR, ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    InspectionPlanResponse create(@Valid @RequestBody InspectionPlanDetails details, CurrentUser user) {
        return responses.of(plans.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @RolesAllowed({QUALITY_INSPECTOR, ADMINISTRATOR})
    InspectionPlanResponse change(@PathVariable long id, @Valid @RequestBody InspectionPlanDetails details, CurrentUser user) {
        return responses.of(plans.change(id, details, user.companies()));
    }
}
