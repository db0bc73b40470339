package io.quayside.purchasing.requisition;

import io.quayside.shared.Refusal;
import org.springframework.stereotype.Component;

/** Requisitions as their process sees them: by id, whoever is at work. */
@Component
public class ProcessedRequisitions {

    private final Requisitions requisitions;

    ProcessedRequisitions(Requisitions requisitions) {
        this.requisitions = requisitions;
    }

    public Requisition get(long id) {
        return requisitions.findById(id).orElseThrow(() -> new Refusal.NotFound("requisition", id));
    }

    /** As it is when nobody else is about to change it, and locked before any request for quotation is. */
    public Requisition lock(long id) {
        return requisitions.lock(id).orElseThrow(() -> new Refusal.NotFound("requisition", id));
    }
}
