package io.quayside.web.purchasing;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.purchasing.requisition.ParsingLines;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what a paste would become, before anything is stored. */
@RestController
@RequestMapping("/api/requisitions/parse-lines")
class ParseLinesController {

    private final ParsingLines parsing;

    ParseLinesController(ParsingLines parsing) {
        this.parsing = parsing;
    }

    record Paste(@NotBlank String companyCode, @NotNull @Size(max = 200_000) String text) {}

    @PostMapping
    @RolesAllowed({Role.Names.REQUESTER, Role.Names.BUYER})
    List<ParsingLines.ParsedRow> parse(@Valid @RequestBody Paste paste, CurrentUser user) {
        return parsing.parse(paste.companyCode(), paste.text(), user);
    }
}
