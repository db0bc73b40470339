package io.quayside.web.masterdata;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.calendar.DayOff;
import io.quayside.masterdata.calendar.DayOffDetails;
import io.quayside.masterdata.calendar.DaysOff;
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

@RestController
@RequestMapping("/api/days-off")
class DayOffController {

    private static final Sort STANDARD = Sort.by("date", "id");
    private static final String[] SORTABLE = {"date", "name", "companyCode"};
    private final DaysOff daysOff;

    DayOffController(DaysOff daysOff) {
        this.daysOff = daysOff;
    }

    @GetMapping
    @EveryRole
    ResponseEntity<List<Row<DayOffDetails>>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(daysOff.list(Rows.of(query, user), query.pageable(STANDARD, SORTABLE)), DayOffController::row);
    }

    @GetMapping("/{id}")
    @EveryRole
    Row<DayOffDetails> show(@PathVariable long id, CurrentUser user) {
        return row(daysOff.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.CREATED)
    Row<DayOffDetails> create(@Valid @RequestBody DayOffDetails details, CurrentUser user) {
        return row(daysOff.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    Row<DayOffDetails> change(@PathVariable long id, @Valid @RequestBody DayOffDetails details, CurrentUser user) {
        return row(daysOff.change(id, details, user.companies()));
    }

    private static Row<DayOffDetails> row(DayOff dayOff) {
        return Row.of(dayOff.getId(), dayOff.details());
    }
}
