package io.quayside.receiving.claim;

import java.util.Arrays;

/** How a claim ends. The keys are the answers of the buyer's form. */
public enum ClaimResolution {
    CREDITED("credited"), REPLACED("replaced"), REFUSED("refused"), WITHDRAWN("withdrawn");

    private final String key;

    ClaimResolution(String key) {
        this.key = key;
    }

    public static ClaimResolution of(String key) {
        return Arrays.stream(values()).filter(each -> each.key.equals(key)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("'%s' does not end a claim".formatted(key)));
    }
}
