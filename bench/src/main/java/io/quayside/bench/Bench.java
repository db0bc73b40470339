package io.quayside.bench;

import io.quayside.platform.PartFailed;
import io.quayside.platform.TestPlatform;

/** Measures, on parts of its own, what an approver waits for, how fast goods are received and what the history costs; run by {@code ./quayside bench}. */
public final class Bench {

    private Bench() {
    }

    public static void main(String[] words) throws Exception {
        int code = 0;
        var platform = TestPlatform.own();
        try {
            System.out.println("Starting the parts and the application");
            platform.application();
            new TaskLatency(platform).measure();
            new ReceiptThroughput(platform).measure();
            new ReorderRounds(platform).measure();
            new HistoryThroughput(platform).measure();
        } catch (PartFailed | IllegalStateException e) {
            System.err.println(e.getMessage());
            code = 1;
        } finally {
            platform.close();
        }
        System.exit(code);
    }
}
