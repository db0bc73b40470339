package io.quayside.web.planning;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.planning.proposal.RoundOutcome;
import io.quayside.planning.proposal.RunningRounds;
import io.quayside.web.support.AnyRole;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** When all rules were looked at last, and doing it now. */
@RestController
@RequestMapping("/api/reorder-rounds")
class ReorderRoundController {

    /** @param companyCode all that the person sees, if none is given */
    record Run(@Nullable String companyCode) {
    }

    private final RunningRounds rounds;

    ReorderRoundController(RunningRounds rounds) {
        this.rounds = rounds;
    }

    @GetMapping
    @AnyRole
    List<RoundOutcome> last(CurrentUser user) {
        return rounds.last(user.companies());
    }

    @PostMapping
    @RolesAllowed({Role.Names.BUYER, Role.Names.ADMINISTRATOR})
    List<RoundOutcome> run(@RequestBody Run run, CurrentUser user) {
        return companies(run, user).map(rounds::run).toList();
    }

    private static Stream<String> companies(Run run, CurrentUser user) {
        return run.companyCode() == null ? user.companies().stream().sorted() : Stream.of(user.requireCompany(run.companyCode()));
    }
}
