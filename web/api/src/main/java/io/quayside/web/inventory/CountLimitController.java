package io.quayside.web.inventory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.inventory.count.CountLimit;
import io.quayside.inventory.count.CountLimitDetails;
import io.quayside.inventory.count.CountLimits;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
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

/** How many percent a count may differ from the book. */
@RestController
@RequestMapping("/api/count-limits")
class CountLimitController {

    record CountLimitResponse(long id, @JsonUnwrapped CountLimitDetails details) {
    }

    private static final Sort STANDARD = Sort.by("warehouseCode", "id");
    private static final String[] SORTABLE = {"warehouseCode", "percent"};
    private final CountLimits limits;

    CountLimitController(CountLimits limits) {
        this.limits = limits;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<CountLimitResponse>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(limits.list(query.rows(user), query.pageable(STANDARD, SORTABLE)), CountLimitController::response);
    }

    @GetMapping("/{id}")
    @AnyRole
    CountLimitResponse show(@PathVariable long id, CurrentUser user) {
        return response(limits.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.CREATED)
    CountLimitResponse create(@Valid @RequestBody CountLimitDetails details, CurrentUser user) {
        return response(limits.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    CountLimitResponse change(@PathVariable long id, @Valid @RequestBody CountLimitDetails details, CurrentUser user) {
        return response(limits.change(id, details, user.companies()));
    }

    private static CountLimitResponse response(CountLimit limit) {
        return new CountLimitResponse(limit.id(), limit.details());
    }
}
