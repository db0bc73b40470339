package io.quayside.web.quality;

import io.quayside.identity.CurrentUser;
import io.quayside.quality.disposition.FindingDispositions;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Quarantined parts, below their inspection and, since approvals are about them, as documents of their own. */
@RestController
@RequestMapping("/api/dispositions")
class DispositionController {

    private final FindingDispositions dispositions;

    DispositionController(FindingDispositions dispositions) {
        this.dispositions = dispositions;
    }

    @GetMapping("/{id}")
    @AnyRole
    DispositionResponse show(@PathVariable long id, CurrentUser user) {
        return DispositionResponse.of(dispositions.get(id, user.companies()));
    }

    /** Only those that are named; a list of them hangs on its inspection. */
    @GetMapping
    @AnyRole
    ResponseEntity<List<DispositionResponse>> byIds(ListQuery query, CurrentUser user) {
        query.pageable(Sort.by("id"));
        return ListResponse.all(dispositions.all(query.longIds(), user.companies()).stream().map(DispositionResponse::of).toList());
    }
}
