package io.quayside.web.inventory;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.inventory.transfer.SendTransfer;
import io.quayside.inventory.transfer.Transfer;
import io.quayside.inventory.transfer.Transfers;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import io.quayside.web.support.RequiredReason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
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

/** Goods between warehouses: send them, receive them. */
@RestController
@RequestMapping("/api/transfers")
class TransferController {

    /** What arrived; a line that is not named arrived in full. */
    record Receive(List<@Valid Line> lines) {

        record Line(@NotNull Long lineId, @NotNull @PositiveOrZero BigDecimal received) {
        }

        Receive {
            lines = Objects.requireNonNullElse(lines, List.of());
        }
    }

    private static final Sort STANDARD = Sort.by(Sort.Direction.DESC, "sentAt", "id");
    private static final String[] SORTABLE = {"number", "status", "sentAt", "receivedAt", "fromWarehouse", "toWarehouse"};
    private final Transfers transfers;
    private final TransferResponses responses;

    TransferController(Transfers transfers, TransferResponses responses) {
        this.transfers = transfers;
        this.responses = responses;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<TransferResponse>> list(ListQuery query, CurrentUser user) {
        Page<Transfer> page = transfers.list(query.rows(user), query.pageable(STANDARD, SORTABLE));
        return ListResponse.of(responses.of(page.getContent()), page.getTotalElements());
    }

    @GetMapping("/{id}")
    @AnyRole
    TransferResponse show(@PathVariable long id, CurrentUser user) {
        return responses.withLines(transfers.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed({Role.Names.RECEIVER, Role.Names.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    TransferResponse send(@Valid @RequestBody SendTransfer command, CurrentUser user) {
        return responses.withLines(transfers.send(command, user.username(), user.companies()));
    }

    @PostMapping("/{id}/receive")
    @RolesAllowed({Role.Names.RECEIVER, Role.Names.ADMINISTRATOR})
    TransferResponse receive(@PathVariable long id, @Valid @RequestBody Receive receive, CurrentUser user) {
        var received = receive.lines().stream().collect(Collectors.toMap(Receive.Line::lineId, Receive.Line::received, (first, last) -> last));
        return responses.withLines(transfers.receive(id, received, user.username(), user.companies()));
    }

    /** What has not arrived goes back to where it came from. */
    @PostMapping("/{id}/send-back")
    @RolesAllowed({Role.Names.RECEIVER, Role.Names.ADMINISTRATOR})
    TransferResponse sendBack(@PathVariable long id, @Valid @RequestBody RequiredReason reason, CurrentUser user) {
        return responses.withLines(transfers.sendBack(id, reason.reason(), user.username(), user.companies()));
    }

    /** It was not received after all. */
    @PostMapping("/{id}/take-receipt-back")
    @RolesAllowed({Role.Names.RECEIVER, Role.Names.ADMINISTRATOR})
    TransferResponse takeReceiptBack(@PathVariable long id, @Valid @RequestBody RequiredReason reason, CurrentUser user) {
        return responses.withLines(transfers.takeReceiptBack(id, reason.reason(), user.username(), user.companies()));
    }
}
