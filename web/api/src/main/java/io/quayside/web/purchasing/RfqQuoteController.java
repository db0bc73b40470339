package io.quayside.web.purchasing;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.purchasing.rfq.AwardChoice;
import io.quayside.purchasing.rfq.AwardingQuotes;
import io.quayside.purchasing.rfq.ComparingQuotes;
import io.quayside.purchasing.rfq.EnteringQuotes;
import io.quayside.purchasing.rfq.ParsingQuotes;
import io.quayside.purchasing.rfq.QuoteInput;
import io.quayside.web.support.ReasonRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What vendors answer, side by side, and what becomes of it. */
@RestController
@RequestMapping("/api/rfqs/{id}")
class RfqQuoteController {

    private final ComparingQuotes comparing;
    private final EnteringQuotes entering;
    private final ParsingQuotes parsing;
    private final AwardingQuotes awarding;
    private final RfqResponses responses;

    RfqQuoteController(ComparingQuotes comparing, EnteringQuotes entering, ParsingQuotes parsing, AwardingQuotes awarding, RfqResponses responses) {
        this.comparing = comparing;
        this.entering = entering;
        this.parsing = parsing;
        this.awarding = awarding;
        this.responses = responses;
    }

    record Quotes(@NotEmpty @Size(max = 2000) List<@Valid QuoteInput> quotes) {}

    record Paste(@NotNull @Size(max = 500_000) String text) {}

    record Decline(@NotNull Long vendorId, String reason) {}

    record Awards(@NotEmpty @Size(max = 200) List<AwardChoice> awards) {}

    record Extension(@NotNull LocalDate quotesDueOn) {}

    @GetMapping("/comparison")
    @SourcingReader
    ComparisonResponse comparison(@PathVariable long id, CurrentUser user) {
        return ComparisonResponse.of(comparing.compare(id, user));
    }

    @PostMapping("/quotes")
    @RolesAllowed(Role.Names.BUYER)
    RfqResponse enter(@PathVariable long id, @Valid @RequestBody Quotes quotes, CurrentUser user) {
        return responses.whole(entering.enter(id, quotes.quotes(), user).id(), user);
    }

    /** Shows what a file would become, before anything is stored. */
    @PostMapping("/quotes/parse")
    @RolesAllowed(Role.Names.BUYER)
    List<ParsingQuotes.ParsedQuote> parse(@PathVariable long id, @Valid @RequestBody Paste paste, CurrentUser user) {
        return parsing.parse(id, paste.text(), user);
    }

    @PostMapping("/decline")
    @RolesAllowed(Role.Names.BUYER)
    RfqResponse decline(@PathVariable long id, @Valid @RequestBody Decline decline, CurrentUser user) {
        return responses.whole(entering.decline(id, decline.vendorId(), decline.reason(), user).id(), user);
    }

    @PostMapping("/compare")
    @RolesAllowed(Role.Names.BUYER)
    RfqResponse compareNow(@PathVariable long id, CurrentUser user) {
        return responses.whole(awarding.compareNow(id, user).id(), user);
    }

    @PostMapping("/award")
    @RolesAllowed(Role.Names.BUYER)
    RfqResponse award(@PathVariable long id, @Valid @RequestBody Awards awards, CurrentUser user, HttpServletRequest request) {
        return responses.whole(awarding.award(id, awards.awards(), user, request.getRemoteAddr()).id(), user);
    }

    @PostMapping("/extend")
    @RolesAllowed(Role.Names.BUYER)
    RfqResponse extend(@PathVariable long id, @Valid @RequestBody Extension extension, CurrentUser user, HttpServletRequest request) {
        return responses.whole(awarding.extend(id, extension.quotesDueOn(), user, request.getRemoteAddr()).id(), user);
    }

    @PostMapping("/end")
    @RolesAllowed(Role.Names.BUYER)
    RfqResponse end(@PathVariable long id, @RequestBody ReasonRequest reason, CurrentUser user, HttpServletRequest request) {
        return responses.whole(awarding.end(id, reason.reason(), user, request.getRemoteAddr()).id(), user);
    }
}
