package io.quayside.web.inventory;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.inventory.count.CountKind;
import io.quayside.inventory.count.CountingStock;
import io.quayside.inventory.count.Counts;
import io.quayside.inventory.count.EnterCounts;
import io.quayside.inventory.count.PlanningCounts;
import io.quayside.inventory.count.StockCount;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import io.quayside.web.support.RequiredReason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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

/** Count sheets: plan one, enter what lies in the bin, say that it is done. */
@RestController
@RequestMapping("/api/stock-counts")
class StockCountController {

    record PlanCount(@NotNull Long locationId) {
    }

    /** In the product's base unit, or in the unit named. */
    record Counted(@NotNull Long lineId, @NotNull @PositiveOrZero BigDecimal counted, @Nullable @Size(max = 8) String unit) {
    }

    record Found(@NotNull Long productId, @Nullable @Size(max = 64) String lotNumber, @Nullable LocalDate expiresOn, @Nullable Long ownerId, @NotNull @PositiveOrZero BigDecimal counted,
            @Nullable @Size(max = 8) String unit) {
    }

    record Entry(List<@Valid Counted> lines, List<@Valid Found> found) {
        Entry {
            lines = Objects.requireNonNullElse(lines, List.of());
            found = Objects.requireNonNullElse(found, List.of());
        }

        EnterCounts command(long countId) {
            Map<Long, EnterCounts.Number> counted = lines.stream()
                    .collect(Collectors.toMap(Counted::lineId, each -> new EnterCounts.Number(each.counted(), each.unit()), (first, last) -> last));
            return new EnterCounts(countId, counted, found.stream().map(each -> new EnterCounts.Found(each.productId(), each.lotNumber(), each.expiresOn(), each.ownerId(),
                    new EnterCounts.Number(each.counted(), each.unit()))).toList());
        }
    }

    private static final Sort STANDARD = Sort.by(Sort.Direction.DESC, "plannedAt", "id");
    private static final String[] SORTABLE = {"number", "status", "kind", "warehouseCode", "plannedAt", "closedAt"};
    private final Counts counts;
    private final PlanningCounts planning;
    private final CountingStock counting;
    private final StockCountResponses responses;

    StockCountController(Counts counts, PlanningCounts planning, CountingStock counting, StockCountResponses responses) {
        this.counts = counts;
        this.planning = planning;
        this.counting = counting;
        this.responses = responses;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<StockCountResponse>> list(ListQuery query, CurrentUser user) {
        Page<StockCount> page = counts.list(query.rows(user), query.pageable(STANDARD, SORTABLE));
        return ListResponse.of(responses.of(page.getContent()), page.getTotalElements());
    }

    @GetMapping("/{id}")
    @AnyRole
    StockCountResponse show(@PathVariable long id, CurrentUser user) {
        return responses.withLines(counts.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed({Role.Names.RECEIVER, Role.Names.ACCOUNTANT, Role.Names.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    StockCountResponse plan(@Valid @RequestBody PlanCount plan, CurrentUser user) {
        return responses.withLines(planning.plan(plan.locationId(), CountKind.REQUESTED, user.username(), user.companies()));
    }

    /** Keeps what was found so far. */
    @PostMapping("/{id}/counts")
    @RolesAllowed(Role.Names.RECEIVER)
    StockCountResponse enter(@PathVariable long id, @Valid @RequestBody Entry entry, CurrentUser user) {
        return responses.withLines(counting.enter(entry.command(id), user));
    }

    /** Everything is counted: completes the task. */
    @PostMapping("/{id}/finish")
    @RolesAllowed(Role.Names.RECEIVER)
    StockCountResponse finish(@PathVariable long id, CurrentUser user, HttpServletRequest request) {
        counting.finish(id, user, request.getRemoteAddr());
        return responses.withLines(counts.get(id, user.companies()));
    }

    @PostMapping("/{id}/cancel")
    @RolesAllowed({Role.Names.RECEIVER, Role.Names.ACCOUNTANT, Role.Names.ADMINISTRATOR})
    StockCountResponse cancel(@PathVariable long id, @Valid @RequestBody RequiredReason reason, CurrentUser user) {
        planning.cancel(id, reason.reason(), user.username(), user.companies());
        return responses.withLines(counts.get(id, user.companies()));
    }
}
