package io.quayside.quality.disposition;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Decides on parts as people do on their tasks: quinn decides, quentin countersigns. */
@Component
public class DispositionsDriver {

    private final Dispositions dispositions;
    private final Clock clock;

    DispositionsDriver(Dispositions dispositions, Clock clock) {
        this.dispositions = dispositions;
        this.clock = clock;
    }

    @Transactional
    public void decide(Disposition disposition, DispositionKind kind) {
        dispositions.findById(disposition.id()).orElseThrow().decide(kind, "because", "quinn", clock.instant());
    }

    @Transactional
    public void countersign(Disposition disposition) {
        dispositions.findById(disposition.id()).orElseThrow().countersign("quentin", clock.instant());
    }
}
