package io.quayside.inventory.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.inventory.trace.LotTrace.Edge;
import io.quayside.inventory.trace.LotTrace.Node;
import io.quayside.inventory.trace.LotTrace.NodeKind;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class LotTraceTest {

    @Test
    void whoCountsABinBlindSeesTheWayOfTheLotsInItAndNoQuantities() {
        LotTrace trace = new LotTrace("lot:1", List.of(new Node("lot:1", NodeKind.LOT, "L-1", 1, "AVAILABLE", "Bolt", 0), new Node("location:7", NodeKind.LOCATION, "A-01", 7, "STORAGE", "RTM/A-01", 0)),
                List.of(new Edge("lot:1", "location:7", BigDecimal.TEN, "PCE", null, null, "ON_HAND")));

        assertThat(trace.locationIds()).containsExactly(7L);
        assertThat(trace.withoutQuantities().nodes()).isEqualTo(trace.nodes());
        assertThat(trace.withoutQuantities().edges()).singleElement().satisfies(edge -> {
            assertThat(edge.to()).isEqualTo("location:7");
            assertThat(edge.quantity()).isNull();
        });
    }
}
